internal import Gesprekscyclus
internal import Tekst

extension Catalogusbouw {
  /// The series and groups of the matrices and of the functions, and the cells of the matrices with the functions in them.
  ///
  /// A table that fell apart may have a cell in a column beside its own; what the description of the function says, and else
  /// the name of the group, is believed above the column.
  mutating func bouwMatrix() {
    var perCel: [Int: Int] = [:]
    for nr in boek.cellen.indices {
      if let functie = functie(boek.cellen[nr].naam, op: boek.cellen[nr].plek) { perCel[nr] = functie }
    }
    voegBijPlek(&perCel)
    var reeksVanKolom: [[String?]] = []
    for (nr, matrix) in boek.matrices.enumerated() {
      reeksVanKolom.append(matrix.kolommen.map { $0?.reeks })
      for naam in matrix.reeksen { _ = reeks(naam) }
      richtReeksen(nr, perCel, &reeksVanKolom[nr])
      for (kolom, inhoud) in matrix.kolommen.enumerated() {
        guard let inhoud, let naam = reeksVanKolom[nr][kolom] else { continue }
        _ = groep(inhoud.groep, in: reeks(naam))
      }
    }
    let uitgeschreven = afkortingen(perCel)
    for (nr, cel) in boek.cellen.enumerated() {
      let kolommen = boek.matrices[cel.matrix].kolommen
      let naam = perCel[nr].map { functies[$0].naam } ?? schrijfUit(cel, uitgeschreven)
      guard let kolom = kolom(van: cel, naam: naam, functie: perCel[nr]), kolom < kolommen.count,
        let inhoud = kolommen[kolom],
        let reeksnaam = reeksVanKolom[cel.matrix][kolom], let schaal = leesSchaal(cel.schaal, op: cel.plek)
      else {
        boek.twijfel(cel.plek, "'\(cel.naam)' staat niet in een kolom met een functiegroep, en is weggelaten")
        continue
      }
      let plek = reeks(reeksnaam)
      let code = groep(inhoud.groep, in: plek)
      matrix.append(
        Catalogus.Matrixcel(
          naam: naam, reeks: reeksen[plek].code, groep: code, schaal: schaal, punten: cel.punten,
          functie: perCel[nr].map { functies[$0].code }))
      guard let functie = perCel[nr] else { continue }
      geef(functie, schaal: schaal, punten: cel.punten, reeks: plek, groep: code, cel)
    }
    plaatsFuncties()
  }

  private mutating func geef(
    _ functie: Int, schaal: Salarisschaal, punten: Int, reeks: Int, groep: String, _ cel: Ruwboek.Cel
  ) {
    if let eigen = functies[functie].schaal, eigen != schaal {
      boek.twijfel(cel.plek, "\(functies[functie].naam) heeft elders schaal \(eigen)")
      matrix[matrix.count - 1] = zonderFunctie(matrix[matrix.count - 1])
      return
    }
    if let eerder = functies[functie].punten, eerder != punten {
      boek.twijfel(cel.plek, "\(functies[functie].naam) staat twee keer in de matrix, met andere punten")
      matrix[matrix.count - 1] = zonderFunctie(matrix[matrix.count - 1])
      return
    }
    functies[functie].schaal = schaal
    functies[functie].punten = punten
    functies[functie].reeks = reeks
    functies[functie].groep = groep
  }

  private func zonderFunctie(_ cel: Catalogus.Matrixcel) -> Catalogus.Matrixcel {
    Catalogus.Matrixcel(naam: cel.naam, reeks: cel.reeks, groep: cel.groep, schaal: cel.schaal, punten: cel.punten)
  }

  /// Joins a cell and a function with unlike names when each is the only one of its group that is left.
  private mutating func voegBijPlek(_ perCel: inout [Int: Int]) {
    let over = boek.cellen.indices.filter { perCel[$0] == nil }
    let vrij = functies.indices.filter { functie in !perCel.values.contains(functie) }
    guard over.count <= 1000, vrij.count <= 1000 else { return }
    for functie in vrij {
      guard let groep = functies[functie].ruw.compactMap({ boek.functies[$0].groep }).first else { continue }
      let sleutel = Gelijkenis.sleutel(groep.tekst)
      let zelfdeGroep = vrij.filter { ander in
        functies[ander].ruw.contains { boek.functies[$0].groep.map { Gelijkenis.sleutel($0.tekst) } == sleutel }
      }
      let cellen = over.filter { groepsleutel(boek.cellen[$0]) == sleutel }
      guard zelfdeGroep.count == 1, cellen.count == 1 else { continue }
      perCel[cellen[0]] = functie
      let cel = boek.cellen[cellen[0]]
      voegSamen(cel.naam, functies[functie].naam, "de enige in functiegroep \(groep.tekst)", op: cel.plek)
      boek.twijfel(
        cel.plek, "'\(cel.naam)' is gelezen als \(functies[functie].naam): de enige in functiegroep \(groep.tekst)")
    }
  }

  private func groepsleutel(_ cel: Ruwboek.Cel) -> String? {
    let kolommen = boek.matrices[cel.matrix].kolommen
    return cel.kolom < kolommen.count ? kolommen[cel.kolom].map { Gelijkenis.sleutel($0.groep) } : nil
  }

  /// Where a group stands under another series than the functions in it say, the functions are believed.
  private mutating func richtReeksen(_ nr: Int, _ perCel: [Int: Int], _ reeksen: inout [String?]) {
    let kolommen = boek.matrices[nr].kolommen
    let groepsleutels = kolommen.map { $0.map { Gelijkenis.sleutel($0.groep) } }
    let bekend = Set(boek.matrices[nr].reeksen.map(Gelijkenis.sleutel))
    var gezien: Set<[String]> = []
    for functie in boek.functies {
      guard let reeks = functie.reeks, let groep = functie.groep, gezien.insert([reeks.tekst, groep.tekst]).inserted
      else {
        continue
      }
      let (sleutel, reekssleutel) = (Gelijkenis.sleutel(groep.tekst), Gelijkenis.sleutel(reeks.tekst))
      guard bekend.contains(reekssleutel) else { continue }
      for (kolom, inhoud) in kolommen.enumerated() where groepsleutels[kolom] == sleutel {
        guard let inhoud, let huidig = reeksen[kolom], Gelijkenis(Gelijkenis.sleutel(huidig), reekssleutel) == .anders
        else { continue }
        boek.twijfel(
          boek.matrices[nr].plek,
          "functiegroep '\(inhoud.groep)' staat onder '\(huidig)', maar \(waar(reeks.plek, gezienVan: boek.matrices[nr].plek)) "
            + "noemt functiereeks '\(reeks.tekst)'; dat is gebruikt")
        reeksen[kolom] = reeks.tekst
      }
    }
  }

  /// The column in which a cell belongs; nothing when it has none.
  private mutating func kolom(van cel: Ruwboek.Cel, naam: String, functie: Int?) -> Int? {
    let kolommen = boek.matrices[cel.matrix].kolommen
    let eigen = cel.kolom < kolommen.count ? kolommen[cel.kolom]?.groep : nil
    func plek(van sleutel: String, _ minst: Gelijkenis) -> Int? {
      if let eigen, Gelijkenis(Gelijkenis.sleutel(eigen), sleutel) >= minst { return cel.kolom }
      let mogelijk = kolommen.indices.filter {
        kolommen[$0].map { Gelijkenis(Gelijkenis.sleutel($0.groep), sleutel) >= minst } ?? false
      }
      return mogelijk.min { abs($0 - cel.kolom) < abs($1 - cel.kolom) }
    }
    let groep = functie.flatMap { functies[$0].ruw.compactMap { boek.functies[$0].groep }.first }
    if let groep, let goed = plek(van: Gelijkenis.sleutel(groep.tekst), .eenPlek) {
      if goed != cel.kolom {
        boek.twijfel(
          cel.plek,
          "'\(cel.naam)' staat in de kolom \(eigen.map { "'\($0)'" } ?? "zonder kop"), maar "
            + "\(waar(groep.plek, gezienVan: cel.plek)) noemt functiegroep '\(groep.tekst)'; dat is gebruikt")
      }
      return goed
    }
    let kern = Afkorting.woorden(naam).dropFirst().filter { !Gelijkenis.isNummer($0) }.joined(separator: " ")
    if !kern.isEmpty, let goed = plek(van: kern, .eenTeken), goed != cel.kolom {
      boek.twijfel(
        cel.plek,
        "'\(cel.naam)' staat in de kolom \(eigen.map { "'\($0)'" } ?? "zonder kop"); naar de naam te oordelen hoort hij in "
          + "'\(kolommen[goed]?.groep ?? "")'")
      return goed
    }
    return eigen == nil ? nil : cel.kolom
  }

  /// What abbreviated words stand for, as cells with a described function show.
  private func afkortingen(_ perCel: [Int: Int]) -> [String: String] {
    var uit: [String: String] = [:]
    for (nr, functie) in perCel.sorted(by: { $0.key < $1.key }) {
      let kort = boek.cellen[nr].naam.split(separator: " ")
      let heel = functies[functie].naam.split(separator: " ")
      guard kort.count == heel.count else { continue }
      for (een, ander) in zip(kort, heel) where een != ander { uit[String(een)] = uit[String(een)] ?? String(ander) }
    }
    return uit
  }

  private mutating func schrijfUit(_ cel: Ruwboek.Cel, _ afkortingen: [String: String]) -> String {
    let woorden = cel.naam.split(separator: " ").enumerated().map { plek, woord in
      // A name begins with a capital, whatever the word is elsewhere.
      afkortingen[String(woord)].map { plek == 0 ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 } ?? String(woord)
    }
    let naam = woorden.joined(separator: " ")
    if naam != cel.naam { voegSamen(cel.naam, naam, "uitgeschreven, zoals bij de andere functies", op: cel.plek) }
    return naam
  }

  mutating func reeks(_ naam: String) -> Int {
    let sleutel = Gelijkenis.sleutel(naam)
    if let plek = reeksen.firstIndex(where: { Gelijkenis.sleutel($0.naam) == sleutel }) { return plek }
    var codes = Set(reeksen.map(\.code))
    reeksen.append(Reeksbouw(naam: naam, code: Codemaker.vrij(naam, &codes)))
    return reeksen.count - 1
  }

  /// The code of a group of a series; groups that are misspelled are the same.
  mutating func groep(_ naam: String, in reeks: Int) -> String {
    let goed = goedGespeld(naam)
    let sleutel = Gelijkenis.sleutel(goed)
    if let groep = reeksen[reeks].groepen.first(where: { Gelijkenis.sleutel($0.naam) == sleutel }) { return groep.code }
    var codes = Set(reeksen[reeks].groepen.map(\.code))
    let code = Codemaker.vrij(goed, &codes)
    reeksen[reeks].groepen.append((goed, code, nil))
    return code
  }

  /// Gives every function its series and group, as its description has them, and those their descriptions.
  private mutating func plaatsFuncties() {
    for plaats in functies.indices {
      for nr in functies[plaats].ruw {
        let ruw = boek.functies[nr]
        guard let naam = ruw.reeks else { continue }
        let plek = functies[plaats].reeks ?? reeks(naam.tekst)
        functies[plaats].reeks = plek
        if reeksen[plek].omschrijving == nil { reeksen[plek].omschrijving = tekst(ruw.reeksomschrijving) }
        guard let groepnaam = ruw.groep else { continue }
        let code = functies[plaats].groep ?? groep(groepnaam.tekst, in: plek)
        functies[plaats].groep = code
        guard let groep = reeksen[plek].groepen.firstIndex(where: { $0.code == code }) else { continue }
        let bekend = reeksen[plek].groepen[groep].naam
        if Gelijkenis.sleutel(bekend) != Gelijkenis.sleutel(goedGespeld(groepnaam.tekst)) {
          let gelijkenis = Gelijkenis(Gelijkenis.sleutel(bekend), Gelijkenis.sleutel(groepnaam.tekst))
          meldSamen(bekend, goedGespeld(groepnaam.tekst), gelijkenis, op: groepnaam.plek)
          hernoemGroep(groep, in: plek, goedGespeld(groepnaam.tekst))
        }
        if reeksen[plek].groepen[groep].omschrijving == nil {
          reeksen[plek].groepen[groep].omschrijving = tekst(ruw.groepomschrijving)
        }
      }
    }
  }

  /// A group is called as its functions call it.
  private mutating func hernoemGroep(_ groep: Int, in reeks: Int, _ naam: String) {
    let oud = reeksen[reeks].groepen[groep].code
    var codes = Set(reeksen[reeks].groepen.map(\.code))
    let nieuw = Codemaker.vrij(naam, &codes)
    reeksen[reeks].groepen[groep] = (naam, nieuw, reeksen[reeks].groepen[groep].omschrijving)
    for plek in functies.indices where functies[plek].reeks == reeks && functies[plek].groep == oud {
      functies[plek].groep = nieuw
    }
    matrix = matrix.map { cel in
      cel.reeks == reeksen[reeks].code && cel.groep == oud
        ? Catalogus.Matrixcel(
          naam: cel.naam, reeks: cel.reeks, groep: nieuw, schaal: cel.schaal, punten: cel.punten, functie: cel.functie)
        : cel
    }
  }

  func tekst(_ vondsten: [Vondst]) -> String? {
    vondsten.isEmpty ? nil : vondsten.map(\.tekst).joined(separator: " ")
  }
}
