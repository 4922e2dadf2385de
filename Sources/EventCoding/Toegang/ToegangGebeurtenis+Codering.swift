internal import Gesprekscyclus

extension Rol: MetLeeg, AlsTekst {
  static var leeg: Rol { .auditor }
}

extension ToegangGebeurtenis.Rolwijziging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      rol: velden.moet("rol", \.rol), account: velden.moet("account", \.account), per: velden.moet("per", \.per),
      reden: velden.mag("reden", \.reden))
  }
}

extension ToegangGebeurtenis.Koppeling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      account: velden.moet("account", \.account), medewerker: velden.moet("medewerker", \.medewerker),
      per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden),
      erbij: velden.mag("erbij") { $0.erbij ? true : nil } ?? false)
  }
}
