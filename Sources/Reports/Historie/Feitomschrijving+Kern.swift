package import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  /// What happened to a conversation, in a few words with its day; nothing for what has none. Safe to show.
  package static func kern(_ gebeurtenis: DossierGebeurtenis) -> String? {
    switch gebeurtenis {
    case .gesprek(.gepland(let inhoud)): "gepland op \(inhoud.datum.proza)\(agenda(inhoud.agenda))"
    case .gesprek(.verzet(let inhoud)): "verzet naar \(inhoud.datum.proza)\(agenda(inhoud.agenda))"
    case .gesprek(.afgezegd): "afgezegd"
    case .gesprek(.gehouden(let inhoud)): "gehouden op \(inhoud.datum.proza)"
    case .beoordeling(.vastgesteld(let inhoud)): "vastgesteld op \(inhoud.datum.proza)"
    case .beoordeling: "aangevuld"
    case .procedure(let gebeurtenis): kern(gebeurtenis)
    case .medewerker, .afspraak, .traject, .vrijstelling, .bewaring, .inzage, .correctie: nil
    }
  }
}
