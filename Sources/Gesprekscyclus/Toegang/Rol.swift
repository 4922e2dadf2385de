/// What an account may be in this storage.
///
/// The first six are granted to an account; the last two follow from the person that the account belongs to.
package enum Rol: String, Hashable, Sendable, CaseIterable {
  case personeelsadviseur
  case vaststeller
  case auditor
  case beheerder
  /// Reads editions of the year report, such as a board member or a controller; nothing about a person.
  case rapportlezer
  /// Approves what is destroyed when its term is over; sees no content of dossiers.
  case archiefbeheerder
  /// Follows from the organisation data: who has people under him or her on the day concerned.
  case leidinggevende
  /// Follows from the link of an account to a person.
  case medewerker

  /// Roles that together allow everything: those of who sets up.
  package static let samenAlles: [Rol] = [.personeelsadviseur, .vaststeller, .auditor, .beheerder]
  /// Roles that are granted and revoked.
  package static let toekenbaar = samenAlles + [.rapportlezer, .archiefbeheerder]
  package var isToekenbaar: Bool { Rol.toekenbaar.contains(self) }
}

/// An account of the operating system; only there to give its name a type.
package enum Account {}

package typealias Accountnaam = Kenmerk<Account>
