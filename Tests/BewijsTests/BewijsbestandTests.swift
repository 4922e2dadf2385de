import Bewijs
import Testing
import Wire

@Suite("Files with proofs")
struct BewijsbestandTests {
  let seal = Array("gespreksboek/0a\n8\nx\n\n\u{2014} a AAAAAAA=\n".utf8)
  let hashes = RFCDefinitie.leaves(3)

  @Test("a proof of a record there and back; the seal stays byte for byte")
  func heenEnTerug() throws {
    let proof = TlogProof(index: 5, hashes: hashes, zegel: seal)
    #expect(TlogProof(proof.bytes) == proof)
    let lines = String(decoding: proof.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "c2sp.org/tlog-proof@v1" && lines[1] == "index 5" && lines[5].isEmpty)
    #expect(Array(proof.bytes.suffix(seal.count)) == seal)
    let first = TlogProof(index: 0, hashes: [], zegel: seal)
    #expect(TlogProof(first.bytes) == first)
  }

  @Test("a line with extra data is allowed")
  func extra() {
    let text = String(decoding: TlogProof(index: 5, hashes: hashes, zegel: seal).bytes, as: UTF8.self)
    #expect(TlogProof(Array(text.replacing("\nindex", with: "\nextra AAAA\nindex").utf8))?.index == 5)
    #expect(TlogProof(Array(text.replacing("\nindex", with: "\nextra A\nindex").utf8)) == nil)
  }

  @Test("what has not the form is refused")
  func vorm() {
    let text = String(decoding: TlogProof(index: 5, hashes: hashes, zegel: seal).bytes, as: UTF8.self)
    for wrong in [
      "", "c2sp.org/tlog-proof@v1\n", text.replacing("@v1", with: "@v2"), text.replacing("index 5", with: "index 05"),
      text.replacing("index 5", with: "index -5"), text.replacing("index 5\n", with: ""),
      text.replacing("index 5\n", with: "index 5\nAAAA\n"), String(text.prefix(80)),
    ] {
      #expect(TlogProof(Array(wrong.utf8)) == nil, "\(wrong)")
    }
    let long = TlogProof(index: 5, hashes: [SHA256Digest](repeating: hashes[0], count: 65), zegel: seal)
    #expect(TlogProof(long.bytes) == nil)
  }

  @Test("a proof of growth there and back, and held against two heads")
  func uitbreiding() throws {
    let leaves = RFCDefinitie.leaves(12)
    let path = MerkleProof.consistency(from: 7, to: 12, TreeNodes(leaves: leaves))
    let proof = ConsistencyProof(van: 7, tot: 12, hashes: path)
    #expect(ConsistencyProof(proof.bytes) == proof)
    #expect(ConsistencyProof(ConsistencyProof(van: 7, tot: 7, hashes: []).bytes)?.hashes.isEmpty == true)
    func head(_ size: Int) -> TreeHead {
      TreeHead(opslag: "0a", aantal: size, wortel: RFCDefinitie.mth(leaves.prefix(size)))
    }
    try proof.verify(from: head(7), to: head(12))
    #expect(throws: MerkleProofFault.buitenBereik) { try proof.verify(from: head(6), to: head(12)) }
    #expect(throws: MerkleProofFault.buitenBereik) { try proof.verify(from: head(7), to: head(11)) }
    let fork = TreeHead(opslag: "0a", aantal: 7, wortel: RFCDefinitie.mth(leaves.dropFirst().prefix(7)))
    #expect(throws: MerkleProofFault.andereOudeWortel) { try proof.verify(from: fork, to: head(12)) }
    let text = String(decoding: proof.bytes, as: UTF8.self)
    for wrong in [
      "", text.replacing("/1", with: "/2"), text.replacing("van 7", with: "van 07"),
      text.replacing("tot 12\n", with: ""),
      String(text.dropLast()), text + "\n", text + "AAAA\n",
    ] {
      #expect(ConsistencyProof(Array(wrong.utf8)) == nil, "\(wrong)")
    }
  }
}
