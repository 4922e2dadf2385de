internal import Kalender
internal import Wire

/// Refuses what could not be read back, before a byte of it is written.
enum RecordCheck {
  /// Longest name of a stream, kind or actor, in bytes.
  static let langsteNaam = 200

  static func check(_ records: [NewRecord], actor: String, time: Tijdstip) throws(LogError) {
    guard !records.isEmpty else { throw LogError(.ongeldig, "Er is niets om vast te leggen.") }
    try checkClock(time)
    try checkName(actor, "De naam van de gebruiker")
    for record in records {
      try checkName(record.stroom, "De naam van de stroom")
      try checkName(record.soort, "De soort")
      guard record.v >= 1, record.v < 1 << 53 else {
        throw LogError(.ongeldig, "De versie van ‘\(record.soort)’ is geen getal vanaf 1.")
      }
      try contents(record)
    }
  }

  /// Only the years 1970–9999 have a written form.
  static func checkClock(_ tijd: Tijdstip) throws(LogError) {
    guard (0..<253_402_300_800_000).contains(tijd.milliseconden) else {
      throw LogError(.ongeldig, "De klok van deze computer staat verkeerd. Zet de datum en de tijd goed.")
    }
  }

  private static func checkName(_ name: String, _ what: String) throws(LogError) {
    guard !name.hasControls, !name.isEmpty, name.utf8.count <= langsteNaam else {
      throw LogError(.ongeldig, "\(what) is leeg, te lang of bevat stuurtekens.")
    }
  }

  private static func contents(_ record: NewRecord) throws(LogError) {
    guard case .object = record.data.value, isStorable(record.data, depth: 0) else {
      throw LogError(
        .ongeldig,
        "De inhoud van ‘\(record.soort)’ past niet in het logboek: een getal is te groot, er ontbreekt een "
          + "waarde, of de opbouw is te diep of dubbel.")
    }
  }

  /// No null, no DEL, integers that every reader takes, not too deep, no key twice.
  private static func isStorable(_ node: JSONNode, depth: Int) -> Bool {
    switch node.value {
    case .null: return false
    case .bool: return true
    case .string(let text): return isClean(text)
    case .integer(let integer): return JSONNode.integers.contains(integer)
    case .array(let elements):
      return depth < JSONNode.maximumDepth && elements.allSatisfy { isStorable($0, depth: depth + 1) }
    case .object(let members):
      return depth < JSONNode.maximumDepth && hasDistinctKeys(members)
        && members.allSatisfy { isClean($0.key) && isStorable($0.value, depth: depth + 1) }
    }
  }

  /// No DEL: the format leaves it bare, but jq escapes it, and then a check by hand would see damage.
  private static func isClean(_ text: String) -> Bool {
    !text.utf8.contains(0x7F)
  }

  private static func hasDistinctKeys(_ members: [JSONMember]) -> Bool {
    if members.count > 16 { return Set(members.map(\.key)).count == members.count }
    for (index, member) in members.enumerated() where members[..<index].contains(where: { $0.key == member.key }) {
      return false
    }
    return true
  }
}

extension String {
  /// Whether it holds a control character (Unicode category Cc: U+0000–U+001F and U+007F–U+009F).
  var hasControls: Bool { unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } }
}
