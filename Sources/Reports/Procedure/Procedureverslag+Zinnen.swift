internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Procedureverslag {
  /// What was recorded around the report, under headings; nothing is left out, also when something later replaced it.
  static func zinnen(
    _ gesprek: Gesprek, van medewerker: Personeelsnummer, _ namen: Naamgever
  ) -> [(kop: String, zinnen: [String])] {
    let verloop = gesprek.procedure
    func nr(_ herkomst: Herkomst) -> String { " (nr \(herkomst.nr))\(herkomst.correctieteken)" }
    func herkomst(_ bron: String?, _ herkomst: Herkomst) -> String {
      Zinsbouw.erbij("Volgens: ", bron)
        + Zinsbouw.erbij("Vastgelegd door ", namen.vastlegger(herkomst, voor: medewerker)) + namen.corrector(herkomst)
    }
    let reacties = verloop.reacties.map { vermeld -> String in
      let wanneer = "op \(vermeld.waarde.datum.proza)\(nr(vermeld.herkomst))"
      let bron = herkomst(vermeld.waarde.bron, vermeld.herkomst)
      guard let tekst = vermeld.waarde.tekst else { return "De medewerker ziet af van een reactie, \(wanneer).\(bron)" }
      return "De medewerker, \(wanneer): \(Zinsbouw.alsZin(tekst))\(bron)"
    }
    let uitreikingen = verloop.uitreikingen.map { vermeld in
      "Op \(vermeld.waarde.datum.proza) aan \(Zinsbouw.zonderPunt(vermeld.waarde.aan)), "
        + "\(vermeld.waarde.wijze.rawValue)\(nr(vermeld.herkomst)). Bewijs: \(Zinsbouw.alsZin(vermeld.waarde.bewijs))"
    }
    let bedenkingen = verloop.bedenkingen.map { vermeld in
      "Ingediend op \(vermeld.waarde.datum.proza)\(nr(vermeld.herkomst)): \(Zinsbouw.alsZin(vermeld.waarde.gronden))"
        + Zinsbouw.erbij("Te laat, maar vastgelegd: ", vermeld.waarde.ondanks)
        + herkomst(vermeld.waarde.bron, vermeld.herkomst)
    }
    let afhandelingen = verloop.afhandelingen.map { vermeld in
      "Afgehandeld op \(vermeld.waarde.datum.proza) door \(namen.persoon(vermeld.waarde.door))\(nr(vermeld.herkomst)): "
        + "\(vermeld.waarde.uitkomst.rawValue). \(Zinsbouw.alsZin(vermeld.waarde.motivering))"
        + Feitomschrijving.gehoord(vermeld.waarde)
    }
    return [
      ("Reactie", reacties), ("Uitreiking", uitreikingen), ("Bedenking", bedenkingen + afhandelingen),
    ].filter { !$0.1.isEmpty }.map { (kop: $0.0, zinnen: $0.1) }
  }
}

extension BeoordelingGebeurtenis.Vaststelling {
  /// What the vaststeller did with the reaction and with warnings; empty when there was neither.
  var antwoord: String {
    let reactie =
      switch reactie {
      case .gevolgd: " De reactie is gevolgd."
      case .nietGevolgd(let reden): " De reactie is niet gevolgd." + Zinsbouw.erbij("Redenen: ", reden)
      case nil: ""
      }
    return reactie
      + (ondanks.map { " Vastgesteld ondanks \(opsomming($0.codes.map { veilig($0) }))." + Zinsbouw.reden($0.reden) }
        ?? "")
  }
}
