import Synchronization

/// True the first time that it is asked, and never again.
final class Eenmalig: Sendable {
  private let genomen = Mutex(false)

  func neem() -> Bool {
    genomen.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }
}
