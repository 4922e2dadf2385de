/// A reader who wants to know what somebody was judged: slow and plain, and apart from the rule that it judges.
///
/// It knows who is in which group, that everyone counts, and the lines that are shown. It looks for a *world*: numbers that
/// fit all of that. What is so in every world, it knows.
struct Aanvaller {
  /// People nobody can tell apart: in the same shown groups.
  struct Cel {
    let lijnen: Set<Int>
    var mensen: Int
  }

  /// The smallest group that may be known about.
  let minimum: Int
  private(set) var cellen: [Cel] = []
  /// Per shown line how many gave each answer.
  let lijnen: [[Int]]
  let antwoorden: Int

  /// - Parameters:
  ///   - mensen: per person the shown lines that it counts in.
  ///   - lijnen: what each shown line says.
  init(mensen: [Set<Int>], lijnen: [[Int]], antwoorden: Int, minimum: Int) {
    self.minimum = minimum
    self.lijnen = lijnen
    self.antwoorden = antwoorden
    for (lijnen, groep) in Dictionary(grouping: mensen, by: { $0 }).sorted(by: {
      $0.key.sorted().lexicographicallyPrecedes($1.key.sorted())
    }) {
      cellen.append(Cel(lijnen: lijnen, mensen: groep.count))
    }
  }

  struct Vondst: Equatable {
    /// How many people of each cell; among them somebody gave this answer for certain.
    let gekozen: [Int]
    let antwoord: Int
  }

  /// Whether in some world none of so many people of each cell gave this answer; nothing when that took too long to find out.
  ///
  /// People of one cell can change places, so it asks for a world with room for the answer among the others of each cell.
  func kanZonder(_ gekozen: [Int], _ antwoord: Int) -> Bool? {
    var ruimte = cellen.map { cel in [ClosedRange<Int>](repeating: 0...cel.mensen, count: antwoorden) }
    for (cel, aantal) in gekozen.enumerated() where aantal > 0 {
      ruimte[cel][antwoord] = 0...(cellen[cel].mensen - aantal)
    }
    var stappen = 0
    return zoek(ruimte, &stappen)
  }

  /// Whether one line, or a group of the minimum or more that two of them tell apart, says of any so many of its people that
  /// somebody gave this answer. That is how alike people were judged, not who they are.
  func zegtEenRegelHet(_ gekozen: [Int], _ antwoord: Int, waar: [[Int]]) -> Bool {
    let perCel = gekozen.indices.contains { cel in
      gekozen[cel] > 0 && cellen[cel].mensen >= minimum && waar[cel][antwoord] > cellen[cel].mensen - gekozen[cel]
    }
    let perLijn = lijnen.indices.contains { lijn in
      let binnen = cellen.indices.filter { cellen[$0].lijnen.contains(lijn) }
      let mensen = binnen.reduce(0) { $0 + cellen[$1].mensen }
      let uit = binnen.reduce(0) { $0 + gekozen[$1] }
      return uit > 0 && lijnen[lijn][antwoord] > mensen - uit
    }
    return perCel || perLijn
  }

  /// Whether an answer of one person is known: in every world all of the cell gave it.
  func kent(_ cel: Int, _ antwoord: Int) -> Bool? {
    var gekozen = [Int](repeating: 0, count: cellen.count)
    gekozen[cel] = 1
    return kanZonder(gekozen, antwoord).map { !$0 }
  }

  /// A plain search: narrow what every number can be until nothing changes, then try one.
  private func zoek(_ begin: [[ClosedRange<Int>]], _ stappen: inout Int) -> Bool? {
    stappen += 1
    if stappen > 20_000 { return nil }
    var ruimte = begin
    guard vernauw(&ruimte) else { return false }
    var keus: (cel: Int, antwoord: Int)?
    var breedte = Int.max
    for cel in ruimte.indices {
      for antwoord in 0..<antwoorden where ruimte[cel][antwoord].count > 1 && ruimte[cel][antwoord].count < breedte {
        breedte = ruimte[cel][antwoord].count
        keus = (cel, antwoord)
      }
    }
    guard let keus else { return true }
    var isOnbekend = false
    for waarde in ruimte[keus.cel][keus.antwoord] {
      var poging = ruimte
      poging[keus.cel][keus.antwoord] = waarde...waarde
      switch zoek(poging, &stappen) {
      case true?: return true
      case nil: isOnbekend = true
      case false?: break
      }
    }
    return isOnbekend ? nil : false
  }

  private func vernauw(_ ruimte: inout [[ClosedRange<Int>]]) -> Bool {
    var veranderd = true
    while veranderd {
      veranderd = false
      for cel in cellen.indices {
        let plekken = (0..<antwoorden).map { (cel, $0) }
        guard vernauw(plekken, cellen[cel].mensen, &ruimte, &veranderd) else { return false }
      }
      for (lijn, aantallen) in lijnen.enumerated() {
        let binnen = cellen.indices.filter { cellen[$0].lijnen.contains(lijn) }
        for antwoord in 0..<antwoorden {
          guard vernauw(binnen.map { ($0, antwoord) }, aantallen[antwoord], &ruimte, &veranderd) else { return false }
        }
      }
    }
    return true
  }

  /// These numbers together are so many.
  private func vernauw(
    _ plekken: [(Int, Int)], _ samen: Int, _ ruimte: inout [[ClosedRange<Int>]], _ veranderd: inout Bool
  ) -> Bool {
    let laagst = plekken.reduce(0) { $0 + ruimte[$1.0][$1.1].lowerBound }
    let hoogst = plekken.reduce(0) { $0 + ruimte[$1.0][$1.1].upperBound }
    guard laagst <= samen, samen <= hoogst else { return false }
    for (cel, antwoord) in plekken {
      let oud = ruimte[cel][antwoord]
      let laag = max(oud.lowerBound, samen - (hoogst - oud.upperBound))
      let hoog = min(oud.upperBound, samen - (laagst - oud.lowerBound))
      guard laag <= hoog else { return false }
      if laag...hoog != oud {
        ruimte[cel][antwoord] = laag...hoog
        // The sums have changed; the next round takes them along.
        veranderd = true
        return true
      }
    }
    return true
  }
}
