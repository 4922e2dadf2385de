import EventCoding
import Testing

/// Names and versions are for ever: a line here may be added, never changed or taken away.
@Suite struct StoredNamesTests {
  static let names: [(String, Int)] = [
    ("medewerker.in-dienst-getreden", 1),
    ("medewerker.gegevens-gewijzigd", 2),
    ("medewerker.functie-gewijzigd", 2),
    ("medewerker.geplaatst", 2),
    ("medewerker.uit-dienst-getreden", 1),
    ("medewerker.hernummerd", 1),
    ("gesprek.gepland", 2),
    ("gesprek.verzet", 2),
    ("gesprek.afgezegd", 1),
    ("gesprek.gehouden", 1),
    ("afspraak.gemaakt", 1),
    ("afspraak.bijgesteld", 1),
    ("afspraak.ingetrokken", 1),
    ("voortgang.vastgelegd", 1),
    ("ontwikkelafspraak.gemaakt", 1),
    ("ontwikkeling.vastgelegd", 1),
    ("resultaat.beoordeeld", 1),
    ("competentie.beoordeeld", 1),
    ("eindoordeel.gegeven", 1),
    ("beoordeling.vastgesteld", 1),
    ("verslag.aangevuld", 1),
    ("verslag.aangeboden", 1),
    ("reactie.gegeven", 1),
    ("verslag.ondertekend", 1),
    ("beoordeling.uitgereikt", 1),
    ("bedenking.ingediend", 1),
    ("bedenking.afgehandeld", 1),
    ("bijlage.gebonden", 1),
    ("gesprek.voorbereid", 1),
    ("beoordeling.gekalibreerd", 1),
    ("verbetertraject.gestart", 1),
    ("verbetertraject.besproken", 1),
    ("verbetertraject.afgerond", 1),
    ("vrijstelling.verleend", 1),
    ("inzage.gegeven", 1),
    ("gebeurtenis.gecorrigeerd", 1),
    ("gebeurtenis.ingetrokken", 1),
    ("bewaring.aangehouden", 1),
    ("bewaring.hervat", 1),
    ("gegevens.vernietigd", 1),
    ("vernietiging.voorgenomen", 1),
    ("vernietiging.goedgekeurd", 1),
    ("catalogus.vastgesteld", 1),
    ("regeling.vastgesteld", 2),
    ("cyclus.geopend", 1),
    ("cyclus.gesloten", 1),
    ("cyclus.heropend", 1),
    ("jaaroverzicht.uitgegeven", 1),
    ("onderdeel.ingesteld", 1),
    ("onderdeel.opgeheven", 1),
    ("rol.toegekend", 1),
    ("rol.ingetrokken", 1),
    ("account.gekoppeld", 1),
    ("account.ontkoppeld", 1),
    ("waarneming.ingesteld", 1),
    ("inzage.ingesteld", 1),
  ]

  @Test func tableIsExactlyThis() {
    #expect(Soort.allCases.map(\.rawValue) == Self.names.map(\.0))
    #expect(Soort.allCases.map(\.v) == Self.names.map(\.1))
  }
}
