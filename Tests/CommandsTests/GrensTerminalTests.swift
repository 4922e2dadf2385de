import EventLog
import Foundation
import Testing
import Wire

/// A log that another program filled with the worst: every text of every record holds what steers a terminal.
///
/// The commands refuse such text, but a log may come from elsewhere; then reading must still be safe.
@Suite struct GrensTerminalTests {
  /// ESC, CSI, OSC with BEL, CR, backspace, TAB, C1 controls, zero width and every direction control.
  static let gemeen =
    "\u{1B}[31m\u{1B}]0;x\u{07}\r\u{08}\t\u{9B}2J\u{90}\u{85}\u{200B}\u{200E}\u{2028}\u{FEFF}"
    + String(String.UnicodeScalarView([0x202A...0x202E, 0x2066...0x2069].joined().compactMap(Unicode.Scalar.init)))

  /// Bytes that a terminal must never get from data; CR only where a file format asks for CRLF.
  static func steekt(_ tekst: String, crlf: Bool = false) -> Unicode.Scalar? {
    let tekst = crlf ? tekst.replacingOccurrences(of: "\r\n", with: "\n") : tekst
    return tekst.unicodeScalars.first { teken in
      switch teken.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// The year of the tests, with the worst in every free text: whatever holds a space, and every name.
  static let vijandig: Result<String, any Error> = Result {
    let bron = try Proefjaar.kopie()
    var records: [LogRecord] = []
    try LogReader(opslag: try Storage.open(path: Proefplatform.map + "/Storage", platform: bron.platform)).read {
      records.append($0)
    }
    let doel = try Proefloop(dag: "2026-12-10", kopieVan: bron.map)
    let map = doel.map + "-vijandig"
    try FileManager.default.copyItem(atPath: bron.map, toPath: map)
    try FileManager.default.removeItem(atPath: map + "/Storage")
    let opslag = try Storage.setUp(path: map + "/Storage", organisatie: "Proef\u{202E}\u{2066}", proef: true)
    let schrijver = try LogWriter.open(opslag)
    for record in records {
      // An actor may hold direction controls, though no control characters. The log is of this storage.
      let vijandig = NewRecord(
        stroom: record.stroom, soort: record.soort, v: record.v, data: bederf(try #require(record.data)))
      try schrijver.write(
        [record.nr == 1 ? opslag.inrichting.record : vijandig],
        actor: "m.jansen\u{202E}", opdracht: record.opdracht, time: record.tijd)
    }
    schrijver.close()
    atexit { if let map = try? GrensTerminalTests.vijandig.get() { try? FileManager.default.removeItem(atPath: map) } }
    return map
  }

  static let namen: Set<String> = ["naam", "onderdeel", "reden", "verslag", "bron", "maatstaf"]

  private static func bederf(_ node: JSONNode, sleutel: String = "") -> JSONNode {
    switch node.value {
    case .object(let leden):
      JSONNode(.object(leden.map { JSONMember($0.key, bederf($0.value, sleutel: $0.key)) }))
    case .array(let delen): JSONNode(.array(delen.map { bederf($0, sleutel: sleutel) }))
    case .string(let tekst) where namen.contains(sleutel) || tekst.contains(" "):
      JSONNode(.string(tekst + gemeen))
    default: node
    }
  }

  static let vragen = [
    "status", "medewerker lijst", "medewerker tonen M-0117", "catalogus lijst",
    "catalogus tonen hr21-ommen", "functie lijst", "functie tonen hr21-ommen:adviseur-iii", "regeling lijst",
    "regeling tonen gemeente", "cyclus lijst", "cyclus tonen 2026", "gesprek lijst", "gesprek lijst M-0117",
    "gesprek tonen M-0117 G-2026-1", "gesprek tonen M-0117 G-2026-3", "afspraak lijst", "dossier M-0117",
    "dossier M-0120", "historie M-0117", "historie M-0121", "verklaren M-0117", "verschil M-0117 --van 01-02-2026",
    "jaaroverzicht 2026", "achterstand", "log tonen", "log controleren", "dossier M-0118", "historie M-0119",
  ]

  @Test(arguments: vragen)
  func elkeVraagIsVeilig(_ vraag: String) throws {
    let loop = try Proefloop(dag: "2026-12-10", kopieVan: try Self.vijandig.get())
    for vorm in ["", " --json"] {
      let uitkomst = loop.voerUit(vraag + vorm)
      #expect(uitkomst.code <= 1, "\(vraag)\(vorm): \(uitkomst.stderr)")
      #expect(Self.steekt(uitkomst.stdout) == nil, "\(vraag)\(vorm) stdout")
      #expect(Self.steekt(uitkomst.stderr) == nil, "\(vraag)\(vorm) stderr")
    }
  }

  @Test(arguments: ["planning", "voortgang", "beoordeling"])
  func formulierenZijnVeilig(soort: String) throws {
    let loop = try Proefloop(dag: "2026-12-10", kopieVan: try Self.vijandig.get())
    let uitkomst = loop.voerUit("gesprek formulier M-0204 --soort \(soort)")
    #expect(Self.steekt(uitkomst.stdout) == nil)
    #expect(Self.steekt(uitkomst.stderr) == nil)
  }

  @Test(arguments: ["--csv-lang", "--csv-standaard"])
  func jaaroverzichtAlsCSVIsVeilig(vorm: String) throws {
    let loop = try Proefloop(dag: "2026-12-10", kopieVan: try Self.vijandig.get())
    let uitkomst = loop.voerUit("jaaroverzicht 2026 \(vorm)")
    #expect(uitkomst.code == 0, "\(uitkomst.stderr)")
    #expect(Self.steekt(uitkomst.stdout, crlf: true) == nil)
  }

  /// A stored value may lie as deep as the reader takes; a report puts it deeper still.
  @Test func deDiepsteInhoudWordtGetoond() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    var diep = JSONNode(.object([]))
    for _ in 1..<JSONNode.maximumDepth { diep = JSONNode(.object([JSONMember("d", diep)])) }
    let schrijver = try LogWriter.open(
      try Storage.open(path: Proefplatform.map + "/Storage", platform: loop.platform))
    try schrijver.write(
      [NewRecord(stroom: "beheer", soort: "nieuwer", v: 1, data: diep)], actor: "a",
      opdracht: String(repeating: "0", count: 32), time: loop.klok)
    schrijver.close()
    let uitkomst = loop.voerUit("log tonen --json")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.stdout.contains("\"soort\": \"nieuwer\""))
  }

  /// A unit that is a formula to a spreadsheet gets an apostrophe in front in every cell.
  @Test func formulesInHetJaaroverzicht() throws {
    let loop = try Proefjaar.kopie()
    let formules = ["=1+1", "+31", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")"]
    for (index, formule) in formules.enumerated() {
      for nummer in 0..<6 {
        let cel = "\"" + formule.replacingOccurrences(of: "\"", with: "\"\"") + "\""
        let kop = "personeelsnummer;naam;functie;onderdeel;in dienst per\n"
        let rij = "X-\(index)-\(nummer);\(cel);hr21-ommen:adviseur-iv;\(cel);0\(nummer + 1)-01-2025\n"
        try loop.lukt("medewerker importeren -", invoer: kop + rij)
      }
    }
    let csv = try loop.lukt("jaaroverzicht 2026 --csv-lang").stdout
    let tabel = try CSVReader.read(Array(csv.utf8))
    var gezien = 0
    for rij in tabel.rows {
      for cel in rij.fields {
        if formules.contains(where: { cel.text.hasSuffix($0) }) { gezien += 1 }
        let begin = cel.text.unicodeScalars.first
        let isGetal = cel.text.allSatisfy { $0.isNumber || $0 == "," || $0 == "-" }
        #expect(isGetal || !["=", "+", "-", "@", "\t", "\r"].contains(begin), "\(cel.text)")
      }
    }
    #expect(gezien > 0)
  }
}
