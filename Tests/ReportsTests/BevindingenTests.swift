import Gesprekscyclus
import Kalender
import Projections
import Testing
import Weergave
import Wire

@testable import Reports

@Suite("Bevindingen: each kind is found, and its neighbour is not")
struct BevindingenTests {
  /// Ans (A) under Ben (B); Coen (C) is above; Dora (D) is HR. Accounts are linked from the start.
  private func boek(regeling: Regeling = Proefregeling.gemeente) -> Proefboek {
    var boek = Proefboek(regeling: regeling, jaren: [])
    boek.open(2026, regeling)
    for (nummer, naam, chef) in [("A", "Ans", "B"), ("B", "Ben", "C"), ("C", "Coen", nil), ("D", "Dora", "C")] {
      boek.leg(
        nummer, op: "2026-01-06",
        .inDienst(
          Personeelsnummer(nummer), naam, "medewerker-ii", bij: "Ruimte", onder: chef.map { Personeelsnummer($0) },
          per: "2020-01-01"))
    }
    boek.toegang(
      op: "2026-01-05", om: "08:00", .rolToegekend(.init(rol: .beheerder, account: "beheer", per: "2026-01-05")))
    boek.toegang(
      op: "2026-01-07", koppeling("ans", "A"), koppeling("ben", "B"), koppeling("coen", "C"), koppeling("dora", "D"))
    return boek
  }

  private func koppeling(_ account: Accountnaam, _ nummer: Personeelsnummer) -> ToegangGebeurtenis {
    .accountGekoppeld(.init(account: account, medewerker: nummer, per: "2026-01-07"))
  }

  /// With an appraisal that Ben held on the first of December.
  private func beoordeeld(
    regeling: Regeling = Proefregeling.gemeente, met deelnemers: [(Regeling.Deel, String)] = [(.leidinggevende, "B")]
  ) -> Proefboek {
    var boek = boek(regeling: regeling)
    boek.leg("A", op: "2026-12-01", door: "ben", .gehouden("G-1", .beoordeling, op: "2026-12-01", met: deelnemers))
    return boek
  }

  private func rapport(_ boek: Proefboek, jaar: Int? = nil, op dag: String = "2026-12-31", klok: Datum? = nil)
    -> Bevindingen
  {
    Bevindingen.Vraag(jaar: jaar, klokdag: klok).antwoord(uit: boek.bron(op: dag))
  }

  /// The sentences of one kind.
  private func zinnen(_ soort: Bevindingsoort, _ rapport: Bevindingen) -> [String] {
    rapport.alle(soort).map(\.zin)
  }

  private func zinnen(_ soort: Bevindingsoort, _ boek: Proefboek) -> [String] { zinnen(soort, rapport(boek)) }

  private func stap(_ stap: ProcedureGebeurtenis) -> DossierGebeurtenis { .procedure(stap) }

  private func teken(
    _ deel: Regeling.Deel, _ door: Personeelsnummer, _ wijze: Tekenwijze = .gezien, bron: String? = nil
  ) -> DossierGebeurtenis {
    stap(
      .ondertekend(
        .init(
          gesprek: "G-1", datum: "2026-12-02", deel: deel, door: door, wijze: wijze, tekst: "t", toelichting: "x",
          bron: bron)))
  }

  @Test("kinds have codes and names of their own, in order, and a rule")
  func soorten() {
    let codes = Bevindingsoort.alle.map(\.code)
    #expect(Set(codes) == Set((1...12).map { $0 < 10 ? "E0\($0)" : "E\($0)" }) && codes.count == 12)
    #expect(Set(Bevindingsoort.alle.map(\.naam)).count == codes.count)
    #expect(Bevindingsoort.alle.allSatisfy { !$0.regel.isEmpty && !$0.titel.isEmpty })
  }

  @Test("a conversation is late from the eighth day on", arguments: [("2026-05-08", 0), ("2026-05-09", 1)])
  func laat(dag: String, aantal: Int) throws {
    var boek = boek()
    boek.leg("A", op: dag, door: "ben", .gehouden("G-1", .planning, op: "2026-05-01"))
    let rapport = rapport(boek)
    #expect(rapport.alle(.laat).count == aantal)
    let tempo = try #require(rapport.tempi.first)
    #expect(rapport.tempi.count == 1 && tempo.leidinggevende?.nummer == "B" && tempo.laat == aantal)
    #expect(tempo.meeste == 7 + aantal && tempo.helftBinnen == 7 + aantal && tempo.gesprekken == 1)
    if aantal == 1 {
      let bevinding = try #require(rapport.alle(.laat).first)
      #expect(
        bevinding.zin == "Planningsgesprek G-1 van 1 mei 2026 is 8 dagen later vastgelegd; leidinggevende Ben (B).")
      #expect(bevinding.persoon?.nummer == "A" && bevinding.account == "ben" && bevinding.cyclus == 2026)
      #expect(bevinding.niveau == .waarschuwing && rapport.vraagtAandacht)
    }
  }

  @Test("half is recorded within so many days; people of another manager are another line, the slowest first")
  func tempi() {
    var boek = boek()
    for (nummer, dag) in [("A", "2026-05-01"), ("D", "2026-05-04"), ("B", "2026-05-21")] {
      boek.leg(nummer, op: dag, .gehouden("G-1", .planning, op: "2026-05-01"))
    }
    boek.leg("D", op: "2026-06-01", .gehouden("G-2", .voortgang, op: "2026-06-01"))
    let tempi = rapport(boek).tempi
    #expect(tempi.map(\.leidinggevende?.nummer) == ["C", "B"])
    #expect(
      tempi.map(\.gesprekken) == [3, 1] && tempi.map(\.helftBinnen) == [3, 0] && tempi.map(\.meeste) == [20, 0])
  }

  @Test("a role, a person or a place that somebody gave oneself, under the own account or another of the same person")
  func rolAanZichzelf() throws {
    var boek = boek()
    func rol(_ rol: Rol, _ account: Accountnaam) -> ToegangGebeurtenis {
      .rolToegekend(.init(rol: rol, account: account, per: "2026-02-01"))
    }
    boek.toegang(op: "2026-02-01", door: "ben", rol(.auditor, "ans"))
    #expect(zinnen(.rolAanZichzelf, boek) == ["Bij het inrichten aan zichzelf gegeven door beheer: de rol beheerder."])
    #expect(rapport(boek).alle(.rolAanZichzelf).map(\.niveau) == [.melding])
    boek.toegang(op: "2026-02-02", door: "ben", rol(.auditor, "ben"), rol(.vaststeller, "ben"))
    boek.toegang(op: "2026-02-03", .accountGekoppeld(.init(account: "ben2", medewerker: "B", per: "2026-02-03")))
    boek.toegang(op: "2026-02-04", door: "ben", rol(.personeelsadviseur, "ben2"))
    boek.toegang(
      op: "2026-02-05", door: "beheer", .accountGekoppeld(.init(account: "beheer", medewerker: "C", per: "2026-02-05")))
    boek.toegang(
      op: "2026-02-06", door: "ben",
      .waarnemingIngesteld(.init(waarnemer: "B", voor: "C", van: "2026-02-06", tot: "2026-02-09")))
    boek.toegang(
      op: "2026-02-07", door: "ben",
      .waarnemingIngesteld(.init(waarnemer: "B", voor: "C", van: "2026-02-06", tot: "2026-02-09", ingetrokken: true)))
    #expect(
      Array(zinnen(.rolAanZichzelf, boek).dropFirst()) == [
        "Aan zichzelf gegeven door Ben (B): de rol auditor en de rol vaststeller.",
        "Aan zichzelf gegeven door Ben (B): de rol personeelsadviseur.",
        "Aan zichzelf gegeven door Coen (C): de plaats van Coen (C).",
        "Aan zichzelf gegeven door Ben (B): de waarneming voor Coen (C).",
      ])
  }

  @Test("roles are not looked at by who may not see them, and the report says so")
  func rollenVerborgen() {
    var proef = boek()
    proef.toegang(
      op: "2026-01-05", om: "08:10", .rolToegekend(.init(rol: .personeelsadviseur, account: "dora", per: "2026-01-05")))
    var bron = proef.bron(op: "2026-12-31")
    let bevoegdheid = bron.boek.bevoegdheid("dora", .bevindingenLezen, vandaag: "2026-12-31")
    bron = bron.metBoek(bron.boek.zichtbaar(bevoegdheid, vol: bron.boek))
    let rapport = Bevindingen.Vraag().antwoord(uit: bron)
    #expect(rapport.alle(.rolAanZichzelf).isEmpty)
    #expect(rapport.nietBekeken.map(\.code) == ["E02"])
    #expect(
      rapport.tekst(Opmaak(breedte: 200)).contains("Niet bekeken: rol aan zichzelf gegeven (E02), want rollen ziet"))
  }

  @Test("one person in two parts of a procedure: by number, and by an account that has two")
  func tweeDelen() throws {
    var boek = beoordeeld(met: [(.leidinggevende, "B"), (.informant, "D")])
    boek.leg("A", op: "2026-12-03", door: "coen", .vastgesteld("G-1", op: "2026-12-03", door: "C"))
    #expect(zinnen(.tweeDelen, boek).isEmpty)
    var eigen = beoordeeld()
    eigen.leg("A", op: "2026-12-03", door: "ben", .vastgesteld("G-1", op: "2026-12-03", door: "B"))
    #expect(
      zinnen(.tweeDelen, eigen) == ["Ben (B) is bij beoordelingsgesprek G-1 beoordelaar en vaststeller."])
    #expect(rapport(eigen).alle(.tweeDelen).map(\.niveau) == [.fout])
    var zelf = beoordeeld()
    zelf.leg("A", op: "2026-12-03", door: "ans", .vastgesteld("G-1", op: "2026-12-03", door: "A"))
    #expect(zinnen(.tweeDelen, zelf) == ["Ans (A) is bij beoordelingsgesprek G-1 medewerker en vaststeller."])
    boek.toegang(
      op: "2026-12-04",
      .accountGekoppeld(.init(account: "dora", medewerker: "C", per: "2026-12-04", erbij: true)))
    #expect(
      zinnen(.tweeDelen, boek) == [
        "Dora (D), ook bekend als Coen (C) is bij beoordelingsgesprek G-1 informant en vaststeller."
      ])
    #expect(rapport(boek).alle(.tweeDelen).map(\.niveau) == [.waarschuwing])
  }

  @Test("an objection dealt with by who rated, by who sat in the calibration, and by a name in the committee")
  func eigenBedenking() throws {
    func boek(door: Personeelsnummer, commissie: [String] = [], _ uitkomst: Bedenkingsuitkomst = .ongegrond)
      -> Proefboek
    {
      var boek = beoordeeld()
      boek.leg("A", op: "2026-12-03", door: "coen", .vastgesteld("G-1", op: "2026-12-03", door: "C"))
      boek.leg(
        "A", op: "2026-12-05", door: "ans",
        stap(.bedenkingIngediend(.init(gesprek: "G-1", datum: "2026-12-05", gronden: "Nee."))),
        stap(
          .bedenkingAfgehandeld(
            .init(
              gesprek: "G-1", datum: "2026-12-09", uitkomst: uitkomst, motivering: "Gehoord.", door: door,
              commissie: commissie))))
      return boek
    }
    #expect(zinnen(.eigenBedenking, boek(door: "D")).isEmpty)
    #expect(
      zinnen(.eigenBedenking, boek(door: "B")) == [
        "De bedenking tegen beoordelingsgesprek G-1 is op 9 december 2026 afgehandeld door Ben (B), die zelf beoordeelde."
      ])
    #expect(zinnen(.eigenBedenking, boek(door: "B", .ingetrokken)).isEmpty)
    let naam = rapport(boek(door: "D", commissie: ["  ben ", "Zus"])).alle(.eigenBedenking)
    #expect(naam.map(\.niveau) == [.fout] && naam.first?.zin.contains("de commissie noemt alleen die naam") == true)
    #expect(rapport(boek(door: "D", commissie: ["C"])).alle(.eigenBedenking).map(\.niveau) == [.waarschuwing])
  }

  @Test("a correction of the text after a signature, and not of a day that is no text, nor before it")
  func naTekenen() throws {
    var boek = beoordeeld()
    func correctie(_ nr: Int, _ tekst: String) -> DossierGebeurtenis {
      .correctie(
        .gecorrigeerd(
          .init(
            over: Basis(nr: nr, hashbegin: "x"), reden: "fout",
            lezing: .gehouden("G-1", .beoordeling, op: "2026-12-01", met: [(.leidinggevende, "B")], verslag: tekst))))
    }
    let verslag = boek.boek.stand.nr
    boek.leg("A", op: "2026-12-01", om: "10:00", door: "dora", correctie(verslag, "Eerst."))
    boek.leg("A", op: "2026-12-02", door: "ans", teken(.medewerker, "A"))
    boek.leg("A", op: "2026-12-02", door: "ben", teken(.leidinggevende, "B", .geweigerd))
    #expect(zinnen(.naTekenen, boek).isEmpty)
    boek.leg("A", op: "2026-12-08", door: "dora", correctie(verslag, "Later."))
    #expect(
      zinnen(.naTekenen, boek) == [
        "Beoordelingsgesprek G-1 is op 8 december 2026 door Dora (D) gecorrigeerd, nadat de medewerker had getekend. Daarna "
          + "is niet opnieuw getekend."
      ])
    boek.leg("A", op: "2026-12-09", door: "ans", teken(.medewerker, "A"))
    #expect(zinnen(.naTekenen, boek).first?.hasSuffix("Opnieuw getekend: de medewerker.") == true)
    #expect(
      zinnen(.geweigerd, boek) == [
        "Ben (B) weigerde op 2 december 2026 als leidinggevende te tekenen voor beoordelingsgesprek G-1."
      ])
    #expect(rapport(boek).alle(.geweigerd).map(\.niveau) == [.melding])
  }

  @Test("established in spite of a warning, an objection after its term; the reason itself is not told")
  func ondanks() throws {
    var boek = beoordeeld()
    let vaststelling = BeoordelingGebeurtenis.Vaststelling(
      gesprek: "G-1", datum: "2026-12-03", vaststeller: "C", ondanks: .init(reden: "geheim", codes: ["W081", "W072"]))
    boek.leg("A", op: "2026-12-03", door: "coen", .beoordeling(.vastgesteld(vaststelling)))
    boek.leg(
      "A", op: "2026-12-05", door: "dora",
      stap(
        .bedenkingIngediend(
          .init(gesprek: "G-1", datum: "2026-12-05", gronden: "Nee.", ondanks: "ook geheim", bron: "brief"))))
    let zinnen = zinnen(.ondanks, boek)
    #expect(zinnen.count == 2 && zinnen[0].contains("ondanks W081 en W072") && zinnen[1].contains("door Dora (D) toch"))
    #expect(!zinnen.joined().contains("geheim"))
  }

  @Test("words of the employee by another hand need a paper; by the own hand they do not")
  func zonderBron() throws {
    var boek = beoordeeld()
    func reactie(_ tekst: String, bron: String? = nil) -> DossierGebeurtenis {
      stap(.reactie(.init(gesprek: "G-1", datum: "2026-12-02", tekst: tekst, bron: bron)))
    }
    boek.leg("A", op: "2026-12-02", door: "ans", reactie("Mooi."), teken(.medewerker, "A"))
    boek.leg("A", op: "2026-12-02", om: "10:00", door: "dora", reactie("Nee.", bron: "brief"))
    boek.leg("A", op: "2026-12-02", om: "11:00", door: "ben", teken(.leidinggevende, "B"))
    #expect(zinnen(.zonderBron, boek).isEmpty)
    boek.leg("A", op: "2026-12-02", om: "12:00", door: "dora", reactie("Toch.", bron: "  "))
    #expect(
      zinnen(.zonderBron, boek) == [
        "De reactie bij beoordelingsgesprek G-1 is van de medewerker en is vastgelegd door Dora (D). Op welk stuk het staat, is "
          + "niet genoemd."
      ])
    let zonderRollen = Proefboek(jaren: [2026])
    #expect(rapport(zonderRollen).nietBekeken.map(\.code) == ["E02", "E07"])
  }

  @Test("a clock ahead: one time for two accounts, a jump of more than a year, a last record of a day to come")
  func klok() throws {
    // In a book that begins with one record of long ago.
    let begin = self.zinnen(.klok, self.boek())
    #expect(begin.count == 1)
    func zinnen(_ boek: Proefboek) -> [String] { self.zinnen(.klok, boek).filter { !begin.contains($0) } }
    var boek = boek()
    boek.leg("A", op: "2026-05-01", om: "09:00", door: "ben", .gehouden("G-1", .planning, op: "2026-05-01"))
    boek.leg("A", op: "2026-05-01", om: "09:00", door: "ben", .gehouden("G-2", .voortgang, op: "2026-05-01"))
    #expect(zinnen(boek).isEmpty)
    boek.leg("D", op: "2026-05-01", om: "09:00", door: "dora", .gehouden("G-1", .planning, op: "2026-05-01"))
    #expect(zinnen(boek).first?.hasPrefix("3 opdrachten van 2 accounts, van nr ") == true)
    #expect(zinnen(boek).count == 1)
    let morgen = rapport(boek, klok: "2026-04-30").alle(.klok)
    #expect(morgen.count == 3 && morgen.contains { $0.zin.contains("en vandaag is het 30 april 2026") })
    boek.leg("A", op: "2027-05-02", om: "09:00", door: "ben", .gehouden("G-3", .voortgang, op: "2027-05-02"))
    #expect(zinnen(boek).count == 1)
    boek.leg("A", op: "2028-05-03", om: "09:00", door: "ben", .gehouden("G-4", .voortgang, op: "2028-05-03"))
    #expect(zinnen(boek).last?.contains("zitten 367 dagen") == true)
    boek.overig("opslag.ingericht", .beheer, .ingericht(opslag: "x", organisatie: "P", proef: true), op: "2024-01-01")
    #expect(rapport(boek).nietBekeken.map(\.code) == ["E09"])
  }

  @Test("what was destroyed and what was repaired; destroyed without a word is a mistake")
  func vernietigd() throws {
    var boek = boek()
    boek.overig("reactie.gegeven", .vernietigd, in: .dossier("sleutel-A"), op: "2026-03-01")
    let weg = boek.boek.stand.nr
    #expect(rapport(boek).alle(.vernietigd).map(\.niveau) == [.fout])
    boek.overig(
      "vernietiging.uitgevoerd", .beheer, .vernietigd([weg...weg], reden: "AVG", voorstel: nil), op: "2026-03-02")
    #expect(rapport(boek).alle(.vernietigd).map(\.niveau) == [.melding])
    #expect(zinnen(.vernietigd, boek).first?.contains("nr \(weg) is vernietigd") == true)
    boek.overig(
      "log.afgekapt", .beheer, .afgekapt(vanaf: 9, records: 2, eerste: nil, laatste: nil, bytes: 9, reden: "x"),
      op: "2026-03-03")
    boek.overig("staart.afgekapt", .beheer, .staartAfgekapt(bytes: 3, kopie: "x"), op: "2026-03-04")
    #expect(zinnen(.hersteld, boek).count == 1)
  }

  @Test(
    "a seal is missed from the 32nd day after what it does not cover",
    arguments: [("2026-03-03", 0), ("2026-03-04", 1)])
  func zegel(dag: String, aantal: Int) throws {
    var boek = Proefboek(regeling: nil, catalogus: nil)
    boek.overig("opslag.ingericht", op: "2026-01-01")
    #expect(rapport(boek, op: "2026-02-01").alle(.zonderZegel).isEmpty)
    #expect(
      zinnen(.zonderZegel, rapport(boek, op: "2026-02-02")).first?.hasPrefix("Er is nooit een zegel gezet.") == true)
    boek.overig("zegel.gezet", .beheer, .zegelGezet(aantal: 1, wortel: "", sleutel: ""), op: "2026-01-31")
    #expect(rapport(boek, op: "2026-12-31").alle(.zonderZegel).isEmpty)
    boek.overig("rol.toegekend", .onbekend, in: .toegang, op: "2026-01-31", om: "10:00")
    let gevonden = rapport(boek, op: dag).alle(.zonderZegel)
    #expect(gevonden.count == aantal)
    #expect(gevonden.allSatisfy { $0.zin.hasPrefix("Sinds het zegel van 31 januari 2026 (nr 2) is er 1 record") })
  }

  @Test("a year tells of its cycle, and of the log in its days; what holds now is told always")
  func jaar() throws {
    var boek = boek()
    boek.open(2027)
    boek.overig("zegel.gezet", .beheer, .zegelGezet(aantal: 1, wortel: "", sleutel: ""), op: "2025-12-31")
    boek.leg("A", op: "2026-06-01", .gehouden("G-1", .planning, op: "2026-05-01"))
    boek.leg("A", op: "2027-06-01", .gehouden("G-2", .planning, cyclus: 2027, op: "2027-05-01"))
    boek.toegang(op: "2027-03-01", door: "ben", .rolToegekend(.init(rol: .auditor, account: "ben", per: "2027-03-01")))
    for (jaar, laat, rollen) in [(2026, ["G-1"], 1), (2027, ["G-2"], 1)] {
      let rapport = rapport(boek, jaar: jaar, op: "2027-12-31")
      #expect(rapport.alle(.laat).compactMap(\.gesprek?.tekst) == laat)
      #expect(rapport.alle(.rolAanZichzelf).count == rollen)
      #expect(rapport.alle(.zonderZegel).count == 1 && rapport.tempi.map(\.gesprekken) == [1])
    }
    #expect(rapport(boek, op: "2027-12-31").alle(.laat).count == 2)
  }

  @Test("nothing found is said in one line, and asks for nothing")
  func niets() {
    let rapport = rapport(Proefboek(regeling: nil, catalogus: nil))
    #expect(rapport.bevindingen.isEmpty && !rapport.vraagtAandacht)
    #expect(rapport.tekst(Opmaak()).contains("Er zijn geen bevindingen."))
  }

  @Test("golden: text, also beside an earlier report")
  func goud() throws {
    let boek = voorbeeld()
    let rapport = rapport(boek, op: "2027-02-01")
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "bevindingen.txt")
    let eerder = Bevindingen.Vraag(versie: "9").antwoord(uit: self.boek().bron(op: "2027-02-01"))
    Goud.vergelijk(try rapport.naast(eerder.json().prettyBytes()).tekst(Opmaak()), met: "bevindingen-eerder.txt")
  }

  /// With a finding of most kinds.
  private func voorbeeld() -> Proefboek {
    var boek = beoordeeld(met: [(.leidinggevende, "B"), (.informant, "C")])
    boek.leg("D", op: "2026-05-15", door: "coen", .gehouden("G-1", .planning, op: "2026-05-01"))
    boek.leg("A", op: "2026-12-02", door: "dora", teken(.medewerker, "A"))
    boek.leg("A", op: "2026-12-02", om: "09:10", door: "ben", teken(.leidinggevende, "B", .geweigerd))
    boek.leg("A", op: "2026-12-03", door: "coen", .vastgesteld("G-1", op: "2026-12-03", door: "C"))
    return boek
  }

  @Test("beside an earlier report: what is new, what has gone, and what is still there")
  func eerder() throws {
    var boek = voorbeeld()
    let toen = rapport(boek)
    let zelfde = try toen.naast(toen.json().prettyBytes())
    #expect(zelfde.getoond.isEmpty && !zelfde.vraagtAandacht && !toen.getoond.isEmpty)
    boek.leg("A", op: "2026-12-20", door: "ben", .gehouden("G-2", .voortgang, op: "2026-12-01"))
    let daarna = try rapport(boek).naast(toen.json().prettyBytes())
    #expect(daarna.getoond.map(\.gesprek) == ["G-2"] && daarna.vraagtAandacht)
    // A file made with --eerder serves as the next one: what had gone then is not counted again.
    let later = try toen.naast(daarna.json().prettyBytes())
    #expect(later.eerder?.verdwenen.map(\.code) == ["E01"] && later.getoond.isEmpty && later.vraagtAandacht)
    #expect(try toen.naast(later.json().prettyBytes()).eerder?.verdwenen.isEmpty == true)
  }

  @Test("an earlier report of something else is refused")
  func eerderAnders() throws {
    let boek = voorbeeld()
    let alles = rapport(boek)
    let jaar = rapport(boek, jaar: 2026)
    #expect(throws: Bevindingen.Bezwaar.anderJaar("cyclus 2026")) { try alles.naast(jaar.json().prettyBytes()) }
    #expect(throws: Bevindingen.Bezwaar.anderJaar("alle jaren")) { try jaar.naast(alles.json().prettyBytes()) }
    for tekst in ["", "{}", "[1]", #"{"runs": [{"results": []}]}"#] {
      #expect(throws: Bevindingen.Bezwaar.geenBevindingen) { try alles.naast(Array(tekst.utf8)) }
    }
    let bron = boek.bron(op: "2026-12-31")
    let ander = Rapportbron(
      boek: bron.boek, organisatie: "X", opslag: String(repeating: "f", count: 32), peildatum: "2026-12-31")
    #expect(throws: Bevindingen.Bezwaar.andereOpslag) {
      try alles.naast(Bevindingen.Vraag().antwoord(uit: ander).json().prettyBytes())
    }
  }
}

extension Bevindingen {
  fileprivate func alle(_ soort: Bevindingsoort) -> [Reports.Bevinding] { bevindingen.filter { $0.code == soort.code } }
}
