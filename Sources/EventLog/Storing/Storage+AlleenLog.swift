internal import Kalender

extension Storage {
  /// Opens a log without the storage around it, for reading: a copied `log/`, beside or inside the path given.
  ///
  /// Such a log can't say whose it is, so the organisation reads as unknown. Writers refuse it: there is no identity.
  /// - Throws: `.nietGevonden` when no segments stand in `pad`, nor in its `log/`.
  package static func openAlleenLog(pad: String, platform: any Platform) throws(LogError) -> Storage {
    for map in [FilePath.join(pad, "log"), pad] {
      guard let segmenten = try? Segment.lijst(map, platform), !segmenten.isEmpty else { continue }
      return Storage(
        pad: pad, kenmerk: "", organisatie: "onbekend", aangemaakt: Tijdstip(milliseconden: 0), proef: false,
        platform: platform, logPad: map)
    }
    throw LogError(.nietGevonden, "In ‘\(pad)’ staat geen opslag en geen logboek. Controleer de map.", pad: pad)
  }

  /// True for a log that was opened without the storage it belongs to.
  package var isAlleenLog: Bool { kenmerk.isEmpty }
}
