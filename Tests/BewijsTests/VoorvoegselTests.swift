import Bewijs
import Testing
import Wire

@Suite("Hashes of complete subtrees, and tiles of them")
struct VoorvoegselTests {
  @Test("what is kept is every complete subtree of its height, in order")
  func hoogten() {
    let leaves = RFCDefinitie.leaves(1100)
    var prefix = MerklePrefix()
    var kept: [Int: [SHA256Digest]] = [:]
    for leaf in leaves { prefix.append(leaf) { kept[$0, default: []].append($1) } }
    #expect(prefix.aantal == 1100)
    #expect(prefix.wortel == RFCDefinitie.mth(leaves[...]) && MerklePrefix().wortel == MerkleTree().wortel)
    #expect(kept[0] == leaves)
    #expect(kept[8] == (0..<4).map { RFCDefinitie.mth(leaves[$0 * 256..<($0 + 1) * 256]) })
    #expect(Set(kept.keys) == [0, 8])
  }

  @Test("the paths of tlog-tiles")
  func paden() {
    #expect("\(TilePath(level: 0, index: 0))" == "tile/0/000")
    #expect("\(TilePath(level: 1, index: 1_234_067, count: 3))" == "tile/1/x001/x234/067.p/3")
    #expect("\(TilePath(level: 0, index: 1000))" == "tile/0/x001/000")
    #expect(TilePath(level: 0, index: 67, count: 8).entries == "tile/entries/067.p/8")
  }

  @Test("the leaf of a dossier is what jq and sha256sum make of it")
  func dossierstand() throws {
    let head = DossierHead(dossier: "7f3a", records: 3, laatste: SHA256.hash([1]))
    let text = #"{"dossier":"7f3a","records":3,"laatste":"\#(SHA256.hash([1]).hex)"}"#
    #expect(head.blad == SHA256.hash([0] + Array(text.utf8)))
    let node = try JSONReader.read(Array(text.utf8), dialect: .canonical)
    #expect(DossierHead(node) == head)
    for wrong in [
      #"{"records":3,"dossier":"7f3a","laatste":"\#(SHA256.hash([1]).hex)"}"#,
      #"{"dossier":"7f3a","records":0,"laatste":"\#(SHA256.hash([1]).hex)"}"#,
      #"{"dossier":"7f3a","records":3,"laatste":"00"}"#,
      #"{"dossier":"7f3a","records":3,"laatste":"\#(SHA256.hash([1]).hex)","x":1}"#,
    ] {
      #expect(DossierHead(try JSONReader.read(Array(wrong.utf8), dialect: .canonical)) == nil)
    }
    #expect(DossierHead.comes("a", before: "b") && DossierHead.comes("Z", before: "a"))
    #expect(!DossierHead.comes("é", before: "z") && !DossierHead.comes("a", before: "a"))
  }
}
