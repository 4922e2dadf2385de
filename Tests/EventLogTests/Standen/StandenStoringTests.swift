import EventLog
import Synchronization
import Testing
import Wire

@Suite("Standen: whatever fails, dies or loses power, a doubt or the rows of the position that is told")
struct StandenStoringTests {
  /// The ways to write, from a position where the next commit adds to files or makes them anew.
  struct Geval: Sendable, CustomTestStringConvertible {
    static let zaad: UInt64 = 31

    let wijze: Standstap.Wijze
    let stappen: Int

    var testDescription: String { "\(wijze) after \(stappen)" }

    static let alle = Standstap.Wijze.allCases.flatMap { wijze in
      [1, 14, 15, 16, 17, 18].map { Geval(wijze: wijze, stappen: $0) }
    }
  }

  @Test("the cases add to files, make files anew because they became too long")
  func gevallen() throws {
    var herschreven: Set<Bool> = []
    for geval in Geval.alle where geval.wijze == .voegToe {
      var proef = try Standproef(Geval.zaad, stappen: geval.stappen)
      let eerder = try proef.bestanden
      proef.doe(.voegToe)
      herschreven.insert(Standproef.isHerschreven(eerder, try proef.bestanden))
    }
    #expect(herschreven == [true, false])
  }

  @Test("any call that fails, before or after its effect", arguments: Geval.alle, [false, true])
  func storing(geval: Geval, doet: Bool) throws {
    let begin = try Standproef(Geval.zaad, stappen: geval.stappen)
    /// Writes with the k-th call failing, and tells how many calls there were.
    func leg(_ call: Int?) throws -> (proef: Standproef, platform: FakePlatform, calls: [String]) {
      var proef = begin
      let platform = begin.platform.afterKill()
      let opslag = try platform.opslag
      let al = platform.state.withLock { $0.calls }
      platform.set { $0.fault = call.map { .init(call: al + $0, kind: .other, effect: doet ? .done : .none) } }
      proef.stap(geval.wijze).doe(opslag)
      platform.set { $0.fault = nil }
      return (proef, platform, platform.state.withLock { Array($0.callNames[al...]) })
    }
    let namen = try leg(nil).calls
    #expect(namen.count >= 5)
    for (call, naam) in zip(1..., namen) {
      var (proef, platform, _) = try leg(call)
      let opslag = try platform.opslag
      let antwoord = Standproef.antwoord(opslag)
      #expect(proef.isGoed(antwoord), "call \(call)")
      // What only fails to be written leaves rows of the old position, or of the new when it took effect.
      if ["pwrite", "rename", "unlink"].contains(naam) { #expect(antwoord != nil, "call \(call), \(naam)") }
      #expect(platform.isDicht, "call \(call)")
      // The next writer knows where the log stands, and not what went wrong.
      proef.stap(.voegToe).doe(opslag)
      #expect(proef.isGoed(Standproef.antwoord(opslag)), "after call \(call)")
      proef.herstel(opslag)
      #expect(Standproef.antwoord(opslag) == proef.juist(proef.nr), "made anew after call \(call)")
    }
  }

  @Test("any call of a reader that fails gives a doubt, or the rows")
  func lezer() throws {
    let proef = try Standproef(32, stappen: 20)
    let al = proef.platform.state.withLock { $0.calls }
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(20))
    let aantal = proef.platform.state.withLock { $0.calls } - al
    for call in 1...aantal {
      for kind in [SystemError.Kind.other, .interrupted, .notFound, .tooManyOpenFiles] {
        let al = proef.platform.state.withLock { $0.calls }
        proef.platform.set { $0.fault = .init(call: al + call, kind: kind) }
        let antwoord = Standproef.antwoord(proef.opslag)
        #expect(antwoord == nil || antwoord == proef.juist(20), "call \(call)")
        if kind == .other { #expect(antwoord == nil, "call \(call)") }
        if kind == .interrupted { #expect(antwoord != nil, "call \(call)") }
        #expect(proef.platform.isDicht)
      }
    }
    proef.platform.set { $0.fault = nil }
    #expect(aantal > 8)
  }

  @Test("a disk that is full", arguments: Geval.alle)
  func vol(geval: Geval) throws {
    let begin = try Standproef(Geval.zaad, stappen: geval.stappen)
    for ruimte in stride(from: 0, to: 700, by: 23) {
      var proef = begin
      let platform = begin.platform.afterKill()
      let opslag = try platform.opslag
      platform.set { $0.room = ruimte }
      proef.stap(geval.wijze).doe(opslag)
      platform.set { $0.room = .max }
      #expect(proef.isGoed(Standproef.antwoord(opslag)), "\(ruimte) bytes")
    }
  }

  @Test("killed between any two calls, and gone on from what is told", arguments: Geval.alle)
  func gedood(geval: Geval) throws {
    var begin = try Standproef(Geval.zaad, stappen: geval.stappen)
    let stap = begin.stap(geval.wijze)
    let staten = try begin.platform.traced { stap.doe(try begin.platform.opslag) }
    for (index, staat) in staten.enumerated() {
      let opslag = try FakePlatform(staat).opslag
      let antwoord = Standproef.antwoord(opslag)
      #expect(antwoord != nil, "call \(index)")
      #expect(begin.isGoed(antwoord), "call \(index)")
      if antwoord?.nr == stap.nr - 1 {
        stap.doe(opslag)
        #expect(Standproef.antwoord(opslag) == begin.juist(stap.nr), "again after call \(index)")
      }
      var proef = begin
      proef.stap(.voegToe).doe(opslag)
      #expect(Standproef.antwoord(opslag) == proef.juist(proef.nr), "on after call \(index)")
    }
    #expect(staten.count > 4)
  }

  @Test("a power failure that keeps any part of what was not synced", arguments: [64, 512], [false, true])
  func stroom(sector: Int, rommel: Bool) throws {
    var proef = try Standproef(35, stappen: 6)
    var crashes = CrashStates(sector: sector, fill: rommel ? .garbage : .zeros, limit: Lang.kies(24, lang: 1000))
    var (goed, twijfels) = (0, 0)
    for commit in 0..<24 {
      // Now and then all reaches the disk, as it does by itself after some seconds.
      if commit % 5 == 0 { proef.platform.set { $0.disk.syncAll() } }
      let stap = proef.stap([7, 11].contains(commit % 12) ? .alles : .voegToe)
      let staten = proef.platform.traced { stap.doe(proef.opslag) }
      for (index, staat) in staten.enumerated() {
        for platform in crashes.all(after: staat) {
          let opslag = try platform.opslag
          let antwoord = Standproef.antwoord(opslag)
          #expect(proef.isGoed(antwoord), "commit \(commit), call \(index), seed \(Lang.zaad)")
          if antwoord == nil { twijfels += 1 } else { goed += 1 }
          var later = proef
          later.stap(.voegToe).doe(opslag)
          #expect(later.isGoed(Standproef.antwoord(opslag)), "commit \(commit), call \(index), seed \(Lang.zaad)")
        }
      }
    }
    Lang.meld("stand, crash, blocks of \(sector)", ("right", goed), ("in doubt", twijfels))
    #expect(goed > 100)
    #expect(twijfels > 100)
  }

  @Test("a writer between any two calls of a reader", arguments: Geval.alle)
  func gelijktijdig(geval: Geval) throws {
    let begin = try Standproef(Geval.zaad, stappen: geval.stappen)
    var call = 1
    var isTussendoor = true
    while isTussendoor {
      var proef = begin
      let platform = begin.platform.afterKill()
      let opslag = try platform.opslag
      let stappen = [proef.stap(geval.wijze), proef.stap(.voegToe), proef.stap(.alles)]
      let (al, doel) = (platform.state.withLock { $0.calls }, call)
      platform.set { state in
        state.before = { nummer in
          guard nummer == al + doel else { return }
          platform.set { $0.before = nil }
          for stap in stappen { stap.doe(opslag) }
        }
      }
      let antwoord = Standproef.antwoord(opslag)
      #expect(antwoord != nil, "before call \(call)")
      #expect(proef.isGoed(antwoord), "before call \(call)")
      isTussendoor = platform.state.withLock { $0.before } == nil
      call += 1
    }
    #expect(call > 6)
  }

  @Test("a writer that makes everything anew before every call of a reader: it ends, with a doubt or the rows")
  func steeds() throws {
    let proef = try Standproef(37, stappen: 5)
    let (platform, opslag, boek) = (proef.platform, proef.opslag, proef.boeken[5])
    let bezig = Mutex(false)
    platform.set { state in
      state.before = { _ in
        let mag = bezig.withLock { bezig in
          defer { bezig = true }
          return !bezig
        }
        guard mag else { return }
        Standproef.maakAlles(boek, 5, opslag)
        bezig.withLock { $0 = false }
      }
    }
    let antwoord = Standproef.antwoord(opslag)
    platform.set { $0.before = nil }
    #expect(antwoord == nil)
    #expect(Standproef.antwoord(opslag) == proef.juist(5))
  }
}

extension FakePlatform {
  /// True when no file was left open.
  var isDicht: Bool { state.withLock { $0.open.isEmpty } }
}
