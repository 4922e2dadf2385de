import Commands
import EventLog
import Foundation
import Gebruik
import Kalender
import Testing
import Wire

/// A proposal, an approval by another, and payloads that are gone from every file: over the whole of the example, years on.
@Suite("what was kept long enough is proposed, approved by another and destroyed") struct VernietigingTests {
  /// The example with both cycles closed and two roles more, of which `arch` approves.
  static func loop() throws -> Proefloop {
    let loop = try Proefloop(dag: "2027-02-05")
    try loop.lukt("voorbeeld --opslag Storage")
    return loop
  }

  /// Somebody who left, and for whom all terms are over in 2040.
  static func later(_ loop: Proefloop, vertrek nummer: String = "M-0101") throws {
    loop.account = "m.jansen"
    for regel in [
      "rol toekennen archiefbeheerder arch", "rol toekennen archiefbeheerder arch2",
      "rol toekennen personeelsadviseur hr",
      "rol toekennen auditor controle",
    ] { try loop.lukt(regel + " --vandaag 2027-02-06") }
    loop.account = "hr"
    try loop.lukt("medewerker uit-dienst \(nummer) --per 31-12-2027 --reden \"andere baan\" --vandaag 2027-12-31")
    try loop.lukt("cyclus sluiten 2026 --bevestig --vandaag 2028-02-01")
  }

  static let dag = "--vandaag 2040-01-05"

  static func vernietig(_ loop: Proefloop) throws {
    loop.account = "hr"
    try loop.lukt("vernietigen voorstel \(dag)")
    loop.account = "arch"
    try loop.lukt("vernietigen goedkeuren \(dag)")
    try loop.lukt("vernietigen uitvoeren \(dag)")
  }

  /// All strings in these records, longer than what anything may hold by chance.
  static func teksten(_ records: [LogRecord]) -> Set<String> {
    func strings(_ node: JSONNode) -> [String] {
      switch node.value {
      case .string(let tekst): [tekst]
      case .array(let delen): delen.flatMap(strings)
      case .object(let leden): leden.flatMap { strings($0.value) }
      default: []
      }
    }
    return Set(records.compactMap(\.data).flatMap(strings).filter { $0.utf8.count > 12 })
  }

  @Test("no byte of it is left in any file of the storage or of its copy; the root of before stays")
  func bytes() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    let voor = try VernietigdTests.records(loop)
    let nummer = try #require(voor.first { $0.data?["personeelsnummer"]?.string == "M-0101" })
    loop.account = "m.jansen"
    try loop.lukt("log kopie kopie")
    try loop.lukt("dossier M-0101 \(Self.dag)")
    let wortel = try LogVerification.run(Storage.open(path: loop.map + "/Storage")).wortel
    try Self.vernietig(loop)
    loop.account = "m.jansen"
    try loop.lukt("log kopie kopie")
    let na = try VernietigdTests.records(loop)
    let weg = Set(na.filter(\.isVernietigd).map(\.nr))
    #expect(voor.filter { $0.stroom == nummer.stroom }.allSatisfy { weg.contains($0.nr) })
    #expect(zip(voor, na).allSatisfy { $0.hash == $1.hash })
    // Headers stay, and a correction names the kind of its fact.
    let blijft = Self.teksten(na).union(voor.flatMap { [$0.soort, $0.stroom, $0.actor] })
    let verdwenen = Self.teksten(voor.filter { weg.contains($0.nr) }).subtracting(blijft)
      .filter { tekst in !blijft.contains { $0.contains(tekst) } }
    #expect(verdwenen.count > 20)
    #expect(verdwenen.contains { $0.contains("M-0101") } || weg.count > 20)
    for map in ["Storage", "kopie"] {
      for (naam, bytes) in loop.afdruk(map) {
        let inhoud = String(decoding: bytes, as: UTF8.self)
        for tekst in verdwenen {
          let alsJSON = String(
            decoding: JSONNode(.string(tekst)).canonicalBytes().dropFirst().dropLast(), as: UTF8.self)
          #expect(!inhoud.contains(tekst) && !inhoud.contains(alsJSON), "\(map)/\(naam): \(tekst)")
        }
      }
      #expect(
        try LogVerification.run(Storage.open(path: loop.map + "/" + map), zegels: [voor.count]).wortels[voor.count]
          == wortel)
    }
  }

  @Test(
    "who proposes does not approve, nor under another account of the same person; nobody else than a archiefbeheerder does"
  )
  func andereHand() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    loop.account = "m.jansen"
    try loop.lukt("rol koppelen arch M-0012 \(Self.dag)")
    try loop.lukt("rol koppelen arch2 M-0012 \(Self.dag)")
    loop.account = "arch"
    try loop.lukt("vernietigen voorstel \(Self.dag)")
    for account in ["arch", "arch2"] {
      loop.account = account
      let uitkomst = loop.voerUit("vernietigen goedkeuren \(Self.dag)")
      #expect(uitkomst.code == 1 && uitkomst.stderr.contains("R137"), "\(account): \(uitkomst)")
    }
    for account in ["hr", "controle", "vreemd"] {
      loop.account = account
      #expect(loop.voerUit("vernietigen goedkeuren \(Self.dag)").code == 6, "\(account)")
    }
    // Nor when the second account is taken from the person in between.
    loop.account = "m.jansen"
    try loop.lukt("rol ontkoppelen arch2 M-0012 --reden anders \(Self.dag)")
    loop.account = "arch2"
    #expect(loop.voerUit("vernietigen goedkeuren \(Self.dag)").stderr.contains("R137"))
    loop.account = "arch"
    #expect(loop.voerUit("vernietigen uitvoeren \(Self.dag)").stderr.contains("A071"))
    #expect(loop.voerUit("dossier M-0101 \(Self.dag)").code == 6)
    #expect(loop.voerUit("bewaren lijst \(Self.dag)").code == 0)
  }

  @Test("another has the place in projecties/: it tells that it has begun and how it goes on, and it does")
  func plaatsBezet() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    try loop.lukt("vernietigen voorstel \(Self.dag)")
    loop.account = "arch"
    try loop.lukt("vernietigen goedkeuren \(Self.dag)")
    let voor = try VernietigdTests.records(loop).count
    func houd(_ plaats: borrowing ProjectionPlace?) throws {
      let uit = loop.voerUit("vernietigen uitvoeren \(Self.dag) --wacht 0")
      #expect(uit.code == Afsluitcode.conflict.rawValue)
      let nr = try VernietigdTests.records(loop).count
      #expect(nr > voor)
      #expect(uit.stderr.contains("is wel begonnen (vastgelegd t/m nr \(nr))"), "\(uit.stderr)")
      #expect(uit.stderr.contains("gespreksboek vernietigen uitvoeren"), "\(uit.stderr)")
      // It went on from nothing that this command recorded.
      let weer = loop.voerUit("vernietigen uitvoeren \(Self.dag) --wacht 0")
      #expect(weer.code == Afsluitcode.conflict.rawValue && !weer.stderr.contains("begonnen"), "\(weer.stderr)")
    }
    try houd(ProjectionPlace(try .open(path: loop.map + "/Storage")))
    try loop.lukt("vernietigen uitvoeren \(Self.dag)")
    #expect(try VernietigdTests.records(loop).last { $0.soort == "vernietiging.voltooid" } != nil)
  }

  @Test("what is held is left out: at the proposal and after it")
  func aangehouden() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    loop.account = "hr"
    try loop.lukt("bewaren aanhouden M-0101 --reden beroep \(Self.dag)")
    let lijst = try loop.lukt("bewaren lijst \(Self.dag)")
    #expect(lijst.stdout.contains("beroep"))
    let niets = loop.voerUit("vernietigen voorstel \(Self.dag)")
    #expect(niets.code == 1 && niets.stderr.contains("R135"), "\(niets)")
    try loop.lukt("bewaren hervatten M-0101 --reden uitspraak \(Self.dag)")
    try loop.lukt("vernietigen voorstel \(Self.dag)")
    try loop.lukt("bewaren aanhouden M-0101 --reden \"nieuw beroep\" \(Self.dag)")
    loop.account = "arch"
    let goed = try loop.lukt("vernietigen goedkeuren \(Self.dag)")
    #expect(goed.stderr.contains("Weggelaten, want sinds het voorstel aangehouden"))
    #expect(loop.voerUit("vernietigen uitvoeren \(Self.dag)").stderr.contains("R135"))
  }

  @Test(
    "afterwards nobody has the number; history shows headers; the statement says what, by whom and what is not promised"
  )
  func daarna() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    loop.account = "hr"
    let voor = try loop.lukt("historie M-0101 --json \(Self.dag)").json
    let nummers =
      voor["records"]?.array?.compactMap { $0["nr"]?.integer } ?? voor["feiten"]?.array?.compactMap {
        $0["nr"]?.integer
      } ?? []
    try Self.vernietig(loop)
    loop.account = "hr"
    let weg = loop.voerUit("dossier M-0101 \(Self.dag)")
    #expect(weg.code == 3 && weg.stderr.contains("A020"), "\(weg)")
    if let nr = nummers.first {
      let kop = try loop.lukt("historie --nr \(nr) \(Self.dag)")
      #expect(kop.stdout.contains("vernietigd"), "\(kop)")
    }
    for regel in [
      "status", "medewerker lijst", "jaaroverzicht 2026", "achterstand", "bevindingen", "vernietigen lijst",
      "bewaren lijst",
      "gesprek lijst", "afspraak lijst",
    ] {
      let uitkomst = loop.voerUit("\(regel) \(Self.dag)")
      #expect([0, 1].contains(uitkomst.code), "\(regel): \(uitkomst)")
      #expect(!uitkomst.beide.contains("M-0101"), "\(regel)")
      #expect(!uitkomst.stdout.contains("is daardoor onbekend"), "\(regel): \(uitkomst.stdout)")
    }
    let verklaring = try loop.lukt("vernietigen verklaring \(Self.dag)").stdout
    for deel in ["Archiefwet 1995", "hr", "arch", "Reservekopieën"] {
      #expect(verklaring.contains(deel), "\(verklaring)")
    }
    #expect(!verklaring.contains("M-0101"))
    loop.account = "m.jansen"
    let controle = try loop.lukt("log controleren")
    #expect(controle.stdout.contains("vernietigd"))
  }

  @Test("a file that is put back is found, treated as destroyed, and destroyed again; begun and not finished is told")
  func teruggekomen() throws {
    let loop = try Self.loop()
    try Self.later(loop)
    loop.account = "hr"
    try loop.lukt("vernietigen voorstel \(Self.dag)")
    loop.account = "arch"
    try loop.lukt("vernietigen goedkeuren \(Self.dag)")
    let segment = "Storage/log/000000000001.ndjson"
    try loop.lukt("vernietigen uitvoeren \(Self.dag)")
    let na = try loop.lees(segment)
    let antwoord = try loop.lukt("vernietigen verklaring --json \(Self.dag)").stdout
    // The lines of before in the place of those of now, with what was recorded since behind them.
    let oud = try Self.metInhoud(loop, na)
    try loop.schrijf(segment, oud)
    #expect(loop.voerUit("dossier M-0101 \(Self.dag)").code != 0)
    loop.account = "m.jansen"
    let controle = loop.voerUit("log controleren --alleen-log")
    #expect(controle.code == 1 && controle.stdout.contains("teruggekomen"), "\(controle)")
    #expect(try loop.lukt("status \(Self.dag)").stdout.contains("teruggekomen"))
    loop.account = "arch"
    #expect(try loop.lukt("vernietigen verklaring --json \(Self.dag)").stdout == antwoord)
    loop.account = "m.jansen"
    // What came back goes nowhere else, and a copy of it is told.
    let export = try loop.lukt("exporteren cloudevents --met-inhoud --oin 00000001823288444000 \(Self.dag)").stdout
    #expect(!export.contains("M-0101") && export.contains(#""vernietigd":true"#))
    #expect(!(try loop.lukt("exporteren postgres \(Self.dag)").stdout.contains("M-0101")))
    let kopie = loop.voerUit("log kopie elders")
    #expect(kopie.code == 1 && kopie.stderr.contains("vernietigen uitvoeren"), "\(kopie)")
    loop.account = "arch"
    try loop.lukt("vernietigen uitvoeren \(Self.dag)")
    loop.account = "m.jansen"
    #expect(loop.voerUit("log controleren --alleen-log").code == 0)
  }

  /// The log with the payloads that it had before, taken from a run of the same with the same random bytes.
  private static func metInhoud(_ loop: Proefloop, _ na: [UInt8]) throws -> [UInt8] {
    let ander = try Self.loop()
    try later(ander)
    let heel = try ander.lees("Storage/log/000000000001.ndjson").split(separator: 0x0A)
    let leeg = na.split(separator: 0x0A)
    return Array(
      leeg.enumerated().map { plek, regel in
        let isLeeg = String(decoding: regel, as: UTF8.self).hasSuffix(#""zout":null,"data":null}"#)
        return (isLeeg && plek < heel.count ? Array(heel[plek]) : Array(regel)) + [0x0A]
      }.joined())
  }
}
