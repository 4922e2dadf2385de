package import EventLog
internal import Projections

/// Whether and how the index in `projecties/` is used.
package enum Indexgebruik: Hashable, Sendable {
  /// Read, and made by whoever records, at so many new records; nothing for the number that pays.
  case met(drempel: Int?)
  /// Neither read nor made.
  case geen

  package static let gewoon = Indexgebruik.met(drempel: nil)

  /// How whoever opens the log uses it; nothing for not at all.
  package var termen: TermUse? {
    switch self {
    case .met(let drempel): TermUse(Boektermen.wijze, drempel: drempel)
    case .geen: nil
    }
  }
}
