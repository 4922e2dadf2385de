/// A file with a private key, that only its owner can read and that does not stand in the storage.
///
/// Whoever can read the storage must not be able to sign for it, and a copy of it must not hold the key.
package struct KeyFile: Sendable {
  package let pad: String

  /// - Parameter opslag: the storage that it must stand outside of; nothing where there is none.
  /// - Throws: `.sleutel` for a file that others can read, that is no file, or that stands in the storage.
  package init(_ pad: String, outside opslag: Storage?, _ platform: RestartingPlatform) throws(LogError) {
    let status: FileStatus
    do throws(SystemError) {
      status = try platform.status(pad)
    } catch {
      throw LogError(
        .sleutel,
        "De sleutel ‘\(pad)’ \(error.kind == .accessDenied ? "mag u niet lezen" : "is er niet"). Maak er een "
          + "met ‘gespreksboek zegel sleutel’, of geef het goede bestand.", pad: pad)
    }
    guard status.kind == .file else { throw LogError(.sleutel, "‘\(pad)’ is geen bestand met een sleutel.", pad: pad) }
    do throws(SystemError) {
      platform.close(try platform.open(pad, .ownRead))
    } catch {
      if error.kind == .symbolicLink {
        throw LogError(.sleutel, "‘\(pad)’ is een koppeling. Geef het bestand met de sleutel zelf.", pad: pad)
      }
    }
    if let rechten = status.rechten, rechten & 0o077 != 0 {
      throw LogError(
        .sleutel,
        "Anderen kunnen de sleutel ‘\(pad)’ lezen. Maak dat dicht (chmod 600), en maak een nieuwe sleutel "
          + "als iemand hem gezien kan hebben.", pad: pad)
    }
    if let opslag { try Self.keepOut(pad, of: opslag) }
    try Self.keepOut(pad, platform)
    self.pad = pad
  }

  /// Refuses a path in this storage.
  package static func keepOut(_ pad: String, of opslag: Storage) throws(LogError) {
    if FilePath.leads(pad, into: opslag.pad, opslag.platform) { throw inStorage(pad) }
  }

  /// Refuses a path in any storage.
  package static func keepOut(_ pad: String, _ platform: RestartingPlatform) throws(LogError) {
    let isStorage = FilePath.above(pad, platform).contains { place in
      (try? platform.status(Storage.identityPath(place))) != nil
    }
    if isStorage { throw inStorage(pad) }
  }

  private static func inStorage(_ pad: String) -> LogError {
    LogError(
      .sleutel,
      "De sleutel mag niet in de opslag staan: wie de opslag heeft, zou er zegels mee kunnen maken. Kies een "
        + "andere map, liefst op een andere computer.", pad: pad)
  }
}

extension FilePath {
  /// The directories that a path really stands in, the nearest first, whatever links lead there; what is not there yet is passed over.
  static func above(_ path: String, _ platform: RestartingPlatform) -> [String] {
    var place = path
    while (try? platform.status(place))?.kind != .directory, !place.isEmpty, place != "/" { place = parent(place) }
    var places: [String] = []
    while places.count < 256, let here = try? platform.status(place) {
      places.append(place)
      let up = join(place, "..")
      guard let identity = here.identiteit, let above = (try? platform.status(up))?.identiteit, above != identity else {
        break
      }
      place = up
    }
    return places
  }

  /// Whether a path leads into a directory, through links too.
  package static func leads(_ path: String, into directory: String, _ platform: RestartingPlatform) -> Bool {
    guard let target = (try? platform.status(directory))?.identiteit else { return isInside(path, directory) }
    return isInside(path, directory)
      || above(path, platform).contains { (try? platform.status($0))?.identiteit == target }
  }

  /// Whether a path is that of a directory or leads into it.
  package static func isInside(_ path: String, _ directory: String) -> Bool {
    (bare(path) + "/").hasPrefix(bare(directory) + "/")
  }

  /// An absolute path without `.`, `..` and double slashes.
  package static func bare(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
