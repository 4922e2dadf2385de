import EventLog
import Kalender
import Synchronization

/// A machine in memory, with a disk that can fail, fill up, or lose what was not synced.
///
/// Every call that can fail is numbered from 1, so that a test can make the k-th fail, shorten it, or step in before it.
final class FakePlatform: Platform {
  /// What goes wrong at one call.
  struct Fault: Sendable {
    enum Effect: Sendable {
      /// The call did nothing.
      case none
      /// The call did what was asked, and then failed; of a write, half was done.
      case done
    }

    let call: Int
    let kind: SystemError.Kind
    var effect = Effect.none
  }

  struct State: Sendable {
    var disk = FakeDisk()
    var open: [Int32: Int] = [:]
    var locks: [Int: Int32] = [:]
    var next: Int32 = 3
    var time: Int64 = 1_767_600_000_000
    var random: UInt8 = 0
    /// Milliseconds after which whoever holds a lock gives it back to who stands in line.
    var lockFreeAfter = Int.max
    /// What streams were given, by their number.
    var streams: [Int32: [UInt8]] = [:]
    /// How streams answer, one call each: bytes that they take, or an error; everything once this is empty.
    var streamAnswers: [Outcome<Int>] = []
    /// Times that somebody waited for a stream.
    var streamWaits = 0
    var closedStreams: Set<Int32> = []
    /// Bytes that still fit on the disk.
    var room = Int.max
    /// Most bytes that one read or write takes.
    var largest = Int.max
    /// Every other read and write is interrupted.
    var interrupts = false
    var isInterrupted = false
    var syncs = 0
    /// Everything in one thread, unless a test asks otherwise.
    var share = WorkDivision.alleen
    /// The syncs that fail, counted from 1.
    var failingSync = 0
    var truncateFails = false
    var writes = 0
    var isReadOnly = false
    /// Nodes that are a pipe, although they have bytes.
    var pipes: Set<Int> = []
    /// Who owns a node; nobody when it is not here.
    var owners: [Int: UInt32] = [:]
    /// Calls so far, of those that can fail.
    var calls = 0
    /// Their names.
    var callNames: [String] = []
    /// Calls that changed something, or asked for it to be durable.
    var changes = 0
    var fault: Fault?
    /// The call that takes or gives one byte only.
    var shortCall = 0
    /// Runs before the call with the number that it is given.
    var before: (@Sendable (Int) -> Void)?
    /// What the test knows to be acknowledged; goes along with every snapshot.
    var acknowledged = 0
    var isTracing = false
    /// While set, a sync fails and leaves what it should have written marked as written.
    var forgets = false
    /// While set, a write does half of what was asked.
    var halves = false
  }

  let state: Mutex<State>
  private let snapshots = Mutex<[State]>([])

  init() { state = Mutex(State()) }

  /// The machine after the power came back, or after its processes were killed: nothing open, nothing locked.
  init(_ before: State) {
    var fresh = before
    fresh.open = [:]
    fresh.locks = [:]
    fresh.before = nil
    fresh.fault = nil
    fresh.failingSync = 0
    fresh.truncateFails = false
    fresh.isTracing = false
    fresh.calls = 0
    fresh.callNames = []
    state = Mutex(fresh)
  }

  /// The machine with what was synced, and nothing else.
  func afterPowerFailure() -> FakePlatform {
    let other = FakePlatform(state.withLock { $0 })
    other.set { $0.disk.settle() }
    return other
  }

  /// The machine after its processes were killed.
  func afterKill() -> FakePlatform { FakePlatform(state.withLock { $0 }) }

  func set(_ change: (inout State) -> Void) {
    state.withLock { change(&$0) }
  }

  func bytes(_ path: String) -> [UInt8] {
    state.withLock { state in state.disk.node(path).flatMap { state.disk.file($0)?.bytes } ?? [] }
  }

  func put(_ path: String, _ bytes: [UInt8]) {
    state.withLock { $0.disk.put(path, bytes) }
  }

  var names: [String] { state.withLock { $0.disk.paths } }

  /// The numbers of writes and syncs so far.
  var counts: [Int] { state.withLock { [$0.writes, $0.syncs] } }

  /// Runs `work` and gives the state before it and after each of its calls that changed something.
  func traced(_ work: () throws -> Void) rethrows -> [State] {
    let first = state.withLock { state in
      state.isTracing = true
      return state
    }
    snapshots.withLock { $0 = [first] }
    defer { set { $0.isTracing = false } }
    try work()
    return snapshots.withLock { $0 } + [state.withLock { $0 }]
  }

  func now() -> Tijdstip { state.withLock { Tijdstip(milliseconden: $0.time) } }

  var processNumber: Int { 4711 }

  var taakverdeling: WorkDivision { state.withLock { $0.share } }

  typealias Outcome<Value> = Swift.Result<Value, SystemError>

  /// One call: numbers it, fails it when that was asked, does it.
  func call<Value>(
    _ name: String, changes: Bool, _ work: (inout State) -> Outcome<Value>
  ) throws(SystemError) -> Value {
    let (number, before) = state.withLock { state in
      state.calls += 1
      state.callNames.append(name)
      return (state.calls, state.before)
    }
    before?(number)
    return try state.withLock { state -> Outcome<Value> in
      if state.isReadOnly, changes { return .failure(SystemError(.readOnly, call: name)) }
      if let fault = state.fault, fault.call == number {
        if fault.effect == .done {
          state.halves = true
          _ = work(&state)
          state.halves = false
          // A file may have been made, but nobody has it open.
          if name == "open" { state.open[state.next] = nil }
          note(changes, &state)
        } else if fault.kind != .interrupted, name == "fsync" || name == "fdatasync" {
          state.forgets = true
          _ = work(&state)
          state.forgets = false
        }
        return .failure(SystemError(fault.kind, number: 5, call: name))
      }
      let result = work(&state)
      note(changes, &state)
      return result
    }.get()
  }

  private func note(_ changes: Bool, _ state: inout State) {
    guard changes else { return }
    state.changes += 1
    guard state.isTracing else { return }
    let copy = state
    snapshots.withLock { $0.append(copy) }
  }
}
