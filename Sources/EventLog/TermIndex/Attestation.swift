package import Wire

/// What the log says of its index: which runs there are, each with its root.
///
/// Recorded in stream `beheer` by the writer that made them. So whoever notes a number and a hash of the log notes the index too, and
/// whoever can write in `projecties/` only can't make a run that counts.
package struct Attestation: Equatable, Sendable {
  /// One run.
  package struct Run: Equatable, Sendable {
    package let van: Int
    package let tot: Int
    package let wortel: SHA256Digest
  }

  static let soort = AdminKind.indexGewaarmerkt.rawValue
  static let v = 1

  /// The version of the terms.
  let wijze: UInt64
  /// From record 1 on, without gaps.
  package let reeksen: [Run]

  init(wijze: UInt64, reeksen: [Run]) {
    self.wijze = wijze
    self.reeksen = reeksen
  }

  /// Nil for any other record.
  package init?(_ record: LogRecord) {
    guard record.soort == Self.soort, record.stroom == AdminKind.stroom, record.v == Self.v, let data = record.data
    else { return nil }
    self.init(data)
  }

  /// Nil when it does not say which runs.
  package init?(_ data: JSONNode) {
    guard let tekst = data["wijze"]?.string, tekst.utf8.count == 16, let wijze = UInt64(tekst, radix: 16),
      let leden = data["reeksen"]?.array, !leden.isEmpty
    else { return nil }
    var reeksen: [Run] = []
    for lid in leden {
      guard let van = lid["van"]?.integer, let tot = lid["tot"]?.integer, van <= tot,
        let wortel = lid["wortel"]?.string.flatMap({ SHA256Digest(hex: $0) })
      else { return nil }
      reeksen.append(Run(van: van, tot: tot, wortel: wortel))
    }
    self.init(wijze: wijze, reeksen: reeksen)
  }

  var record: NewRecord {
    let cijfers = String(wijze, radix: 16)
    let runs = reeksen.map { JSONNode.object(("van", $0.van), ("tot", $0.tot), ("wortel", $0.wortel.hex)) }
    return NewRecord(
      stroom: AdminKind.stroom, soort: Self.soort, v: Self.v,
      data: .object(("wijze", String(repeating: "0", count: 16 - cijfers.count) + cijfers), ("reeksen", runs)))
  }
}
