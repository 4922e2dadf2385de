import EventLog
import Foundation
import Testing

/// A way in which what a record says is lost from the log.
enum Verlies: String, CaseIterable, Sendable {
  /// Salt and payload gone, as of a record that was destroyed.
  case geleegd
  /// A letter of the payload changed: the header still tells what it was.
  case inhoud
  /// A digit of the header changed: nothing of the line is sure.
  case kop
  /// Another line in its place.
  case onzin
  /// The line gone.
  case weg

  func doe(_ record: LogRecord, in loop: Proefloop) throws {
    let pad = "Storage/log/" + record.plaats.segment
    var regels = String(decoding: try loop.lees(pad), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let plek = try #require(regels.firstIndex { $0.hasPrefix("{\"nr\":\(record.nr),") })
    let regel = regels[plek]
    let zout = try #require(regel.range(of: "\"zout\":"))
    switch self {
    case .geleegd: regels[plek] = String(regel[..<zout.lowerBound]) + "\"zout\":null,\"data\":null}"
    case .inhoud:
      let inhoud = String(regel[zout.upperBound...])
      regels[plek] =
        String(regel[..<zout.upperBound])
        + inhoud.replacing("\"data\":{\"", with: "\"data\":{\"x", maxReplacements: 1)
    case .kop: regels[plek] = regel.replacing("\"actor\":\"", with: "\"actor\":\"x", maxReplacements: 1)
    case .onzin: regels[plek] = "zomaar wat"
    case .weg: regels.remove(at: plek)
    }
    try loop.schrijf(pad, regels.joined(separator: "\n"))
  }
}
