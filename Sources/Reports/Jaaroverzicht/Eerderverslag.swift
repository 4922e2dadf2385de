internal import Gesprekscyclus
package import Kalender
package import Wire

/// A year report that someone kept: what it says of itself, so that it can be made again.
package struct Eerderverslag: Equatable, Sendable {
  /// How it was kept.
  package enum Vorm: Equatable, Sendable {
    case tekst
    case json(JSONNode)
    case csv(CSVTable, CSVWriter.Dialect)
  }

  package let jaar: Int
  /// The position in the log that it was made from.
  package let nr: Int
  /// The hash there: all 64 digits, or as many as the report printed.
  package let hash: String
  package let peildatum: Datum
  /// Whose report it is; nothing in CSV.
  package let organisatie: String?
  /// The mark of the storage; nothing where the report does not print it.
  package let opslag: String?
  /// The unit that it is about; nothing for a whole one.
  package let uitsnede: String?
  /// False for a report that says that it was made from a damaged log.
  package let isVolledig: Bool
  /// It was given out, and is made beside the editions before it.
  package let isUitgave: Bool
  /// The report's text, with LF at the ends of lines, without a warning before it and white space behind it.
  package let inhoud: String
  package let vorm: Vorm

  /// Reads a report as JSON, as CSV or as text, also when a word processor or a mail program changed the ends of its lines;
  /// nothing when it is no year report of this program.
  package init?(_ bytes: [UInt8]) {
    let schoon = Eerderverslag.metRegeleinden(bytes)
    let gevonden =
      Eerderverslag(json: schoon) ?? Eerderverslag(csv: bytes)
      ?? Eerderverslag(tekst: String(decoding: schoon, as: UTF8.self))
    guard let gevonden else { return nil }
    self = gevonden
  }

  private init?(json bytes: [UInt8]) {
    guard let document = try? JSONReader.read(bytes, dialect: .file),
      document["schema"]?.string == "gespreksboek.jaaroverzicht", let jaar = document["jaar"]?.integer,
      let nr = document["stand"]?["nr"]?.integer, let hash = document["stand"]?["hash"]?.string,
      let dag = document["peildatum"]?.string.flatMap(Datum.init(iso:))
    else { return nil }
    (self.jaar, self.nr, self.hash, peildatum) = (jaar, nr, hash, dag)
    (organisatie, opslag) = (document["organisatie"]?.string, document["opslag"]?.string)
    uitsnede = document["onderdeel"]?.string
    isUitgave = document["uitgave"] != nil
    isVolledig = document[Rapportkop.volledigsleutel]?.bool ?? true
    inhoud = Eerderverslag.zonderEinde(String(decoding: bytes, as: UTF8.self))
    vorm = .json(document)
  }

  private init?(csv bytes: [UInt8]) {
    guard let tabel = try? CSVReader.read(bytes), tabel.header.starts(with: Jaaroverzicht.csvKop),
      let eerste = tabel.rows.first
    else { return nil }
    func cel(_ naam: String) -> String { tabel.column(naam).map { eerste.fields[$0].text } ?? "" }
    let jaren = tabel.rows.compactMap { Int($0.fields[0].text) }
    guard let jaar = jaren.max(), let nr = Int(cel("logboek_nr")),
      let dag = try? DatumInvoer.lees(cel("peildatum"), vandaag: Datum(dagnummer: 0))
    else { return nil }
    (self.jaar, self.nr, hash, peildatum) = (jaar, nr, cel("logboek_hash"), dag)
    (organisatie, opslag) = (nil, nil)
    uitsnede = tabel.column("uitsnede") == nil ? nil : cel("uitsnede")
    isUitgave = tabel.column("uitgave") != nil
    isVolledig = cel("volledig") != "nee"
    inhoud = ""
    let kop = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    vorm = .csv(tabel, kop.contains(";") ? .excelNL : .standaard)
  }

  private init?(tekst bron: String) {
    var tekst = Eerderverslag.zonderEinde(bron)
    // Other cautions above the title belong to the report itself.
    isVolledig = !tekst.hasPrefix("LET OP: dit antwoord is niet volledig")
    if !isVolledig, let begin = Eerderverslag.tussen("", "\n\n", tekst) {
      tekst = String(tekst.dropFirst(begin.count + 2))
    }
    inhoud = tekst
    vorm = .tekst
    let regels = tekst.split(separator: "\n").map(String.init)
    let kop = regels.drop { !$0.hasPrefix("Jaaroverzicht ") }.prefix { !$0.hasPrefix("Stand op ") }
      .joined(separator: " ")
    guard kop.hasPrefix("Jaaroverzicht "),
      let jaar = kop.split(separator: " ").dropFirst().first.flatMap({ Cyclus.jaar(uit: String($0)) }),
      let dag = Eerderverslag.tussen("Stand op ", ".", regels.first { $0.hasPrefix("Stand op ") } ?? ""),
      let peildatum = try? DatumInvoer.lees(dag, vandaag: Datum(dagnummer: 0)),
      let slot = regels.last, let nr = Eerderverslag.tussen("tot en met nr ", " ", slot).flatMap({ Int($0) }),
      let hash = Eerderverslag.tussen("(hash ", ")", slot)
    else { return nil }
    (self.jaar, self.nr, self.hash, self.peildatum) = (jaar, nr, hash, peildatum)
    organisatie = Eerderverslag.tussen(" van ", "\n", kop + "\n")
    isUitgave = Uitgave.Soort.allCases.contains { soort in
      regels.contains { $0.hasPrefix(Uitgavebeeld.begin(soort)) }
    }
    opslag = nil
    uitsnede = Eerderverslag.tussen(
      "Uitsnede: onderdeel ", ", met alles wat eronder valt.", regels.joined(separator: " "))
  }

  /// Whether this is what the report says, byte for byte but for line ends and for white space at the end.
  package func isGelijk(aan tekst: String) -> Bool {
    Eerderverslag.zonderEinde(tekst) == inhoud
  }

  /// Without a byte order mark, and with LF where CR LF stands.
  private static func metRegeleinden(_ bytes: [UInt8]) -> [UInt8] {
    let kaal = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return kaal.indices.filter { kaal[$0] != 0x0D || $0 + 1 == kaal.endIndex || kaal[$0 + 1] != 0x0A }.map { kaal[$0] }
  }

  private static func zonderEinde(_ tekst: String) -> String {
    String(tekst.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// What stands between the first `begin` and the next `einde`.
  private static func tussen(_ begin: String, _ einde: String, _ regel: String) -> String? {
    var rest = Substring(regel)
    while !rest.isEmpty, !rest.hasPrefix(begin) { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    rest = rest.dropFirst(begin.count)
    guard let stop = rest.indices.first(where: { rest[$0...].hasPrefix(einde) }) else { return nil }
    return String(rest[..<stop])
  }
}
