// Named in .ci/naad: running a program is the machine's.
private import Glibc

/// Runs another program and takes what it writes, within bounds.
enum LinuxProgram {
  static func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome {
    let output = try Pipe()
    let errors: Pipe
    do throws(SystemError) {
      errors = try Pipe()
    } catch {
      output.close()
      throw error
    }
    defer { output.closeReading() }
    defer { errors.closeReading() }
    let child: pid_t
    do throws(SystemError) {
      child = try start(call, output, errors)
    } catch {
      output.closeWriting()
      errors.closeWriting()
      throw error
    }
    output.closeWriting()
    errors.closeWriting()
    do throws(SystemError) {
      let (written, said) = try collect(output.reading, errors.reading, call)
      return ProgramOutcome(code: try wait(child), uitvoer: written, fouten: said)
    } catch {
      _ = kill(child, SIGKILL)
      _ = try? wait(child)
      throw error
    }
  }

  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(SystemError) {
      var ends: (Int32, Int32) = (0, 0)
      let outcome = unsafe withUnsafeMutablePointer(to: &ends) {
        unsafe $0.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe pipe($0) }
      }
      guard outcome == 0 else { throw LinuxPlatform.error(errno, "pipe") }
      (reading, writing) = ends
      // The other program gets its own two, and none of another that is started meanwhile.
      for end in [reading, writing] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func closeReading() { _ = Glibc.close(reading) }
    func closeWriting() { _ = Glibc.close(writing) }
    func close() {
      closeReading()
      closeWriting()
    }
  }

  private static func start(_ call: ProgramCall, _ output: Pipe, _ errors: Pipe) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, call.invoer ?? "/dev/null", O_RDONLY, 0)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    // Messages are recognised, so they must not be translated.
    let fixed = ["LC_ALL=C"]
    let ours = environment().filter { !$0.hasPrefix("LC_ALL=") } + fixed
    var words = unsafe ([call.programma] + call.argumenten).map { unsafe strdup($0) } + [nil]
    var variables = unsafe ours.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    var child = pid_t()
    let outcome = unsafe posix_spawnp(&child, call.programma, &actions, nil, &words, &variables)
    guard outcome == 0 else { throw LinuxPlatform.error(outcome, "posix_spawn") }
    return child
  }

  private static func environment() -> [String] {
    var found: [String] = []
    var place = unsafe environ
    while let text = unsafe place.pointee {
      found.append(unsafe String(cString: text))
      unsafe place += 1
    }
    return found
  }

  /// Reads both to their ends.
  private static func collect(
    _ output: Int32, _ errors: Int32, _ call: ProgramCall
  ) throws(SystemError) -> ([UInt8], [UInt8]) {
    var taken: [[UInt8]] = [[], []]
    var open = [output, errors]
    let end = milliseconds() + call.geduld
    while open != [-1, -1] {
      var requests = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = unsafe poll(&requests, 2, Int32(clamping: max(0, end - milliseconds())))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { throw SystemError(.other, number: ready < 0 ? errno : ETIMEDOUT, call: "poll") }
      for (index, request) in requests.enumerated() where request.revents != 0 {
        var piece = [UInt8](repeating: 0, count: 16 << 10)
        let count = unsafe read(request.fd, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw LinuxPlatform.error(errno, "read") }
        if count == 0 { open[index] = -1 }
        taken[index] += piece.prefix(count)
        guard taken[index].count <= call.grens else { throw SystemError(.other, number: EFBIG, call: "read") }
      }
    }
    return (taken[0], taken[1])
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func wait(_ child: pid_t) throws(SystemError) -> Int {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw LinuxPlatform.error(errno, "waitpid") }
    }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}
