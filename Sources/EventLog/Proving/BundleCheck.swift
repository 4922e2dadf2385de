package import Bewijs
internal import Wire

/// Judges a bundle: needs no storage, no other dossier and no program but the one that verifies a signature.
package struct BundleCheck {
  /// All that is wrong, in the order of the files.
  package private(set) var bevindingen: [BundleFinding] = []
  /// Records that are proven to be in the sealed log.
  package private(set) var records: [LogRecord] = []
  /// The seal, when its signature verifies.
  package private(set) var zegel: StoredSeal?
  package private(set) var handtekeningen: [VerifiedSignature] = []
  /// How the dossier stood, when that is proven; nil for a bundle of a single record.
  package private(set) var stand: DossierHead?

  /// A single record says nothing of others.
  package let isLosRecord: Bool
  package var klopt: Bool { bevindingen.isEmpty }

  private let files: (String) -> [UInt8]?

  /// - Parameters:
  ///   - names: of the files that there are, below the directory.
  ///   - files: gives one of them; nil when it is not there.
  ///   - keys: that whoever asks trusts.
  /// - Throws: when signatures can't be verified at all.
  /// - Complexity: O(n) in the bytes of the bundle.
  package init(
    names: [String], keys: [NoteKey], _ check: SignatureCheck<LogError>, files: @escaping (String) -> [UInt8]?
  ) throws(LogError) {
    self.files = files
    isLosRecord = names.contains(BundleFile.record)
    try judgeSeal(keys, check)
    if isLosRecord {
      judgeRecord()
    } else {
      judgeDossier()
    }
    judgeNames(names)
    if !klopt { stand = nil }
  }

  private mutating func find(_ code: BundleFinding.Code, _ file: String, line: Int? = nil, _ reason: String) {
    bevindingen.append(BundleFinding(code, file, regel: line, reason))
  }

  private mutating func take(_ file: String) -> [UInt8]? {
    guard let bytes = files(file) else {
      find(.ontbreekt, file, "dit bestand ontbreekt")
      return nil
    }
    return bytes
  }

  private mutating func judgeSeal(_ keys: [NoteKey], _ check: SignatureCheck<LogError>) throws(LogError) {
    guard let bytes = take(BundleFile.seal) else { return }
    guard let seal = try? StoredSeal(bytes) else {
      find(.zegelVorm, BundleFile.seal, "dit is geen zegel")
      return
    }
    do throws(NoteVerifyError<LogError>) {
      handtekeningen = try seal.notitie.verify(keys, check)
    } catch {
      switch error {
      case .check(let error): throw error
      case .note(.ongeldigeHandtekening):
        find(.handtekening, BundleFile.seal, "de handtekening klopt niet: het zegel is veranderd")
      case .note: find(.andereSleutel, BundleFile.seal, "het zegel is niet met deze sleutel ondertekend")
      }
      return
    }
    // Whoever co-signs has a name of its own; the log itself signs under the name of its storage.
    let owners = handtekeningen.filter { $0.sleutel.soort == .note }
    guard owners.isEmpty || owners.contains(where: { $0.sleutel.naam == seal.hoofd.herkomst }) else {
      find(.andereOpslag, BundleFile.seal, "het zegel is van een andere opslag dan de sleutel")
      return
    }
    zegel = seal
  }

  private mutating func judgeRecord() {
    guard let bytes = take(BundleFile.record) else { return }
    guard let record = lines(bytes, BundleFile.record).first else { return }
    if let proof = take(BundleFile.recordProof), judge(proof, BundleFile.recordProof, record) { records = [record] }
    if BundleLines(bytes).count > 1 { find(.volgorde, BundleFile.record, line: 2, "hier hoort één record te staan") }
  }

  private mutating func judgeDossier() {
    var found: [LogRecord] = []
    if let bytes = take(BundleFile.records) {
      found = lines(bytes, BundleFile.records)
      let stream = found.first?.stroom
      for (index, record) in found.enumerated() {
        if record.stroom != stream || DossierStream.key(record.stroom) == nil {
          find(.anderDossier, BundleFile.records, line: index + 1, "record \(record.nr) is van een ander dossier")
        } else if record.versie != index + 1 {
          find(
            .volgorde, BundleFile.records, line: index + 1,
            "record \(record.nr) is nummer \(record.versie) van het dossier; hier hoort nummer \(index + 1)")
        }
      }
      for record in found {
        let name = BundleFile.proof(record.nr)
        if let proof = take(name), judge(proof, name, record) { records.append(record) }
      }
    }
    judgeHeads(found)
  }

  private mutating func judgeHeads(_ found: [LogRecord]) {
    var said: HeadsRecord?
    if let bytes = take(BundleFile.heads), let record = lines(bytes, BundleFile.heads).first {
      said = HeadsRecord(record)
      if said == nil || BundleLines(bytes).count > 1 {
        said = nil
        find(.standen, BundleFile.heads, "dit record zegt niet hoe alle dossiers staan")
      } else if let size = zegel?.hoofd.aantal, record.nr != size {
        find(.standen, BundleFile.heads, "record \(record.nr) is niet het laatste onder het zegel over \(size) records")
      }
      if let proof = take(BundleFile.headsProof) { _ = judge(proof, BundleFile.headsProof, record) }
    } else if files(BundleFile.headsProof) == nil {
      find(.ontbreekt, BundleFile.headsProof, "dit bestand ontbreekt")
    }
    guard let bytes = take(BundleFile.line) else { return }
    guard let line = DossierLine(bytes) else {
      find(.regelVorm, BundleFile.line, "dit is geen regel van een dossier met een bewijs")
      return
    }
    if let said {
      do throws(MerkleProofFault) {
        try line.verify(in: said)
      } catch {
        find(.regelBewijs, BundleFile.line, "deze regel staat niet in de stand van alle dossiers: \(error.zin)")
      }
    }
    judge(line.stand, found)
    if said != nil { stand = line.stand }
  }

  private mutating func judge(_ stand: DossierHead, _ found: [LogRecord]) {
    guard let last = found.last else { return }
    if !DossierStream.name(stand.dossier).utf8.elementsEqual(last.stroom.utf8) {
      find(.anderDossier, BundleFile.line, "deze regel is van een ander dossier dan de records")
    } else if stand.records != found.count {
      find(.aantal, BundleFile.line, "het dossier heeft \(stand.records) records, en hier staan er \(found.count)")
    } else if stand.laatste != last.hash {
      find(.aantal, BundleFile.line, "het laatste record van het dossier is een ander dan record \(last.nr)")
    }
  }

  /// Whether a proof shows that this record is in the sealed log.
  private mutating func judge(_ bytes: [UInt8], _ file: String, _ record: LogRecord) -> Bool {
    guard let proof = TlogProof(bytes) else {
      find(.bewijsVorm, file, "dit is geen bewijs")
      return false
    }
    if let seal = files(BundleFile.seal), proof.zegel != seal {
      find(.anderZegel, file, "dit bewijs hoort bij een ander zegel dan \(BundleFile.seal)")
      return false
    }
    guard proof.index == record.nr - 1 else {
      find(.anderRecord, file, "dit bewijs is van record \(proof.index + 1), niet van record \(record.nr)")
      return false
    }
    guard let seal = try? StoredSeal(proof.zegel) else { return false }
    do throws(MerkleProofFault) {
      try MerkleProof.verify(
        inclusion: proof.hashes, of: record.hash, at: proof.index, in: seal.hoofd.aantal, seal.hoofd.wortel)
      return true
    } catch {
      find(error.code, file, "dit bewijs van record \(record.nr) klopt niet: \(error.zin)")
      return false
    }
  }

  /// The records in a file; a line that is none is named and passed over.
  private mutating func lines(_ bytes: [UInt8], _ file: String) -> [LogRecord] {
    var scanner = EnvelopeScanner()
    var found: [LogRecord] = []
    let lines = BundleLines(bytes)
    if !lines.isHeel { find(.recordVorm, file, line: lines.count + 1, "de laatste regel is niet af") }
    if lines.count == 0, lines.isHeel { find(.recordVorm, file, "hier staat geen record") }
    for index in 0..<lines.count {
      let place = Position(segment: file, regel: index + 1, offset: lines.ranges[index].lowerBound)
      do throws(LineFault) {
        let vrucht = try scanner.check(bytes, lines.ranges[index], after: nil, .record) { _ in place }.vrucht
        if let vrucht { found.append(vrucht) }
      } catch {
        let isHash = error.code == .hash || error.code == .inhoud
        find(isHash ? .recordHash : .recordVorm, file, line: index + 1, error.reason)
      }
    }
    return found
  }

  private mutating func judgeNames(_ names: [String]) {
    let known: Set<String> =
      isLosRecord
      ? [BundleFile.record, BundleFile.recordProof, BundleFile.seal, BundleFile.readMe]
      : [
        BundleFile.records, BundleFile.heads, BundleFile.headsProof, BundleFile.line, BundleFile.seal,
        BundleFile.readMe,
      ]
    let proofs = Set((files(BundleFile.records).map { bytes in recordNumbers(bytes) } ?? []).map(BundleFile.proof))
    for name in names.sorted() where !known.contains(name) && (isLosRecord || !proofs.contains(name)) {
      find(.vreemd, name, "dit bestand hoort hier niet")
    }
  }

  private func recordNumbers(_ bytes: [UInt8]) -> [Int] {
    var scanner = EnvelopeScanner()
    return BundleLines(bytes).ranges.compactMap { try? scanner.scan(bytes, $0).nr }
  }
}

/// The lines of a file, without their LF.
private struct BundleLines {
  private(set) var ranges: [Range<Int>] = []
  let isHeel: Bool

  var count: Int { ranges.count }

  init(_ bytes: [UInt8]) {
    var start = 0
    while let end = LineFeed.first(in: bytes, start..<bytes.count) {
      ranges.append(start..<end)
      start = end + 1
    }
    isHeel = start == bytes.count
  }
}

extension MerkleProofFault {
  /// In a clause, for people.
  package var zin: String {
    switch self {
    case .buitenBereik: "het noemt een plaats of een aantal dat er niet is"
    case .teKort: "het is te kort"
    case .teLang: "het is te lang"
    case .andereWortel: "het leidt naar een andere wortel"
    case .andereOudeWortel: "het leidt naar een andere oude wortel"
    }
  }

  fileprivate var code: BundleFinding.Code {
    switch self {
    case .teKort: .bewijsTeKort
    case .teLang: .bewijsTeLang
    case .buitenBereik, .andereWortel, .andereOudeWortel: .andereWortel
    }
  }
}
