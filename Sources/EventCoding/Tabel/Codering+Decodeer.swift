internal import Gesprekscyclus
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
