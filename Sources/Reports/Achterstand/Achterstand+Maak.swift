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
  package struct Vraag: Somvraag {
    package let cycli: [Cyclus]
    package let personeel: Personeelsfilter

    package init(_ cycli: [Cyclus], _ personeel: Personeelsfilter) {
      self.cycli = cycli
      self.personeel = personeel
    }

    /// The posts of one person.
    package struct Deel: Sendable {
      let nummer: Personeelsnummer
      let leidinggevende: Personeelsnummer?
      let posten: [Post]
      let isInDienst: Bool
      /// On the reference date.
      let onderdeel: String
      let telling: Tussentelling
    }

    /// - Complexity: O(g) for g conversations.
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
      guard let medewerker = dossier.medewerker else { return nil }
      let plek = medewerker.plek(op: bron.peildatum).waarde
      guard personeel.past(plek, bron) else { return nil }
      let perCyclus = cycli.map { bron.achterstand(van: dossier, medewerker, in: $0) }
      let posten = perCyclus.flatMap(\.posten)
      let telling = perCyclus.reduce(Tussentelling()) { $0 + $1.telling }
      let isInDienst = bron.boek.laatsteDag(van: dossier) == nil && medewerker.isInDienst(op: bron.peildatum)
      guard !posten.isEmpty || telling.verwacht > 0 || isInDienst && plek.leidinggevende != nil else { return nil }
      return Deel(
        nummer: medewerker.personeelsnummer, leidinggevende: plek.leidinggevende, posten: posten,
        isInDienst: isInDienst, onderdeel: plek.onderdeel, telling: telling)
    }

    /// - Complexity: O(p log p) in the people with a post.
    package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Achterstand {
      let chefs = chefs(van: delen, in: bron)
      let perLeidinggevende = Dictionary(grouping: delen.filter { !$0.posten.isEmpty }, by: \.leidinggevende)
      let weg = bron.boek.isBeperkt ? [] : Set(delen.compactMap(\.leidinggevende)).filter { isWeg($0, bron) }
      let zonder = delen.filter { $0.isInDienst && $0.leidinggevende.map(weg.contains) ?? false }
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
        zonderLeiding: zonder.map(\.nummer).sorted().map { Persoon($0, in: bron.boek) })
    }

    private func isWeg(_ chef: Personeelsnummer, _ bron: Rapportbron) -> Bool {
      !(bron.boek.dossier(van: chef)?.medewerker?.isInDienst(op: bron.peildatum) ?? false)
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

extension Rapportbron {
  /// Everything of one person that is overdue in a cycle, and how far that person is with it.
  func achterstand(
    van dossier: Dossier, _ medewerker: Medewerker, in cyclus: Cyclus
  ) -> (posten: [Achterstand.Post], telling: Achterstand.Tussentelling) {
    let bezien = bezien(dossier)
    let onderdeel = medewerker.plek(op: peildatum).waarde.onderdeel
    let stappen = bezien.openStappen(van: dossier, medewerker, in: cyclus, bij: onderdeel)
    guard medewerker.isInDienst(op: peildatum) else { return (stappen, .init()) }
    let plichten = dossier.plichten(cyclus, tot: bezien.peildatum)
    return (
      bezien.posten(van: dossier, medewerker, plichten, in: cyclus, bij: onderdeel) + stappen,
      bezien.tussentelling(plichten)
    )
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
  private func posten(
    van dossier: Dossier, _ medewerker: Medewerker, _ plichten: [Gespreksplicht], in cyclus: Cyclus,
    bij onderdeel: String
  ) -> [Achterstand.Post] {
    let persoon = Persoon(medewerker.personeelsnummer, in: boek)
    func post(
      _ soort: Achterstand.Soort, _ gesprekssoort: Gesprekssoort, _ stadium: Stadium?, _ gesprek: Gesprek?,
      uiterlijk: Datum,
      _ planning: Achterstand.Planning
    ) -> Achterstand.Post {
      Achterstand.Post(
        soort: soort, cyclus: cyclus, medewerker: persoon, onderdeel: onderdeel, gesprekssoort: gesprekssoort,
        stadium: stadium?.naam ?? gesprekssoort.gespreksnaam, gesprek: gesprek?.kenmerk, traject: nil,
        uiterlijk: uiterlijk, dagen: peildatum.dagnummer - uiterlijk.dagnummer,
        planning: planning)
    }
    let gepland = dossier.gesprekken(cyclus: cyclus.jaar).filter { isGepland($0) }
    var posten: [Achterstand.Post] = []
    var genoemd: Set<GesprekKenmerk> = []
    for plicht in plichten where plicht.stadium.verplicht && plicht.venster.tot < peildatum && plicht.isOpen {
      let plannen = gepland.filter { dossier.stadium(van: $0, in: cyclus)?.code == plicht.stadium.code }
      // A plan that can still be kept tells more than one that has passed.
      let plan = plannen.max { ($0.plandatum ?? peildatum) < ($1.plandatum ?? peildatum) }
      genoemd.formUnion(plannen.map(\.kenmerk))
      let afgezegd = dossier.gesprekken(plicht.stadium, in: cyclus).last { $0.stand == .afgezegd }?.afzegging
      posten.append(
        post(
          .teLaat, plicht.stadium.soort, plicht.stadium, plan, uiterlijk: plicht.venster.tot,
          plan == nil ? afgezegd.map { .afgezegd($0.waarde.reden) } ?? .geen : planning(plan)))
    }
    genoemd.formUnion(plichten.filter(\.isVrijgesteld).compactMap(\.gepland?.kenmerk))
    for gesprek in gepland where !genoemd.contains(gesprek.kenmerk) {
      guard let dag = gesprek.plandatum, dag < peildatum else { continue }
      posten.append(
        post(
          .nietGehouden, gesprek.soort, dossier.stadium(van: gesprek, in: cyclus), gesprek, uiterlijk: dag,
          .verstreken(dag)))
    }
    for traject in dossier.trajecten where traject.loopt && traject.start.waarde.looptijd.tot < peildatum {
      let einde = traject.start.waarde.looptijd.tot
      posten.append(
        Achterstand.Post(
          soort: .trajectOver, cyclus: cyclus, medewerker: persoon, onderdeel: onderdeel, gesprekssoort: nil,
          stadium: "Verbetertraject \(traject.kenmerk)", gesprek: nil, traject: traject.kenmerk, uiterlijk: einde,
          dagen: peildatum.dagnummer - einde.dagnummer, planning: .geen))
    }
    return posten.sorted { ($0.uiterlijk, $0.stadium) < ($1.uiterlijk, $1.stadium) }
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
  func openStappen(
    van dossier: Dossier, _ medewerker: Medewerker, in cyclus: Cyclus, bij onderdeel: String
  ) -> [Achterstand.Post] {
    let persoon = Persoon(medewerker.personeelsnummer, in: boek)
    return dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).flatMap { gesprek -> [Achterstand.Post] in
      guard let gang = gang(van: gesprek, in: dossier) else { return [] }
      return gang.teDoen.compactMap { regel in
        guard let soort = Achterstand.Soort(regel.stap), case .open(let sinds, nil) = regel.stand else { return nil }
        let dagen = peildatum.dagnummer - sinds.dagnummer
        guard dagen > Achterstand.openNaDagen else { return nil }
        return Achterstand.Post(
          soort: soort, cyclus: cyclus, medewerker: persoon, onderdeel: onderdeel, gesprekssoort: gesprek.soort,
          stadium: dossier.stadium(van: gesprek, in: cyclus)?.naam ?? gesprek.soort.gespreksnaam,
          gesprek: gesprek.kenmerk, traject: nil, uiterlijk: sinds, dagen: dagen, planning: .geen)
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
