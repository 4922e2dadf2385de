import Bewijs
import EventLog
import Wire

/// What somebody can do to a bundle who wants it to say something else, and the codes that it must be refused with.
struct Bundelaanval: Sendable {
  typealias Bestanden = [String: [UInt8]]

  let naam: String
  let codes: Set<BundleFinding.Code>
  let doe: @Sendable (inout Bestanden, Bundelproef) throws -> Void

  init(
    _ naam: String, _ codes: BundleFinding.Code...,
    doe: @escaping @Sendable (inout Bestanden, Bundelproef) throws -> Void
  ) {
    self.naam = naam
    self.codes = Set(codes)
    self.doe = doe
  }

  static let alle: [Bundelaanval] = [
    Bundelaanval("nothing at all") { _, _ in },
    Bundelaanval("a record dropped from the middle", .volgorde, .aantal, .vreemd) { files, _ in
      files.lines(BundleFile.records) { $0.remove(at: 1) }
    },
    Bundelaanval("the last record dropped, and its proof", .aantal) { files, proef in
      files.lines(BundleFile.records) { $0.removeLast() }
      files[BundleFile.proof(proef.nrs[proef.nrs.count - 1])] = nil
    },
    Bundelaanval("the first record dropped", .volgorde, .aantal, .vreemd) { files, _ in
      files.lines(BundleFile.records) { $0.removeFirst() }
    },
    Bundelaanval("a record doubled", .volgorde, .aantal) { files, _ in
      files.lines(BundleFile.records) { $0.insert($0[1], at: 1) }
    },
    Bundelaanval("two records swapped", .volgorde) { files, _ in
      files.lines(BundleFile.records) { $0.swapAt(0, 1) }
    },
    Bundelaanval("a record of another dossier in the place of one", .anderDossier, .vreemd) { files, proef in
      files.lines(BundleFile.records) { $0[1] = proef.ander.records[1] }
      let nr = proef.ander.nrs[1]
      files[BundleFile.proof(nr)] = proef.ander.files[BundleFile.proof(nr)]
    },
    Bundelaanval("the line of another dossier", .anderDossier) { files, proef in
      files[BundleFile.line] = proef.ander.files[BundleFile.line]
    },
    Bundelaanval("the line says one record less", .regelBewijs, .aantal) { files, _ in
      files.text(BundleFile.line) { $0.replacing(#""records":3"#, with: #""records":2"#) }
    },
    Bundelaanval("one record less, in the line and in the records", .regelBewijs, .vreemd) { files, proef in
      let hash = proef.hashes[1].hex
      files.lines(BundleFile.records) { $0.removeLast() }
      files.text(BundleFile.line) {
        $0.replacing(#""records":3"#, with: #""records":2"#).replacing(proef.hashes[2].hex, with: hash)
      }
    },
    Bundelaanval("the line of an earlier seal", .regelBewijs, .aantal) { files, proef in
      files[BundleFile.line] = proef.vroeger[BundleFile.line]
    },
    Bundelaanval("the state of dossiers of an earlier seal", .standen, .anderZegel, .regelBewijs) { files, proef in
      for name in [BundleFile.heads, BundleFile.headsProof] { files[name] = proef.vroeger[name] }
    },
    Bundelaanval("an earlier seal", .anderZegel, .standen) { files, proef in
      files[BundleFile.seal] = proef.vroeger[BundleFile.seal]
    },
    Bundelaanval("all of an earlier seal but the records", .aantal, .anderZegel) { files, proef in
      let lines = files[BundleFile.records]
      let last = files[BundleFile.proof(proef.nrs[2])]
      files = proef.vroeger
      files[BundleFile.records] = lines
      files[BundleFile.proof(proef.nrs[2])] = last
    },
    Bundelaanval("a letter of a payload", .recordHash, .volgorde, .aantal) { files, _ in
      files.lines(BundleFile.records) { $0[1] = $0[1].met("Regel", "Rugel") }
    },
    Bundelaanval("a letter of a header", .recordHash, .volgorde, .aantal) { files, _ in
      files.lines(BundleFile.records) { $0[1] = $0[1].met(#""actor":"m"#, #""actor":"n"#) }
    },
    Bundelaanval("a record forged with right hashes", .andereWortel) { files, proef in
      try files.forge(proef, 1) { $0.data = Array(#"{"tekst":"anders"}"#.utf8) }
    },
    Bundelaanval("a payload taken away: what it was can't be told, that it was there can") { files, _ in
      files.lines(BundleFile.records) { lines in
        let text = String(decoding: lines[1], as: UTF8.self)
        let head = text.split(separator: #","zout":"#, maxSplits: 1)[0]
        lines[1] = Array((head + #","zout":null,"data":null}"# + "\n").utf8)
      }
    },
    Bundelaanval("a line that is no record", .recordVorm) { files, _ in
      files[BundleFile.records]? += Array("{}\n".utf8)
    },
    Bundelaanval("the last line not finished", .recordVorm, .aantal, .vreemd) { files, _ in
      files[BundleFile.records]?.removeLast()
    },
    Bundelaanval("no records at all", .recordVorm, .vreemd) { files, _ in files[BundleFile.records] = [] },
    Bundelaanval("a proof too short", .bewijsTeKort) { files, proef in
      files.text(BundleFile.proof(proef.nrs[1])) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines.remove(at: 2)
        return lines.joined(separator: "\n")
      }
    },
    Bundelaanval("a proof too long", .bewijsTeLang) { files, proef in
      files.text(BundleFile.proof(proef.nrs[1])) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let end = lines.firstIndex(of: "") ?? 2
        lines.insert(lines[2], at: end)
        return lines.joined(separator: "\n")
      }
    },
    Bundelaanval("a hash of a proof of another", .andereWortel) { files, proef in
      files.text(BundleFile.proof(proef.nrs[1])) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines[2] = lines[3]
        return lines.joined(separator: "\n")
      }
    },
    Bundelaanval("the proof of another record", .anderRecord) { files, proef in
      files[BundleFile.proof(proef.nrs[1])] = files[BundleFile.proof(proef.nrs[0])]
    },
    Bundelaanval("an index that is not so", .anderRecord) { files, proef in
      files.text(BundleFile.proof(proef.nrs[1])) { $0.replacing("index \(proef.nrs[1] - 1)", with: "index 0") }
    },
    Bundelaanval("a proof of another form", .bewijsVorm) { files, proef in
      files.text(BundleFile.proof(proef.nrs[1])) { $0.replacing("@v1", with: "@v9") }
    },
    Bundelaanval("a proof that is not there", .ontbreekt) { files, proef in files[BundleFile.proof(proef.nrs[1])] = nil
    },
    Bundelaanval("a proof of a record that is not in it", .vreemd) { files, proef in
      files[BundleFile.proof(999)] = files[BundleFile.proof(proef.nrs[1])]
    },
    Bundelaanval("another file", .vreemd) { files, _ in files["brief.txt"] = Array("Geloof mij maar.\n".utf8) },
    Bundelaanval("the root of the seal changed", .handtekening, .anderZegel) { files, _ in
      files.text(BundleFile.seal) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[2] = Base64.encode(SHA256.hash([9]).bytes)
        return lines.joined(separator: "\n")
      }
    },
    Bundelaanval("the size of the seal changed", .handtekening, .anderZegel) { files, _ in
      files.text(BundleFile.seal) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[1] = "\((Int(lines[1]) ?? 0) + 1)"
        return lines.joined(separator: "\n")
      }
    },
    Bundelaanval("the same seal signed with another key", .andereSleutel) { files, proef in
      try files.resign(proef.vreemde)
    },
    Bundelaanval("a seal of another storage, signed with this key", .andereOpslag) { files, proef in
      try files.resign(proef.eigen, origin: "gespreksboek/" + String(repeating: "0", count: 32))
    },
    Bundelaanval("no signature", .zegelVorm, .anderZegel) { files, _ in
      files.text(BundleFile.seal) { $0.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n" }
    },
    Bundelaanval("a seal that is not there", .ontbreekt) { files, _ in files[BundleFile.seal] = nil },
    Bundelaanval("no state of dossiers", .ontbreekt) { files, _ in files[BundleFile.heads] = nil },
    Bundelaanval("no line of the dossier", .ontbreekt) { files, _ in files[BundleFile.line] = nil },
    Bundelaanval("a line of the dossier in another form", .regelVorm) { files, _ in
      files.text(BundleFile.line) { $0.replacing(#","index""#, with: #", "index""#) }
    },
    Bundelaanval("another place among the dossiers", .regelBewijs) { files, _ in
      files.text(BundleFile.line) { $0.replacing(#""index":1"#, with: #""index":2"#) }
    },
    Bundelaanval("another number of dossiers", .regelBewijs) { files, _ in
      files.text(BundleFile.line) { $0.replacing(#""dossiers":3"#, with: #""dossiers":4"#) }
    },
    Bundelaanval("the state of dossiers is another record", .standen, .anderRecord) { files, proef in
      files[BundleFile.heads] = proef.records[0]
    },
  ]
}

extension Bundelaanval.Bestanden {
  mutating func lines(_ name: String, _ change: (inout [[UInt8]]) -> Void) {
    var lines = regels(self[name] ?? [])
    change(&lines)
    self[name] = Array(lines.joined())
  }

  mutating func text(_ name: String, _ change: (String) -> String) {
    self[name] = Array(change(String(decoding: self[name] ?? [], as: UTF8.self)).utf8)
  }

  /// Puts a forged record in the place of one, with all its own hashes right.
  mutating func forge(_ proef: Bundelproef, _ index: Int, _ change: (inout Smeedregel) -> Void) throws {
    var line = Smeedregel(proef.inhoud[index])
    change(&line)
    let made = line.regel(na: proef.inhoud[index].vorige).bytes
    lines(BundleFile.records) { $0[index] = made }
  }

  /// Signs the text of the seal again, and puts it in all proofs.
  mutating func resign(_ signer: SealSigner, origin: String? = nil) throws {
    let old = self[BundleFile.seal] ?? []
    var text = try SignedNote(old).tekst
    if let origin { text = origin + text.dropFirst(text.firstIndex(of: "\n")?.utf16Offset(in: text) ?? 0) }
    let new = try signer.sign(SignedNote(tekst: text, handtekeningen: [])).bytes
    self[BundleFile.seal] = new
    for name in keys where name.hasSuffix(".tlog-proof") {
      guard let proof = TlogProof(self[name] ?? []) else { continue }
      self[name] = TlogProof(index: proof.index, hashes: proof.hashes, zegel: new).bytes
    }
  }
}
