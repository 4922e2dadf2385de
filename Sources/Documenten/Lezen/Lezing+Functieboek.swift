extension Lezing {
  /// A line that says what follows it.
  mutating func leesMerk() -> Bool {
    guard let merk = Merk(regels[plek]) else { return false }
    switch merk {
    case .functie(let naam):
      boek.functies.append(.init(plek: hier, kop: naam))
      houder = .functie(boek.functies.count - 1)
      neem("functie \(naam)")
    case .functienaam(let naam):
      if case .functie(let laatste) = houder, boek.functies[laatste].naam == nil, boek.functies[laatste].isNieuw {
        boek.functies[laatste].naam = naam
      } else {
        boek.functies.append(.init(plek: hier, naam: naam))
        houder = .functie(boek.functies.count - 1)
      }
      neem("naam van functie \(naam)")
    case .functiecode(let code):
      guard case .functie(let laatste) = houder else { return false }
      if !code.isEmpty { boek.functies[laatste].code = code }
      neem(code.isEmpty ? "een lege code" : "code van de functie")
    case .reeks(let naam):
      guard case .functie(let laatste) = houder else { return false }
      boek.functies[laatste].reeks = vondst(naam, plek)
      neem("functiereeks \(naam)", .reeks)
    case .groep(let naam):
      guard case .functie(let laatste) = houder else { return false }
      boek.functies[laatste].groep = vondst(naam, plek)
      neem("functiegroep \(naam)", .groep)
    case .profiel(let naam):
      boek.profielen.append(.init(plek: hier, naam: naam))
      houder = .profiel(boek.profielen.count - 1)
      neem("competentieprofiel \(naam)")
    case .modulenaam(let naam):
      boek.modules.append(.init(naam: vondst(naam, plek)))
      houder = .module(boek.modules.count - 1)
      neem("module \(naam)")
    case .modulecompetenties:
      guard let laatste = boek.modules.indices.last else { return false }
      houder = .module(laatste)
      neem("kop van het profiel van module \(boek.modules[laatste].naam.tekst)", .modulecompetenties)
    case .module:
      // Below a function it says that none belongs to it, or where the modules begin.
      neem("kop van modules")
    case .kritisch, .profielcompetenties, .vakkennis: return leesProfieldeel(merk)
    default: return leesDeel(merk)
    }
    return true
  }

  private mutating func neem(_ als: String, _ deel: Deel? = nil) {
    self.deel = deel
    boek.gebruik(hier, als)
    plek += 1
  }

  /// A heading that stands in profiles only; one more of the first means that a profile began without its heading.
  private mutating func leesProfieldeel(_ merk: Merk) -> Bool {
    var profiel: Int?
    if case .profiel(let laatste) = houder { profiel = laatste }
    if let laatste = profiel {
      let hier = boek.profielen[laatste]
      let isVoorbij = merk == .kritisch ? !hier.isLeeg : merk == .profielcompetenties && !hier.normen.isEmpty
      if isVoorbij { profiel = nil }
    }
    if profiel == nil {
      boek.profielen.append(.init(plek: hier, naam: nil))
      houder = .profiel(boek.profielen.count - 1)
    }
    switch merk {
    case .kritisch: neem("kop van kritische situaties", .kritisch)
    case .profielcompetenties: neem("kop van competenties van het profiel", .profielcompetenties)
    default: neem("kop van vakkennis")
    }
    return true
  }

  private mutating func leesDeel(_ merk: Merk) -> Bool {
    switch (merk, houder) {
    case (.kenmerken, .functie): neem("kop van kenmerken", .kenmerken)
    case (.competenties, .functie), (.competenties, .module): neem("kop van normen", .competenties)
    case (.competenties, .profiel): neem("kop van competenties van het profiel", .profielcompetenties)
    case (.taken, .functie): neem("kop van taken")
    case (.gebied(let naam), .functie(let functie)):
      boek.functies[functie].gebieden.append(.init(naam: vondst(naam, plek)))
      neem("resultaatgebied \(naam)", .gebied(boek.functies[functie].gebieden.count - 1))
    case (.moduletaken, .module): neem("kop van taken van de module", .moduletaken)
    case (.vakkennisvraag, .profiel): neem("kop van kennis")
    case (.kennis, .profiel): neem("kop van kennis", .kennis)
    case (.vaardigheden, .profiel): neem("kop van vaardigheden", .vaardigheden)
    case (.opleiding, .profiel): neem("kop van opleiding", .opleiding)
    default: return false
    }
    return true
  }

  /// A line of the part that a mark began: an item of a list, or a text.
  mutating func leesInDeel() -> Bool {
    guard let deel, let houder, !regels[plek].isRij else { return false }
    let regel = regels[plek]
    let tekst = regel.tekst
    if regel.isKop {
      // The name of the module, once more above its tasks.
      guard deel == .moduletaken, case .module(let module) = houder, tekst.hasSuffix(boek.modules[module].naam.tekst)
      else { return false }
      boek.gebruik(hier, "kop van taken van de module")
      plek += 1
      return true
    }
    if case .punt(.some) = regel.soort, deel == .moduletaken, case .module(let module) = houder,
      tekst == boek.modules[module].naam.tekst
    {
      boek.gebruik(hier, "kop van taken van de module")
      plek += 1
      return true
    }
    let gevonden = vondst(tekst, plek)
    switch (houder, deel) {
    case (.functie(let nr), .reeks): boek.functies[nr].reeksomschrijving.append(gevonden)
    case (.functie(let nr), .groep): boek.functies[nr].groepomschrijving.append(gevonden)
    case (.functie(let nr), .kenmerken): voeg(gevonden, aan: \.functies[nr].kenmerken)
    case (.functie(let nr), .gebied(let gebied)): voeg(gevonden, aan: \.functies[nr].gebieden[gebied].taken)
    case (.functie(let nr), .competenties): return leesNorm(aan: \.functies[nr].normen)
    case (.module(let nr), .competenties): return leesNorm(aan: \.modules[nr].normen)
    case (.module(let nr), .moduletaken): voeg(gevonden, aan: \.modules[nr].taken)
    case (.profiel(let nr), .profielcompetenties): return leesNorm(aan: \.profielen[nr].normen)
    case (.profiel(let nr), .kritisch): voeg(gevonden, aan: \.profielen[nr].kritisch)
    case (.profiel(let nr), .kennis): voeg(gevonden, aan: \.profielen[nr].kennis)
    case (.profiel(let nr), .vaardigheden): voeg(gevonden, aan: \.profielen[nr].vaardigheden)
    case (.profiel(let nr), .opleiding): boek.profielen[nr].opleiding.append(gevonden)
    default: return false
    }
    boek.gebruik(hier, naam(van: deel))
    plek += 1
    return true
  }

  /// Adds an item; a line that goes on with the sentence of the last one is put behind it.
  private mutating func voeg(_ gevonden: Vondst, aan pad: WritableKeyPath<Ruwboek, [Vondst]>) {
    if !regels[plek].isPunt, let vorige = boek[keyPath: pad].last, vorige.plek.regel == plek - 1,
      regels[plek - 1].isPunt, isVervolg(gevonden.tekst, op: vorige.tekst)
    {
      boek[keyPath: pad].removeLast()
      boek[keyPath: pad].append(Vondst(tekst: "\(vorige.tekst) \(gevonden.tekst)", plek: vorige.plek))
    } else {
      boek[keyPath: pad].append(gevonden)
    }
  }

  private mutating func leesNorm(aan pad: WritableKeyPath<Ruwboek, [Ruwboek.Norm]>) -> Bool {
    guard let norm = Niveauwoord.norm(regels[plek].tekst) else {
      guard regels[plek].isPunt else { return false }
      boek.twijfel(hier, "staat onder de competenties, maar is niet te lezen als 'X, niveau B'")
      plek += 1
      return true
    }
    boek[keyPath: pad].append(
      .init(naam: norm.naam, niveau: norm.niveau, niveaunaam: norm.niveaunaam, plek: hier))
    boek.gebruik(hier, "norm: \(norm.naam) \(norm.niveau)")
    plek += 1
    return true
  }

  private func naam(van deel: Deel) -> String {
    switch deel {
    case .reeks: "omschrijving van de functiereeks"
    case .groep: "omschrijving van de functiegroep"
    case .kenmerken: "kenmerk van de functie"
    case .gebied: "taak"
    case .moduletaken: "taak van de module"
    case .kritisch: "kritische situatie"
    case .kennis: "kennis"
    case .vaardigheden: "vaardigheid"
    case .opleiding: "opleiding"
    case .competenties, .profielcompetenties, .modulecompetenties: "norm"
    }
  }
}

extension Ruwboek.Functie {
  /// Whether only its heading was read.
  fileprivate var isNieuw: Bool {
    reeks == nil && groep == nil && kenmerken.isEmpty && gebieden.isEmpty && normen.isEmpty
  }
}
