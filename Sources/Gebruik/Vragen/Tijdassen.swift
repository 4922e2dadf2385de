package import Kalender
package import Projections

/// The two dates of a question: what had been recorded by then, and what was true on that day. Both default to now.
package struct Tijdassen: Sendable {
  package static let nu = Tijdassen(bekendOp: .alles, geldigOp: nil)

  package let bekendOp: BekendOp
  /// Nothing for today.
  package let geldigOp: Datum?

  package init(bekendOp: BekendOp, geldigOp: Datum?) {
    self.bekendOp = bekendOp
    self.geldigOp = geldigOp
  }
}
