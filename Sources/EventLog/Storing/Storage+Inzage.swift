package import Kalender

/// The log of who looked: a log of the same form beside the log of the storage, with its own chain, lock and index.
///
/// ```
/// <storage>/
///   gespreksboek.json
///   slot  log/                 the main log
///   inzage/
///     slot  log/  projecties/  quarantaine/
/// ```
///
/// It has no identity of its own, so it is no storage to open by name. Its first record names the storage that it belongs to, as
/// that of the main log does: notes of another storage are refused.
extension Storage {
  /// Where who looked is noted; whether anything stands there is not asked.
  package var inzage: Storage {
    Storage(
      pad: FilePath.join(pad, "inzage"), kenmerk: kenmerk, organisatie: organisatie, aangemaakt: aangemaakt,
      proef: proef, platform: platform)
  }

  /// Whether there is anything where who looked is noted.
  package var heeftInzage: Bool { (try? platform.exists(inzage.logPad)) ?? true }

  /// Makes the place where who looked is noted, durable when this returns; what is there already stays.
  ///
  /// - Parameter tijd: of its first record.
  /// - Throws: as setting up does; `.andereOpslag` when notes of another storage stand there.
  package func makeInzage(_ tijd: Tijdstip) throws(LogError) {
    let inzage = inzage
    try LogError.on(inzage.pad) { () throws(SystemError) in
      for directory in [inzage.logPad, inzage.projectiesPad] { try platform.makeDirectories(directory) }
      try platform.syncDirectory(inzage.pad)
      try platform.settleDirectories(inzage.pad)
    }
    let writer = try LogWriter.open(inzage, WriterOptions(isTijdBevestigd: true))
    defer { writer.close() }
    guard writer.kop.nr == 0 else { return }
    let opdracht = try RandomSource.identifier(platform)
    try writer.write(
      [inrichting.record], actor: "gespreksboek", opdracht: opdracht.description, time: tijd)
  }
}
