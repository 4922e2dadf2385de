internal import Arguments
internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Beurt {
  /// Records one step of the procedure of one conversation, and tells the next step with its last day.
  ///
  /// - Parameter opdracht: makes the command from the dossier, the conversation and the day of `--datum`, else today.
  func legStap(
    _ opdracht: (Dossier, GesprekKenmerk, Datum, Besluitruimte) throws(Mislukt) -> DossierOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    let kenmerk = GesprekKenmerk(positie("GESPREK"))
    let gekozen = aanroep.kent("--datum") ? try datum("--datum") : nil
    var na: (hierna: String?, termijn: String?) = (nil, nil)
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      let dossier = try dossier(in: ruimte, voor: kenmerk)
      let stap = try opdracht(dossier, kenmerk, gekozen ?? ruimte.kader.vandaag, ruimte)
      try eisEigenHand(stap, dossier, ruimte)
      if ruimte.isAlleenBetrokkene(kenmerk, in: dossier) { return try beslisAlsBetrokkene(stap, dossier, ruimte) }
      let voornemen = try ruimte.beslis(stap, over: dossier)
      na = vervolg(na: voornemen.toegepast(op: dossier, vandaag: ruimte.kader.vandaag), kenmerk, ruimte)
      return voornemen
    }
    if let uitleg = na.termijn, !vastgelegd.proef { omgeving.uitvoer.melding(uitleg) }
    return bevestig(vastgelegd, hierna: na.hierna)
  }

  /// The next step that this account may take, and the last day of the one that is waited for.
  private func vervolg(
    na dossier: Dossier, _ kenmerk: GesprekKenmerk, _ ruimte: Besluitruimte
  ) -> (hierna: String?, termijn: String?) {
    let nummer = positie("MEDEWERKER")
    let stappen = dossier.gesprek(kenmerk).flatMap { dossier.proceduregang(van: $0, ruimte.kader) }?.volgende ?? []
    let eigen = stappen.first { ruimte.mag($0.stap, kenmerk, dossier) }?.stap
    let hierna = eigen.map { stap in
      "\(stap.opdracht) \(nummer) \(kenmerk)\(stap.rest)"
        + (stap.isVanMedewerker && !ruimte.bevoegdheid.magAls(Personeelsnummer(nummer)) ? " --bron TEKST" : "")
    }
    return (hierna ?? "dossier \(nummer)", stappen.first?.termijnzin)
  }

  /// For who sees no more of a conversation than the own part: that nothing can be added is all that a refusal says.
  func beslisAlsBetrokkene(
    _ stap: DossierOpdracht, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) -> Voornemen {
    do {
      let besluit = try dossier.decide(stap, ruimte.kader)
      return Voornemen(Besluit(besluit.gebeurtenissen), in: dossier.sleutel)
    } catch {
      let eigen = error.weigeringen.filter { [.leegVeld, .geenWijziging].contains($0.code) }
      throw Mislukt(Geweigerd(eigen) ?? Geweigerd(.ligtVast))
    }
  }

  /// Rule 9: who signs, writes, establishes or decides does so under the own account. HR may record what came on paper,
  /// but never an establishment. Recording it and reading it otherwise ask the same hand.
  func eisEigenHand(_ stap: DossierOpdracht, _ dossier: Dossier, _ ruimte: Besluitruimte) throws(Mislukt) {
    let magVoorAnderen = ruimte.bevoegdheid.isAlles
    switch stap {
    case .stelVast(let verzoek): try eisNamens(verzoek.vaststeller, in: ruimte)
    case .onderteken(let ondertekening):
      // That someone refused is recorded by who asked.
      if !magVoorAnderen, ondertekening.wijze != .geweigerd { try eisNamens(ondertekening.door, in: ruimte) }
    case .handelBedenkingAf(let afhandeling): if !magVoorAnderen { try eisNamens(afhandeling.door, in: ruimte) }
    case .geefReactie(let reactie): try eisBron(reactie.bron, "reactie", dossier, ruimte)
    case .dienBedenkingIn(let bedenking): try eisBron(bedenking.bron, "bedenking", dossier, ruimte)
    default: return
    }
    if case .onderteken(let ondertekening) = stap, ondertekening.deel == .medewerker {
      try eisBron(ondertekening.bron, "handtekening", dossier, ruimte)
    }
  }

  /// What is the employee's is recorded by another only with the paper that it stands on.
  private func eisBron(
    _ bron: String?, _ wat: String, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    guard bron == nil, let nummer = dossier.medewerker?.personeelsnummer, !ruimte.bevoegdheid.magAls(nummer)
    else { return }
    throw .ongeldig(
      "De \(wat) is van de medewerker; u legt haar voor een ander vast.",
      advies: "Noem met --bron op welk stuk zij staat, zoals --bron \"brief van 2 december\".")
  }

  /// Text behind an option, or standard input for `-`; line ends become line feeds, the last one falls off.
  func tekstOfInvoer(_ optie: String) throws(Mislukt) -> String? {
    guard let getypt = try tekst(optie) else { return nil }
    return getypt == "-" ? try tekst(uit: "-", bij: optie) : getypt
  }

  /// The text of a file, or of standard input for `-`.
  func tekst(uit bestand: String, bij optie: String) throws(Mislukt) -> String {
    let bytes = try self.bestand(bestand, grens: Invoergrens.formulier)
    guard let gelezen = String(validating: bytes, as: UTF8.self) else {
      throw .ongeldig("Wat u achter \(optie) geeft is geen UTF-8.", advies: "Bewaar de tekst als UTF-8.")
    }
    var regels =
      gelezen.split(whereSeparator: \.isNewline).isEmpty
      ? []
      : gelezen.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).map(String.init)
    while let laatste = regels.last, laatste.allSatisfy(\.isWhitespace) { regels.removeLast() }
    if let eerste = regels.first, eerste.hasPrefix("\u{FEFF}") { regels[0] = String(eerste.unicodeScalars.dropFirst()) }
    let tekst = regels.joined(separator: "\n")
    try Invoergrens.keur([optie, tekst])
    return tekst
  }
}

extension Voornemen {
  /// The dossier with these facts in it, as the log will hold them.
  func toegepast(op dossier: Dossier, vandaag: Datum) -> Dossier {
    guard let laatste = dossier.feiten.last?.herkomst else { return dossier }
    var na = dossier
    let nu = max(laatste.tijd, Amsterdam.tijdstip(vandaag, uur: 0))
    for case .dossier(let gebeurtenis, dossier.sleutel) in feiten {
      let nr = (na.feiten.last?.herkomst.nr ?? 0) + 1
      na.evolve(
        gebeurtenis, Herkomst(nr: nr, hashbegin: "", tijd: nu, actor: laatste.actor, opdracht: "voornemen"))
    }
    return na
  }
}

extension Proceduregang {
  /// The likely next steps: a reaction that is waited for, a signature, else what can be done.
  fileprivate var volgende: [Regel] {
    teDoen.filter { $0.stap == .reageren } + (stand(.vaststellen).isGedaan ? [] : teTekenen)
      + teDoen.filter { $0.stap != .reageren } + regels.filter { $0.stap == .bedenking && $0.isOpen }
  }
}

extension Besluitruimte {
  /// Whether this account may take this step of this conversation today.
  fileprivate func mag(_ stap: Procedurestap, _ kenmerk: GesprekKenmerk, _ dossier: Dossier) -> Bool {
    guard let nodig = bevoegdheid(stap.handeling) else { return true }
    guard let nummer = dossier.medewerker?.personeelsnummer, let gesprek = dossier.gesprek(kenmerk),
      nodig.mag(nummer, op: nodig.vandaag) || nodig.magAlsBetrokkene(kenmerk, in: dossier)
    else { return false }
    if nodig.isVrij { return true }
    switch stap {
    case .ondertekenen(let deel):
      return nodig.isAlles || dossier.ondertekenaars(als: deel, van: gesprek).contains { nodig.magAls($0) }
    case .vaststellen, .afhandelen:
      // Nobody establishes or deals with the own appraisal, and where the regeling asks two, not the first of them.
      guard let persoon = nodig.persoon, persoon != nummer else { return false }
      let eerste = gesprek.verslag?.waarde.beoordelaars.contains(persoon) ?? false
      return stap == .afhandelen || !eerste
        || !(kader.regelingen.cyclus(gesprek.cyclus)?.regeling.tweedeBeoordelaar ?? false)
    case .aanbieden, .reageren, .uitreiken, .bedenking: return true
    }
  }
}

extension Weigering {
  fileprivate static let ligtVast = Weigering(
    .verslagAangeboden, "Bij dit gesprek kan geen alinea meer: het verslag ligt vast.",
    advies: "Vraag de personeelsadviseur.", onderwerp: .veld(.verslag))
}

extension Proceduregang.Stand {
  fileprivate var isGedaan: Bool { if case .gedaan = self { true } else { false } }
}

extension Proceduregang.Regel {
  /// `Reageren kan tot en met 4 december 2026.`
  fileprivate var termijnzin: String? {
    guard let termijn else { return nil }
    let wat = stap == .reageren ? "Reageren" : "Een bedenking indienen"
    return "\(wat) kan tot en met \(termijn.laatste.proza)."
  }
}

extension Procedurestap {
  /// What is done by whoever takes it, as far as access is concerned.
  fileprivate var handeling: Handeling {
    switch self {
    case .aanbieden: .aanbieden
    case .reageren: .reageren
    case .ondertekenen: .ondertekenen
    case .vaststellen: .vaststellen
    case .uitreiken: .uitreiken
    case .bedenking: .bedenkingIndienen
    case .afhandelen: .bedenkingAfhandelen
    }
  }

  /// Whether it is the employee's own.
  fileprivate var isVanMedewerker: Bool { [.reageren, .ondertekenen(.medewerker), .bedenking].contains(self) }

  /// What the command line of this step still asks.
  fileprivate var rest: String {
    switch self {
    case .aanbieden: ""
    case .reageren: " --bestand -"
    case .ondertekenen(let deel): " --als \(deel.rawValue) --wijze gezien"
    case .vaststellen: " --door NUMMER"
    case .uitreiken: " --wijze persoonlijk --bewijs TEKST"
    case .bedenking: " --tekst -"
    case .afhandelen: " --uitkomst UITKOMST --motivering TEKST --door NUMMER"
    }
  }
}
