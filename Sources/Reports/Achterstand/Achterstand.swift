package import Gesprekscyclus
package import Kalender

/// Who misses a required conversation of open cycles whose window has closed, and which plans have passed unheld.
///
/// A conversation counts as missed when the stage is required, the last day of its window lies before the reference
/// date, and someone who was expected (``Gespreksplicht``) has not had it. People who have
/// left since are not named: nobody can hold the conversation any more. The year report does count them.
///
/// Who is seen up to a day only, by a former manager, counts as it was the day after: what was due later is not expected.
package struct Achterstand: Sendable, Equatable {
  /// What is known of a plan for a missed conversation.
  package enum Planning: Sendable, Hashable {
    case geen
    /// The day is still to come, or is today.
    case gepland(Datum)
    /// Called off for this reason, and not planned again.
    case afgezegd(String)
    /// The day has passed, and the conversation was neither held nor called off.
    case verstreken(Datum)
  }

  package enum Soort: String, Sendable, CaseIterable {
    /// The window of a required stage has closed.
    case teLaat = "te-laat"
    /// Planned, not held and not called off, for a conversation that is not missed otherwise.
    case nietGehouden = "gepland-niet-gehouden"
    /// A held appraisal that was not offered, for more than a week.
    case nietAangeboden = "niet-aangeboden"
    /// An appraisal that can be established, for more than a week: reacted to, or the term to react is over.
    case nietVastgesteld = "niet-vastgesteld"
    /// An established appraisal that was not handed over, for more than a week.
    case nietUitgereikt = "niet-uitgereikt"
    /// An objection that was not dealt with, for more than a week.
    case bedenkingOpen = "bedenking-open"
    /// An appraisal that must be corrected, as an objection was well founded, for more than a week.
    case nietHersteld = "niet-hersteld"
    /// An improvement track whose last day has passed without a judgement.
    case trajectOver = "traject-zonder-oordeel"
  }

  /// What is the matter, whoever it is about and however long it lasts.
  package struct Punt: Sendable, Hashable {
    package let soort: Soort
    /// Nothing for what is no conversation.
    package let gesprekssoort: Gesprekssoort?
    package let stadium: String
    /// The planned conversation, when there is one.
    package let gesprek: GesprekKenmerk?
    package let traject: TrajectKenmerk?
    /// The last day of the window, or the planned day that passed; of a step, the day since which it can be taken.
    package let uiterlijk: Datum
    package let planning: Planning
  }

  package struct Post: Sendable, Equatable {
    package let punt: Punt
    package let cyclus: Cyclus
    package let medewerker: Persoon
    /// The unit on the reference date.
    package internal(set) var onderdeel: String
    /// Whole days since the day of the matter; at least 1.
    package let dagen: Int

    package var soort: Soort { punt.soort }
    package var gesprekssoort: Gesprekssoort? { punt.gesprekssoort }
    package var stadium: String { punt.stadium }
    package var gesprek: GesprekKenmerk? { punt.gesprek }
    package var uiterlijk: Datum { punt.uiterlijk }
  }

  /// The posts of one manager on the reference date.
  package struct Groep: Sendable, Equatable {
    /// Nothing for people without a manager.
    package let leidinggevende: Persoon?
    package let posten: [Post]
  }

  /// How far the people of one manager in one unit are with what is required, of all windows that have begun.
  package struct Tussenstand: Sendable, Equatable {
    /// Nothing for people without a manager.
    package let leidinggevende: Persoon?
    /// On the reference date.
    package let onderdeel: String
    package let telling: Tussentelling
  }

  /// Required conversations of people in service, without those that somebody was released from.
  package struct Tussentelling: Sendable, Hashable {
    /// Whose window has begun.
    package var verwacht = 0
    package var gehouden = 0
    /// Whose window has closed.
    package var teLaat = 0

    static func + (een: Self, ander: Self) -> Self {
      Self(
        verwacht: een.verwacht + ander.verwacht, gehouden: een.gehouden + ander.gehouden,
        teLaat: een.teLaat + ander.teLaat)
    }
  }

  /// Steps for which the regeling gives no term count when they are open longer than this.
  package static let openNaDagen = 7

  package let kop: Rapportkop
  /// Oldest first.
  package let cycli: [Cyclus]
  /// Other cycles that are open and may have posts of their own.
  package let ookOpen: [Cyclus]
  package let filterLeidinggevende: Persoon?
  package let filterOnderdeel: String?
  /// Also the people of the managers below that one.
  package let isHeleTak: Bool
  /// By name of the manager, people without one last, then by unit; also of who has no backlog.
  package let tussenstanden: [Tussenstand]
  /// In the same order of managers; within a group by personnel number and day.
  package let groepen: [Groep]
  /// People in service whose manager is not, by number; nobody for who may not see everybody.
  package let zonderLeiding: [Persoon]

  package var aantal: Int { groepen.reduce(0) { $0 + $1.posten.count } }

  /// How many posts are open steps of the procedure.
  package var aantalStappen: Int { groepen.reduce(0) { $0 + $1.posten.count { $0.soort.isStap } } }

  package func aantal(_ soort: Soort) -> Int {
    groepen.reduce(0) { $0 + $1.posten.count { $0.soort == soort } }
  }
}
