package import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Weergave
internal import Wire

/// Something that is to be done, with its day.
package struct Vervolg: Hashable, Sendable {
  package enum Wat: Hashable, Sendable {
    /// A required conversation that was not held; of another cycle than the one that is shown where `elders`.
    case gesprek(Gespreksplicht, elders: Bool)
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

  /// What is due on the day of the report, in the cycle that is shown and in all that are open, earliest first; of who has left
  /// only open procedures.
  ///
  /// Of the required conversations that someone is expected to have: all whose last day has passed, and of each cycle the first that comes.
  /// No stage asks anything once the appraisal is established.
  ///
  /// - Parameter cycli: the one that is shown, and the others with anything in them.
  static func alle(_ cycli: [Cyclusbeeld], _ dossier: Dossier, _ bron: Rapportbron) -> [Vervolg] {
    guard let gekozen = cycli.first, let medewerker = dossier.medewerker else { return [] }
    let beelden = [gekozen] + cycli.dropFirst().filter(\.isOpen)
    let procedure = beelden.flatMap { self.procedure($0, bron) }
    // Also of who will return: in the gap nothing is asked.
    if let laatste = medewerker.dienstverband(op: bron.peildatum).tot, laatste < bron.peildatum { return procedure }
    let punten =
      gesprekken(gekozen, dossier, bron) + procedure
      + beelden.flatMap(\.afspraken).filter { $0.termijn.vraagtAandacht }.map { Vervolg($0) }
      + beelden.flatMap(\.ontwikkelafspraken).filter { $0.termijn.vraagtAandacht }.map { Vervolg($0) }
      + Trajectbeeld.alle(dossier, bron).flatMap { Vervolg.punten($0) }
    return punten.enumerated()
      .sorted { ($0.element.volgorde, $0.offset) < ($1.element.volgorde, $1.offset) }.map(\.element)
  }

  /// What has no day comes last.
  private var volgorde: Int { uiterlijk?.dagnummer ?? Int.max }

  private static func gesprekken(_ beeld: Cyclusbeeld, _ dossier: Dossier, _ bron: Rapportbron) -> [Vervolg] {
    let begonnen = bron.openCycli.filter { cyclus in
      cyclus.jaar == beeld.jaar || cyclus.tijdvak.map { $0.van <= bron.peildatum } ?? false
    }
    return begonnen.filter { $0.vraagtNog(dossier) }.flatMap { cyclus -> [Vervolg] in
      let ordening = dossier.plichten(cyclus, tot: bron.peildatum).filter { $0.stadium.verplicht && $0.isOpen }
        .map { Vervolg($0, elders: cyclus.jaar != beeld.jaar, bron.peildatum) }.sorted { $0.volgorde < $1.volgorde }
      let achter = ordening.prefix { ($0.uiterlijk ?? bron.peildatum) < bron.peildatum }
      return Array(achter) + ordening.dropFirst(achter.count).prefix(1)
    }
  }

  /// - Parameter cycli: those that are shown.
  func knoop(_ cycli: [Cyclusbeeld], op peildatum: Datum) -> Knoop {
    Knoop(
      wat.leden + .leden(("uiterlijk", uiterlijk), ("tekst", tekst)),
      volgens: Uitleg(regel: wat.regel, berekening: rekening(cycli, peildatum)))
  }

  private func rekening(_ cycli: [Cyclusbeeld], _ peildatum: Datum) -> [String] {
    switch wat {
    case .gesprek(let plicht, _):
      return [
        "De regeling geeft \(veilig(plicht.stadium.naam)) in cyclus \(plicht.cyclus.naam) de periode "
          + "\(plicht.venster.proza). De laatste dag is \(plicht.venster.tot.proza).",
        Termijn.afstand(plicht.venster.tot, peildatum),
      ]
    case .traject, .afspraak, .ontwikkelafspraak, .doel:
      guard let dag = uiterlijk else { return [] }
      let zin =
        if case .traject = wat { "Het traject loopt tot en met \(dag.proza); dan volgt het oordeel." } else {
          "Afgesproken is: gereed op \(dag.proza). Dat is de laatste dag."
        }
      return [zin, Termijn.afstand(dag, peildatum)]
    case .stap(let stap, let kenmerk):
      let termijn =
        cycli.flatMap(\.gesprekken).first { $0.kenmerk == kenmerk }?.procedure?.termijnrekening(stap) ?? []
      return termijn.isEmpty
        ? ["\(veilig(kenmerk.tekst)): \(stap.tekst) kan nu. De regeling geeft er geen laatste dag voor."] : termijn
    }
  }
}

extension Vervolg.Wat {
  var padnaam: String {
    switch self {
    case .gesprek(let plicht, let elders): elders ? "\(plicht.cyclus.jaar)-\(plicht.padnaam)" : plicht.padnaam
    case .stap(let stap, let kenmerk): "\(kenmerk)-\(stap.sleutel)"
    case .afspraak(let kenmerk): kenmerk.tekst
    case .ontwikkelafspraak(let kenmerk): kenmerk.tekst
    case .doel(let traject, let nummer): "\(traject)/\(nummer)"
    case .traject(let kenmerk): kenmerk.tekst
    }
  }

  fileprivate var leden: [Lid] {
    switch self {
    case .gesprek(let plicht, let elders):
      .leden(
        ("wat", "gesprek"), ("soort", plicht.stadium.soort.tekst), ("punt", elders || !plicht.isEnige ? padnaam : nil),
        ("cyclus", elders ? plicht.cyclus.naam : nil), ("gepland", plicht.gepland?.gepland))
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
  fileprivate init(_ plicht: Gespreksplicht, elders: Bool, _ peildatum: Datum) {
    let uiterlijk = plicht.venster.tot
    let over = uiterlijk.dagnummer - peildatum.dagnummer
    let naam =
      (plicht.isEnige ? Feitomschrijving.gespreksnaam(plicht.stadium.soort) : veilig(plicht.stadium.naam))
      + (elders ? " van cyclus \(plicht.cyclus.naam)" : "")
    var tekst =
      over < 0
      ? "\(naam) is niet gehouden; de laatste dag was \(uiterlijk.proza) (\(dagen(-over)) te laat)"
      : "\(naam): uiterlijk \(uiterlijk.proza) (\(over == 0 ? "vandaag" : "over \(dagen(over))"))"
    tekst += (plicht.gepland?.gepland).map { "; gepland op \($0.proza)" } ?? "; nog niet gepland"
    self.init(wat: .gesprek(plicht, elders: elders), uiterlijk: uiterlijk, tekst: tekst + ".")
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

extension Gespreksplicht {
  /// Whether its stage is the only one of its kind.
  fileprivate var isEnige: Bool { cyclus.regeling.stadia(van: stadium.soort).count == 1 }

  /// The name in a path: the code, with the first day of the window where there may be more of one stage.
  var padnaam: String {
    stadium.isVast ? (isEnige ? stadium.soort.tekst : stadium.code.tekst) : "\(stadium.code)-\(venster.van.iso)"
  }
}

extension Cyclus {
  /// Whether conversations are still asked: no appraisal was established, or part of the year has none.
  fileprivate func vraagtNog(_ dossier: Dossier) -> Bool {
    !dossier.gesprekken(cyclus: jaar, soort: .beoordeling).contains { $0.stand == .vastgesteld }
      || !dossier.openDelen(self).isEmpty
  }
}
