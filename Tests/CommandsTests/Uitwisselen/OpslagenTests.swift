import Commands
import EventLog
import Foundation
import Testing
import Wire

/// The same question to several storages.
@Suite("several storages in one answer") struct OpslagenTests {
  /// Two storages of the invented year, with the same people, numbers and units; the second by another name where that is given.
  static func loop(_ tweede: String? = nil) throws -> Proefloop {
    let loop = try Proefjaar.kopie()
    let basis = loop.map + "/"
    try FileManager.default.copyItem(atPath: basis + "Storage", toPath: basis + "B")
    // Another storage by its mark: the record that says whose log it is goes with the file beside it.
    try Tweelingopslag.maak(loop, "B", naam: tweede ?? "Gemeente Baarle")
    try loop.op("2027-02-05")
    return loop
  }

  static let beide = "--opslag Storage --opslag B"

  /// `allen` of every table with its figures.
  static func allen(_ json: JSONNode) -> [[String: Int]] {
    let groepen =
      (json["gesprekken"]?.array ?? []).compactMap { $0["groepen"] }
      + [
        json["eindoordelen"]?["groepen"], json["afspraken"], json["verbetertrajecten"],
      ].compactMap { $0 }
    return groepen.compactMap { groep in
      (groep.array ?? []).first { $0["indeling"]?.string == "allen" }.map { allen in
        Dictionary(
          uniqueKeysWithValues: (allen.object ?? []).compactMap { lid in
            ["Honderdsten", "Dan"].contains(where: lid.key.hasSuffix) ? nil : lid.value.integer.map { (lid.key, $0) }
          })
      }
    }
  }

  @Test("the figures of everybody are the sums, and each organisation has its own units")
  func som() throws {
    let loop = try Self.loop()
    let (a, b) = (
      try loop.lukt("jaaroverzicht 2026 --opslag Storage --json").json,
      try loop.lukt("jaaroverzicht 2026 --opslag B --json").json
    )
    let samen = try loop.lukt("jaaroverzicht 2026 \(Self.beide) --json").json
    // What is a bound in one of them is no figure to add up.
    let som = zip(Self.allen(a), Self.allen(b)).map { $0.merging($1, uniquingKeysWith: +) }
    for (heel, delen) in zip(Self.allen(samen), som) { #expect(heel.filter { delen[$0.key] != nil } == delen) }
    #expect(som.count >= 5 && Self.allen(samen).count == som.count)
    let namen = Set(
      (samen["gesprekken"]?.array ?? []).flatMap { $0["groepen"]?.array ?? [] }.compactMap { $0["onderdeel"]?.string })
    #expect(namen.isSuperset(of: ["Gemeente Zandmeer", "Gemeente Baarle"]), "\(namen)")
    #expect(namen.allSatisfy { $0.hasPrefix("Gemeente Zandmeer") || $0.hasPrefix("Gemeente Baarle") })
    #expect(
      namen.contains("Gemeente Baarle / Publiekszaken") || namen.contains("Gemeente Baarle / Regie en Coördinatie"))
    // Each is named with what it was made from.
    let opslagen = samen["opslagen"]?.array ?? []
    #expect(opslagen.map { $0["naam"]?.string } == ["Gemeente Zandmeer", "Gemeente Baarle"])
    #expect(opslagen.compactMap { $0["stand"]?["hash"]?.string } == [a, b].compactMap { $0["stand"]?["hash"]?.string })
    #expect(samen["opslag"] == nil && samen["volledig"] == nil)
    let tekst = try loop.lukt("jaaroverzicht 2026 \(Self.beide)").stdout
    #expect(tekst.contains("Gemeente Baarle: logboek tot en met nr"), "\(tekst)")
    // The same people under the same numbers are not taken for one.
    #expect(!tekst.contains("M-01"))
  }

  @Test("the other way round the figures are the same")
  func volgorde() throws {
    let loop = try Self.loop()
    let een = try loop.lukt("jaaroverzicht 2026 \(Self.beide) --csv-lang").stdout.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).prefix(8).joined(separator: ";")
    }
    let ander = try loop.lukt("jaaroverzicht 2026 --opslag B --opslag Storage --csv-lang").stdout.split(
      separator: "\r\n"
    )
    .map { $0.split(separator: ";", omittingEmptySubsequences: false).prefix(8).joined(separator: ";") }
    #expect(Set(een) == Set(ander) && een.count == ander.count)
  }

  @Test("a storage that is damaged, refused or not there is named, does not count, and the exit code says so")
  func fout() throws {
    let loop = try Self.loop()
    let alleen = try loop.lukt("jaaroverzicht 2026 --opslag Storage --json").json
    func keur(_ regel: String, _ code: String, _ wat: String) throws {
      let uitkomst = loop.voerUit(regel)
      #expect(uitkomst.code == 5 && uitkomst.stderr.contains(code), "\(wat): \(uitkomst)")
      #expect(
        uitkomst.stdout.hasPrefix("LET OP: dit antwoord is niet volledig"), "\(wat): \(uitkomst.stdout.prefix(200))")
      #expect(uitkomst.stdout.contains("telt niet mee (\(code))"), "\(wat): \(uitkomst.stdout.prefix(400))")
      let json = try loop.voerUit(regel + " --json").json
      #expect(json["volledig"]?.bool == false, "\(wat)")
      #expect(json["opslagen"]?.array?.last?["fout"]?["code"]?.string == code, "\(wat)")
      if regel.hasPrefix("jaaroverzicht") { #expect(Self.allen(json) == Self.allen(alleen), "\(wat)") }
    }
    for vraag in ["jaaroverzicht 2026", "status"] {
      try keur("\(vraag) --opslag Storage --opslag weg", "L001", "not there")
    }
    #expect(loop.voerUit("achterstand --opslag Storage --opslag weg").code == 5)
    #expect(loop.voerUit("bevindingen --opslag Storage --opslag weg").code == 5)
    // A cycle that it does not have.
    try FileManager.default.createDirectory(atPath: loop.map + "/leeg", withIntermediateDirectories: false)
    try loop.lukt("inrichten --organisatie Leeg --opslag nieuw")
    #expect(loop.voerUit("jaaroverzicht 2026 --opslag Storage --opslag nieuw").code == 5)
    // The same one twice counts once.
    try keur("jaaroverzicht 2026 --opslag Storage --opslag Storage", "A097", "twice")
    // Refused: a role in one of them only.
    try loop.lukt("rol toekennen auditor controle --opslag Storage")
    loop.account = "controle"
    try keur("jaaroverzicht 2026 --opslag Storage --opslag B", "R091", "refused")
    loop.account = "m.jansen"
    let pad = "B/log/000000000001.ndjson"
    var bytes = try loop.lees(pad)
    bytes[bytes.count / 2] ^= 1
    try loop.schrijf(pad, bytes)
    try keur("jaaroverzicht 2026 \(Self.beide)", "L004", "damaged")
    // When none can answer there is no answer.
    let geen = loop.voerUit("jaaroverzicht 2026 --opslag weg --opslag ook-weg")
    #expect(geen.code == 3 && geen.stdout.isEmpty, "\(geen)")
  }

  @Test("backlog, status and findings: totals of all, and each as it is by itself")
  func lijsten() throws {
    let loop = try Self.loop()
    for (vraag, veld) in [("status", "dossiers"), ("achterstand", "aantal")] {
      let delen = try ["Storage", "B"].map { try loop.voerUit("\(vraag) --opslag \($0) --json").json }
      let samen = try loop.voerUit("\(vraag) \(Self.beide) --json").json
      #expect(samen["schema"]?.string == "gespreksboek.opslagen")
      #expect(samen["delen"]?.array == delen)
      #expect(samen["samen"]?[veld]?.integer == delen.compactMap { $0[veld]?.integer }.reduce(0, +))
    }
    let sarif = try loop.voerUit("bevindingen \(Self.beide) --json").json
    #expect(sarif["runs"]?.array?.count == 2 && sarif["version"]?.string == "2.1.0")
    #expect(sarif["properties"]?["opslagen"]?.array?.count == 2)
    #expect(loop.voerUit("achterstand \(Self.beide)").code == loop.voerUit("achterstand --opslag B").code)
  }

  @Test("every other command takes one storage, and so do options about what only one has")
  func een() throws {
    let loop = try Self.loop()
    for regel in [
      "dossier M-0117", "medewerker lijst", "log controleren", "exporteren postgres", "uitgave lijst", "historie",
      "cyclus sluiten 2026",
    ] {
      let uitkomst = loop.voerUit("\(regel) \(Self.beide)")
      #expect(uitkomst.code == 2 && uitkomst.stderr.contains("U005"), "\(regel): \(uitkomst)")
    }
    for regel in [
      "jaaroverzicht 2026 --uitgave openbaar", "achterstand --leidinggevende M-0003", "bevindingen --eerder x.json",
      "status --onderdeel Publiekszaken", "jaaroverzicht 2026 --reproduceer x.json",
    ] {
      #expect(loop.voerUit("\(regel) \(Self.beide)").code == 2, "\(regel)")
    }
  }

  @Test("a cut-out of an organisation or a unit of one, and years beside each other")
  func uitsnede() throws {
    let loop = try Self.loop()
    let heel = try loop.lukt("jaaroverzicht 2026 \(Self.beide) --onderdeel \"Gemeente Baarle\" --json").json
    let een = try loop.lukt("jaaroverzicht 2026 --opslag B --json").json
    let groep = (heel["gesprekken"]?.array ?? []).first?["groepen"]?.array?.first
    #expect(groep?["onderdeel"]?.string == "Gemeente Baarle")
    #expect(groep?["verwacht"]?.integer == Self.allen(een).first?["verwacht"])
    #expect(loop.voerUit("jaaroverzicht 2026 \(Self.beide) --onderdeel Nergens").stderr.contains("A099"))
  }

  @Test("stages and scales that differ stand apart, and the largest smallest group holds for all")
  func andereRegels() throws {
    let loop = try Self.loop()
    let rijk = String(decoding: try loop.lees("Fixtures/regelingen/rijk.json"), as: UTF8.self)
    try loop.schrijf("rijk.json", rijk.replacing("\"kleinsteGroep\": 5", with: "\"kleinsteGroep\": 10"))
    try loop.op("2026-01-05")
    for regel in [
      "inrichten --organisatie \"Dienst Rijk\" --opslag R",
      "catalogus importeren Fixtures/catalogi/hr21-ommen.json --opslag R",
      "regeling vaststellen rijk.json --opslag R", "cyclus openen 2026 --opslag R",
    ] {
      try loop.lukt(regel)
    }
    let mensen = (1...12).map { "M-\($0);Mens \($0);hr21-ommen:regisseur-adviseur;Directie;01-01-2026\n" }.joined()
    try loop.lukt(
      "medewerker importeren - --opslag R",
      invoer: "personeelsnummer;naam;functie;onderdeel;in dienst per\n" + mensen)
    try loop.op("2027-02-05")
    let json = try loop.lukt("jaaroverzicht 2026 --opslag Storage --opslag R --json").json
    #expect(json["kleinsteGroep"]?.integer == 10)
    let stadia = json["gesprekken"]?.array ?? []
    #expect(
      stadia.compactMap { $0["naam"]?.string } == [
        "Planningsgesprek", "Voortgangsgesprek", "Beoordelingsgesprek, Gemeente Zandmeer",
        "Beoordelingsgesprek, Dienst Rijk",
      ])
    func verwacht(_ json: JSONNode) -> [Int] {
      (json["gesprekken"]?.array ?? []).compactMap { $0["groepen"]?.array?.first?["verwacht"]?.integer }
    }
    let eigen = verwacht(try loop.lukt("jaaroverzicht 2026 --opslag Storage --json").json)
    #expect(verwacht(json) == [eigen[0] + 12, eigen[1] + 12, eigen[2], 12])
    #expect(json["eindoordelen"]?["labels"]?.array?.first?.string == "onvoldoende")
    let ander = json["andereSchalen"]?.array
    #expect(ander?.count == 1 && ander?.first?["eindoordelen"]?["labels"]?.array?.last?.string == "++")
    #expect(json["regeling"]?.string == "gemeente versie 1 en rijk versie 1")
    // Of one storage nothing of this is there.
    let alleen = try loop.lukt("jaaroverzicht 2026 --opslag R --json").json
    #expect(alleen["andereSchalen"] == nil && alleen["opslagen"] == nil)
  }
}
