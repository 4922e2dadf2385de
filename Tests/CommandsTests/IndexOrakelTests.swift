import Commands
import EventLog
import Foundation
import Gebruik
import Projections
import Synchronization
import Testing
import Wire

/// Reading the log whole is the oracle: with the index every command says and records the same, byte for byte.
@Suite("the index changes no answer") struct IndexOrakelTests {
  static let drempel = Indexgebruik.met(drempel: 8)

  /// The year with roles, and with a correction, a move, a change of function, a late form and every kind of record after
  /// it, all recorded with the index.
  private static let gebouwd: Result<String, any Error> = Result {
    let loop = try Toegangsproef.loop()
    loop.index = drempel
    for (beurt, regel) in (schrijfregels + extra).enumerated() {
      _ = loop.voerUit(regel)
      if beurt % 4 == 1 { try onthoud(loop) }
    }
    let map = loop.map + "-index"
    try FileManager.default.copyItem(atPath: loop.map, toPath: map)
    atexit { if let map = try? IndexOrakelTests.gebouwd.get() { try? FileManager.default.removeItem(atPath: map) } }
    return map
  }

  /// What stood in `projecties/` at several moments while that was recorded.
  static var eerdereProjecties: [[String: [UInt8]]] { projecties.withLock { $0 } }
  private static let projecties = Mutex<[[String: [UInt8]]]>([])

  private static func onthoud(_ loop: Proefloop) throws {
    let bestanden = try Tegenstander.bestanden(URL(fileURLWithPath: loop.map + "/Storage/projecties"))
    projecties.withLock { $0.append(bestanden) }
  }

  static let schrijfregels = GoudenTests.regels.filter { regel in
    !["inrichten", "catalogus", "log"].contains(regel.pad[0]) && regel.pad != ["cyclus", "sluiten"]
      && regel.pad != ["verbetertraject", "starten"] && regel.pad != ["rol", "intrekken"]
      // Who acts for another has two teams, which is everybody here; `WaarnemingTests` asks that by the index.
      && regel.pad != ["rol", "waarnemen"]
  }.map { ($0.pad + [$0.regel]).joined(separator: " ") }

  static let extra = [
    "medewerker wijzigen M-0204 --leidinggevende M-0003 --onderdeel \"Regie en Coördinatie\" --per 05-12-2026",
    "medewerker wijzigen M-0121 --functie hr21-ommen:medewerker-publiek-iv --per 15-07-2026 --reden \"laat doorgegeven\"",
    "medewerker wijzigen M-0201 --leidinggevende M-0117 --per 01-12-2026",
    "gesprek plannen M-0117 --soort planning --datum 20-12-2026",
    "gesprek vrijstellen M-0117 --van 01-12-2026 --tot 31-03-2027 --grond verlof",
    "medewerker in-dienst M-0901 --naam Nieuw --functie hr21-ommen:adviseur-iii --onderdeel Regie --leidinggevende m-0118 "
      + "--per 01-12-2026",
    "medewerker in-dienst M-00117 --naam Lijkt --functie hr21-ommen:adviseur-iii --onderdeel Regie --per 01-12-2026",
    "medewerker in-dienst M-0902 --naam \"zoe celik\" --functie hr21-ommen:adviseur-iii --onderdeel Regie --per 01-03-2020",
    "medewerker hernummeren M-0205 3000205 --per 01-11-2026 --reden later",
    "rol koppelen twee M-0204 --per 01-12-2026", "rol koppelen twee M-0902 --erbij --per 02-12-2026",
    "medewerker in-dienst M-0204 --naam Dubbel --functie hr21-ommen:adviseur-iii --onderdeel Regie --per 01-12-2026",
  ]

  static func loop() throws -> Proefloop {
    let loop = try Proefloop(dag: Proefjaar.dag, zaad: 500, kopieVan: try gebouwd.get())
    loop.index = drempel
    return loop
  }

  static let accounts = ["m.jansen", "hr", "h.dewit", "p.bos", "f.elamrani", "z.celik", "controle", "niemand"]
  static let mensen = [
    "M-0001", "M-0003", "M-0117", "m-0117 ", "M-0201", "M-0204", "M-0205", "2000205", "3000205", "M-00117", "M-0902",
    "M-0999",
  ]

  static func vragen(_ mens: String) -> [String] {
    [
      "dossier \(mens)", "historie \(mens)", "medewerker tonen \(mens)", "gesprek lijst \(mens)", "toetsen \(mens)",
      "gesprek tonen \(mens) G-2026-3", "gesprek tonen \(mens) G-2026-9",
      "gesprek formulier \(mens) --soort beoordeling",
      "werk \(mens)", "werk \(mens) --json", "afspraak lijst \(mens)", "verbetertraject tonen \(mens)",
      "achterstand --leidinggevende \(mens)",
      "dossier \(mens) --geldig-op 01-08-2026", "dossier \(mens) --bekend-op 01-08-2026",
      "dossier \(mens) --bekend-op 700 --geldig-op 20-11-2026", "dossier \(mens) --bekend-op 3",
      "dossier \(mens) --bekend-op 45", "achterstand --leidinggevende \(mens) --bekend-op 45",
      "dossier \(mens) --bekend-op 99999", "dossier \(mens) --bekend-op 700-abcdef012345",
      "historie \(mens) --bekend-op \"14-11-2026 12:00\"", "verschil \(mens) --van 700 --naar 900",
      "verklaren \(mens) cyclus.afspraken.RA-1.gereedOp", "historie \(mens) --json", "dossier \(mens) --json",
      "gesprek tonen \(mens) G-2026-3 --json", "toetsen \(mens) --json",
      "gesprek plannen \(mens) --soort beoordeling --datum 17-12-2026 --dry-run",
      "medewerker wijzigen \(mens) --leidinggevende M-0203 --per 01-01-2027 --dry-run",
      "medewerker wijzigen \(mens) --leidinggevende m-0204 --per 01-01-2027 --dry-run",
      "medewerker wijzigen \(mens) --leidinggevende M-0771 --per 01-01-2027 --dry-run",
      "medewerker uit-dienst \(mens) --per 31-12-2026 --dry-run",
    ]
  }

  static func antwoord(_ loop: Proefloop, _ regel: String, _ index: Indexgebruik) -> String {
    loop.index = index
    let uit = loop.voerUit(regel)
    return "\(uit.code)\n\(uit.stdout)\n\(uit.stderr)"
  }

  @Test("every question about every person, for every account", arguments: accounts)
  func vragen(account: String) throws {
    let loop = try Self.loop()
    loop.account = account
    for mens in Self.mensen {
      for vraag in Self.vragen(mens) {
        let vol = Self.antwoord(loop, vraag, .geen)
        #expect(Self.antwoord(loop, vraag, Self.drempel) == vol, "\(account): \(vraag)")
      }
    }
  }

  /// Pieces of the log, wherever they begin and whatever they hold.
  private static let stukken = [
    "historie --nr 1", "historie --nr 2..9", "historie --nr 40..46 --json", "historie --nr 700..720",
    "historie --nr 700 --soort gesprek", "historie --nr 99999", "historie --nr 3..", "historie --sinds 05-12-2026",
    "historie --sinds 01-01-2030", "historie --nr 700..720 --bekend-op 705",
    "historie --nr 700..720 --geldig-op 01-08-2026",
    "log tonen --nr 1", "log tonen --nr 2..9", "log tonen --nr 700..720 --ruw", "log tonen --nr 705 --json",
    "log tonen --nr 700..", "log tonen --nr 99999", "log tonen --sinds 05-12-2026",
    "log tonen --nr 700..800 --sinds 05-12-2026",
    "log tonen --nr 700..720 --actor hr", "log tonen --nr 700..720 --medewerker M-0117",
    "log tonen --nr 3 --soort geen",
  ]

  @Test("every question about a piece of the log, for every account", arguments: accounts)
  func stukken(account: String) throws {
    let loop = try Self.loop()
    // A record about an account by itself: whom it names is in no other record of the piece.
    let accounts = try loop.lukt("log tonen --soort account --json").json["records"]?.array?.compactMap {
      $0["nr"]?.integer
    }
    let nummers = try #require(accounts)
    #expect(!nummers.isEmpty)
    loop.account = account
    for vraag in Self.stukken + [1, 100, 400, 900, 1000].flatMap({ ["historie --nr \($0)..\($0 + 60)"] })
      + nummers.flatMap({ ["historie --nr \($0)", "log tonen --nr \($0)"] })
    {
      let vol = Self.antwoord(loop, vraag, .geen)
      #expect(Self.antwoord(loop, vraag, Self.drempel) == vol, "\(account): \(vraag)")
    }
  }

  @Test("a manager four levels up is manager, by the index too")
  func hogeLeiding() throws {
    let loop = try Self.loop()
    for (nummer, chef) in [("M-0801", "M-0003"), ("M-0802", "M-0801"), ("M-0803", "M-0802"), ("M-0804", "M-0803")] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \(nummer) --functie hr21-ommen:adviseur-iii --onderdeel Regie "
          + "--leidinggevende \(chef) --per 01-12-2026")
    }
    for account in ["p.bos", "f.elamrani"] {
      loop.account = account
      for vraag in ["dossier M-0804", "medewerker tonen M-0804", "gesprek lijst M-0804"] {
        let vol = Self.antwoord(loop, vraag, .geen)
        #expect(vol.hasPrefix(account == "p.bos" ? "0" : "6"), "\(vol)")
        #expect(Self.antwoord(loop, vraag, Self.drempel) == vol, "\(account): \(vraag)")
      }
    }
  }

  @Test("the comparison of a unit, one person after the other", arguments: ["m.jansen", "hr", "h.dewit", "controle"])
  func onderdelen(account: String) throws {
    let loop = try Self.loop()
    loop.account = account
    var veranderd = 0
    // Somebody left Publiekszaken in between.
    for onderdeel in ["Regie en Coördinatie", "Publiekszaken", "Beleid en Ontwikkeling", "Regie", "Nergens"] {
      for momenten in [
        "--van 700 --naar 900", "--van 900 --naar 700 --json", "--geldig-van 01-07-2026 --geldig-naar 10-12-2026",
        "--van 99999",
      ] {
        let vraag = "verschil --onderdeel \"\(onderdeel)\" \(momenten)"
        let vol = Self.antwoord(loop, vraag, .geen)
        #expect(Self.antwoord(loop, vraag, Self.drempel) == vol, "\(account): \(vraag)")
        if vol.contains("zijn veranderd") { veranderd += 1 }
      }
    }
    #expect(account != "hr" || veranderd > 0)
  }

  @Test("it is used: what a question does not need is not read")
  func wordtGebruikt() throws {
    let loop = try Self.loop()
    let pad = loop.map + "/Storage/log/000000000001.ndjson"
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: pad)))
    let tekst = String(decoding: bytes, as: UTF8.self)
    // A byte in the name of somebody whom the question does not touch.
    let plek = try #require(tekst.range(of: "Ruud Hoekstra"))
    bytes[tekst.utf8.distance(from: tekst.startIndex, to: plek.lowerBound)] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: pad))
    let heel = Self.antwoord(loop, "dossier M-0117", .geen)
    let deel = Self.antwoord(loop, "dossier M-0117", Self.drempel)
    #expect(heel.hasPrefix("5\n"))
    #expect(deel.hasPrefix("0\n"))
    for vraag in ["log tonen --nr 40..44", "historie --nr 40..44"] {
      #expect(Self.antwoord(loop, vraag, .geen).hasPrefix("5\n"), "\(vraag)")
      #expect(Self.antwoord(loop, vraag, Self.drempel).hasPrefix("0\n"), "\(vraag)")
    }
    #expect(Self.antwoord(loop, "dossier M-0205", Self.drempel) == Self.antwoord(loop, "dossier M-0205", .geen))
  }

  /// Time must not tell either: whoever may not see everybody, waits as long for somebody hidden as for nobody.
  @Test(
    "for who may not see everybody, a number that nobody has is looked for as a hidden one is",
    arguments: [
      "dossier NR", "historie NR", "gesprek lijst NR", "verschil NR --van 01-03-2026", "medewerker tonen NR",
      "gesprek plannen NR --soort beoordeling --datum 17-12-2026 --dry-run",
      "gesprek plannen NR --soort beoordeling --datum 17-12-2026", "afspraak voortgang NR RA-1 --status gerealiseerd",
    ])
  func evenver(_ vorm: String) throws {
    let loop = try Self.loop()
    let pad = loop.map + "/Storage/log/000000000001.ndjson"
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: pad)))
    let tekst = String(decoding: bytes, as: UTF8.self)
    // Whoever reads the log whole, comes past this; it is of nobody in the team of who asks.
    let plek = try #require(tekst.range(of: "Anne Vos"))
    bytes[tekst.utf8.distance(from: tekst.startIndex, to: plek.lowerBound)] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: pad))
    for account in ["z.celik", "f.elamrani"] {
      loop.account = account
      let verborgen = Self.antwoord(loop, vorm.replacing("NR", with: "M-0118"), Self.drempel)
      let nergens = Self.antwoord(loop, vorm.replacing("NR", with: "M-0999"), Self.drempel)
      #expect(verborgen.hasPrefix("6\n"), "\(account): \(verborgen)")
      #expect(verborgen.replacing("M-0118", with: "M-0999") == nergens)
    }
  }

  /// What happens to the index between two commands.
  private enum Intervention: Int, CaseIterable {
    case niets, weg, eenWeg, stuk, oud
  }

  @Test(
    "the same commands give the same answers and records, whatever happens to the index",
    arguments: [1, 2, 3] as [UInt64])
  func schrijven(zaad: UInt64) throws {
    let loop = try Toegangsproef.loop(zaad: zaad)
    loop.index = Self.drempel
    let map = URL(fileURLWithPath: loop.map + "/Storage/projecties")
    var (oud, onderhoud) = ([:] as [String: Data], 0)
    // Twice: the second time what can be recognised must be recognised.
    let regels = Self.schrijfregels + Self.extra
    for (beurt, regel) in (regels + regels).enumerated() {
      loop.account = beurt % 5 == 4 ? "f.elamrani" : "m.jansen"
      if try Tweeling(loop, zaad: UInt64(beurt)).vergelijk(regel) { onderhoud += 1 }
      try ingrijpen(Intervention.allCases[(beurt + Int(zaad)) % (zaad == 1 ? 1 : 5)], map, &oud)
    }
    #expect(try loop.lees("Storage/log/000000000001.ndjson").count > 200_000)
    #expect(onderhoud > 3)
  }

  @Test("a command is recognised when it is given again: at once, behind the index, and later, in it")
  func herhaling() throws {
    let loop = try Self.loop()
    loop.index = Self.drempel
    func aantal() throws -> Int {
      var aantal = 0
      try LogReader(opslag: .open(path: loop.map + "/Storage")).read {
        if $0.soort != "index.gewaarmerkt" { aantal += 1 }
      }
      return aantal
    }
    let opdracht = "00112233445566778899aabbccddeeff"
    let regel = "gesprek plannen M-0117 --soort planning --datum 21-12-2026 --opdracht \(opdracht)"
    let begin = try aantal()
    let eerste = try loop.lukt(regel)
    #expect(try aantal() == begin + 1)
    for beurt in 0..<12 {
      let weer = try loop.lukt(regel)
      #expect(weer.stdout.contains("al vastgelegd"), "\(weer.stdout)")
      #expect(try aantal() == begin + 1 + beurt, "turn \(beurt)")
      try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum \(20 + beurt)-12-2026")
    }
    #expect(!eerste.stdout.contains("al vastgelegd"))
  }

  private func ingrijpen(_ ingreep: Intervention, _ map: URL, _ oud: inout [String: Data]) throws {
    let beheer = FileManager.default
    let namen = try beheer.contentsOfDirectory(atPath: map.path).sorted()
    switch ingreep {
    case .niets: oud = try namen.reduce(into: [:]) { $0[$1] = try Data(contentsOf: map.appendingPathComponent($1)) }
    case .weg: for naam in namen { try beheer.removeItem(at: map.appendingPathComponent(naam)) }
    case .eenWeg: if let naam = namen.last { try beheer.removeItem(at: map.appendingPathComponent(naam)) }
    case .stuk:
      for naam in namen {
        var bytes = try Data(contentsOf: map.appendingPathComponent(naam))
        bytes[max(0, bytes.count - 40 - bytes.count % 4000)] ^= 4
        try zet(bytes, map.appendingPathComponent(naam))
      }
    case .oud:
      for naam in namen { try beheer.removeItem(at: map.appendingPathComponent(naam)) }
      for (naam, bytes) in oud { try zet(bytes, map.appendingPathComponent(naam)) }
    }
  }

  /// As the program makes files; others would be warned about.
  private func zet(_ bytes: Data, _ plek: URL) throws {
    try bytes.write(to: plek)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: plek.path)
  }
}
