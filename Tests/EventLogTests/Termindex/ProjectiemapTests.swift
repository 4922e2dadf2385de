import EventLog
import Foundation
import Testing
import Wire

@Suite("What is planted in projecties/ is not followed, not waited for and not written in")
struct ProjectiemapTests {
  private static let map = Termproef.map

  /// A storage with an index, and the name of its longest run.
  private static func proef() throws -> (proef: Termproef, naam: String) {
    let proef = try Termproef()
    try proef.schrijf([2, 3, 4, 1, 4, 4])
    return (proef, try #require(try proef.bestanden.max { $0.value.count < $1.value.count }?.key))
  }

  @Test(
    "a link, a pipe, or a file of somebody else in the place of a run: the log is read, and the next writer replaces it"
  )
  func reeks() throws {
    let soorten: [(String, (inout FakePlatform.State, String) -> Void)] = [
      (
        "link",
        { state, pad in
          state.disk.put("/elders", state.disk.node(pad).flatMap { state.disk.file($0)?.bytes } ?? [])
          state.disk.putLink(pad, to: "/elders")
        }
      ),
      ("pipe", { state, pad in if let node = state.disk.node(pad) { state.pipes.insert(node) } }),
      (
        "owner",
        { state, pad in
          for path in ["/opslag/log", "/opslag/projecties"] {
            if let node = state.disk.node(path) { state.owners[node] = 1000 }
          }
          if let node = state.disk.node(pad) { state.owners[node] = 1001 }
        }
      ),
    ]
    for (soort, doe) in soorten {
      let (proef, naam) = try Self.proef()
      #expect(try proef.antwoord() != nil)
      proef.platform.set { doe(&$0, Self.map + naam) }
      let elders = proef.platform.bytes("/elders")
      #expect(try proef.antwoord() == nil, "\(soort)")
      try proef.schrijf([4], vanaf: 20)
      #expect(try proef.antwoord() == (try proef.vol()), "\(soort)")
      #expect(proef.platform.bytes("/elders") == elders)
    }
  }

  @Test("root's files count as ours")
  func root() throws {
    let (proef, naam) = try Self.proef()
    proef.platform.set { state in
      for path in ["/opslag/log", "/opslag/projecties"] {
        if let node = state.disk.node(path) { state.owners[node] = 1000 }
      }
      if let node = state.disk.node(Self.map + naam) { state.owners[node] = 0 }
    }
    #expect(try proef.antwoord() == (try proef.vol()))
  }

  @Test("projecties/ itself a link: nothing is read or made there")
  func map() throws {
    let (proef, _) = try Self.proef()
    proef.platform.set { state in
      guard let node = state.disk.node("/opslag/projecties") else { return }
      state.disk.withDirectory(FakeDisk.root) { $0.names["elders"] = node }
      state.disk.putLink("/opslag/projecties", to: "/elders")
    }
    let voor = proef.platform.names.filter { $0.hasPrefix("/elders") }
    #expect(try proef.antwoord() == nil)
    try proef.schrijf([4, 4], vanaf: 20)
    #expect(proef.platform.names.filter { $0.hasPrefix("/elders") } == voor)
    #expect(try proef.antwoord() == nil)
  }

  @Test("names that are about to be made lead to the log: it is not written in", arguments: [false, true])
  func naarHetLog(hard: Bool) throws {
    let (proef, _) = try Self.proef()
    let log = try proef.platform.list("/opslag/log/").sorted()[0]
    let bytes = proef.platform.bytes("/opslag/log/" + log)
    func plant(_ naam: String) {
      proef.platform.set { state in
        if hard {
          state.disk.putHardLink(Self.map + naam, to: "/opslag/log/" + log)
        } else {
          state.disk.putLink(Self.map + naam, to: "/opslag/log/" + log)
        }
      }
    }
    let nr = try proef.vol().kop.nr
    // Of the next run, whatever commits it is made of, and of rows.
    for tot in nr...nr + 12 {
      for van in [1, nr - 2, nr - 1, nr, nr + 1] where van <= tot {
        let (eerste, laatste) = (Self.cijfers(van), Self.cijfers(tot))
        plant("\(eerste)-\(laatste).termen.nieuw")
      }
    }
    for naam in ["stand", "stand.nieuw", "stand-2024-1.rijen"] { plant(naam) }
    try proef.schrijf([4], vanaf: 20)
    KeptRowsWriter.maakNieuw(
      [2024: [KeptRow(sleutel: Standproef.sleutel(1), waarde: [1])]], tot: Standproef.kop(1), proef.opslag, versie: 7)
    #expect(proef.platform.bytes("/opslag/log/" + log) == bytes)
    #expect(Standproef.antwoord(proef.opslag)?.rijen[2024]?.count == 1)
    #expect(try proef.antwoord() == (try proef.vol()))
  }

  private static func cijfers(_ nr: Int) -> String { String(repeating: "0", count: 12 - String(nr).count) + String(nr) }

  @Test("rows with a second name are not added to")
  func tweedeNaam() throws {
    var proef = try Standproef(3, stappen: 20)
    let naam = try #require(try proef.bestanden.keys.sorted().first { $0.hasPrefix("stand-2024") })
    proef.platform.set { $0.disk.putHardLink("/kopie", to: Standproef.map + naam) }
    let bytes = proef.platform.bytes("/kopie")
    for _ in 0..<6 { proef.doe(.voegToe) }
    #expect(proef.platform.bytes("/kopie") == bytes)
    proef.herstel(proef.opslag)
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr))
  }

  @Test("on the real machine: a pipe is not waited for, a link not followed")
  func echt() throws {
    let map = FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: map) }
    try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
    let platform = LinuxPlatform()
    let made = unsafe mkfifo(map + "/pijp", 0o600)
    try #require(made == 0)
    try FileManager.default.createSymbolicLink(atPath: map + "/koppeling", withDestinationPath: map + "/pijp")
    for mode in [OpenMode.ownRead, .ownUpdate] {
      let file = try platform.open(map + "/pijp", mode)
      #expect(try platform.status(file).kind == .other)
      platform.close(file)
      #expect(throws: SystemError(.symbolicLink, number: ELOOP, call: "open")) {
        try platform.open(map + "/koppeling", mode)
      }
    }
    #expect(throws: SystemError.self) { try platform.open(map + "/koppeling", .ownDirectory) }
    let eigen = try platform.open(map, .ownDirectory)
    #expect(try platform.status(eigen).kind == .directory)
    #expect(try platform.status(eigen).eigenaar == getuid())
    platform.close(eigen)
  }
}
