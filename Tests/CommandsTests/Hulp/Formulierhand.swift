/// Fills in a form as a person would: behind a label, or on the lines below it.
struct Formulierhand {
  private var regels: [String]

  init(_ formulier: String) {
    regels = formulier.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var tekst: String { regels.joined(separator: "\n") }

  /// The headings of the form, without `==`.
  var secties: [String] {
    regels.filter { $0.hasPrefix("== ") }.map { String($0.dropFirst(3).dropLast(3)) }
  }

  /// Writes a value behind a label; text with more lines goes below it.
  ///
  /// - Parameter sectie: how the heading begins; empty for the head of the form.
  /// - Returns: the line of the label, counted from 1; nil when the form has no such place.
  @discardableResult
  mutating func vul(_ sectie: String, _ label: String, _ waarde: String) -> Int? {
    let begin = sectie.isEmpty ? 0 : regels.firstIndex { $0.hasPrefix("== " + sectie) }
    guard let begin,
      let plek = regels[(begin + 1)...].firstIndex(where: { $0.hasPrefix("== ") || $0.hasPrefix(label + ":") }),
      regels[plek].hasPrefix(label + ":")
    else { return nil }
    regels[plek] = waarde.contains("\n") ? "\(label):\n\(waarde)" : "\(label): \(waarde)"
    regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return plek + 1
  }
}
