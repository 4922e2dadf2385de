import Kalender
import Testing
import Wire

@testable import Weergave

/// One report, and each form that is made from it.
@Suite("a report has many forms, with the same words in each")
struct BladvormTests {
  private struct Rij {
    let naam: String
    let dag: Datum?
    let getal: Int
  }

  private static var blad: Blad {
    var blad = Blad(.ruim)
    blad.titel("Jaar <b>2026</b>")
    blad.alinea("Stand op 1 mei 2026.")
    blad.kop("Mensen [A/B]")
    blad.alinea("Planning: 1 januari t/m 31 maart", inspringen: 2)
    blad.tabel(
      [
        Kolom("NAAM", rekbaar: true, "naam", \Rij.naam), Kolom("DAG", "dag", \Rij.dag),
        Kolom("AANTAL", "aantal", \Rij.getal),
      ],
      [Rij(naam: "=SOM(A1)", dag: Datum(iso: "2026-02-03"), getal: 7), Rij(naam: "Bo", dag: nil, getal: 50)],
      onderaan: ["Totaal", "", "57"])
    blad.wit()
    blad.tabel(
      [Tabel.Kolom("Groep"), Tabel.Kolom("Gehouden", .rechts), Tabel.Kolom("Cijfer", .rechts)],
      [["Allen", "43 (96 %)", "3,40"], ["", "", ""], ["  Ruimte", "onderdrukt", "–"]])
    blad.punt("eerste", teken: "RA-1")
    blad.punt("tweede", inspringen: 2)
    blad.paren([("Functie", "Adviseur"), ("Leeg", nil), ("Uren", "36")])
    blad.voet("Gemaakt uit record 12.")
    return blad
  }

  @Test("text is what it was: capitals for headings, nothing for a pair without a value")
  func tekst() {
    #expect(
      Self.blad.tekst == """
        Jaar <b>2026</b>
        Stand op 1 mei 2026.

        MENSEN [A/B]
          Planning: 1 januari t/m 31 maart
        NAAM      DAG         AANTAL
        =SOM(A1)  03-02-2026       7
        Bo        –               50
        Totaal                    57

        Groep       Gehouden  Cijfer
        Allen      43 (96 %)    3,40

          Ruimte  onderdrukt       –
        RA-1 eerste
          - tweede
        Functie:  Adviseur
        Uren:     36
        Gemaakt uit record 12.
        """)
  }

  @Test("a caution stands above everything")
  func vooraf() {
    var blad = Self.blad
    blad.vooraf("LET OP: beschadigd.")
    #expect(blad.tekst.hasPrefix("LET OP: beschadigd.\n\nJaar"))
    #expect(Self.html(blad).contains(#"<main><div class="vooraf"><p>LET OP: beschadigd.</p></div><h1>"#))
  }

  private static func html(_ blad: Blad) -> String { String(decoding: blad.html(naam: "naam"), as: UTF8.self) }

  @Test("a page has one title, its headings in order, lists, pairs, and tables with headings that belong to cells")
  func pagina() throws {
    let html = Self.html(Self.blad)
    let lichaam = try #require(html.firstRange(of: "<body>")).lowerBound
    #expect(
      html[lichaam...] == """
        <body><main><h1>Jaar &lt;b&gt;2026&lt;/b&gt;</h1><p>Stand op 1 mei 2026.</p><h2>Mensen [A/B]</h2>\
        <p class="in1">Planning: 1 januari t/m 31 maart</p>\
        <div class="tabel" role="region" aria-label="Mensen [A/B]" tabindex="0"><table><caption>Mensen [A/B]</caption>\
        <thead><tr><th scope="col">Naam</th><th scope="col">Dag</th><th class="getal" scope="col">Aantal</th></tr></thead>\
        <tbody><tr><th scope="row">=SOM(A1)</th><td>03-02-2026</td><td class="getal">7</td></tr>\
        <tr><th scope="row">Bo</th><td>–</td><td class="getal">50</td></tr></tbody>\
        <tfoot><tr><th scope="row">Totaal</th><td></td><td class="getal">57</td></tr></tfoot></table></div>\
        <div class="tabel" role="region" aria-label="Mensen [A/B] (2)" tabindex="0"><table><caption>Mensen [A/B] (2)</caption>\
        <thead><tr><th scope="col">Groep</th><th class="getal" scope="col">Gehouden</th>\
        <th class="getal" scope="col">Cijfer</th></tr></thead>\
        <tbody><tr><th scope="row">Allen</th><td class="getal">43 (96 %)</td><td class="getal">3,40</td></tr>\
        <tr><th class="in1" scope="row">  Ruimte</th><td class="getal">onderdrukt</td><td class="getal">–</td></tr></tbody></table></div>\
        <ul><li><b>RA-1</b> eerste</li><li class="in1">tweede</li></ul>\
        <dl><div><dt>Functie</dt><dd>Adviseur</dd></div><div><dt>Uren</dt><dd>36</dd></div></dl></main>\
        <footer><p>Gemaakt uit record 12.</p></footer></body></html>

        """)
  }

  @Test("the policy of a page allows its own style sheet, and nothing else")
  func beleid() throws {
    let html = Self.html(Self.blad)
    let begin = try #require(html.firstRange(of: "<style>")).upperBound
    let einde = try #require(html.firstRange(of: "</style>")).lowerBound
    let hash = Base64.encode(SHA256.hash(Array(html[begin..<einde].utf8)).bytes)
    #expect(
      html.contains(
        #"content="default-src 'none'; style-src 'sha256-\#(hash)'; base-uri 'none'; form-action 'none'""#))
    #expect(
      !html.contains("<script") && !html.contains("style=") && !html.contains("http:") && !html.contains("https:"))
  }

  @Test("a sheet is called after what stands above the table, and counts with its values")
  func werkbladen() throws {
    let bladen = Self.blad.werkbladen(naam: "naam")
    #expect(bladen.map(\.naam) == ["Planning", "Mensen A B"])
    #expect(
      bladen[0].rijen[0] == [
        Cel("=SOM(A1)"), Cel("03-02-2026", .datum(try #require(Datum(iso: "2026-02-03")))), Cel("7", .geheel(7)),
      ])
    #expect(bladen[0].rijen[2] == [Cel("Totaal"), Cel(""), Cel("57", .geheel(57))])
    #expect(bladen[1].kolommen.map(\.kop) == ["Groep", "Gehouden", "Gehouden %", "Cijfer"])
    #expect(
      bladen[1].rijen == [
        [Cel("Allen"), Cel("43", .geheel(43)), Cel("96 %", .procent(96)), Cel("3,40", .honderdsten(340))],
        [Cel("  Ruimte"), Cel("onderdrukt"), Cel(""), Cel("–")],
      ])
  }

  @Test("names of sheets fit every program, and differ")
  func bladnamen() {
    var namen = Bladnamen()
    #expect(namen.naam("a/b:c*d?e[f]g\\h") == "a b c d e f g h")
    #expect(namen.naam("A B C d e f g H") == "A B C d e f g H 2")
    #expect(namen.naam("  ") == "Tabel")
    #expect(namen.naam("Toelichting") == "Toelichting 2")
    #expect(namen.naam("'s avonds'") == "s avonds")
    let lang = String(repeating: "é👍", count: 20)
    #expect(namen.naam(lang).utf16.count <= 31)
    #expect(namen.naam(lang).utf16.count <= 31)
  }

  @Test(
    "a figure is read back from the words that people read, and words stay words",
    arguments: [
      ("12", Cel.Waarde.geheel(12)), ("-3", .geheel(-3)), ("+3", .geheel(3)), ("64 %", .procent(64)),
      ("3,40", .honderdsten(340)), ("-0,05", .honderdsten(-5)), ("–", nil), ("", nil), ("3,4", nil), ("3,-1", nil),
      ("-", nil),
      ("12345678901234", nil), ("1 000", nil), ("a,bc", nil), ("%", nil), (" %", nil), ("٣", nil),
    ])
  func waarde(_ tekst: String, _ waarde: Cel.Waarde?) {
    #expect(Getalvorm.waarde(van: tekst) == waarde)
  }

  @Test(
    "a day is read back too, and what looks like one is not",
    arguments: [
      ("03-02-2026", "2026-02-03"), ("31-02-2026", nil), ("3-2-2026", nil), ("03-02-26", nil), ("03-02-2026 t/m", nil),
      ("+3-02-2026", nil),
    ])
  func dag(_ tekst: String, _ iso: String?) {
    #expect(Getalvorm.dag(van: tekst)?.iso == iso)
  }

  @Test("a workbook holds its texts as texts, its days as days, and numbers as written for programs")
  func xlsx() throws {
    let bytes = try XLSX.bytes(Self.blad, naam: "naam")
    let inhoud = String(decoding: bytes, as: UTF8.self)
    #expect(inhoud.contains(#"<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">=SOM(A1)</t></is></c>"#))
    #expect(inhoud.contains(#"<c r="B2" s="3"><v>46056</v></c><c r="C2" s="6"><v>7</v></c>"#))
    #expect(inhoud.contains(#"<c r="C2" s="4"><v>0.96</v></c><c r="D2" s="5"><v>3.40</v></c>"#))
    #expect(inhoud.contains(#"<sheet name="Planning" sheetId="2" r:id="rId2"/>"#))
    #expect(inhoud.contains("'Planning'!$A$1:$C$4"))
    #expect(!inhoud.contains("<f>"))
  }

  @Test("a text that looks like a character by its number stays what it is")
  func nummers() {
    #expect(XLSX.ontsnapt("_x0041_") == "_x005F_x0041_")
    #expect(XLSX.ontsnapt("a_x00_ _x00G1_ _x") == "a_x00_ _x00G1_ _x")
  }

  @Test("columns are counted in letters", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func kolommen(_ plek: Int, _ naam: String) {
    #expect(XLSX.kolom(plek) == naam)
  }

  @Test("an OpenDocument sheet says its kind at a fixed place, and keeps spaces, lines and values")
  func ods() throws {
    var blad = Self.blad
    blad.alinea("twee  spaties")
    let bytes = try ODS.bytes(blad, naam: "naam")
    #expect(String(decoding: bytes[30..<38], as: UTF8.self) == "mimetype")
    #expect(String(decoding: bytes[38..<84], as: UTF8.self) == "application/vnd.oasis.opendocument.spreadsheet")
    let inhoud = String(decoding: bytes, as: UTF8.self)
    #expect(inhoud.contains(#"office:value-type="date" office:date-value="2026-02-03"><text:p>03-02-2026</text:p>"#))
    #expect(inhoud.contains(#"office:value-type="percentage" office:value="0.96"><text:p>96 %</text:p>"#))
    #expect(inhoud.contains("<text:p>twee <text:s/>spaties</text:p>"))
    #expect(!inhoud.contains("table:formula"))
  }

  @Test("what a sheet can't hold is refused by name, and nothing is cut off")
  func teGroot() {
    var blad = Blad(.ruim)
    blad.kop("Lang")
    blad.tabel([Tabel.Kolom("A")], [[String(repeating: "x", count: 32_768)]])
    #expect(throws: Werkbladfout.teLangeCel(blad: "Lang")) { try XLSX.bytes(blad, naam: "naam") }
    var hoog = Blad(.ruim)
    hoog.kop("Hoog")
    hoog.tabel([Tabel.Kolom("A")], [[String]](repeating: ["x"], count: 1_048_576))
    #expect(throws: Werkbladfout.teVeelRijen(blad: "Hoog")) { try XLSX.bytes(hoog, naam: "naam") }
    #expect(throws: Werkbladfout.teVeelRijen(blad: "Hoog")) { try ODS.bytes(hoog, naam: "naam") }
  }
}
