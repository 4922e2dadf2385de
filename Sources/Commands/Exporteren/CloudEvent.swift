internal import Arguments
internal import EventLog
internal import Gebruik
internal import Kalender
internal import Wire

/// What makes a record one CloudEvents 1.0 document, by the Dutch government profile 1.1.
///
/// | Attribute | Of the record |
/// |---|---|
/// | `id` | its hash: the same record is the same event for ever |
/// | `source` | the organisation by its OIN, and this program |
/// | `type` | the stored name and version of its kind |
/// | `time` | when it was recorded |
/// | `sequence` | its number, with zeros so that text sorts as numbers do |
/// | `partitionkey` | its stream |
/// | `dataref` | where to ask for what it says: the storage and the number |
/// | `vernietigd` | only when its contents were destroyed |
struct CloudEvent: Sendable {
  /// `urn:nld:oin:00000001823288444000:systeem:gespreksboek`
  let bron: String
  /// The mark of the storage.
  let opslag: String
  let metInhoud: Bool

  /// One line with its line feed.
  func regel(_ record: LogRecord) -> [UInt8] {
    let inhoud = metInhoud ? record.data : nil
    let document = JSONNode.object(
      ("specversion", "1.0"), ("id", record.hash.hex), ("source", bron),
      ("type", "nl.gespreksboek.\(record.soort).v\(record.v)"), ("time", record.tijd.iso),
      ("sequence", Self.volgnummer(record.nr)), ("partitionkey", record.stroom),
      ("dataref", "\(bron):opslag:\(opslag):nr:\(record.nr)"), ("vernietigd", record.isVernietigd ? true : nil),
      ("datacontenttype", inhoud == nil ? nil : "application/json"), ("data", inhoud))
    return document.canonicalBytes() + [0x0A]
  }

  /// As many digits as the name of a segment.
  static func volgnummer(_ nr: Int) -> String {
    let cijfers = String(nr)
    return String(repeating: "0", count: max(0, 12 - cijfers.count)) + cijfers
  }
}

extension CloudEvent {
  /// - Throws: A095 without an OIN, U011 for one that is none.
  init(_ beurt: Beurt, _ opslag: Storage) throws(Mislukt) {
    let variabele = Omgevingsvariabele.oin.rawValue
    guard let oin = beurt.aanroep.waarde("--oin") ?? beurt.omgeving.variabelen[variabele], !oin.isEmpty else {
      throw Mislukt(
        .gebruik, "A095", "Een gebeurtenis noemt haar bron met een OIN, en dat is hier niet bekend.",
        advies:
          "Geef het OIN van uw organisatie met --oin, of zet het in \(variabele). Het staat in het OIN-register van Logius."
      )
    }
    guard oin.utf8.count == 20, oin.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw .ongeldig("'\(oin)' is geen OIN.", advies: "Een OIN heeft twintig cijfers.")
    }
    self.init(
      bron: "urn:nld:oin:\(oin):systeem:gespreksboek", opslag: opslag.kenmerk,
      metInhoud: beurt.aanroep.vlag("--met-inhoud"))
  }
}
