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
  /// the judgement of the beoordelaar, and both stay visible. Neither does it count when they go with the establishment.
  /// - Parameter grens: what was recorded from this number on is not looked at.
  /// - Complexity: O(n) in the facts.
  package func laatsteTekstwijziging(van kenmerk: GesprekKenmerk, voor grens: Int = .max) -> Int {
    let vaststellingen = feiten.filter { $0.gebeurtenis.isVaststelling(van: kenmerk) }
    var tekst: Set<Int> = []
    var laatste = 0
    for feit in feiten where feit.herkomst.nr < grens {
      let nr = feit.herkomst.nr
      if case .correctie(let correctie) = feit.gebeurtenis {
        let wordtTekst =
          if case .gecorrigeerd(let inhoud) = correctie { inhoud.lezing.isTekst(van: kenmerk) } else { false }
        guard tekst.contains(correctie.over.nr) || wordtTekst, nr < tekstgrens else { continue }
        tekst.insert(nr)
        if !gaatMee(feit, vaststellingen) { laatste = nr }
      } else if feit.gebeurtenis.isTekst(van: kenmerk) {
        tekst.insert(nr)
        if case .beoordeling = feit.gebeurtenis, isVanVaststeller(feit, vaststellingen) { continue }
        laatste = nr
      }
    }
    return laatste
  }

  /// Whether this rating is a label that an establishment changed, which stands or has gone with it.
  private func isVanVaststeller(_ feit: Feit, _ vaststellingen: [Feit]) -> Bool {
    vaststellingen.contains {
      $0.herkomst.isSamen(met: feit.herkomst) && (gelezen($0) != nil || gelezen(feit) == nil)
    }
  }

  /// Whether a changed label is withdrawn, or brought back, together with the establishment that it belongs to.
  private func gaatMee(_ intrekking: Feit, _ vaststellingen: [Feit]) -> Bool {
    guard case .correctie(.ingetrokken) = intrekking.gebeurtenis, !vaststellingen.isEmpty else { return false }
    return feiten.contains { feit in
      guard case .correctie(.ingetrokken(let ander)) = feit.gebeurtenis, feit.herkomst.isSamen(met: intrekking.herkomst)
      else { return false }
      return grondfeit(van: .ingetrokken(ander))?.gebeurtenis.isVaststelling(van: nil) ?? false
    }
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

  /// Whether it establishes this conversation, or any without one.
  func isVaststelling(van kenmerk: GesprekKenmerk?) -> Bool {
    guard case .beoordeling(.vastgesteld(let inhoud)) = self else { return false }
    return kenmerk == nil || inhoud.gesprek == kenmerk
  }
}

extension Dossier {
  /// The corrections and withdrawals of what is part of the text of a conversation, in recorded order, also those that were taken
  /// back since: that the text was touched stays true.
  /// - Complexity: O(n) in the facts, for each correction.
  package func tekstcorrecties(van kenmerk: GesprekKenmerk) -> [Feit] {
    feiten.filter { feit in
      guard case .correctie(let correctie) = feit.gebeurtenis, let grond = grondfeit(van: correctie)?.gebeurtenis else {
        return false
      }
      return grond.isVerslagtekst && grond.gesprek == kenmerk
    }
  }
}
