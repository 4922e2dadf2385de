package import Kalender

/// What can happen to the tree of units; one stream for the whole storage.
package enum OnderdeelGebeurtenis: Hashable, Sendable {
  /// The unit is there from this day on, in this place; also when it was elsewhere before.
  case ingesteld(Instelling)
  case opgeheven(Opheffing)

  package struct Instelling: Hashable, Sendable {
    package let naam: String
    /// The unit above it; nothing at the top.
    package let onder: String?
    package let per: Datum
    package let reden: String?

    package init(naam: String, onder: String?, per: Datum, reden: String? = nil) {
      self.naam = naam
      self.onder = onder
      self.per = per
      self.reden = reden
    }
  }

  package struct Opheffing: Hashable, Sendable {
    package let naam: String
    /// The first day on which it is no longer there.
    package let per: Datum
    package let reden: String?

    package init(naam: String, per: Datum, reden: String? = nil) {
      self.naam = naam
      self.per = per
      self.reden = reden
    }
  }

  package var naam: String {
    switch self {
    case .ingesteld(let inhoud): inhoud.naam
    case .opgeheven(let inhoud): inhoud.naam
    }
  }

  package var per: Datum {
    switch self {
    case .ingesteld(let inhoud): inhoud.per
    case .opgeheven(let inhoud): inhoud.per
    }
  }
}

/// Everything that may be asked of the tree of units.
package enum OnderdeelOpdracht: Hashable, Sendable {
  /// One unit, or a whole tree in any order: of a file.
  case stelIn([OnderdeelGebeurtenis.Instelling])
  case hefOp(OnderdeelGebeurtenis.Opheffing)
}
