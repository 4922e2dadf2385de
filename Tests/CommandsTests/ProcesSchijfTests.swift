import EventLog
import Foundation
import Testing

/// A small real file system that fills up: a tmpfs of 1 MiB, where mounting is allowed.
@Suite(.serialized)
struct ProcesSchijfTests {
  static let mag: Bool = {
    guard Proces.mag, let klein = Kleineschijf() else { return false }
    klein.koppelAf()
    return true
  }()

  struct Kleineschijf {
    let map = FileManager.default.temporaryDirectory.path + "/gespreksboek-schijf-\(UUID().uuidString)"

    init?() {
      try? FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
      guard Self.roep("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", map) else {
        try? FileManager.default.removeItem(atPath: map)
        return nil
      }
    }

    func koppelAf() {
      _ = Self.roep("umount", map)
      try? FileManager.default.removeItem(atPath: map)
    }

    private static func roep(_ woorden: String...) -> Bool {
      let proces = Process()
      proces.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      proces.arguments = woorden
      proces.standardError = FileHandle.nullDevice
      guard (try? proces.run()) != nil else { return false }
      proces.waitUntilExit()
      return proces.terminationStatus == 0
    }
  }

  @Test(.enabled(if: Self.mag, "Runs with GESPREKSBOEK_PROCES=1, where a file system may be mounted."))
  func eenVolleSchijfLaatHetLogboekZoalsHetWas() throws {
    let schijf = try #require(Kleineschijf())
    defer { schijf.koppelAf() }
    let proces = try Proces(in: schijf.map)
    let ballast = schijf.map + "/ballast"
    #expect(FileManager.default.createFile(atPath: ballast, contents: Data(count: 600 << 10)))
    var vol = 0
    var gelukt = 0
    // Commits of many sizes, so that the disk is full at another byte each time.
    for ronde in 0..<60 where vol < 12 {
      let nummers = (0..<(1 + ronde * 7 % 60)).map { "M-\(ronde)-\($0)" }
      let (regel, invoer) = Proces.mensen(nummers)
      let voor = try proces.logbytes()
      let eerder = try proces.gevonden()
      let uitkomst = try proces.voerUit(regel, invoer: invoer)
      if uitkomst.code == 0 {
        gelukt += 1
        continue
      }
      vol += 1
      #expect(uitkomst.code == 1, "\(uitkomst.stderr)")
      #expect(uitkomst.stderr.contains("L006"), "\(uitkomst.stderr)")
      #expect(uitkomst.stderr.contains("De schijf is vol"))
      #expect(uitkomst.stderr.contains("Maak ruimte vrij"))
      #expect(try proces.logbytes() == voor)
      #expect(try proces.gevonden() == eerder)
      #expect(try proces.controle().isGaaf)
    }
    #expect(vol == 12 && gelukt > 0)
    try FileManager.default.removeItem(atPath: ballast)
    let eerder = try proces.gevonden().count
    let (regel, invoer) = Proces.mensen(["M-daarna"])
    #expect(try proces.voerUit(regel, invoer: invoer).code == 0)
    #expect(try proces.gevonden().count == eerder + 1)
    #expect(try proces.controle().isGaaf)
  }
}
