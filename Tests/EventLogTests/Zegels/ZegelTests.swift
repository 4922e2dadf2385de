import EventLog
import Kalender
import Testing
import Toevalsbron
import Wire

@testable import Bewijs

@Suite("Making a seal")
struct ZegelTests {
  @Test("a seal is of everything up to and with the record of how all dossiers stand")
  func gemaakt() throws {
    let proef = try Proef()
    try proef.schrijf([3, 1, 4])
    let made = try Zegelproef.zegel(proef.opslag, ssh: true)
    let (records, kop) = try proef.lees()
    #expect(records.suffix(2).map(\.soort) == ["dossierstanden.vastgelegd", "zegel.gezet"])
    #expect(made.zegel.hoofd.aantal == kop.nr - 1 && made.nr == kop.nr)
    #expect(HeadsRecord(records[kop.nr - 2]) == Zegelproef.standen(records.dropLast(2)))
    var boom = MerkleTree()
    for record in records.dropLast() { boom.append(record.hash) }
    #expect(made.zegel.hoofd == TreeHead(opslag: proef.opslag.kenmerk, aantal: kop.nr - 1, wortel: boom.wortel))
    let told = try #require(SealRecord(records[kop.nr - 1]))
    #expect(told.tells(of: made.zegel.hoofd))
    let key = try Zegelproef.ondertekenaar(proef.opslag).sleutel
    #expect(told.sleutel == "\(key.naam)+\(key.hex)")
    #expect(proef.platform.bytes("/opslag/zegels/\(kop.nr - 1).txt") == made.zegel.bytes)
    #expect(proef.platform.bytes("/opslag/zegels/\(kop.nr - 1).txt.sig") == SHA256.hash(made.zegel.bytes).bytes)
    #expect(try made.zegel.notitie.verify([key], Zegelproef.toets) == [VerifiedSignature(sleutel: key, tijd: nil)])
    #expect(SealDirectory(proef.opslag).zegels == [made.zegel])
    #expect(try proef.controle().isGaaf)
    #expect(try TreeVerification(proef.opslag).bevindingen == [])
    #expect(try TreeVerification(proef.opslag).juist == 2)
    #expect(proef.platform.isAtRest)
  }

  @Test("seal after seal, with and without an index, new dossiers and old: each is what the slow way counts")
  func vaker() throws {
    var dice = SplitMix64(zaad: Lang.zaad)
    for metIndex in [false, true] {
      let proef = try Termproef()
      var next = 0
      for round in 0..<8 {
        for _ in 0..<Int.random(in: 0...3, using: &dice) {
          let writer = try proef.open(metIndex: metIndex)
          let records = (0..<Int.random(in: 1...6, using: &dice)).map { _ in
            NewRecord(
              stroom: Int.random(in: 0..<9, using: &dice) == 0
                ? "catalogus" : "dossier:\(String(Int.random(in: 0..<(4 + 6 * round), using: &dice), radix: 36))é",
              soort: "gesprek.gehouden", v: 1, data: ["tekst": "x"])
          }
          next += 1
          try writer.write(
            records, actor: "m.jansen", opdracht: Proef.opdracht(next),
            time: Tijdstip(milliseconden: 1_770_000_000_000 + Int64(next)))
          writer.close()
          if metIndex { Termproef.onderhoud(proef.opslag).follow(writer) }
        }
        try Zegelproef.zegel(proef.opslag, termen: metIndex ? Termproef.gebruik : nil)
      }
      var seen: [LogRecord] = []
      try LogReader(opslag: proef.opslag).read { record in
        if let heads = HeadsRecord(record) {
          #expect(heads == Zegelproef.standen(seen), "record \(record.nr), seed \(Lang.zaad)")
        }
        seen.append(record)
      }
      #expect(seen.count { HeadsRecord($0) != nil } == 8)
      #expect(try proef.proef.controle().isGaaf)
      let trees = try TreeVerification(proef.opslag)
      #expect(trees.bevindingen == [] && trees.juist == 2)
      #expect(SealDirectory(proef.opslag).zegels.count == 8)
      #expect(proef.platform.isAtRest)
    }
  }

  @Test("an empty log can be sealed: its first record tells that there are no dossiers")
  func leeg() throws {
    let proef = try Proef()
    let made = try Zegelproef.zegel(proef.opslag)
    #expect(made.zegel.hoofd.aantal == 1 && made.dossiers == 0)
    #expect(try proef.controle().isGaaf)
  }

  @Test("a signature that does not verify is not kept, and the log goes on")
  func verkeerdeHandtekening() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let good = try Zegelproef.ondertekenaar(proef.opslag)
    let bad = SealSigner(sleutel: good.sleutel, toets: Zegelproef.toets) { (_) throws(LogError) in
      [UInt8](repeating: 0, count: 64)
    }
    let maker = SealMaker(proef.opslag, bad, actor: "m", termen: nil, WriterOptions(), nu: { proef.platform.now() })
    #expect(code { _ = try maker.make() } == .programma)
    #expect(SealDirectory(proef.opslag).zegels.isEmpty && proef.platform.isAtRest)
    #expect(try proef.lees().records.last?.soort == "dossierstanden.vastgelegd")
    try Zegelproef.zegel(proef.opslag)
    #expect(try proef.controle().isGaaf)
  }

  @Test("no seal of a damaged log, nor of one of which a record of standing is not so")
  func beschadigd() throws {
    let proef = try Proef()
    try proef.schrijf([3])
    var bytes = proef.platform.bytes(Proef.segment)
    bytes[100] ^= 1
    proef.platform.put(Proef.segment, bytes)
    #expect(
      code { try Zegelproef.zegel(proef.opslag) }.map { if case .beschadigd = $0 { true } else { false } } == true)
    #expect(proef.platform.isAtRest)
    for vorm in Logvorm.standen where !vorm.isGaaf {
      var files = try Vijandproef(nil, .laatste).bestanden
      try vorm.wijzig(&files)
      let found = try Proef(segmenten: files)
      #expect(try found.controle().bevindingen.map(\.code) == [.dossierstanden], "\(vorm.naam)")
      #expect(try found.controle().bevindingen.first?.plaats.regel == 9, "\(vorm.naam)")
      // Reading does not count.
      #expect(try found.lees().kop.nr == 17)
      #expect(code { try Zegelproef.zegel(found.opslag) } == .beschadigd(.dossierstanden), "\(vorm.naam)")
    }
  }

  @Test("others record while it counts, and the log is cut meanwhile: the seal is of what is there")
  func intussen() throws {
    for step in 0..<12 {
      let proef = try Proef()
      try proef.schrijf([2, 2])
      let platform = proef.platform
      let done = Eenmalig()
      platform.set { state in
        let from = state.calls + 3 * step + 2
        state.before = { call in
          guard call >= from, done.neem() else { return }
          _ = try? Proef.commit(LogWriter.open(proef.opslag), 20 + step, 3)
        }
      }
      let outcome = code { try Zegelproef.zegel(proef.opslag) }
      platform.set { $0.before = nil }
      #expect(outcome == nil || outcome == .vergrendeld, "step \(step)")
      if outcome != nil { try Zegelproef.zegel(proef.opslag) }
      let records = try proef.lees().records
      let at = try #require(records.lastIndex { HeadsRecord($0) != nil })
      #expect(HeadsRecord(records[at]) == Zegelproef.standen(records[..<at]))
      #expect(SealDirectory(proef.opslag).zegels.last?.hoofd.aantal == at + 1)
      #expect(try proef.controle().isGaaf)
      #expect(try TreeVerification(proef.opslag).bevindingen == [])
    }
  }
}
