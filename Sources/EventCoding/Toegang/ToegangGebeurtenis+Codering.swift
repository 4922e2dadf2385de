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

extension ToegangGebeurtenis.Waarneming: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      waarnemer: velden.moet("waarnemer", \.waarnemer), voor: velden.moet("voor", \.voor),
      van: velden.moet("van", \.van), tot: velden.moet("tot", \.tot), reden: velden.mag("reden", \.reden),
      ingetrokken: velden.mag("ingetrokken") { $0.ingetrokken ? true : nil } ?? false)
  }
}

extension Inzagestand: MetLeeg, AlsTekst {
  static var leeg: Inzagestand { .uit }
}

extension ToegangGebeurtenis.Inzageinstelling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      stand: velden.moet("stand", \.stand), per: velden.moet("per", \.per),
      bewaarjaren: velden.mag("bewaarjaren", \.bewaarjaren), reden: velden.moet("reden", \.reden))
  }
}
