import Bewijs
import Testing
import Wire

@Suite("Merkle proofs (RFC 9162, 2.1.3 and 2.1.4)")
struct MerkleBewijsTests {
  static let most = 130
  static let leaves = RFCDefinitie.leaves(most)
  let nodes = TreeNodes(leaves: Self.leaves)
  static let roots = (0...most).map { RFCDefinitie.mth(leaves.prefix($0)) }

  static func fault(_ work: () throws(MerkleProofFault) -> Void) -> MerkleProofFault? {
    do throws(MerkleProofFault) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  @Test("every leaf of every size to 130: as the definition says, and accepted")
  func insluiting() throws {
    for size in 1...Self.most {
      #expect(nodes.root(size: size) == Self.roots[size])
      for index in 0..<size {
        let path = MerkleProof.inclusion(of: index, in: size, nodes)
        #expect(path == RFCDefinitie.path(index, Self.leaves.prefix(size)))
        try MerkleProof.verify(inclusion: path, of: Self.leaves[index], at: index, in: size, Self.roots[size])
      }
    }
  }

  @Test("every two sizes to 130: as the definition says, and accepted")
  func uitbreiding() throws {
    for size in 1...Self.most {
      for old in 1...size {
        let path = MerkleProof.consistency(from: old, to: size, nodes)
        #expect(path == RFCDefinitie.proof(old, Self.leaves.prefix(size)))
        try MerkleProof.verify(consistency: path, from: old, Self.roots[old], to: size, Self.roots[size])
      }
    }
  }

  @Test("a proof of a leaf that is too long, too short, of another place or another leaf is refused, each by its name")
  func insluitingGeweigerd() {
    for size in 1...40 {
      for index in 0..<size {
        let (path, leaf, root) = (
          MerkleProof.inclusion(of: index, in: size, nodes), Self.leaves[index], Self.roots[size]
        )
        func verify(_ path: [SHA256Digest], _ leaf: SHA256Digest, _ index: Int, _ size: Int) -> MerkleProofFault? {
          Self.fault { () throws(MerkleProofFault) in
            try MerkleProof.verify(inclusion: path, of: leaf, at: index, in: size, root)
          }
        }
        #expect(verify(path + [root], leaf, index, size) == .teLang)
        #expect(verify(path + [leaf], leaf, index, size) == .teLang)
        if !path.isEmpty {
          #expect(verify(path.dropLast(), leaf, index, size) == .teKort)
          #expect(verify(Array(path.dropFirst()), leaf, index, size) == .teKort)
        }
        #expect(verify(path, Self.leaves[(index + 1) % Self.most], index, size) == .andereWortel)
        for other in 0..<size where other != index { #expect(verify(path, leaf, other, size) != nil) }
        #expect(verify(path, leaf, size, size) == .buitenBereik)
        #expect(verify(path, leaf, -1, size) == .buitenBereik)
        #expect(verify(path, leaf, index, 0) == .buitenBereik)
      }
    }
  }

  @Test("a proof of growth that is too long, too short, from another tree or to another is refused, each by its name")
  func uitbreidingGeweigerd() {
    for size in 1...40 {
      for old in 1...size {
        let path = MerkleProof.consistency(from: old, to: size, nodes)
        func verify(_ path: [SHA256Digest], _ old: Int, _ oldRoot: SHA256Digest, _ root: SHA256Digest)
          -> MerkleProofFault?
        {
          Self.fault { () throws(MerkleProofFault) in
            try MerkleProof.verify(consistency: path, from: old, oldRoot, to: size, root)
          }
        }
        let (oldRoot, root) = (Self.roots[old], Self.roots[size])
        #expect(verify(path + [root], old, oldRoot, root) == .teLang)
        if !path.isEmpty {
          #expect(verify(path.dropLast(), old, oldRoot, root) == .teKort)
          #expect(verify(path, old, Self.roots[old - 1], root) == .andereOudeWortel || old & (old - 1) == 0)
        }
        #expect(verify(path, old, Self.roots[old - 1], root) != nil)
        #expect(verify(path, old, oldRoot, Self.roots[size - 1]) == .andereWortel)
        #expect(verify(path, 0, Self.roots[0], root) == .buitenBereik)
        #expect(verify(path, size + 1, Self.roots[size + 1], root) == .buitenBereik)
      }
    }
  }

  @Test("every bit of a proof counts")
  func elkeBit() {
    for size in [1, 2, 3, 7, 8, 33, 100, 130] {
      for index in Set([0, size / 3, size / 2, size - 1]) {
        let path = MerkleProof.inclusion(of: index, in: size, nodes)
        for place in path.indices {
          for bit in 0..<256 {
            var changed = path
            changed[place] = path[place].flipping(bit)
            let fault = Self.fault { () throws(MerkleProofFault) in
              try MerkleProof.verify(
                inclusion: changed, of: Self.leaves[index], at: index, in: size, Self.roots[size])
            }
            #expect(fault == .andereWortel)
          }
        }
        let old = index + 1
        let growth = MerkleProof.consistency(from: old, to: size, nodes)
        for place in growth.indices {
          for bit in 0..<256 {
            var changed = growth
            changed[place] = growth[place].flipping(bit)
            let fault = Self.fault { () throws(MerkleProofFault) in
              try MerkleProof.verify(
                consistency: changed, from: old, Self.roots[old], to: size, Self.roots[size])
            }
            #expect(fault != nil)
          }
        }
      }
    }
  }

  @Test("the published proofs of the eight leaves that implementations share")
  func bekend() throws {
    let leaves = MerkleBoomTests.bekendeBladen.map { SHA256.hash([0] + $0) }
    let nodes = TreeNodes(leaves: leaves)
    func inclusion(_ index: Int, _ size: Int) -> [String] {
      MerkleProof.inclusion(of: index, in: size, nodes).map(\.hex)
    }
    func growth(_ old: Int, _ size: Int) -> [String] { MerkleProof.consistency(from: old, to: size, nodes).map(\.hex) }
    let (a, b, c, d, e, f, g) = (
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
    )
    #expect(inclusion(0, 8) == [a, b, c])
    #expect(inclusion(5, 8) == [d, e, f])
    #expect(inclusion(2, 3) == ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"])
    #expect(inclusion(1, 5) == ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", b, d])
    #expect(growth(1, 1).isEmpty)
    #expect(growth(1, 8) == [a, b, c])
    #expect(growth(6, 8) == [g, e, f])
    #expect(growth(2, 5) == [b, d])
  }
}
