/// Something wrong in a form, with its place and what to do.
package struct FormulierBevinding: Hashable, Sendable {
  package let code: FormulierCode
  package let plek: Formulierplek
  /// What is wrong, in plain Dutch.
  package let melding: String
  /// What to do next.
  package let advies: String

  package init(_ code: FormulierCode, _ plek: Formulierplek, _ melding: String, advies: String) {
    self.code = code
    self.plek = plek
    self.melding = melding
    self.advies = advies
  }

  package var regel: Int { plek.regel }
  package var kolom: Int { plek.kolom }
  package var lengte: Int { plek.lengte }

  /// The message with the line, a mark under the place, and the advice; no line feed at the end.
  package func weergave(bestandsnaam: String) -> String {
    plek.weergave(bestandsnaam: bestandsnaam, code: code.rawValue, melding: melding, advies: advies)
  }
}

extension [FormulierBevinding] {
  /// At most this many of one code, so that a file that is no form at all does not give thousands.
  static var meestePerCode: Int { 100 }

  /// In order of place, and no more of one code than anyone reads.
  func geordend() -> [FormulierBevinding] {
    var aantallen: [FormulierCode: Int] = [:]
    return enumerated().sorted {
      ($0.element.regel, $0.element.kolom, $0.offset) < ($1.element.regel, $1.element.kolom, $1.offset)
    }.map(\.element).filter { bevinding in
      aantallen[bevinding.code, default: 0] += 1
      return aantallen[bevinding.code, default: 0] <= Self.meestePerCode
    }
  }
}
