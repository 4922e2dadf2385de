internal import EventLog
internal import Kalender
internal import Wire

extension Doel {
  /// A log of records, some of which say that payloads are destroyed or only look like it, and some of which are emptied, all
  /// as the bytes say: it is sound exactly when a later record names every hole.
  static func gaten(_ bytes: [UInt8]) {
    let plan = Gatenplan(bytes)
    guard let lines = plan.schrijf() else { preconditionFailure("memory does not fail") }
    var segment: [UInt8] = []
    for (index, line) in lines.enumerated() {
      segment += (plan.leeg.contains(index + 1) ? geleegd(line) : line) + [0x0A]
    }
    let gat = plan.leeg.filter { nr in !plan.verslagen.contains { plan.noemt($0, nr) } }.sorted()
    let alleen = Geheugenplatform(segment: segment)
    let samen = Geheugenplatform(segment: segment, taakverdeling: WorkDivision(werkers: 2, stuk: 400))
    guard let opslag = try? Storage.open(path: Geheugenplatform.pad, platform: alleen),
      let check = try? LogVerification.run(opslag)
    else { preconditionFailure("memory does not fail") }
    eis(check.bevindingen.map(\.plaats.regel) == gat, "a hole is damage when no later record names it")
    eis(check.bevindingen.allSatisfy { $0.code == .vernietigdZonderVerslag }, "and it is nothing else")
    eis(check.vernietigd == plan.leeg.count && check.records == lines.count, "every record counts, also an emptied one")
    let samenCheck = try? LogVerification.run(Storage.open(path: Geheugenplatform.pad, platform: samen))
    eis(samenCheck == check, "several threads find what one finds")
    var leeg: [Int] = []
    let isGelezen = (try? LogReader(opslag: opslag).read { if $0.isVernietigd { leeg.append($0.nr) } }) != nil
    eis(isGelezen == gat.isEmpty && leeg == plan.leeg.sorted(), "the reader agrees with the verifier")
    let schrijver = try? LogWriter.open(opslag, WriterOptions(isTijdBevestigd: true))
    schrijver?.close()
    eis((schrijver != nil) == gat.isEmpty, "a writer refuses a hole that nothing explains")
  }

  private static func geleegd(_ line: [UInt8]) -> [UInt8] {
    let salt = Array(#","zout":"#.utf8)
    let begin = line.indices.last { line[$0...].starts(with: salt) } ?? line.count
    return line[..<begin] + Array(#","zout":null,"data":null}"#.utf8)
  }
}

/// What the bytes make of a log: what each record is, and which are emptied.
private struct Gatenplan {
  /// A record that says which payloads are destroyed, or that is something else in one way.
  struct Verslag {
    let nr: Int
    let reeksen: [(van: Int, tot: Int)]
    var stroom = "beheer"
    var soort = "vernietiging.uitgevoerd"
    var v = 1
  }

  private var bron: ArraySlice<UInt8>
  private(set) var verslagen: [Verslag] = []
  private(set) var leeg: Set<Int> = []
  private var aantal = 0

  init(_ bytes: [UInt8]) {
    bron = bytes[...]
    aantal = 2 + getal(onder: 9)
    for nr in 1...aantal where getal(onder: 3) == 0 {
      var verslag = Verslag(
        nr: nr, reeksen: (0..<getal(onder: 3)).map { _ in (getal(onder: aantal + 3) - 1, getal(onder: aantal + 3) - 1) }
      )
      switch getal(onder: 12) {
      case 0: verslag.stroom = "proef"
      case 1: verslag.soort = "vernietiging.bedacht"
      case 2: verslag.v = 2
      default: break
      }
      verslagen.append(verslag)
    }
    leeg = Set((1...aantal).filter { _ in getal(onder: 4) == 0 })
  }

  private mutating func getal(onder grens: Int) -> Int { Int(bron.popFirst() ?? 1) % grens }

  /// Whether this record still says that the payload of that one was destroyed.
  func noemt(_ verslag: Verslag, _ nr: Int) -> Bool {
    guard verslag.stroom == "beheer", verslag.soort == "vernietiging.uitgevoerd", verslag.v == 1 else { return false }
    return !leeg.contains(verslag.nr)
      && verslag.reeksen.contains { 1 <= $0.van && $0.van <= nr && nr <= $0.tot && $0.tot < verslag.nr }
  }

  /// The lines as a writer makes them, with nothing emptied yet.
  func schrijf() -> [[UInt8]]? {
    let platform = Geheugenplatform(segment: [])
    do {
      let opslag = try Storage.open(path: Geheugenplatform.pad, platform: platform)
      let schrijver = try LogWriter.open(opslag, WriterOptions(isTijdBevestigd: true))
      defer { schrijver.close() }
      for nr in 1...aantal {
        let record =
          verslagen.first { $0.nr == nr }.map(Self.record)
          ?? NewRecord(
            stroom: "proef", soort: "proef", v: 1, data: JSONNode(.object([])))
        try schrijver.write(
          [record], actor: "proef", opdracht: String(repeating: String(nr % 10), count: 32), time: platform.now())
      }
      return try platform.contents(Geheugenplatform.pad + "/log/000000000001.ndjson").split(separator: 0x0A).map(
        Array.init)
    } catch {
      return nil
    }
  }

  private static func record(_ verslag: Verslag) -> NewRecord {
    func getal(_ getal: Int) -> JSONNode { JSONNode(.integer(Int64(getal))) }
    let reeksen = verslag.reeksen.map {
      JSONNode(.object([JSONMember("van", getal($0.van)), JSONMember("tot", getal($0.tot))]))
    }
    return NewRecord(
      stroom: verslag.stroom, soort: verslag.soort, v: verslag.v,
      data: JSONNode(.object([JSONMember("records", JSONNode(.array(reeksen))), JSONMember("reden", "proef")])))
  }
}
