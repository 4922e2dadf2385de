import EventCoding
import Testing
import Toevalsbron

/// Whatever happens to a file, reading it ends with findings or a catalogue, never with a trap.
@Suite struct DamagedFileTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func aDamagedCatalogueIsReadOrRefused(seed: UInt64) {
    var random = SplitMix64(zaad: seed)
    var bytes = Array(CatalogueFindingsTests.sound.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let other = Int.random(in: place...min(place + 40, bytes.count), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<other)
      case 2: bytes.insert(contentsOf: bytes[place..<other], at: place)
      default: bytes.replaceSubrange(place..<other, with: Array("null".utf8))
      }
    }
    let (catalogus, findings) = CatalogusBestand.lees(bytes)
    #expect(catalogus != nil || findings.contains(where: \.isFout), "seed \(seed)")
  }

  /// Takes out or breaks each value in turn, so that every reader meets every mistake.
  @Test func eachTokenBroken() {
    let sound = Array(CatalogueFindingsTests.sound.utf8)
    let starts = sound.indices.filter { sound[$0] == UInt8(ascii: "\"") }
    for (from, to) in zip(starts, starts.dropFirst()) where sound[from..<to].contains(UInt8(ascii: ":")) == false {
      guard sound[to] == UInt8(ascii: "\""), to + 1 < sound.count else { continue }
      for value in ["null", "7", "[]", "{}", "\"\"", "true"] {
        var bytes = sound
        bytes.replaceSubrange(from...to, with: Array(value.utf8))
        let (catalogus, findings) = CatalogusBestand.lees(bytes)
        #expect(catalogus != nil || findings.contains(where: \.isFout))
      }
    }
  }
}
