/// Goes through the lines of one document once, and puts what it knows by its marks in the `Ruwboek`.
///
/// A reader of one kind (`lees…`) looks at the line where it is, and either takes that line and what belongs to it, or takes
/// nothing. What no reader takes is told as not read.
struct Lezing {
  typealias Plek = Ruwboek.Plek
  typealias Vondst = Ruwboek.Vondst

  /// What the lines are about until another begins.
  enum Houder: Equatable {
    case functie(Int)
    case profiel(Int)
    case module(Int)
  }

  /// The part of a function, profile or module in which a line stands.
  enum Deel: Equatable {
    case reeks, groep, kenmerken, competenties
    case gebied(Int)
    case moduletaken
    case kritisch, profielcompetenties, modulecompetenties, kennis, vaardigheden, opleiding
  }

  let document: Int
  let vorm: Documenttekst.Vorm
  let regels: [Documentregel]
  var boek: Ruwboek
  var plek = 0
  var houder: Houder?
  var deel: Deel?
  /// The theme under which the competencies stand that come next.
  var thema: Vondst?
  /// Whether lines may still be a title: until a part of a catalogue, or a text.
  var magTitel = true

  /// Reads a document after those that stand in `boek`.
  static func lees(_ tekst: Documenttekst, in boek: inout Ruwboek) {
    var lezing = Lezing(
      document: boek.loten.count, vorm: tekst.vorm, regels: tekst.regels, boek: boek)
    lezing.boek.begin(regels: tekst.regels.count)
    lezing.ga()
    boek = lezing.boek
  }

  private mutating func ga() {
    while plek < regels.count {
      if regels[plek].isLeeg {
        zetLeeg(plek..<plek + 1)
        plek += 1
        continue
      }
      let begin = plek
      if leesFunctietabel() || leesInhoudsopgave() || leesMatrix() || leesBeschikbaar() || leesNormtabel()
        || leesFamilies() || leesCompetentierijen() || leesNiveautabel() || leesMerk() || leesCompetentieblok()
        || leesInDeel() || leesThema()
      {
        precondition(plek > begin, "a reader that takes a line goes on")
        // The heading of a profile may be the title of a document about one function.
        if boek.profielen.last.map({ $0.isLeeg && $0.plek.regel == begin && $0.plek.document == document }) != true {
          magTitel = false
        }
        continue
      }
      leesRest()
    }
  }

  var hier: Plek { Plek(document: document, regel: plek) }
  func plek(_ regel: Int) -> Plek { Plek(document: document, regel: regel) }
  func vondst(_ tekst: String, _ regel: Int) -> Vondst { Vondst(tekst: tekst, plek: plek(regel)) }

  /// Whether a row may lack an empty cell that can't be seen: cells stand apart by white space of no fixed width, and there are not as
  /// many as its heading has.
  func kanCelMissen(_ regel: Int, van aantal: Int) -> Bool {
    vorm == .spaties(nil) && regels[regel].cellen.count != aantal
  }

  /// The first line from here on with something on it.
  func volgende(_ vanaf: Int) -> Int? {
    var regel = vanaf
    while regel < regels.count {
      if !regels[regel].isLeeg { return regel }
      regel += 1
    }
    return nil
  }

  /// Lines without anything on them between two that were taken.
  mutating func zetLeeg(_ bereik: Range<Int>) {
    for regel in bereik where regels[regel].isLeeg {
      boek.zet(plek(regel), regels[regel].weggelaten.map { .nietGelezen(reden: $0) } ?? .leeg)
    }
  }

  /// A line that no reader knows.
  private mutating func leesRest() {
    let regel = regels[plek]
    let tekst = regel.tekst
    if tekst.firstRange(of: "aanwezig verondersteld") != nil, tekst.firstRange(of: "niveau") != nil {
      boek.isCumulatief = true
      boek.gebruik(hier, "een hoger niveau veronderstelt de lagere")
    } else if magTitel, isTitel(tekst) {
      boek.titels.append(vondst(tekst, plek))
      boek.gebruik(hier, "titel")
    } else if regel.isKop {
      deel = nil
      boek.zet(hier, .nietGelezen(reden: "kop zonder deel van een catalogus eronder"))
    } else if Niveauwoord.norm(tekst) != nil {
      boek.twijfel(hier, "een norm, maar het is niet te zien van welke functie")
    } else if Niveauwoord.merk(tekst) != nil {
      boek.twijfel(hier, "een niveau, maar het is niet te zien van welke competentie")
    } else if Niveauwoord.lijktMerk(tekst) {
      boek.twijfel(hier, "een niveau en een tekst zonder tab ertussen: waar de kolommen staan, is niet te zien")
    } else if regel.isRij, regel.gevuld.count > 1 {
      boek.zet(hier, .nietGelezen(reden: "rij van een onbekende tabel"))
    } else if regel.isPunt {
      boek.zet(hier, .nietGelezen(reden: "opsomming buiten de onderdelen van een catalogus"))
    } else {
      boek.zet(hier, .nietGelezen(reden: "lopende tekst"))
    }
    if case .gebruikt = boek.lot(hier) {} else { magTitel = false }
    plek += 1
  }

  private func isTitel(_ tekst: String) -> Bool {
    tekst.count <= 120 && !".?!".contains(tekst.last ?? " ") && !tekst.lowercased().hasPrefix("inleiding")
      && !tekst.lowercased().hasPrefix("inhoud")
  }

  /// A table of contents: rows that end in the number of a page, which rises.
  private mutating func leesInhoudsopgave() -> Bool {
    var rijen: [Int] = []
    var vorige = 0
    var regel = plek
    while rijen.count < Self.meesteRijen, let volgende = volgende(regel), volgende - regel <= 3,
      let pagina = pagina(volgende), pagina >= vorige
    {
      rijen.append(volgende)
      vorige = pagina
      regel = volgende + 1
    }
    guard rijen.count >= 4, vorige > 9 || rijen.count >= 8, vorige > 4 else { return false }
    for rij in rijen { boek.zet(plek(rij), .nietGelezen(reden: "inhoudsopgave")) }
    zetLeeg(plek..<regel)
    plek = regel
    return true
  }

  /// So many rows are looked at together, so that rows that are none are not looked at again and again.
  private static let meesteRijen = 200

  private func pagina(_ regel: Int) -> Int? {
    let gevuld = regels[regel].gevuld
    if gevuld.count == 2 { return Int(gevuld[1].tekst) }
    guard gevuld.count == 1, let punten = gevuld[0].tekst.firstRange(of: "....") else { return nil }
    return Int(gevuld[0].tekst[punten.upperBound...].drop { $0 == "." || $0 == " " })
  }

  /// A heading right above the first competency of a theme.
  private mutating func leesThema() -> Bool {
    guard let tekst = regels[plek].enige, tekst.count <= 60, !tekst.hasSuffix("."), !regels[plek].isPunt,
      let volgende = volgende(plek + 1), volgende - plek <= 4, isCompetentierij(volgende)
    else { return false }
    let gevonden = vondst(tekst, plek)
    thema = gevonden
    boek.gebruik(hier, "groep \(tekst)")
    plek += 1
    return true
  }
}
