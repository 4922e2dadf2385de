extension Lezing {
  /// `Name | definition`, with `Competentieniveau 1 | behaviour` and `| behaviour` in the rows below.
  func isCompetentierij(_ regel: Int) -> Bool {
    let cellen = regels[regel].cellen
    guard cellen.count >= 2, !cellen[0].isLeeg, !cellen[1].isLeeg, cellen[0].tekst.count <= 60,
      cellen[1].tekst.contains(" "), Niveauwoord.merk(cellen[0].tekst) == nil, Niveauwoord.los(cellen[0].tekst) == nil,
      let eronder = volgende(regel + 1), regels[eronder].cellen.count >= 2
    else { return false }
    return Niveauwoord.merk(regels[eronder].cellen[0].tekst) != nil
      && Niveauwoord.merk(regels[eronder].cellen[1].tekst) == nil
  }

  mutating func leesCompetentierijen() -> Bool {
    guard isCompetentierij(plek) else { return false }
    let naam = regels[plek].cellen[0].tekst
    var competentie = Ruwboek.Competentie(naam: vondst(naam, plek), groep: thema)
    competentie.definitie = [vondst(rechts(plek), plek)]
    boek.gebruik(hier, "competentie \(naam), met definitie")
    var regel = plek + 1
    while let volgende = volgende(regel), !isCompetentierij(volgende) {
      let cellen = regels[volgende].cellen
      if cellen.count >= 2, let merk = Niveauwoord.merk(cellen[0].tekst) {
        competentie.niveaus.append(.init(niveau: merk.niveau, naam: merk.naam, plek: plek(volgende)))
      } else if cellen.count >= 2, cellen[0].isLeeg {
        if competentie.niveaus.isEmpty { break }
      } else {
        // A line that lost its tab, unless what follows shows that it is something else.
        guard volgende == regel, !regels[volgende].isKop, cellen.count == 1, Merk(regels[volgende]) == nil,
          let daarna = self.volgende(volgende + 1), regels[daarna].cellen.count >= 2, regels[daarna].cellen[0].isLeeg
        else { break }
        boek.gebruik(plek(volgende), "gedrag van \(naam) op niveau \(competentie.niveaus.last?.niveau ?? "?")")
        boek.twijfel(plek(volgende), "begint niet met een tab, zoals de regels eromheen")
        if !competentie.niveaus.isEmpty {
          competentie.niveaus[competentie.niveaus.count - 1].gedrag.append(vondst(regels[volgende].tekst, volgende))
        }
        regel = volgende + 1
        continue
      }
      let laatste = competentie.niveaus.count - 1
      let delen = cellen.dropFirst().flatMap(\.delen)
      let gedrag = vorm == .html || delen.count <= 1 ? delen : lijst(cellen.dropFirst())
      competentie.niveaus[laatste].gedrag += gedrag.map { vondst($0, volgende) }
      boek.gebruik(plek(volgende), "gedrag van \(naam) op niveau \(competentie.niveaus[laatste].niveau)")
      regel = volgende + 1
    }
    zetLeeg(plek..<regel)
    plek = regel
    boek.competenties.append(competentie)
    return true
  }

  /// The items of cells: those of a list, or one text where wide white space within it made cells of it.
  private func lijst(_ cellen: ArraySlice<Documentregel.Cel>) -> [String] {
    let gevuld = cellen.filter { !$0.isLeeg }
    return gevuld.count == 1 ? gevuld[gevuld.startIndex].delen : [gevuld.map(\.tekst).joined(separator: " ")]
  }

  private func rechts(_ regel: Int) -> String {
    regels[regel].cellen.dropFirst().filter { !$0.isLeeg }.map(\.tekst).joined(separator: " ")
  }

  /// Three lines: a name, a definition, and `Niveau B (reageren)`; the behaviour follows line by line.
  func isCompetentieblok(_ regel: Int) -> (definitie: Int, niveau: Int)? {
    guard !regels[regel].isPunt, let naam = regels[regel].enige, naam.count <= 70, !naam.hasSuffix("."),
      naam.split(separator: " ").count <= 7, Niveauwoord.merk(naam) == nil, Niveauwoord.los(naam) == nil,
      let definitie = volgende(regel + 1), definitie - regel <= 4
    else { return nil }
    if Niveauwoord.merk(regels[definitie].tekst) != nil {
      return regels[regel].isKop && !regels[definitie].isRij ? (regel, definitie) : nil
    }
    guard !regels[definitie].isPunt, !regels[definitie].isKop, regels[definitie].tekst.count > naam.count,
      Merk(regels[definitie]) == nil, let niveau = volgende(definitie + 1), niveau - definitie <= 4,
      !regels[niveau].isRij, Niveauwoord.merk(regels[niveau].tekst) != nil
    else { return nil }
    return (definitie, niveau)
  }

  mutating func leesCompetentieblok() -> Bool {
    guard let blok = isCompetentieblok(plek) else { return false }
    let naam = regels[plek].tekst
    var competentie = Ruwboek.Competentie(naam: vondst(naam, plek), groep: nil)
    boek.gebruik(hier, "competentie \(naam)")
    if blok.definitie != plek {
      competentie.definitie = [vondst(regels[blok.definitie].tekst, blok.definitie)]
      boek.gebruik(plek(blok.definitie), "definitie van \(naam)")
    } else {
      boek.twijfel(hier, "zonder definitie")
    }
    var regel = blok.niveau
    var metPunten: Bool?
    while let volgende = volgende(regel) {
      let deze = regels[volgende]
      if let merk = Niveauwoord.merk(deze.tekst), !deze.isRij {
        competentie.niveaus.append(.init(niveau: merk.niveau, naam: merk.naam, plek: plek(volgende)))
        boek.gebruik(plek(volgende), "niveau \(merk.niveau) van \(naam)")
        metPunten = nil
      } else {
        guard !deze.isKop, !deze.isRij, Merk(deze) == nil, isCompetentieblok(volgende) == nil else { break }
        let laatste = competentie.niveaus.count - 1
        let gedrag = competentie.niveaus[laatste].gedrag.last
        if !deze.isPunt, let gedrag, isVervolg(deze.tekst, op: gedrag.tekst) {
          let samen = Vondst(tekst: "\(gedrag.tekst) \(deze.tekst)", plek: gedrag.plek)
          competentie.niveaus[laatste].gedrag[competentie.niveaus[laatste].gedrag.count - 1] = samen
        } else {
          // Where behaviour stands in a list, what stands outside it is something else.
          guard metPunten != true || deze.isPunt else { break }
          metPunten = metPunten ?? deze.isPunt
          let delen = deze.isPunt ? losgemaakt(deze.tekst) : [deze.tekst]
          competentie.niveaus[laatste].gedrag += delen.map { vondst($0, volgende) }
          if delen.count > 1 {
            boek.twijfel(plek(volgende), "op deze regel staan \(delen.count) punten achter elkaar; zij zijn gesplitst")
          }
        }
        boek.gebruik(plek(volgende), "gedrag van \(naam) op niveau \(competentie.niveaus[laatste].niveau)")
      }
      regel = volgende + 1
    }
    zetLeeg(plek..<regel)
    plek = regel
    boek.competenties.append(competentie)
    voegProfielnorm(competentie)
    return true
  }

  /// The items of a line on which the next one came behind the first: `Weegt af. – Kiest.`
  private func losgemaakt(_ tekst: String) -> [String] {
    var delen: [String] = []
    var rest = tekst[...]
    var zoek = rest
    while let streep = zoek.firstRange(of: ". – ") ?? zoek.firstRange(of: ". - ") {
      let erachter = zoek[streep.upperBound...]
      if erachter.first?.isUppercase == true {
        delen.append(String(rest[..<streep.lowerBound]) + ".")
        rest = erachter
      }
      zoek = erachter
    }
    return delen + [String(rest)]
  }

  /// Whether a line goes on with the sentence of the one before it.
  func isVervolg(_ tekst: String, op vorige: String) -> Bool {
    guard let eerste = tekst.first, let laatste = vorige.last else { return false }
    return eerste.isLowercase && !".;:!?".contains(laatste)
  }

  /// A competency with one level, under a profile or module, is also what that asks.
  private mutating func voegProfielnorm(_ competentie: Ruwboek.Competentie) {
    guard let niveau = competentie.niveaus.first else { return }
    let norm = Ruwboek.Norm(
      naam: competentie.naam.tekst, niveau: niveau.niveau, niveaunaam: niveau.naam, plek: niveau.plek)
    switch (houder, deel) {
    case (.profiel(let profiel), .profielcompetenties): boek.profielen[profiel].normen.append(norm)
    case (.module(let module), .modulecompetenties), (.module(let module), .profielcompetenties):
      boek.modules[module].profielnormen.append(norm)
    case (.functie(let functie), .competenties): boek.functies[functie].normen.append(norm)
    default: return
    }
    if competentie.niveaus.count > 1 {
      boek.twijfel(niveau.plek, "er staan meer niveaus; het eerste is als norm gelezen")
    }
  }
}
