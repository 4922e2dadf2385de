import EventLog
import Foundation
import Testing
import Wire

/// The built program on streams that fail, are closed, or do not wait.
@Suite(.enabled(if: Proces.mag, Proces.ontbreekt), .serialized)
struct ProcesUitvoerTests {
  /// Runs a line of the shell in which `$0` is the program with its storage, and `$1` a file for what is kept.
  private func schelp(_ proces: Proces, _ regel: String) throws -> (code: Int32, tekst: String) {
    let programma = try #require(Proces.programma)
    let bestand = proces.map + "/uit.txt"
    try? FileManager.default.removeItem(atPath: bestand)
    let schelp = Process()
    schelp.executableURL = URL(fileURLWithPath: "/bin/sh")
    schelp.arguments = ["-c", regel, programma, bestand]
    schelp.environment = ["GESPREKSBOEK_OPSLAG": proces.opslagpad, "PATH": "/usr/bin:/bin"]
    try schelp.run()
    schelp.waitUntilExit()
    let bytes = FileManager.default.contents(atPath: bestand) ?? Data()
    return (schelp.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  /// A storage with so many people that a list of them does not fit in a pipe.
  private func groot() throws -> Proces {
    let proces = try Proces()
    let (regel, invoer) = Proces.mensen((0..<1500).map { "M-\($0)" })
    #expect(try proces.voerUit(regel, invoer: invoer).code == 0)
    return proces
  }

  @Test(
    "/dev/full: a message and exit 74, on every command that answers",
    arguments: [
      "status", "medewerker lijst", "medewerker lijst --json", "catalogus lijst", "log controleren", "log tonen",
      "--help",
      "--version", "log kopie kopie", "rol lijst",
    ])
  func vol(_ opdracht: String) throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let uitkomst = try schelp(proces, "cd \"${1%/*}\" && \"$0\" \(opdracht) > /dev/full 2> \"$1\"")
    #expect(uitkomst.code == 74)
    #expect(uitkomst.tekst.contains("fout B006") && uitkomst.tekst.contains("geen ruimte"), "\(uitkomst.tekst)")
  }

  @Test("/dev/full while recording: the number and the hash on standard error; on both streams still exit 74")
  func vastgelegd() throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let regeling = Proefloop.project + "/Fixtures/regelingen/gemeente.json"
    let uitkomst = try schelp(proces, "\"$0\" regeling vaststellen \(regeling) > /dev/full 2> \"$1\"")
    #expect(uitkomst.code == 74)
    let kop = try proces.controle().kop
    #expect(uitkomst.tekst.contains("nr \(kop.nr) (hash \(kop.hash.hex.prefix(12)))"), "\(uitkomst.tekst)")
    #expect(try schelp(proces, "\"$0\" status > /dev/full 2> /dev/full").code == 74)
  }

  @Test("streams that the caller closed: no file of the storage takes their place", arguments: ["1", "2", "0"])
  func gesloten(_ stroom: String) throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let regeling = Proefloop.project + "/Fixtures/regelingen/gemeente.json"
    let richting = stroom == "0" ? "<&-" : "\(stroom)>&-"
    let uitkomst = try schelp(proces, "\"$0\" regeling vaststellen \(regeling) \(richting)")
    #expect(uitkomst.code == (stroom == "0" ? 0 : 74))
    #expect(try proces.controle().isGaaf)
    #expect(try proces.controle().staart == nil)
  }

  @Test("a reader that stops ends the program quietly, as other tools")
  func hoofd() throws {
    let proces = try groot()
    defer { proces.ruimOp() }
    let uitkomst = try schelp(proces, "\"$0\" medewerker lijst --json 2> \"$1\" | head -1 > /dev/null")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.tekst.isEmpty, "\(uitkomst.tekst)")
  }

  @Test("a pipe that does not wait gets everything")
  func wachtNiet() throws {
    let proces = try groot()
    defer { proces.ruimOp() }
    let heel = try schelp(proces, "\"$0\" medewerker lijst --json > \"$1\"").tekst
    #expect(heel.utf8.count > 100_000)
    let pijp = Pipe()
    let schrijver = pijp.fileHandleForWriting.fileDescriptor
    #expect(fcntl(schrijver, F_SETFL, fcntl(schrijver, F_GETFL) | O_NONBLOCK) == 0)
    let kind = Process()
    kind.executableURL = URL(fileURLWithPath: try #require(Proces.programma))
    kind.arguments = ["--opslag", proces.opslagpad, "medewerker", "lijst", "--json"]
    kind.standardOutput = pijp
    try kind.run()
    // Full before anything is read.
    usleep(300_000)
    let gelezen = try pijp.fileHandleForReading.readToEnd() ?? Data()
    kind.waitUntilExit()
    #expect(kind.terminationStatus == 0)
    #expect(String(decoding: gelezen, as: UTF8.self) == heel)
  }

  @Test("input that is a directory is refused, not taken for empty")
  func map() throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let uitkomst = try schelp(proces, "\"$0\" medewerker importeren - < /tmp 2> \"$1\"")
    #expect(uitkomst.code == 3)
    #expect(uitkomst.tekst.contains("B001"), "\(uitkomst.tekst)")
  }
}
