extension Lezing {
  /// `Niveau | Name`, then the definition beside an empty cell, then `1 | text`, `2 | text`, …; each cell may have a line of its own.
  func isNiveautabel(_ regel: Int) -> Bool { niveautabel(regel) != nil }

  private struct Stuk {
    let tekst: String
    let delen: [String]
    let regel: Int
    let isKop: Bool
  }

  /// The cells from a line on, at most so many.
  private func stukken(_ vanaf: Int, _ meeste: Int) -> [Stuk] {
    var stukken: [Stuk] = []
    var regel = vanaf
    while stukken.count < meeste, let volgende = volgende(regel) {
      for cel in regels[volgende].gevuld {
        stukken.append(Stuk(tekst: cel.tekst, delen: cel.delen, regel: volgende, isKop: regels[volgende].isKop))
      }
      regel = volgende + 1
    }
    return stukken
  }

  private func niveautabel(_ regel: Int) -> (naam: Stuk, definitie: Stuk)? {
    guard let eerste = regels[regel].gevuld.first?.tekst, Niveauwoord.isNiveauwoord(eerste.lowercased()[...]) else {
      return nil
    }
    let rij = stukken(regel, 6)
    guard rij.count >= 4, rij[1].tekst.count <= 60, Niveauwoord.los(rij[1].tekst) == nil,
      rij[2].tekst.count > rij[1].tekst.count, rij[2].tekst.contains(" "), rij[1].regel - regel <= 3
    else { return nil }
    // White space within the definition may have made two cells of it.
    guard rij[3...].contains(where: { Niveauwoord.los($0.tekst) != nil }) else { return nil }
    return (rij[1], rij[2])
  }

  mutating func leesNiveautabel() -> Bool {
    guard let kop = niveautabel(plek) else { return false }
    let naam = kop.naam.tekst
    var competentie = Ruwboek.Competentie(naam: vondst(naam, kop.naam.regel), groep: thema)
    boek.gebruik(hier, "competentie \(naam)")
    if kop.naam.regel != plek { boek.gebruik(plek(kop.naam.regel), "competentie \(naam)") }
    var regel = kop.naam.regel + 1
    var laatste = kop.naam.regel
    while let volgende = volgende(regel) {
      // A gap of two empty lines ends the table, unless it goes on with a level.
      let cellen = regels[volgende].gevuld
      if volgende - laatste > 2, Niveauwoord.los(cellen.first?.tekst ?? "") == nil, !competentie.niveaus.isEmpty {
        break
      }
      if isNiveautabel(volgende) || Merk(regels[volgende]) != nil || regels[volgende].isKop
        || isCompetentierij(volgende) || tabelkop(vanaf: volgende) != nil
      {
        break
      }
      for (plaats, cel) in cellen.enumerated() {
        if plaats == 0, let niveau = Niveauwoord.los(cel.tekst) {
          competentie.niveaus.append(.init(niveau: niveau, naam: nil, plek: plek(volgende)))
          boek.gebruik(plek(volgende), "niveau \(niveau) van \(naam)")
        } else {
          neemTekst(cel, volgende, naam, &competentie)
        }
      }
      laatste = volgende
      regel = volgende + 1
    }
    zetLeeg(plek..<regel)
    plek = regel
    boek.competenties.append(competentie)
    return true
  }

  private mutating func neemTekst(
    _ cel: Documentregel.Cel, _ regel: Int, _ naam: String, _ competentie: inout Ruwboek.Competentie
  ) {
    guard let laatste = competentie.niveaus.indices.last else {
      competentie.definitie.append(vondst(cel.tekst, regel))
      boek.gebruik(plek(regel), "definitie van \(naam)")
      return
    }
    for deel in cel.delen {
      if let vorige = competentie.niveaus[laatste].gedrag.last, isVervolg(deel, op: vorige.tekst) {
        competentie.niveaus[laatste].gedrag.removeLast()
        competentie.niveaus[laatste].gedrag.append(Vondst(tekst: "\(vorige.tekst) \(deel)", plek: vorige.plek))
      } else {
        competentie.niveaus[laatste].gedrag.append(vondst(deel, regel))
      }
    }
    boek.gebruik(plek(regel), "gedrag van \(naam) op niveau \(competentie.niveaus[laatste].niveau)")
  }
}
