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
  /// The steps that can be taken, in no order.
  private var stappen: [Stap] = []
  package var aantalStappen: Int { stappen.count }

  private struct Stap: Hashable {
    let wie: Persoonsstand.Wie
    let jaar: Int
    let plek: Int
    let punt: Procedurepunt

    /// What has a last day first, then by number, and of one person as they come.
    func komtVoor(_ ander: Stap) -> Bool {
      (punt.laatste?.dagnummer ?? .max, wie.nummer, jaar, plek)
        < (ander.punt.laatste?.dagnummer ?? .max, ander.wie.nummer, ander.jaar, ander.plek)
    }
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
    guard let open, let wie = persoon.wie else { return }
    for (plek, punt) in open.stappen.enumerated() {
      stappen.append(Stap(wie: wie, jaar: jaar, plek: plek, punt: punt))
    }
  }

  /// The steps that can be taken, what has a last day first.
  ///
  /// - Parameter meeste: at most so many.
  /// - Complexity: O(s log s) in the steps.
  package func openstappen(_ meeste: Int = .max, op peildatum: Datum) -> [Statusrapport.Openstap] {
    stappen.sorted { $0.komtVoor($1) }.prefix(meeste).map {
      Statusrapport.Openstap(medewerker: $0.wie.persoon, cyclus: $0.jaar, vervolg: Vervolg($0.punt, op: peildatum))
    }
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
  package var openCycli: [Cyclus] {
    boek.regelingen.jaren.compactMap { boek.regelingen.cyclus($0) }.filter(\.isOpen)
  }
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
