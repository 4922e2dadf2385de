package import Gesprekscyclus
package import Kalender
internal import Projections

/// Everything that is saved of one person and one year.
package struct Jaarrij: Hashable, Sendable {
  package let cijfers: Verloop<Jaarcijfers>
  /// Empty for a cycle that is closed.
  package let open: Verloop<Openstaand>

  package var isLeeg: Bool { open.delen.isEmpty && cijfers.delen.allSatisfy(\.waarde.isLeeg) }
}

/// Everything that is saved of one person and of no year.
package typealias Persoonsrij = Verloop<Persoonsstand>

extension Rapportbron {
  /// The figures of one person as they will be from the reference date on, if nothing more is recorded; nothing for a
  /// dossier of nobody.
  ///
  /// - Complexity: O(d · f) for f facts and the d days to come on which something changes by itself, mostly none.
  package func jaarrij(_ dossier: Dossier, _ cyclus: Cyclus) -> Jaarrij? {
    guard dossier.medewerker != nil else { return nil }
    let leeg = Jaarcijfers(stadia: [], oordeel: nil, afspraken: nil, traject: nil)
    let eigen = wisseldagen(dossier, cyclus)
    let cijfers = Verloop(vanaf: peildatum, eigen) { dag in
      let bron = op(dag)
      return (bron.jaarcijfers(dossier, cyclus) ?? leeg, bron.proceduredagen(dossier, cyclus))
    }
    guard cyclus.isOpen else { return Jaarrij(cijfers: cijfers, open: Verloop(delen: [])) }
    let open = Verloop(vanaf: peildatum, eigen.union(cyclusdagen(dossier, cyclus))) { dag in
      let bron = op(dag)
      let niets = Openstaand(gemist: 0, langOpen: 0, stappen: 0, eerste: nil)
      return (bron.openstaand(dossier, cyclus) ?? niets, bron.proceduredagen(dossier, cyclus))
    }
    return Jaarrij(cijfers: cijfers, open: open)
  }

  package func persoonsrij(_ dossier: Dossier) -> Persoonsrij {
    Verloop(vanaf: peildatum, dienstdagen(dossier).union(plaatsingsdagen(dossier))) { dag in
      (op(dag).persoonsstand(dossier), [])
    }
  }

  private func op(_ dag: Datum) -> Rapportbron {
    Rapportbron(boek: boek, organisatie: organisatie, opslag: opslag, peildatum: dag)
  }

  /// Days after the reference date on which this person, an agreement, a plan or a track changes by itself.
  private func wisseldagen(_ dossier: Dossier, _ cyclus: Cyclus) -> Set<Datum> {
    var dagen = Array(dienstdagen(dossier))
    guard let medewerker = dossier.medewerker else { return [] }
    dagen += medewerker.functies.map(\.per) + medewerker.plaatsingen.map(\.per)
    for gesprek in dossier.gesprekken(cyclus: cyclus.jaar) {
      dagen += gesprek.plandata.map(\.datum) + [gesprek.gehouden].compactMap { $0 }
    }
    for traject in dossier.trajecten {
      let looptijd = traject.start.waarde.looptijd
      dagen += [looptijd.van, looptijd.tot] + [traject.afronding?.waarde.datum].compactMap { $0 }
    }
    return met(dagen)
  }

  private func dienstdagen(_ dossier: Dossier) -> Set<Datum> {
    guard let medewerker = dossier.medewerker else { return [] }
    return met(medewerker.dienstverbanden.flatMap { [$0.van] + [$0.tot].compactMap { $0 } })
  }

  private func plaatsingsdagen(_ dossier: Dossier) -> Set<Datum> {
    met(dossier.medewerker?.plaatsingen.map(\.per) ?? [])
  }

  /// The windows of the stages, which make a conversation overdue.
  private func cyclusdagen(_ dossier: Dossier, _ cyclus: Cyclus) -> Set<Datum> {
    guard let medewerker = dossier.medewerker else { return [] }
    return met(cyclus.regeling.stadia.flatMap { cyclus.vensters($0, voor: medewerker).map(\.tot) })
  }

  /// Days on which a step of the procedure may open, pass, or be open for too long.
  private func proceduredagen(_ dossier: Dossier, _ cyclus: Cyclus) -> Set<Datum> {
    var dagen: [Datum] = []
    for gesprek in dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling) {
      guard let gang = gang(van: gesprek, in: dossier) else { continue }
      dagen += [gang.reactietermijn?.laatste, gang.bedenkingstermijn?.laatste].compactMap { $0 }
      for regel in gang.regels {
        dagen += [regel.termijn?.laatste].compactMap { $0 }
        if case .open(let sinds, _) = regel.stand { dagen += [sinds, sinds.adding(dagen: Achterstand.openNaDagen)] }
      }
    }
    return met(dagen)
  }

  /// These days and the days after them, as far as they are still to come: what holds up to a day changes after it.
  private func met(_ dagen: [Datum]) -> Set<Datum> {
    Set(dagen.flatMap { [$0, $0.adding(dagen: 1)] }.filter { $0 > peildatum })
  }
}

/// What waits of one person in an open cycle, seen on one day: as many as `status` counts.
package struct Openstaand: Hashable, Sendable {
  /// Posts of the overdue list that are no step of the procedure.
  package let gemist: Int
  /// Steps of the procedure that have been open for more than a week.
  package let langOpen: Int
  /// Steps after an appraisal that can be taken now.
  package let stappen: Int
  /// The first last day among those steps; nothing when none of them has one.
  package let eerste: Datum?
}

extension Rapportbron {
  /// What waits of this person in a cycle; nothing of a cycle that is closed.
  /// - Complexity: O(f) for f facts.
  package func openstaand(_ dossier: Dossier, _ cyclus: Cyclus) -> Openstaand? {
    guard cyclus.isOpen, let medewerker = dossier.medewerker else { return nil }
    let posten = achterstand(van: dossier, medewerker, in: cyclus).posten
    let langOpen = posten.count { $0.soort.isStap }
    let stappen = openstappen(dossier, cyclus)
    return Openstaand(
      gemist: posten.count - langOpen, langOpen: langOpen, stappen: stappen.count,
      eerste: stappen.compactMap(\.uiterlijk).min())
  }

  /// The steps after the appraisals of this person that can be taken now.
  func openstappen(_ dossier: Dossier, _ cyclus: Cyclus) -> [Vervolg] {
    dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).compactMap { gang(van: $0, in: dossier) }
      .flatMap { Vervolg.procedure($0, op: peildatum) }
  }
}

extension Jaarrij {
  /// Whether nothing counts from this day on.
  package func isLeeg(vanaf dag: Datum) -> Bool {
    let later = cijfers.delen.filter { $0.vanaf > dag }.map(\.waarde)
    return open.delen.isEmpty && ([cijfers.op(dag)].compactMap { $0 } + later).allSatisfy(\.isLeeg)
  }
}
