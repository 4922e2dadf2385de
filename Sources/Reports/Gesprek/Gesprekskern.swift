package import Gesprekscyclus
internal import Kalender
internal import Tekst

/// What a line of a list says of a conversation: small, as a list holds those of everybody.
package struct Gesprekskern: Equatable, Sendable {
  package let kenmerk: GesprekKenmerk
  let soort: Gesprekssoort
  let stand: Gesprek.Stand
  /// The day for sorting and for what held: the day held, else the day planned.
  let dag: Datum?
  let isVerzet: Bool
  /// Days between holding and recording; nothing when it was not held.
  let dagenLater: Int?

  init(_ gesprek: Gesprek) {
    kenmerk = gesprek.kenmerk
    soort = gesprek.soort
    stand = gesprek.stand
    dag = gesprek.gehouden ?? gesprek.plandata.last?.datum
    isVerzet = gesprek.plandata.count > 1
    dagenLater = gesprek.dagenLater
  }

  /// Recorded on a later day than it was held.
  var isLaat: Bool { (dagenLater ?? 0) > 0 }

  /// `gehouden (+14 dagen)` when it was recorded 14 days later.
  func kort(op peildatum: Datum) -> String {
    switch stand {
    case .gepland:
      let voorbij = dag.map { peildatum > $0 } ?? false
      return "gepland" + (isVerzet ? ", verzet" : "") + (voorbij ? ", datum voorbij" : "")
    case .afgezegd: return "afgezegd"
    case .gehouden, .vastgesteld: return stand.rawValue + (isLaat ? " (+\(dagen(dagenLater ?? 0)))" : "")
    }
  }
}
