package import Gesprekscyclus
internal import Wire

extension Vingerafdruk where Ding == Verslagtekst {
  /// The print of a conversation's text as it reads now: what an offering and a signature are bound to.
  ///
  /// SHA-256 over the facts of the text in recorded order, each as one canonical JSON line with a line feed:
  /// ```
  /// {"soort":"gesprek.gehouden","v":1,"data":{…}}
  /// ```
  /// Anyone can make it again from the log. The same text has the same print, whenever and by whom it was recorded.
  /// - Complexity: O(n) in the facts of the dossier and the bytes of the text.
  package static func van(_ gesprek: GesprekKenmerk, in dossier: Dossier) -> Vingerafdruk {
    var bytes: [UInt8] = []
    for feit in dossier.tekstfeiten(van: gesprek) {
      let opgeslagen = Codering.codeer(feit.gebeurtenis)
      let regel: JSONNode = [
        "soort": .init(.string(opgeslagen.soort)), "v": .init(.integer(Int64(opgeslagen.v))), "data": opgeslagen.data,
      ]
      bytes += regel.canonicalBytes() + [UInt8(ascii: "\n")]
    }
    return Vingerafdruk(SHA256.hash(bytes).hex)
  }

  /// The first 12 digits, as people read it.
  package var kort: String { String(tekst.prefix(12)) }
}
