internal import Gesprekscyclus
internal import Kalender

extension DossierGebeurtenis {
  /// The stored name of the event, as the log's table of streams and events has it.
  var soortnaam: String {
    switch self {
    case .medewerker(.inDienstGetreden): "medewerker.in-dienst-getreden"
    case .medewerker(.gegevensGewijzigd): "medewerker.gegevens-gewijzigd"
    case .medewerker(.functieGewijzigd): "medewerker.functie-gewijzigd"
    case .medewerker(.geplaatst): "medewerker.geplaatst"
    case .medewerker(.uitDienstGetreden): "medewerker.uit-dienst-getreden"
    case .gesprek(.gepland): "gesprek.gepland"
    case .gesprek(.verzet): "gesprek.verzet"
    case .gesprek(.afgezegd): "gesprek.afgezegd"
    case .gesprek(.gehouden): "gesprek.gehouden"
    case .afspraak(.gemaakt): "afspraak.gemaakt"
    case .afspraak(.bijgesteld): "afspraak.bijgesteld"
    case .afspraak(.ingetrokken): "afspraak.ingetrokken"
    case .afspraak(.voortgang): "voortgang.vastgelegd"
    case .afspraak(.ontwikkelafspraakGemaakt): "ontwikkelafspraak.gemaakt"
    case .afspraak(.ontwikkelingVastgelegd): "ontwikkeling.vastgelegd"
    case .beoordeling(.resultaatBeoordeeld): "resultaat.beoordeeld"
    case .beoordeling(.competentieBeoordeeld): "competentie.beoordeeld"
    case .beoordeling(.eindoordeelGegeven): "eindoordeel.gegeven"
    case .beoordeling(.vastgesteld): "beoordeling.vastgesteld"
    }
  }

  /// The day on which it happened, where that is another thing than the day of recording.
  var gebeurdOp: Datum? {
    switch self {
    case .gesprek(.gehouden(let verslag)): verslag.datum
    case .afspraak(.voortgang(let voortgang)): voortgang.datum
    case .afspraak(.ontwikkelingVastgelegd(let ontwikkeling)): ontwikkeling.datum
    case .beoordeling(.vastgesteld(let vaststelling)): vaststelling.datum
    default: nil
    }
  }

  /// The conversation that it belongs to.
  var gesprekskenmerk: GesprekKenmerk? {
    switch self {
    case .medewerker: nil
    case .gesprek(let gebeurtenis): gebeurtenis.gesprek
    case .beoordeling(let gebeurtenis): gebeurtenis.gesprek
    case .afspraak(.gemaakt(let inhoud)): inhoud.gesprek
    case .afspraak(.bijgesteld(let inhoud)): inhoud.gesprek
    case .afspraak(.ingetrokken(let inhoud)): inhoud.gesprek
    case .afspraak(.voortgang(let inhoud)): inhoud.gesprek
    case .afspraak(.ontwikkelafspraakGemaakt(let inhoud)): inhoud.gesprek
    case .afspraak(.ontwikkelingVastgelegd(let inhoud)): inhoud.gesprek
    }
  }
}
