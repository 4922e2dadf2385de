internal import Wire

/// Shows what stands in a document, safe to print and never long.
enum Toonbaar {
  /// The text between quotes, cut at 40 characters, with control characters replaced.
  static func tekst(_ tekst: String) -> String {
    var schoon = ""
    var aantal = 0
    for teken in tekst {
      guard aantal < 40 else { return "'\(schoon)…'" }
      schoon += teken.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : String(teken)
      aantal += 1
    }
    return "'\(schoon)'"
  }

  static func soort(van node: JSONNode) -> String {
    switch node.value {
    case .object: "een blok tussen { en }"
    case .array: "een lijst tussen [ en ]"
    case .string: "een tekst"
    case .integer: "een getal"
    case .bool: "true of false"
    case .null: "null"
    }
  }

  static func waarde(van node: JSONNode) -> String {
    switch node.value {
    case .string(let tekst): self.tekst(tekst)
    case .integer(let getal): String(getal)
    case .bool(let bool): String(bool)
    default: soort(van: node)
    }
  }
}
