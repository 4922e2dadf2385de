internal import Gesprekscyclus
internal import Wire

extension Afspraakinhoud {
  var leden: [Lid] {
    .leden(
      ("resultaatgebied", resultaatgebied), ("omschrijving", omschrijving), ("maatstaf", maatstaf),
      ("gereedOp", gereedOp), ("weging", weging.volgens(.weging)))
  }
}

extension Ontwikkelinhoud {
  var leden: [Lid] {
    .leden(
      ("competentie", competentie?.tekst), ("activiteit", activiteit), ("faciliteit", faciliteit),
      ("gereedOp", gereedOp))
  }
}

extension Tijdvak {
  var json: JSONNode {
    .object(("van", van), ("tot", tot))
  }
}

extension Deelnemer {
  var json: JSONNode {
    .object(("deel", deel.rawValue), ("wie", wie))
  }
}

extension Omstandigheden {
  var json: JSONNode {
    .object(
      ("functie", functie.description), ("functienaam", functienaam), ("catalogusversie", catalogusversie),
      ("onderdeel", onderdeel), ("leidinggevende", leidinggevende?.tekst), ("regeling", regeling.tekst),
      ("regelingversie", regelingversie))
  }
}
