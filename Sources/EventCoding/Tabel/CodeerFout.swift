internal import Gesprekscyclus

/// The data of a recorded event is not what its kind and version promise.
package struct CodeerFout: Error, Hashable, Sendable {
  package let soort: String
  package let v: Int
  /// Every mistake in the data, in the order in which they were met.
  package let fouten: [Leesfout]

  /// The kind of the first mistake.
  package var code: Leesfout.Code { fouten.first?.code ?? .ongeldigeWaarde }

  /// The path to the first mistake, such as `tijdvak.tot`; empty when it is the data as a whole.
  package var pad: String {
    fouten.first.map { Bevinding($0.code.tekst("C"), pad: $0.pad, "", advies: "").padtekst } ?? ""
  }

  /// What is wrong, in plain Dutch.
  package var melding: String {
    let plaats = pad.isEmpty ? "" : " bij '\(pad)'"
    let meer = fouten.count > 1 ? " Er zijn nog \(fouten.count - 1) fouten." : ""
    return "De gegevens van \(soort) (v\(v)) kloppen niet\(plaats): \(fouten.first?.melding ?? "onleesbaar.")\(meer)"
  }
}
