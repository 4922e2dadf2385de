import Synchronization

/// Whether something happened.
final class Gebeurd: Sendable {
  private let stand = Mutex(false)

  func set() { stand.withLock { $0 = true } }

  var isSet: Bool { stand.withLock { $0 } }
}
