package import Kalender

extension ProcedureGebeurtenis {
  /// What the employee writes before a planned conversation: of the own work, agreements and competencies.
  ///
  /// It is the employee's: nobody else sees it until the employee shares it. A later one takes the place of an earlier one,
  /// and both stay.
  package struct Voorbereiding: Procedurefeit, OpPapier {
    /// How the employee sees one agreement or competency.
    package struct Blik: Hashable, Sendable {
      package let over: AfspraakGebeurtenis.Voortgang.Over
      package let tekst: String

      package init(over: AfspraakGebeurtenis.Voortgang.Over, tekst: String) {
        self.over = over
        self.tekst = tekst
      }
    }

    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// What went well.
    package var goed: String?
    /// What the employee needs.
    package var nodig: String?
    package var blikken: [Blik]
    /// Whether others than the employee may see it.
    package var isGedeeld: Bool
    /// On what paper or message it came, where someone else recorded it for the employee.
    package var bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, goed: String? = nil, nodig: String? = nil, blikken: [Blik] = [],
      isGedeeld: Bool, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.goed = goed
      self.nodig = nodig
      self.blikken = blikken
      self.isGedeeld = isGedeeld
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .voorbereid(self) }
    package var handeling: Handeling { .voorbereiden }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var namens: Namens { .medewerker }
    package var woorden: [String?] { [goed, nodig] + blikken.map(\.tekst) }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { woorden + [bron] }
    package var isVerslagtekst: Bool { false }
  }
}

extension ProcedureGebeurtenis.Voorbereiding {
  /// The employee prepares a conversation that is planned, as often as he or she likes, until it was held.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    dossier.weigerToekomst(datum, kader, &beraad)
    if woorden.allSatisfy({ $0?.isBlanco ?? true }) {
      beraad.weiger(
        .leegVeld, "Er staat niets in de voorbereiding.", advies: "Vul ten minste één vak in.", over: .veld(.verslag))
    }
    guard let gesprek = dossier.bekendGesprek(gesprek, &beraad), gesprek.stand != .gepland else { return }
    beraad.weiger(
      .gesprekNietOpen, "Gesprek \(gesprek.kenmerk) is \(gesprek.stand.rawValue); voorbereiden kan niet meer.",
      advies: gesprek.isGehouden
        ? "Wat u nog wilt zeggen, kan in een alinea of in de reactie op het verslag."
        : "Kies een gesprek dat gepland is.", over: .veld(.kenmerk))
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension Dossier {
  /// The records that only the employee may see: preparations that were not shared, and what corrects them.
  /// - Complexity: O(n) in the facts of one person; nothing is looked up where nobody prepared anything.
  package var verborgenRecords: Set<Int> {
    guard heeftVoorbereiding else { return [] }
    return Set(feiten.filter(isVerborgen).map(\.herkomst.nr))
  }

  /// The dossier as others than the employee see it.
  package var zonderVerborgene: Dossier {
    let verborgen = verborgenRecords
    if verborgen.isEmpty { return self }
    return Dossier(
      sleutel: sleutel, feiten: feiten.filter { !verborgen.contains($0.herkomst.nr) }, vernietigd: vernietigd)
  }

  private func isVerborgen(_ feit: Feit) -> Bool {
    let grond: Feit? = if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
    guard case .procedure(.voorbereid(let voorbereiding)) = grond?.gebeurtenis else { return false }
    return !voorbereiding.isGedeeld
  }
}
