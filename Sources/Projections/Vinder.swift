internal import EventLog
internal import Gesprekscyclus

/// Finds records by their terms, in the index and in the tail behind it.
struct Vinder {
  let index: TermIndex
  let opTerm: [Term: [Boekregel]]

  /// The records of a term, from the index and from the tail.
  func zoek(_ term: Term) throws(IndexDoubt) -> [Boekregel] {
    try index.records(term).map { Boekregel($0) } + (opTerm[term] ?? [])
  }

  /// The records of a dossier, from its first on without gaps.
  ///
  /// - Parameter keuze: the kinds that a question looks at; of a dossier where that is not enough all come.
  func feiten(van sleutel: DossierSleutel, alleen keuze: Feitkeuze? = nil) throws(IndexDoubt) -> [Boekregel] {
    let stroom = Stroom.dossier(sleutel)
    let staart = (opTerm[.stream(stroom.naam)] ?? []).filter { $0.stroom == stroom }
    var (regels, aantal): ([Boekregel], Int)
    if let keuze, staart.allSatisfy({ $0.soortmerk != 0 }),
      let gekozen = try index.records(of: stroom.naam, kinds: keuze.merken)
    {
      (regels, aantal) = (gekozen.some.map { Boekregel($0) }, gekozen.all)
    } else {
      regels = try index.stream(stroom.naam).map { Boekregel($0) }
      aantal = regels.count
    }
    for regel in staart {
      aantal += 1
      guard regel.versie == aantal else { throw IndexDoubt("gat in een dossier") }
      regels.append(regel)
    }
    return regels
  }
}
