/// The days on which no term ends in the Netherlands (Algemene termijnenwet, article 3, first and second paragraph).
package enum Feestdagen {
  /// New Year's Day, Good Friday (which the law puts on a level with them), the second days of Easter and Pentecost,
  /// Ascension Day, both days of Christmas, the day on which the King's birthday is kept, and 5 May.
  /// - Complexity: O(1).
  package static func bevat(_ datum: Datum) -> Bool {
    let (jaar, maand, dag) = datum.delen
    switch (maand, dag) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    default: break
    }
    if datum == koningsdag(jaar) { return true }
    // From Easter Sunday: Good Friday, second day of Easter, Ascension Day, second day of Pentecost.
    return pasen(jaar).map { [-2, 1, 39, 50].contains(datum.dagnummer - $0.dagnummer) } ?? false
  }

  /// Easter Sunday in the Gregorian calendar: the Sunday after the first full moon of spring, as the church reckons it.
  package static func pasen(_ jaar: Int) -> Datum? {
    let plekInMaancyclus = jaar % 19
    let eeuw = jaar / 100
    let overgeslagen = eeuw - eeuw / 4
    let maancorrectie = (8 * eeuw + 13) / 25
    let leeftijd = (19 * plekInMaancyclus + overgeslagen - maancorrectie + 15) % 30
    let vollemaan = leeftijd - (leeftijd == 29 || (leeftijd == 28 && plekInMaancyclus > 10) ? 1 : 0)
    // Days after 21 March; the Sunday that follows it.
    guard let lente = Datum(jaar: jaar, maand: 3, dag: 21) else { return nil }
    let maan = lente.adding(dagen: vollemaan)
    return maan.adding(dagen: 7 - maan.weekdag % 7)
  }

  /// 27 April, on Saturday when that is a Sunday; until 2013 the Queen's day of 30 April.
  package static func koningsdag(_ jaar: Int) -> Datum? {
    guard let dag = Datum(jaar: jaar, maand: 4, dag: jaar < 2014 ? 30 : 27) else { return nil }
    return dag.weekdag == 7 ? dag.adding(dagen: -1) : dag
  }
}
