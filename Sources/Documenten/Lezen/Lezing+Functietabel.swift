internal import Tekst

/// The columns of a table with a norm in each row: `functie;schaal;competentie;norm`, in any order, with `laag` where there are layers.
struct Functietabel {
  let functie: Int
  let competentie: Int
  let norm: Int
  let schaal: Int?
  let laag: Int?

  init?(_ kop: [String]) {
    let namen = kop.map { vereenvoudigd($0) }
    func plek(_ mogelijk: Set<String>) -> Int? { namen.firstIndex(where: mogelijk.contains) }
    guard let functie = plek(["functie", "functienaam"]), let competentie = plek(["competentie"]),
      let norm = plek(["norm", "niveau", "competentieniveau"])
    else { return nil }
    self.functie = functie
    self.competentie = competentie
    self.norm = norm
    schaal = plek(["schaal", "salarisschaal"])
    laag = plek(["laag", "groep"])
  }
}

extension Lezing {
  /// A table with one norm in each row.
  mutating func leesFunctietabel() -> Bool {
    guard regels[plek].isRij, let tabel = Functietabel(regels[plek].cellen.map(\.tekst)) else { return false }
    boek.gebruik(hier, "kop van de tabel met functies en normen")
    let breedte = regels[plek].cellen.count
    plek += 1
    var functies: [String: Int] = [:]
    var lagen: [String: Vondst] = [:]
    while let regel = volgende(plek), regels[regel].isRij {
      zetLeeg(plek..<regel)
      plek = regel + 1
      let cellen = regels[regel].cellen
      guard !kanCelMissen(regel, van: breedte) else {
        boek.twijfel(plek(regel), "tussen spaties is niet te zien welke cel leeg is")
        continue
      }
      func cel(_ kolom: Int?) -> String { kolom.flatMap { $0 < cellen.count ? cellen[$0].tekst : nil } ?? "" }
      let (naam, competentie) = (cel(tabel.functie), cel(tabel.competentie))
      guard !naam.isEmpty, !competentie.isEmpty else {
        boek.twijfel(plek(regel), "een rij zonder functie of competentie")
        continue
      }
      let functie = functies[naam] ?? nieuweFunctie(naam, op: regel)
      functies[naam] = functie
      let schaal = cel(tabel.schaal)
      if !schaal.isEmpty {
        if let eerder = boek.functies[functie].schaal, eerder.tekst != schaal {
          boek.twijfel(
            plek(regel),
            "schaal \(schaal), maar op regel \(regels[eerder.plek.regel].nummer) staat schaal \(eerder.tekst)")
        } else if boek.functies[functie].schaal == nil {
          boek.functies[functie].schaal = vondst(schaal, regel)
        }
      }
      guard let niveau = Niveauwoord.los(cel(tabel.norm)) else {
        boek.twijfel(plek(regel), "'\(cel(tabel.norm).prefix(20))' is geen niveau")
        continue
      }
      var laag: Vondst?
      if !cel(tabel.laag).isEmpty {
        laag = lagen[cel(tabel.laag)] ?? vondst(cel(tabel.laag), regel)
        if lagen.updateValue(laag ?? vondst("", regel), forKey: cel(tabel.laag)) == nil, let laag {
          boek.lagen.append(laag)
        }
      }
      boek.functies[functie].normen.append(
        .init(naam: competentie, niveau: niveau, niveaunaam: nil, laag: laag, plek: plek(regel)))
      boek.gebruik(plek(regel), "norm van \(naam): \(competentie) \(niveau)")
    }
    return true
  }
}
