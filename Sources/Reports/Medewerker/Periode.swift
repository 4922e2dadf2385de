internal import Gesprekscyclus
internal import Kalender

/// A value with the days between which it held.
struct Periode<Waarde: Hashable & Sendable> {
  let vanaf: Medewerker.Vanaf<Waarde>
  /// The last day; nothing for the last value.
  let tot: Datum?

  /// The values by date; what was replaced on its own first day never held and is left out.
  static func van(_ lijst: [Medewerker.Vanaf<Waarde>]) -> [Periode] {
    lijst.indices.compactMap { index in
      guard index + 1 < lijst.count else { return Periode(vanaf: lijst[index], tot: nil) }
      let volgende = lijst[index + 1].per
      return volgende > lijst[index].per ? Periode(vanaf: lijst[index], tot: volgende.adding(dagen: -1)) : nil
    }
  }
}

/// `1 maart 2024 t/m 30 juni 2026`, or `sinds 1 juli 2026`, or `vanaf 1 december 2026` when that day has yet to come.
func periodetekst(_ per: Datum, _ tot: Datum?, op peildatum: Datum) -> String {
  if let tot { return "\(per.proza) t/m \(tot.proza)" }
  return "\(per > peildatum ? "vanaf" : "sinds") \(per.proza)"
}
