internal import Kalender

/// What the text of a conversation is, and when it last changed: what an offering and a signature are bound to.
extension Dossier {
  /// The facts that make up the text as they read now, in recorded order: the report, paragraphs added to it, what was
  /// agreed and told in it, and the ratings.
  /// - Complexity: O(n) in the facts.
  package func tekstfeiten(van gesprek: GesprekKenmerk) -> [Feit] {
    geldendeFeiten.filter { $0.gebeurtenis.isTekst(van: gesprek) }
  }

  /// The last record that changed the text: a fact of it, or a correction or withdrawal of such a fact; 0 without any.
  ///
  /// Ratings that the vaststeller changed in the establishment itself don't count: whoever signed before has signed
  /// the judgement of the beoordelaar, and both stay visible.
  /// - Complexity: O(n) in the facts.
  package func laatsteTekstwijziging(van kenmerk: GesprekKenmerk) -> Int {
    let vaststelling = gesprek(kenmerk)?.vaststelling?.herkomst
    var tekst: Set<Int> = []
    var laatste = 0
    for feit in feiten {
      let nr = feit.herkomst.nr
      if case .correctie(let correctie) = feit.gebeurtenis {
        let wordtTekst =
          if case .gecorrigeerd(let inhoud) = correctie { inhoud.lezing.isTekst(van: kenmerk) } else { false }
        guard tekst.contains(correctie.over.nr) || wordtTekst else { continue }
      } else {
        guard feit.gebeurtenis.isTekst(van: kenmerk) else { continue }
        if case .beoordeling = feit.gebeurtenis, let vaststelling, feit.herkomst.isSamen(met: vaststelling) { continue }
      }
      tekst.insert(nr)
      laatste = nr
    }
    return laatste
  }

  /// Whether the text changed after this record, so that an offering or signature of then says nothing of it now.
  package func isAchterhaald(_ herkomst: Herkomst, in gesprek: GesprekKenmerk) -> Bool {
    laatsteTekstwijziging(van: gesprek) > herkomst.nr
  }
}

extension Herkomst {
  /// Whether both were recorded by one command.
  package func isSamen(met ander: Herkomst) -> Bool { opdracht == ander.opdracht && tijd == ander.tijd }
}

extension DossierGebeurtenis {
  fileprivate func isTekst(van kenmerk: GesprekKenmerk) -> Bool { isVerslagtekst && gesprek == kenmerk }
}
