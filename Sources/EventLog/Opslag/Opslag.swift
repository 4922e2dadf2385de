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
/// ```
package struct Opslag: Sendable {
  package let pad: String
  /// 32 hex characters, chosen at random when the storage was made.
  package let kenmerk: String
  package let organisatie: String
  package let aangemaakt: Tijdstip
  /// True for a storage that is only a trial, with a clock that may be set.
  package let proef: Bool
  package let platform: any Platform

  /// The directory with the segments.
  package let logPad: String

  init(
    pad: String, kenmerk: String, organisatie: String, aangemaakt: Tijdstip, proef: Bool, platform: any Platform,
    logPad: String? = nil
  ) {
    self.logPad = logPad ?? Pad.join(pad, "log")
    self.pad = pad
    self.kenmerk = kenmerk
    self.organisatie = organisatie
    self.aangemaakt = aangemaakt
    self.proef = proef
    self.platform = platform
  }

  package var identiteitPad: String { Self.identiteitPad(pad) }
  package var slotPad: String { Pad.join(pad, "slot") }
  package var sleutelPad: String { Pad.join(pad, "sleutel") }
  package var zegelsPad: String { Pad.join(pad, "zegels") }
  package var projectiesPad: String { Pad.join(pad, "projecties") }
  package var quarantainePad: String { Pad.join(pad, "quarantaine") }

  static func identiteitPad(_ pad: String) -> String { Pad.join(pad, "gespreksboek.json") }

  /// Opens the storage at `pad`.
  ///
  /// - Throws: `.nietGevonden` without a storage there, `.geenToegang`, `.nieuwerFormaat`, `.ongeldig` for an identity
  ///   file that was changed by hand.
  package static func open(pad: String, platform: any Platform = LinuxPlatform()) throws(LogError) -> Opslag {
    let path = identiteitPad(pad)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try platform.contents(path)
    } catch {
      guard error.kind == .notFound || error.kind == .notADirectory else { throw LogError(error, path: path) }
      throw LogError(
        .nietGevonden,
        "In ‘\(pad)’ staat geen opslag. Controleer de map, of maak een opslag met ‘gespreksboek inrichten’.", pad: pad)
    }
    let identity = try Identiteit.lees(bytes, path: path)
    return Opslag(
      pad: pad, kenmerk: identity.kenmerk.description, organisatie: identity.organisatie,
      aangemaakt: identity.aangemaakt, proef: identity.proef, platform: platform)
  }
}
