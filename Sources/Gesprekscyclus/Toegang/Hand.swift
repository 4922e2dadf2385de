/// Who gives a command, as far as the domain asks: in whose name he or she may act.
package struct Hand: Hashable, Sendable {
  /// The person behind the account, under each of the numbers; none for an account that is nobody's.
  package var personen: Set<Personeelsnummer>
  /// Records for others what came on paper, as HR does.
  package var voorAnderen: Bool
  /// Acts as anybody: an account with every role, as in a trial.
  package var alsIedereen: Bool

  package init(persoon: Personeelsnummer?, voorAnderen: Bool = false, alsIedereen: Bool = false) {
    self.init(personen: Set([persoon].compactMap { $0 }), voorAnderen: voorAnderen, alsIedereen: alsIedereen)
  }

  package init(personen: Set<Personeelsnummer>, voorAnderen: Bool = false, alsIedereen: Bool = false) {
    self.personen = personen
    self.voorAnderen = voorAnderen
    self.alsIedereen = alsIedereen
  }

  /// Nothing where nothing is guarded.
  package init?(_ bevoegdheid: Bevoegdheid) {
    guard bevoegdheid.account != nil else { return nil }
    self.init(
      personen: bevoegdheid.personen, voorAnderen: bevoegdheid.isAlles, alsIedereen: bevoegdheid.isVrij)
  }

  func mag(als nummer: Personeelsnummer) -> Bool { alsIedereen || personen.contains(nummer) }
}

extension Dossier {
  /// Rule 9: who signs, writes, establishes or decides does so under the own account. HR may record what came on paper,
  /// but decides nothing for another; and words of the employee say on which paper they stand, whoever records them.
  func eisHand(_ namens: Namens, bron: String?, _ kader: Kader) throws(Geweigerd) {
    guard let hand = kader.hand else { return }
    switch namens {
    case .organisatie, .vastlegger: return
    case .zelf(let nummer): if !hand.voorAnderen, !hand.mag(als: nummer) { throw Geweigerd(.nietNamens(nummer)) }
    // Given again to correct it, it stays whose it is; who may say otherwise is asked where it is corrected.
    case .beslisser(let nummer):
      if !kader.isVanToen, !hand.mag(als: nummer) { throw Geweigerd(.nietNamens(nummer)) }
    case .medewerker:
      guard let nummer = medewerker?.personeelsnummer, !hand.personen.contains(nummer) else { return }
      guard hand.voorAnderen || hand.alsIedereen else { throw Geweigerd(.nietNamens(nummer)) }
      guard bron?.isBlanco ?? true else { return }
      throw Geweigerd(.zonderBron)
    }
  }
}

extension Weigering {
  static let zonderBron = Weigering(
    .bronOntbreekt, "Dit zijn de woorden van de medewerker; u legt ze voor een ander vast.",
    advies: "Noem met --bron op welk stuk ze staan, zoals --bron \"brief van 2 december\".", onderwerp: .veld(.bewijs))

  /// For who changes words that the employee gave in person.
  package static func zonderNieuweBron(_ nr: Int) -> Weigering {
    Weigering(
      .bronOntbreekt, "Record \(nr) luidt nu in de woorden van de medewerker zelf; u wijzigt ze voor een ander.",
      advies: "Noem met --bron op welk stuk de andere woorden staan, zoals --bron \"brief van 2 december\".",
      onderwerp: .veld(.bewijs))
  }
}
