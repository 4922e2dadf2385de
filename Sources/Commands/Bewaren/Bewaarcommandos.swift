internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

extension Aanhouding: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.tekst("--nieuwe-reden", \.reden)] }
}

extension Hervatting: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.tekst("--nieuwe-reden", \.reden)] }
}

extension Commandogroep {
  static let bewaren = Commandogroep.groep(
    naam: "bewaren", samenvatting: "Zie wat wanneer vernietigd mag worden, en houd een dossier aan.",
    [.bewarenLijst, .bewarenAanhouden, .bewarenHervatten])
}

extension Commando {
  static let bewarenLijst = Commando(
    .vraag, .bewaartermijnenLezen, "lijst", "Laat zien wat wanneer vernietigd mag worden.",
    uitleg: [
      "De regeling zegt per soort hoe lang iets bewaard blijft en vanaf wanneer dat telt. Wat niet af is, zoals een beoordeling met "
        + "een lopende bedenking, staat er niet bij. Wat is aangehouden wel, met de reden."
    ],
    voorbeelden: [
      "bewaren lijst": "Wat vandaag voorbij is.",
      "bewaren lijst --tot 31-12-2031 --uit bewaren.html": "Wat tot dan verstrijkt, als pagina.",
    ],
    opties: [Optie("--tot", waarde: "DATUM", "Wat tot en met deze dag verstrijkt; anders vandaag.")]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let tot = try beurt.datum("--tot") ?? lezing.vandaag
    return beurt.toon(Bewaarlijst.Vraag(tot: tot).antwoord(uit: lezing.bron))
  }

  static let bewarenAanhouden = Commando(
    .vastlegging, .aanhouden, "aanhouden", "Houd een dossier aan: er wordt niets van vernietigd.",
    uitleg: ["Bijvoorbeeld bij een bezwaar, een rechtszaak of een verzoek van de medewerker."],
    voorbeelden: ["bewaren aanhouden M-0117 --reden \"Beroep bij de rechtbank\"": "Tot u het hervat."],
    argumenten: [Argumenten.medewerker],
    opties: [Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { _ in "bewaren lijst" }) { (_, _) throws(Mislukt) in
      .bewaring(.aangehouden(Aanhouding(reden: reden)))
    }
  }

  static let bewarenHervatten = Commando(
    .vastlegging, .aanhouden, "hervatten", "Houd een dossier niet langer aan: de bewaartermijnen tellen weer.",
    voorbeelden: ["bewaren hervatten M-0117 --reden \"Uitspraak van 3 mei\"": "De termijnen tellen weer."],
    argumenten: [Argumenten.medewerker],
    opties: [Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { _ in "bewaren lijst" }) { (_, _) throws(Mislukt) in
      .bewaring(.hervat(Hervatting(reden: reden)))
    }
  }
}
