internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst

extension Commando {
  static let gesprekOndertekenen = Commando(
    .vastlegging, .ondertekenen, "ondertekenen", "Leg vast hoe iemand het verslag ondertekent.",
    uitleg: [
      "Tekenen hoort bij de tekst die is aangeboden. Verandert die later, dan is de handtekening achterhaald; zij "
        + "blijft zichtbaar. Weigeren houdt niets tegen; leg vast waarom.",
      "De handtekening van de medewerker is van de medewerker. Legt een ander haar vast, dan hoort --bron erbij: op welk "
        + "stuk zij staat. De medewerker kan daarna altijd nog zelf tekenen; dan telt die handtekening.",
    ],
    voorbeelden: [
      "gesprek ondertekenen M-0117 G-2026-3 --als medewerker --wijze gezien": "De medewerker tekent.",
      "gesprek ondertekenen M-0117 G-2026-3 --als medewerker --wijze geweigerd --toelichting "
        + "\"wacht op de bedenking\"": "De medewerker weigert.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie(
        "--als", waarde: "DEEL", "Als wie er getekend wordt.", verplicht: true,
        keuzes: Regeling.Deel.allCases.map(\.rawValue)),
      Optie(
        "--wijze", waarde: "WIJZE", "Hoe er getekend wordt.", verplicht: true,
        keuzes: Tekenwijze.allCases.map(\.rawValue)),
      Optie("--door", waarde: "MEDEWERKER", "Wie er tekent; anders de medewerker of de leidinggevende van toen."),
      Opties.datum, Optie("--toelichting", waarde: "TEKST", "Wat erbij hoort; verplicht bij weigeren."),
      Optie("--bron", waarde: "TEKST", "Op welk stuk de handtekening staat, zoals 'getekend verslag'."),
    ]
  ) { (beurt) throws(Mislukt) in
    let deel = beurt.deel("--als") ?? .medewerker
    var kort = ""
    let code = try beurt.legStap { (plek, kenmerk, datum, _) throws(Mislukt) in
      let dossier = plek.dossier
      let tekst = Vingerafdruk.van(kenmerk, in: dossier)
      kort = tekst.kort
      let door = try beurt.tekenaar(als: deel, dossier.gesprek(kenmerk), dossier)
      return ProcedureGebeurtenis.Ondertekening(
        gesprek: kenmerk, datum: datum, deel: deel, door: door, wijze: .gezien, tekst: tekst)
    }
    beurt.omgeving.uitvoer.melding("Deze handtekening hoort bij de tekst met afdruk \(kort).")
    return code
  }
}

extension ProcedureGebeurtenis.Ondertekening: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .datum(\.datum), .nummer("--door", \.door), .keuze("--wijze", \.wijze),
      .tekst("--toelichting", mag: \.toelichting), .bron(\.bron),
    ]
  }
}

extension Beurt {
  /// Who signs: as given, or the one person who may as far as is recorded.
  fileprivate func tekenaar(
    als deel: Regeling.Deel, _ gesprek: Gesprek?, _ dossier: Dossier
  ) throws(Mislukt) -> Personeelsnummer {
    if let door = nummer("--door") { return door }
    let wie = gesprek.map { Set(dossier.ondertekenaars(als: deel, van: $0)).sorted() } ?? []
    if let enige = wie.first, wie.count == 1 { return enige }
    // Without the conversation the decider says so; nobody has to be known for that.
    if gesprek == nil, let medewerker = dossier.medewerker { return medewerker.personeelsnummer }
    throw .ongeldig(
      "Zeg met --door wie er tekent als \(deel.rawValue).",
      advies: wie.isEmpty
        ? "In het verslag staat niemand als \(deel.rawValue)." : "In het verslag staan: \(opsomming(wie.map(\.tekst)))."
    )
  }
}
