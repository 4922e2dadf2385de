internal import Gesprekscyclus
internal import Tekst

extension Catalogusbouw {
  /// Everything in the documents that names a competency and a level of it.
  private var vermeldingen: [Ruwboek.Norm] {
    boek.functies.flatMap(\.normen) + boek.profielen.flatMap(\.normen)
      + boek.modules.flatMap { $0.normen + $0.profielnormen }
  }

  mutating func bouwNiveauschema() -> Niveauschema {
    let gedefinieerd = boek.competenties.flatMap { $0.niveaus.map { ($0.niveau, $0.plek) } }
    let genoemd = vermeldingen.map { ($0.niveau, $0.plek) }
    let cijfers = (gedefinieerd + genoemd).filter { $0.0.first?.isNumber == true }
    let letters = (gedefinieerd + genoemd).filter { $0.0.first?.isNumber != true }
    isLetters = letters.count > cijfers.count
    for (niveau, plek) in isLetters ? cijfers : letters {
      boek.twijfel(plek, "niveau \(niveau) past niet bij de andere niveaus, en is weggelaten")
    }
    niveaus = Set((isLetters ? letters : cijfers).map(\.0)).sorted()
    guard isLetters else {
      if !boek.isCumulatief, !niveaus.isEmpty {
        aannames.append("Nergens staat dat een hoger niveau de lagere veronderstelt; het niveauschema is 'genummerd'.")
      }
      return Niveauschema(soort: boek.isCumulatief ? .cumulatief : .genummerd, niveaus: niveaus)
    }
    return Niveauschema(soort: .letters, niveaus: niveaus)
  }

  /// Turns the letters round when functions in higher scales have earlier ones; without functions the A is taken to be highest.
  mutating func richtLetters(_ schema: Niveauschema) -> Niveauschema {
    guard schema.soort == .letters else { return schema }
    var eerder = 0
    var later = 0
    let metSchaal = functies.filter { $0.schaal != nil }.prefix(200).map { functie in
      let normen = functie.ruw.flatMap { boek.functies[$0].normen }
      return (
        schaal: functie.schaal ?? 0,
        niveaus: Dictionary(
          normen.map { (Gelijkenis.sleutel($0.naam), $0.niveau) }, uniquingKeysWith: { een, _ in een })
      )
    }
    for hoog in metSchaal {
      for laag in metSchaal where hoog.schaal > laag.schaal {
        for (naam, niveau) in laag.niveaus {
          guard let tegen = hoog.niveaus[naam] else { continue }
          if tegen < niveau { eerder += 1 }
          if tegen > niveau { later += 1 }
        }
      }
    }
    if eerder == 0, later == 0 {
      aannames.append("Het document zegt niet welke letter het hoogste niveau is; aangenomen is de A.")
    } else {
      let hoogste = later > eerder ? schema.niveaus.last : schema.niveaus.first
      aannames.append(
        "Het hoogste niveau is \(hoogste ?? "A"): functies in een hogere schaal vragen \(max(eerder, later)) keer een letter "
          + "\(later > eerder ? "verderop" : "eerder") in het alfabet, en \(min(eerder, later)) keer andersom.")
    }
    return Niveauschema(soort: .letters, niveaus: later > eerder ? schema.niveaus : schema.niveaus.reversed())
  }

  /// The competencies that a document describes; those that are only named come after.
  mutating func noemCompetenties() {
    for ruw in boek.competenties {
      let sleutel = Gelijkenis.sleutel(ruw.naam.tekst)
      if competentienamen.precies(sleutel) == nil, let lijkend = competentienamen.lijkend(sleutel, tenMinste: .eenTeken)
      {
        competentienamen.wijs(sleutel, naar: lijkend.ding)
        meldSamen(ruw.naam.tekst, competentienamen.dingen[lijkend.ding].naam, lijkend.gelijkenis, op: ruw.naam.plek)
      }
      let naam = zonderHaken(ruw.naam.tekst)
      _ = competentienamen.voeg(naam, sleutel: sleutel)
      if naam != ruw.naam.tekst {
        voegSamen(ruw.naam.tekst, naam, "zonder wat erachter tussen haakjes staat", op: ruw.naam.plek)
      }
    }
    herstelGebrokenNamen()
    for norm in vermeldingen { _ = competentie(norm) }
  }

  private func zonderHaken(_ naam: String) -> String {
    guard naam.hasSuffix(")"), let haak = naam.lastIndex(of: "("), haak > naam.startIndex else { return naam }
    return String(naam[..<haak]).recht
  }

  /// A name over two cells was read as a layer and a competency; together they are one that is described.
  private mutating func herstelGebrokenNamen() {
    for functie in boek.functies.indices {
      for (plaats, norm) in boek.functies[functie].normen.enumerated() {
        guard let laag = norm.laag, competentienamen.precies(Gelijkenis.sleutel(norm.naam)) == nil,
          competentienamen.precies(Gelijkenis.sleutel("\(laag.tekst) \(norm.naam)")) != nil
        else { continue }
        let vorige = boek.functies[functie].normen[..<plaats].last?.laag
        boek.functies[functie].normen[plaats] = .init(
          naam: "\(laag.tekst) \(norm.naam)", niveau: norm.niveau, niveaunaam: norm.niveaunaam, laag: vorige,
          plek: norm.plek)
        boek.lagen.removeAll { $0 == laag }
        for later in boek.functies[functie].normen.indices[plaats...]
        where boek.functies[functie].normen[later].laag == laag { boek.functies[functie].normen[later].laag = vorige }
        boek.twijfel(norm.plek, "de naam stond in twee cellen: '\(laag.tekst)' en '\(norm.naam)'")
      }
    }
  }

  /// The competency that a norm names; one that no document describes is added.
  private mutating func competentie(_ norm: Ruwboek.Norm) -> Int {
    let sleutel = Gelijkenis.sleutel(norm.naam)
    if let bekend = competentienamen.precies(sleutel) { return bekend }
    if let lijkend = competentienamen.lijkend(sleutel, tenMinste: .eenPlek) {
      competentienamen.wijs(sleutel, naar: lijkend.ding)
      return lijkend.ding
    }
    boek.twijfel(norm.plek, "competentie '\(norm.naam)' staat nergens beschreven, en is zonder definitie opgenomen")
    return competentienamen.voeg(
      norm.naam.prefix(1).uppercased() + norm.naam.dropFirst(), sleutel: sleutel)
  }

  mutating func bouwCompetenties() {
    var codes: Set<String> = []
    for plek in competentienamen.dingen.indices {
      competentiecodes[plek] = CompetentieCode(Codemaker.vrij(competentienamen.dingen[plek].naam, &codes))
    }
    for norm in vermeldingen {
      guard let ding = competentienamen.precies(Gelijkenis.sleutel(norm.naam)) else { continue }
      let gelijkenis = Gelijkenis(Gelijkenis.sleutel(norm.naam), competentienamen.dingen[ding].sleutel)
      meldSamen(norm.naam, competentienamen.dingen[ding].naam, gelijkenis, op: norm.plek)
    }
    var perDing: [Int: [Ruwboek.Competentie]] = [:]
    for ruw in boek.competenties {
      if let ding = competentienamen.precies(Gelijkenis.sleutel(ruw.naam.tekst)) {
        perDing[ding, default: []].append(ruw)
      }
    }
    let namen = niveaunamen()
    for ding in competentienamen.dingen.indices {
      let ruw = perDing[ding] ?? []
      let groep = ruw.compactMap(\.groep).first
      competenties.append(
        Competentie(
          code: competentiecodes[ding] ?? "", naam: competentienamen.dingen[ding].naam,
          groep: groep.flatMap { groepcodes[Gelijkenis.sleutel($0.tekst)] }, definitie: definitie(ruw),
          niveaus: bouwNiveaus(ruw, namen[ding] ?? [:])))
    }
  }

  private func letters(_ tekst: String) -> String { vereenvoudigd(tekst).filter { $0.isLetter || $0.isNumber } }

  private mutating func definitie(_ ruw: [Ruwboek.Competentie]) -> String {
    let varianten = ruw.filter { !$0.definitie.isEmpty }.map {
      let tekst = $0.definitie.map(\.tekst).joined(separator: " ")
      return (sleutel: letters(tekst), waarde: (tekst: tekst, plek: $0.definitie[0].plek))
    }
    guard let (keuze, andere) = meeste(varianten) else { return "" }
    for plaats in andere {
      let plek = varianten[plaats].waarde.plek
      boek.twijfel(plek, "anders dan op \(waar(keuze.plek, gezienVan: plek)); die definitie is gebruikt")
    }
    return keuze.tekst
  }

  private mutating func bouwNiveaus(_ ruw: [Ruwboek.Competentie], _ namen: [String: String]) -> [Competentie.Niveau] {
    niveaus.compactMap { niveau in
      let varianten = ruw.flatMap(\.niveaus).filter { $0.niveau == niveau }.map {
        (sleutel: $0.gedrag.map { letters($0.tekst) }.joined(separator: "|"), waarde: $0)
      }
      guard let (keuze, andere) = meeste(varianten) else { return nil }
      for plaats in andere { vergelijk(varianten[plaats].waarde, met: keuze) }
      return Competentie.Niveau(niveau: niveau, naam: namen[niveau], gedrag: keuze.gedrag.map(\.tekst))
    }
  }

  /// Tells where behaviour that stands there more than once differs.
  private mutating func vergelijk(_ niveau: Ruwboek.Niveau, met keuze: Ruwboek.Niveau) {
    let bekend = Set(keuze.gedrag.map { letters($0.tekst) })
    let eigen = Set(niveau.gedrag.map { letters($0.tekst) })
    let nieuw = niveau.gedrag.filter { !bekend.contains(letters($0.tekst)) }
    for gedrag in nieuw {
      boek.twijfel(
        gedrag.plek, "anders dan het gedrag vanaf \(waar(keuze.plek, gezienVan: gedrag.plek)); dat is gebruikt")
    }
    if nieuw.isEmpty, keuze.gedrag.contains(where: { !eigen.contains(letters($0.tekst)) }) {
      boek.twijfel(
        niveau.plek, "hier staat minder gedrag dan vanaf \(waar(keuze.plek, gezienVan: niveau.plek)); dat is gebruikt")
    }
  }

  /// The name of each level of each competency: as it stands there most often.
  private mutating func niveaunamen() -> [Int: [String: String]] {
    struct Sleutel: Hashable {
      let ding: Int
      let niveau: String
    }
    var gevonden: [Sleutel: [(sleutel: String, waarde: Vondst)]] = [:]
    let alle =
      boek.competenties.flatMap { ruw in ruw.niveaus.map { (ruw.naam.tekst, $0.niveau, $0.naam, $0.plek) } }
      + vermeldingen.map { ($0.naam, $0.niveau, $0.niveaunaam, $0.plek) }
    for (naam, niveau, niveaunaam, plek) in alle {
      guard let niveaunaam, let ding = competentienamen.precies(Gelijkenis.sleutel(naam)) else { continue }
      gevonden[Sleutel(ding: ding, niveau: niveau), default: []].append(
        (Gelijkenis.sleutel(niveaunaam), Vondst(tekst: niveaunaam, plek: plek)))
    }
    var namen: [Int: [String: String]] = [:]
    for (sleutel, varianten) in gevonden.sorted(by: { ($0.key.ding, $0.key.niveau) < ($1.key.ding, $1.key.niveau) }) {
      guard let (keuze, andere) = meeste(varianten) else { continue }
      namen[sleutel.ding, default: [:]][sleutel.niveau] = keuze.tekst
      for plaats in andere {
        let ander = varianten[plaats].waarde
        let gelijkenis = Gelijkenis(varianten[plaats].sleutel, Gelijkenis.sleutel(keuze.tekst))
        if gelijkenis == .anders {
          boek.twijfel(ander.plek, "niveau \(sleutel.niveau) heet hier '\(ander.tekst)', elders '\(keuze.tekst)'")
        } else {
          meldSamen(ander.tekst, keuze.tekst, gelijkenis, op: ander.plek)
        }
      }
    }
    return namen
  }

  /// The norms of a function, profile or module; a competency that stands there twice counts once.
  mutating func bouwNormen(_ ruw: [Ruwboek.Norm]) -> [Norm] {
    var normen: [Norm] = []
    for norm in ruw where niveaus.contains(norm.niveau) {
      guard let ding = competentienamen.precies(Gelijkenis.sleutel(norm.naam)), let code = competentiecodes[ding] else {
        continue
      }
      if let eerder = normen.first(where: { $0.competentie == code }) {
        if eerder.niveau != norm.niveau {
          boek.twijfel(norm.plek, "'\(norm.naam)' staat hier ook met niveau \(eerder.niveau); dat is gebruikt")
        }
        continue
      }
      normen.append(
        Norm(
          competentie: code, niveau: norm.niveau, laag: norm.laag.flatMap { groepcodes[Gelijkenis.sleutel($0.tekst)] }))
    }
    return normen
  }

  /// Lines with bytes that are no character: what stands there is no longer what was written.
  mutating func meldOnleesbaar(_ regels: [[String]]) {
    for (document, teksten) in regels.enumerated() {
      for (regel, tekst) in teksten.enumerated() where tekst.contains("\u{FFFD}") {
        boek.twijfel(Plek(document: document, regel: regel), "hier staat een teken dat niet te lezen is")
      }
    }
  }

  /// Lines that were not read, but name a competency: a person may know what for.
  mutating func meldLosseNamen(_ regels: [[String]]) {
    for (document, teksten) in regels.enumerated() {
      for (regel, tekst) in teksten.enumerated() where tekst.count <= 80 {
        let plek = Plek(document: document, regel: regel)
        guard case .nietGelezen = boek.lot(plek), competentienamen.precies(Gelijkenis.sleutel(tekst)) != nil else {
          continue
        }
        boek.zet(
          plek, .twijfel(nil, reden: "noemt een competentie, maar zonder niveau, en het is niet te zien waarvoor"))
      }
    }
  }

  mutating func bouwGroepen() {
    var codes: Set<String> = []
    for groep in boek.competenties.compactMap(\.groep) + boek.lagen {
      let sleutel = Gelijkenis.sleutel(groep.tekst)
      guard groepcodes[sleutel] == nil else { continue }
      let code = Codemaker.vrij(groep.tekst, &codes)
      groepcodes[sleutel] = code
      groepen.append(Catalogus.Groep(code: code, naam: groep.tekst))
    }
  }
}
