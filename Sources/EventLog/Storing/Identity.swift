internal import Kalender
internal import Wire

/// What `gespreksboek.json` says: one canonical JSON object and a LF.
struct Identity: Equatable {
  static let formaat = 1

  let kenmerk: ID128
  let organisatie: String
  let aangemaakt: Tijdstip
  let proef: Bool

  func bytes() -> [UInt8] {
    let node = JSONNode.object(
      ("formaat", Self.formaat), ("opslag", kenmerk.description), ("organisatie", organisatie),
      ("aangemaakt", aangemaakt.iso), ("proef", proef ? true : nil))
    return node.canonicalBytes() + [0x0A]
  }

  static func read(_ bytes: [UInt8], path: String) throws(LogError) -> Identity {
    guard bytes.count <= 65_536, bytes.last == 0x0A,
      let node = try? JSONReader.read(bytes.dropLast(), dialect: .canonical)
    else { throw invalid(path) }
    if let formaat = node["formaat"]?.integer, formaat > Self.formaat {
      throw LogError(
        .nieuwerFormaat,
        "Deze opslag heeft formaat \(formaat); dit programma kent formaat \(Self.formaat). "
          + "Werk het programma bij.", pad: path)
    }
    guard node["formaat"]?.integer == Self.formaat,
      let kenmerk = node["opslag"]?.string.flatMap({ ID128($0) }),
      let organisatie = node["organisatie"]?.string,
      let aangemaakt = node["aangemaakt"]?.string.flatMap({ Tijdstip(iso: $0) })
    else { throw invalid(path) }
    return Identity(
      kenmerk: kenmerk, organisatie: organisatie, aangemaakt: aangemaakt, proef: node["proef"]?.bool ?? false)
  }

  /// The same as the log names it; nil when it says so already.
  func adopting(_ inrichting: StorageSetup) -> Identity? {
    guard let kenmerk = ID128(inrichting.kenmerk) else { return nil }
    let naar = Identity(
      kenmerk: kenmerk, organisatie: inrichting.organisatie, aangemaakt: aangemaakt, proef: inrichting.proef)
    return naar == self ? nil : naar
  }

  private static func invalid(_ path: String) -> LogError {
    LogError(.ongeldig, "‘\(path)’ is veranderd of onvolledig. Zet het bestand terug uit een reservekopie.", pad: path)
  }
}
