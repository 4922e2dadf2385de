internal import Arguments
internal import Gesprekscyclus

extension Commando {
  static let gesprekAanvullen = Commando(
    .aanvullen,
    Opdracht(
      "aanvullen", "Zet een alinea bij het verslag, tot het is aangeboden.",
      uitleg: ["De alinea staat op naam van wie haar vastlegt, met de tijd. Na het aanbieden ligt het verslag vast."],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek aanvullen M-0117 G-2026-3 --tekst \"Ook de werkdruk is besproken.\"",
          "Voeg een alinea toe."),
        Voorbeeld(
          "gespreksboek gesprek aanvullen M-0117 G-2026-3 --als medewerker --tekst -", "Lees de alinea van de invoer."),
      ],
      argumenten: [Argumenten.medewerker, Argumenten.gesprek],
      opties: [
        Optie("--tekst", waarde: "TEKST", "De alinea, of - voor standaardinvoer.", verplicht: true),
        Optie(
          "--als", waarde: "DEEL", "Als wie u dit schrijft.", keuzes: Regeling.Deel.allCases.map(\.rawValue),
          standaard: "leidinggevende"),
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let tekst = try beurt.tekstOfInvoer("--tekst") ?? ""
    let deel = beurt.deel("--als") ?? .leidinggevende
    return try beurt.legStap { (_, kenmerk, _, _) throws(Mislukt) in
      .vulVerslagAan(.init(gesprek: kenmerk, deel: deel, tekst: tekst))
    }
  }
}

extension Beurt {
  func deel(_ optie: String) -> Regeling.Deel? { aanroep.waarde(optie).flatMap { Regeling.Deel(rawValue: $0) } }
}
