import Bewijs
import EventLog
import Wire

/// The bundle of a dossier with three records, of a log with three dossiers, and what an attacker has beside it.
struct Bundelproef {
  let files: Bundelaanval.Bestanden
  /// Lines, with LF.
  let records: [[UInt8]]
  let inhoud: [LogRecord]
  let nrs: [Int]
  let hashes: [SHA256Digest]
  let eigen: SealSigner
  let vreemde: SealSigner
  private let andere: [Bundelproef]
  /// The same bundle at an earlier seal.
  let vroeger: Bundelaanval.Bestanden

  /// The bundle of a colleague.
  var ander: Bundelproef { andere[0] }

  /// A log, sealed twice: dossiers 0, 1 and 2, of which 1 has two records at the first seal and three at the second.
  static func maak(
    _ opslag: Storage, _ eigen: SealSigner, _ vreemde: SealSigner, zegel: () throws -> Void
  ) throws -> Bundelproef {
    let first = try LogWriter.open(opslag)
    try Proef.commit(first, 0, 6)
    first.close()
    try zegel()
    let vroeger = try files(opslag, "1")
    let second = try LogWriter.open(opslag)
    try Proef.commit(second, 1, 3)
    second.close()
    try zegel()
    let other = try Bundelproef(opslag, "2", eigen, vreemde, [], vroeger: [:])
    return try Bundelproef(opslag, "1", eigen, vreemde, [other], vroeger: vroeger)
  }

  private static func files(_ opslag: Storage, _ key: String) throws -> Bundelaanval.Bestanden {
    guard let zegel = SealDirectory(opslag).zegels.last else { throw Bezwaar("no seal") }
    let bundle = try ProofBundle.dossier(key, Prover(opslag, zegel), termen: nil) { _ in true }
    return Dictionary(uniqueKeysWithValues: bundle.bestanden.map { ($0.naam, $0.bytes) })
  }

  private init(
    _ opslag: Storage, _ key: String, _ eigen: SealSigner, _ vreemde: SealSigner, _ andere: [Bundelproef],
    vroeger: Bundelaanval.Bestanden
  ) throws {
    files = try Self.files(opslag, key)
    records = regels(files[BundleFile.records] ?? [])
    var found: [LogRecord] = []
    try LogReader(opslag: opslag).read { if $0.stroom == "dossier:" + key { found.append($0) } }
    inhoud = found
    nrs = found.map(\.nr)
    hashes = found.map(\.hash)
    (self.eigen, self.vreemde, self.andere, self.vroeger) = (eigen, vreemde, andere, vroeger)
  }

  func keur(_ files: Bundelaanval.Bestanden, _ keys: [NoteKey]? = nil) throws -> BundleCheck {
    try BundleCheck(names: Array(files.keys), keys: keys ?? [eigen.sleutel], Self.toets(eigen)) { files[$0] }
  }

  private static func toets(_ signer: SealSigner) -> SignatureCheck<LogError> { signer.toetsing }
}
