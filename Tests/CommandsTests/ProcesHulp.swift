import EventLog
import Foundation
import Testing
import Wire

/// The built program, run as a real process on a directory of its own.
struct Proces {
  struct Uitkomst {
    let code: Int32
    let stdout: String
    let stderr: String
    /// Ended by a signal.
    let gedood: Bool
  }

  /// The executable beside the tests, or in `.build`; nil when it was not built.
  static let programma: String? = {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let naast = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    return (naast + [project + "/.build/debug"]).map { $0 + "/gespreksboek" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  /// Whether the real processes run: by `GESPREKSBOEK_PROCES=1`, in a run of their own.
  ///
  /// A child that was just forked holds copies of all open files until it becomes another program. A lock that another
  /// test gives back in that moment stays taken, so these tests must not run beside those in one process.
  static let mag = programma != nil && (isLang || ProcessInfo.processInfo.environment["GESPREKSBOEK_PROCES"] == "1")

  static let ontbreekt: Comment = "Runs with GESPREKSBOEK_PROCES=1, when the program gespreksboek has been built."

  /// True for the long form of the tests, by `GESPREKSBOEK_LANG=1`.
  static let isLang = ProcessInfo.processInfo.environment["GESPREKSBOEK_LANG"] == "1"

  let map: String

  var opslagpad: String { map + "/opslag" }

  /// A storage with a function book and an open cycle.
  init(in map: String? = nil) throws {
    self.map = map ?? FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: self.map, withIntermediateDirectories: true)
    for regel in [
      ["inrichten", "--organisatie", "Proef"],
      ["catalogus", "importeren", Proefloop.project + "/Fixtures/fuzz/catalogus/klein"],
    ] {
      let uitkomst = try voerUit(regel)
      #expect(uitkomst.code == 0, "\(regel): \(uitkomst.stderr)")
    }
  }

  func ruimOp() { try? FileManager.default.removeItem(atPath: map) }

  /// Runs one command; with `doodNa` the process is killed (SIGKILL) after so many seconds.
  func voerUit(_ argumenten: [String], invoer: String = "", doodNa: Double? = nil) throws -> Uitkomst {
    let proces = Process()
    proces.executableURL = URL(fileURLWithPath: try #require(Self.programma))
    proces.arguments = ["--opslag", opslagpad] + argumenten
    // Beside the directory of the storage: that may be on a disk that is full.
    let naam = FileManager.default.temporaryDirectory.path + "/gespreksboek-" + UUID().uuidString
    for deel in ["in", "uit", "fout"] {
      try Data(deel == "in" ? invoer.utf8 : "".utf8).write(to: URL(fileURLWithPath: "\(naam).\(deel)"))
    }
    defer { for deel in ["in", "uit", "fout"] { try? FileManager.default.removeItem(atPath: "\(naam).\(deel)") } }
    proces.standardInput = FileHandle(forReadingAtPath: naam + ".in")
    proces.standardOutput = FileHandle(forWritingAtPath: naam + ".uit")
    proces.standardError = FileHandle(forWritingAtPath: naam + ".fout")
    try proces.run()
    if let doodNa {
      usleep(UInt32(doodNa * 1_000_000))
      kill(proces.processIdentifier, SIGKILL)
    }
    proces.waitUntilExit()
    func tekst(_ deel: String) -> String {
      String(decoding: FileManager.default.contents(atPath: "\(naam).\(deel)") ?? Data(), as: UTF8.self)
    }
    return Uitkomst(
      code: proces.terminationStatus, stdout: tekst("uit"), stderr: tekst("fout"),
      gedood: proces.terminationReason == .uncaughtSignal)
  }

  /// The command that brings in these people as one commit, by its input.
  static func mensen(_ nummers: [String]) -> (regel: [String], invoer: String) {
    let kop = "personeelsnummer;naam;functie;onderdeel;in dienst per\n"
    let rijen = nummers.map { "\($0);Naam van \($0);klein:adviseur;Team;01-01-2026\n" }
    return (["medewerker", "importeren", "-"], kop + rijen.joined())
  }

  /// Who stands in the log, in order, one entry for each record that brings someone in.
  func gevonden() throws -> [String] {
    var nummers: [String] = []
    let opslag = try Storage.open(path: opslagpad)
    try LogReader(opslag: opslag).read { record in
      if record.soort == "medewerker.in-dienst-getreden" {
        nummers.append(record.data?["personeelsnummer"]?.string ?? "?")
      }
    }
    return nummers
  }

  func controle() throws -> VerificationResult { try LogVerification.run(try Storage.open(path: opslagpad)) }

  /// Every byte of the segments.
  func logbytes() throws -> [String: Data] {
    let log = opslagpad + "/log"
    let namen = try FileManager.default.contentsOfDirectory(atPath: log)
    return Dictionary(
      uniqueKeysWithValues: try namen.map { ($0, try Data(contentsOf: URL(fileURLWithPath: log + "/" + $0))) })
  }
}
