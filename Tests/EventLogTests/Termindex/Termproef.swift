import EventLog
import Kalender
import Wire

/// A storage in memory with an index that is made at every few records, and the plain way to all that it answers.
struct Termproef {
  static let wijze = TermScheme(versie: "proef") { .init(termen(van: $0)) }

  static func termen(van record: LogRecord) -> [Term] {
    [Term("soort:" + record.soort)] + (record.nr.isMultiple(of: 3) ? [Term("drie")] : [])
  }

  static let gebruik = TermUse(wijze, drempel: 4)
  /// Small, so that there are several segments.
  static let grens = 1500
  static let map = "/opslag/projecties/"

  let proef: Proef

  var platform: FakePlatform { proef.platform }
  var opslag: Storage { proef.opslag }

  init() throws { proef = try Proef() }

  /// The storage that stands on a machine already.
  init(bestaand platform: FakePlatform) throws { proef = try Proef(bestaand: platform) }

  /// Records commits of these sizes, each by a writer of its own that opens from the index when there is one.
  func schrijf(_ commits: [Int], vanaf begin: Int = 0, metIndex: Bool = true) throws {
    for (index, count) in commits.enumerated() {
      let schrijver = try open(metIndex: metIndex)
      try Proef.commit(schrijver, begin + index, count)
      schrijver.close()
      if metIndex { Self.onderhoud(opslag).follow(schrijver) }
    }
  }

  /// What lets the index follow.
  static func onderhoud(_ opslag: Storage, _ gebruik: TermUse = gebruik, _ wijze: WriterOptions = .gewoon) -> TermUpkeep
  {
    TermUpkeep(opslag, gebruik, actor: "m.jansen", wijze)
  }

  /// The index as it is now.
  func index() throws -> TermIndex {
    try TermIndex.read(opslag, Self.wijze, bereid: { _ in }, bezoek: { _ in }).index
  }

  func open(metIndex: Bool = true) throws -> LogWriter {
    guard metIndex else { return try LogWriter.open(opslag, grens: Self.grens) }
    let snel = try LogWriter.openFromIndex(
      opslag, actor: "gespreksboek", grens: Self.grens, termen: Self.gebruik, bezoek: { _ in })
    return try snel.schrijver ?? LogWriter.open(opslag, grens: Self.grens)
  }

  /// The files of the index, by name.
  var bestanden: [String: [UInt8]] {
    get throws {
      try platform.list(Self.map).reduce(into: [:]) { $0[$1] = platform.bytes(Self.map + $1) }
    }
  }

  func zet(_ bestanden: [String: [UInt8]]) throws {
    for naam in try platform.list(Self.map) { try platform.remove(Self.map + naam) }
    for (naam, bytes) in bestanden { platform.put(Self.map + naam, bytes) }
  }

  /// All that index and tail tell together; nil when the index is in doubt.
  func antwoord() throws -> Antwoord? {
    do {
      var staart: [LogRecord] = []
      let (index, kop) = try TermIndex.read(opslag, Self.wijze, bereid: { $0 }, bezoek: { staart.append($0) })
      let eerste = index.kop.nr
      let gevonden = try Antwoord.termen.map { term in
        try index.records(term.term).filter(term.past).map(\.nr) + staart.filter(term.past).map(\.nr)
      }
      return Antwoord(nrs: gevonden, kop: kop, isBegonnen: staart.first.map { $0.nr == eerste + 1 } ?? true)
    } catch is IndexDoubt {
      return nil
    }
  }

  /// The same from reading the log whole.
  func vol() throws -> Antwoord {
    let (records, kop) = try proef.lees()
    return Antwoord(nrs: Antwoord.termen.map { records.filter($0.past).map(\.nr) }, kop: kop, isBegonnen: true)
  }
}

extension IndexOpening {
  /// Who may write; nil when it was not opened.
  var schrijver: LogWriter? { if case .opened(let schrijver, _) = self { schrijver } else { nil } }
}

struct Antwoord: Equatable {
  /// A term, and which records have it.
  struct Zoeking: Sendable {
    let term: Term
    let past: @Sendable (LogRecord) -> Bool
  }

  static let termen: [Zoeking] =
    (0..<4).map { nr in Zoeking(term: .stream("dossier:\(nr)")) { $0.stroom == "dossier:\(nr)" } }
    + ["gesprek.gehouden", "afspraak.gemaakt"].map { soort in
      Zoeking(term: Term("soort:" + soort)) { $0.soort == soort }
    }
    + [Zoeking(term: Term("drie")) { $0.nr.isMultiple(of: 3) }]
    + (0..<60).compactMap { nr in
      // Of a command the first record only.
      ID128(Proef.opdracht(nr)).map { kenmerk in
        Zoeking(term: .command(kenmerk)) { $0.opdracht == Proef.opdracht(nr) && $0.isEerste }
      }
    }

  let nrs: [[Int]]
  let kop: LogHead
  let isBegonnen: Bool
}

extension LogRecord {
  /// What the log says of its own upkeep.
  var isBeheer: Bool { stroom == "beheer" }

  /// In these tests the number in the text tells which record of its commit it is.
  var isEerste: Bool { data?["tekst"]?.string?.contains("Regel \((Int(opdracht) ?? 0) * 10):") ?? false }
}
