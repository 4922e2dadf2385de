package import Kalender

/// A part of a dossier that is kept and destroyed as a whole.
package struct Bewaarzaak: Hashable, Sendable {
  /// Which part.
  package enum Plek: Hashable, Sendable {
    /// A conversation with all that was recorded of it.
    case gesprek(GesprekKenmerk)
    /// The agreements of a cycle with their progress, and releases from its conversations.
    case afspraken(Int)
    case traject(TrajectKenmerk)
    /// All the rest: who the person is, and the holds.
    case personalia
  }

  /// How long it is kept.
  package enum Termijn: Hashable, Sendable {
    /// It is not over, and nobody can say yet until when; with why.
    case open(String)
    /// The term runs, or ran, until this day inclusive.
    case tot(Datum, begin: Datum)
    /// Kept for ever.
    case blijvend
  }

  package let plek: Plek
  package let regel: Regeling.Bewaarregel
  /// The cycle that it is of.
  package let jaar: Int?
  package let records: [Int]
  package let termijn: Termijn

  package var soort: String { regel.soort }

  package var kenmerk: String? {
    switch plek {
    case .gesprek(let kenmerk): kenmerk.tekst
    case .traject(let kenmerk): kenmerk.tekst
    case .afspraken, .personalia: nil
    }
  }

  /// Whether the term is over on this day, so that it may be destroyed the day after.
  package func isVerstreken(op dag: Datum) -> Bool { laatsteDag.map { $0 <= dag } ?? false }

  package var laatsteDag: Datum? { if case .tot(let dag, _) = termijn { dag } else { nil } }

  func met(_ termijn: Termijn) -> Bewaarzaak {
    Bewaarzaak(plek: plek, regel: regel, jaar: jaar, records: records, termijn: termijn)
  }

  /// The word that it is destroyed.
  package func vernietiging(_ voorstel: VoorstelKenmerk) -> Zaakvernietiging {
    Zaakvernietiging(
      soort: soort, categorie: regel.categorie, jaar: jaar, kenmerk: kenmerk, records: Recordreeks.van(records),
      voorstel: voorstel, grond: regel.grond)
  }
}

extension Bewaarzaak.Plek {
  /// Whether other zaken of the dossier rest on it.
  var draagt: Bool {
    switch self {
    case .afspraken, .personalia: true
    case .gesprek, .traject: false
    }
  }
}

extension Bewaarzaak.Termijn {
  /// The later of two: what rests on something keeps it as long as it is kept itself.
  func tenMinste(_ ander: Self) -> Self {
    switch (self, ander) {
    case (.blijvend, _), (_, .blijvend): .blijvend
    case (.open, _): self
    case (_, .open): ander
    case (.tot(let eigen, _), .tot(let later, _)): later > eigen ? ander : self
    }
  }
}
