package import Gesprekscyclus
internal import Kalender
internal import Projections

/// What `status` counts of one dossier that belongs to no cycle.
package struct Persoonsstand: Hashable, Sendable {
  /// Nothing for a dossier of nobody.
  package let nummer: Personeelsnummer?
  package let isInDienst: Bool
  /// The manager of who is in service.
  package let leidinggevende: Personeelsnummer?
}

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
  package var stappen = 0
  /// The dossiers with steps that can be taken: the first last day, and whose they are, which is the order of the report.
  private var wachtenden: [Wachtende] = []

  private struct Wachtende: Hashable, Comparable {
    let eerste: Int
    let nummer: Personeelsnummer
    let sleutel: DossierSleutel

    static func < (links: Wachtende, rechts: Wachtende) -> Bool {
      (links.eerste, links.nummer) < (rechts.eerste, rechts.nummer)
    }
  }

  package init(_ open: [Gesprekscyclus.Cyclus]) {
    for cyclus in open {
      cycli[cyclus.jaar] = Cyclus(stadia: cyclus.regeling.stadia.map { _ in .nul })
    }
  }

  package mutating func voegToe(_ persoon: Persoonsstand) {
    dossiers += 1
    guard persoon.isInDienst else { return }
    inDienst += 1
    if let nummer = persoon.nummer { aanwezig.insert(nummer) }
    if let chef = persoon.leidinggevende { onder[chef, default: 0] += 1 }
  }

  /// - Parameter persoon: whose these are; nothing of a dossier of nobody.
  package mutating func voegToe(
    _ cijfers: Jaarcijfers, _ open: Openstaand?, jaar: Int, _ sleutel: DossierSleutel, _ persoon: Persoonsstand
  ) {
    cycli[jaar]?.voegToe(cijfers, open)
    guard let open, open.stappen > 0, let nummer = persoon.nummer else { return }
    stappen += open.stappen
    wachtenden.append(Wachtende(eerste: open.eerste?.dagnummer ?? .max, nummer: nummer, sleutel: sleutel))
  }

  /// The dossiers that the first so many open steps are in.
  /// - Complexity: O(p · n) at most for p people who wait and n asked for, mostly O(p).
  package func eersten(_ aantal: Int) -> [DossierSleutel] {
    // Somebody waits in as many open cycles as there are.
    let ruim = aantal.multipliedReportingOverflow(by: max(1, cycli.count))
    guard !ruim.overflow, ruim.partialValue < wachtenden.count else { return uniek(wachtenden.sorted(), aantal) }
    var eersten: [Wachtende] = []
    for wachtende in wachtenden {
      if eersten.count == ruim.partialValue {
        guard let laatste = eersten.last, wachtende < laatste else { continue }
        eersten.removeLast()
      }
      eersten.insert(wachtende, at: eersten.firstIndex { wachtende < $0 } ?? eersten.endIndex)
    }
    return uniek(eersten, aantal)
  }

  private func uniek(_ wachtenden: [Wachtende], _ aantal: Int) -> [DossierSleutel] {
    var genoemd: Set<DossierSleutel> = []
    return wachtenden.map(\.sleutel).filter { genoemd.insert($0).inserted }.prefix(aantal).map { $0 }
  }
}

extension Personeelscijfers.Cyclus {
  fileprivate mutating func voegToe(_ cijfers: Jaarcijfers, _ open: Openstaand?) {
    for (plek, stadium) in cijfers.stadia.enumerated() where plek < stadia.count {
      if let stadium { stadia[plek].telOp(stadium.telling) }
    }
    gemist += open?.gemist ?? 0
    langOpen += open?.langOpen ?? 0
  }
}

extension Rapportbron {
  package var openCycli: [Cyclus] {
    boek.regelingen.jaren.compactMap { boek.regelingen.cyclus($0) }.filter(\.isOpen)
  }

  package func persoonsstand(_ dossier: Dossier) -> Persoonsstand {
    let isInDienst = boek.laatsteDag(van: dossier) == nil && dossier.medewerker?.isInDienst(op: peildatum) ?? false
    return Persoonsstand(
      nummer: dossier.medewerker?.personeelsnummer, isInDienst: isInDienst,
      leidinggevende: isInDienst ? dossier.medewerker?.plek(op: peildatum).waarde.leidinggevende : nil)
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
    fileprivate let sleutel: DossierSleutel
    fileprivate let jaren: [(jaar: Int, cijfers: Jaarcijfers, open: Openstaand?)]
  }

  /// - Complexity: O(f) for f facts.
  package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
    let filter = Personeelsfilter(onderdeel: onderdeel)
    let plek = dossier.medewerker?.plek(op: bron.peildatum).waarde
    let telt = onderdeel == nil || plek.map { filter.past($0, bron) } ?? false
    return Deel(
      persoon: bron.persoonsstand(dossier), telt: telt, sleutel: dossier.sleutel,
      jaren: cycli.compactMap { cyclus in
        // A conversation counts in the unit of its window, what is open where somebody works now.
        bron.jaarcijfers(dossier, cyclus).map { cijfers in
          (
            cyclus.jaar, cijfers.stadia(van: { filter.past(onderdeel: $0, bron) }),
            telt ? bron.openstaand(dossier, cyclus) : nil
          )
        }
      })
  }

  package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Personeelscijfers {
    var som = Personeelscijfers(cycli)
    for deel in delen {
      if deel.telt { som.voegToe(deel.persoon) }
      for (jaar, cijfers, open) in deel.jaren { som.voegToe(cijfers, open, jaar: jaar, deel.sleutel, deel.persoon) }
    }
    return som
  }
}
