internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commandogroep {
  static let vernietigen = Commandogroep.groep(
    naam: "vernietigen", samenvatting: "Vernietig wat lang genoeg bewaard is, in drie stappen, en verklaar het.",
    [.vernietigenVoorstel, .vernietigenGoedkeuren, .vernietigenUitvoeren, .vernietigenLijst, .vernietigenVerklaring])
}

extension Argumenten {
  static let voorstel = Positioneel(
    "VOORSTEL", "Het begin van het kenmerk van het voorstel; niet nodig als er één is.", .optioneel)
}

extension Commando {
  static let vernietigenVoorstel = Commando(
    .vastlegging, .vernietigenVoorstellen, "voorstel", "Stel voor te vernietigen wat lang genoeg bewaard is.",
    uitleg: [
      "Er verdwijnt nog niets. Wat is aangehouden, blijft erbuiten. Een ander keurt het voorstel goed. Een nieuw voorstel komt in de "
        + "plaats van een dat nog niet is uitgevoerd."
    ],
    voorbeelden: ["vernietigen voorstel --tot 31-12-2031": "Alles wat op die dag voorbij was."],
    opties: [
      Optie("--tot", waarde: "DATUM", "Wat tot en met deze dag verstreken is; anders gisteren.")
    ]
  ) { (beurt) throws(Mislukt) in
    let tot = try beurt.datum("--tot")
    let kenmerk: String
    if let gekozen = try beurt.opdrachtkenmerk() {
      kenmerk = gekozen
    } else {
      let platform = try beurt.loket().opslag.platform
      kenmerk = try Mislukt.bij { () throws(LogError) in try RandomSource.identifier(platform).description }
    }
    var buiten: [String] = []
    let vastgelegd = try beurt.leg(opdracht: kenmerk) { (ruimte) throws(Mislukt) in
      let tot = tot ?? ruimte.kader.vandaag.adding(dagen: -1)
      buiten = Set(ruimte.zaken.filter { $0.isAangehouden && $0.zaak.isVerstreken(op: tot) }.map(\.dossier))
        .compactMap { ruimte.boek.dossiers[$0]?.medewerker?.nummer.tekst }.sorted()
      return try ruimte.stelVernietigingVoor(VoorstelKenmerk(kenmerk), tot: tot)
    }
    if !buiten.isEmpty {
      beurt.omgeving.uitvoer.melding("Aangehouden, en dus niet in het voorstel: \(veilig(opsomming(buiten))).")
    }
    return beurt.bevestig(
      vastgelegd, hierna: "vernietigen lijst",
      erbij: .members(("voorstel", kenmerk), ("aangehouden", buiten)))
  }

  static let vernietigenGoedkeuren = Commando(
    .vastlegging, .vernietigenGoedkeuren, "goedkeuren", "Keur een voorstel goed dat een ander deed.",
    uitleg: ["Wat sinds het voorstel veranderde of is aangehouden, wordt weggelaten. U ziet hoeveel dat is."],
    voorbeelden: ["vernietigen goedkeuren": "Het enige voorstel dat er ligt."],
    argumenten: [Argumenten.voorstel]
  ) { (beurt) throws(Mislukt) in
    let account = Accountnaam(try beurt.loket().wie.account)
    var weg: [VernietigingGebeurtenis.Weglating] = []
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      let voorstel = try ruimte.voorstel(beurt.aanroep.positie("VOORSTEL")) { $0 == .voorgesteld }
      weg = voorstel.weglatingen(ruimte.zaken, vandaag: ruimte.kader.vandaag)
      return try ruimte.keurVernietigingGoed(voorstel, door: account)
    }
    for deel in weg {
      beurt.omgeving.uitvoer.melding(
        "Weggelaten, want sinds het voorstel \(deel.reden.zin): \(aantal(deel.zaken, "zaak", "zaken")).")
    }
    return beurt.bevestig(vastgelegd, hierna: "vernietigen uitvoeren")
  }

  static let vernietigenLijst = Commando(
    .vraag, .bewaartermijnenLezen, "lijst", "Laat zien welke vernietigingen zijn voorgesteld, en hoe ver ze zijn.",
    voorbeelden: ["vernietigen lijst": "Alle voorstellen, het oudste eerst."]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Voorstellenlijst.maak(try beurt.lees().bron))
  }

  static let vernietigenVerklaring = Commando(
    .vraag, .bewaartermijnenLezen, "verklaring", "Maak de verklaring van vernietiging die de Archiefwet vraagt.",
    voorbeelden: [
      "vernietigen verklaring": "Van de laatste vernietiging.",
      "vernietigen verklaring --uit verklaring.html": "Als pagina, om te bewaren.",
    ],
    argumenten: [Argumenten.voorstel],
    opties: [
      Optie(
        "--artikel", waarde: "TEKST",
        "Het artikel dat om de verklaring vraagt; anders \(Vernietigingsverklaring.gewoonArtikel).")
    ]
  ) { (beurt) throws(Mislukt) in
    let artikel = try beurt.tekst("--artikel") ?? Vernietigingsverklaring.gewoonArtikel
    let lezing = try beurt.lees()
    let getypt = beurt.aanroep.positie("VOORSTEL")
    let laatste = lezing.boek.vernietigingen.voorstellen.last { !$0.begonnen.isEmpty }
    let voorstel = if getypt == nil, let laatste { laatste } else { try lezing.boek.voorstel(getypt) { _ in true } }
    return beurt.toon(Vernietigingsverklaring.maak(voorstel, artikel: artikel, lezing.bron))
  }
}

extension VernietigingGebeurtenis.Weglating.Reden {
  fileprivate var zin: String {
    switch self {
    case .aangehouden: "aangehouden"
    case .veranderd: "veranderd"
    case .loopt: "weer lopend"
    }
  }
}
