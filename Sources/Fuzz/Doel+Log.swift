internal import EventLog
internal import Wire

extension Doel {
  /// The lines that were really written, the last of which says that payloads were destroyed.
  private static let echt: [[UInt8]] = {
    guard let bytes = try? LinuxPlatform().contents("Fixtures/fuzz/log/verslag") else {
      preconditionFailure("Start from the top of the project: Fixtures/fuzz/log/verslag is missing")
    }
    return bytes.split(separator: 0x0A).map { Array($0) }
  }()

  /// Nothing but what was written verifies; reader, verifier and writer agree, and writing behind it gives a sound log.
  static func log(_ bytes: [UInt8]) {
    let platform = Geheugenplatform(segment: bytes)
    guard let opslag = try? Storage.open(path: Geheugenplatform.pad, platform: platform),
      let check = try? LogVerification.run(opslag)
    else { preconditionFailure("memory does not fail") }
    let samen = Geheugenplatform(segment: bytes, taakverdeling: WorkDivision(werkers: 2, stuk: 400))
    let samenCheck = try? LogVerification.run(Storage.open(path: Geheugenplatform.pad, platform: samen))
    eis(samenCheck == check, "several threads find what one finds")
    let sound = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(check.records)
    if check.isGaaf {
      for (index, line) in sound.enumerated() {
        eis(index < echt.count && isWritten(Array(line), echt[index]), "a changed record must not verify")
      }
    }
    var read = 0
    do {
      let kop = try LogReader(opslag: opslag).read { record in
        read += 1
        eis(record.nr == read, "records come in order")
      }
      eis(kop.nr == read, "the head is the last record read")
      if check.isGaaf { eis(kop == check.kop, "reader and verifier agree on the end") }
    } catch {
      eis(!check.isGaaf, "what verifies can be read")
    }
    write(opslag, check, platform)
    gaten(bytes)
  }

  private static func isWritten(_ line: [UInt8], _ original: [UInt8]) -> Bool {
    if line == original { return true }
    let destroyed = Array(#""zout":null,"data":null}"#.utf8)
    return line.count > destroyed.count && Array(line.suffix(destroyed.count)) == destroyed
      && original.starts(with: line.dropLast(destroyed.count))
  }

  private static func write(_ opslag: Storage, _ before: VerificationResult, _ platform: Geheugenplatform) {
    do {
      let schrijver = try LogWriter.open(opslag, WriterOptions(isTijdBevestigd: true))
      eis(before.isGaaf, "a writer refuses a damaged log")
      let record = NewRecord(stroom: "proef", soort: "proef", v: 1, data: JSONNode(.object([])))
      let command = String(repeating: "f", count: 32)
      let written = try schrijver.write([record], actor: "proef", opdracht: command, time: platform.now())
      schrijver.close()
      let after = try LogVerification.run(opslag)
      let cut = before.staart == nil ? 0 : 1
      eis(after.isGaaf && after.staart == nil, "the log is sound after writing")
      eis(after.records == before.records + cut + 1, "writing adds its records and loses none")
      eis(after.kop.hash == written.last?.hash, "the log ends with what was written")
    } catch {
      eis(!before.isGaaf || error.code == .ongeldig, "a sound log can be written to: \(error.melding)")
    }
  }
}
