internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// What the year left in the storage, counted from the book.
struct Voorbeeldtelling {
  private let opslag: Storage
  private let boek: Boek
  let peildatum: Datum
  let opdrachten: Int
  let metWaarschuwing: Int

  init(_ boek: Boek, _ opslag: Storage, peildatum: Datum, opdrachten: Int, metWaarschuwing: Int) {
    self.boek = boek
    self.opslag = opslag
    self.peildatum = peildatum
    self.opdrachten = opdrachten
    self.metWaarschuwing = metWaarschuwing
  }

  var pad: String { opslag.pad }
  var inDienst: Int { boek.opNummer.count { $0.medewerker?.isInDienst(op: peildatum) ?? false } }
  private var records: Int { boek.stand.nr }
  private var medewerkers: Int { boek.opNummer.count }
  private var gesprekken: [Gesprek] { boek.opNummer.flatMap(\.gesprekken) }
  private var gehouden: Int { gesprekken.count { $0.isGehouden } }
  private var vastgesteld: Int { gesprekken.count { $0.stand == .vastgesteld } }
  private var afspraken: Int { boek.opNummer.reduce(0) { $0 + $1.afspraken.count } }

  var zin: String {
    "\(aantal(opdrachten, "opdracht", "opdrachten")) gaven \(aantal(records, "feit", "feiten")): "
      + "\(aantal(medewerkers, "medewerker", "medewerkers")), "
      + "\(aantal(gehouden, "gevoerd gesprek", "gevoerde gesprekken")), "
      + "\(aantal(afspraken, "resultaatafspraak", "resultaatafspraken")), "
      + "\(aantal(vastgesteld, "vastgestelde beoordeling", "vastgestelde beoordelingen"))."
  }

  /// The document `gespreksboek.voorbeeld`.
  var json: JSONNode {
    .document(
      "gespreksboek.voorbeeld", ("organisatie", opslag.organisatie),
      ("opslag", opslag.kenmerk), ("pad", pad), ("peildatum", peildatum.iso),
      ("opdrachten", opdrachten), ("opdrachtenMetWaarschuwing", metWaarschuwing),
      ("records", records), ("hash", boek.stand.hash), ("medewerkers", medewerkers),
      ("inDienst", inDienst), ("gevoerdeGesprekken", gehouden),
      ("resultaatafspraken", afspraken), ("vastgesteldeBeoordelingen", vastgesteld))
  }
}
