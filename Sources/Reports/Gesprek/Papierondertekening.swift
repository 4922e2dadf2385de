internal import EventCoding
internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave

/// What the report of a conversation says of itself on paper, so that paper and log can be tied together, and room for who
/// still can react and sign.
struct Papierondertekening: Equatable, Sendable {
  /// The print of the text as it stands now: what a signature is bound to.
  let afdruk: Vingerafdruk
  /// Who has not signed this text, with the part in the conversation; safe to show.
  let tekenaars: [String]
  /// Whether the employee still can react.
  let reageert: Bool

  /// Nothing for a conversation that was not held.
  init?(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    guard gesprek.isGehouden else { return nil }
    afdruk = .van(gesprek.kenmerk, in: dossier)
    let regels = bron.gang(van: gesprek, in: dossier)?.regels ?? []
    let teDoen = regels.filter { regel in
      switch regel.stand {
      case .open, .wacht: true
      case .gedaan, .vervallen, .nietGevraagd: false
      }
    }
    reageert = teDoen.contains { $0.stap == .reageren }
    tekenaars = teDoen.compactMap { regel in
      guard case .ondertekenen(let deel) = regel.stap else { return nil }
      let wie = dossier.ondertekenaars(als: deel, van: gesprek).map { Persoon($0, in: bron.boek).tekst }
      return "De \(deel.rawValue)" + (wie.isEmpty ? "" : ": \(opsomming(wie, voegwoord: "of"))")
    }
  }

  var ruimte: Tekenruimte {
    let reactie = Tekenruimte.Vak(
      wie: "Reactie van de medewerker", keuzes: ["ik reageer", "ik zie af van een reactie"], regels: 5)
    return Tekenruimte(
      kop: "Voor de handtekening",
      gegevens: [("Afdruk van deze tekst", afdruk.tekst)],
      uitleg:
        "Wie tekent, tekent voor de tekst met deze afdruk. Verandert er iets in het verslag, de afspraken of de oordelen, dan "
        + "verandert de afdruk, en geldt de handtekening voor de tekst van toen.",
      vakken: (reageert ? [reactie] : [])
        + tekenaars.map { Tekenruimte.Vak(wie: $0, keuzes: Tekenwijze.allCases.map(\.rawValue), regels: 1) })
  }
}
