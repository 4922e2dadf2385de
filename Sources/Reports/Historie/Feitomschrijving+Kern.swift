package import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  /// What happened to a conversation, in a few words with its day; nothing for what has none. Safe to show.
  package static func kern(_ gebeurtenis: DossierGebeurtenis) -> String? {
    switch gebeurtenis {
    case .gesprek(.gepland(let inhoud)): "gepland op \(inhoud.datum.proza)"
    case .gesprek(.verzet(let inhoud)): "verzet naar \(inhoud.datum.proza)"
    case .gesprek(.afgezegd): "afgezegd"
    case .gesprek(.gehouden(let inhoud)): "gehouden op \(inhoud.datum.proza)"
    case .beoordeling(.vastgesteld(let inhoud)): "vastgesteld op \(inhoud.datum.proza)"
    case .beoordeling: "aangevuld"
    case .procedure(let gebeurtenis): kern(gebeurtenis)
    case .medewerker, .afspraak, .traject, .vrijstelling, .correctie: nil
    }
  }

  private static func kern(_ gebeurtenis: ProcedureGebeurtenis) -> String {
    switch gebeurtenis {
    case .aangevuld: "alinea erbij"
    case .aangeboden(let inhoud): "aangeboden op \(inhoud.datum.proza)"
    case .reactie(let inhoud):
      inhoud.isAfgezien ? "geen reactie, \(inhoud.datum.proza)" : "reactie van \(inhoud.datum.proza)"
    case .ondertekend(let inhoud):
      "\(inhoud.wijze.rawValue), getekend als \(inhoud.deel.rawValue) op \(inhoud.datum.proza)"
    case .uitgereikt(let inhoud): "uitgereikt op \(inhoud.datum.proza)"
    case .bedenkingIngediend(let inhoud): "bedenking van \(inhoud.datum.proza)"
    case .bedenkingAfgehandeld(let inhoud): "bedenking \(inhoud.uitkomst.rawValue), \(inhoud.datum.proza)"
    case .bijlage(let inhoud): "bijlage \(veilig(inhoud.naam))"
    }
  }
}
