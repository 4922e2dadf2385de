import Arguments
import Commands
import Foundation
import Testing
import Wire

/// Every command of the table with its text, its JSON and its help, as files that people read before they change.
@Suite struct GoudenTests {
  /// The lines that show each command at its best, on the invented year.
  static let regels: [(pad: [String], regel: String)] = [
    (["inrichten"], "--organisatie \"Gemeente Zandmeer\" --opslag nieuw"),
    (["status"], ""),
    (["werk"], "--onderdeel Publiekszaken"),
    (["medewerker", "importeren"], "nieuw.csv --per 01-01-2027"),
    (["medewerker", "profiel"], "Fixtures/import/raet.txt"),
    (
      ["medewerker", "in-dienst"],
      "M-0206 --naam \"Iris Postma\" --functie hr21-ommen:medewerker-publiek-iv --onderdeel Publiekszaken "
        + "--leidinggevende M-0004 --per 01-12-2026"
    ),
    (["medewerker", "wijzigen"], "M-0204 --functie hr21-ommen:medewerker-publiek-iv --per 01-01-2027"),
    (["medewerker", "uit-dienst"], "M-0203 --per 31-01-2027 --reden pensioen"),
    (["medewerker", "hernummeren"], "M-0205 2000205 --per 01-01-2027 --reden \"nieuw personeelssysteem\""),
    (["medewerker", "tonen"], "M-0121"),
    (["medewerker", "lijst"], ""),
    (["onderdeel", "instellen"], "Publiekszaken --onder Gemeente --per 01-01-2026"),
    (["onderdeel", "importeren"], "boom.csv --per 01-01-2026"),
    (["onderdeel", "opheffen"], "\"Team Balie\" --per 01-07-2027 --reden \"gaat op in Publiekszaken\""),
    (["onderdeel", "tonen"], ""),
    (["catalogus", "lezen"], "profiel.txt --id dijk --per 01-01-2027"),
    (["catalogus", "sjabloon"], ""),
    (["catalogus", "controleren"], "Fixtures/catalogi/hr21-ommen.json"),
    (["catalogus", "importeren"], "Fixtures/catalogi/kempen.json"),
    (["catalogus", "vergelijken"], "hr21-ommen nieuw.json"),
    (["catalogus", "tonen"], "hr21-ommen"),
    (["catalogus", "lijst"], ""),
    (["functie", "tonen"], "hr21-ommen:adviseur-iii"),
    (["functie", "lijst"], "--zoek publiek"),
    (["regeling", "sjabloon"], ""),
    (["regeling", "controleren"], "Fixtures/regelingen/rijk.json"),
    (["regeling", "vaststellen"], "Fixtures/regelingen/rijk.json"),
    (["regeling", "tonen"], "gemeente"),
    (["regeling", "lijst"], ""),
    (["cyclus", "openen"], "2027"),
    (["cyclus", "plannen"], "2026 plan.csv"),
    (["cyclus", "sluiten"], "2026 --bevestig"),
    (["cyclus", "heropenen"], "2026 --reden \"een beoordeling ontbreekt\""),
    (["cyclus", "tonen"], "2026"),
    (["cyclus", "lijst"], ""),
    (["gesprek", "plannen"], "M-0202 --soort beoordeling --datum 17-12-2026"),
    (["gesprek", "verzetten"], "M-0204 G-2026-2 --datum 18-12-2026 --reden \"medewerker vrij\""),
    (["gesprek", "afzeggen"], "M-0204 G-2026-2 --reden \"leidinggevende ziek\""),
    (["gesprek", "vrijstellen"], "M-0202 --soort beoordeling --grond \"lange afwezigheid\""),
    (["gesprek", "formulier"], "M-0202 --soort beoordeling"),
    (["gesprek", "vastleggen"], "bg.txt --opdracht 0123456789abcdef0123456789abcdef"),
    (
      ["gesprek", "verder"],
      "M-0118 G-2026-3 --stap uitreiken --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\""
    ),
    (["gesprek", "aanvullen"], "M-0121 G-2026-3 --tekst \"Ook de werkdruk is besproken.\""),
    (["gesprek", "bijlage"], "M-0118 G-2026-3 brief.txt --omschrijving \"brief van de medewerker\""),
    (["gesprek", "aanbieden"], "M-0121 G-2026-3 --wijze \"op papier\""),
    (["gesprek", "reageren"], "M-0203 G-2026-3 --tekst \"Ik herken dit niet.\" --bron \"brief van 3 december\""),
    (["gesprek", "ondertekenen"], "M-0203 G-2026-3 --als medewerker --wijze \"niet akkoord\" --bron verslag"),
    (["gesprek", "vaststellen"], "M-0120 G-2026-3 --door M-0001 --ondanks \"Besproken met de medewerker.\""),
    (["gesprek", "uitreiken"], "M-0118 G-2026-3 --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\""),
    (["gesprek", "tonen"], "M-0120 G-2026-3"),
    (["gesprek", "lijst"], "--jaar 2026"),
    (["bedenking", "indienen"], "M-0117 G-2026-3 --tekst \"Het tweede oordeel klopt niet.\" --bron brief"),
    (
      ["bedenking", "afhandelen"],
      "M-0201 G-2026-3 --uitkomst ongegrond --motivering \"De voorbeelden staan in het verslag.\" --door M-0001"
    ),
    (["afspraak", "maken"], "M-0204 --ontwikkel --activiteit \"Cursus omgaan met agressie\" --gereed-op 1-3-2027"),
    (["afspraak", "bijstellen"], "M-0202 RA-1 --gereed-op 31-01-2027 --reden \"lang ziek geweest\""),
    (["afspraak", "voortgang"], "M-0202 RA-2 --status gerealiseerd"),
    (["afspraak", "intrekken"], "M-0202 RA-2 --reden \"lang ziek geweest\" --herverdeel RA-1=100"),
    (["afspraak", "lijst"], "--onderdeel \"Regie en Coördinatie\" --met-ingetrokken"),
    (
      ["verbetertraject", "starten"],
      "M-0202 --aanleiding \"veel klachten\" --doel \"Vriendelijk aan de balie | geen klachten in een kwartaal | 31-03-2027\" "
        + "--doel \"Formulieren in één keer goed | steekproef van twintig\" --van 14-12-2026 --tot 30-06-2027"
    ),
    (
      ["verbetertraject", "bespreken"],
      "M-0204 VT-1 --doel 2 --status \"aandacht nodig\" --toelichting \"drie formulieren kwamen terug\" --datum 9-12-2026"
    ),
    (
      ["verbetertraject", "afronden"],
      "M-0204 VT-1 --oordeel \"deels geslaagd\" --motivering \"Aan de balie gaat het goed: in november was er geen klacht.\""
    ),
    (["verbetertraject", "tonen"], "M-0204"),
    (["verbetertraject", "lijst"], "--lopend"),
    (["corrigeren"], "87 --gereed-op 20-12-2026 --reden \"overgenomen van de verkeerde regel\""),
    (["dossier"], "M-0117"),
    (["historie"], "M-0118"),
    (["verschil"], "M-0118 --van 86 --naar 95"),
    (["verklaren"], "M-0118 cyclus.afspraken.RA-1.gereedOp"),
    (["toetsen"], "M-0117"),
    (["bevindingen"], "2026"),
    (["jaaroverzicht"], "2026"),
    (["uitgave", "vastleggen"], "2026 --soort openbaar --voor ondernemingsraad"),
    (["uitgave", "tonen"], "2026 1"),
    (["uitgave", "lijst"], ""),
    (["kalibratie", "tonen"], "2026"),
    (
      ["kalibratie", "vastleggen"],
      "M-0121 G-2026-3 --oordeel voldoende --motivering \"Naast de anderen in deze functie: twee van de drie doelen, en het "
        + "werk kwam bij een collega terecht.\" --aanwezig M-0001 --aanwezig M-0003"
    ),
    (["achterstand"], ""),
    (["log", "controleren"], ""),
    (["log", "tonen"], "--nr 22..24"),
    (["log", "kopie"], "kopie"),
    (["log", "herstellen"], ""),
    (["zegel", "sleutel"], "--uit or.pem --naam ondernemingsraad"),
    (["zegel", "maken"], "--sleutel zegel.pem"),
    (["zegel", "nagaan"], "zegel.txt --sleutel controlesleutel.txt"),
    (["zegel", "lijst"], ""),
    (
      ["zegel", "medetekenen"],
      "zegel.txt --van controlesleutel.txt --eerste --sleutel ander.pem --naam ondernemingsraad --uit getekend.txt"
    ),
    (["zegel", "tegels"], "www"),
    (["bewijs", "maken"], "M-0117 --uit bewijs"),
    (["bewijs", "nagaan"], "bewijs --sleutel controlesleutel.txt"),
    (["bewijs", "uitbreiding"], "zegel.txt 196 --uit uitbreiding.txt"),
    (["bewaren", "lijst"], "--tot 31-12-2040"),
    (["bewaren", "aanhouden"], "M-0117 --reden \"beroep bij de rechtbank\""),
    (["bewaren", "hervatten"], "M-0117 --reden \"uitspraak van de rechtbank\""),
    (["vernietigen", "voorstel"], "--bevestig-tijd --opdracht 0123456789abcdef0123456789abcdef"),
    (["vernietigen", "goedkeuren"], ""),
    (["vernietigen", "uitvoeren"], ""),
    (["vernietigen", "lijst"], ""),
    (["vernietigen", "verklaring"], ""),
    (["inzage", "instellen"], "verplicht --bewaar 5 --reden \"besluit van 3 maart\""),
    (["inzage", "log"], ""),
    (["inzage", "geven"], "M-0117 --verzocht 2-11-2026 --uit inzage"),
    (["exporteren", "cloudevents"], "--oin 00000001823288444000 --vanaf 190"),
    (["exporteren", "postgres"], "--vanaf 190"),
    (["exporteren", "mdto"], "M-0117 G-2026-3 --uit archief"),
    (["rol", "toekennen"], "vaststeller p.bos --medewerker M-0003 --reden \"neemt waar voor de directeur\""),
    (["rol", "intrekken"], "auditor m.jansen --reden \"de controle doet een ander\""),
    (["rol", "koppelen"], "h.dewit M-0001"),
    (["rol", "ontkoppelen"], "l.smit M-0202 --reden \"werkt hier niet meer\""),
    (
      ["rol", "waarnemen"],
      "M-0004 --voor M-0003 --van 11-12-2026 --tot 31-12-2026 --reden \"verlof\""
    ),
    (["rol", "lijst"], ""),
  ]

  static func loop() throws -> Proefloop {
    let loop = try Proefjaar.kopie()
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per\n"
    try loop.schrijf(
      "nieuw.csv",
      kop + "M-0202;Lotte Smit;hr21-ommen:medewerker-publiek-iii;Publiekszaken;M-0004;01-06-2019\n"
        + "M-0206;Iris Postma;hr21-ommen:medewerker-publiek-iv;Publiekszaken;M-0004;01-01-2027\n")
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "9-12-2026")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Verslag", "Verslag", "Lotte werkt sinds oktober weer hele dagen.")
    try loop.schrijf("bg.txt", hand.tekst)
    try loop.schrijf("brief.txt", "Ik heb dit jaar veel geleerd.\n")
    try loop.schrijf(
      "plan.csv", "personeelsnummer;gesprek;datum\nM-0202;beoordeling;17-12-2026\nM-0004;beoordeling;7-1-2027\n")
    try loop.schrijf(
      "boom.csv",
      "onderdeel;onder\nTeam Balie;publiekszaken\nPubliekszaken;Dienstverlening\nDienstverlening;\n"
        + "Regie en Coördinatie;Bestuur\nBestuur;\n")
    try loop.schrijf("profiel.txt", profiel)
    // A new version of the function book, in which one function has another name.
    try loop.schrijf(
      "nieuw.json",
      String(decoding: try loop.lees("Fixtures/catalogi/hr21-ommen.json"), as: UTF8.self)
        .replacing("\"versie\": \"2018\"", with: "\"versie\": \"2027\"")
        .replacing("\"naam\": \"Medewerker reserveringen\"", with: "\"naam\": \"Medewerker boekingen\""))
    return loop
  }

  private static let profiel = """
    Competenties van het waterschap

    Wie dit leest, krijgt natte voeten.

    Competentie\tCompetentieniveau Dijkwerker
    Voor iedereen\t
    Moed\t2
    Ordelijkhied\t1

    Moed\tDurft wat nodig is, ook als het eng is.
    Competentieniveau 1\tGaat mee.
    Competentieniveau 2\tGaat voor.

    Ordelijkheid\tHoudt spullen en hoofd bij elkaar.
    Competentieniveau 1\tLegt alles terug.
    """

  /// With a running improvement track for the commands about one.
  static func loop(voor pad: [String]) throws -> Proefloop {
    let loop = try loop()
    if pad.first == "onderdeel" {
      try loop.lukt("onderdeel instellen Gemeente --per 01-01-2026")
      try loop.lukt("onderdeel instellen \"Team Balie\" --onder Gemeente --per 01-01-2026")
    }
    if pad == ["bewaren", "hervatten"] { try loop.lukt("bewaren aanhouden M-0117 --reden beroep") }
    if pad.first == "bewaren" || pad.first == "vernietigen" { try bewaard(loop, voor: pad) }
    if pad == ["rol", "ontkoppelen"] { try loop.lukt("rol koppelen l.smit M-0202") }
    if pad == ["cyclus", "sluiten"] || pad == ["cyclus", "heropenen"] { try loop.op("2027-02-02") }
    if pad == ["cyclus", "heropenen"] { try loop.lukt("cyclus sluiten 2026 --bevestig") }
    if pad == ["uitgave", "tonen"] || pad == ["uitgave", "lijst"] {
      try loop.lukt("uitgave vastleggen 2026 --soort openbaar --voor ondernemingsraad")
    }
    if pad == ["inzage", "log"] {
      try loop.lukt("inzage instellen aan --reden besluit")
      try loop.lukt("medewerker lijst --onderdeel Publiekszaken")
      try loop.lukt("dossier M-0117 --doel \"gesprek van morgen\"")
    }
    if ["zegel", "bewijs"].contains(pad.first), Zegelsleutel.isEr { try verzegel(loop, voor: pad) }
    guard pad.first == "verbetertraject" else { return loop }
    try loop.lukt(
      "verbetertraject starten M-0204 --aanleiding \"veel klachten\" --doel \"Vriendelijk aan de balie | geen klachten\" "
        + "--doel \"Formulieren goed | steekproef | 4-12-2026\" --van 1-9-2026 --tot 7-12-2026")
    try loop.lukt(
      "verbetertraject bespreken M-0204 VT-1 --doel 1 --status gerealiseerd --toelichting \"geen klacht\" --datum 1-12-2026"
    )
    return loop
  }

  /// Somebody who left long ago, and a destruction that is as far as the command needs.
  private static func bewaard(_ loop: Proefloop, voor pad: [String]) throws {
    guard pad.last != "aanhouden", pad.last != "hervatten" else { return }
    try loop.lukt("medewerker uit-dienst M-0205 --per 31-12-2026 --reden pensioen")
    try loop.lukt("rol toekennen archiefbeheerder k.archief")
    try loop.op("2027-02-02")
    try loop.lukt("cyclus sluiten 2026 --bevestig")
    try loop.op("2040-01-05")
    defer { loop.account = pad.last == "goedkeuren" ? "k.archief" : "m.jansen" }
    if pad.last == "voorstel" || pad.first == "bewaren" { return }
    try loop.lukt("vernietigen voorstel --opdracht fedcba9876543210fedcba9876543210 --bevestig-tijd")
    if pad.last == "goedkeuren" { return }
    loop.account = "k.archief"
    try loop.lukt("vernietigen goedkeuren")
    if pad.last == "uitvoeren" || pad.last == "lijst" { return }
    try loop.lukt("vernietigen uitvoeren")
  }

  private static func verzegel(_ loop: Proefloop, voor pad: [String]) throws {
    try Zegelsleutel.zet(loop)
    if pad.last == "maken", pad.first == "zegel" { return }
    try loop.schrijf("zegel.txt", try loop.lees(Zegelsleutel.zegel(loop)))
    if pad.last == "uitbreiding" { try Zegelsleutel.zegel(loop) }
    if pad == ["bewijs", "nagaan"] { try loop.lukt("bewijs maken M-0117 --uit bewijs") }
  }

  /// Of commands that need another program, when that is not on this machine.
  private static func kanNiet(_ pad: [String]) -> Bool {
    ["zegel", "bewijs"].contains(pad.first) && !Zegelsleutel.isEr
  }

  @Test(arguments: regels.map { ($0.pad, $0.regel) })
  func tekst(_ pad: [String], _ regel: String) throws {
    if Self.kanNiet(pad) { return }
    let uitkomst = try Self.loop(voor: pad).voerUit(pad + Proefloop.woorden(regel))
    let naam = pad.joined(separator: "-")
    Goud.vergelijk("$ gespreksboek \((pad + [regel]).joined(separator: " "))\n\(uitkomst.beide)", met: "\(naam).txt")
    // What other programs read is as long as it is.
    if pad.first != "exporteren" { Goud.pastInTachtig(uitkomst.stdout, naam) }
    #expect(uitkomst.code == (["achterstand", "bevindingen"].contains(naam) ? 1 : 0))
  }

  @Test(arguments: regels.map { ($0.pad, $0.regel) })
  func json(_ pad: [String], _ regel: String) throws {
    if Self.kanNiet(pad) { return }
    let uitkomst = try Self.loop(voor: pad).voerUit(pad + Proefloop.woorden(regel) + ["--json"])
    var json = try uitkomst.json
    // SARIF has a place of its own for what a document of ours begins with.
    if let run = json["runs"]?.array?.first { json = try #require(run["properties"]) }
    #expect(json["schema"]?.string?.hasPrefix("gespreksboek.") == true)
    #expect(json["schemaversie"]?.integer == 1)
    Goud.vergelijk(uitkomst.stdout, met: pad.joined(separator: "-") + ".json")
  }

  @Test(arguments: Commandotabel.tabel.alleRijen.map(\.pad))
  func hulp(_ pad: [String]) throws {
    let uitkomst = try Proefloop().voerUit(pad + ["--help"])
    #expect(uitkomst.code == 0)
    #expect(uitkomst.stderr.isEmpty)
    let naam = pad.isEmpty ? "gespreksboek" : pad.joined(separator: "-")
    Goud.vergelijk(uitkomst.stdout, met: "\(naam).help.txt")
    Goud.pastInTachtig(uitkomst.stdout, naam)
  }

  @Test func elkeOpdrachtHeeftEenGoudenRegel() {
    // These have tests of their own: one runs many commands, the others show the whole table.
    let apart = [["voorbeeld"], ["aanvulling"], ["handboek"]]
    let bladeren = Commandotabel.tabel.bladeren.map(\.pad).filter { !apart.contains($0) }
    #expect(bladeren == Self.regels.map(\.pad))
  }

  @Test func eenOpdrachtgroepZonderOpdrachtToontDeHulpOpStderr() throws {
    let uitkomst = try Proefloop().voerUit("gesprek")
    #expect(uitkomst.code == 2)
    #expect(uitkomst.stdout.isEmpty)
    #expect(uitkomst.stderr.contains("plannen"))
  }

  @Test func deTabelKlopt() {
    #expect(Commandotabel.tabel.controleerTabel().isEmpty)
  }

  @Test func versie() throws {
    let uitkomst = try Proefloop().voerUit("--version")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.stdout == "gespreksboek \(Programma.versie)\n")
  }
}
