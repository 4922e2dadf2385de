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

  /// All records of a dossier, from its first on without gaps.
  func feiten(van sleutel: DossierSleutel) throws(IndexDoubt) -> [Boekregel] {
    let regels = try zoek(.stream(Stroom.dossier(sleutel).naam)).filter { $0.stroom == .dossier(sleutel) }
    for (index, regel) in regels.enumerated() where regel.versie != index + 1 {
      throw IndexDoubt("gat in een dossier")
    }
    return regels
  }
}
