internal import Tekst

extension Lezing {
  /// The matrix of functions: a row of series, a row of groups, and rows that begin with a scale; in the cells a name and points.
  mutating func leesMatrix() -> Bool {
    guard regels[plek].cellen.count >= 4, regels[plek].cellen[0].isLeeg, regels[plek].gevuld.count >= 2,
      let groepen = volgende(plek + 1), regels[groepen].cellen.count >= 4, regels[groepen].cellen[0].isLeeg,
      let eerste = volgende(groepen + 1), isSchaalrij(eerste)
    else { return false }
    guard vorm != .spaties(nil) else { return slaMatrixOver(eerste) }
    let nummer = boek.matrices.count
    let reeksrij = regels[plek].cellen
    var reeks: String?
    var kolommen: [Ruwboek.Kolom?] = []
    for (kolom, groep) in regels[groepen].cellen.enumerated() {
      // A series stands above the first of its columns and goes on until the next.
      if kolom > 0, kolom < reeksrij.count, !reeksrij[kolom].isLeeg { reeks = reeksrij[kolom].tekst }
      kolommen.append(groep.isLeeg || kolom == 0 ? nil : reeks.map { .init(reeks: $0, groep: groep.tekst) })
    }
    boek.matrices.append(
      .init(kolommen: kolommen, reeksen: reeksrij.filter { !$0.isLeeg }.map(\.tekst), plek: hier))
    boek.gebruik(hier, "functiereeksen van de matrix")
    boek.gebruik(plek(groepen), "functiegroepen van de matrix")
    var regel = eerste
    while let volgende = volgende(regel), isSchaalrij(volgende) {
      leesSchaalrij(volgende, matrix: nummer, kolommen: kolommen)
      regel = volgende + 1
    }
    zetLeeg(plek..<regel)
    plek = regel
    return true
  }

  /// A matrix whose empty cells can't be seen says nothing sure of its columns.
  private mutating func slaMatrixOver(_ eerste: Int) -> Bool {
    var regel = eerste
    while let volgende = volgende(regel), isSchaalrij(volgende) { regel = volgende + 1 }
    for rij in plek..<regel where !regels[rij].isLeeg {
      boek.twijfel(plek(rij), "functiematrix: tussen spaties is niet te zien in welke kolom iets staat")
    }
    zetLeeg(plek..<regel)
    plek = regel
    return true
  }

  private func isSchaalrij(_ regel: Int) -> Bool {
    let cellen = regels[regel].cellen
    return cellen.count >= 2 && schaal(cellen[0].tekst) != nil
  }

  /// `10`, `10a`, `schaal 10`.
  private func schaal(_ tekst: String) -> String? {
    let kaal = vereenvoudigd(tekst).replacing("schaal", with: "").recht
    let cijfers = kaal.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(cijfers.count), kaal.count - cijfers.count <= 1 else { return nil }
    return kaal
  }

  private mutating func leesSchaalrij(_ regel: Int, matrix: Int, kolommen: [Ruwboek.Kolom?]) {
    let cellen = regels[regel].cellen
    let schaal = schaal(cellen[0].tekst) ?? ""
    var aantal = 0
    for (kolom, cel) in cellen.enumerated() where kolom > 0 && !cel.isLeeg {
      guard let (naam, punten) = naamEnPunten(cel.tekst) else {
        boek.twijfel(plek(regel), "'\(cel.tekst.prefix(30))' heeft geen punten erachter")
        continue
      }
      aantal += 1
      boek.cellen.append(
        .init(naam: naam, punten: punten, schaal: schaal, kolom: kolom, matrix: matrix, plek: plek(regel)))
    }
    boek.gebruik(
      plek(regel), aantal == 0 ? "schaal \(schaal), zonder functies" : "schaal \(schaal): \(aantal) in de matrix")
  }

  private func naamEnPunten(_ tekst: String) -> (String, Int)? {
    guard let spatie = tekst.lastIndex(of: " "), let punten = Int(tekst[tekst.index(after: spatie)...]),
      (10...10_000).contains(punten)
    else { return nil }
    return (String(tekst[..<spatie]), punten)
  }

  /// The functions that there are: `Beschikbare functie | Normfunctie | … | Schaal | Formatie`.
  mutating func leesBeschikbaar() -> Bool {
    guard let kolommen = beschikbaarkop(plek) else { return false }
    boek.gebruik(hier, "kop van beschikbare functies")
    let breedte = regels[plek].cellen.count
    plek += 1
    while let regel = volgende(plek), regels[regel].isRij, beschikbaarkop(regel) == nil {
      zetLeeg(plek..<regel)
      plek = regel + 1
      let cellen = regels[regel].cellen
      guard !kanCelMissen(regel, van: breedte) else {
        boek.twijfel(plek(regel), "tussen spaties is niet te zien welke cel leeg is")
        continue
      }
      func cel(_ kolom: Int?) -> Documentregel.Cel? { kolom.flatMap { $0 < cellen.count ? cellen[$0] : nil } }
      let kenmerken = (cel(kolommen.kenmerken)?.delen ?? []).map { vondst($0, regel) }
      let naam = cel(kolommen.naam)?.tekst ?? ""
      let normfunctie = cel(kolommen.normfunctie)?.tekst ?? ""
      if let totaal = cellen.firstIndex(where: { vereenvoudigd($0.tekst).hasPrefix("totaal") }) {
        let getal = cellen[(totaal + 1)...].first { !$0.isLeeg }
        boek.totaal = getal.map { vondst($0.tekst, regel) }
        boek.gebruik(plek(regel), "totaal van de formatie")
      } else if naam.isEmpty, normfunctie.isEmpty, !kenmerken.isEmpty, let laatste = boek.beschikbaar.indices.last {
        boek.beschikbaar[laatste].kenmerken += kenmerken
        boek.gebruik(plek(regel), "kenmerken van \(boek.beschikbaar[laatste].naam.tekst)")
        boek.twijfel(plek(regel), "een rij zonder naam; gelezen als vervolg van de rij erboven")
      } else if !naam.isEmpty, !normfunctie.isEmpty {
        boek.beschikbaar.append(
          .init(
            naam: vondst(naam, regel), normfunctie: normfunctie, kenmerken: kenmerken,
            schaal: cel(kolommen.schaal)?.tekst ?? "", formatie: cel(kolommen.formatie)?.tekst ?? ""))
        boek.gebruik(plek(regel), "beschikbare functie \(naam)")
      } else {
        boek.twijfel(plek(regel), "een rij zonder naam of normfunctie")
      }
    }
    return true
  }

  private struct Kolommen {
    let naam: Int
    let normfunctie: Int
    var kenmerken: Int?
    var schaal: Int?
    var formatie: Int?
  }

  private func beschikbaarkop(_ regel: Int) -> Kolommen? {
    guard regels[regel].isRij else { return nil }
    let koppen = regels[regel].cellen.map { vereenvoudigd($0.tekst) }
    guard let naam = koppen.firstIndex(where: { $0.hasPrefix("beschikbare functie") }),
      let norm = koppen.firstIndex(where: { $0.contains("normfunctie") })
    else { return nil }
    return Kolommen(
      naam: naam, normfunctie: norm,
      kenmerken: koppen.firstIndex { $0.contains("kenmerk") || $0.contains("toelichting") },
      schaal: koppen.firstIndex { $0.contains("schaal") }, formatie: koppen.firstIndex { $0.contains("formatie") })
  }
}
