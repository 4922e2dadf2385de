import EventLog
import Foundation
import Kalender
import Wire

/// Somebody who may write in `projecties/`, reads the log, knows every format and repairs every check that can be repaired
/// without the key.
final class Tegenstander {
  /// What is done to the files.
  enum Intervention: CaseIterable {
    /// One entry out of a run; all entries of one record; of the last record of a stream; of a part of all records.
    case regelWeg, recordWeg, laatsteWeg, veelWeg
    /// An entry of another term; the places of two entries changed; an entry at another term.
    case regelErbij, plaatsenGeruild, termAnders
    /// The last run says to go up to the end of the log, or to have ended earlier.
    case eindeVerder, eindeEerder
    /// A file or all files as they once were; some as they were; a run less; one empty, cut, or with another byte.
    case bestandOud, allesOud, doorElkaar, reeksWeg, leeg, afgekapt, byteAnders
    /// A row less; two values changed; one value for another; a byte of a value; two parts changed; an older `stand` that says
    /// to be of today.
    case rijWeg, waardenGeruild, waardeAnders, rijbyte, delenGeruild, standVanNu
  }

  private let map: URL
  private let opslag: Storage
  /// The files as they should be, and as they once were.
  let heel: [String: [UInt8]]
  private let eerdere: [[String: [UInt8]]]
  private let records: [LogRecord]
  private var dobbelsteen: Dobbel

  init(_ loop: Proefloop, eerdere: [[String: [UInt8]]], zaad: UInt64) throws {
    map = URL(fileURLWithPath: loop.map + "/Storage/projecties")
    opslag = try Storage.open(path: loop.map + "/Storage")
    self.eerdere = eerdere
    var gelezen: [LogRecord] = []
    try LogReader(opslag: opslag).read { gelezen.append($0) }
    records = gelezen
    dobbelsteen = Dobbel(stand: zaad)
    heel = try Self.bestanden(map)
  }

  static func bestanden(_ map: URL) throws -> [String: [UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: map.path).reduce(into: [:]) {
      $0[$1] = Array(try Data(contentsOf: map.appendingPathComponent($1)))
    }
  }

  /// Puts these files in the place of all that stands there, as the program makes files.
  func zet(_ bestanden: [String: [UInt8]]) throws {
    for naam in try FileManager.default.contentsOfDirectory(atPath: map.path) {
      try FileManager.default.removeItem(at: map.appendingPathComponent(naam))
    }
    for (naam, bytes) in bestanden {
      let plek = map.appendingPathComponent(naam)
      try Data(bytes).write(to: plek)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: plek.path)
    }
  }

  /// Does it, on files that are as they should be; false when there is nothing to do it to.
  func doe(_ ingreep: Intervention) throws -> Bool {
    guard let nieuw = nieuw(ingreep), nieuw != heel else { return false }
    try zet(nieuw)
    return true
  }

  /// Takes all entries of these records out of the index.
  func neemWeg(_ nummers: Set<Int>) throws {
    try zet(zonder(nummers))
  }

  private func zonder(_ nummers: Set<Int>) -> [String: [UInt8]] {
    pasAan { reeks in
      reeks.regels = reeks.regels.indices.filter { !nummers.contains(reeks.nr($0)) }.map { reeks.regels[$0] }
    }
  }

  private func pasAan(_ werk: (inout Reeksbestand) -> Void) -> [String: [UInt8]] {
    heel.mapValues { bytes in
      guard var reeks = Reeksbestand(bytes) else { return bytes }
      werk(&reeks)
      return reeks.regels.isEmpty ? bytes : reeks.bytes
    }
  }

  private func nieuw(_ ingreep: Intervention) -> [String: [UInt8]]? {
    switch ingreep {
    case .regelWeg, .regelErbij, .plaatsenGeruild, .termAnders: pasReeksAan(ingreep)
    case .recordWeg: records.randomElement(using: &dobbelsteen).map { zonder([$0.nr]) }
    case .laatsteWeg: laatsten.randomElement(using: &dobbelsteen).map { zonder([$0]) }
    case .veelWeg:
      zonder(Set(records.filter { _ in Int.random(in: 0..<5, using: &dobbelsteen) == 0 }.map(\.nr)))
    case .eindeVerder, .eindeEerder: verplaatsEinde(verder: ingreep == .eindeVerder)
    case .bestandOud, .allesOud, .doorElkaar, .standVanNu: oud(ingreep)
    case .reeksWeg, .leeg, .afgekapt, .byteAnders: pasBestandAan(ingreep)
    case .rijWeg, .waardenGeruild, .waardeAnders, .rijbyte, .delenGeruild: pasRijenAan(ingreep)
    }
  }

  /// The last record of each stream.
  private var laatsten: [Int] {
    Array(Dictionary(records.map { ($0.stroom, $0.nr) }) { $1 }.values).sorted()
  }

  private func pasReeksAan(_ ingreep: Intervention) -> [String: [UInt8]]? {
    let namen = heel.keys.filter { $0.hasSuffix(".termen") }.sorted { (heel[$0] ?? []).count > (heel[$1] ?? []).count }
    guard let naam = namen.prefix(2).randomElement(using: &dobbelsteen),
      var reeks = heel[naam].flatMap(Reeksbestand.init)
    else { return nil }
    let (a, b) = (
      Int.random(in: reeks.regels.indices, using: &dobbelsteen),
      Int.random(in: reeks.regels.indices, using: &dobbelsteen)
    )
    switch ingreep {
    case .regelWeg: reeks.regels.remove(at: a)
    case .regelErbij: reeks.regels.append(Array(reeks.regels[a][..<8] + reeks.regels[b][8...]))
    case .termAnders: reeks.regels[a].replaceSubrange(..<8, with: reeks.regels[b][..<8])
    default:
      let plaats = Array(reeks.regels[a][8...])
      reeks.regels[a].replaceSubrange(8..., with: reeks.regels[b][8...])
      reeks.regels[b].replaceSubrange(8..., with: plaats)
    }
    return heel.merging([naam: reeks.bytes]) { $1 }
  }

  /// The last run ends at another record, with all that the first page says of it.
  private func verplaatsEinde(verder: Bool) -> [String: [UInt8]]? {
    guard let naam = heel.keys.filter({ $0.hasSuffix(".termen") }).max(),
      var reeks = heel[naam].flatMap(Reeksbestand.init)
    else { return nil }
    let einden = records.indices.dropLast().filter {
      records[$0].rest == 0
        && (verder ? records[$0].nr > reeks.tot : reeks.van <= records[$0].nr && records[$0].nr < reeks.tot)
    }
    guard let plek = verder ? einden.last : einden.randomElement(using: &dobbelsteen) else { return nil }
    let (laatste, volgende) = (records[plek], records[plek + 1])
    let eerste = records[...plek].last { $0.opdracht != laatste.opdracht }.map { records[$0.nr] } ?? records[0]
    func segment(_ record: LogRecord) -> Int { Int(record.plaats.segment.prefix(12)) ?? 1 }
    reeks.regels = reeks.regels.indices.filter { reeks.nr($0) <= laatste.nr }.map { reeks.regels[$0] }
    guard !reeks.regels.isEmpty else { return nil }
    reeks.kop.replaceSubrange(64..<96, with: laatste.hash.bytes)
    let getallen = [
      (24, laatste.nr), (96, Int(laatste.tijd.milliseconden)), (104, segment(laatste)), (112, laatste.plaats.offset),
      (120, eerste.plaats.offset), (128, segment(volgende)), (136, volgende.plaats.regel),
      (144, volgende.plaats.offset),
    ]
    for (start, waarde) in getallen { Reeksbestand.zet(waarde, 8, in: &reeks.kop, op: start) }
    return heel.filter { $0.key != naam }.merging([reeks.naam: reeks.bytes]) { $1 }
  }

  private func oud(_ ingreep: Intervention) -> [String: [UInt8]]? {
    let keuze = eerdere.filter { $0["stand"] != nil }
    guard let oud = keuze.randomElement(using: &dobbelsteen) else { return nil }
    switch ingreep {
    case .bestandOud:
      guard let naam = oud.keys.sorted().randomElement(using: &dobbelsteen) else { return nil }
      return heel.merging([naam: oud[naam] ?? []]) { $1 }
    case .allesOud: return oud
    case .doorElkaar:
      // Some, and at least one, of those that were different.
      let anders = oud.filter { heel[$0.key] != $0.value }.sorted { $0.key < $1.key }
      guard let zeker = anders.randomElement(using: &dobbelsteen)?.key else { return nil }
      return anders.filter { $0.key == zeker || Bool.random(using: &dobbelsteen) }
        .reduce(into: heel) { $0[$1.key] = $1.value }
    default:
      guard let laatste = records.last, var stand = oud["stand"].flatMap(Standbestand.init) else { return nil }
      stand.verplaats(nr: laatste.nr, hash: laatste.hash.bytes)
      var nieuw = heel.merging(oud.filter { $0.key.hasSuffix(".rijen") }) { $1 }
      nieuw["stand"] = stand.bytes(opslag.kenmerk, sleutel: zegelsleutel)
      return nieuw
    }
  }

  private func pasBestandAan(_ ingreep: Intervention) -> [String: [UInt8]]? {
    guard let naam = heel.keys.sorted().randomElement(using: &dobbelsteen), let bytes = heel[naam], !bytes.isEmpty
    else {
      return nil
    }
    var nieuw = heel
    switch ingreep {
    case .reeksWeg: nieuw[naam] = nil
    case .leeg: nieuw[naam] = []
    case .afgekapt: nieuw[naam] = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &dobbelsteen)))
    default: nieuw[naam]?[Int.random(in: bytes.indices, using: &dobbelsteen)] ^= 1
    }
    return nieuw
  }

  /// The key, for who has it after all.
  var sleutel: [UInt8]?

  /// What one without the key can try.
  private var zegelsleutel: [UInt8]? {
    if let sleutel { return sleutel }
    return [nil, [], [UInt8](repeating: 0, count: 32)].randomElement(using: &dobbelsteen) ?? nil
  }

  private func pasRijenAan(_ ingreep: Intervention) -> [String: [UInt8]]? {
    guard var stand = heel["stand"].flatMap(Standbestand.init) else { return nil }
    // The cycles that reports are asked about have the most rows.
    let namen = stand.namen.sorted { (heel[$0] ?? []).count > (heel[$1] ?? []).count }.prefix(2)
    guard let naam = namen.randomElement(using: &dobbelsteen), let bytes = heel[naam] else { return nil }
    var rijen = Standbestand.rijen(bytes, geldig: stand.geldig(naam))
    guard rijen.count > 2 else { return nil }
    let (a, b) = (
      Int.random(in: rijen.indices, using: &dobbelsteen), Int.random(in: rijen.indices, using: &dobbelsteen)
    )
    let sleutels = (Array(rijen[a][..<16]), Array(rijen[b][..<16]))
    switch ingreep {
    case .rijWeg: rijen.removeAll { Array($0[..<16]) == sleutels.0 }
    case .waardenGeruild:
      rijen.append(sleutels.0 + rijen[b][16...])
      rijen.append(sleutels.1 + rijen[a][16...])
    case .waardeAnders: rijen.append(sleutels.0 + rijen[b][16...])
    case .rijbyte:
      guard rijen[a].count > 20 else { return nil }
      rijen[a][Int.random(in: 20..<rijen[a].count, using: &dobbelsteen)] ^= 1
    default:
      guard let ander = namen.first(where: { $0 != naam }) else { return nil }
      rijen = Standbestand.rijen(heel[ander] ?? [], geldig: stand.geldig(ander))
    }
    var nieuw = heel
    nieuw[naam] = stand.zet(naam, rijen)
    nieuw["stand"] = stand.bytes(opslag.kenmerk, sleutel: zegelsleutel)
    return nieuw
  }
}

/// Numbers that are the same at every run with the same seed.
struct Dobbel: RandomNumberGenerator {
  var stand: UInt64

  mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var z = stand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
