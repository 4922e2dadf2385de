/// Does numbered pieces of work on several threads, and hands the outcomes over one by one in the order of their numbers.
///
/// ```
/// outcomes   … 5 used │ 6 ready │ 7 being made │ 8 ready │ 9 being made │ 10 not begun …
///                       used next                          └ at most `vooruit` ahead of it
/// ```
///
/// The caller's thread uses the outcomes; while the next is not ready it makes pieces too. So all threads are busy,
/// whichever of making and using takes longer, and no more than `vooruit` outcomes are in memory.
package struct WorkerPool<Uitkomst: Sendable>: ~Copyable {
  private struct Stand {
    /// The first piece that nobody has taken.
    var next = 0
    /// Pieces that were used.
    var used = 0
    var isStopped = false
    var ready: [Int: Uitkomst] = [:]
  }

  private let count: Int
  private let vooruit: Int
  private let maak: @Sendable (Int) -> Uitkomst
  private let monitor = Monitor(Stand())

  /// `maak` makes the outcome of a piece, on any thread.
  package init(_ count: Int, vooruit: Int, _ maak: @escaping @Sendable (Int) -> Uitkomst) {
    self.count = count
    self.vooruit = max(1, vooruit)
    self.maak = maak
  }

  /// Gives `gebruik` the outcomes in order until it says false; `helpers` threads help.
  ///
  /// When this returns, no thread works on anything any more.
  package consuming func work(helpers: Int, _ gebruik: (Uitkomst) -> Bool) {
    let help: @Sendable () -> Void = { [count, vooruit, maak, monitor] in
      while true {
        let step = monitor.waitFor { (stand) -> Stap? in
          if stand.isStopped || stand.next >= count { return .einde }
          return Self.next(&stand, count, vooruit)
        }
        guard case .maak(let piece) = step else { return }
        let made = maak(piece)
        monitor.change { $0.ready[piece] = made }
      }
    }
    let threads = (0..<helpers).compactMap { _ in WorkerThread(help) }
    var isWanted = true
    for index in 0..<count {
      guard isWanted, let outcome = waitFor(index) else { break }
      isWanted = gebruik(outcome)
    }
    monitor.change { $0.isStopped = true }
    for thread in threads { thread.waitForEnd() }
  }

  /// The outcome of piece `index`, the next to be used; makes pieces while it is not there.
  private func waitFor(_ index: Int) -> Uitkomst? {
    while true {
      let step = monitor.waitFor { [count, vooruit] (stand) -> Stap? in
        if let ready = stand.ready.removeValue(forKey: index) {
          stand.used = index + 1
          return .gebruik(ready)
        }
        return Self.next(&stand, count, vooruit)
      }
      switch step {
      case .gebruik(let outcome): return outcome
      case .maak(let piece):
        let made = maak(piece)
        monitor.change { $0.ready[piece] = made }
      case .einde: return nil
      }
    }
  }

  private enum Stap {
    case gebruik(Uitkomst)
    case maak(Int)
    case einde
  }

  /// Takes the next piece, when there is one that is not too far ahead.
  private static func next(_ stand: inout Stand, _ count: Int, _ vooruit: Int) -> Stap? {
    guard stand.next < count, stand.next - stand.used < vooruit else { return nil }
    stand.next += 1
    return .maak(stand.next - 1)
  }
}
