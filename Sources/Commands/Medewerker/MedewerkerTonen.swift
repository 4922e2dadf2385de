internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

extension Commando {
  static let medewerkerTonen = Commando(
    .vraag, .dossierLezen, "tonen", "Laat iemands functies, plaatsingen en normen zien.",
    voorbeelden: ["medewerker tonen M-0117": "Nu en vroeger, met de dag waarop het inging."],
    argumenten: [Argumenten.medewerker]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    return try beurt.toon(Medewerkerrapport.maak(try beurt.nummerVanMedewerker(in: lezing.boek), uit: lezing.bron))
  }

  static let medewerkerLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat zien wie er werkt.",
    voorbeelden: [
      "medewerker lijst": "Iedereen die nu in dienst is.",
      "medewerker lijst --leidinggevende M-0003": "De mensen van één leidinggevende.",
    ],
    opties: [
      Optie("--wie", waarde: "WIE", "Wie er op de lijst staan.", keuzes: Medewerkerlijst.Wie.allCases.map(\.rawValue))
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let wie = beurt.aanroep.waarde("--wie").flatMap { Medewerkerlijst.Wie(rawValue: $0) } ?? .huidig
    let lijst = try beurt.overMensen { (_, filter) throws(Mislukt) in Medewerkerlijst.Vraag(filter, wie: wie) }
    return lijst.map { beurt.toon($0) } ?? .gelukt
  }
}
