package import Kalender

extension Dossier {
  /// The day from which a fact is true, as against the day on which it was recorded.
  ///
  /// A conversation and what was agreed or rated in it hold from the day it was held; progress from the day it was
  /// seen; an establishment from its own day, and so do the judgements that the vaststeller changed with it. What carries no day of its own holds from the day it was recorded, and so
  /// does an improvement track that is to start later: from then on it is planned.
  /// Employment is told by date inside the fact (`per`), so it is known at every day and read on the day asked.
  /// A corrected fact holds from the day that its new reading names; a correction from that same day, so that on no
  /// day an old reading comes back.
  package func geldigVanaf(_ feit: Feit) -> Datum? {
    if case .correctie(let correctie) = feit.gebeurtenis {
      return feiten.first { $0.herkomst.nr == correctie.over.nr && $0.herkomst.nr < feit.herkomst.nr }.flatMap(
        geldigVanaf)
    }
    let geldend = lezingen.geldend(feit) ?? feit
    return switch geldend.gebeurtenis {
    // A release names its windows or days, and holds for them whenever it is recorded.
    case .medewerker, .vrijstelling, .inzage: nil
    // At every moment what is destroyed is gone, and what is held is held.
    case .bewaring: nil
    case .gesprek(.gehouden(let verslag)): verslag.datum
    case .gesprek: feit.herkomst.datum
    case .afspraak(let gebeurtenis): gebeurtenis.dag ?? dag(van: gebeurtenis.gesprek) ?? feit.herkomst.datum
    case .beoordeling(.vastgesteld(let vaststelling)): vaststelling.datum
    case .beoordeling(let gebeurtenis):
      vaststellingsdag(van: gebeurtenis.gesprek, bij: feit) ?? dag(van: gebeurtenis.gesprek) ?? feit.herkomst.datum
    case .procedure(let gebeurtenis): gebeurtenis.datum ?? dag(van: gebeurtenis.gesprek) ?? feit.herkomst.datum
    case .traject(let gebeurtenis): min(gebeurtenis.datum, feit.herkomst.datum)
    case .correctie: nil
    }
  }

  /// The dossier as it was true on this day, from everything recorded in it: the facts that hold by then, in recorded
  /// order.
  /// - Complexity: O(n) in the facts, times the conversations of this one person.
  package func geldig(op datum: Datum) -> Dossier {
    let geldend = feiten.filter { feit in geldigVanaf(feit).map { $0 <= datum } ?? true }
    guard geldend.count < feiten.count else { return self }
    return Dossier(sleutel: sleutel, feiten: geldend, vernietigd: vernietigd)
  }

  /// The dossier that these facts alone make.
  package init(sleutel: DossierSleutel, feiten: some Sequence<Feit>, vernietigd: [Vernietigd] = []) {
    self.init(sleutel: sleutel)
    for feit in feiten { evolve(feit.gebeurtenis, feit.herkomst) }
    for record in vernietigd { evolve(record) }
  }

  /// For a judgement that was changed on establishing, so recorded in one command with it: the day of establishing.
  private func vaststellingsdag(van kenmerk: GesprekKenmerk, bij feit: Feit) -> Datum? {
    if gesprek(kenmerk)?.verslag?.herkomst.opdracht == feit.herkomst.opdracht { return nil }
    for ander in feiten where ander.herkomst.opdracht == feit.herkomst.opdracht {
      if case .beoordeling(.vastgesteld(let vaststelling)) = (lezingen.geldend(ander) ?? ander).gebeurtenis,
        vaststelling.gesprek == kenmerk
      {
        return vaststelling.datum
      }
    }
    return nil
  }

  private func dag(van kenmerk: GesprekKenmerk?) -> Datum? {
    kenmerk.flatMap { gesprek($0)?.gehouden }
  }
}

extension AfspraakGebeurtenis {
  /// The conversation in which it happened.
  package var gesprek: GesprekKenmerk? {
    switch self {
    case .gemaakt(let inhoud): inhoud.gesprek
    case .bijgesteld(let inhoud): inhoud.gesprek
    case .ingetrokken(let inhoud): inhoud.gesprek
    case .voortgang(let inhoud): inhoud.gesprek
    case .ontwikkelafspraakGemaakt(let inhoud): inhoud.gesprek
    case .ontwikkelingVastgelegd(let inhoud): inhoud.gesprek
    }
  }

  /// The day it names itself.
  fileprivate var dag: Datum? {
    switch self {
    case .voortgang(let inhoud): inhoud.datum
    case .ontwikkelingVastgelegd(let inhoud): inhoud.datum
    case .gemaakt, .bijgesteld, .ingetrokken, .ontwikkelafspraakGemaakt: nil
    }
  }
}
