internal import Gesprekscyclus

/// Makes a catalogue of what was found: joins names, gives codes, and says of every line what is doubtful about it.
struct Catalogusbouw {
  typealias Plek = Ruwboek.Plek
  typealias Vondst = Ruwboek.Vondst

  var boek: Ruwboek
  /// The number of each line in its file.
  let nummers: [[Int]]
  let koppen: Set<Plek>
  /// How often each word stands in the documents, without case and accents: to choose between two spellings.
  let woorden: [String: Int]
  var samengevoegd: [Leesuitslag.Samenvoeging] = []
  var aannames: [String] = []
  /// From a misspelled word to the one that was chosen.
  var spelling: [String: String] = [:]

  var competentienamen = Naamregister()
  var niveaus: [String] = []
  var isLetters = false
  var competenties: [Competentie] = []
  var competentiecodes: [Int: CompetentieCode] = [:]
  var groepen: [Catalogus.Groep] = []
  /// The code of a layer or theme, by its key.
  var groepcodes: [String: String] = [:]

  var functienamen = Naamregister()
  var reeksen: [Reeksbouw] = []
  var matrix: [Catalogus.Matrixcel] = []
  var functies: [Functiebouw] = []

  /// A series while its groups are being put together.
  struct Reeksbouw {
    let naam: String
    let code: String
    var omschrijving: String?
    var groepen: [(naam: String, code: String, omschrijving: String?)] = []
  }

  /// A function while it is being put together; codes come from the names.
  struct Functiebouw {
    /// Its numbers in `boek.functies`.
    var ruw: [Int]
    let code: FunctieCode
    var naam: String
    var reeks: Int?
    var groep: String?
    var schaal: Salarisschaal?
    var punten: Int?
    var profiel: Int?
  }

  /// `regel 12`, or `regel 12 van document 2` where that is another document.
  func waar(_ plek: Plek, gezienVan andere: Plek) -> String {
    let regel = "regel \(nummers[plek.document][plek.regel])"
    return plek.document == andere.document ? regel : "\(regel) van document \(plek.document + 1)"
  }

  mutating func voegSamen(_ naam: String, _ als: String, _ reden: String, op plek: Plek) {
    let samenvoeging = Leesuitslag.Samenvoeging(
      document: plek.document, nummer: nummers[plek.document][plek.regel], naam: naam, als: als, reden: reden)
    if !samengevoegd.contains(samenvoeging), samengevoegd.count < 10_000 { samengevoegd.append(samenvoeging) }
  }

  /// A joined name is listed; one that is more than a slip of the pen away is doubtful too.
  mutating func meldSamen(_ naam: String, _ als: String, _ gelijkenis: Gelijkenis, op plek: Plek) {
    switch gelijkenis {
    case .gelijk: break
    case .eenTeken: voegSamen(naam, als, "één letter verschil", op: plek)
    case .eenPlek, .anders:
      voegSamen(naam, als, "twee letters verschil op één plek", op: plek)
      boek.twijfel(plek, "'\(naam)' is gelezen als '\(als)'")
    }
  }

  /// The same name with words that were misspelled as they were chosen to be spelled.
  func goedGespeld(_ naam: String) -> String {
    guard !spelling.isEmpty else { return naam }
    return naam.split(separator: " ").map { woord in
      let sleutel = Gelijkenis.sleutel(String(woord))
      guard let goed = spelling[sleutel] else { return String(woord) }
      return woord.first?.isUppercase == true ? goed.prefix(1).uppercased() + goed.dropFirst() : goed
    }.joined(separator: " ")
  }

  /// The variant that stands there most often, the first of those; and the places of all others.
  func meeste<Waarde>(_ varianten: [(sleutel: String, waarde: Waarde)]) -> (waarde: Waarde, andere: [Int])? {
    var aantallen: [String: Int] = [:]
    for variant in varianten { aantallen[variant.sleutel, default: 0] += 1 }
    let hoogste = aantallen.values.max()
    guard let keuze = varianten.first(where: { aantallen[$0.sleutel] == hoogste }) else { return nil }
    return (keuze.waarde, varianten.indices.filter { varianten[$0].sleutel != keuze.sleutel })
  }
}
