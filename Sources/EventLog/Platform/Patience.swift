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
