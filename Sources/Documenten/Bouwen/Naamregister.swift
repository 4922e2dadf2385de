/// The names of one kind of thing as they stand in the documents, and which of them are one.
struct Naamregister {
  struct Ding {
    /// As it is shown.
    let naam: String
    let sleutel: String
    /// How often it stands there under this spelling.
    var aantal: Int
  }

  /// Among more names than this none is taken for another.
  private static let meesteNamen = 2000

  private(set) var dingen: [Ding] = []
  private var plekken: [String: Int] = [:]

  /// The thing under exactly this key.
  func precies(_ sleutel: String) -> Int? { plekken[sleutel] }

  mutating func voeg(_ naam: String, sleutel: String) -> Int {
    if let bekend = plekken[sleutel] {
      dingen[bekend].aantal += 1
      return bekend
    }
    dingen.append(Ding(naam: naam, sleutel: sleutel, aantal: 1))
    plekken[sleutel] = dingen.count - 1
    return dingen.count - 1
  }

  /// From now on this key is that thing too.
  mutating func wijs(_ sleutel: String, naar ding: Int) { plekken[sleutel] = ding }

  /// The one thing whose name looks most like this; nothing when two look as much alike, or none does.
  ///
  /// - Complexity: O(n) comparisons of names.
  func lijkend(_ sleutel: String, tenMinste: Gelijkenis) -> (ding: Int, gelijkenis: Gelijkenis)? {
    guard dingen.count <= Self.meesteNamen else { return nil }
    var beste = Gelijkenis.anders
    var kandidaten: [Int] = []
    for (plek, ding) in dingen.enumerated() {
      let gelijkenis = Gelijkenis(sleutel, ding.sleutel)
      if gelijkenis > beste {
        beste = gelijkenis
        kandidaten = []
      }
      if gelijkenis == beste { kandidaten.append(plek) }
    }
    guard beste >= tenMinste, kandidaten.count == 1 else { return nil }
    return (kandidaten[0], beste)
  }
}
