import Gesprekscyclus
import Testing

@testable import Formulieren

/// The form as a page: the same fields, the same text, and nothing that people typed as markup.
@Suite("a form as a page")
struct PaginaTests {
  private static func formulier(_ soort: Gesprekssoort, dossier: Dossier = Proef.dossier()) -> Formulier {
    let kader = Proef.kader()
    return Formulier(
      soort: soort, gesprek: Proef.gesprek(soort).flatMap { dossier.gesprek($0) }, dossier: dossier,
      cyclus: Proef.cyclus(kader), kader: kader)
  }

  private static func pagina(_ formulier: Formulier, organisatie: String = "Gemeente Zandmeer") -> String {
    let omslag = Formulieromslag(
      organisatie: organisatie, bestandsnaam: "formulier.txt", daarna: "Stuur het <b>terug</b>.")
    return String(decoding: formulier.pagina(omslag), as: UTF8.self)
  }

  @Test("the pieces on the page are the text form", arguments: [Gesprekssoort.planning, .voortgang, .beoordeling])
  func zelfdeTekst(_ soort: Gesprekssoort) throws {
    let formulier = Self.formulier(soort)
    let pagina = Self.pagina(formulier)
    var tekst = ""
    for veld in Self.velden(pagina) {
      let label = veld.label + ":"
      tekst += veld.voor
      tekst +=
        veld.waarde.isEmpty
        ? label : label + String(repeating: " ", count: max(1, 18 - label.count)) + veld.waarde
      tekst += "\n"
    }
    tekst += try #require(Self.attribuut("data-na", in: pagina[...]))
    #expect(tekst == formulier.tekst)
    #expect(tekst == Proef.leeg(soort))
  }

  @Test("a choice is a radio button, and says when it asks for a motivation")
  func keuzes() {
    let pagina = Self.pagina(Self.formulier(.beoordeling))
    let laag = Proef.regeling().schaalVanEindoordeel?.labels.first { $0.laag }
    #expect(pagina.contains("<legend>Oordeel</legend>"))
    #expect(laag.map { pagina.contains("value=\"\($0.tekst)\" data-laag=\"ja\"") } ?? false)
    #expect(!pagina.contains("<p class=\"hulp\">Kies:"))
    #expect(pagina.contains("data-label=\"Motivering\"") && pagina.contains("data-vraagt=\"Oordeel\""))
    #expect(pagina.contains("data-minstens=\"\(Proef.regeling().motivering.minTekens)\""))
  }

  @Test("areas of the function are to choose from, and a form for a reader has no dash for an answer")
  func gebieden() {
    let pagina = Self.pagina(Self.formulier(.planning))
    #expect(
      pagina.contains("<option value=\"\">–</option><option value=\"Beleid en advies\">Beleid en advies</option>"))
  }

  @Test("what people typed can't be markup, nor the end of an attribute or of the script")
  func vijandig() {
    let lastig = "\"><script>alert(1)</script>\u{202E}\u{7}'&\n== Verslag =="
    var dossier = Proef.dossier()
    dossier.evolve(
      .afspraak(
        .gemaakt(
          .init(
            afspraak: "RA-3", cyclus: 2026,
            inhoud: .init(resultaatgebied: lastig, omschrijving: lastig, maatstaf: lastig, weging: 10)))),
      Proef.herkomst(40))
    let pagina = Self.pagina(Self.formulier(.beoordeling, dossier: dossier), organisatie: lastig)
    #expect(pagina.contains("Afspraak RA-3"))
    #expect(pagina.components(van: "<script").count == 2, "only the own script")
    #expect(pagina.components(van: "</script").count == 2)
    #expect(!pagina.contains("\u{202E}") && !pagina.contains("\u{7}"))
    #expect(pagina.contains("Stuur het &lt;b&gt;terug&lt;/b&gt;."))
  }

  @Test("the policy allows the own script and style by hash, and nothing else")
  func beleid() throws {
    let pagina = Self.pagina(Self.formulier(.voortgang))
    let beleid = try #require(Self.attribuut("Content-Security-Policy\" content", in: pagina[...]))
    #expect(beleid.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(beleid.contains("; script-src 'sha256-") && beleid.hasSuffix("; base-uri 'none'; form-action 'none'"))
    for deel in ["unsafe", "http", "blob", "data:", "*"] { #expect(!beleid.contains(deel)) }
    for element in ["<img", "<link", "<iframe", "<object", " src=", " style=\"", " onclick"] {
      #expect(!pagina.contains(element))
    }
  }

  @Test("the script is whole, keeps nothing in the browser and makes no markup of words")
  func script() {
    let bron = Formulierscript.bron.description
    for (open, dicht) in [("{", "}"), ("(", ")"), ("[", "]")] {
      #expect(bron.components(van: open).count == bron.components(van: dicht).count, "\(open)\(dicht)")
    }
    for woord in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "Storage", "indexedDB",
      "cookie",
      "fetch", "XMLHttp", "import(", "</",
    ] {
      #expect(!bron.contains(woord), "\(woord)")
    }
    #expect(bron.hasPrefix("\"use strict\";"))
  }
}

extension PaginaTests {
  private struct Veld {
    let voor: String
    let label: String
    let waarde: String
  }

  /// The fields of a page as its script reads them, of a form in which no text of more lines was filled in.
  private static func velden(_ pagina: String) -> [Veld] {
    pagina.components(van: "data-voor=\"").dropFirst().map { stuk in
      let heel = "data-voor=\"" + stuk
      let gekozen = heel.components(van: "<input ").first { $0.contains("checked") }
      let waarde =
        heel.contains("type=\"radio\"")
        ? gekozen.flatMap { attribuut("value", in: $0[...]) } : attribuut("value", in: heel[...])
      return Veld(
        voor: attribuut("data-voor", in: heel[...]) ?? "", label: attribuut("data-label", in: heel[...]) ?? "",
        waarde: waarde ?? "")
    }
  }

  /// The value of the first attribute of this name, as a browser reads it.
  private static func attribuut(_ naam: String, in tekst: Substring) -> String? {
    guard let begin = tekst.firstRange(of: naam + "=\"")?.upperBound else { return nil }
    var waarde = String(tekst[begin...].prefix { $0 != "\"" })
    for (teken, notatie) in [
      ("\n", "&#10;"), ("\t", "&#9;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("&", "&amp;"),
    ] {
      waarde = waarde.components(van: notatie).joined(separator: teken)
    }
    return waarde
  }
}

extension String {
  fileprivate func components(van scheiding: String) -> [String] {
    split(separator: scheiding, omittingEmptySubsequences: false).map(String.init)
  }
}
