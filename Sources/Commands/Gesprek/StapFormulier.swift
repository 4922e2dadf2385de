internal import Arguments
internal import EventCoding
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// The forms that the employee fills in around a conversation: made for whoever may read the dossier, and recorded by the
/// employee, or by HR from what came back.
extension Beurt {
  /// Shows the form of this step, for the conversation that is named or for the one that waits for it.
  func toonStapformulier(_ stap: Stapvorm) throws(Mislukt) -> Afsluitcode {
    var beurt = self
    beurt.handeling = .dossierLezen
    guard aanroep.waarde("--soort") == nil else {
      throw .ongeldig("--stap en --soort gaan niet samen.", advies: "Laat --soort weg.")
    }
    let lezing = try beurt.lees()
    let dossier = try beurt.dossier(in: lezing.boek)
    let informant = try informant(stap, in: lezing.boek)
    let gesprek = try beurt.gesprek(voor: stap, dossier, lezing.kader)
    let formulier = Formulier(
      stap, gesprek: gesprek, dossier: dossier, tekst: .van(gesprek.kenmerk, in: dossier), kader: lezing.kader,
      informant: informant)
    let nummer = dossier.medewerker?.personeelsnummer ?? Personeelsnummer(positie("MEDEWERKER"))
    let verslag =
      [.voorbereiding, .bijdrage].contains(stap)
      ? nil : Gesprekrapport.maak(nummer, gesprek.kenmerk, uit: lezing.bron).map { $0.blad(.ruim) }
    try beurt.toon(
      formulier, soort: stap.rawValue, van: dossier, lezing,
      daarna: "Stuur dat bestand terug aan wie u deze pagina stuurde.", erboven: verslag)
    beurt.hierna("gesprek vastleggen BESTAND --bron TEKST", ervoor: "leg vast wat er terugkomt met: ")
    return .gelukt
  }

  /// Who is asked, by number and name.
  private func informant(_ stap: Stapvorm, in boek: Boek) throws(Mislukt) -> String? {
    guard let nummer = nummer("--van") else {
      guard stap == .bijdrage else { return nil }
      throw .ongeldig("Zeg met --van wie u vraagt.", advies: "Geef het personeelsnummer van de informant.")
    }
    guard stap == .bijdrage else { throw .ongeldig("--van hoort bij --stap bijdrage.", advies: "Laat --van weg.") }
    guard let naam = boek.bekendeNaam(van: boek.register.bekend(nummer)) else { return nummer.tekst }
    return "\(boek.register.weergave(nummer).tekst)  \(naam)"
  }

  /// The conversation that is named, or the last one in which this step can be taken; else why there is none.
  private func gesprek(voor stap: Stapvorm, _ dossier: Dossier, _ kader: Kader) throws(Mislukt) -> Gesprek {
    let nummer = veilig(dossier.medewerker?.nummer.tekst ?? positie("MEDEWERKER"))
    guard let getypt = aanroep.positie("GESPREK") else {
      let open = dossier.gesprekken.last { gesprek in
        stap.stap.map { dossier.proceduregang(van: gesprek, kader)?.isOpen($0) ?? false } ?? (gesprek.stand == .gepland)
      }
      if let open { return open }
      throw Mislukt(
        .nietGevonden, "A080", "Geen gesprek van \(nummer) wacht nu op een \(stap.rawValue).",
        advies: "Noem het gesprek; bekijk ze met: gespreksboek gesprek lijst \(nummer).")
    }
    guard let gesprek = dossier.gesprek(GesprekKenmerk(getypt)) else {
      throw onbekend("Gesprek", getypt, uit: dossier.gesprekken.map(\.kenmerk.tekst), "gesprek lijst \(nummer)")
    }
    guard let procedurestap = stap.stap else {
      if gesprek.stand == .gepland || stap == .bijdrage && gesprek.isGehouden { return gesprek }
      throw Mislukt(
        .bevindingen, "A081", "Gesprek \(veilig(getypt)) is \(gesprek.stand.rawValue); voorbereiden kan niet meer.",
        advies: "Kies een gesprek dat gepland is.")
    }
    switch dossier.proceduregang(van: gesprek, kader)?.stand(procedurestap) {
    case .open, .gedaan, .vervallen: return gesprek
    case .wacht(let eerder):
      throw Mislukt(
        .bevindingen, "A081", "Een \(stap.rawValue) bij \(veilig(getypt)) kan nog niet.",
        advies: "Eerst komt \(eerder.tekst), met: gespreksboek \(eerder.opdracht) \(nummer) \(veilig(getypt)).")
    case .nietGevraagd, nil:
      throw Mislukt(
        .bevindingen, "A081", "Bij \(veilig(getypt)) hoort geen \(stap.rawValue).",
        advies: "Bekijk wat er wel bij hoort met: gespreksboek gesprek tonen \(nummer) \(veilig(getypt)).")
    }
  }

  /// Records the step that a form holds. Who records it for the employee names how it came, and the file is bound to the
  /// conversation, so that it can be told later whether a file is that one.
  func legStapVast(
    _ blad: Formulierblad, _ stap: Stapvorm, _ inzending: Inzending
  ) throws(Mislukt) -> Formulierlot {
    var beurt = self
    beurt.handeling = stap.handeling
    let bron = try tekst("--bron")
    let (bytes, naam) = (inzending.bytes, inzending.naam)
    let bestand = naam.split(separator: "/").last.map(String.init) ?? naam
    try Invoergrens.keurNaam(bestand, bij: "De naam van het bestand")
    var (hierna, persoon): (String, Persoon?) = ("", nil)
    let vastgelegd = try beurt.leg(
      opdracht: inzending.kenmerk, over: [blad.medewerker].compactMap { $0 }
    ) { (ruimte) throws(Mislukt) in
      let kader = ruimte.kader
      guard let nummer = blad.medewerker, let kenmerk = blad.gesprek else {
        let leeg = blad.vertaal(stap, dossier: Dossier(sleutel: ""), tekst: "", bron: bron, kader: kader)
        throw mislukt(leeg.bevindingen, [], leeg, naam)
      }
      if stap == .bijdrage { try eisInformant(blad, bron, ruimte) }
      let plek = try ruimte.laatToe(nummer.tekst, voor: kenmerk, op: blad.stapdatum(vandaag: kader.vandaag))
      persoon = Persoon(plek.dossier.medewerker?.personeelsnummer ?? nummer, in: ruimte.leesboek)
      hierna = "gesprek tonen \(plek.dossier.medewerker?.nummer.tekst ?? "") \(kenmerk)"
      let uitkomst = blad.vertaal(
        stap, dossier: plek.dossier, tekst: .van(kenmerk, in: plek.dossier), bron: bron, kader: kader)
      guard let feit = uitkomst.stap, uitkomst.bevindingen.isEmpty else {
        throw mislukt(uitkomst.bevindingen, [], uitkomst, naam)
      }
      // The name of a file that came in is for everybody, and what was prepared need not be.
      let bijlage =
        stap == .voorbereiding
        ? nil
        : bron.map { bron in
          ProcedureGebeurtenis.Bijlage(
            gesprek: feit.gesprek, naam: bestand, grootte: bytes.count,
            sha256: Bestandsafdruk(SHA256.hash(bytes).hex), omschrijving: "\(stap.rawValue), \(bron)")
        }
      return try ruimte.beslis(feit.feit.opdracht, met: bijlage, over: plek)
    }
    return Formulierlot(vastgelegd: vastgelegd, persoon: persoon, hierna: hierna)
  }
}

extension Beurt {
  /// Who is named on the form gives it under the own account; or HR does, from a paper.
  fileprivate func eisInformant(_ blad: Formulierblad, _ bron: String?, _ ruimte: Besluitruimte) throws(Mislukt) {
    guard let informant = blad.informant, !ruimte.magAls(informant), bron == nil || !ruimte.isVoorIedereen else {
      return
    }
    throw Mislukt(Geweigerd(.nietNamens(informant)))
  }
}

extension Stapvorm {
  /// What whoever records it does.
  fileprivate var handeling: Handeling {
    switch self {
    case .reactie: .reageren
    case .ondertekening: .ondertekenen
    case .bedenking: .bedenkingIndienen
    case .voorbereiding: .voorbereiden
    case .bijdrage: .aanvullen
    }
  }
}

extension ProcedureGebeurtenis.Voorbereiding: Invulbaar {
  /// Its words are given again with the form.
  static var velden: [Opdrachtveld<Self>] { [.datum(\.datum), .bron(\.bron)] }
}
