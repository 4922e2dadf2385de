extension DossierGebeurtenis {
  /// The numbers of the people whom it names besides the person of the dossier: managers, who took part, who established,
  /// who signed. Of a correction also those of its new reading. Some may be no number: who took part is free text.
  package var genoemden: [Personeelsnummer] {
    switch self {
    case .medewerker(.inDienstGetreden(let inhoud)): [inhoud.leidinggevende].compactMap { $0 }
    case .medewerker(.geplaatst(let inhoud)): [inhoud.leidinggevende?.nummer].compactMap { $0 }
    case .gesprek(.gehouden(let inhoud)):
      [inhoud.omstandigheden?.leidinggevende].compactMap { $0 } + inhoud.deelnemers.flatMap(\.genoemden)
    case .beoordeling(.vastgesteld(let inhoud)): [inhoud.vaststeller]
    case .procedure(let gebeurtenis): gebeurtenis.feit.genoemden
    case .traject(let gebeurtenis): gebeurtenis.feit.genoemden
    case .vrijstelling(let feit): feit.genoemden
    case .bewaring: []
    case .inzage(let feit): feit.genoemden
    case .correctie(.gecorrigeerd(let inhoud)): inhoud.lezing.genoemden
    case .medewerker(.gegevensGewijzigd), .medewerker(.functieGewijzigd), .medewerker(.uitDienstGetreden),
      .medewerker(.hernummerd), .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .afspraak,
      .beoordeling(.resultaatBeoordeeld),
      .beoordeling(.competentieBeoordeeld), .beoordeling(.eindoordeelGegeven), .correctie(.ingetrokken):
      []
    }
  }

  /// The number that it gives the dossier, and the managers that it places the person under.
  package var plaatsing: (nummer: Personeelsnummer?, chef: Personeelsnummer?) {
    switch self {
    case .medewerker(.inDienstGetreden(let inhoud)): (inhoud.personeelsnummer, inhoud.leidinggevende)
    case .medewerker(.geplaatst(let inhoud)): (nil, inhoud.leidinggevende?.nummer)
    case .medewerker(.hernummerd(let inhoud)): (inhoud.nummer, nil)
    case .correctie(.gecorrigeerd(let inhoud)): inhoud.lezing.plaatsing
    case .medewerker(.gegevensGewijzigd), .medewerker(.functieGewijzigd), .medewerker(.uitDienstGetreden), .gesprek,
      .afspraak, .beoordeling, .procedure, .traject, .vrijstelling, .bewaring, .inzage, .correctie(.ingetrokken):
      (nil, nil)
    }
  }
}

extension DossierGebeurtenis {
  /// The name that it gives the person of the dossier.
  package var naam: String? {
    switch self {
    case .medewerker(.inDienstGetreden(let inhoud)): inhoud.naam
    case .medewerker(.gegevensGewijzigd(let inhoud)): inhoud.naam
    case .correctie(.gecorrigeerd(let inhoud)): inhoud.lezing.naam
    case .medewerker(.functieGewijzigd), .medewerker(.geplaatst), .medewerker(.uitDienstGetreden),
      .medewerker(.hernummerd), .gesprek, .afspraak, .beoordeling, .procedure, .traject, .vrijstelling, .inzage,
      .bewaring, .correctie(.ingetrokken):
      nil
    }
  }
}

extension Deelnemer {
  /// All that it says read as a number, and its first word: it may be a number alone, or with a name behind it.
  fileprivate var genoemden: [Personeelsnummer] {
    let eerste = wie.split(whereSeparator: \.isWhitespace).first.map { Personeelsnummer(String($0)) }
    return [Personeelsnummer(wie)] + [eerste].compactMap { $0 }
  }
}
