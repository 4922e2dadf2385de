internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let medewerkerHernummeren = Commando(
    .vastlegging, .mensenBeheren, "hernummeren", "Leg vast dat iemand een ander personeelsnummer kreeg.",
    uitleg: [
      "Het dossier, de historie en alle kenmerken blijven. Overzichten tonen het nieuwe nummer. Het oude nummer vindt de "
        + "medewerker nog steeds, en gaat nooit naar een ander."
    ],
    voorbeelden: [
      "medewerker hernummeren M-0117 2000117 --reden \"nieuw personeelssysteem\"": "M-0117 heet vanaf nu 2000117."
    ],
    argumenten: [Argumenten.medewerker, Positioneel("NUMMER", "Het nieuwe personeelsnummer.")],
    opties: [Opties.per, Opties.reden(verplicht: false)]
  ) { (beurt) throws(Mislukt) in
    let nummer = Personeelsnummer(getypt: beurt.positie("NUMMER"))
    try Invoergrens.keurNaam(nummer.tekst, bij: "Het personeelsnummer")
    let per = try beurt.datum("--per")
    let reden = try beurt.tekst("--reden")
    return try beurt.legVast(hierna: { _ in "medewerker tonen \(nummer)" }) { (_, ruimte) throws(Mislukt) in
      .hernummer(.init(nummer: nummer, per: per ?? ruimte.kader.vandaag, reden: reden))
    }
  }
}
