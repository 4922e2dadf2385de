package import Gesprekscyclus
package import Wire

extension Codering {
  /// The event that a record tells.
  ///
  /// An unknown kind, or a version newer than this program knows, gives `.onbekend`: a reader never fails on what a
  /// newer program wrote. No data gives `.vernietigd`. Unknown keys are passed over.
  /// - Throws: `CodeerFout` with every mistake, when the data of a known kind is not what it should be.
  package static func decodeer(soort naam: String, v: Int, data: JSONNode?) throws(CodeerFout) -> Gebeurtenis {
    try decodeer(soort: naam, v: v, data: data, met: .huidig)
  }

  static func decodeer(
    soort naam: String, v: Int, data: JSONNode?, met opwaardering: Opwaardering
  ) throws(CodeerFout) -> Gebeurtenis {
    guard let data else { return .vernietigd }
    guard let soort = Soort(opgeslagen: naam), let actueel = opwaardering.actueel(soort, v: v, data) else {
      return .onbekend(soort: naam, v: v)
    }
    var meldingen = Meldingen(.opgeslagen)
    let gebeurtenis = lees(soort, actueel, &meldingen)
    guard let gebeurtenis, meldingen.fouten.isEmpty else {
      throw CodeerFout(soort: naam, v: v, fouten: meldingen.fouten)
    }
    return gebeurtenis
  }
}

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

/// What a record of the log tells, once decoded.
package enum Gebeurtenis: Hashable, Sendable {
  case dossier(DossierGebeurtenis)
  case catalogus(CatalogusGebeurtenis)
  case regeling(RegelingGebeurtenis)
  case onderdelen(OnderdeelGebeurtenis)
  case toegang(ToegangGebeurtenis)
  case vernietiging(VernietigingGebeurtenis)
  /// A kind, or a version of a kind, that this program does not know: written by a newer one. Readers pass it over.
  case onbekend(soort: String, v: Int)
  /// The payload was destroyed; the record stays.
  case vernietigd
}
