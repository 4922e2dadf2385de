package import Kalender

/// One storage: a directory with a log and all that belongs to it.
///
/// Holding this value opens nothing and locks nothing.
///
/// ```
/// gespreksboek.json   identity
/// slot                lock file
/// sleutel             key that seals rows in projecties/
/// log/                segments: the only truth
/// zegels/             checkpoints
/// projecties/         disposable
/// quarantaine/        copies of torn tails
/// inzage/             who looked: a log by itself, with its own lock (`Storage+Inzage.swift`)
/// ```
package struct Storage: Sendable {
  package let pad: String
  /// 32 hex characters, chosen at random when the storage was made.
  package let kenmerk: String
  package let organisatie: String
  package let aangemaakt: Tijdstip
  /// True for a storage that is only a trial, with a clock that may be set.
  package let proef: Bool
  package let platform: RestartingPlatform

  /// The directory with the segments.
  package let logPad: String

  init(
    pad: String, kenmerk: String, organisatie: String, aangemaakt: Tijdstip, proef: Bool, platform: RestartingPlatform,
    logPad: String? = nil
  ) {
    self.logPad = logPad ?? FilePath.join(pad, "log")
    self.pad = pad
    self.kenmerk = kenmerk
    self.organisatie = organisatie
    self.aangemaakt = aangemaakt
    self.proef = proef
    self.platform = platform
  }

  package var identiteitPad: String { Self.identityPath(pad) }
  package var slotPad: String { FilePath.join(pad, "slot") }
  package var sleutelPad: String { FilePath.join(pad, "sleutel") }
  package var zegelsPad: String { FilePath.join(pad, "zegels") }
  package var projectiesPad: String { FilePath.join(pad, "projecties") }
  package var quarantainePad: String { FilePath.join(pad, "quarantaine") }

  package static func identityPath(_ pad: String) -> String { FilePath.join(pad, "gespreksboek.json") }

  /// Opens the storage at `pad`.
  ///
  /// - Throws: `.nietGevonden` without a storage there, `.geenToegang`, `.nieuwerFormaat`, `.ongeldig` for an identity
  ///   file that was changed by hand.
  package static func open(path: String, platform: any Platform = LinuxPlatform()) throws(LogError) -> Storage {
    let platform = RestartingPlatform(platform)
    let file = identityPath(path)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try platform.contents(file)
    } catch {
      guard error.kind == .notFound || error.kind == .notADirectory else { throw LogError(error, path: file) }
      throw LogError(
        .nietGevonden,
        "In ‘\(path)’ staat geen opslag. Controleer de map, of maak een opslag met ‘gespreksboek inrichten’.", pad: path
      )
    }
    let identity = try Identity.read(bytes, path: file)
    return Storage(
      pad: path, kenmerk: identity.kenmerk.description, organisatie: identity.organisatie,
      aangemaakt: identity.aangemaakt, proef: identity.proef, platform: platform)
  }
}

extension Storage {
  /// Opens a log without the storage around it, for reading: a copied `log/`, beside or inside the path given.
  ///
  /// Such a log can't say whose it is, so the organisation reads as unknown. Writers refuse it: there is no identity.
  /// - Throws: `.nietGevonden` when no segments stand in `path`, nor in its `log/`.
  package static func openLogOnly(path: String, platform: any Platform) throws(LogError) -> Storage {
    let platform = RestartingPlatform(platform)
    for map in [FilePath.join(path, "log"), path] {
      guard let segmenten = try? Segment.list(map, platform), !segmenten.isEmpty else { continue }
      return Storage(
        pad: path, kenmerk: "", organisatie: "onbekend", aangemaakt: Tijdstip(milliseconden: 0), proef: false,
        platform: platform, logPad: map)
    }
    throw LogError(.nietGevonden, "In ‘\(path)’ staat geen opslag en geen logboek. Controleer de map.", pad: path)
  }

  /// True for a log that was opened without the storage it belongs to.
  package var isAlleenLog: Bool { kenmerk.isEmpty }
}
