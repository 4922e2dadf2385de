/// Everything recorded of one employee, as it stands after the facts folded so far.
///
/// - Complexity: folding one fact is O(1) amortised in the number of facts, O(n) in the conversations or agreements
///   of this one person; a correction is O(n) in the facts, as all that comes after the corrected one may change.
package struct Dossier: Sendable, Equatable {
  package let sleutel: DossierSleutel
  /// All facts in recorded order: the history.
  package private(set) var feiten: [Feit] = []
  /// Records whose contents were destroyed, in recorded order; no facts any more.
  package private(set) var vernietigd: [Vernietigd] = []
  /// Nothing until the first employment is recorded.
  package private(set) var medewerker: Medewerker?
  package private(set) var gesprekken: [Gesprek] = []
  package private(set) var afspraken: [Afspraak] = []
  package private(set) var ontwikkelafspraken: [Ontwikkelafspraak] = []
  /// Progress on competencies, which belongs to no agreement.
  package private(set) var signalen: [Vermeld<AfspraakGebeurtenis.Voortgang>] = []
  package private(set) var trajecten: [Verbetertraject] = []
  package private(set) var vrijstellingen: [Vermeld<Vrijstelling>] = []
  /// Holds and their ends, in recorded order.
  package private(set) var bewaringen: [Vermeld<BewaringGebeurtenis>] = []
  /// Zaken that are destroyed: nothing of them is in any of the rest.
  package private(set) var weg: [Vermeld<Zaakvernietiging>] = []
  /// How corrected facts read.
  package private(set) var lezingen = Lezingen()
  /// Whether the employee ever prepared a conversation, also where that was withdrawn since.
  private(set) var heeftVoorbereiding = false
  /// Corrections from this record on change no text yet: to see what was offered and signed as it was then.
  var tekstgrens = Int.max

  package init(sleutel: DossierSleutel) {
    self.sleutel = sleutel
  }

  /// The last recorded fact: what a form made now was based on.
  package var basis: Basis? {
    feiten.last.map { Basis(nr: $0.herkomst.nr, hashbegin: $0.herkomst.hashbegin) }
  }

  package func gesprek(_ kenmerk: GesprekKenmerk) -> Gesprek? {
    gesprekken.first { $0.kenmerk == kenmerk }
  }

  package func afspraak(_ kenmerk: AfspraakKenmerk) -> Afspraak? {
    afspraken.first { $0.kenmerk == kenmerk }
  }

  package func ontwikkelafspraak(_ kenmerk: OntwikkelKenmerk) -> Ontwikkelafspraak? {
    ontwikkelafspraken.first { $0.kenmerk == kenmerk }
  }

  package func traject(_ kenmerk: TrajectKenmerk) -> Verbetertraject? {
    trajecten.first { $0.kenmerk == kenmerk }
  }

  package func gesprekken(cyclus jaar: Int, soort: Gesprekssoort? = nil) -> [Gesprek] {
    gesprekken.filter { $0.cyclus == jaar && (soort == nil || $0.soort == soort) }
  }

  /// The agreements of a cycle that were not withdrawn.
  package func geldendeAfspraken(cyclus jaar: Int) -> [Afspraak] {
    afspraken.filter { $0.cyclus == jaar && $0.intrekking == nil }
  }

  package func ontwikkelafspraken(cyclus jaar: Int) -> [Ontwikkelafspraak] {
    ontwikkelafspraken.filter { $0.cyclus == jaar }
  }

  /// Folds one fact. Never fails: what names something unknown is kept as a fact and changes nothing else.
  package mutating func evolve(_ gebeurtenis: DossierGebeurtenis, _ herkomst: Herkomst) {
    feiten.append(Feit(gebeurtenis, herkomst))
    if case .procedure(.voorbereid) = gebeurtenis { heeftVoorbereiding = true }
    switch gebeurtenis {
    case .medewerker(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .gesprek(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .afspraak(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .beoordeling(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .procedure(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .traject(let gebeurtenis): evolve(gebeurtenis, herkomst)
    case .vrijstelling(let vrijstelling): vrijstellingen.append(Vermeld(vrijstelling, herkomst))
    case .bewaring(.vernietigd(let woord)): vergeet(Vermeld(woord, herkomst))
    case .bewaring(let gebeurtenis): bewaringen.append(Vermeld(gebeurtenis, herkomst))
    // Told by history; nothing else rests on it.
    case .inzage: break
    case .correctie: herlees()
    }
  }

  /// Folds a record whose contents were destroyed: what it can have changed is unknown from then on.
  package mutating func evolve(_ vernietigd: Vernietigd) {
    self.vernietigd.append(vernietigd)
    herlees()
  }

  /// Takes a destroyed zaak out, whether its payloads are gone by now or not. As it went whole, nothing else becomes unknown.
  private mutating func vergeet(_ woord: Vermeld<Zaakvernietiging>) {
    weg.append(woord)
    let voor = feiten.count + vernietigd.count
    feiten.removeAll { woord.waarde.noemt($0.herkomst.nr) }
    vernietigd.removeAll { woord.waarde.noemt($0.herkomst.nr) }
    guard feiten.count + vernietigd.count < voor else { return }
    heeftVoorbereiding = feiten.contains {
      if case .procedure(.voorbereid) = $0.gebeurtenis { true } else { false }
    }
    herlees()
  }

  /// The zaak of this dossier that this record was of, when it is destroyed.
  package func vernietiging(van nr: Int) -> Vermeld<Zaakvernietiging>? { weg.first { $0.waarde.noemt(nr) } }

  /// Whether a destroyed record can have changed what this fact says.
  package func isOnbekend(_ feit: Feit) -> Bool { vernietigd.contains { $0.raakt(feit) } }

  /// The facts as they read after all corrections, each at its own place; without the withdrawn ones, and without those that a
  /// destroyed record can have changed.
  package var geldendeFeiten: [Feit] { bekend.compactMap(lezingen.geldend) }

  private var bekend: [Feit] { vernietigd.isEmpty ? feiten : feiten.filter { !isOnbekend($0) } }

  /// Folds all facts again as they read now: whatever rested on the old reading follows.
  private mutating func herlees() {
    let lezingen = Lezingen(bekend)
    var nieuw = Dossier(sleutel: sleutel)
    var rest = vernietigd[...]
    for feit in bekend.compactMap(lezingen.geldend) {
      while let eerst = rest.first, eerst.herkomst.nr < feit.herkomst.nr {
        nieuw.medewerker?.vergeet(eerst)
        rest.removeFirst()
      }
      nieuw.evolve(feit.gebeurtenis, feit.herkomst)
    }
    for vernietigd in rest { nieuw.medewerker?.vergeet(vernietigd) }
    nieuw.feiten = feiten
    nieuw.heeftVoorbereiding = heeftVoorbereiding
    nieuw.vernietigd = vernietigd
    nieuw.weg = weg
    nieuw.lezingen = lezingen
    self = nieuw
  }

  private mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, _ herkomst: Herkomst) {
    if medewerker != nil {
      medewerker?.evolve(gebeurtenis, herkomst)
    } else if case .inDienstGetreden(let begin) = gebeurtenis {
      medewerker = Medewerker(begin, herkomst)
    }
  }

  private mutating func evolve(_ gebeurtenis: GesprekGebeurtenis, _ herkomst: Herkomst) {
    if let plek = gesprekken.firstIndex(where: { $0.kenmerk == gebeurtenis.gesprek }) {
      gesprekken[plek].evolve(gebeurtenis, herkomst)
    } else if let gesprek = Gesprek(gebeurtenis, herkomst) {
      gesprekken.append(gesprek)
    }
  }

  private mutating func evolve(_ gebeurtenis: BeoordelingGebeurtenis, _ herkomst: Herkomst) {
    guard let plek = gesprekken.firstIndex(where: { $0.kenmerk == gebeurtenis.gesprek }) else { return }
    gesprekken[plek].evolve(gebeurtenis, herkomst)
  }

  private mutating func evolve(_ gebeurtenis: ProcedureGebeurtenis, _ herkomst: Herkomst) {
    guard let plek = gesprekken.firstIndex(where: { $0.kenmerk == gebeurtenis.gesprek }) else { return }
    gesprekken[plek].evolve(gebeurtenis, herkomst)
  }

  private mutating func evolve(_ gebeurtenis: TrajectGebeurtenis, _ herkomst: Herkomst) {
    if let plek = trajecten.firstIndex(where: { $0.kenmerk == gebeurtenis.traject }) {
      trajecten[plek].evolve(gebeurtenis, herkomst)
    } else if case .gestart(let start) = gebeurtenis {
      trajecten.append(Verbetertraject(start, herkomst))
    }
  }

  private mutating func evolve(_ gebeurtenis: AfspraakGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .gemaakt(let nieuw):
      afspraken.append(Afspraak(nieuw, herkomst))
    case .bijgesteld(let bijstelling):
      wijzig(bijstelling.afspraak) { $0.evolve(bijstelling, herkomst) }
    case .ingetrokken(let intrekking):
      wijzig(intrekking.afspraak) { $0.evolve(intrekking, herkomst) }
    case .voortgang(let voortgang):
      switch voortgang.over {
      case .afspraak(let kenmerk): wijzig(kenmerk) { $0.evolve(voortgang, herkomst) }
      case .competentie: signalen.append(Vermeld(voortgang, herkomst))
      }
    case .ontwikkelafspraakGemaakt(let nieuw):
      ontwikkelafspraken.append(Ontwikkelafspraak(nieuw, herkomst))
    case .ontwikkelingVastgelegd(let ontwikkeling):
      guard let plek = ontwikkelafspraken.firstIndex(where: { $0.kenmerk == ontwikkeling.ontwikkelafspraak })
      else { return }
      ontwikkelafspraken[plek].evolve(ontwikkeling, herkomst)
    }
  }

  private mutating func wijzig(_ kenmerk: AfspraakKenmerk, _ wijziging: (inout Afspraak) -> Void) {
    guard let plek = afspraken.firstIndex(where: { $0.kenmerk == kenmerk }) else { return }
    wijziging(&afspraken[plek])
  }
}
