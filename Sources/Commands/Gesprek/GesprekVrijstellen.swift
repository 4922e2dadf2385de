internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Commando {
  static let gesprekVrijstellen = Commando(
    .vastlegging, .vrijstellen, "vrijstellen", "Stel iemand vrij van een of meer gesprekken, of voor een periode.",
    uitleg: [
      "Wie is vrijgesteld, is niet te laat en heeft in de cijfers een eigen kolom. De reden is een van de regeling en is "
        + "neutraal: leg hier nooit een medische reden vast.",
      "Een periode geldt voor elk gesprek waarvan de laatste dag erin valt. Intrekken kan met 'corrigeren NR --intrekken'.",
    ],
    voorbeelden: [
      "gesprek vrijstellen M-0117 --soort voortgang --grond verlof": "Van één gesprek in deze cyclus.",
      "gesprek vrijstellen M-0117 --van 01-02-2026 --tot 30-09-2026 --grond \"lange afwezigheid\"":
        "Van alles wat in die maanden had gemoeten.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie(
        "--soort", waarde: "SOORT", "Het gesprek: een soort, of de code van een stadium.", herhaalbaar: true),
      Optie("--van", waarde: "DATUM", "De eerste dag van een periode."),
      Optie("--tot", waarde: "DATUM", "De laatste dag van een periode."),
      Optie("--grond", waarde: "REDEN", "Een reden van de regeling; nooit een medische.", verplicht: true),
    ] + Opties.gesprekscyclus
  ) { (beurt) throws(Mislukt) in
    let wijziging = try beurt.getypt(Vrijstelling.velden)
    let soorten = beurt.aanroep.alle("--soort")
    let dagen = try ["--van", "--tot"].map { (optie) throws(Mislukt) in try beurt.datum(optie) }
    guard soorten.isEmpty != dagen.allSatisfy({ $0 == nil }), soorten.isEmpty == dagen.allSatisfy({ $0 != nil }) else {
      throw .ongeldig(
        "Het is niet duidelijk waarvan u iemand vrijstelt.",
        advies: "Geef een of meer keer --soort, of --van en --tot samen.")
    }
    return try beurt.legVast(hierna: { "dossier \($0)" }) { (dossier, ruimte) throws(Mislukt) in
      var feit = Vrijstelling(grond: "")
      if let eerste = soorten.first {
        let vraag = Gespreksvraag(eerste, cyclus: try beurt.gekozenJaar(), dag: ruimte.kader.vandaag)
        let cyclus = try Mislukt.vraag { () throws(Geweigerd) in
          try dossier.kies(vraag, ruimte.boek.regelingen).cyclus
        }
        feit.cyclus = cyclus.jaar
        feit.stadia = soorten.flatMap { soort in
          let stadia = cyclus.regeling.stadia(genaamd: soort)
          // What the regeling does not have is refused with what it has.
          return stadia.isEmpty ? [StadiumCode(soort)] : stadia.map(\.code)
        }
      }
      try wijziging(&feit)
      return .stelVrij(feit)
    }
  }
}

extension Vrijstelling: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .tekst("--grond", \.grond),
      Opdrachtveld("--van", "--tot") { (beurt) throws(Mislukt) in
        let (van, tot) = (try beurt.datum("--van"), try beurt.datum("--tot"))
        guard van != nil || tot != nil else { return nil }
        return { (feit) throws(Mislukt) in
          guard let eerste = van ?? feit.periode?.van, let laatste = tot ?? feit.periode?.tot else {
            throw .ongeldig("Deze vrijstelling heeft geen periode.", advies: "Trek haar in, en leg haar opnieuw vast.")
          }
          feit.periode = try beurt.looptijd(van: eerste, tot: laatste)
        }
      },
    ]
  }
}
