internal import Gesprekscyclus
internal import Kalender

extension DossierGebeurtenis {
  /// The day on which it happened, where that is another thing than the day of recording.
  var gebeurdOp: Datum? {
    switch self {
    case .gesprek(.gehouden(let verslag)): verslag.datum
    case .afspraak(.voortgang(let voortgang)): voortgang.datum
    case .afspraak(.ontwikkelingVastgelegd(let ontwikkeling)): ontwikkeling.datum
    case .beoordeling(.vastgesteld(let vaststelling)): vaststelling.datum
    case .procedure(let gebeurtenis): gebeurtenis.datum
    case .traject(let gebeurtenis): gebeurtenis.datum
    case .medewerker, .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .afspraak(.gemaakt),
      .afspraak(.bijgesteld), .afspraak(.ingetrokken), .afspraak(.ontwikkelafspraakGemaakt),
      .beoordeling(.resultaatBeoordeeld), .beoordeling(.competentieBeoordeeld), .beoordeling(.eindoordeelGegeven),
      .correctie:
      nil
    }
  }
}
