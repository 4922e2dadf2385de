package import Gesprekscyclus
internal import Kalender
internal import Projections

extension Achterstand {
  /// The posts of a cycle, or of all that are open; nothing when that cycle was never opened, or when none is open and no year
  /// was given.
  ///
  /// - Parameters:
  ///   - jaar: the cycle; by default all that are open.
  ///   - leidinggevende: only people under this manager on the reference date.
  ///   - onderdeel: only people in this unit on the reference date, with all below it.
  ///   - tak: everybody below that manager, when their people are meant as well.
  package static func maak(
    _ bron: Rapportbron, jaar: Int? = nil, leidinggevende: Personeelsnummer? = nil, onderdeel: String? = nil,
    tak: Set<Personeelsnummer>? = nil
  ) -> Achterstand? {
    let cycli = jaar.map { [bron.boek.regelingen.cyclus($0)].compactMap { $0 } } ?? bron.openCycli
    guard !cycli.isEmpty else { return nil }
    return Vraag(cycli, Personeelsfilter(onderdeel: onderdeel, leidinggevende: leidinggevende, tak: tak)).antwoord(
      uit: bron)
  }

  /// The backlog of these cycles.
  package struct Vraag: Mensenvraag {
    package let cycli: [Cyclus]
    package let personeel: Personeelsfilter

    package init(_ cycli: [Cyclus], _ personeel: Personeelsfilter) {
      self.cycli = cycli
      self.personeel = personeel
    }

    /// The posts of one person.
    package struct Deel: Sendable {
      let nummer: Personeelsnummer
      let persoon: Persoon
      let isInDienst: Bool
      /// Among those whom it is about; others count only as managers who are there.
      let telt: Bool
      let leidinggevende: Personeelsnummer?
      /// On the reference date.
      let onderdeel: String
      let posten: [Post]
      let telling: Tussentelling
    }

    /// - Complexity: O(p) in what waits of this person.
    package func deel(_ mens: Mens, in bron: Rapportbron) -> Deel? {
      let wie = mens.wie
      let telt = personeel.past(onderdeel: wie.onderdeel, leidinggevende: wie.leidinggevende, bron)
      guard telt || wie.isInDienst else { return nil }
      let perCyclus = telt ? cycli.compactMap { cyclus in mens.open[cyclus.jaar].map { (cyclus, $0) } } : []
      return Deel(
        nummer: wie.nummer, persoon: wie.persoon, isInDienst: wie.isInDienst, telt: telt,
        leidinggevende: wie.leidinggevende, onderdeel: wie.onderdeel,
        posten: perCyclus.flatMap { cyclus, open in
          open.punten.map { Post($0, cyclus, wie, op: bron.peildatum) }
        },
        telling: perCyclus.reduce(Tussentelling()) { $0 + $1.1.telling })
    }

    /// - Complexity: O(p log p) in the people.
    package func som(_ alle: some Sequence<Deel>, in bron: Rapportbron) -> Achterstand {
      let delen = alle.filter(\.telt)
      let chefs = chefs(van: delen, in: bron)
      let perLeidinggevende = Dictionary(grouping: delen.filter { !$0.posten.isEmpty }, by: \.leidinggevende)
      let aanwezig = Set(alle.lazy.filter(\.isInDienst).map(\.nummer))
      let zonder = delen.filter { $0.isInDienst && !($0.leidinggevende.map(aanwezig.contains) ?? true) }
      let namen = Onderdeelnamen(bron, delen.lazy.map(\.onderdeel))
      let groepen = perLeidinggevende.map { nummer, delen -> Groep in
        var posten = delen.sorted { $0.nummer < $1.nummer }.flatMap(\.posten)
        for plek in posten.indices { posten[plek].onderdeel = namen[posten[plek].onderdeel] }
        return Groep(leidinggevende: nummer.flatMap { chefs[$0] }, posten: posten)
      }
      let standen = tussenstanden(delen, namen).map { chef, onderdeel, telling in
        Tussenstand(leidinggevende: chef.flatMap { chefs[$0] }, onderdeel: onderdeel, telling: telling)
      }
      return Achterstand(
        kop: bron.kop("gespreksboek.achterstand"), cycli: cycli,
        ookOpen: bron.openCycli.filter { open in !cycli.contains { $0.jaar == open.jaar } },
        filterLeidinggevende: personeel.leidinggevende.map { Persoon($0, in: bron.boek) },
        filterOnderdeel: personeel.onderdeel, isHeleTak: personeel.tak != nil,
        tussenstanden: standen.sorted {
          $0.leidinggevende == $1.leidinggevende
            ? $0.onderdeel < $1.onderdeel : komtEerder($0.leidinggevende, $1.leidinggevende)
        }, groepen: groepen.sorted { komtEerder($0.leidinggevende, $1.leidinggevende) },
        zonderLeiding: bron.boek.isBeperkt ? [] : zonder.sorted { $0.nummer < $1.nummer }.map(\.persoon))
    }

    private func chefs(
      van delen: some Sequence<Deel>, in bron: Rapportbron
    ) -> [Personeelsnummer: Persoon] {
      Dictionary(
        uniqueKeysWithValues: Set(delen.lazy.compactMap(\.leidinggevende)).map { ($0, Persoon($0, in: bron.boek)) })
    }

    private struct Plek: Hashable {
      let chef: Personeelsnummer?
      let onderdeel: String
    }

    private func tussenstanden(
      _ delen: some Sequence<Deel>, _ namen: Onderdeelnamen
    ) -> [(chef: Personeelsnummer?, onderdeel: String, telling: Tussentelling)] {
      var tellingen: [Plek: Tussentelling] = [:]
      for deel in delen where deel.telling.verwacht > 0 {
        let plek = Plek(chef: deel.leidinggevende, onderdeel: namen[deel.onderdeel])
        tellingen[plek] = (tellingen[plek] ?? Tussentelling()) + deel.telling
      }
      return tellingen.map { ($0.chef, $0.onderdeel, $1) }
    }

    private func komtEerder(_ links: Persoon?, _ rechts: Persoon?) -> Bool {
      guard let een = links else { return false }
      guard let ander = rechts else { return true }
      return (een.naam ?? een.nummer.tekst, een.nummer) < (ander.naam ?? ander.nummer.tekst, ander.nummer)
    }
  }
}

extension Achterstand.Post {
  fileprivate init(_ punt: Achterstand.Punt, _ cyclus: Cyclus, _ wie: Persoonsstand.Wie, op dag: Datum) {
    self.init(
      punt: punt, cyclus: cyclus, medewerker: wie.persoon, onderdeel: wie.onderdeel,
      dagen: dag.dagnummer - punt.uiterlijk.dagnummer)
  }
}

extension Rapportbron {
  /// Everything of one person that is overdue in a cycle, and how far that person is with it.
  func achterstand(
    van dossier: Dossier, _ medewerker: Medewerker, in cyclus: Cyclus
  ) -> (punten: [Achterstand.Punt], telling: Achterstand.Tussentelling) {
    let bezien = bezien(dossier)
    let stappen = bezien.openStappen(van: dossier, in: cyclus)
    guard medewerker.isInDienst(op: peildatum) else { return (stappen, .init()) }
    let plichten = dossier.plichten(cyclus, tot: bezien.peildatum)
    return (bezien.gemist(van: dossier, plichten, in: cyclus) + stappen, bezien.tussentelling(plichten))
  }

  private func tussentelling(_ plichten: [Gespreksplicht]) -> Achterstand.Tussentelling {
    plichten.reduce(into: Achterstand.Tussentelling()) { telling, plicht in
      guard plicht.stadium.verplicht, !plicht.isVrijgesteld, plicht.venster.van <= peildatum else { return }
      telling.verwacht += 1
      if plicht.gesprek != nil { telling.gehouden += 1 }
      if plicht.isOpen, plicht.venster.tot < peildatum { telling.teLaat += 1 }
    }
  }

  /// What one person misses in a cycle, and the plans that passed, by day.
  private func gemist(
    van dossier: Dossier, _ plichten: [Gespreksplicht], in cyclus: Cyclus
  ) -> [Achterstand.Punt] {
    func punt(
      _ soort: Achterstand.Soort, _ gesprekssoort: Gesprekssoort, _ stadium: Stadium?, _ gesprek: Gesprek?,
      uiterlijk: Datum, _ planning: Achterstand.Planning
    ) -> Achterstand.Punt {
      Achterstand.Punt(
        soort: soort, gesprekssoort: gesprekssoort, stadium: stadium?.naam ?? gesprekssoort.gespreksnaam,
        gesprek: gesprek?.kenmerk, traject: nil, uiterlijk: uiterlijk, planning: planning)
    }
    let gepland = dossier.gesprekken(cyclus: cyclus.jaar).filter { isGepland($0) }
    var punten: [Achterstand.Punt] = []
    var genoemd: Set<GesprekKenmerk> = []
    for plicht in plichten where plicht.stadium.verplicht && plicht.venster.tot < peildatum && plicht.isOpen {
      let plannen = gepland.filter { dossier.stadium(van: $0, in: cyclus)?.code == plicht.stadium.code }
      // A plan that can still be kept tells more than one that has passed.
      let plan = plannen.max { ($0.plandatum ?? peildatum) < ($1.plandatum ?? peildatum) }
      genoemd.formUnion(plannen.map(\.kenmerk))
      let afgezegd = dossier.gesprekken(plicht.stadium, in: cyclus).last { $0.stand == .afgezegd }?.afzegging
      punten.append(
        punt(
          .teLaat, plicht.stadium.soort, plicht.stadium, plan, uiterlijk: plicht.venster.tot,
          plan == nil ? afgezegd.map { .afgezegd($0.waarde.reden) } ?? .geen : planning(plan)))
    }
    genoemd.formUnion(plichten.filter(\.isVrijgesteld).compactMap(\.gepland?.kenmerk))
    for gesprek in gepland where !genoemd.contains(gesprek.kenmerk) {
      guard let dag = gesprek.plandatum, dag < peildatum else { continue }
      punten.append(
        punt(
          .nietGehouden, gesprek.soort, dossier.stadium(van: gesprek, in: cyclus), gesprek, uiterlijk: dag,
          .verstreken(dag)))
    }
    for traject in dossier.trajecten where traject.loopt && traject.start.waarde.looptijd.tot < peildatum {
      punten.append(
        Achterstand.Punt(
          soort: .trajectOver, gesprekssoort: nil, stadium: "Verbetertraject \(traject.kenmerk)", gesprek: nil,
          traject: traject.kenmerk, uiterlijk: traject.start.waarde.looptijd.tot, planning: .geen))
    }
    return punten.sorted { ($0.uiterlijk, $0.stadium) < ($1.uiterlijk, $1.stadium) }
  }

  /// Planned and, on the reference date, not held; a conversation that was held later still counts as planned then.
  private func isGepland(_ gesprek: Gesprek) -> Bool {
    guard !gesprek.plandata.isEmpty, gesprek.afzegging == nil || gesprek.isGehouden else { return false }
    return gesprek.gehouden.map { $0 > peildatum } ?? true
  }

  private func planning(_ gesprek: Gesprek?) -> Achterstand.Planning {
    guard let dag = gesprek?.plandatum else { return .geen }
    return dag < peildatum ? .verstreken(dag) : .gepland(dag)
  }
}

extension Gesprek {
  /// The last planned day, whatever came of it.
  fileprivate var plandatum: Datum? { plandata.last?.datum }
}

extension Rapportbron {
  /// Steps of the procedure that can be taken and have not been for more than a week, and reactions whose term passed.
  ///
  /// Only appraisals count: a report of another conversation need not be offered. The regeling gives a term to react; for
  /// what follows it gives none, so there the days count since the step could be taken.
  private func openStappen(van dossier: Dossier, in cyclus: Cyclus) -> [Achterstand.Punt] {
    dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).flatMap { gesprek -> [Achterstand.Punt] in
      guard let gang = gang(van: gesprek, in: dossier) else { return [] }
      return gang.teDoen.compactMap { regel in
        guard let soort = Achterstand.Soort(regel.stap), case .open(let sinds, nil) = regel.stand,
          peildatum.dagnummer - sinds.dagnummer > Achterstand.openNaDagen
        else { return nil }
        return Achterstand.Punt(
          soort: soort, gesprekssoort: gesprek.soort,
          stadium: dossier.stadium(van: gesprek, in: cyclus)?.naam ?? gesprek.soort.gespreksnaam,
          gesprek: gesprek.kenmerk, traject: nil, uiterlijk: sinds, planning: .geen)
      }
    }
  }
}

extension Achterstand.Soort {
  fileprivate init?(_ stap: Procedurestap) {
    switch stap {
    case .aanbieden: self = .nietAangeboden
    case .vaststellen: self = .nietVastgesteld
    case .uitreiken: self = .nietUitgereikt
    case .afhandelen: self = .bedenkingOpen
    case .herstellen: self = .nietHersteld
    case .reageren, .ondertekenen, .bedenking: return nil
    }
  }

  /// A step that is open, as against a conversation that misses.
  package var isStap: Bool {
    switch self {
    case .teLaat, .nietGehouden, .trajectOver: false
    case .nietAangeboden, .nietVastgesteld, .nietUitgereikt, .bedenkingOpen, .nietHersteld: true
    }
  }

  /// What is the matter, for in a table.
  var tekst: String {
    switch self {
    case .teLaat: "te laat"
    case .nietGehouden: "gepland maar niet gehouden"
    case .nietAangeboden: "niet aangeboden"
    case .nietVastgesteld: "niet vastgesteld"
    case .nietUitgereikt: "niet uitgereikt"
    case .bedenkingOpen: "bedenking open"
    case .nietHersteld: "bedenking gegrond, niet gecorrigeerd"
    case .trajectOver: "nog zonder oordeel"
    }
  }
}
