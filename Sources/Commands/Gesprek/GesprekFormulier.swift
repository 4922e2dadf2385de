internal import Arguments
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

extension Commando {
  static let gesprekFormulier = Commando(
    .gesprekVastleggen,
    Commandorij(
      "formulier", "Maak een formulier dat al voor u is ingevuld.",
      uitleg: ["Vul het in met elke tekstverwerker en leg het vast met 'gesprek vastleggen'."],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek formulier M-0117 --soort beoordeling > bg.txt", "Voor het beoordelingsgesprek."),
        Voorbeeld("gespreksboek gesprek formulier M-0117 G-2026-3 > bg.txt", "Voor een gesprek dat gepland is."),
      ],
      argumenten: [
        Argumenten.medewerker, Positioneel("GESPREK", "Kenmerk van een gepland of aan te vullen gesprek.", .optioneel),
      ],
      opties: [
        Optie("--soort", waarde: "SOORT", "planning, voortgang, beoordeling, of een soort van de regeling."),
        Opties.jaar,
      ])
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let dossier = try beurt.dossier(in: lezing.boek)
    let keuze = try beurt.formulierkeuze(dossier, lezing.boek.regelingen)
    // A name that was recorded may hold anything, and most forms are shown on a terminal once.
    let tekst = veilig(
      Formulier.maak(
        soort: keuze.soort, gesprek: keuze.gesprek, dossier: dossier, cyclus: keuze.cyclus, kader: lezing.kader,
        tijdvak: try beurt.eigenDeel(keuze, dossier, lezing)),
      regeleinden: true)
    beurt.toon(
      tekst,
      json: .document(
        "gespreksboek.formulier", ("soort", keuze.soort.tekst),
        ("tekst", tekst)))
    beurt.hierna("gesprek vastleggen BESTAND", ervoor: "vul het formulier in en geef: ")
    return .gelukt
  }
}

extension Beurt {
  /// For a former manager the own part of the year that has no appraisal yet; nothing for anybody else, for another kind
  /// of conversation, and for one that was held already.
  fileprivate func eigenDeel(
    _ keuze: (soort: Gesprekssoort, gesprek: Gesprek?, cyclus: Cyclus), _ dossier: Dossier, _ lezing: Lezing
  ) throws(Mislukt) -> Tijdvak? {
    guard keuze.soort == .beoordeling, !(keuze.gesprek?.isGehouden ?? false),
      let laatste = lezing.boek.laatsteDag(van: dossier),
      let persoon = lezing.boek.persoon(achter: lezing.account, op: lezing.vandaag)
    else { return nil }
    if let deel = dossier.eigenDelen(keuze.cyclus, van: persoon, tot: laatste).first { return deel }
    let nummer = positie("MEDEWERKER")
    guard !dossier.geleid(keuze.cyclus, door: persoon, tot: laatste).isEmpty else {
      throw .ongeldig(
        "U was in \(keuze.cyclus.jaar) niet de leidinggevende van \(veilig(nummer)).",
        advies: "Kies met --jaar een jaar waarin u dat was, of vraag de personeelsadviseur.")
    }
    throw .ongeldig(
      "Over uw maanden van \(keuze.cyclus.jaar) is al een beoordeling vastgelegd.",
      advies: "Bekijk haar met: gespreksboek gesprek lijst \(veilig(nummer)).")
  }

  /// Which conversation a form is for: the one named, else the planned one of this kind, else a new one.
  fileprivate func formulierkeuze(
    _ dossier: Dossier, _ regelingen: Regelingen
  ) throws(Mislukt) -> (soort: Gesprekssoort, gesprek: Gesprek?, cyclus: Cyclus) {
    let gevraagd = aanroep.waarde("--soort").map { Gesprekssoort($0) }
    if let kenmerk = aanroep.positie("GESPREK") {
      guard let gesprek = dossier.gesprek(GesprekKenmerk(kenmerk)), let cyclus = regelingen.cyclus(gesprek.cyclus)
      else {
        throw Mislukt(
          .nietGevonden, WeigeringCode.onbekendGesprek.rawValue, "Gesprek '\(kenmerk)' bestaat niet in dit dossier.",
          advies: "Bekijk de gesprekken met: gespreksboek gesprek lijst \(positie("MEDEWERKER")).")
      }
      guard gevraagd == nil || gevraagd == gesprek.soort else {
        throw .ongeldig(
          "Gesprek \(kenmerk) is een \(gesprek.soort.gespreksnaam).",
          advies: "Laat --soort weg, of laat het kenmerk weg.")
      }
      return (gesprek.soort, gesprek, cyclus)
    }
    let cyclus = try cyclus(in: regelingen)
    guard let soort = gevraagd else {
      throw .ongeldig("Het is niet duidelijk welk gesprek.", advies: "Geef --soort of het kenmerk van een gesprek.")
    }
    guard cyclus.regeling.stadium(soort) != nil else {
      throw Mislukt(
        .bevindingen, WeigeringCode.onbekendeGesprekssoort.rawValue,
        "Regeling \(cyclus.regeling.aanduiding) kent geen gesprek van soort '\(soort.tekst)'.",
        advies: "Kies uit: \(cyclus.regeling.stadia.map(\.soort.tekst).joined(separator: ", ")).")
    }
    let gepland = dossier.gesprekken(cyclus: cyclus.jaar, soort: soort).first { $0.stand == .gepland }
    return (soort, gepland, cyclus)
  }
}
