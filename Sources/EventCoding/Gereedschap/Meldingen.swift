internal import Gesprekscyclus
internal import Wire

/// The mistakes found so far in one value; paths count from that value.
///
/// A child's mistakes get their path when they are taken over, so that reading a sound value builds no paths.
struct Meldingen {
  enum Wijze {
    /// A recorded payload: unknown keys come from a newer minor version and are passed over.
    case opgeslagen
    /// A file that someone wrote: unknown keys are mistakes, and sizes are bounded.
    case bestand
  }

  /// More mistakes than this are counted, not kept.
  static let meeste = 2000

  let wijze: Wijze
  private(set) var fouten: [Leesfout] = []
  /// How many were not kept.
  private(set) var overig = 0
  /// Lists in which elements that could not be read were left out, so that positions after them shifted.
  private(set) var gaten: [[Bevinding.Stap]] = []

  init(_ wijze: Wijze) {
    self.wijze = wijze
  }

  mutating func meld(
    _ code: Leesfout.Code, pad: [Bevinding.Stap] = [], offset: Int, _ melding: String, advies: String
  ) {
    guard fouten.count < Meldingen.meeste else {
      overig += 1
      return
    }
    fouten.append(Leesfout(code: code, pad: pad, offset: offset, melding: melding, advies: advies))
  }

  mutating func meldGat() {
    gaten.append([])
  }

  mutating func voegToe(_ kind: Meldingen, onder stap: Bevinding.Stap? = nil) {
    if !kind.fouten.isEmpty {
      let ruimte = Meldingen.meeste - fouten.count
      overig += kind.overig + max(0, kind.fouten.count - ruimte)
      let begin = stap.map { [$0] } ?? []
      for var fout in kind.fouten.prefix(max(0, ruimte)) {
        fout.pad = begin + fout.pad
        fouten.append(fout)
      }
    }
    for gat in kind.gaten where gaten.count < Meldingen.meeste { gaten.append((stap.map { [$0] } ?? []) + gat) }
  }

  mutating func verkeerdType(_ node: JSONNode, verwacht: String) {
    let advies = node.isNull ? "Laat de regel weg als er niets in te vullen is." : "Schrijf hier \(verwacht)."
    meld(
      .verkeerdType, offset: node.offset, "Hier hoort \(verwacht), maar er staat \(Toonbaar.soort(van: node)).",
      advies: advies)
  }

  mutating func ongeldig(_ node: JSONNode, verwacht: String) {
    meld(
      .ongeldigeWaarde, offset: node.offset, "Hier hoort \(verwacht), maar er staat \(Toonbaar.waarde(van: node)).",
      advies: "Schrijf hier \(verwacht).")
  }
}
