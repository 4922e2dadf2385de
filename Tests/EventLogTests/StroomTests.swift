import EventLog
import Synchronization
import Testing

/// Streams such as standard output: short writes, interruptions, and readers that are slow.
@Suite("writing to a stream") struct StroomTests {
  private let bytes = Array("Vastgelegd: nr 12.\n".utf8)
  private let uit = Descriptor(number: 1)

  private func wouldBlock() -> FakePlatform.Outcome<Int> {
    .failure(SystemError(.wouldBlock, number: 11, call: "write"))
  }
  private func interrupted() -> FakePlatform.Outcome<Int> { .failure(SystemError(.interrupted, call: "write")) }

  @Test("everything arrives once, in order, however it is cut up")
  func stukken() throws {
    let platform = FakePlatform()
    platform.set {
      $0.streamAnswers = [.success(1), interrupted(), .success(5), wouldBlock(), wouldBlock(), .success(3)]
    }
    try RestartingPlatform(platform).appendAll(uit, bytes)
    #expect(platform.state.withLock { $0.streams[1] } == bytes)
    #expect(platform.state.withLock { $0.streamWaits } == 2)
  }

  @Test("what fails, fails; a stream that takes nothing is not asked for ever", arguments: [0, 1, 2])
  func fout(_ soort: Int) {
    let platform = FakePlatform()
    let answers: [FakePlatform.Outcome<Int>] = [
      .failure(SystemError(.diskFull, number: 28, call: "write")),
      .failure(SystemError(.other, number: 5, call: "write")),
      .success(0),
    ]
    platform.set { $0.streamAnswers = [.success(4), answers[soort]] }
    #expect(throws: SystemError.self) { try RestartingPlatform(platform).appendAll(uit, bytes) }
    #expect(platform.state.withLock { $0.streams[1] } == Array(bytes.prefix(4)))
  }
}
