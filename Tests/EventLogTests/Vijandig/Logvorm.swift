import EventLog
import Foundation
import Testing
import Wire

/// A form in which a log can be found, and whether it is sound.
///
/// All of them stand here: what the format says of damage is tried by each row, on the program and on the script alike.
struct Logvorm: Sendable, CustomTestStringConvertible {
  typealias Bestanden = [String: [UInt8]]

  let naam: String
  let isGaaf: Bool
  /// What becomes of the files in `log/`, by name.
  var wijzig: @Sendable (inout Bestanden) throws -> Void = { _ in }
  /// What becomes of the directory on the disk afterwards.
  var opSchijf: @Sendable (_ log: String) throws -> Void = { _ in }

  var testDescription: String { naam }

  static let eerste = "000000000001.ndjson"
  static let tweede = "000000000009.ndjson"
  static let derde = "000000000017.ndjson"

  static let alle: [Logvorm] = gaaf + staarten + opRegels + gesmeed + opBestanden + gaten + records + standen

  /// Sound forms.
  private static let gaaf: [Logvorm] = [
    Logvorm(naam: "as it was written", isGaaf: true),
    Logvorm(naam: "no file at all", isGaaf: true) { $0 = [:] },
    Logvorm(naam: "an empty last file", isGaaf: true) { $0[derde] = [] },
    Logvorm(naam: "a last file that was emptied", isGaaf: true) { $0[tweede] = [] },
    Logvorm(naam: "the last commit gone", isGaaf: true) { $0[tweede] = try begin($0[tweede], regels: 5) },
    Logvorm(naam: "other files", isGaaf: true) { bestanden in
      let inhoud = Array("{}\n".utf8)
      for naam in [
        "1.ndjson", "000000000099.ndjson.nieuw", "000000000001.herstel", "0000000000099.ndjson", "00000000009x.ndjson",
        "notities.txt", "000000000099.NDJSON",
      ] {
        bestanden[naam] = inhoud
      }
    },
    Logvorm(
      naam: "a link to the first file", isGaaf: true,
      opSchijf: { log in
        try FileManager.default.moveItem(atPath: log + "/" + eerste, toPath: log + "/../elders")
        try FileManager.default.createSymbolicLink(atPath: log + "/" + eerste, withDestinationPath: "../elders")
      }),
    Logvorm(
      naam: "a link to the last file", isGaaf: true,
      opSchijf: { log in
        try FileManager.default.moveItem(atPath: log + "/" + tweede, toPath: log + "/../elders")
        try FileManager.default.createSymbolicLink(atPath: log + "/" + tweede, withDestinationPath: "../elders")
      }),
  ]

  /// What a crash leaves, and what only looks like it.
  private static let staarten: [Logvorm] = [
    staart("the last LF gone", isGaaf: true) { Array($0.dropLast()) },
    staart("half a line", isGaaf: true) { Array($0.dropLast(300)) },
    staart("a commit without its end", isGaaf: true) { Array(regels($0).dropLast().joined()) },
    staart("a commit without its end, and half a line", isGaaf: true) {
      Array(regels($0).dropLast().joined()) + $0.suffix(200).dropLast(50)
    },
    staart("garbage without LF behind the end", isGaaf: true) { $0 + Array("zomaar wat".utf8) },
    staart("zeros up to the end of the file", isGaaf: true) { nullen($0, vanaf: begin($0, 6) + 200, $0.count) },
    staart("zeros in the place of the whole last commit", isGaaf: true) { nullen($0, vanaf: begin($0, 6), $0.count) },
    staart("a block of zeros in the last commit", isGaaf: true) { blok($0, in: 6) },
    staart("zeros that stop short of a block", isGaaf: false) {
      nullen($0, vanaf: begin($0, 6) + 30, begin($0, 6) + 90)
    },
    staart("a lone zero in the last commit", isGaaf: false) {
      nullen($0, vanaf: begin($0, 6) + 300, begin($0, 6) + 301)
    },
    staart("a block of zeros in an earlier commit", isGaaf: false) { blok($0, in: 2) },
    staart("a changed byte before the zeros", isGaaf: false) { bytes in
      var bytes = nullen(bytes, vanaf: begin(bytes, 7) + 100, bytes.count)
      bytes[begin(bytes, 6) + 200] ^= 1
      return bytes
    },
    staart("a line of garbage behind the end", isGaaf: false) { $0 + Array("zomaar wat\n".utf8) },
    staart("an empty line behind the end", isGaaf: false) { $0 + [0x0A] },
    staart("a commit without its end, and another behind it", isGaaf: false) { bytes in
      var lines = regels(bytes)
      lines.remove(at: 4)
      lines.remove(at: 3)
      return Array(lines.joined())
    },
    staart("a commit without its end, of which a byte was changed", isGaaf: false) { bytes in
      var bytes = Array(regels(bytes).dropLast().joined())
      bytes[bytes.count - 100] ^= 1
      return bytes
    },
    Logvorm(naam: "a file before the last without its last LF", isGaaf: false) { $0[eerste]?.removeLast() },
    Logvorm(naam: "a file before the last without its last record", isGaaf: false) {
      $0[eerste] = try begin($0[eerste], regels: 7)
    },
    Logvorm(naam: "a commit split over two files", isGaaf: false) { files in
      let all = (files[eerste] ?? []) + (files[tweede] ?? [])
      let lines = regels(all)
      files = [eerste: Array(lines[..<6].joined()), "000000000007.ndjson": Array(lines[6...].joined())]
    },
    Logvorm(naam: "a commit split over two files of which the last is empty", isGaaf: false) { files in
      files[tweede] = try begin(files[tweede], regels: 7)
      files["000000000016.ndjson"] = []
    },
  ]

  /// Whole lines and single bytes.
  private static let opRegels: [Logvorm] = [
    tekst("a letter of the header", #""actor":"m"#, #""actor":"n"#),
    tekst("a letter of the payload", #""weging":40"#, #""weging":41"#),
    tekst("a digit of the hash", #""hash":""#, #""hash":"z"#),
    tekst("a digit of the salt", #""zout":""#, #""zout":"z"#),
    tekst("a space", #""rest":"#, #""rest": "#),
    tekst("a version with a fraction", #""v":1,"#, #""v":1.0,"#),
    regel("a line dropped") { $0.remove(at: 2) },
    regel("a line doubled") { $0.insert($0[2], at: 2) },
    regel("two lines swapped") { $0.swapAt(2, 3) },
    regel("an empty line between") { $0.insert([0x0A], at: 2) },
    regel("a line in two") { $0[2].insert(0x0A, at: 80) },
    regel("two lines in one") { $0[2].removeLast() },
    regel("a carriage return") { $0[2].insert(0x0D, at: $0[2].count - 1) },
    regel("a byte order mark") { $0[0] = [0xEF, 0xBB, 0xBF] + $0[0] },
    regel("a number that is given twice") { $0[4] = $0[3] },
    regel("a line that is longer than a record can be") {
      $0.insert([UInt8](repeating: 0x41, count: Segment.langsteRegel) + [0x0A], at: 2)
    },
  ]

  /// Records with right hashes that do not follow on what came before.
  private static let gesmeed: [Logvorm] = [
    smeed("a time before that of the record before") { $0[4].tijd = "1999-12-31T23:59:59.999Z" },
    smeed("a position in the stream left out") { $0[7].versie = "99" },
    smeed("a position in the stream that comes again") { $0[7].versie = $0[6].versie },
    smeed("a number left out") { $0.remove(at: 4) },
    smeed("a number that comes again") { $0[4].nr = $0[3].nr },
    smeed("a command in the place of another") { $0[5].opdracht = String(repeating: "f", count: 32) },
    smeed("a commit that says it is longer") { $0[6].rest = "1" },
    smeed("a record behind another one") {
      $0[4].bewerkKop = { kop in
        var kop = kop
        // The last digit of `vorige`.
        kop[kop.count - 2] = kop[kop.count - 2] == 0x30 ? 0x31 : 0x30
        return kop
      }
    },
  ]

  /// Files.
  private static let opBestanden: [Logvorm] = [
    Logvorm(naam: "the first file gone", isGaaf: false) { $0[eerste] = nil },
    Logvorm(naam: "the first file emptied", isGaaf: false) { $0[eerste] = [] },
    Logvorm(naam: "two files swapped", isGaaf: false) { ($0[eerste], $0[tweede]) = ($0[tweede], $0[eerste]) },
    Logvorm(naam: "a file under a later number", isGaaf: false) {
      $0["000000000099.ndjson"] = $0[tweede]
      $0[tweede] = nil
    },
    Logvorm(naam: "an empty file under a later number", isGaaf: false) { $0["000000000099.ndjson"] = [] },
    Logvorm(naam: "a file of twelve zeros", isGaaf: false) { $0["000000000000.ndjson"] = [] },
    opSchijf("a pipe in the place of the last file", tweede) { try voer("/usr/bin/mkfifo", [$0]) },
    opSchijf("a pipe in the place of the first file", eerste) { try voer("/usr/bin/mkfifo", [$0]) },
    opSchijf("a pipe as a further file", derde) { try voer("/usr/bin/mkfifo", [$0]) },
    opSchijf("a directory in the place of a file", tweede) {
      try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
    },
    opSchijf("a link that leads nowhere", tweede) {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "nergens")
    },
    opSchijf("a link to itself", tweede) {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: tweede)
    },
    opSchijf("a link to a device", tweede) {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/zero")
    },
    opSchijf("a link to a directory", tweede) {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "..")
    },
  ]

  /// Destroyed payloads, named and not.
  private static let gaten: [Logvorm] =
    GatenTests.verklaard.map { geval in
      Logvorm(naam: "destroyed and named: \(geval.naam)", isGaaf: true) {
        $0 = try Gatenproef(verslagen: geval.verslagen, leeg: geval.leeg, grens: 1500).proef.bestanden
      }
    }
    + GatenTests.onverklaard.map { geval in
      Logvorm(naam: "destroyed and not named: \(geval.naam)", isGaaf: false) {
        $0 = try Gatenproef(verslagen: geval.verslagen, leeg: geval.leeg, grens: 1500).proef.bestanden
      }
    }

  /// Records with right hashes: of each kind one, at a place of its own; the rest of the places is for the program alone.
  private static let records: [Logvorm] = SlechtRecord.alle.enumerated().compactMap { index, slecht in
    // A run of the script takes a quarter of a second; the short form takes a third of them.
    guard Lang.isAan || index.isMultiple(of: 3) else { return nil }
    let plekken = Vijandproef.PagePlace.allCases
    let plek = plekken[index % plekken.count]
    return Logvorm(naam: "\(slecht.naam), \(plek.rawValue)", isGaaf: false) { files in
      files = try Vijandproef(slecht, plek).bestanden
    }
  }

  private static func staart(
    _ naam: String, isGaaf: Bool, _ maak: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Logvorm {
    Logvorm(naam: naam, isGaaf: isGaaf) { files in files[tweede] = files[tweede].map(maak) }
  }

  private static func tekst(_ naam: String, _ old: String, _ new: String) -> Logvorm {
    Logvorm(naam: naam + " changed", isGaaf: false) { files in files[eerste] = files[eerste]?.met(old, new) }
  }

  private static func regel(_ naam: String, _ maak: @escaping @Sendable (inout [[UInt8]]) -> Void) -> Logvorm {
    Logvorm(naam: naam, isGaaf: false) { files in
      var lines = regels(files[eerste] ?? [])
      maak(&lines)
      files[eerste] = Array(lines.joined())
    }
  }

  private static func smeed(_ naam: String, _ maak: @escaping @Sendable (inout [Smeedregel]) -> Void) -> Logvorm {
    Logvorm(naam: naam, isGaaf: false) { files in
      var records = try Vijandproef(nil, .laatste).proef.lees().records.map(Smeedregel.init)
      maak(&records)
      let lines = Smeedregel.keten(records)
      files = [eerste: Array(lines[..<8].joined()), tweede: Array(lines[8...].joined())]
    }
  }

  private static func opSchijf(
    _ naam: String, _ bestand: String, _ maak: @escaping @Sendable (String) throws -> Void
  ) -> Logvorm {
    Logvorm(
      naam: naam, isGaaf: false,
      opSchijf: { log in
        try? FileManager.default.removeItem(atPath: log + "/" + bestand)
        try maak(log + "/" + bestand)
      })
  }

  private static func voer(_ program: String, _ arguments: [String]) throws {
    try Process.run(URL(filePath: program), arguments: arguments).waitUntilExit()
  }

  /// Where the line with this number begins.
  private static func begin(_ bytes: [UInt8], _ number: Int) -> Int {
    regels(bytes).prefix(number - 1).reduce(0) { $0 + $1.count }
  }

  private static func begin(_ bytes: [UInt8]?, regels count: Int) throws -> [UInt8] {
    Array(EventLogTests.regels(try #require(bytes)).prefix(count).joined())
  }

  private static func nullen(_ bytes: [UInt8], vanaf start: Int, _ end: Int) -> [UInt8] {
    bytes[..<start] + [UInt8](repeating: 0, count: end - start) + bytes[end...]
  }

  /// With zeros in the place of the first block that lies wholly behind the beginning of this line.
  private static func blok(_ bytes: [UInt8], in number: Int) -> [UInt8] {
    let start = (begin(bytes, number) / 512 + 1) * 512
    return nullen(bytes, vanaf: start, start + 512)
  }

  private static func regels(_ bytes: [UInt8]) -> [[UInt8]] { EventLogTests.regels(bytes) }
}
