/// A place in line that is kept while its owner looks up now and then.
///
/// ```
/// thread of its own   ──── blocked in the system, in line ────────────┬─ its turn
/// owner               ── a moment ──┬─ says so ── the rest ───────────┴─ takes it, or gave up long ago
/// ```
///
/// The system keeps those who are blocked in the order in which they came, but whoever stops to look goes to the end of the
/// line. So it is not the owner who stands there.
enum WaitingSpot {
  private enum Stand {
    case wacht
    case aanDeBeurt(Int32)
    case opgegeven
  }

  /// Waits for `werk`, which blocks; nil when patience ran out, or there is no thread to wait in.
  ///
  /// `klaar` is called once in any case, when `werk` has ended and its outcome was handed over or turned out unwanted.
  static func wait(
    _ geduld: Patience, _ werk: @escaping @Sendable () -> Int32, klaar: @escaping @Sendable () -> Void
  ) -> Int32? {
    let monitor = Monitor(Stand.wacht)
    let thread = WorkerThread {
      let outcome = werk()
      monitor.change { stand in
        if case .wacht = stand { stand = .aanDeBeurt(outcome) }
      }
      klaar()
    }
    guard let thread else {
      klaar()
      return nil
    }
    thread.release()
    func look(_ milliseconden: Int) -> Int32? {
      monitor.waitFor(atMost: milliseconden) { (stand) -> Int32? in
        if case .aanDeBeurt(let outcome) = stand { outcome } else { nil }
      }
    }
    let eerst = min(geduld.milliseconden, Patience.moment)
    if let outcome = look(eerst) { return outcome }
    if geduld.milliseconden > eerst {
      geduld.naEenMoment()
      if let outcome = look(geduld.milliseconden - eerst) { return outcome }
    }
    var last: Int32?
    monitor.change { stand in
      if case .aanDeBeurt(let outcome) = stand { last = outcome } else { stand = .opgegeven }
    }
    return last
  }
}

/// How long to wait for another writer, and what to say when that takes longer than a moment.
package struct Patience {
  /// Milliseconds after which a person wonders what is going on.
  package static let moment = 500

  /// Milliseconds to wait at most; 0 for not at all.
  package let milliseconden: Int
  /// Called once, on the thread of whoever waits, when a moment has passed without the lock.
  package let naEenMoment: () -> Void

  package init(milliseconden: Int, naEenMoment: @escaping () -> Void = {}) {
    self.milliseconden = max(0, milliseconden)
    self.naEenMoment = naEenMoment
  }

  /// Takes the lock now or not at all.
  package static var geen: Patience { Patience(milliseconden: 0) }
}
