import Bewijs
import Testing
import Wire

@Suite("Merkle tree (RFC 6962, section 2.1)")
struct MerkleBoomTests {
  static let bekendeBladen: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], (0x60...0x6f).map { UInt8($0) },
  ]

  /// The definition, word for word: split at the largest power of two below n.
  static func wortel(_ leaves: ArraySlice<SHA256Digest>) -> SHA256Digest {
    guard let first = leaves.first else { return SHA256.hash([UInt8]()) }
    guard leaves.count > 1 else { return first }
    var k = 1
    while k * 2 < leaves.count { k *= 2 }
    let left = wortel(leaves.prefix(k))
    let right = wortel(leaves.dropFirst(k))
    return SHA256.hash([1] + left.bytes + right.bytes)
  }

  @Test("the empty tree")
  func leeg() {
    #expect(MerkleTree().wortel.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("equals the recursive definition up to 130 leaves")
  func gelijk() {
    let leaves = (0..<130).map { SHA256.hash([0, UInt8($0)]) }
    var boom = MerkleTree()
    for (index, leaf) in leaves.enumerated() {
      boom.append(leaf)
      #expect(boom.aantal == index + 1)
      #expect(boom.wortel == Self.wortel(leaves.prefix(index + 1)))
    }
  }

  @Test("known roots of the test tree of certificate-transparency implementations")
  func bekend() {
    let roots = [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    var boom = MerkleTree()
    for (leaf, root) in zip(Self.bekendeBladen, roots) {
      boom.append(SHA256.hash([0] + leaf))
      #expect(boom.wortel.hex == root)
    }
  }
}
