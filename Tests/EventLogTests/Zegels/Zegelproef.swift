import Bewijs
import EventLog
import Kalender
import Wire

/// A storage in memory with a key that knows no cryptography: a signature is a digest of key and message, twice.
struct Zegelproef {
  static let publiek = [UInt8](repeating: 7, count: 32)

  static func teken(_ publiek: [UInt8], _ message: [UInt8]) -> [UInt8] {
    let digest = SHA256.hash(publiek + message).bytes
    return digest + digest
  }

  static var toets: SignatureCheck<LogError> {
    SignatureCheck { (key, message, signature) throws(LogError) in teken(key.publiek, message) == signature }
  }

  static func ondertekenaar(
    _ opslag: Storage, publiek: [UInt8] = publiek, soort: NoteKey.Kind = .note, naam: String? = nil,
    ssh: Bool = false
  ) throws -> SealSigner {
    let naam = naam ?? TreeHead.origin(opslag.kenmerk)
    guard let key = NoteKey(naam: naam, soort: soort, publiek: publiek) else { throw Bezwaar("no key") }
    var beside: (([UInt8]) throws(LogError) -> [UInt8])?
    if ssh { beside = { (file) throws(LogError) in SHA256.hash(file).bytes } }
    return SealSigner(sleutel: key, toets: toets, ssh: beside) { (message) throws(LogError) in
      teken(publiek, message)
    }
  }

  @discardableResult
  static func zegel(_ opslag: Storage, termen: TermUse? = nil, ssh: Bool = false) throws -> SealMaker.Result {
    try SealMaker(
      opslag, ondertekenaar(opslag, ssh: ssh), actor: "m.jansen", termen: termen, WriterOptions(),
      nu: { Tijdstip(milliseconden: 1_780_000_000_000) }
    ).make()
  }

  /// Root and size of what records say, counted the slow way.
  static func standen(_ records: some Sequence<LogRecord>) -> HeadsRecord {
    var counts: [[UInt8]: DossierHead] = [:]
    for record in records {
      guard let key = DossierStream.key(record.stroom) else { continue }
      let old = counts[Array(key.utf8)]?.records ?? 0
      counts[Array(key.utf8)] = DossierHead(dossier: key, records: old + 1, laatste: record.hash)
    }
    var tree = MerkleTree()
    for (_, head) in counts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) { tree.append(head.blad) }
    return HeadsRecord(dossiers: counts.count, wortel: tree.wortel)
  }
}
