internal import Wire

/// What the first record of a log says of the storage that it belongs to.
///
/// The file with the identity can be changed by hand without a trace; this record can't. Logs from before it have none.
package struct StorageSetup: Hashable, Sendable {
  static let stroom = "beheer"
  static let versie = 1

  /// 32 hex characters.
  package let kenmerk: String
  package let organisatie: String
  package let proef: Bool

  package init(kenmerk: String, organisatie: String, proef: Bool) {
    self.kenmerk = kenmerk
    self.organisatie = organisatie
    self.proef = proef
  }

  /// Nil for any other record than the first, and for one that does not say it.
  package init?(_ record: LogRecord) {
    guard record.nr == 1, record.stroom == Self.stroom, record.soort == AdminKind.ingericht.rawValue,
      record.v == Self.versie, let data = record.data, let kenmerk = data["opslag"]?.string.flatMap({ ID128($0) }),
      let organisatie = data["organisatie"]?.string
    else { return nil }
    self.init(kenmerk: kenmerk.description, organisatie: organisatie, proef: data["proef"]?.bool ?? false)
  }

  /// What a new log begins with.
  package var record: NewRecord {
    NewRecord(
      stroom: Self.stroom, soort: AdminKind.ingericht.rawValue, v: Self.versie,
      data: .object(("opslag", kenmerk), ("organisatie", organisatie), ("proef", proef ? true : nil)))
  }
}

extension Storage {
  /// What its identity file says.
  package var inrichting: StorageSetup { StorageSetup(kenmerk: kenmerk, organisatie: organisatie, proef: proef) }

  /// The same storage as its log names it: when they differ, the log is right.
  package func adopting(_ inrichting: StorageSetup?) -> Storage {
    guard let inrichting, !isAlleenLog, inrichting != self.inrichting else { return self }
    return Storage(
      pad: pad, kenmerk: inrichting.kenmerk, organisatie: inrichting.organisatie, aangemaakt: aangemaakt,
      proef: inrichting.proef, platform: platform, logPad: logPad)
  }

  /// Why this storage and its log do not belong together; nothing when they do, or the log does not say.
  package func objection(against inrichting: StorageSetup?) -> LogError? {
    guard let inrichting, !isAlleenLog, inrichting != self.inrichting else { return nil }
    let anders = [
      inrichting.kenmerk == kenmerk ? nil : "het kenmerk is daar \(kenmerk), en in het logboek \(inrichting.kenmerk)",
      inrichting.organisatie == organisatie
        ? nil : "de organisatie is daar ‘\(organisatie)’, en in het logboek ‘\(inrichting.organisatie)’",
      inrichting.proef == proef
        ? nil
        : "daar is het \(proef ? "een" : "geen") proefopslag, en in het logboek \(inrichting.proef ? "wel" : "niet")",
    ].compactMap { $0 }
    return LogError(
      .andereOpslag,
      "‘\(identiteitPad)’ en het logboek horen niet bij elkaar: \(anders.joined(separator: "; ")). Het logboek geldt. Er kan "
        + "niets worden vastgelegd. Zet het bestand, of het logboek dat erbij hoort, terug uit een reservekopie.",
      pad: identiteitPad)
  }

  /// Refuses a log that is of another storage, or no longer says of which.
  ///
  /// - Parameter eerste: its first record, verified.
  func check(first: LogRecord?) throws(LogError) {
    guard let first else { return }
    let inrichting = StorageSetup(first)
    if let bezwaar = objection(against: inrichting) { throw bezwaar }
    guard inrichting == nil, first.stroom == StorageSetup.stroom, first.soort == AdminKind.ingericht.rawValue,
      first.v == StorageSetup.versie
    else { return }
    throw LogError(
      .andereOpslag,
      "Het eerste record zegt niet meer van welke opslag dit logboek is: de inhoud is weg of onleesbaar. Er kan niets "
        + "worden vastgelegd. Zet het logboek terug uit een reservekopie.", pad: logPad)
  }
}

extension LogReader {
  /// The first record of the log, with its own hash verified; nil when it has none that can be read.
  ///
  /// Whether the log goes on from it, only reading the whole tells.
  package func first() throws(LogError) -> LogRecord? {
    guard let segment = try Segment.list(opslag.logPad, opslag.platform).first, segment.first == 1 else { return nil }
    return record(at: Position(segment: segment.naam, regel: 1, offset: 0))
  }
}
