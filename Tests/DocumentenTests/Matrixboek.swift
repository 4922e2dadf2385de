import Toevalsbron

/// A made-up profile of one function with its competencies, and the documents that hold it in each of the shapes that are known.
struct Matrixboek: Equatable {
  struct Norm: Equatable {
    let laag: String?
    let naam: String
    let niveau: Int
  }

  struct Competentie: Equatable {
    let thema: String?
    let naam: String
    let definitie: String
    /// From the lowest.
    let gedrag: [[String]]
  }

  var functie: String
  var normen: [Norm]
  var competenties: [Competentie]

  static let namen = [
    "Doorzettingskracht", "Vindingrijkheid", "Luisteren en doorvragen", "Ordelijkheid", "Moed", "Gastvrijheid",
    "Cijfermatig inzicht", "Omgaan met tegenslag", "Leergierigheid", "Zelf beslissen",
  ]
  private static let themas = ["Het werk zelf", "Wie je tegenkomt", "Waar het heen gaat"]
  private static let begin = ["Zoekt", "Vertelt", "Bewaart", "Vraagt", "Rekent", "Begeleidt", "Maakt", "Schrijft"]
  private static let midden = [
    "een dijkwacht", "het gemaal", "wat er in de sloot ligt", "de bootsman", "elke melding", "een kaart van het gebied",
  ]
  private static let slot = [
    "voordat de dag om is", "zonder omwegen", "met een schrift erbij", "zo dat een ander verder kan",
    "ook als het regent",
  ]

  private static func zin(_ bron: inout SplitMix64) -> String {
    "\(bron.kies(begin)) \(bron.kies(midden)) \(bron.kies(slot))."
  }

  /// - Parameter niveaus: how many levels each competency has.
  static func willekeurig(zaad: UInt64, niveaus: Int = 3, metThemas: Bool = true) -> Matrixboek {
    var bron = SplitMix64(zaad: zaad)
    let gekozen = namen.shuffled(using: &bron).prefix(Int.random(in: 2...6, using: &bron))
    let competenties = gekozen.enumerated().map { plek, naam in
      Competentie(
        thema: metThemas ? themas[plek * themas.count / gekozen.count] : nil, naam: naam,
        definitie: "Kan \(midden[plek % midden.count]) aan, \(slot[plek % slot.count]), en blijft daarbij een mens.",
        gedrag: (1...niveaus).map { _ in (0..<Int.random(in: 1...4, using: &bron)).map { _ in zin(&bron) } })
    }
    let normen = gekozen.shuffled(using: &bron).enumerated().map { plek, naam in
      Norm(
        laag: plek < 2 ? "Voor iedereen" : "Voor deze functie", naam: naam,
        niveau: Int.random(in: 1...niveaus, using: &bron))
    }
    return Matrixboek(functie: "Peilbeheerder binnendienst", normen: normen, competenties: competenties)
  }

  private static let woorden = ["", "één", "twee", "drie", "vier"]

  /// Rows of cells: a table of norms, and for each competency a definition and a line for every behaviour.
  func rijen(_ scheiding: String = "\t", inWoorden: Bool = false, normenLaatst: Bool = false, kop: String = "")
    -> String
  {
    func niveau(_ getal: Int) -> String { inWoorden ? Self.woorden[getal] : "\(getal)" }
    var tabel = ["\(kop)Wat deze functie vraagt", "", "Competentie\(scheiding)Competentieniveau \(functie)"]
    var laag: String?
    for norm in normen {
      if norm.laag != laag, let nieuw = norm.laag { tabel.append("<i>\(nieuw)</i>\(scheiding)") }
      laag = norm.laag
      tabel.append("\(norm.naam)\(scheiding)\(niveau(norm.niveau))")
    }
    tabel += ["", "", ""]
    var lijst: [String] = []
    var thema: String?
    for competentie in competenties {
      if competentie.thema != thema, let nieuw = competentie.thema { lijst += ["\(kop)\(nieuw)", ""] }
      thema = competentie.thema
      lijst.append("\(competentie.naam)\(scheiding)<i>\(competentie.definitie)</i>")
      for (plek, gedrag) in competentie.gedrag.enumerated() {
        for (regel, zin) in gedrag.enumerated() {
          lijst.append("\(regel == 0 ? "Competentieniveau \(niveau(plek + 1))" : "")\(scheiding)\(zin)")
        }
      }
      lijst += ["", "", ""]
    }
    let inleiding = [
      "Competenties van het waterschap", "",
      "Bij de keuze voor een niveau worden de lagere niveaus als aanwezig verondersteld.",
      "",
    ]
    return (inleiding + (normenLaatst ? lijst + tabel : tabel + lijst)).joined(separator: "\n")
  }

  /// Every cell on a line of its own: layers, norms, and below them a block of levels for each competency.
  func cellen(zonderLegeRegels: Bool = false, inWoorden: Bool = false) -> String {
    func niveau(_ getal: Int) -> String { inWoorden ? Self.woorden[getal] : "\(getal)" }
    var regels = ["Competenties van het waterschap", "\t\(functie)", "\tCompetenties", "\tNiveau", ""]
    var laag: String?
    for norm in normen {
      regels += ["\t\(norm.laag != laag ? norm.laag ?? "" : "")", "\t\(norm.naam)", "\t\(niveau(norm.niveau))", ""]
      laag = norm.laag
    }
    for competentie in competenties {
      regels += ["", "\tNiveau", "\t\(competentie.naam)", "", "\t", "\t\(competentie.definitie)", ""]
      for (plek, gedrag) in competentie.gedrag.enumerated() {
        regels += ["\t\(niveau(plek + 1))", "\t\(gedrag[0])", ""]
        for zin in gedrag.dropFirst() { regels += [zin, ""] }
      }
    }
    if zonderLegeRegels { regels.removeAll { $0.allSatisfy(\.isWhitespace) } }
    return regels.joined(separator: "\n")
  }

  /// The rows as Word saves them in a page: cells in paragraphs, and one cell down all behaviour of a level.
  func html(samengevoegd: Bool = false) -> String {
    func p(_ tekst: String) -> String { "<p class=MsoNormal><span lang=NL>\(tekst)<o:p></o:p></span></p>" }
    var tabel = "<table border=1><tr><td>\(p("Competentie"))</td><td>\(p("Competentieniveau \(functie)"))</td></tr>\n"
    var laag: String?
    for norm in normen {
      if norm.laag != laag, let nieuw = norm.laag {
        tabel += "<tr><td>\(p("<i>\(nieuw)</i>"))</td><td>\(p("&nbsp;"))</td></tr>\n"
      }
      laag = norm.laag
      tabel += "<tr>\n<td>\(p(norm.naam))</td>\n<td>\(p("\(norm.niveau)"))</td></tr>\n"
    }
    tabel += "</table>\n"
    var thema: String?
    for competentie in competenties {
      if competentie.thema != thema, let nieuw = competentie.thema { tabel += "<h2>\(nieuw)</h2>\n" }
      thema = competentie.thema
      tabel += "<table><tr><td><b>\(competentie.naam)</b></td><td>\(p("<i>\(competentie.definitie)</i>"))</td></tr>\n"
      for (plek, gedrag) in competentie.gedrag.enumerated() {
        let kop = "Competentieniveau \(plek + 1)"
        if samengevoegd {
          for (regel, zin) in gedrag.enumerated() {
            tabel += "<tr>\(regel == 0 ? "<td rowspan=\(gedrag.count)>\(p(kop))</td>" : "")<td>\(p(zin))</td></tr>\n"
          }
        } else {
          tabel += "<tr><td>\(p(kop))</td><td><ul>\(gedrag.map { "<li>\($0)</li>" }.joined())</ul></td></tr>\n"
        }
      }
      tabel += "</table>\n"
    }
    return """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>niet dit</title><style>p { margin: 0 }</style></head>
      <body lang=NL><!-- Bij de keuze -->
      <h1>Competenties van het waterschap</h1>
      <p>Bij de keuze voor een niveau worden de lagere niveaus als aanwezig verondersteld.</p>
      <h2>Wat deze functie vraagt</h2>
      \(tabel)</body></html>
      """
  }

  /// A table of Markdown.
  func markdown() -> String {
    rijen("|", kop: "## ").split(separator: "\n", omittingEmptySubsequences: false).map { regel in
      regel.contains("|") ? "| \(regel.replacing("|", with: " | ")) |" : String(regel)
    }.joined(separator: "\n")
  }
}
