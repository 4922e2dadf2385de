internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

extension Commando {
  static let gesprekBijlage = Commando(
    .vastlegging, .gesprekVastleggen, "bijlage", "Bind een bestand aan een gesprek, of ga na of het nog hetzelfde is.",
    uitleg: [
      "Het bestand zelf blijft waar u het bewaart. Vastgelegd worden de naam, de grootte en de SHA-256: een getal dat "
        + "verandert zodra er iets in het bestand verandert.",
      "Met --nagaan wordt niets vastgelegd. De afsluitcode is dan 0 als het bestand hetzelfde is, en anders 1.",
    ],
    voorbeelden: [
      "gesprek bijlage M-0117 G-2026-3 reactie.pdf": "Bind dit bestand.",
      "gesprek bijlage M-0117 G-2026-3 reactie.pdf --nagaan": "Is het nog hetzelfde?",
    ],
    argumenten: [
      Argumenten.medewerker, Argumenten.gesprek,
      Positioneel("BESTAND", "Het bestand, of - voor standaardinvoer met --naam.", pad: .bestand),
    ],
    opties: [
      Optie("--omschrijving", waarde: "TEKST", "Wat het is."),
      Optie("--naam", waarde: "NAAM", "De naam van wat er op standaardinvoer staat."),
      Optie("--nagaan", "Leg niets vast; zeg of het bestand nog hetzelfde is."),
    ]
  ) { (beurt) throws(Mislukt) in
    var beurt = beurt
    let naam = try beurt.bijlagenaam()
    if beurt.aanroep.vlag("--nagaan") {
      beurt.handeling = .dossierLezen
      return try beurt.gaNa(naam)
    }
    let (grootte, afdruk) = try beurt.afdruk(beurt.positie("BESTAND"))
    return try beurt.legStap { (_, kenmerk, _, _) throws(Mislukt) in
      ProcedureGebeurtenis.Bijlage(gesprek: kenmerk, naam: naam, grootte: grootte, sha256: afdruk)
    }
  }
}

extension ProcedureGebeurtenis.Bijlage: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.tekst("--omschrijving", mag: \.omschrijving)] }
}

extension Beurt {
  /// The last part of the path, or what `--naam` says of standard input.
  fileprivate func bijlagenaam() throws(Mislukt) -> String {
    let pad = positie("BESTAND")
    if let naam = try naam("--naam") { return naam }
    guard pad != "-" else {
      throw .ongeldig("Standaardinvoer heeft geen naam.", advies: "Geef --naam NAAM mee.")
    }
    let naam = pad.split(separator: "/").last.map(String.init) ?? pad
    try Invoergrens.keurNaam(naam, bij: "De naam van het bestand")
    return naam
  }

  /// Says whether a file is what was bound under this name, else whether it was bound under another.
  fileprivate func gaNa(_ naam: String) throws(Mislukt) -> Afsluitcode {
    let lezing = try lees()
    let nummer = try nummerVanMedewerker(in: lezing.boek)
    let kenmerk = positie("GESPREK")
    let gesprekken = lezing.boek.dossier(van: nummer)?.gesprekken ?? []
    guard let gesprek = gesprekken.first(where: { $0.kenmerk.tekst == kenmerk }) else {
      throw onbekend("Gesprek", kenmerk, uit: gesprekken.map(\.kenmerk.tekst), "gesprek lijst \(nummer)")
    }
    let bijlagen = gesprek.procedure.bijlagen
    let (grootte, afdruk) = try afdruk(positie("BESTAND"))
    let genoemd = bijlagen.last { $0.waarde.naam == naam }
    let gelijk = bijlagen.last { $0.waarde.isGelijk(grootte, afdruk) }
    guard let gebonden = genoemd ?? gelijk else {
      throw onbekend("Bijlage", naam, uit: bijlagen.map(\.waarde.naam), "gesprek tonen \(nummer) \(kenmerk)")
    }
    let isGelijk = gebonden.waarde.isGelijk(grootte, afdruk)
    let wanneer = "\(gebonden.herkomst.datum.proza) (nr \(gebonden.herkomst.nr))"
    let zin =
      isGelijk
      ? "Gelijk: '\(veilig(naam))' is precies het bestand dat op \(wanneer) is gebonden."
      : "Niet gelijk: '\(veilig(naam))' is niet het bestand dat op \(wanneer) is gebonden. Het is "
        + "\(aantal(grootte, "byte", "bytes")) met SHA-256 \(afdruk.tekst.prefix(12))…; gebonden is "
        + "\(aantal(gebonden.waarde.grootte, "byte", "bytes")) met SHA-256 \(veilig(String(gebonden.waarde.sha256.tekst.prefix(12))))…."
    let eerder = isGelijk ? nil : gelijk.map { " Zo is het wel gebonden bij nr \($0.herkomst.nr)." }
    toon(
      wrap(zin + (eerder ?? ""), breedte: opmaak.breedte).joined(separator: "\n"),
      json: .document(
        "gespreksboek.bijlage", ("bestand", naam), ("gelijk", isGelijk), ("grootte", grootte), ("sha256", afdruk.tekst),
        ("gebonden", Bijlagebeeld(gebonden))))
    return isGelijk ? .gelukt : .bevindingen
  }
}
