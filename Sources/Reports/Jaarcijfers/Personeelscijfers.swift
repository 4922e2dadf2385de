package import Gesprekscyclus
package import Kalender
internal import Projections

/// Everything that `status` tells about people, added up.
package struct Personeelscijfers: Sendable, Equatable {
  /// Of a cycle that is open: how many are expected and held for each stage of the regeling, and what waits.
  package struct Cyclus: Sendable, Equatable {
    package var stadia: [Telling]
    package var gemist = 0
    package var langOpen = 0
  }

  package var dossiers = 0
  package var inDienst = 0
  /// In service, by number; and how many people in service are under each manager.
  private var aanwezig: Set<Personeelsnummer> = []
  private var onder: [Personeelsnummer: Int] = [:]
  /// How many people in service are under a manager who is not.
  package var zonderLeiding: Int { onder.reduce(0) { $0 + (aanwezig.contains($1.key) ? 0 : $1.value) } }
  /// By year, of the open cycles.
  package var cycli: [Int: Cyclus] = [:]
  /// The steps that can be taken, in no order; of whom, by place.
  private var stappen: [Stap] = []
  private var wachtenden: [Persoonsstand.Wie] = []
  package var aantalStappen: Int { stappen.count }

  private struct Stap: Hashable {
    let wie: Int
    let jaar: Int
    let plek: Int
    let punt: Procedurepunt
  }

  package init(_ open: [Gesprekscyclus.Cyclus]) {
    for cyclus in open {
      cycli[cyclus.jaar] = Cyclus(stadia: cyclus.regeling.stadia.map { _ in .nul })
    }
  }

  package mutating func voegToe(_ persoon: Persoonsstand) {
    dossiers += 1
    guard let wie = persoon.wie, wie.isInDienst else { return }
    inDienst += 1
    aanwezig.insert(wie.nummer)
    if let chef = wie.leidinggevende { onder[chef, default: 0] += 1 }
  }

  /// - Parameter persoon: whose these are.
  package mutating func voegToe(
    _ cijfers: Jaarcijfers, _ open: Openstaand?, jaar: Int, _ persoon: Persoonsstand
  ) {
    cycli[jaar]?.voegToe(cijfers, open)
    guard let open, !open.stappen.isEmpty, let wie = persoon.wie else { return }
    for (plek, punt) in open.stappen.enumerated() {
      stappen.append(Stap(wie: wachtenden.count, jaar: jaar, plek: plek, punt: punt))
    }
    wachtenden.append(wie)
  }

  /// The steps that can be taken, what has a last day first, then by number.
  ///
  /// - Parameter meeste: at most so many.
  /// - Complexity: O(s · n) at most for s steps of which n are asked for, mostly O(s); O(s log s) for all of them.
  package func openstappen(_ meeste: Int = .max, op peildatum: Datum) -> [Statusrapport.Openstap] {
    eersten(meeste).map {
      Statusrapport.Openstap(
        medewerker: wachtenden[$0.wie].persoon, cyclus: $0.jaar, vervolg: Vervolg($0.punt, op: peildatum))
    }
  }

  private func eersten(_ meeste: Int) -> [Stap] {
    if meeste >= stappen.count { return stappen.sorted(by: komtVoor) }
    var eersten: [Stap] = []
    for stap in stappen {
      if eersten.count == meeste {
        guard let laatste = eersten.last, komtVoor(stap, laatste) else { continue }
        eersten.removeLast()
      }
      eersten.insert(stap, at: eersten.firstIndex { komtVoor(stap, $0) } ?? eersten.endIndex)
    }
    return eersten
  }

  private func komtVoor(_ links: Stap, _ rechts: Stap) -> Bool {
    let (een, ander) = (links.punt.laatste?.dagnummer ?? .max, rechts.punt.laatste?.dagnummer ?? .max)
    if een != ander { return een < ander }
    let (nummer, tweede) = (wachtenden[links.wie].nummer, wachtenden[rechts.wie].nummer)
    return nummer == tweede ? (links.jaar, links.plek) < (rechts.jaar, rechts.plek) : nummer < tweede
  }
}

extension Personeelscijfers.Cyclus {
  fileprivate mutating func voegToe(_ cijfers: Jaarcijfers, _ open: Openstaand?) {
    for (plek, stadium) in cijfers.stadia.enumerated() where plek < stadia.count {
      if let stadium { stadia[plek].telOp(stadium.telling) }
    }
    let lang = open?.punten.count { $0.soort.isStap } ?? 0
    gemist += (open?.punten.count ?? 0) - lang
    langOpen += lang
  }
}

extension Rapportbron {
  package var openCycli: [Cyclus] { alleCycli.filter(\.isOpen) }

  /// Oldest first.
  var alleCycli: [Cyclus] { boek.regelingen.jaren.compactMap { boek.regelingen.cyclus($0) } }
}

/// What `status` counts of everybody, in these cycles.
package struct Personeelsvraag: Somvraag {
  let cycli: [Cyclus]
  /// Only this unit with all below it; nothing for everybody.
  let onderdeel: String?

  package init(_ cycli: [Cyclus], onderdeel: String? = nil) {
    self.cycli = cycli
    self.onderdeel = onderdeel
  }

  package struct Deel: Sendable {
    fileprivate let persoon: Persoonsstand
    /// Works in the unit on the day of the report.
    fileprivate let telt: Bool
    fileprivate let jaren: [(jaar: Int, cijfers: Jaarcijfers, open: Openstaand?)]
  }

  /// - Complexity: O(f) for f facts.
  package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
    let filter = Personeelsfilter(onderdeel: onderdeel)
    let plek = dossier.medewerker?.plek(op: bron.peildatum).waarde
    let telt = onderdeel == nil || plek.map { filter.past($0, bron) } ?? false
    return Deel(
      persoon: bron.persoonsstand(dossier), telt: telt,
      jaren: cycli.compactMap { cyclus in
        // A conversation counts in the unit of its window, what is open where somebody works now.
        bron.jaarcijfers(dossier, cyclus).map { cijfers in
          (
            cyclus.jaar, cijfers.stadia(van: { filter.past(onderdeel: $0, bron) }),
            telt && cyclus.isOpen ? bron.openstaand(dossier, cyclus) : nil
          )
        }
      })
  }

  package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Personeelscijfers {
    var som = Personeelscijfers(cycli)
    for deel in delen {
      if deel.telt { som.voegToe(deel.persoon) }
      for (jaar, cijfers, open) in deel.jaren { som.voegToe(cijfers, open, jaar: jaar, deel.persoon) }
    }
    return som
  }
}
