package import Kalender

/// What can happen in an improvement track: it starts with concrete goals, is discussed in between, and is concluded.
///
/// Each has a file of its own beside this one.
package enum TrajectGebeurtenis: Hashable, Sendable {
  case gestart(Start)
  case besproken(Bespreking)
  case afgerond(Afronding)

  package var feit: any Trajectfeit {
    switch self {
    case .gestart(let feit): feit
    case .besproken(let feit): feit
    case .afgerond(let feit): feit
    }
  }

  package var traject: TrajectKenmerk { feit.traject }
  /// The day it happened.
  package var datum: Datum { feit.dag }
}

/// Something in one improvement track, on one day.
package protocol Trajectfeit: Opdrachtfeit {
  var stap: TrajectGebeurtenis { get }
  var traject: TrajectKenmerk { get }
  var dag: Datum { get }
}

extension Trajectfeit {
  package var gebeurtenis: DossierGebeurtenis { .traject(stap) }
  package var opdracht: DossierOpdracht { .traject(stap) }
  package var gebeurdOp: Datum? { dag }
}
