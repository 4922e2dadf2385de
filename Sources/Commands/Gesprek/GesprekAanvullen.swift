internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let gesprekAanvullen = Commando(
    .vastlegging, .aanvullen, "aanvullen", "Zet een alinea bij het verslag, tot het is aangeboden.",
    uitleg: [
      "De alinea staat op naam van wie haar vastlegt, met de tijd. Na het aanbieden ligt het verslag vast.",
      "U schrijft als wie u in dit gesprek bent. Legt u als personeelsadviseur vast wat een ander op papier schreef, geef "
        + "dan --als en --bron: op welk stuk het staat.",
    ],
    voorbeelden: [
      "gesprek aanvullen M-0117 G-2026-3 --tekst \"Ook de werkdruk is besproken.\"": "Voeg een alinea toe.",
      "gesprek aanvullen M-0117 G-2026-3 --als medewerker --tekst -": "Lees de alinea van de invoer.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie(
        "--tekst", ook: ["--toelichting"], waarde: "TEKST", "De alinea, of - voor standaardinvoer.", verplicht: true),
      Optie(
        "--als", waarde: "DEEL", "Als wie u dit schrijft.", keuzes: Regeling.Deel.allCases.map(\.rawValue),
        standaard: "wie u in dit gesprek bent"),
      Optie("--bron", waarde: "TEKST", "Op welk stuk de alinea staat, zoals 'brief van 2 december'."),
    ]
  ) { (beurt) throws(Mislukt) in
    let bron = try beurt.tekst("--bron")
    return try beurt.legStap { (plek, kenmerk, _, ruimte) throws(Mislukt) in
      let deel = try ruimte.schrijversdeel(beurt.deel("--als"), in: kenmerk, bron: bron, plek)
      return ProcedureGebeurtenis.Aanvulling(gesprek: kenmerk, deel: deel, tekst: "")
    }
  }
}

extension ProcedureGebeurtenis.Aanvulling: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.invoer("--tekst", \.tekst), .bron(\.bron)] }
}

extension Beurt {
  func deel(_ optie: String) -> Regeling.Deel? { aanroep.waarde(optie).flatMap { Regeling.Deel(rawValue: $0) } }
}
