package import Kalender

/// What somebody types who plans a conversation or asks its form.
package struct Gespreksvraag: Hashable, Sendable {
  /// A kind of conversation, or the code of one stage.
  package let wat: String
  /// The cycle that is named; nothing when none is.
  package let cyclus: Int?
  package let dag: Datum
  /// A plan is made, so one that is there already is not meant.
  package let isNieuw: Bool

  package init(_ wat: String, cyclus: Int?, dag: Datum, isNieuw: Bool = false) {
    self.wat = wat
    self.cyclus = cyclus
    self.dag = dag
    self.isNieuw = isNieuw
  }
}

/// Which conversation is meant: its cycle, its stage, and the planned one where it was planned.
package struct Gesprekskeuze: Hashable, Sendable {
  package let cyclus: Cyclus
  package let stadium: Stadium
  package let gesprek: Gesprek?

  package init(cyclus: Cyclus, stadium: Stadium, gesprek: Gesprek?) {
    self.cyclus = cyclus
    self.stadium = stadium
    self.gesprek = gesprek
  }

  /// What a record names: nothing where the kind says it already.
  package var code: StadiumCode? {
    cyclus.regeling.stadia(van: stadium.soort).count > 1 ? stadium.code : nil
  }
}

extension Dossier {
  /// Decides which cycle and stage a conversation belongs to; every command asks this.
  ///
  /// ```
  /// 1  the cycle that is named
  /// 2  the one in which it is planned; of several plans the nearest to the day
  /// 3  the one in which it is owed on that day: first within its window, else the longest overdue
  /// 4  the one in whose window the day lies
  /// 5  the one whose days hold the day, else the newest
  /// ```
  ///
  /// Open cycles are looked at, or all when none is open; one that is named may be closed.
  /// - Throws: A008 without a cycle, A010 for what no regeling of these cycles has.
  package func kies(_ vraag: Gespreksvraag, _ regelingen: Regelingen) throws(Geweigerd) -> Gesprekskeuze {
    let cycli = try regelingen.cycli(voor: vraag)
    let keuzes = cycli.flatMap { cyclus in
      cyclus.regeling.stadia(genaamd: vraag.wat).map { weeg($0, in: cyclus, vraag) }
    }
    guard let beste = keuzes.min(by: { $0.rang.lexicographicallyPrecedes($1.rang) })?.keuze else {
      throw Geweigerd(.onbekendeSoort(vraag.wat, (cycli.last ?? cycli[0]).regeling))
    }
    return beste
  }

  /// How well a stage of a cycle fits: the lower in the order of its numbers, the better.
  private func weeg(
    _ stadium: Stadium, in cyclus: Cyclus, _ vraag: Gespreksvraag
  ) -> (rang: [Int], keuze: Gesprekskeuze) {
    let dag = vraag.dag.dagnummer
    func afstand(_ gesprek: Gesprek) -> Int { abs((gesprek.gepland?.dagnummer ?? dag) - dag) }
    let plannen = gesprekken(stadium, in: cyclus).filter { $0.stand == .gepland }
    if !vraag.isNieuw, let plan = plannen.min(by: { afstand($0) < afstand($1) }) {
      return ([0, afstand(plan)], Gesprekskeuze(cyclus: cyclus, stadium: stadium, gesprek: plan))
    }
    let keuze = Gesprekskeuze(cyclus: cyclus, stadium: stadium, gesprek: nil)
    let open = plichten(stadium, in: cyclus).filter {
      stadium.verplicht && $0.isOpen && $0.gepland == nil && $0.venster.van <= vraag.dag
    }
    if let tot = open.first(where: { $0.venster.bevat(vraag.dag) })?.venster.tot {
      return ([1, 0, tot.dagnummer], keuze)
    }
    if let tot = open.first?.venster.tot { return ([1, 1, tot.dagnummer], keuze) }
    if vensters(stadium, in: cyclus).contains(where: { $0.bevat(vraag.dag) }) {
      let isGehouden = !gehouden(voor: stadium, in: cyclus).isEmpty
      return ([2, isGehouden ? 1 : 0, -cyclus.jaar], keuze)
    }
    let isErin = cyclus.tijdvak?.bevat(vraag.dag) ?? false
    return ([3, isErin ? 0 : 1, -cyclus.jaar, self.afstand(stadium, tot: vraag.dag, in: cyclus)], keuze)
  }
}

extension Regelingen {
  /// The cycles that a conversation may belong to, oldest first; never empty.
  fileprivate func cycli(voor vraag: Gespreksvraag) throws(Geweigerd) -> [Cyclus] {
    if let jaar = vraag.cyclus {
      guard let cyclus = cyclus(jaar) else { throw Geweigerd(.geenCyclus(cyclusnaam(jaar))) }
      return [cyclus]
    }
    let gekozen = openCycli.isEmpty ? jaren.suffix(1).compactMap { cyclus($0) } : openCycli
    guard !gekozen.isEmpty else { throw Geweigerd(.geenEnkeleCyclus) }
    return gekozen
  }
}

extension Regeling {
  /// The stage of this code, else all stages of this kind.
  package func stadia(genaamd wat: String) -> [Stadium] {
    stadia.first { $0.code.tekst == wat }.map { [$0] } ?? stadia(van: Gesprekssoort(wat))
  }

  /// What may be typed to name a conversation: the kinds, and the codes of stages that share a kind.
  package var gespreksnamen: [String] {
    var namen: [String] = []
    for stadium in stadia {
      let naam = stadia(van: stadium.soort).count > 1 ? stadium.code.tekst : stadium.soort.tekst
      if !namen.contains(naam) { namen.append(naam) }
    }
    return namen
  }
}

extension Weigering {
  static func onbekendeSoort(_ wat: String, _ regeling: Regeling) -> Weigering {
    Weigering(
      .onbekendeGesprekssoort, "Regeling \(regeling.aanduiding) kent geen gesprek van soort '\(wat)'.",
      advies: "Kies uit: \(regeling.gespreksnamen.joined(separator: ", ")).")
  }

  static func geenCyclus(_ naam: String) -> Weigering {
    Weigering(
      .geenCyclus, "Cyclus \(naam) is nog niet geopend.", advies: "Open hem met: gespreksboek cyclus openen \(naam).",
      onderwerp: .veld(.cyclus))
  }

  package static let geenEnkeleCyclus = Weigering(
    .geenCyclus, "Er is nog geen cyclus geopend.", advies: "Open er een met: gespreksboek cyclus openen JAAR.",
    onderwerp: .veld(.cyclus))
}
