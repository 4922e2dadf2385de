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
      return (bron.openstaand(dossier, cyclus) ?? .niets, bron.proceduredagen(dossier, cyclus))
    }
    return Jaarrij(cijfers: cijfers, open: open)
  }

  package func persoonsrij(_ dossier: Dossier) -> Persoonsrij {
    Verloop(vanaf: peildatum, dienstdagen(dossier).union(loopbaandagen(dossier))) { dag in
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

  private func loopbaandagen(_ dossier: Dossier) -> Set<Datum> {
    guard let medewerker = dossier.medewerker else { return [] }
    return met(
      medewerker.plaatsingen.map(\.per) + medewerker.functies.map(\.per) + medewerker.namen.map(\.per))
  }

  /// The windows of the stages: a conversation is expected from the first day on, and overdue after the last.
  private func cyclusdagen(_ dossier: Dossier, _ cyclus: Cyclus) -> Set<Datum> {
    guard let medewerker = dossier.medewerker else { return [] }
    return met(
      cyclus.regeling.stadia.flatMap { cyclus.vensters($0, voor: medewerker).flatMap { [$0.van, $0.tot] } })
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

extension Jaarrij {
  /// Whether nothing counts from this day on.
  package func isLeeg(vanaf dag: Datum) -> Bool {
    let later = cijfers.delen.filter { $0.vanaf > dag }.map(\.waarde)
    return open.delen.isEmpty && ([cijfers.op(dag)].compactMap { $0 } + later).allSatisfy(\.isLeeg)
  }
}
