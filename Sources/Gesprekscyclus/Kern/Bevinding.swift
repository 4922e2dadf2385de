/// Something wrong in a catalogue or regeling, with the path to it in the document.
///
/// Validation returns all findings; it never stops at the first.
package struct Bevinding: Hashable, Sendable {
  package enum Ernst: String, Sendable {
    case fout
    case waarschuwing
  }

  /// A step into the document: a key of an object, or a position in a list from 0.
  package enum Stap: Hashable, Sendable {
    case sleutel(String)
    case index(Int)
  }

  package let code: String
  package let ernst: Ernst
  package let pad: [Stap]
  package let melding: String
  package let advies: String

  package init(_ code: String, _ ernst: Ernst = .fout, pad: [Stap], _ melding: String, advies: String) {
    self.code = code
    self.ernst = ernst
    self.pad = pad
    self.melding = melding
    self.advies = advies
  }

  /// The path as people write it: `functies[3].normen[0].niveau`.
  package var padtekst: String {
    pad.reduce(into: "") { tekst, stap in
      switch stap {
      case .sleutel(let sleutel): tekst += tekst.isEmpty ? sleutel : ".\(sleutel)"
      case .index(let index): tekst += "[\(index)]"
      }
    }
  }
}

extension [Bevinding.Stap] {
  package static func + (pad: Self, sleutel: String) -> Self { pad + [.sleutel(sleutel)] }
  package static func + (pad: Self, index: Int) -> Self { pad + [.index(index)] }
}
