/// Measurements of one thing, one per round.
struct Meetreeks {
  let naam: String
  /// Seconds on the wall, or a rate per second.
  private(set) var waarden = Waarden()
  /// Seconds of processor, of all threads together; what else the machine does hardly changes it.
  private(set) var cpu = Waarden()
  /// The most memory at once, in MB.
  private(set) var piek = 0.0

  init(_ naam: String) { self.naam = naam }

  mutating func noteer(_ waarde: Double, _ verbruik: Proces.Verbruik?) {
    waarden.noteer(waarde)
    guard let verbruik else { return }
    cpu.noteer(verbruik.cpu)
    piek = max(piek, verbruik.piek)
  }
}

/// Numbers, with their middle and how far they lie apart.
struct Waarden {
  private var geordend: [Double] = []

  mutating func noteer(_ waarde: Double) {
    geordend.append(waarde)
    geordend.sort()
  }

  var mediaan: Double? {
    guard let midden = geordend.indices.middelste else { return nil }
    return geordend.count.isMultiple(of: 2) ? (geordend[midden - 1] + geordend[midden]) / 2 : geordend[midden]
  }

  /// Half the distance between the first and the third quartile: how far the middle half lies apart.
  var spreiding: Double {
    guard geordend.count > 1 else { return 0 }
    return (geordend[geordend.count * 3 / 4] - geordend[geordend.count / 4]) / 2
  }

  /// `0.201 ± 0.004`, or a dash.
  var tekst: String {
    guard let mediaan else { return "–" }
    return "\(Vergelijking.getal(mediaan)) ± \(Vergelijking.getal(spreiding))"
  }

  static func verhouding(_ links: Waarden, _ rechts: Waarden) -> String {
    guard let links = links.mediaan, let rechts = rechts.mediaan, rechts > 0 else { return "–" }
    return Vergelijking.getal(links / rechts)
  }
}

extension Range<Int> {
  fileprivate var middelste: Int? { isEmpty ? nil : lowerBound + count / 2 }
}

/// One line of the answer: ours, the peer of the same rounds, and what the goal says of the two.
struct Vergelijking {
  let onze: Meetreeks
  let gelijke: Meetreeks?
  /// As the design words it; the ratio is ours divided by the peer's.
  let doel: String

  var regel: String {
    let leeg = Waarden()
    let cellen = [
      onze.naam, onze.waarden.tekst, gelijke?.naam ?? "–", gelijke?.waarden.tekst ?? "–",
      Waarden.verhouding(onze.waarden, gelijke?.waarden ?? leeg), doel, onze.cpu.tekst,
      Waarden.verhouding(onze.cpu, gelijke?.cpu ?? leeg), onze.piek > 0 ? "\(Int(onze.piek.rounded())) MB" : "–",
    ]
    return "| " + cellen.joined(separator: " | ") + " |"
  }

  static let kop = """
    | What | Median | Peer | Median | Ratio | Goal | Processor (s) | Ratio | Memory |
    |---|---|---|---|---|---|---|---|---|
    """

  /// Three digits that mean something.
  static func getal(_ getal: Double) -> String {
    guard getal.isFinite, getal > 0 else { return getal == 0 ? "0" : "–" }
    var schaal = 1.0
    while getal * schaal < 100, schaal < 1e6 { schaal *= 10 }
    let afgerond = (getal * schaal).rounded() / schaal
    return afgerond >= 1000 ? "\(Int(afgerond))" : "\(afgerond)"
  }
}
