package import Kalender

/// How much of the log a question may know: what had been recorded by then.
package enum BekendOp: Hashable, Sendable {
  /// Everything that is there.
  case alles
  /// Up to and including this record.
  case nr(Int)
  /// Up to and including this record, which must have a hash that begins so.
  case record(Int, hashbegin: String)
  /// Up to and including this moment.
  case tijd(Tijdstip)

  /// Everything recorded by the end of this day on Dutch clocks.
  package static func dag(_ datum: Datum) -> BekendOp {
    .tijd(Amsterdam.tijdstip(datum.adding(dagen: 1), uur: 0).adding(milliseconden: -1))
  }

  /// The position that it names; nothing for a time.
  package var nr: Int? {
    switch self {
    case .alles, .tijd: nil
    case .nr(let nr), .record(let nr, _): nr
    }
  }

  /// Whether a record was known by then: half a commit was never what the log said, so a number inside one stands for the
  /// whole commits before it. Numbers and times never decrease, so what is known is a beginning of the log.
  package func omvat(_ record: Boekregel) -> Bool { omvat(nr: record.nr + record.rest, tijd: record.tijd) }

  func omvat(nr: Int, tijd: Tijdstip) -> Bool {
    switch self {
    case .alles: true
    case .nr(let laatste), .record(let laatste, _): nr <= laatste
    case .tijd(let laatste): tijd <= laatste
    }
  }
}
