internal import Wire

/// The way to one value of a report: `cyclus.afspraken.RA-1.weging`.
///
/// The parts are the keys of the JSON document; a list is entered by what names its item (a kenmerk, a code, a number),
/// else by its place from 1. A full stop inside a part is written `\.`.
package struct Waardepad: Hashable, Sendable, CustomStringConvertible {
  package let delen: [String]

  package init(_ delen: [String]) {
    self.delen = delen
  }

  /// Reads a path as people type it.
  package init(tekst: String) {
    var delen = [""]
    var letterlijk = false
    for teken in tekst {
      switch teken {
      case "\\" where !letterlijk: letterlijk = true
      case "." where !letterlijk: delen.append("")
      default:
        delen[delen.count - 1].append(teken)
        letterlijk = false
      }
    }
    self.delen = delen
  }

  package var description: String {
    delen.map { deel in
      guard deel.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\\") }) else { return deel }
      return String(deel.flatMap { $0 == "." || $0 == "\\" ? ["\\", $0] : [$0] })
    }.joined(separator: ".")
  }

  /// Whether this is the way to something within what that path leads to.
  package func ligt(onder pad: Waardepad) -> Bool {
    delen.count > pad.delen.count && delen.starts(with: pad.delen)
  }

  package static func + (pad: Waardepad, deel: String) -> Waardepad { Waardepad(pad.delen + [deel]) }

  /// The key that the value stands under.
  package var laatste: String { delen.last ?? "" }
}
