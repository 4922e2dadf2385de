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
    var na: (dossier: Dossier, kader: Kader)?
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      let dossier = try dossier(in: ruimte)
      let stap = try opdracht(dossier, kenmerk, gekozen ?? ruimte.kader.vandaag, ruimte)
      try eisEigenHand(stap, dossier, ruimte)
      let voornemen = try ruimte.beslis(stap, over: dossier)
      na = (voornemen.toegepast(op: dossier), ruimte.kader)
      return voornemen
    }
    let volgende = na.flatMap { na in
      na.dossier.gesprek(kenmerk).flatMap { na.dossier.proceduregang(van: $0, na.kader) }?.volgende
    }
    if let uitleg = volgende?.termijnzin, !vastgelegd.proef { omgeving.uitvoer.melding(uitleg) }
    let nummer = positie("MEDEWERKER")
    return bevestig(
      vastgelegd,
      hierna: volgende.map { "\($0.stap.opdracht) \(nummer) \(kenmerk)\($0.stap.rest)" } ?? "dossier \(nummer)")
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
    case .vulVerslagAan(let aanvulling):
      if aanvulling.deel == .medewerker, let nummer = dossier.medewerker?.personeelsnummer {
        try eisNamens(nummer, in: ruimte)
      }
    case .geefReactie(let reactie):
      guard reactie.bron == nil, let nummer = dossier.medewerker?.personeelsnummer, !ruimte.bevoegdheid.magAls(nummer)
      else { return }
      throw .ongeldig(
        "De reactie is van de medewerker; u legt haar voor een ander vast.",
        advies: "Noem met --bron op welk stuk zij staat, zoals --bron \"brief van 2 december\".")
    default: return
    }
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
  func toegepast(op dossier: Dossier) -> Dossier {
    guard let laatste = dossier.feiten.last?.herkomst else { return dossier }
    var na = dossier
    for case .dossier(let gebeurtenis, dossier.sleutel) in feiten {
      let nr = (na.feiten.last?.herkomst.nr ?? 0) + 1
      na.evolve(
        gebeurtenis, Herkomst(nr: nr, hashbegin: "", tijd: laatste.tijd, actor: laatste.actor, opdracht: "voornemen"))
    }
    return na
  }
}

extension Proceduregang {
  /// The likely next step: a reaction that is waited for, a signature, else what can be done.
  fileprivate var volgende: Regel? {
    teDoen.first { $0.stap == .reageren } ?? (stand(.vaststellen).isGedaan ? nil : teTekenen.first) ?? teDoen.first
      ?? regels.first { $0.stap == .bedenking && $0.isOpen }
  }
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
