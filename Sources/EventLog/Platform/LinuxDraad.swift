// Named in .ci/naad: threads are the machine's, and the standard library has none that a caller can wait for.
private import Glibc

/// A thread of this process, with work to do until it ends.
struct Draad {
  private final class Werk: Sendable {
    let doe: @Sendable () -> Void

    init(_ doe: @escaping @Sendable () -> Void) { self.doe = doe }
  }

  private let number: pthread_t

  /// Starts; nil when the machine gives no more threads.
  init?(_ werk: @escaping @Sendable () -> Void) {
    var number = pthread_t()
    // The thread takes over this reference.
    let given = unsafe Unmanaged.passRetained(Werk(werk))
    let outcome = unsafe pthread_create(
      &number, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Werk>.fromOpaque(argument).takeRetainedValue().doe()
        return nil
      }, given.toOpaque())
    guard outcome == 0 else {
      unsafe given.release()
      return nil
    }
    self.number = number
  }

  /// Returns when the work is done. To be called once.
  func wachtOpEinde() {
    _ = pthread_join(number, nil)
  }
}

/// A value that several threads use one at a time, and of which they can await a change.
@safe final class Monitor<Waarde>: @unchecked Sendable {
  // Safe although unchecked: `value` is touched only while the lock is held, and the two others live as long as this.
  private var value: Waarde
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: Waarde) {
    self.value = value
    // At a fixed address, as the system demands.
    unsafe lock = .allocate(capacity: 1)
    unsafe changed = .allocate(capacity: 1)
    unsafe lock.initialize(to: pthread_mutex_t())
    unsafe changed.initialize(to: pthread_cond_t())
    _ = unsafe pthread_mutex_init(lock, nil)
    _ = unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    _ = unsafe pthread_cond_destroy(changed)
    _ = unsafe pthread_mutex_destroy(lock)
    unsafe changed.deallocate()
    unsafe lock.deallocate()
  }

  /// Changes the value and wakes all that wait.
  func wijzig(_ change: (inout Waarde) -> Void) {
    _ = unsafe pthread_mutex_lock(lock)
    change(&value)
    _ = unsafe pthread_cond_broadcast(changed)
    _ = unsafe pthread_mutex_unlock(lock)
  }

  /// Waits until `take` gives something; it may change the value, and is asked again after every change.
  func wachtOp<Antwoord>(_ take: (inout Waarde) -> Antwoord?) -> Antwoord {
    _ = unsafe pthread_mutex_lock(lock)
    while true {
      if let answer = take(&value) {
        _ = unsafe pthread_cond_broadcast(changed)
        _ = unsafe pthread_mutex_unlock(lock)
        return answer
      }
      _ = unsafe pthread_cond_wait(changed, lock)
    }
  }
}
