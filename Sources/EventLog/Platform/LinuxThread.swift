// Named in .ci/naad: threads are the machine's, and the standard library has none that a caller can wait for.
private import Glibc

/// A thread of this process, with work to do until it ends.
struct WorkerThread {
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
  func waitForEnd() {
    _ = pthread_join(number, nil)
  }

  /// Lets it go on by itself; instead of `waitForEnd`.
  func release() {
    _ = pthread_detach(number)
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
    // Time that nobody sets: a wait must not end early or late because the clock was put right.
    var attributes = pthread_condattr_t()
    _ = unsafe pthread_condattr_init(&attributes)
    _ = unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    _ = unsafe pthread_cond_init(changed, &attributes)
    _ = unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    _ = unsafe pthread_cond_destroy(changed)
    _ = unsafe pthread_mutex_destroy(lock)
    unsafe changed.deallocate()
    unsafe lock.deallocate()
  }

  /// Changes the value and wakes all that wait.
  func change(_ change: (inout Waarde) -> Void) {
    _ = unsafe pthread_mutex_lock(lock)
    change(&value)
    _ = unsafe pthread_cond_broadcast(changed)
    _ = unsafe pthread_mutex_unlock(lock)
  }

  /// Waits until `take` gives something; it may change the value, and is asked again after every change.
  func waitFor<Antwoord>(_ take: (inout Waarde) -> Antwoord?) -> Antwoord {
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

  /// The same, at most so long; nil when `take` gave nothing by then.
  func waitFor<Antwoord>(atMost milliseconden: Int, _ take: (inout Waarde) -> Antwoord?) -> Antwoord? {
    var end = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &end)
    end.tv_nsec += milliseconden % 1000 * 1_000_000
    end.tv_sec += milliseconden / 1000 + end.tv_nsec / 1_000_000_000
    end.tv_nsec %= 1_000_000_000
    _ = unsafe pthread_mutex_lock(lock)
    defer { _ = unsafe pthread_mutex_unlock(lock) }
    while true {
      if let answer = take(&value) {
        _ = unsafe pthread_cond_broadcast(changed)
        return answer
      }
      if unsafe pthread_cond_timedwait(changed, lock, &end) == ETIMEDOUT { return take(&value) }
    }
  }
}
