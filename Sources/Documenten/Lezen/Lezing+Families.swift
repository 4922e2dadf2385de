extension Lezing {
  /// `Competentie: Name`, a definition, and a table: families with letters in the column of the level that they must have, a row
  /// `Niveau 1: | Niveau 2: | …`, and the behaviour of each level in its column.
  mutating func leesFamilies() -> Bool {
    guard let naam = familiekop(plek) else { return false }
    var regel = plek + 1
    var definitie: [Vondst] = []
    while let volgende = volgende(regel), !regels[volgende].isRij, familiekop(volgende) == nil, definitie.count < 10 {
      guard !regels[volgende].isKop, Merk(regels[volgende]) == nil else { return false }
      definitie.append(vondst(regels[volgende].tekst, volgende))
      regel = volgende + 1
    }
    var rijen: [Int] = []
    while let volgende = volgende(regel), regels[volgende].isRij, rijen.count < 1000 {
      rijen.append(volgende)
      regel = volgende + 1
    }
    guard let niveaurij = rijen.first(where: { niveaus($0).count >= 2 }) else { return false }
    var competentie = Ruwboek.Competentie(naam: vondst(naam, plek), groep: nil, definitie: definitie)
    boek.gebruik(hier, "competentie \(naam)")
    for deel in definitie { boek.gebruik(deel.plek, "definitie van \(naam)") }
    let kolommen = niveaus(niveaurij)
    for (_, niveau) in kolommen {
      competentie.niveaus.append(.init(niveau: niveau.niveau, naam: niveau.naam, plek: plek(niveaurij)))
    }
    boek.gebruik(plek(niveaurij), "niveaus van \(naam)")
    let nummer = boek.competenties.count
    var normen: [(kolom: Int, norm: Ruwboek.Familienorm)] = []
    for rij in rijen where rij != niveaurij {
      let isOnzeker = kanCelMissen(rij, van: (kolommen.last?.0 ?? 0) + 1)
      for (kolom, cel) in regels[rij].cellen.enumerated() where !cel.isLeeg {
        guard let plaats = kolommen.firstIndex(where: { $0.0 == kolom }), !isOnzeker else {
          boek.twijfel(plek(rij), "het is niet te zien onder welk niveau '\(cel.tekst.prefix(30))' staat")
          continue
        }
        if rij < niveaurij || familie(cel.tekst) != nil {
          guard let (familie, letters) = familie(cel.tekst) else {
            boek.twijfel(plek(rij), "'\(cel.tekst.prefix(30))' is geen familie met letters")
            continue
          }
          normen.append(
            (
              kolom,
              .init(
                competentie: nummer, niveau: kolommen[plaats].1.niveau, familie: familie, letters: letters,
                plek: plek(rij))
            ))
          boek.gebruik(plek(rij), "\(familie) \(letters.joined(separator: "+")): niveau \(kolommen[plaats].1.niveau)")
        } else {
          competentie.niveaus[plaats].gedrag += cel.delen.map { vondst($0, rij) }
          boek.gebruik(plek(rij), "gedrag van \(naam) op niveau \(kolommen[plaats].1.niveau)")
        }
      }
    }
    // Column by column, as people read such a table.
    for kolom in kolommen.map(\.0) { boek.familienormen += normen.filter { $0.kolom == kolom }.map(\.norm) }
    boek.competenties.append(competentie)
    zetLeeg(plek..<regel)
    plek = regel
    return true
  }

  private func familiekop(_ regel: Int) -> String? {
    guard let tekst = regels[regel].enige, tekst.count <= 80, let punt = tekst.firstIndex(of: ":"),
      tekst[..<punt].lowercased() == "competentie"
    else { return nil }
    let naam = String(tekst[tekst.index(after: punt)...]).recht
    return naam.isEmpty ? nil : naam
  }

  /// The levels of a row that names nothing else, with their columns.
  private func niveaus(_ regel: Int) -> [(Int, (niveau: String, naam: String?))] {
    var niveaus: [(Int, (niveau: String, naam: String?))] = []
    for (kolom, cel) in regels[regel].cellen.enumerated() where !cel.isLeeg {
      guard let merk = Niveauwoord.merk(cel.tekst) else { return [] }
      niveaus.append((kolom, merk))
    }
    return niveaus
  }

  /// `Dienstverlener B + C + D`: a name, and letters behind it.
  private func familie(_ tekst: String) -> (String, [String])? {
    guard tekst.count <= 80 else { return nil }
    let woorden = tekst.split { $0 == " " || $0 == "+" || $0 == "," || $0 == "/" || $0 == "&" }.map(String.init)
    let letters = woorden.reversed().prefix { woord in
      woord.utf8.count == 1 && woord.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        || woord == "en"
    }.filter { $0 != "en" }
    let naam = woorden.dropLast(letters.count + (woorden.suffix(letters.count + 1).contains("en") ? 1 : 0))
    guard !letters.isEmpty, !naam.isEmpty, naam.allSatisfy({ $0.count > 1 }) else { return nil }
    return (naam.joined(separator: " "), letters.reversed())
  }
}
