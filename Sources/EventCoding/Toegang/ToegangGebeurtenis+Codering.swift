internal import Gesprekscyclus

extension Rol: MetLeeg, AlsTekst {
  static var leeg: Rol { .auditor }
}

extension ToegangGebeurtenis.Rolwijziging: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("rol", rol)
    object.zet("account", account)
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      rol: lezer.moet("rol"), account: lezer.moet("account"), per: lezer.moet("per"), reden: lezer.mag("reden"))
  }
}

extension ToegangGebeurtenis.Koppeling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("account", account)
    object.zet("medewerker", medewerker)
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      account: lezer.moet("account"), medewerker: lezer.moet("medewerker"), per: lezer.moet("per"),
      reden: lezer.mag("reden"))
  }
}
