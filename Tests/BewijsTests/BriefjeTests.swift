import Testing
import Wire

@testable import Bewijs

@Suite("Signed notes (C2SP)")
struct BriefjeTests {
  /// A check that knows no cryptography: a signature is the digest of key and message, twice.
  static func sign(_ key: NoteKey, _ message: [UInt8]) -> [UInt8] {
    let digest = SHA256.hash(key.publiek + message).bytes
    return digest + digest
  }
  static var check: SignatureCheck<Never> {
    SignatureCheck { (key, message, signature) throws(Never) in sign(key, message) == signature }
  }
  static func key(_ name: String, _ fill: UInt8 = 7, _ kind: NoteKey.Kind = .note) throws -> NoteKey {
    try #require(NoteKey(naam: name, soort: kind, publiek: [UInt8](repeating: fill, count: 32)))
  }
  static let head = TreeHead(opslag: "0a1b", aantal: 1240, wortel: SHA256.hash([1]))

  static func signed(_ keys: [NoteKey], time: Int = 1_770_000_000) -> SignedNote {
    let text = head.tekst
    return SignedNote(
      tekst: text,
      handtekeningen: keys.map { key in
        switch key.soort {
        case .note: .init(key, sign(key, Array(text.utf8)))
        case .cosignature:
          .init(
            key,
            Cosignature(tijd: time, handtekening: sign(key, Cosignature.message(text, time: time))).bytes)
        }
      })
  }

  static func outcome(_ note: SignedNote, _ keys: [NoteKey]) -> Result<[VerifiedSignature], NoteFault> {
    do {
      return .success(try note.verify(keys, check))
    } catch {
      switch error {
      case .note(let fault): return .failure(fault)
      }
    }
  }

  static func fault(_ bytes: [UInt8]) -> NoteFault? {
    do throws(NoteFault) {
      _ = try SignedNote(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("there and back, and what is signed is the text with its last line feed")
  func heenEnTerug() throws {
    let key = try Self.key("gespreksboek/0a1b")
    let note = Self.signed([key])
    #expect(try SignedNote(note.bytes) == note)
    #expect(TreeHead(note.tekst) == Self.head)
    #expect(TreeHead(note.tekst)?.opslag == "0a1b")
    let text = String(decoding: note.bytes, as: UTF8.self)
    #expect(text.hasPrefix("gespreksboek/0a1b\n1240\n"))
    #expect(text.contains("\n\n\u{2014} gespreksboek/0a1b "))
    #expect(Self.outcome(note, [key]) == .success([VerifiedSignature(sleutel: key, tijd: nil)]))
  }

  @Test("the verification key of a public log reads as it is, and its key id is computed")
  func sleutel() throws {
    let text = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
    let key = try #require(NoteKey(text))
    #expect(key.naam == "sum.golang.org" && key.soort == .note && key.hex == "033de0ae")
    #expect(key.description == text)
    #expect(key.der.count == 44 && NoteKey.publicKey(der: key.der) == key.publiek)
    #expect(NoteKey.publicKey(der: key.publiek) == nil)
    for wrong in [
      "", "sum.golang.org", "sum.golang.org+033de0ae", "sum.golang.org+033de0af+" + text.suffix(44),
      "sum golang+033de0ae+" + text.suffix(44), "+033de0ae+" + text.suffix(44), text + "=", text.uppercased(),
    ] {
      #expect(NoteKey(wrong) == nil, "\(wrong)")
    }
    #expect(try Self.key("a", 7, .note).hex != Self.key("a", 7, .cosignature).hex)
  }

  @Test("one byte of the text changed: refused, whoever else signed")
  func gewijzigd() throws {
    let (key, other) = (try Self.key("gespreksboek/0a1b"), try Self.key("ander", 9))
    let note = Self.signed([key, other])
    let changed = SignedNote(
      tekst: note.tekst.replacing("1240", with: "1241"), handtekeningen: note.handtekeningen)
    #expect(Self.outcome(changed, [key]) == .failure(.ongeldigeHandtekening(naam: key.naam)))
    var bad = note.handtekeningen[0].bytes
    bad[3] ^= 1
    let half = SignedNote(tekst: note.tekst, handtekeningen: [.init(key, bad), note.handtekeningen[1]])
    #expect(Self.outcome(half, [key, other]) == .failure(.ongeldigeHandtekening(naam: key.naam)))
    #expect(Self.outcome(half, [other]) == .success([VerifiedSignature(sleutel: other, tijd: nil)]))
    let short = SignedNote(tekst: note.tekst, handtekeningen: [.init(key, Array(bad.prefix(10)))])
    #expect(Self.outcome(short, [key]) == .failure(.ongeldigeHandtekening(naam: key.naam)))
  }

  @Test("another key, a key of another name and the same key of another kind are not known")
  func andereSleutel() throws {
    let key = try Self.key("gespreksboek/0a1b")
    let note = Self.signed([key])
    for other in [
      try Self.key("gespreksboek/0a1b", 8), try Self.key("ander"), try Self.key("gespreksboek/0a1b", 7, .cosignature),
    ] {
      #expect(Self.outcome(note, [other]) == .failure(.onbekendeSleutel(namen: [key.naam])))
    }
    #expect(Self.outcome(note, []) == .failure(.onbekendeSleutel(namen: [key.naam])))
  }

  @Test("another party signs time and text; neither can be changed")
  func medeondertekenaar() throws {
    let (key, witness) = (try Self.key("gespreksboek/0a1b"), try Self.key("ondernemingsraad", 9, .cosignature))
    let note = Self.signed([key, witness])
    #expect(
      Self.outcome(note, [key, witness])
        == .success([
          VerifiedSignature(sleutel: key, tijd: nil), VerifiedSignature(sleutel: witness, tijd: 1_770_000_000),
        ]))
    let bytes = note.handtekeningen[1].bytes
    for place in [0, 7, 8, 71] {
      var changed = bytes
      changed[place] ^= 1
      let other = SignedNote(tekst: note.tekst, handtekeningen: [note.handtekeningen[0], .init(witness, changed)])
      #expect(Self.outcome(other, [key, witness]) == .failure(.ongeldigeHandtekening(naam: witness.naam)))
    }
    #expect(Cosignature(Array(bytes.dropLast())) == nil)
    #expect(Cosignature([0xFF] + bytes.dropFirst()) == nil)
    #expect(Cosignature(bytes)?.bytes == bytes)
    #expect(
      Cosignature.message("a\nb\n", time: 5) == Array("cosignature/v1\ntime 5\na\nb\n".utf8))
  }

  @Test("one line for each key counts")
  func dubbel() throws {
    let key = try Self.key("gespreksboek/0a1b")
    #expect(Self.outcome(Self.signed([key, key]), [key]) == .success([VerifiedSignature(sleutel: key, tijd: nil)]))
  }

  @Test("what is no note is refused")
  func vorm() throws {
    let good = Self.signed([try Self.key("a")]).bytes
    let text = String(decoding: good, as: UTF8.self)
    #expect(Self.fault(good) == nil)
    #expect(Self.fault(Array(good.dropLast())) == .vorm)
    #expect(Self.fault(Array(Self.head.tekst.utf8)) == .vorm)
    #expect(Self.fault(Array((Self.head.tekst + "\n").utf8)) == .geenHandtekening)
    #expect(Self.fault(Array("\n\(text)".utf8)) == nil)
    #expect(Self.fault([]) == .vorm)
    #expect(Self.fault(Array("\n\n".utf8)) == .geenHandtekening)
    #expect(Self.fault(Array(text.replacing("\u{2014}", with: "-").utf8)) == .vorm)
    #expect(Self.fault(Array(text.replacing("\u{2014} a", with: "\u{2014} a+b").utf8)) == .vorm)
    #expect(Self.fault(Array(text.replacing("\u{2014} a ", with: "\u{2014} a").utf8)) == .vorm)
    #expect(Self.fault(Array(text.replacing("\n1240", with: "\r\n1240").utf8)) == .geenTekst)
    #expect(Self.fault([0xFF] + good) == .geenTekst)
    #expect(Self.fault(Array((text + "\u{2014} b AAAA\n").utf8)) == .vorm)
    #expect(Self.fault([UInt8](repeating: 0x41, count: SignedNote.grens + 1)) == .teGroot)
    let line = try #require(text.split(separator: "\n").last)
    let many = (Self.head.tekst + "\n") + String(repeating: line + "\n", count: SignedNote.meesteLijnen + 1)
    #expect(Self.fault(Array(many.utf8)) == .teVeelHandtekeningen)
  }

  @Test("the text of a seal: sizes without zeros in front, a root of 32 bytes, further lines not empty")
  func stand() {
    let root = Base64.encode(SHA256.hash([1]).bytes)
    #expect(TreeHead("example.com/log\n0\n\(root)\n")?.aantal == 0)
    #expect(TreeHead("example.com/log\n7\n\(root)\nmeer\n")?.opslag == nil)
    for wrong in [
      "", "a\n1\n\(root)", "a\n01\n\(root)\n", "a\n+1\n\(root)\n", "a\n-1\n\(root)\n", "\n1\n\(root)\n",
      "a\n1\n\(root)\n\n",
      "a\n1\n\(root.dropLast(4))\n", "a\n1\nAAAA\n", "a\n99999999999999999999\n\(root)\n", "a\n1\n", "a\n\n\(root)\n",
    ] {
      #expect(TreeHead(wrong) == nil, "\(wrong)")
    }
  }
}
