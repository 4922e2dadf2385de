internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// What the year left in the storage, counted from the book.
struct Voorbeeldtelling {
  let pad: String
  let opslag: String
  let organisatie: String
  let peildatum: Datum
  let opdrachten: Int
  let metWaarschuwing: Int
  let records: Int
  let hash: String
  let medewerkers: Int
  let inDienst: Int
  let gehouden: Int
  let vastgesteld: Int
  let afspraken: Int

  init(_ boek: Boek, _ opslag: Storage, peildatum: Datum, opdrachten: Int, metWaarschuwing: Int) {
    let dossiers = boek.opNummer
    let gesprekken = dossiers.flatMap(\.gesprekken)
    pad = opslag.pad
    self.opslag = opslag.kenmerk
    organisatie = opslag.organisatie
    self.peildatum = peildatum
    self.opdrachten = opdrachten
    self.metWaarschuwing = metWaarschuwing
    records = boek.stand.nr
    hash = boek.stand.hash
    medewerkers = dossiers.count
    inDienst = dossiers.filter { $0.medewerker?.isInDienst(op: peildatum) ?? false }.count
    gehouden = gesprekken.filter(\.isGehouden).count
    vastgesteld = gesprekken.filter { $0.stand == .vastgesteld }.count
    afspraken = dossiers.reduce(0) { $0 + $1.afspraken.count }
  }

  var zin: String {
    "\(aantal(opdrachten, "opdracht", "opdrachten")) gaven \(aantal(records, "feit", "feiten")): "
      + "\(aantal(medewerkers, "medewerker", "medewerkers")), "
      + "\(aantal(gehouden, "gevoerd gesprek", "gevoerde gesprekken")), "
      + "\(aantal(afspraken, "resultaatafspraak", "resultaatafspraken")), "
      + "\(aantal(vastgesteld, "vastgestelde beoordeling", "vastgestelde beoordelingen"))."
  }

  /// The document `gespreksboek.voorbeeld`.
  var json: JSONNode {
    .object(
      ("schema", "gespreksboek.voorbeeld"), ("schemaversie", 1), ("organisatie", organisatie),
      ("opslag", opslag), ("pad", pad), ("peildatum", peildatum.iso),
      ("opdrachten", opdrachten), ("opdrachtenMetWaarschuwing", metWaarschuwing),
      ("records", records), ("hash", hash), ("medewerkers", medewerkers),
      ("inDienst", inDienst), ("gevoerdeGesprekken", gehouden),
      ("resultaatafspraken", afspraken), ("vastgesteldeBeoordelingen", vastgesteld))
  }
}
