import EventLog
import Kalender
import Testing
import Toevalsbron
import Wire

/// The rows of each part that has any: what a plain dictionary says that there should be.
typealias Rijenboek = [Int: [ID128: [UInt8]]]

/// What `KeptRows` tells.
struct Standantwoord: Equatable, CustomTestStringConvertible {
  let nr: Int
  let hash: SHA256Digest
  let rijen: Rijenboek

  /// Short, as a failing test says it many times.
  var testDescription: String { "\(nr): " + rijen.map { "\($0.key): \($0.value.count) rows" }.joined(separator: ", ") }
}

/// What one commit does to the rows.
struct Standstap: Sendable {
  enum Wijze: Sendable, CaseIterable {
    case voegToe
    /// All parts are made anew.
    case alles
  }

  let wijze: Wijze
  let rijen: [Int: [KeptRow]]
  let nr: Int

  /// What the rows are afterwards.
  func na(_ boek: Rijenboek) -> Rijenboek {
    var nieuw = wijze == .alles ? [:] : boek
    for (deel, rijen) in rijen {
      for rij in rijen { nieuw[deel, default: [:]][rij.sleutel] = rij.waarde.isEmpty ? nil : rij.waarde }
    }
    return nieuw.filter { !$0.value.isEmpty }
  }

  func doe(_ opslag: Storage) {
    let (van, tot) = (Standproef.kop(nr - 1), Standproef.kop(nr))
    let (versie, grens) = (Standproef.versie, Standproef.grens)
    switch wijze {
    case .voegToe: KeptRowsWriter.voegToe(rijen, van: van, tot: tot, opslag, versie: versie, grens: grens)
    case .alles: KeptRowsWriter.maakNieuw(rijen, tot: tot, opslag, versie: versie, grens: grens)
    }
  }
}

/// A storage in memory with rows that are made anew at every few commits, and the plain way to them.
struct Standproef: CustomTestStringConvertible {
  static let versie: UInt64 = 7
  /// Small, so that files are often made anew.
  static let grens = KeptRowsLimit(keer: 2, ruimte: 100)
  static let map = "/opslag/projecties/"
  static let stand = map + "stand"

  let proef: Proef
  /// What the rows are at each position, from 0.
  private(set) var boeken: [Rijenboek] = [[:]]
  private var dobbelsteen: SplitMix64

  var platform: FakePlatform { proef.platform }
  var opslag: Storage { proef.opslag }
  var nr: Int { boeken.count - 1 }
  var testDescription: String { "rows at \(nr)" }

  /// A storage where `stappen` commits were made, the first of which makes everything.
  init(_ zaad: UInt64, stappen: Int = 0) throws {
    proef = try Proef()
    dobbelsteen = SplitMix64(zaad: zaad)
    for index in 0..<stappen { doe(index == 0 ? .alles : .voegToe) }
  }

  static func kop(_ nr: Int) -> LogHead {
    LogHead(nr: nr, hash: SHA256.hash(Array("\(nr)".utf8)), tijd: nil)
  }

  static func sleutel(_ nr: Int) -> ID128 {
    let cijfers = String(nr)
    return ID128(String(repeating: "a", count: 32 - cijfers.count) + cijfers) ?? ID128(bytes: [UInt8](0..<16)[...])!
  }

  /// A commit to come: a few rows of a few people in a few years, some of them taken away, some named twice.
  mutating func stap(_ wijze: Standstap.Wijze) -> Standstap {
    var rijen: [Int: [KeptRow]] = [:]
    for deel in [2024, 2025, 0, -1] where Bool.random(using: &dobbelsteen) {
      rijen[deel] = (0..<Int.random(in: 0...4, using: &dobbelsteen)).map { _ in
        let lengte = max(0, Int.random(in: -10...60, using: &dobbelsteen))
        return KeptRow(
          sleutel: Self.sleutel(Int.random(in: 0..<12, using: &dobbelsteen)),
          waarde: (0..<lengte).map { _ in UInt8.random(in: 0...255, using: &dobbelsteen) })
      }
    }
    let stap = Standstap(wijze: wijze, rijen: rijen, nr: boeken.count)
    boeken.append(stap.na(boeken[nr]))
    return stap
  }

  @discardableResult
  mutating func doe(_ wijze: Standstap.Wijze) -> Standstap {
    let stap = stap(wijze)
    stap.doe(opslag)
    return stap
  }

  /// Makes everything anew, as it should be.
  mutating func herstel(_ opslag: Storage) {
    boeken.append(boeken[nr])
    Self.maakAlles(boeken[nr], nr, opslag)
  }

  static func maakAlles(_ boek: Rijenboek, _ nr: Int, _ opslag: Storage) {
    let rijen = boek.mapValues { rijen in rijen.map { KeptRow(sleutel: $0.key, waarde: $0.value) } }
    KeptRowsWriter.maakNieuw(rijen, tot: kop(nr), opslag, versie: versie, grens: grens)
  }

  /// All rows of all parts; nil when in doubt.
  static func antwoord(_ opslag: Storage, versie: UInt64 = Self.versie) -> Standantwoord? {
    do {
      let standen = try KeptRows(opslag, versie: versie)
      var rijen: Rijenboek = [:]
      for deel in standen.delen {
        var gezien: [ID128: [UInt8]] = [:]
        try standen.rows(deel) { sleutel, waarde in
          // A key that comes twice would be lost in a dictionary.
          gezien[sleutel] = gezien[sleutel] == nil ? Array(waarde) : []
        }
        if !gezien.isEmpty { rijen[deel] = gezien }
      }
      return Standantwoord(nr: standen.kop.nr, hash: standen.kop.hash, rijen: rijen)
    } catch {
      return nil
    }
  }

  /// What should be told at a position; nil for one that never was.
  func juist(_ nr: Int) -> Standantwoord? {
    boeken.indices.contains(nr) ? Standantwoord(nr: nr, hash: Self.kop(nr).hash, rijen: boeken[nr]) : nil
  }

  /// True when it is in doubt, or tells the rows of the position that it is about.
  func isGoed(_ antwoord: Standantwoord?) -> Bool { antwoord.map { $0 == juist($0.nr) } ?? true }

  /// The files in `projecties/`, by name.
  var bestanden: [String: [UInt8]] {
    get throws {
      try platform.list(Self.map).reduce(into: [:]) { $0[$1] = platform.bytes(Self.map + $1) }
    }
  }

  /// True when a commit that adds rows made a file of a next generation.
  static func isHerschreven(_ eerder: [String: [UInt8]], _ nu: [String: [UInt8]]) -> Bool {
    nu.keys.contains { $0.hasPrefix("stand-") && !$0.hasSuffix("-1.rijen") && eerder[$0] == nil }
  }

  func zet(_ bestanden: [String: [UInt8]]) throws {
    for naam in try platform.list(Self.map) { try platform.remove(Self.map + naam) }
    for (naam, bytes) in bestanden { platform.put(Self.map + naam, bytes) }
  }
}

extension FakePlatform {
  /// The storage that stands here.
  var opslag: Storage {
    get throws { try Storage.open(path: "/opslag", platform: self) }
  }
}

extension KeptRowsWriter {
  /// Passes when another has the place.
  static func update(
    _ opslag: Storage, version: UInt64, grens: KeptRowsLimit = .gewoon, to: LogHead,
    _ maak: (LogHead?) throws(IndexDoubt) -> Werk?
  ) {
    guard let plaats = ProjectionPlace(opslag) else { return }
    update(opslag, plaats, version: version, grens: grens, to: to, maak)
  }

  /// Adds rows to what is kept of one position; of another there is a doubt.
  static func voegToe(
    _ rijen: [Int: [KeptRow]], van: LogHead, tot: LogHead, _ opslag: Storage, versie: UInt64,
    grens: KeptRowsLimit = .gewoon
  ) {
    update(opslag, version: versie, grens: grens, to: tot) { (gevonden) throws(IndexDoubt) in
      guard gevonden == LogHead(nr: van.nr, hash: van.hash, tijd: nil) else { throw IndexDoubt("elders") }
      return .voegToe(rijen)
    }
  }

  static func maakNieuw(
    _ rijen: [Int: [KeptRow]], tot: LogHead, _ opslag: Storage, versie: UInt64, grens: KeptRowsLimit = .gewoon
  ) {
    update(opslag, version: versie, grens: grens, to: tot) { _ in .maakNieuw(rijen) }
  }
}
