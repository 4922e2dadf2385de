package import Kalender

/// What somebody's timelines say on a day, and through time.
extension Medewerker {
  /// The last name that was recorded for any day, for lists and headings.
  package var naam: String { naamlijn.waarden.last?.waarde ?? personeelsnummer.tekst }

  /// The number that people know this person by: the last that was recorded.
  package var nummer: Personeelsnummer { nummerlijn.waarden.last?.waarde ?? personeelsnummer }

  /// Every number that this person has and had, the first one first.
  package var nummers: [Personeelsnummer] { nummerlijn.waarden.map(\.waarde) }

  package func naam(op datum: Datum) -> String { naamlijn.geldend(op: datum).waarde }

  package func functie(op datum: Datum) -> Vanaf<Functiekeuze> {
    let dag = dienstdag(bij: datum)
    return functielijn.geldend(op: dag).samen(modulelijn.geldend(op: dag)) { Functiekeuze(functie: $0, modules: $1) }
  }

  package func plek(op datum: Datum) -> Vanaf<Plek> {
    let dag = dienstdag(bij: datum)
    return onderdeellijn.geldend(op: dag).samen(leidinglijn.geldend(op: dag)) {
      Plek(onderdeel: $0, leidinggevende: $1)
    }
  }

  /// Hours in a week; nothing where they were never recorded.
  package func uren(op datum: Datum) -> Uren? { urenlijn.geldend(op: dienstdag(bij: datum)).waarde }

  /// Every name by day.
  package var namen: [Vanaf<String>] { naamlijn.waarden }

  /// Every function with its modules, by the day from which it held in service.
  /// - Complexity: O(n²) in the changes of this one person, as of ``plaatsingen``.
  package var functies: [Vanaf<Functiekeuze>] {
    wisseldagen(functielijn.waarden.map(\.per) + modulelijn.waarden.map(\.per)).map { functie(op: $0).vanaf($0) }
  }

  /// Every unit with its manager, by the day from which it held in service.
  package var plaatsingen: [Vanaf<Plek>] {
    wisseldagen(onderdeellijn.waarden.map(\.per) + leidinglijn.waarden.map(\.per)).map { plek(op: $0).vanaf($0) }
  }

  /// Everybody who is or was the manager on any day, or will be.
  var leidinggevenden: [Personeelsnummer] { leidinglijn.waarden.compactMap(\.waarde) }

  /// The values with the last day of each: the day before the next, or the last day in service.
  ///
  /// - Parameter lijst: ``functies`` or ``plaatsingen``.
  package func perioden<Waarde>(_ lijst: [Vanaf<Waarde>]) -> [(vanaf: Vanaf<Waarde>, tot: Datum?)] {
    lijst.indices.map { index in
      let volgende = index + 1 < lijst.count ? lijst[index + 1].per.adding(dagen: -1) : nil
      let einde = dienstverband(op: lijst[index].per).tot
      return (lijst[index], [volgende, einde].compactMap { $0 }.min())
    }
  }

  /// The first days of service, and those of these days that are in service.
  private func wisseldagen(_ dagen: [Datum]) -> [Datum] {
    Set(dienstverbanden.map(\.van) + dagen.filter { isInDienst(op: $0) }).sorted()
  }
}

extension Vanaf {
  /// The same value as it begins on a later day, such as that of a return.
  fileprivate func vanaf(_ dag: Datum) -> Vanaf {
    Vanaf(per: dag, waarde: waarde, reden: reden, herkomst: herkomst)
  }
}
