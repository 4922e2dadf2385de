import EventLog
import Kalender
import Wire

/// A log of records with what says that payloads of it were destroyed, and with some that were.
struct Gatenproef {
  let proef: Proef

  /// - Parameters:
  ///   - commits: sizes of the commits before anything is destroyed.
  ///   - verslagen: what each record of destruction names, in the order of the log.
  ///   - leeg: the numbers of the records that are emptied.
  init(_ commits: [Int] = [1, 2], verslagen: [[ClosedRange<Int>]], leeg: [Int], grens: Int = Segment.grens) throws {
    proef = try Proef()
    try proef.schrijf(commits, grens: grens)
    for (index, verslag) in verslagen.enumerated() { try Self.schrijf(verslag, index, proef.opslag, grens: grens) }
    for nr in leeg { try proef.leeg(nr) }
  }

  static func schrijf(_ verslag: [ClosedRange<Int>], _ index: Int, _ opslag: Storage, grens: Int = Segment.grens) throws
  {
    let schrijver = try LogWriter.open(opslag, grens: grens)
    defer { schrijver.close() }
    let ranges = verslag.map { JSONNode.object([JSONMember("van", $0.lowerBound), JSONMember("tot", $0.upperBound)]) }
    try schrijver.write(
      [
        NewRecord(
          stroom: "beheer", soort: "vernietiging.uitgevoerd", v: 1,
          data: ["records": JSONNode(.array(ranges)), "reden": "bewaartermijn"])
      ],
      actor: "b.heer", opdracht: Proef.opdracht(900 + index), time: Tijdstip(milliseconden: 1_770_000_900_000))
  }
}

extension JSONNode {
  fileprivate static func object(_ members: [JSONMember]) -> JSONNode { JSONNode(.object(members)) }
}

extension JSONMember {
  fileprivate init(_ key: String, _ number: Int) { self.init(key, JSONNode(.integer(Int64(number)))) }
}

extension Proef {
  /// The files of the log, by name.
  var bestanden: [String: [UInt8]] {
    platform.logbestanden.reduce(into: [:]) { $0[String($1.key.dropFirst("/opslag/log/".count))] = $1.value }
  }

  /// Empties a record, as someone does who can write in the files: header and hash stay.
  func leeg(_ nr: Int) throws {
    for (path, bytes) in platform.logbestanden {
      let lines = regels(bytes).map { $0.starts(with: Array("{\"nr\":\(nr),".utf8)) ? Self.geleegd($0) : $0 }
      platform.put(path, Array(lines.joined()))
    }
  }

  static func geleegd(_ line: [UInt8]) -> [UInt8] {
    let text = String(decoding: line, as: UTF8.self)
    let salt = text.ranges(of: "\"zout\":").first?.lowerBound ?? text.endIndex
    return Array((text[..<salt] + "\"zout\":null,\"data\":null}\n").utf8)
  }
}
