internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// Whose people a report covers, for an account that may not see everybody: it stands in the head of every report that could
/// be taken for one about all.
///
/// It does not count them: a question about a few people is answered from a book of these alone.
package struct Bereik: Hashable, Sendable {
  /// Of the account; nothing for an account that is nobody's.
  private let lezer: Persoon?

  /// Nothing where everybody is in the book.
  init?(_ boek: Boek) {
    guard boek.isBeperkt else { return nil }
    lezer = boek.lezer.map { Persoon($0, in: boek) }
  }

  /// A whole sentence; safe to show.
  package var zin: String {
    "Dit gaat niet over iedereen, alleen over de mensen van wie \(lezer?.tekst ?? "dit account") het dossier mag zien."
  }

  var json: JSONNode { .object(("omschrijving", zin), ("medewerker", lezer)) }
}
