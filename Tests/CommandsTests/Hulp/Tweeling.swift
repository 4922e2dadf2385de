import Commands
import EventLog
import Foundation
import Gebruik
import Testing

/// A storage and a copy of it, made just before a command: with the index the command must say and record what it says and
/// records without one.
///
/// What the log says of its index is all that may come on top: behind what was recorded, or before it when the index of a
/// long log was missing and is made first.
struct Tweeling {
  private let met: Proefloop
  private let zonder: Proefloop
  private let zaad: UInt64

  /// - Parameter loop: uses the index, and is the one that goes on.
  init(_ loop: Proefloop, zaad: UInt64) throws {
    met = loop
    self.zaad = zaad
    zonder = try Proefloop(dag: Proefjaar.dag, zaad: 1, kopieVan: loop.map)
    (zonder.account, zonder.klok, zonder.index) = (loop.account, loop.klok, .geen)
  }

  /// Runs the line in both; true when the log also said something of its index.
  func vergelijk(_ regel: String) throws -> Bool {
    let begin = try records(zonder).count
    met.platform.begin(toeval: zaad)
    let uit = met.voerUit(regel)
    var nieuw = try records(met)[begin...]
    let vooraf = nieuw.first.map(Self.isWaarmerk) ?? false
    zonder.platform.begin(toeval: zaad)
    if vooraf, let eerste = nieuw.popFirst() {
      // So that numbers, hashes and random bytes are the same: of the command a name, if it has none, and then two for the record.
      try zonder.schrijf("Storage/log/" + eerste.plaats.segment, bytes(met, tot: eerste))
      zonder.platform.begin(toeval: zaad, sprong: .init(na: regel.contains("--opdracht") ? 0 : 16, over: 32))
    }
    let vol = zonder.voerUit(regel)
    #expect(uit.code == vol.code, "\(met.account): \(regel)")
    #expect(uit.stdout == vol.stdout, "\(met.account): \(regel)")
    #expect(uit.stderr == vol.stderr, "\(met.account): \(regel)")
    let achteraf = nieuw.last.map(Self.isWaarmerk) ?? false
    if achteraf { nieuw = nieuw.dropLast() }
    #expect(nieuw == (try records(zonder)[(begin + (vooraf ? 1 : 0))...]), "\(met.account): \(regel)")
    return vooraf || achteraf
  }

  private static func isWaarmerk(_ record: LogRecord) -> Bool {
    record.stroom == "beheer" && record.soort == "index.gewaarmerkt"
  }

  /// The bytes of the segment up to and with a record.
  private func bytes(_ loop: Proefloop, tot record: LogRecord) throws -> [UInt8] {
    let bytes = try loop.lees("Storage/log/" + record.plaats.segment)
    let einde = bytes[record.plaats.offset...].firstIndex(of: 0x0A) ?? bytes.count - 1
    return Array(bytes[...einde])
  }

  private func records(_ loop: Proefloop) throws -> [LogRecord] {
    var records: [LogRecord] = []
    try LogReader(opslag: .open(path: loop.map + "/Storage")).read { records.append($0) }
    return records
  }
}
