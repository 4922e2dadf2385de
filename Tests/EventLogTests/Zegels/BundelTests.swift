import Bewijs
import EventLog
import Testing
import Wire

@Suite("A bundle proves one dossier, and nothing that was done to it goes unseen")
struct BundelTests {
  static func proef(_ proef: Proef) throws -> Bundelproef {
    try Bundelproef.maak(
      proef.opslag, Zegelproef.ondertekenaar(proef.opslag),
      Zegelproef.ondertekenaar(proef.opslag, publiek: [UInt8](repeating: 9, count: 32))
    ) { try Zegelproef.zegel(proef.opslag) }
  }

  @Test("what is made is accepted, and says how the dossier stood")
  func goed() throws {
    let proef = try Self.proef(Proef())
    let check = try proef.keur(proef.files)
    #expect(check.bevindingen == [])
    #expect(check.records.map(\.nr) == proef.nrs && proef.nrs.count == 3)
    #expect(check.stand == DossierHead(dossier: "1", records: 3, laatste: proef.hashes[2]))
    #expect(check.handtekeningen.map(\.sleutel) == [proef.eigen.sleutel])
    #expect(!check.isLosRecord)
  }

  @Test("each attack is refused with its own findings")
  func aanvallen() throws {
    let proef = try Self.proef(Proef())
    for aanval in Bundelaanval.alle {
      var files = proef.files
      try aanval.doe(&files, proef)
      let check = try proef.keur(files)
      #expect(Set(check.bevindingen.map(\.code)) == aanval.codes, "\(aanval.naam): \(check.bevindingen)")
      #expect(check.klopt == aanval.codes.isEmpty)
      if !check.klopt { #expect(check.stand == nil, "\(aanval.naam)") }
    }
    let seen = Bundelaanval.alle.reduce(into: Set<BundleFinding.Code>()) { $0.formUnion($1.codes) }
    #expect(Set(BundleFinding.Code.allCases).subtracting(seen) == [], "what no attack tries")
  }

  @Test("every byte of every file counts, but for what a person reads")
  func elkeByte() throws {
    let proef = try Self.proef(Proef())
    for (name, bytes) in proef.files {
      for place in stride(from: 0, to: bytes.count, by: Lang.kies(7, lang: 1)) {
        var files = proef.files
        files[name]?[place] ^= 1
        #expect(try !proef.keur(files).klopt, "\(name), byte \(place)")
      }
    }
  }

  @Test("one record by itself, and what is not shown of it")
  func losRecord() throws {
    let machine = try Proef()
    let proef = try Self.proef(machine)
    let zegel = try #require(SealDirectory(machine.opslag).zegels.last)
    for toont in [true, false] {
      let bundle = try ProofBundle.record(proef.nrs[1], Prover(machine.opslag, zegel)) { _ in toont }
      let files = Dictionary(uniqueKeysWithValues: bundle.bestanden.map { ($0.naam, $0.bytes) })
      let check = try proef.keur(files)
      #expect(check.bevindingen == [] && check.isLosRecord && check.stand == nil)
      #expect(check.records.map(\.hash) == [proef.hashes[1]])
      #expect(check.records.first?.isVernietigd == !toont && bundle.zonderInhoud == (toont ? [] : [proef.nrs[1]]))
      var two = files
      two[BundleFile.record]? += proef.records[0]
      #expect(try Set(proef.keur(two).bevindingen.map(\.code)) == [.volgorde])
    }
    let later = zegel.hoofd.aantal + 1
    #expect(code { _ = try ProofBundle.record(later, Prover(machine.opslag, zegel)) { _ in true } } == .zegel)
  }

  @Test("records that may not be seen are proven without their payloads")
  func verborgen() throws {
    let machine = try Proef()
    let proef = try Self.proef(machine)
    let zegel = try #require(SealDirectory(machine.opslag).zegels.last)
    let hidden = proef.nrs[1]
    let bundle = try ProofBundle.dossier("1", Prover(machine.opslag, zegel), termen: nil) { $0.nr != hidden }
    let files = Dictionary(uniqueKeysWithValues: bundle.bestanden.map { ($0.naam, $0.bytes) })
    let check = try proef.keur(files)
    #expect(check.klopt && bundle.zonderInhoud == [hidden] && check.stand?.records == 3)
    #expect(check.records.map(\.isVernietigd) == [false, true, false])
  }

  @Test("nothing of another person is in it: no name of a stream, no line, no payload")
  func nietsVanAnderen() throws {
    let proef = try Self.proef(Proef())
    for (name, bytes) in proef.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for other in ["dossier:0", "dossier:2"] { #expect(!text.contains(other), "\(name)") }
      for line in proef.ander.records { #expect(!text.contains(String(decoding: line.dropLast(), as: UTF8.self))) }
    }
  }

  @Test("without a dossier under the seal, and with a seal that is not of this log, there is no bundle")
  func nietTeMaken() throws {
    let machine = try Proef()
    let proef = try Self.proef(machine)
    let zegel = try #require(SealDirectory(machine.opslag).zegels.last)
    func make(_ key: String, _ seal: StoredSeal) throws {
      _ = try ProofBundle.dossier(key, Prover(machine.opslag, seal), termen: nil) { _ in true }
    }
    #expect(code { try make("9", zegel) } == .zegel)
    let other = TreeHead(opslag: machine.opslag.kenmerk, aantal: zegel.hoofd.aantal, wortel: .zero)
    let forged = try proef.eigen.sign(SignedNote(tekst: other.tekst, handtekeningen: []))
    #expect(code { try make("1", StoredSeal(forged.bytes)) } == .zegel)
    let middle = TreeHead(opslag: machine.opslag.kenmerk, aantal: 3, wortel: .zero)
    let note = try proef.eigen.sign(SignedNote(tekst: middle.tekst, handtekeningen: []))
    #expect(code { try make("1", StoredSeal(note.bytes)) } == .zegel)
    let elsewhere = TreeHead(opslag: "00", aantal: 3, wortel: .zero)
    let strange = try proef.eigen.sign(SignedNote(tekst: elsewhere.tekst, handtekeningen: []))
    #expect(code { try make("1", StoredSeal(strange.bytes)) } == .zegel)
  }

  @Test("whatever stands in projecties/, the proofs are the same; and the files are made right again")
  func projecties() throws {
    let machine = try Proef()
    let proef = try Self.proef(machine)
    let zegel = try #require(SealDirectory(machine.opslag).zegels.last)
    let map = "/opslag/projecties/"
    let names = try machine.platform.list(map)
    #expect(Set(names) == ["boom-0", "standen-0000000000\(zegel.hoofd.aantal)"])
    func make() throws -> Bundelaanval.Bestanden {
      let bundle = try ProofBundle.dossier("1", Prover(machine.opslag, zegel), termen: nil) { _ in true }
      return Dictionary(uniqueKeysWithValues: bundle.bestanden.map { ($0.naam, $0.bytes) })
    }
    for name in names {
      let right = machine.platform.bytes(map + name)
      var wrong: [[UInt8]] = [[], Array(right.dropLast()), Array(right.dropLast(32)), right.reversed()]
      for place in stride(from: 0, to: right.count, by: 13) {
        var bytes = right
        bytes[place] ^= 1
        wrong.append(bytes)
      }
      for bytes in wrong {
        machine.platform.put(map + name, bytes)
        #expect(try make() == proef.files)
        // What a proof used and was not right has been made anew; what none touched the check of the log names.
        let left = machine.platform.bytes(map + name)
        let named = try TreeVerification(machine.opslag).bevindingen.map(\.bestand)
        #expect(
          named
            == (left == right || name == "boom-0" && (left.starts(with: right) || right.starts(with: left))
              ? [] : [name]))
        machine.platform.put(map + name, right)
      }
      try machine.platform.remove(map + name)
      #expect(try make() == proef.files)
      machine.platform.put(map + name, right)
    }
    #expect(try TreeVerification(machine.opslag).bevindingen == [])
  }
}
