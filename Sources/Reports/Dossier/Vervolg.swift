package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// Something that is to be done, with its day.
package struct Vervolg: Hashable, Sendable {
  package enum Wat: Hashable, Sendable {
    /// A required conversation that was not held; with the day for which it is planned.
    case gesprek(Gesprekssoort, gepland: Datum?)
    /// A step of the procedure that can be taken.
    case stap(Procedurestap, GesprekKenmerk)
    case afspraak(AfspraakKenmerk)
    case ontwikkelafspraak(OntwikkelKenmerk)
    case doel(TrajectKenmerk, Int)
    /// A running improvement track whose last day comes or has passed.
    case traject(TrajectKenmerk)
  }

  package let wat: Wat
  /// The last day; nothing where the rules give none.
  package let uiterlijk: Datum?
  /// In words; safe to show.
  package let tekst: String

  /// What is due in this cycle on the day of the report, earliest first; of who has left only open procedures.
  ///
  /// Of the required conversations: all whose last day has passed, and the first that comes. A stage that lies
  /// wholly outside someone's service asks nothing, nor does any stage once the appraisal is established.
  static func alle(_ cyclus: Cyclusbeeld?, _ dossier: Dossier, _ bron: Rapportbron) -> [Vervolg] {
    guard let cyclus, let medewerker = dossier.medewerker else { return [] }
    let procedure = procedure(cyclus, bron)
    // Also of who will return: in the gap nothing is asked.
    if let laatste = medewerker.dienstverband(op: bron.peildatum).tot, laatste < bron.peildatum { return procedure }
    let punten =
      gesprekken(cyclus, dossier, medewerker, bron) + procedure
      + cyclus.afspraken.filter { $0.termijn.vraagtAandacht }.map { Vervolg($0) }
      + cyclus.ontwikkelafspraken.filter { $0.termijn.vraagtAandacht }.map { Vervolg($0) }
      + Trajectbeeld.alle(dossier, bron).flatMap { Vervolg.punten($0) }
    return punten.enumerated()
      .sorted { ($0.element.volgorde, $0.offset) < ($1.element.volgorde, $1.offset) }.map(\.element)
  }

  /// What has no day comes last.
  private var volgorde: Int { uiterlijk?.dagnummer ?? Int.max }

  private static func gesprekken(
    _ beeld: Cyclusbeeld, _ dossier: Dossier, _ medewerker: Medewerker, _ bron: Rapportbron
  ) -> [Vervolg] {
    guard let cyclus = bron.boek.regelingen.cyclus(beeld.jaar), cyclus.isOpen,
      !beeld.beoordelingen.contains(where: \.isVastgesteld) || !dossier.openDelen(cyclus).isEmpty
    else { return [] }
    var punten: [Vervolg] = []
    for stadium in cyclus.regeling.stadia where stadium.verplicht {
      guard let venster = cyclus.venster(stadium),
        medewerker.dienstverbanden.contains(where: { $0.raakt(venster) })
      else { continue }
      let gesprekken = dossier.gesprekken(cyclus: beeld.jaar, soort: stadium.soort)
      guard bron.gehouden(voor: stadium.soort, dossier, cyclus).isEmpty else { continue }
      punten.append(
        Vervolg(stadium.soort, venster.tot, gepland: gesprekken.compactMap(\.gepland).max(), bron.peildatum))
    }
    let ordening = punten.sorted { $0.volgorde < $1.volgorde }
    let achter = ordening.prefix { ($0.uiterlijk ?? bron.peildatum) < bron.peildatum }
    return Array(achter) + ordening.dropFirst(achter.count).prefix(1)
  }

  /// - Parameter cyclus: that it is about.
  func knoop(_ cyclus: Cyclusbeeld?, op peildatum: Datum) -> Knoop {
    Knoop(
      wat.leden + .leden(("uiterlijk", uiterlijk), ("tekst", tekst)),
      volgens: Uitleg(regel: wat.regel, berekening: rekening(cyclus, peildatum)))
  }

  private func rekening(_ cyclus: Cyclusbeeld?, _ peildatum: Datum) -> [String] {
    switch wat {
    case .gesprek(let soort, _):
      guard let cyclus = cyclus?.cyclus, let stadium = cyclus.regeling.stadium(soort),
        let venster = cyclus.venster(stadium)
      else { return [] }
      return [
        "De regeling geeft \(veilig(stadium.naam)) in cyclus \(cyclus.naam) de periode \(venster.proza). De laatste dag is "
          + "\(venster.tot.proza).", Termijn.afstand(venster.tot, peildatum),
      ]
    case .traject, .afspraak, .ontwikkelafspraak, .doel:
      guard let dag = uiterlijk else { return [] }
      let zin =
        if case .traject = wat { "Het traject loopt tot en met \(dag.proza); dan volgt het oordeel." } else {
          "Afgesproken is: gereed op \(dag.proza). Dat is de laatste dag."
        }
      return [zin, Termijn.afstand(dag, peildatum)]
    case .stap(let stap, let kenmerk):
      let termijn = cyclus?.gesprekken.first { $0.kenmerk == kenmerk }?.procedure?.termijnrekening(stap) ?? []
      return termijn.isEmpty
        ? ["\(veilig(kenmerk.tekst)): \(stap.tekst) kan nu. De regeling geeft er geen laatste dag voor."] : termijn
    }
  }
}

extension Vervolg.Wat {
  var padnaam: String {
    switch self {
    case .gesprek(let soort, _): soort.tekst
    case .stap(let stap, let kenmerk): "\(kenmerk)-\(stap.sleutel)"
    case .afspraak(let kenmerk): kenmerk.tekst
    case .ontwikkelafspraak(let kenmerk): kenmerk.tekst
    case .doel(let traject, let nummer): "\(traject)/\(nummer)"
    case .traject(let kenmerk): kenmerk.tekst
    }
  }

  fileprivate var leden: [Lid] {
    switch self {
    case .gesprek(let soort, let gepland): .leden(("wat", "gesprek"), ("soort", soort.tekst), ("gepland", gepland))
    case .stap(let stap, let kenmerk): .leden(("wat", stap.sleutel), ("punt", padnaam), ("gesprek", kenmerk.tekst))
    case .afspraak: .leden(("wat", "afspraak"), ("afspraak", padnaam))
    case .doel: .leden(("wat", "doel"), ("doel", padnaam))
    case .traject: .leden(("wat", "verbetertraject"), ("verbetertraject", padnaam))
    case .ontwikkelafspraak: .leden(("wat", "ontwikkelafspraak"), ("ontwikkelafspraak", padnaam))
    }
  }

  /// The rule by which it is to be done, and by when.
  fileprivate var regel: String? {
    switch self {
    case .afspraak, .ontwikkelafspraak, .doel: Termijn.afspraakregel
    case .traject: WeigeringCode.geenTussengesprek.regel
    case .stap(.reageren, _): Procedurebeeld.termijnregel
    case .stap: WeigeringCode.stapTeVroeg.regel
    case .gesprek:
      "Elke verplichte fase heeft een periode; de laatste dag daarvan is de uiterste dag van het gesprek."
    }
  }
}

extension Vervolg {
  fileprivate init(_ soort: Gesprekssoort, _ uiterlijk: Datum, gepland: Datum?, _ peildatum: Datum) {
    let over = uiterlijk.dagnummer - peildatum.dagnummer
    let naam = Feitomschrijving.gespreksnaam(soort)
    var tekst =
      over < 0
      ? "\(naam) is niet gehouden; de laatste dag was \(uiterlijk.proza) (\(dagen(-over)) te laat)"
      : "\(naam): uiterlijk \(uiterlijk.proza) (\(over == 0 ? "vandaag" : "over \(dagen(over))"))"
    tekst += gepland.map { "; gepland op \($0.proza)" } ?? "; nog niet gepland"
    self.init(wat: .gesprek(soort, gepland: gepland), uiterlijk: uiterlijk, tekst: tekst + ".")
  }

  fileprivate init(_ afspraak: Afspraakbeeld) {
    let wat = "Afspraak \(veilig(afspraak.kenmerk.tekst)) (\(Zinsbouw.eenRegel(afspraak.inhoud.omschrijving)))"
    self.init(
      wat: .afspraak(afspraak.kenmerk), uiterlijk: afspraak.inhoud.gereedOp,
      tekst: Vervolg.gereed(wat, afspraak.inhoud.gereedOp, afspraak.termijn))
  }

  fileprivate init(_ afspraak: Ontwikkelbeeld) {
    let wat = "Ontwikkelafspraak \(veilig(afspraak.kenmerk.tekst)) (\(Zinsbouw.eenRegel(afspraak.inhoud.activiteit)))"
    self.init(
      wat: .ontwikkelafspraak(afspraak.kenmerk), uiterlijk: afspraak.inhoud.gereedOp,
      tekst: Vervolg.gereed(wat, afspraak.inhoud.gereedOp, afspraak.termijn))
  }

  /// The goals of a running track that are due, and its last day: then its judgement is.
  fileprivate static func punten(_ traject: Trajectbeeld) -> [Vervolg] {
    let naam = "Verbetertraject \(veilig(traject.kenmerk.tekst))"
    let doelen = traject.doelen.filter { $0.termijn.vraagtAandacht }.map { doel in
      Vervolg(
        wat: .doel(traject.kenmerk, doel.nummer), uiterlijk: doel.gereedOp,
        tekst: gereed(
          "\(naam), doel \(doel.nummer) (\(Zinsbouw.eenRegel(doel.omschrijving)))", doel.gereedOp, doel.termijn))
    }
    guard traject.termijn.vraagtAandacht else { return doelen }
    return doelen + [
      Vervolg(
        wat: .traject(traject.kenmerk), uiterlijk: traject.looptijd.tot,
        tekst:
          "\(naam) heeft nog geen oordeel; de laatste dag is \(traject.looptijd.tot.proza)\(traject.termijn.haakjes).")
    ]
  }

  private static func gereed(_ wat: String, _ datum: Datum?, _ termijn: Termijn) -> String {
    "\(wat): gereed op \(datum?.proza ?? Getalvorm.geen)\(termijn.haakjes)."
  }
}
