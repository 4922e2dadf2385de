internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Decides a whole import: new people come in, known people get only what differs.
///
/// Who is under whom, and who is perhaps somebody else, is judged when all rows are known, as they may stand in any order.
struct Importbesluit {
  let ruimte: Besluitruimte
  let per: Datum
  let regels: [Importregel]
  var fouten: [Importfout] = []
  /// Whom the import is about and what it does, in the order of the file.
  var gevallen: [Importgeval] = []
  /// Everybody whom a row is about, as he or she is after this import.
  private(set) var na: [Personeelsnummer: Medewerker] = [:]
  /// The rows that put somebody under a manager, or could not be decided.
  private(set) var geplaatst: [Importregel] = []
  /// Who leaves, and the dossier.
  private(set) var vertrekkers: [(dag: Datum, plek: Toegelaten)] = []
  /// As the file has them.
  let getypt: [Personeelsnummer]
  /// Who may be decided on here without looking at who is above whom.
  private let kader: Kader
  private var functies: Functiezoeker

  init(ruimte: Besluitruimte, per: Datum, regels: [Importregel], catalogus: CatalogusKenmerk? = nil) {
    self.ruimte = ruimte
    self.per = per
    getypt = regels.map(\.nummer)
    functies = Functiezoeker(ruimte.boek.catalogi, op: per, in: catalogus)
    // Whoever has another number since may be given by either.
    let register = ruimte.boek.register
    self.regels = regels.map { regel in
      var regel = regel
      regel.nummer = register.bekend(regel.nummer)
      regel.leidinggevende = regel.leidinggevende.map { Leidingkeuze($0.nummer.map(register.bekend)) }
      return regel
    }
    var kader = ruimte.kader
    kader.keurtMensen = false
    kader.team = { _, _ in [] }
    self.kader = kader
  }

  var telling: Importtelling {
    gevallen.compactMap(\.telt).reduce(into: Importtelling()) { $0[$1] += 1 }
  }

  /// The day on which what differs in this row begins.
  func dag(_ regel: Importregel) -> Datum { regel.per ?? per }

  /// - Parameters:
  ///   - nummers: every number in the file, also of rows that could not be read.
  ///   - tochNieuw: people come in who may be somebody who is there already.
  ///   - progress: hears how many people of how many were decided on.
  /// - Complexity: O(n) in the people of the file, and of the book.
  mutating func beslis(
    _ nummers: Set<Personeelsnummer>, tochNieuw: Bool, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Mislukt) -> Voornemen {
    var voornemen = Voornemen()
    let nummers = Set(nummers.map(ruimte.boek.register.bekend))
    let groepen = perPersoon()
    for (plek, groep) in groepen.enumerated() {
      progress(plek, groepen.count)
      voornemen.voegToe(try beslis(groep))
    }
    keurLeiding(nummers)
    if !tochNieuw { keurNieuwe() }
    for (waarschuwing, plek) in vertrekwaarschuwingen() {
      voornemen.voegToe(Besluit([], waarschuwingen: [waarschuwing]), in: plek)
    }
    noteerOntbrekende(nummers)
    return voornemen
  }

  /// The rows of each person by their day, people in the order of the file. One person under two numbers, which reading the
  /// file can't see, is told.
  private mutating func perPersoon() -> [[Int]] {
    var plek: [Personeelsnummer: Int] = [:]
    plek.reserveCapacity(regels.count)
    var groepen: [[Int]] = []
    for (index, regel) in regels.enumerated() {
      guard let groep = plek[regel.nummer] else {
        plek[regel.nummer] = groepen.count
        groepen.append([index])
        continue
      }
      let gelijk = groepen[groep].first { dag(regels[$0]) == dag(regel) }
      if let gelijk, getypt[gelijk] != getypt[index] || regels[gelijk].per != regel.per {
        fouten.append(
          regel.fout(
            .dubbel, regel.plekken.nummer,
            "Dit is dezelfde medewerker als op regel \(regels[gelijk].regel): \(ruimte.boek.register.weergave(regel.nummer)).",
            advies: "Laat één van de twee regels staan."))
      }
      if gelijk == nil { groepen[groep].append(index) }
    }
    for groep in groepen.indices where groepen[groep].count > 1 {
      groepen[groep].sort { dag(regels[$0]) < dag(regels[$1]) }
    }
    return groepen
  }

  /// All rows of one person, each on what the one before it makes of the dossier.
  private mutating func beslis(_ groep: [Int]) throws(Mislukt) -> Voornemen {
    var voornemen = Voornemen()
    let eerste = regels[groep[0]]
    var plek = try ruimte.laatToe(nieuw: eerste.nummer)
    let isNieuw = plek.dossier.medewerker == nil
    let (eerder, weg) = (fouten.count, vertrekkers.count)
    let begin = gevallen.count
    for index in groep {
      let regel = regels[index]
      let (wasNieuw, fout, vertrek) = (plek.dossier.medewerker == nil, fouten.count, vertrekkers.count)
      var verschil: [String] = []
      var isLeeg = true
      do throws(Geweigerd) {
        let besluit = try besluit(over: regel, plek)
        neem(besluit, regel, plek)
        isLeeg = besluit.gebeurtenissen.isEmpty
        verschil = besluit.gebeurtenissen.flatMap { gebeurtenis -> [String] in
          if case .medewerker(let feit) = gebeurtenis { feit.verschil } else { [] }
        }
        voornemen.voegToe(besluit, in: plek)
        if groep.count > 1 {
          var deze = Voornemen()
          deze.voegToe(besluit, in: plek)
          plek = plek.na(deze, vandaag: ruimte.kader.vandaag)
        }
      } catch {
        geplaatst.append(regel)
        fouten += error.weigeringen.map(regel.fout)
      }
      noteer(
        soort(isFout: fouten.count > fout, wasNieuw, isLeeg: isLeeg, isWeg: vertrekkers.count > vertrek), regel,
        verschil.joined(separator: ", "), telt: nil)
    }
    // Each row is told, and the person counts once.
    gevallen[begin].telt = soort(
      isFout: fouten.count > eerder, isNieuw, isLeeg: voornemen.isLeeg, isWeg: vertrekkers.count > weg)
    return voornemen
  }

  private func soort(isFout: Bool, _ isNieuw: Bool, isLeeg: Bool, isWeg: Bool) -> Importgeval.Soort {
    if isFout { .fout } else if isNieuw { .nieuw } else if isLeeg { .gelijk } else { isWeg ? .vertrekt : .gewijzigd }
  }

  /// Adds what this import does to somebody, or why it stops at a row.
  mutating func noteer(_ soort: Importgeval.Soort, _ regel: Importregel, _ wat: String) {
    noteer(soort, regel, wat, telt: soort)
  }

  private mutating func noteer(
    _ soort: Importgeval.Soort, _ regel: Importregel, _ wat: String, telt: Importgeval.Soort?
  ) {
    gevallen.append(
      Importgeval(
        soort: soort, telt: telt, regel: regel.regel, nummer: ruimte.boek.register.weergave(regel.nummer),
        naam: regel.naam, wat: wat))
  }

  /// Keeps how somebody is after these facts.
  private mutating func neem(_ besluit: Besluit<DossierGebeurtenis>, _ regel: Importregel, _ plek: Toegelaten) {
    var dossier = plek.dossier
    for gebeurtenis in besluit.gebeurtenissen { dossier.evolve(gebeurtenis, .voorlopig(Tijdstip(dag(regel)))) }
    na[regel.nummer] = dossier.medewerker
    if besluit.gebeurtenissen.contains(where: { $0.plaatsing.chef != nil }) { geplaatst.append(regel) }
    for case .medewerker(.uitDienstGetreden(let einde)) in besluit.gebeurtenissen {
      vertrekkers.append((einde.per, plek))
    }
  }

  /// The function that the row names; one by name must mean one.
  private mutating func functie(_ regel: Importregel) -> FunctieVerwijzing? {
    switch regel.functie {
    case .verwijzing(let verwijzing): return verwijzing
    case .woord(let woord):
      let vind =
        "Zoek de naam op met: gespreksboek functie lijst. Een woord van een ander systeem hoort in een profiel."
      switch functies.vind(woord) {
      case .een(let verwijzing): return verwijzing
      case .meer(let verwijzingen):
        let namen = opsomming(verwijzingen.map(\.description), voegwoord: "of")
        fouten.append(
          regel.fout(
            .functie, regel.plekken.functie, "Functie '\(woord)' kan meer betekenen: \(namen).",
            advies: "Schrijf catalogus:functie, of noem in een profiel de catalogus."))
      case .geen(let lijkt):
        fouten.append(
          regel.fout(
            .functie, regel.plekken.functie,
            functies.isLeeg
              ? "Er is geen catalogus om functie '\(woord)' in te zoeken."
              : "Functie '\(woord)' staat in geen catalogus.",
            advies: functies.isLeeg
              ? "Neem er eerst een over met: gespreksboek catalogus importeren BESTAND."
              : lijkt.map { "Bedoelt u '\($0)'? \(vind)" } ?? vind))
      }
      return nil
    }
  }

  private mutating func besluit(
    over regel: Importregel, _ plek: Toegelaten
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    let dossier = plek.dossier
    let diensten = dossier.medewerker?.dienstverbanden ?? []
    let komt = diensten.allSatisfy { dienst in dienst.tot.map { $0 < regel.inDienst } ?? false }
    if let medewerker = dossier.medewerker, !komt, !diensten.contains(where: { $0.van == regel.inDienst }) {
      fouten.append(
        regel.fout(
          .begindatum, regel.plekken.inDienst,
          "\(regel.nummer) is in dienst \(medewerker.dienstverband), niet vanaf \(regel.inDienst.proza).",
          advies: "Laat de oude begindatum staan; een andere begindatum is een correctie."))
    }
    guard let functie = functie(regel) else {
      geplaatst.append(regel)
      return Besluit([])
    }
    let begin = MedewerkerGebeurtenis.Indiensttreding(
      personeelsnummer: regel.nummer, naam: regel.naam, functie: functie, modules: regel.modules ?? [],
      onderdeel: regel.onderdeel, leidinggevende: regel.leidinggevende?.nummer, per: regel.inDienst,
      uren: regel.uren)
    guard let medewerker = dossier.medewerker, !komt else {
      return try metVertrek(try dossier.decide(.neemInDienst(begin), kader), regel, dossier)
    }
    var besluit = Besluit<DossierGebeurtenis>([])
    let dag = dag(regel)
    if medewerker.isInDienst(op: dag) {
      let wijziging = Medewerkerwijziging(
        naam: regel.naam, functie: functie, modules: regel.modules, onderdeel: regel.onderdeel,
        leidinggevende: regel.leidinggevende, uren: regel.uren, per: dag)
      besluit = try dossier.decide(.wijzigMedewerker(wijziging), kader)
    }
    return try metVertrek(besluit, regel, dossier)
  }

  /// Adds the last day in service when the file names one that was not recorded yet.
  private func metVertrek(
    _ besluit: Besluit<DossierGebeurtenis>, _ regel: Importregel, _ dossier: Dossier
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    guard let einde = regel.uitDienst else { return besluit }
    let dienst = dossier.medewerker?.dienstverbanden.first { $0.van == regel.inDienst }
    guard dienst?.tot != einde else { return besluit }
    var na = dossier
    let nu = Herkomst.voorlopig(Tijdstip(dag(regel)))
    for gebeurtenis in besluit.gebeurtenissen { na.evolve(gebeurtenis, nu) }
    let vertrek = try na.decide(.laatUitDienst(.init(per: einde)), kader)
    return Besluit(
      besluit.gebeurtenissen + vertrek.gebeurtenissen,
      waarschuwingen: besluit.waarschuwingen + vertrek.waarschuwingen)
  }
}
