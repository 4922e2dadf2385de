internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commandogroep {
  static let verbetertraject = Commandogroep.groep(
    naam: "verbetertraject", samenvatting: "Volg een verbetertraject: doelen, gesprekken tussendoor en een oordeel.",
    [.trajectStarten, .trajectBespreken, .trajectAfronden, .trajectTonen, .trajectLijst])
}

enum Trajectopties {
  static let aanleiding = Optie("--aanleiding", waarde: "TEKST", "Waarom het traject nodig is.", verplicht: true)
  static let doel = Optie(
    "--doel", waarde: "DOEL", "Wat er anders moet, waaraan u dat ziet en wanneer: \"omschrijving | maatstaf | datum\".",
    herhaalbaar: true, verplicht: true)
  static let begeleiding = Optie("--begeleiding", waarde: "TEKST", "Wat de organisatie doet om te helpen.")
  static let gesprek = Optie("--gesprek", waarde: "GESPREK", "Het gesprek waarin dit gebeurde, zoals G-2026-2.")
}

extension Argumenten {
  static let traject = Positioneel("TRAJECT", "Kenmerk van het verbetertraject, zoals VT-1.")
}

extension Beurt {
  /// Records one thing about an improvement track.
  ///
  /// - Parameter begin: makes it, before the values that were typed are put into it.
  func legTraject<Feit: Trajectfeit & Invulbaar>(
    _ begin: (Dossier, Besluitruimte) throws(Mislukt) -> Feit
  ) throws(Mislukt) -> Afsluitcode {
    let wijziging = try getypt(Feit.velden)
    func hierna(_ nummer: Personeelsnummer) -> String { "verbetertraject tonen \(nummer)" }
    return try legVast(hierna: hierna) { (dossier, ruimte) throws(Mislukt) in
      var feit = try begin(dossier, ruimte)
      try wijziging(&feit)
      return feit.opdracht
    }
  }

  func looptijd(van: Datum, tot: Datum) throws(Mislukt) -> Tijdvak {
    do {
      return try TrajectGebeurtenis.Start.looptijd(van: van, tot: tot)
    } catch {
      throw Mislukt(error)
    }
  }

  /// `--doel "Brieven op tijd | negen van de tien binnen acht weken | 01-10-2026"`, as often as needed.
  func doelen() throws(Mislukt) -> [TrajectGebeurtenis.Doel] {
    var doelen: [TrajectGebeurtenis.Doel] = []
    for tekst in aanroep.alle("--doel") {
      try Invoergrens.keur(["--doel", tekst])
      let delen = tekst.split(separator: "|", omittingEmptySubsequences: false).map { deel in
        deel.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard delen.count <= 3 else {
        throw .ongeldig(
          "'\(tekst)' is geen doel.", advies: "Schrijf: --doel \"omschrijving | maatstaf | datum\".")
      }
      doelen.append(
        TrajectGebeurtenis.Doel(
          omschrijving: delen[0], maatstaf: delen.count > 1 ? delen[1] : "",
          gereedOp: try delen.count > 2 && !delen[2].isEmpty ? datum(delen[2], bij: "--doel") : nil))
    }
    return doelen
  }
}

extension Commando {
  static let trajectTonen = Commando(
    .vraag, .dossierLezen, "tonen", "Laat de verbetertrajecten van een medewerker zien.",
    voorbeelden: [
      "verbetertraject tonen M-0117": "Alle trajecten, met doelen en gesprekken.",
      "verbetertraject tonen M-0117 VT-1": "Alleen dit traject.",
    ],
    argumenten: [
      Argumenten.medewerker, Positioneel("TRAJECT", "Alleen dit verbetertraject, zoals VT-1.", .optioneel),
    ]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    let kenmerk = beurt.aanroep.positie("TRAJECT")
    guard let rapport = Trajectrapport.maak(nummer, kenmerk.map { TrajectKenmerk($0) }, uit: lezing.bron) else {
      let bekend = lezing.boek.dossier(van: nummer)?.trajecten.map(\.kenmerk.tekst) ?? []
      throw beurt.onbekend("Verbetertraject", kenmerk ?? "", uit: bekend, "verbetertraject tonen \(nummer)")
    }
    return beurt.toon(rapport)
  }

  static let trajectLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat de verbetertrajecten van iedereen zien.",
    voorbeelden: ["verbetertraject lijst --lopend": "Wat er nu loopt."],
    opties: [Optie("--lopend", "Alleen trajecten zonder oordeel.")] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    return beurt.toon(
      Trajectlijst.maak(
        try beurt.personeelsfilter(in: lezing), alleenLopend: beurt.aanroep.vlag("--lopend"), uit: lezing.bron))
  }
}
