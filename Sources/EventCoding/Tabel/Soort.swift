/// The stored name of every kind of event. A name never changes and is never used again for something else.
package enum Soort: String, Hashable, Sendable, CaseIterable {
  case medewerkerInDienstGetreden = "medewerker.in-dienst-getreden"
  case medewerkerGegevensGewijzigd = "medewerker.gegevens-gewijzigd"
  case medewerkerFunctieGewijzigd = "medewerker.functie-gewijzigd"
  case medewerkerGeplaatst = "medewerker.geplaatst"
  case medewerkerUitDienstGetreden = "medewerker.uit-dienst-getreden"
  case medewerkerHernummerd = "medewerker.hernummerd"

  case gesprekGepland = "gesprek.gepland"
  case gesprekVerzet = "gesprek.verzet"
  case gesprekAfgezegd = "gesprek.afgezegd"
  case gesprekGehouden = "gesprek.gehouden"

  case afspraakGemaakt = "afspraak.gemaakt"
  case afspraakBijgesteld = "afspraak.bijgesteld"
  case afspraakIngetrokken = "afspraak.ingetrokken"
  case voortgangVastgelegd = "voortgang.vastgelegd"
  case ontwikkelafspraakGemaakt = "ontwikkelafspraak.gemaakt"
  case ontwikkelingVastgelegd = "ontwikkeling.vastgelegd"

  case resultaatBeoordeeld = "resultaat.beoordeeld"
  case competentieBeoordeeld = "competentie.beoordeeld"
  case eindoordeelGegeven = "eindoordeel.gegeven"
  case beoordelingVastgesteld = "beoordeling.vastgesteld"

  case verslagAangevuld = "verslag.aangevuld"
  case verslagAangeboden = "verslag.aangeboden"
  case reactieGegeven = "reactie.gegeven"
  case verslagOndertekend = "verslag.ondertekend"
  case beoordelingUitgereikt = "beoordeling.uitgereikt"
  case bedenkingIngediend = "bedenking.ingediend"
  case bedenkingAfgehandeld = "bedenking.afgehandeld"
  case bijlageGebonden = "bijlage.gebonden"
  case gesprekVoorbereid = "gesprek.voorbereid"
  case beoordelingGekalibreerd = "beoordeling.gekalibreerd"

  case verbetertrajectGestart = "verbetertraject.gestart"
  case verbetertrajectBesproken = "verbetertraject.besproken"
  case verbetertrajectAfgerond = "verbetertraject.afgerond"

  case vrijstellingVerleend = "vrijstelling.verleend"

  case inzageGegeven = "inzage.gegeven"

  case gebeurtenisGecorrigeerd = "gebeurtenis.gecorrigeerd"
  case gebeurtenisIngetrokken = "gebeurtenis.ingetrokken"

  case bewaringAangehouden = "bewaring.aangehouden"
  case bewaringHervat = "bewaring.hervat"
  case gegevensVernietigd = "gegevens.vernietigd"

  case vernietigingVoorgenomen = "vernietiging.voorgenomen"
  case vernietigingGoedgekeurd = "vernietiging.goedgekeurd"

  case catalogusVastgesteld = "catalogus.vastgesteld"

  case regelingVastgesteld = "regeling.vastgesteld"
  case cyclusGeopend = "cyclus.geopend"
  case cyclusGesloten = "cyclus.gesloten"
  case cyclusHeropend = "cyclus.heropend"
  case jaaroverzichtUitgegeven = "jaaroverzicht.uitgegeven"

  case onderdeelIngesteld = "onderdeel.ingesteld"
  case onderdeelOpgeheven = "onderdeel.opgeheven"

  case rolToegekend = "rol.toegekend"
  case rolIngetrokken = "rol.ingetrokken"
  case accountGekoppeld = "account.gekoppeld"
  case accountOntkoppeld = "account.ontkoppeld"
  case waarnemingIngesteld = "waarneming.ingesteld"
  case inzageIngesteld = "inzage.ingesteld"

  /// The version that is written now. Raising one needs a step in `Opwaardering.huidig` from each version before it.
  package var v: Int {
    switch self {
    case .medewerkerGegevensGewijzigd, .medewerkerFunctieGewijzigd, .medewerkerGeplaatst, .regelingVastgesteld,
      .gesprekGepland, .gesprekVerzet:
      2
    default: 1
    }
  }

  /// Looked up for every record of a replay: by hash, as comparing with each name in turn costs more.
  private static let opNaam = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  package init?(opgeslagen naam: String) {
    guard let soort = Soort.opNaam[naam] else { return nil }
    self = soort
  }
}
