package import Gesprekscyclus
internal import Kalender
package import Projections
internal import Tekst

extension Feitomschrijving {
  /// What changed in who may do what.
  package static func zin(_ gebeurtenis: ToegangGebeurtenis, boek: Boek) -> String {
    let account = veilig(gebeurtenis.account.tekst)
    switch gebeurtenis {
    case .rolToegekend(let inhoud):
      return "Account \(account) krijgt de rol \(inhoud.rol.rawValue), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .rolIngetrokken(let inhoud):
      return "Account \(account) verliest de rol \(inhoud.rol.rawValue), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    case .accountGekoppeld(let inhoud):
      let wie = Naamgever(boek).persoon(inhoud.medewerker)
      return "Account \(account) hoort bij \(wie), per \(inhoud.per.proza)\(reden(inhoud.reden))."
    }
  }

  private static func reden(_ tekst: String?) -> String {
    tekst.map { ". Reden: \(veilig($0))" } ?? ""
  }
}
