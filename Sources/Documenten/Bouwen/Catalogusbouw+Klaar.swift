internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Catalogusbouw {
  /// What the catalogue is called where the documents do not say it.
  struct Kop {
    let id: String?
    let versie: String?
    let per: Datum?
    let bronnen: [String]
  }

  mutating func bouw(_ kop: Kop) -> Catalogus {
    var schema = bouwNiveauschema()
    noemCompetenties()
    noemFuncties()
    verdeelProfielen()
    bouwMatrix()
    let beschikbaar = bouwBeschikbaar()
    schema = richtLetters(schema)
    niveaus = schema.niveaus
    bouwGroepen()
    bouwCompetenties()
    let modules = bouwModules()
    let (families, regels) = bouwFamilies()
    let klaar = functies.map { bouwFunctie($0) }
    let naam = naam()
    let titels = boek.titels.map { $0.tekst.hasSuffix(":") ? String($0.tekst.dropLast()) : $0.tekst }
    return Catalogus(
      id: CatalogusKenmerk(kop.id ?? (Codemaker.code(naam).isEmpty ? "catalogus" : Codemaker.code(naam))), naam: naam,
      versie: versie(kop.versie), per: per(kop.per),
      bron: (titels.isEmpty ? kop.bronnen : titels).joined(separator: ", "), niveauschema: schema, groepen: groepen,
      competenties: competenties,
      reeksen: reeksen.map { reeks in
        .init(
          code: reeks.code, naam: reeks.naam, omschrijving: reeks.omschrijving,
          groepen: reeks.groepen.map { .init(code: $0.code, naam: $0.naam, omschrijving: $0.omschrijving) })
      }, families: families, normregels: regels, matrix: matrix, functies: klaar, beschikbareFuncties: beschikbaar,
      modules: modules)
  }

  private mutating func naam() -> String {
    let titels = boek.titels
    let naam =
      titels.first { vereenvoudigd($0.tekst).contains("competentie") } ?? titels.first { isKop($0.plek) }
      ?? titels.first
    guard let naam else {
      aannames.append("Er staat geen titel in het document; de naam is 'Catalogus'.")
      return "Catalogus"
    }
    return naam.tekst.hasSuffix(":") ? String(naam.tekst.dropLast()) : naam.tekst
  }

  private func isKop(_ plek: Plek) -> Bool { koppen.contains(plek) }

  private mutating func versie(_ gekozen: String?) -> String {
    if let gekozen { return gekozen }
    aannames.append("Er is geen versie gegeven; de versie is '1'. Geef haar met --versie.")
    return "1"
  }

  private mutating func per(_ gekozen: Datum?) -> Datum {
    if let gekozen { return gekozen }
    for titel in boek.titels {
      guard let datum = Titeldatum.lees(titel.tekst) else { continue }
      aannames.append("De ingangsdatum \(datum.proza) komt uit de titel. Geef een andere met --per.")
      return datum
    }
    aannames.append(
      "Er staat geen datum in de titel; de ingangsdatum is 1 januari 1900, wat voor onbekend staat. Geef haar met --per."
    )
    return Datum(iso: "1900-01-01") ?? Datum(dagnummer: 0)
  }

  private mutating func bouwFunctie(_ functie: Functiebouw) -> Functie {
    let ruw = functie.ruw.map { boek.functies[$0] }
    var codes: Set<String> = []
    let gebieden = ruw.flatMap(\.gebieden).map { gebied in
      Resultaatgebied(
        code: Codemaker.vrij(gebied.naam.tekst, &codes), naam: gebied.naam.tekst, taken: gebied.taken.map(\.tekst))
    }
    var profiel: Functieprofiel?
    if let nr = functie.profiel {
      let ruw = boek.profielen[nr]
      profiel = Functieprofiel(
        kritischeSituaties: ruw.kritisch.map(onderwerp), normen: bouwNormen(ruw.normen),
        kennis: ruw.kennis.map(onderwerp),
        vaardigheden: ruw.vaardigheden.map(onderwerp), opleiding: tekst(ruw.opleiding))
      meldAfwijking(functie, ruw)
    }
    return Functie(
      code: functie.code, naam: functie.naam, reeks: functie.reeks.map { reeksen[$0].code }, groep: functie.groep,
      schaal: functie.schaal, punten: functie.punten, kenmerken: ruw.flatMap(\.kenmerken).map(\.tekst),
      resultaatgebieden: gebieden, normen: bouwNormen(ruw.flatMap(\.normen)), profiel: profiel)
  }

  /// Tells where a profile asks something else than the description.
  private mutating func meldAfwijking(_ functie: Functiebouw, _ profiel: Ruwboek.Profiel) {
    let eigen = functie.ruw.flatMap { boek.functies[$0].normen }
    guard !eigen.isEmpty else { return }
    for norm in profiel.normen {
      let ding = competentienamen.precies(Gelijkenis.sleutel(norm.naam))
      let tegen = eigen.first { competentienamen.precies(Gelijkenis.sleutel($0.naam)) == ding }
      if tegen == nil {
        boek.twijfel(norm.plek, "het profiel vraagt '\(norm.naam)', de functiebeschrijving niet")
      } else if let tegen, tegen.niveau != norm.niveau {
        boek.twijfel(norm.plek, "het profiel vraagt niveau \(norm.niveau), de functiebeschrijving \(tegen.niveau)")
      }
    }
  }

  /// `Onderzoek: de medewerker weet …`: a name and what is said of it.
  private func onderwerp(_ vondst: Vondst) -> Functieprofiel.Onderwerp {
    guard let punt = vondst.tekst.firstIndex(of: ":"), (1...80).contains(vondst.tekst[..<punt].recht.count) else {
      return .init(naam: vondst.tekst, omschrijving: "")
    }
    return .init(
      naam: String(vondst.tekst[..<punt]).recht,
      omschrijving: String(vondst.tekst[vondst.tekst.index(after: punt)...]).recht)
  }

  private mutating func bouwBeschikbaar() -> [BeschikbareFunctie] {
    var codes: Set<String> = []
    var uit: [BeschikbareFunctie] = []
    for ruw in boek.beschikbaar {
      guard let functie = functie(ruw.normfunctie, op: ruw.naam.plek) else {
        boek.twijfel(ruw.naam.plek, "normfunctie '\(ruw.normfunctie)' staat niet in het document; niet gebruikt")
        continue
      }
      let schaal = leesSchaal(ruw.schaal, op: ruw.naam.plek)
      if let schaal, let norm = functies[functie].schaal, norm != schaal {
        boek.twijfel(
          ruw.naam.plek, "schaal \(schaal), maar in de matrix heeft \(functies[functie].naam) schaal \(norm)")
      }
      uit.append(
        BeschikbareFunctie(
          code: FunctieCode(Codemaker.vrij(ruw.naam.tekst, &codes)), naam: ruw.naam.tekst,
          normfunctie: functies[functie].code,
          kenmerken: ruw.kenmerken.map(\.tekst), schaal: schaal, formatie: formatie(ruw.formatie, op: ruw.naam.plek)))
    }
    if let totaal = boek.totaal, let gezegd = formatie(totaal.tekst, op: totaal.plek) {
      let som = uit.compactMap(\.formatie).reduce(0, +)
      if som != gezegd {
        boek.twijfel(
          totaal.plek,
          "het totaal is \(totaal.tekst), maar de rijen samen geven \(som / 100),\(som % 100 < 10 ? "0" : "")\(som % 100)"
        )
      }
    }
    return uit
  }

  /// Hundredths: `11,00` is 1100.
  private mutating func formatie(_ tekst: String, op plek: Plek) -> Int? {
    guard !tekst.isEmpty else { return nil }
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let breuk = delen.count == 2 ? String(delen[1]) : ""
    guard (1...2).contains(delen.count), let heel = Int(delen[0]), (0...99_999).contains(heel), breuk.count <= 2,
      let honderdsten = breuk.isEmpty ? 0 : Int(breuk.count == 1 ? breuk + "0" : breuk), honderdsten >= 0
    else {
      boek.twijfel(plek, "'\(tekst.prefix(20))' is geen formatie, en is weggelaten")
      return nil
    }
    return heel * 100 + honderdsten
  }

  private mutating func bouwModules() -> [Functiemodule] {
    var codes: Set<String> = []
    return boek.modules.map { ruw in
      let normen = bouwNormen(ruw.normen.isEmpty ? ruw.profielnormen : ruw.normen)
      return Functiemodule(
        code: ModuleCode(Codemaker.vrij(ruw.naam.tekst, &codes)), naam: ruw.naam.tekst, taken: ruw.taken.map(\.tekst),
        normen: normen)
    }
  }

  /// The families in the order in which they stand there, and the rules that they are in.
  private mutating func bouwFamilies() -> ([Catalogus.Familie], [Catalogus.Normregel]) {
    var namen = Naamregister()
    var letters: [Int: Set<String>] = [:]
    var regels: [(competentie: CompetentieCode, niveau: String, delen: [(familie: Int, letters: [String])])] = []
    var gezien: Set<String> = []
    for norm in boek.familienormen where niveaus.contains(norm.niveau) {
      let sleutel = Gelijkenis.sleutel(norm.familie)
      let ruw = boek.competenties[norm.competentie]
      guard let ding = competentienamen.precies(Gelijkenis.sleutel(ruw.naam.tekst)), let code = competentiecodes[ding]
      else {
        continue
      }
      if namen.precies(sleutel) == nil, let lijkend = namen.lijkend(sleutel, tenMinste: .eenTeken) {
        namen.wijs(sleutel, naar: lijkend.ding)
        meldSamen(norm.familie, namen.dingen[lijkend.ding].naam, lijkend.gelijkenis, op: norm.plek)
      }
      let familie = namen.voeg(norm.familie, sleutel: sleutel)
      let nieuw = norm.letters.filter { gezien.insert("\(code) \(familie) \($0)").inserted }
      if nieuw.count < norm.letters.count {
        boek.twijfel(
          norm.plek, "een letter van \(norm.familie) staat bij '\(ruw.naam.tekst)' twee keer; de eerste is gebruikt")
      }
      guard !nieuw.isEmpty else { continue }
      letters[familie, default: []].formUnion(nieuw)
      if let regel = regels.firstIndex(where: { $0.competentie == code && $0.niveau == norm.niveau }) {
        regels[regel].delen.append((familie, nieuw.sorted()))
      } else {
        regels.append((code, norm.niveau, [(familie, nieuw.sorted())]))
      }
    }
    var codes: Set<String> = []
    let families = namen.dingen.indices.map { ding in
      Catalogus.Familie(
        code: Codemaker.vrij(namen.dingen[ding].naam, &codes), naam: namen.dingen[ding].naam,
        letters: (letters[ding] ?? []).sorted())
    }
    return (
      families,
      regels.map { regel in
        .init(
          competentie: regel.competentie, niveau: regel.niveau,
          families: regel.delen.map { .init(familie: families[$0.familie].code, letters: $0.letters) })
      }
    )
  }
}

/// A day or month in a title: `4 april 2018`, `April 2024`, which is its first day.
enum Titeldatum {
  private static let maanden = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  static func lees(_ titel: String) -> Datum? {
    let woorden = vereenvoudigd(titel).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (plek, woord) in woorden.enumerated() {
      guard let maand = maanden.firstIndex(of: woord), plek + 1 < woorden.count, woorden[plek + 1].count == 4,
        let jaar = Int(woorden[plek + 1]), (1900...2100).contains(jaar)
      else { continue }
      let dag = plek > 0 && woorden[plek - 1].count <= 2 ? Int(woorden[plek - 1]) : nil
      func twee(_ getal: Int) -> String { getal < 10 ? "0\(getal)" : "\(getal)" }
      return Datum(iso: "\(jaar)-\(twee(maand + 1))-\(twee(dag ?? 1))") ?? Datum(iso: "\(jaar)-\(twee(maand + 1))-01")
    }
    return nil
  }
}
