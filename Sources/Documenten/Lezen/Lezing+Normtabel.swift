internal import Tekst

extension Lezing {
  /// A table of what levels a function asks: `Competentie | Competentieniveau Adviseur`, layers above groups of rows.
  ///
  /// The cells may stand in rows, or each on a line of its own. Cells are taken one after the other: a level ends a row, the
  /// name in front of it is the competency, and what stands in front of that is a layer.
  mutating func leesNormtabel() -> Bool {
    guard let kop = tabelkop() else { return false }
    if kop.functies.count > 1 { return leesNormkolommen(kop) }
    let functie = nieuweFunctie(kop.functies.first ?? nil, op: kop.naamregel)
    for regel in plek..<kop.einde where !regels[regel].isLeeg {
      boek.gebruik(plek(regel), "kop van de normen\(kop.functies.first.flatMap { $0 }.map { " van \($0)" } ?? "")")
    }
    zetLeeg(plek..<kop.einde)
    var regel = kop.einde
    var wachtend: [Vondst] = []
    var laag: Vondst?
    while regel < regels.count {
      if regels[regel].isLeeg {
        regel += 1
        continue
      }
      if Merk(regels[regel]) != nil || isCompetentierij(regel) || isNiveautabel(regel) || tabelkop(vanaf: regel) != nil
      {
        break
      }
      let cellen = regels[regel].gevuld.map(\.tekst)
      guard cellen.allSatisfy({ $0.count <= 80 }), wachtend.count + cellen.count <= 12 else { break }
      for cel in cellen {
        guard let niveau = Niveauwoord.los(cel) else {
          wachtend.append(vondst(cel, regel))
          continue
        }
        guard let naam = wachtend.popLast() else {
          boek.twijfel(plek(regel), "een niveau zonder competentie ervoor")
          continue
        }
        for nieuw in wachtend { voegLaag(nieuw, &laag) }
        wachtend = []
        voegNorm(naam, niveau, laag, functie, regel)
      }
      if cellen.count == 1, let (naam, niveau) = zonderTab(cellen[0]), wachtend.last?.tekst == cellen[0] {
        wachtend.removeLast()
        for nieuw in wachtend { voegLaag(nieuw, &laag) }
        wachtend = []
        voegNorm(vondst(naam, regel), niveau, laag, functie, regel)
        boek.twijfel(plek(regel), "tussen naam en niveau staat geen tab")
      }
      regel += 1
    }
    for rest in wachtend.prefix(while: { $0.tekst.first == "(" }) {
      // Between brackets: something about the row above, in a cell of its own.
      boek.functies[functie].kenmerken.append(rest)
      boek.gebruik(rest.plek, "kenmerk van de functie")
      boek.twijfel(rest.plek, "staat tussen haakjes onder de laatste norm; waar het bij hoort, is niet te zien")
      wachtend.removeFirst()
    }
    // What has no level behind it is no part of the table.
    let einde = wachtend.first?.plek.regel ?? regel
    zetLeeg(kop.einde..<einde)
    plek = max(einde, kop.einde)
    return true
  }

  private mutating func voegLaag(_ nieuw: Vondst, _ laag: inout Vondst?) {
    laag = nieuw
    boek.lagen.append(nieuw)
    boek.gebruik(nieuw.plek, "laag \(nieuw.tekst)")
  }

  private mutating func voegNorm(_ naam: Vondst, _ niveau: String, _ laag: Vondst?, _ functie: Int, _ regel: Int) {
    boek.functies[functie].normen.append(
      .init(naam: naam.tekst, niveau: niveau, niveaunaam: nil, laag: laag, plek: naam.plek))
    let als = "norm: \(naam.tekst) \(niveau)"
    boek.gebruik(naam.plek, als)
    if regel != naam.plek.regel { boek.gebruik(plek(regel), als) }
  }

  /// `Samenwerken 2`, where the tab between the two was lost.
  private func zonderTab(_ tekst: String) -> (String, String)? {
    guard vorm != .tekst, vorm != .html, vorm != .csv, let spatie = tekst.lastIndex(of: " ") else { return nil }
    let niveau = String(tekst[tekst.index(after: spatie)...])
    guard niveau.count == 1, let goed = Niveauwoord.los(niveau, inWoorden: false) else { return nil }
    return (String(tekst[..<spatie]), goed)
  }

  mutating func nieuweFunctie(_ naam: String?, op regel: Int) -> Int {
    boek.functies.append(.init(plek: plek(regel), kop: nil, naam: naam))
    return boek.functies.count - 1
  }

  struct Tabelkop {
    /// The functions of its columns; nothing for one whose name is not there.
    let functies: [String?]
    let naamregel: Int
    /// The first line below it.
    let einde: Int
    /// Where each function stands in a row.
    let kolommen: [Int]
  }

  /// The heading of a table of norms that begins at a line: `[X] Competentie(s) Niveau [X]`.
  func tabelkop(vanaf begin: Int? = nil) -> Tabelkop? {
    let begin = begin ?? plek
    var cellen: [(tekst: String, regel: Int, kolom: Int)] = []
    var regel = begin
    // Looking no further than a few lines: a heading whose cells fell apart has one on each.
    while cellen.count < 3, let volgende = volgende(regel), volgende - begin <= 6 {
      for (kolom, cel) in regels[volgende].cellen.enumerated() where !cel.isLeeg {
        cellen.append((cel.tekst, volgende, kolom))
      }
      regel = volgende + 1
    }
    guard let plaats = cellen.prefix(2).firstIndex(where: { isCompetentiewoord($0.tekst) }),
      cellen.count > plaats + 1, cellen[plaats].tekst.count <= 20
    else { return nil }
    let kop = cellen[plaats]
    let naarRechts = cellen[(plaats + 1)...].filter { $0.regel == kop.regel }
    if naarRechts.count > 1, plaats == 0 || cellen[0].regel == kop.regel,
      naarRechts.allSatisfy({ Self.niveaukop($0.tekst) != nil })
    {
      return Tabelkop(
        functies: naarRechts.map { Self.niveaukop($0.tekst) ?? nil }, naamregel: kop.regel, einde: kop.regel + 1,
        kolommen: naarRechts.map(\.kolom))
    }
    guard let functie = Self.niveaukop(cellen[plaats + 1].tekst) else { return nil }
    let ervoor = plaats == 1 ? cellen[0] : nil
    if let ervoor {
      // On a line of its own it is the name of the function, or a heading; a sentence is neither.
      let isZin = ervoor.regel != kop.regel && ".,;:?!".contains(ervoor.tekst.last ?? " ")
      guard ervoor.tekst.count <= 80, !isZin else { return nil }
    }
    return Tabelkop(
      functies: [functie ?? ervoor?.tekst], naamregel: (functie == nil ? ervoor?.regel : nil) ?? kop.regel,
      einde: cellen[plaats + 1].regel + 1, kolommen: [])
  }

  private func isCompetentiewoord(_ tekst: String) -> Bool {
    ["competentie", "competenties"].contains(vereenvoudigd(tekst))
  }

  /// The function in `Competentieniveau Adviseur`; nothing inside for `Niveau` alone, nothing at all for another text.
  private static func niveaukop(_ tekst: String) -> String?? {
    guard tekst.count <= 100, Niveauwoord.merk(tekst) == nil, !Niveauwoord.lijktMerk(tekst),
      let eerste = tekst.split(separator: " ").first,
      Niveauwoord.isNiveauwoord(vereenvoudigd(String(eerste))[...])
    else { return nil }
    let rest = String(tekst.dropFirst(eerste.count)).recht
    return .some(rest.isEmpty ? nil : rest)
  }

  /// A table with a column for each of several functions.
  private mutating func leesNormkolommen(_ kop: Tabelkop) -> Bool {
    let functies = kop.functies.map { nieuweFunctie($0, op: kop.naamregel) }
    boek.gebruik(hier, "kop van de normen van \(kop.functies.map { $0 ?? "?" }.joined(separator: ", "))")
    var laag: Vondst?
    plek = kop.einde
    while plek < regels.count, let regel = volgende(plek), regels[regel].isRij, !isCompetentierij(regel) {
      zetLeeg(plek..<regel)
      plek = regel + 1
      let cellen = regels[regel].cellen
      guard !kanCelMissen(regel, van: (kop.kolommen.last ?? 0) + 1) || cellen.count == 1 else {
        boek.twijfel(plek(regel), "tussen spaties is niet te zien welke cel leeg is")
        continue
      }
      let voor = cellen.prefix(kop.kolommen.first ?? 1).filter { !$0.isLeeg }.map(\.tekst)
      guard let naam = voor.last else {
        boek.twijfel(plek(regel), "een rij zonder competentie")
        continue
      }
      if voor.count == 2 { voegLaag(vondst(voor[0], regel), &laag) }
      var genoemd = 0
      for (kolom, functie) in zip(kop.kolommen, functies) where kolom < cellen.count && !cellen[kolom].isLeeg {
        genoemd += 1
        if let niveau = Niveauwoord.los(cellen[kolom].tekst) {
          voegNorm(vondst(naam, regel), niveau, laag, functie, regel)
        } else {
          boek.twijfel(plek(regel), "'\(cellen[kolom].tekst.prefix(20))' is geen niveau")
        }
      }
      if genoemd == 0 { voegLaag(vondst(naam, regel), &laag) }
    }
    return true
  }
}
