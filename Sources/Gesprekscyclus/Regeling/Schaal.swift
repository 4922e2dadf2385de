internal import Tekst

/// A rating scale: its labels from lowest to highest.
package struct Schaal: Hashable, Sendable {
  package struct Label: Hashable, Sendable {
    package let tekst: String
    /// Other spellings that count as this label, such as `+/-` for `+/−`.
    package let ookAls: [String]
    /// The label's number in totals; whole.
    package let waarde: Int
    /// A low label needs a motivation with a concrete example (rule 5).
    package let laag: Bool

    package init(_ tekst: String, ookAls: [String] = [], waarde: Int, laag: Bool = false) {
      self.tekst = tekst
      self.ookAls = ookAls
      self.waarde = waarde
      self.laag = laag
    }
  }

  package let code: SchaalCode
  package let naam: String
  package let labels: [Label]

  package init(code: SchaalCode, naam: String, labels: [Label]) {
    self.code = code
    self.naam = naam
    self.labels = labels
  }

  /// The label that this input means, whatever its case or white space at the ends.
  package func label(_ invoer: String) -> Label? {
    let gezocht = Schaal.genormaliseerd(invoer)
    return labels.first { label in
      ([label.tekst] + label.ookAls).contains { Schaal.genormaliseerd($0) == gezocht }
    }
  }

  /// `onvoldoende / matig / voldoende / goed / uitstekend`
  package var keuzes: String { labels.map(\.tekst).joined(separator: " / ") }

  private static func genormaliseerd(_ tekst: String) -> String {
    metEnkeleSpaties(tekst.lowercased())
  }
}
