package import Gesprekscyclus
package import Weergave
package import Wire

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

/// A number for programs where it is one.
extension Salarisschaal: Celwaarde {
  package var json: JSONNode? { letters.isEmpty ? nummer.json : description.json }
  package var cel: String { description }
  package var getal: Weergave.Cel.Waarde? { letters.isEmpty ? .geheel(nummer) : nil }
  package static var uitlijning: Tabel.Uitlijning { .rechts }
}
