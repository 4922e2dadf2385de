/// Finds what someone probably meant.
enum Gelijkenis {
  /// The number of letters to insert, delete or replace, up to a limit; nothing above it.
  ///
  /// - Complexity: O(n·m) in the lengths of both.
  static func afstand(_ links: String, _ rechts: String, hoogstens grens: Int) -> Int? {
    let a = Array(links)
    let b = Array(rechts)
    guard abs(a.count - b.count) <= grens else { return nil }
    var rij = Array(0...b.count)
    for (i, teken) in a.enumerated() {
      var schuin = rij[0]
      rij[0] = i + 1
      for (j, ander) in b.enumerated() {
        let vervangen = schuin + (teken == ander ? 0 : 1)
        schuin = rij[j + 1]
        rij[j + 1] = min(vervangen, rij[j] + 1, schuin + 1)
      }
    }
    return rij[b.count] <= grens ? rij[b.count] : nil
  }

  /// The one of these that looks most like what was written: a few letters off, or the only one that begins so.
  static func beste(_ geschreven: String, uit namen: [String]) -> String? {
    let gezocht = Tekstvorm.sleutel(geschreven)
    guard !gezocht.isEmpty, gezocht.utf8.count <= 200 else { return nil }
    let begin = namen.filter { Tekstvorm.sleutel($0).hasPrefix(gezocht) }
    if begin.count == 1 { return begin[0] }
    let dichtbij = namen.compactMap { naam in
      afstand(gezocht, Tekstvorm.sleutel(naam), hoogstens: max(1, min(3, naam.count / 3))).map { (naam, $0) }
    }
    return dichtbij.min { $0.1 < $1.1 }?.0
  }
}
