import Gesprekscyclus
import Kalender
import Testing

/// Free text that may tell of health, union, religion, origin or a criminal matter is warned about, and never refused.
@Suite("Gevoelige woorden in vrije tekst") struct GevoeligeWoordenTests {
  private func gevonden(_ tekst: String, _ woorden: [String] = GevoeligeWoorden.gewoon) -> [String] {
    GevoeligeWoorden(woorden).gevonden(in: [tekst])
  }

  @Test(
    "whole words count, whatever their case, accents and hyphens",
    arguments: [
      ("Zij was lang ZIEK.", "ziek"), ("een burn out, zei hij", "burn-out"), ("de reintegratie", "reïntegratie"),
      ("Gesprek met de bedrijfsarts;", "bedrijfsarts"), ("lid van de FNV", "FNV"), ("een strafblad?", "strafblad"),
      ("(zwanger)", "zwanger"), ("ziek\nsinds maart", "ziek"),
    ])
  func woorden(tekst: String, woord: String) { #expect(gevonden(tekst).contains(woord), "\(tekst)") }

  @Test(
    "no false alarm for what mostly means something else",
    arguments: [
      "Adviseur bij het Streekziekenhuis.", "De operatie loopt op schema.", "Ik geloof in dit plan.",
      "Verzuim van het team terugdringen.", "Aangifte van geboorte aan de balie.", "Artsenij- en kwartaalcijfers.",
      "De start van het project is goed.", "Beperking van de kosten.", "zieker wordt het niet",
      "De burn rate van het project; out of scope.",
    ])
  func geenAlarm(tekst: String) { #expect(gevonden(tekst).isEmpty, "\(tekst)") }

  @Test("each word once, in the order of the list; a regeling may have a list of its own, or none")
  func lijst() {
    #expect(gevonden("kerk, Kerk en synode", ["synode", "kerk"]) == ["synode", "kerk"])
    #expect(gevonden("ziek", []).isEmpty)
  }

  private func codes(_ opdracht: DossierOpdracht, _ feiten: [DossierGebeurtenis], _ kader: Kader = .gemeente)
    -> [String]
  {
    var dossier = Dossier(sleutel: "d")
    for feit in feiten { dossier.evolve(feit, .nr(dossier.feiten.count + 1)) }
    var kader = kader
    kader.vandaag = dag("2026-11-13")
    let besluit = try? dossier.decide(opdracht, kader)
    #expect(besluit != nil, "it is never refused")
    return besluit?.waarschuwingen.filter { $0.code == .gevoeligeTekst }.map(\.melding) ?? []
  }

  @Test("whatever way it comes in: a reason, a form, an agreement, a departure")
  func wegen() {
    let opdrachten: [DossierOpdracht] = [
      .legVast(.voortgang(op: "2026-11-12").met { $0.verslag = "Zij is ziek geweest." }),
      .laatUitDienst(.init(per: dag("2026-12-31"), reden: "langdurig ziek")),
      .maakOntwikkelafspraak(Ontwikkelinhoud(activiteit: "Therapie volgen"), cyclus: 2026),
      .wijzigMedewerker(Medewerkerwijziging(onderdeel: "Elders", per: dag("2026-12-01"), reden: "door burn-out")),
    ]
    for opdracht in opdrachten { #expect(codes(opdracht, .inDienst).count == 1, "\(opdracht)") }
    #expect(codes(.legVast(.voortgang(op: "2026-11-12").met { $0.verslag = "Het gaat goed." }), .inDienst).isEmpty)
  }

  @Test("of a correction the new reading and its reason; of a withdrawal the reason")
  func correcties() {
    let over = Basis(nr: 1, hashbegin: "000000000000")
    let lezing = DossierGebeurtenis.gesprek(.afgezegd(.init(gesprek: "G-1", reden: "vrij")))
    #expect(
      DossierGebeurtenis.correctie(.gecorrigeerd(.init(over: over, reden: "typfout", lezing: lezing))).vrijeTeksten
        == ["vrij", "typfout"])
    #expect(
      DossierGebeurtenis.correctie(.ingetrokken(.init(over: over, reden: "dubbel"))).vrijeTeksten == ["dubbel"])
  }

  @Test("names of people and units are no free text")
  func namen() {
    let opdracht = DossierOpdracht.wijzigMedewerker(
      Medewerkerwijziging(naam: "Dirk Zieke", onderdeel: "Therapie", per: dag("2026-12-01")))
    #expect(codes(opdracht, .inDienst).isEmpty)
  }

  @Test("the list is that of the open cycles")
  func vanDeRegeling() {
    let zonder = Kader.voorbeeld(.voorbeeld("gemeente", gevoeligeWoorden: []))
    let eigen = Kader.voorbeeld(.voorbeeld("gemeente", gevoeligeWoorden: ["wijn"]))
    let opdracht = DossierOpdracht.laatUitDienst(.init(per: dag("2026-12-31"), reden: "ziek van de wijn"))
    #expect(codes(opdracht, .inDienst, zonder).isEmpty)
    #expect(codes(opdracht, .inDienst, eigen).first?.contains("'wijn'") == true)
    #expect(codes(opdracht, .inDienst).first?.contains("'ziek'") == true)
  }
}
