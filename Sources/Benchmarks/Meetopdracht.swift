/// What `Benchmarks meten` was asked.
struct Meetopdracht {
  var grootte = 1000
  var map = ""
  /// Where `.ci/peers` put the peers; those that are not there are left out.
  var gelijken: String?
  var programma = ".build/release/gespreksboek"
  var rondes = 7
  var zaad: UInt64 = 1

  static let gebruik = """
    Gebruik: Benchmarks maken MAP RECORDS [ZAAD]
             Benchmarks meten --grootte 100k --map MAP [--gelijken MAP] [--programma PAD] [--rondes 7] [--zaad 1]

    In de map van de broncode. MAP op een echte schijf, niet in het geheugen. De gelijken komen van .ci/peers MAP.
    """

  /// Nil for words that mean nothing.
  init?(_ woorden: [String]) {
    var rest = woorden[...]
    while let naam = rest.popFirst() {
      guard let waarde = rest.popFirst() else { return nil }
      switch naam {
      case "--grootte":
        guard let aantal = Self.aantal(waarde), aantal >= 1000 else { return nil }
        grootte = aantal
      case "--map": map = waarde
      case "--gelijken": gelijken = waarde
      case "--programma": programma = waarde
      case "--rondes":
        guard let aantal = Int(waarde), aantal > 0 else { return nil }
        rondes = aantal
      case "--zaad":
        guard let getal = UInt64(waarde) else { return nil }
        zaad = getal
      default: return nil
      }
    }
    if map.isEmpty { return nil }
  }

  /// `1000`, `100k`, `10M`.
  static func aantal(_ tekst: String) -> Int? {
    switch tekst.last {
    case "k": Int(tekst.dropLast()).map { $0 * 1000 }
    case "M": Int(tekst.dropLast()).map { $0 * 1_000_000 }
    default: Int(tekst)
    }
  }

  var omvang: Omvang { Omvang(records: grootte) }
  /// What every command ends with: the storage, and the day on which its history ends.
  var slot: [String] { ["--opslag", opslag, "--vandaag", omvang.vandaag] }

  /// The storage that is measured.
  var opslag: String { "\(map)/opslag-\(grootte)-\(zaad)" }
  /// The same events in a table of SQLite.
  var sqlite: String { "\(map)/opslag-\(grootte)-\(zaad).sqlite" }
}
