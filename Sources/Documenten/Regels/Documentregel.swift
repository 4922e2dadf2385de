/// One line of a document as people read it: without markup, in cells where it was a row of a table.
struct Documentregel: Equatable, Sendable {
  enum Soort: Equatable, Sendable {
    case tekst
    /// A heading, from level 1.
    case kop(Int)
    /// An item of a list, with its number where it had one.
    case punt(Int?)
  }

  /// From 1, in the file as it came.
  let nummer: Int
  let soort: Soort
  /// At least one; empty cells are there too.
  let cellen: [Cel]
  /// Why what stands here is not read at all; its cells are empty then.
  var weggelaten: String?

  /// A cell; a list in it is in parts.
  struct Cel: Equatable, Sendable {
    let delen: [String]

    var tekst: String { delen.joined(separator: " ") }
    var isLeeg: Bool { delen.isEmpty }
  }

  var tekst: String { gevuld.map(\.tekst).joined(separator: " ") }
  var gevuld: [Cel] { cellen.filter { !$0.isLeeg } }
  var isLeeg: Bool { cellen.allSatisfy(\.isLeeg) }
  var isRij: Bool { cellen.count > 1 }
  /// The only text of a line that is no row, or a row with one filled cell.
  var enige: String? {
    let gevuld = gevuld
    return gevuld.count == 1 ? gevuld[0].tekst : nil
  }
  var isKop: Bool { if case .kop = soort { true } else { false } }
  var isPunt: Bool { if case .punt = soort { true } else { false } }
}

extension StringProtocol {
  /// Without white space at both ends, single spaces within, and no control characters; a no-break space is white space too.
  var recht: String {
    let recht = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard recht.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return recht }
    var scalairen = recht.unicodeScalars
    scalairen.removeAll { $0.properties.generalCategory == .control }
    return String(scalairen)
  }
}
