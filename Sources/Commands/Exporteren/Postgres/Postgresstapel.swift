internal import EventLog
internal import Tekst

/// One batch of records as SQL: copied in, checked and taken in one transaction.
///
/// ```
/// BEGIN;
/// COPY gespreksboek_in (regel) FROM stdin;      lines as they stand in the log
/// \.
/// CALL gespreksboek.laad(…);                    refuses the whole of it at the first thing that does not fit
/// COMMIT;
/// ```
struct Postgresstapel: Sendable {
  private static let begin = Array("BEGIN;\nCOPY gespreksboek_in (regel) FROM stdin;\n".utf8)
  private let einde: [UInt8]

  init(_ opslag: Storage) {
    einde = Array(
      "\\.\nCALL gespreksboek.laad(\(Self.waarde(opslag.kenmerk)), \(Self.waarde(opslag.organisatie)));\nCOMMIT;\n".utf8
    )
  }

  func sql(_ regels: [UInt8]) -> [UInt8] { Self.begin + regels + einde }

  /// The line of a record as COPY takes it: a backslash is doubled, and nothing else in a line has a meaning there.
  static func regel(_ record: LogRecord) -> [UInt8] {
    let (bytes, streep) = (record.line, UInt8(ascii: "\\"))
    guard bytes.contains(streep) else { return bytes }
    var regel: [UInt8] = []
    regel.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if byte == streep { regel.append(streep) }
      regel.append(byte)
    }
    return regel
  }

  /// Text as SQL writes it; a backslash means nothing in it.
  private static func waarde(_ tekst: String) -> String { "'" + tekst.replacing("'", with: "''") + "'" }
}
