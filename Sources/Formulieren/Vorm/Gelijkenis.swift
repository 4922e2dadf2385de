internal import Tekst

/// Finds what someone probably meant.
enum Gelijkenis {
  /// The one of these that looks most like what was written: a few letters off, or the only one that begins so.
  static func beste(_ geschreven: String, uit namen: [String]) -> String? {
    let gezocht = Tekstvorm.sleutel(geschreven)
    guard !gezocht.isEmpty, gezocht.utf8.count <= 200 else { return nil }
    let begin = namen.filter { Tekstvorm.sleutel($0).hasPrefix(gezocht) }
    if begin.count == 1 { return begin[0] }
    let dichtbij = namen.map { (naam: $0, afstand: bewerkingsafstand(gezocht, Tekstvorm.sleutel($0))) }
      .filter { $0.afstand <= max(1, min(3, $0.naam.count / 3)) }
    return dichtbij.min { $0.afstand < $1.afstand }?.naam
  }
}
