internal import Gesprekscyclus
internal import Tekst

extension Catalogusbouw {
  /// The functions of all documents, each once; a heading and the name below it are one.
  mutating func noemFuncties() {
    var codes: Set<String> = []
    for nr in boek.functies.indices {
      let ruw = boek.functies[nr]
      let naam = functienaam(ruw)
      let sleutel = Gelijkenis.functiesleutel(naam)
      if let bekend = functienamen.precies(sleutel) {
        functies[bekend].ruw.append(nr)
        continue
      }
      _ = functienamen.voeg(naam, sleutel: sleutel)
      let eigen = ruw.code.flatMap { Codemaker.isGoed($0) && codes.insert($0).inserted ? $0 : nil }
      let code = eigen ?? Codemaker.vrij(naam, &codes)
      functies.append(Functiebouw(ruw: [nr], code: FunctieCode(code), naam: naam))
    }
    for plek in functies.indices { functies[plek].schaal = eigenSchaal(functies[plek].ruw) }
  }

  /// The name in the text; the heading helps to choose between two spellings, and serves where there is no other.
  private mutating func functienaam(_ ruw: Ruwboek.Functie) -> String {
    guard let naam = ruw.naam else {
      if let kop = ruw.kop { return kop == kop.uppercased() ? zonderHoofdletters(kop) : kop }
      let titel = boek.titels.first { $0.plek.document == ruw.plek.document }
      boek.twijfel(ruw.plek, "de functie heeft hier geen naam; gebruikt is de titel")
      return titel?.tekst ?? "Functie"
    }
    guard let kop = ruw.kop else { return naam }
    let (een, ander) = (Gelijkenis.functiesleutel(naam), Gelijkenis.functiesleutel(kop))
    switch Gelijkenis(een, ander) {
    case .gelijk: return naam
    case .anders:
      boek.twijfel(ruw.plek, "in de kop heet de functie '\(kop)', eronder '\(naam)'; gebruikt is wat eronder staat")
      return naam
    case .eenTeken, .eenPlek:
      for (links, rechts) in zip(een.split(separator: " "), ander.split(separator: " ")) where links != rechts {
        let (links, rechts) = (String(links), String(rechts))
        let isKopVaker = woorden[rechts, default: 0] > woorden[links, default: 0]
        spelling[isKopVaker ? links : rechts] = isKopVaker ? rechts : links
      }
      let goed = goedGespeld(naam)
      voegSamen(goed == naam ? kop : naam, goed, "één letter verschil; zo staat het woord er het vaakst", op: ruw.plek)
      return goed
    }
  }

  /// `MEDEWERKER ONTWIKKELING II` as a name: `Medewerker ontwikkeling II`.
  private func zonderHoofdletters(_ kop: String) -> String {
    let woorden = kop.split(separator: " ").map { Gelijkenis.isNummer($0.lowercased()) ? String($0) : $0.lowercased() }
    let naam = woorden.joined(separator: " ")
    return naam.prefix(1).uppercased() + naam.dropFirst()
  }

  private mutating func eigenSchaal(_ ruw: [Int]) -> Salarisschaal? {
    for schaal in ruw.compactMap({ boek.functies[$0].schaal }) {
      if let goed = leesSchaal(schaal.tekst, op: schaal.plek) { return goed }
    }
    return nil
  }

  mutating func leesSchaal(_ tekst: String, op plek: Plek) -> Salarisschaal? {
    guard !tekst.isEmpty else { return nil }
    let kaal = vereenvoudigd(tekst).replacing("schaal", with: "").recht
    guard let schaal = Salarisschaal(kaal), (1...18).contains(schaal.nummer) else {
      boek.twijfel(plek, "'\(tekst.prefix(20))' is geen salarisschaal, en is weggelaten")
      return nil
    }
    return schaal
  }

  /// The function that a name stands for: exactly, misspelled, or in an abbreviation.
  mutating func functie(_ naam: String, op plek: Plek) -> Int? {
    let sleutel = Gelijkenis.functiesleutel(naam)
    if let bekend = functienamen.precies(sleutel) { return bekend }
    let goed = Gelijkenis.functiesleutel(goedGespeld(naam))
    if let bekend = functienamen.precies(goed) {
      voegSamen(naam, functies[bekend].naam, "één letter verschil", op: plek)
      return bekend
    }
    if let lijkend = functienamen.lijkend(sleutel, tenMinste: .eenPlek) {
      meldSamen(naam, functies[lijkend.ding].naam, lijkend.gelijkenis, op: plek)
      return lijkend.ding
    }
    guard functies.count <= 2000 else { return nil }
    let kandidaten = functies.indices.filter { Afkorting.past(naam, op: functies[$0].naam) }
    guard kandidaten.count == 1 else { return nil }
    voegSamen(naam, functies[kandidaten[0]].naam, "afkorting", op: plek)
    return kandidaten[0]
  }

  /// Gives each profile to its function. One that lost its heading goes to the only function in its place that has none.
  mutating func verdeelProfielen() {
    var zonderNaam: [Int] = []
    for nr in boek.profielen.indices where !boek.profielen[nr].isLeeg {
      let profiel = boek.profielen[nr]
      guard let naam = profiel.naam else {
        zonderNaam.append(nr)
        continue
      }
      if let functie = functie(naam, op: profiel.plek) {
        geefProfiel(nr, aan: functie)
      } else {
        _ = nieuweFunctie(naam, profiel: nr)
        boek.twijfel(profiel.plek, "'\(naam)' heeft een profiel maar geen functiebeschrijving")
      }
    }
    for nr in zonderNaam {
      let plek = boek.profielen[nr].plek
      let metProfiel = functies.indices.filter { functies[$0].profiel != nil }
      let ervoor = metProfiel.filter { (functies[$0].profiel ?? 0) < nr }.max {
        (functies[$0].profiel ?? 0) < (functies[$1].profiel ?? 0)
      }
      let erachter = metProfiel.filter { (functies[$0].profiel ?? 0) > nr }.min {
        (functies[$0].profiel ?? 0) < (functies[$1].profiel ?? 0)
      }
      let begin = (ervoor ?? -1) + 1
      let einde = erachter ?? functies.count
      let kandidaten = begin < einde ? (begin..<einde).filter { functies[$0].profiel == nil } : []
      if kandidaten.count == 1 {
        geefProfiel(nr, aan: kandidaten[0])
        boek.twijfel(
          plek, "de kop van dit profiel ontbreekt; op deze plek past alleen \(functies[kandidaten[0]].naam)")
      } else {
        boek.twijfel(
          plek, "de kop van dit profiel ontbreekt, en het is niet te zien bij welke functie het hoort; niet gebruikt")
      }
    }
    herstelLegeProfielen()
  }

  private mutating func geefProfiel(_ nr: Int, aan functie: Int) {
    if functies[functie].profiel == nil {
      functies[functie].profiel = nr
    } else {
      boek.twijfel(boek.profielen[nr].plek, "\(functies[functie].naam) heeft al een profiel; dit is niet gebruikt")
    }
  }

  mutating func nieuweFunctie(_ naam: String, profiel: Int) -> Int {
    let goed = naam == naam.uppercased() ? zonderHoofdletters(naam) : naam
    boek.functies.append(.init(plek: boek.profielen[profiel].plek, naam: goed))
    var codes = Set(functies.map(\.code.tekst))
    _ = functienamen.voeg(goed, sleutel: Gelijkenis.functiesleutel(goed))
    functies.append(
      Functiebouw(
        ruw: [boek.functies.count - 1], code: FunctieCode(Codemaker.vrij(goed, &codes)), naam: goed, profiel: profiel))
    return functies.count - 1
  }

  /// A heading of a profile without anything below it is a title, or nothing.
  private mutating func herstelLegeProfielen() {
    for profiel in boek.profielen where profiel.isLeeg {
      guard let naam = profiel.naam else { continue }
      if boek.titels.contains(where: { $0.plek.document == profiel.plek.document && $0.plek.regel < profiel.plek.regel }
      ) {
        boek.twijfel(profiel.plek, "onder deze kop staat geen profiel")
      } else {
        boek.titels.append(Vondst(tekst: "Competentieprofiel \(naam)", plek: profiel.plek))
        boek.zet(profiel.plek, .gebruikt("titel"))
      }
    }
    boek.titels.sort { ($0.plek.document, $0.plek.regel) < ($1.plek.document, $1.plek.regel) }
  }
}

/// Abbreviations in a table: `Mdw. Adm. & secr. II`.
enum Afkorting {
  /// Whether a name with abbreviated words, each ended by a full stop, stands for a whole one.
  static func past(_ kort: String, op heel: String) -> Bool {
    guard kort.contains("."), kort.count <= 200 else { return false }
    let links = woorden(kort)
    let rechts = woorden(heel)
    guard links.count == rechts.count else { return false }
    var slordig = 0
    for (een, ander) in zip(links, rechts) where een != ander {
      if een.hasSuffix(".") {
        guard isBegin(een.dropLast(), van: ander[...]) else { return false }
      } else {
        guard Gelijkenis.woord(een[...], ander[...]) == .eenTeken else { return false }
        slordig += 1
      }
    }
    return slordig <= 1
  }

  static func woorden(_ naam: String) -> [String] {
    vereenvoudigd(naam).filter { $0 != "-" }.split(separator: " ").map(String.init)
  }

  /// Whether the letters stand in the word in this order, the first in front.
  private static func isBegin(_ kort: Substring, van woord: Substring) -> Bool {
    guard kort.count >= 2, kort.first == woord.first else { return false }
    var rest = woord
    for letter in kort {
      guard let plek = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: plek)...]
    }
    return true
  }
}
