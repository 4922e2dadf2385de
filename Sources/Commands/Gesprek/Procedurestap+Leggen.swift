internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Beurt {
  /// Records one step of the procedure of one conversation, and tells the next step with its last day.
  ///
  /// - Parameters:
  ///   - begin: the step from the dossier, the conversation and the day of `--datum`, else today, before the
  ///   values that were typed are put into it.
  ///   - stap: the step, for a command that takes it for a team as well.
  func legStap<Feit: Procedurefeit & Invulbaar>(
    voorTeam stap: Procedurestap? = nil,
    _ begin: (Toegelaten, GesprekKenmerk, Datum, Besluitruimte) throws(Mislukt) -> Feit
  ) throws(Mislukt) -> Afsluitcode {
    let wijziging = try getypt(Feit.velden)
    if let stap, try isVoorTeam() {
      return try legTeamstap(stap) { (plek, kenmerk, datum, ruimte) throws(Mislukt) in
        var feit = try begin(plek, kenmerk, datum, ruimte)
        try wijziging(&feit)
        return feit.opdracht
      }
    }
    return try legStapopdracht { (plek, kenmerk, datum, ruimte) throws(Mislukt) in
      var feit = try begin(plek, kenmerk, datum, ruimte)
      try wijziging(&feit)
      return feit.opdracht
    }
  }

  /// The same for a step that is more than what is recorded of it.
  func legStapopdracht(
    _ opdracht: (Toegelaten, GesprekKenmerk, Datum, Besluitruimte) throws(Mislukt) -> DossierOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    let kenmerk = GesprekKenmerk(positie("GESPREK"))
    let gekozen = aanroep.kent("--datum") ? try datum("--datum") : nil
    var na: (hierna: String?, termijn: String?) = (nil, nil)
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      let plek = try laatToe(ruimte, voor: kenmerk)
      let stap = try opdracht(plek, kenmerk, gekozen ?? ruimte.kader.vandaag, ruimte)
      let voornemen = try ruimte.beslis(stap, over: plek)
      if !plek.isAlleenBetrokkene {
        na = vervolg(
          na: voornemen.toegepast(op: plek.dossier, vandaag: ruimte.kader.vandaag), kenmerk, ruimte,
          positie("MEDEWERKER"))
      }
      return voornemen
    }
    if let uitleg = na.termijn, !vastgelegd.proef { omgeving.uitvoer.melding(uitleg) }
    return bevestig(vastgelegd, hierna: na.hierna)
  }

  /// The next step that this account may take, and the last day of the one that is waited for.
  func vervolg(
    na dossier: Dossier, _ kenmerk: GesprekKenmerk, _ ruimte: Besluitruimte, _ nummer: String
  ) -> (hierna: String?, termijn: String?) {
    let stappen = dossier.gesprek(kenmerk).flatMap { dossier.proceduregang(van: $0, ruimte.kader) }?.volgende ?? []
    let eigen = stappen.first { ruimte.mag($0.stap, kenmerk, dossier) }?.stap
    let hierna = eigen.map { stap in
      stap.opdracht(nummer, kenmerk)
        + (stap.isVanMedewerker && !ruimte.magAls(Personeelsnummer(getypt: nummer)) ? " --bron TEKST" : "")
    }
    return (hierna ?? "dossier \(nummer)", stappen.first?.termijnzin)
  }

  /// Text behind an option, or standard input for `-`; line ends become line feeds, the last one falls off.
  func tekstOfInvoer(_ optie: String) throws(Mislukt) -> String? {
    guard let getypt = try tekst(optie) else { return nil }
    return getypt == "-" ? try tekst(uit: "-", bij: optie) : getypt
  }

  /// The text of a file, or of standard input for `-`.
  func tekst(uit bestand: String, bij optie: String) throws(Mislukt) -> String {
    let bytes = try self.tekstbestand(bestand, grens: Invoergrens.formulier)
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

extension Proceduregang {
  /// The likely next steps: a reaction that is waited for, a signature, else what can be done.
  var volgende: [Regel] {
    teDoen.filter { $0.stap == .reageren } + (stand(.vaststellen).isGedaan ? [] : teTekenen)
      + teDoen.filter { $0.stap != .reageren } + regels.filter { $0.stap == .bedenking && $0.isOpen }
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
  /// Whether it is the employee's own.
  fileprivate var isVanMedewerker: Bool { [.reageren, .ondertekenen(.medewerker), .bedenking].contains(self) }
}
