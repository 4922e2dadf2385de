internal import EventLog
internal import Toevalsbron

/// The short form: the seeds, then seeded mutations of them, without libFuzzer and so without looking at coverage.
struct Kortevorm {
  private let doel: Doel
  private let keren: Int
  private var toeval: SplitMix64
  private var zaden: [[UInt8]] = []

  init(_ argumenten: [String]) {
    doel = Doel.gekozen(argumenten)
    keren = Self.getal("--keren=", argumenten) ?? 10_000
    toeval = SplitMix64(zaad: UInt64(Self.getal("--zaad=", argumenten) ?? 1))
    let platform = LinuxPlatform()
    for map in argumenten.dropFirst() where !map.hasPrefix("--") {
      let namen = (try? platform.list(map))?.sorted() ?? []
      zaden += namen.compactMap { try? platform.contents(FilePath.join(map, $0)) }
    }
    if zaden.isEmpty { zaden = [[]] }
  }

  func voerUit() {
    var toeval = toeval
    for zaad in zaden { doel.probeer(zaad) }
    for _ in 0..<keren {
      var bytes = zaden.randomElement(using: &toeval) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &toeval) { Self.verander(&bytes, zaden, &toeval) }
      doel.probeer(bytes)
    }
    print("\(doel.rawValue): \(zaden.count) zaden, \(keren) veranderingen, geen fouten")
  }

  /// Flips, sets, removes, doubles or moves bytes, or takes a piece of another seed.
  private static func verander(_ bytes: inout [UInt8], _ zaden: [[UInt8]], _ toeval: inout SplitMix64) {
    let plek = Int.random(in: 0...bytes.count, using: &toeval)
    let einde = Int.random(in: plek...min(bytes.count, plek + 40), using: &toeval)
    switch Int.random(in: 0..<6, using: &toeval) {
    case 0 where plek < bytes.count: bytes[plek] ^= 1 << UInt8.random(in: 0..<8, using: &toeval)
    case 1 where plek < bytes.count: bytes[plek] = UInt8.random(in: .min ... .max, using: &toeval)
    case 2: bytes.removeSubrange(plek..<einde)
    case 3: bytes.insert(contentsOf: bytes[plek..<einde], at: plek)
    case 4:
      let ander = zaden.randomElement(using: &toeval) ?? []
      let begin = Int.random(in: 0...ander.count, using: &toeval)
      bytes.insert(contentsOf: ander[begin...].prefix(60), at: plek)
    default: bytes.insert(UInt8.random(in: .min ... .max, using: &toeval), at: plek)
    }
  }

  private static func getal(_ optie: String, _ argumenten: [String]) -> Int? {
    argumenten.first { $0.hasPrefix(optie) }.flatMap { Int($0.dropFirst(optie.count)) }
  }
}
