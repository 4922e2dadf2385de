package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// A function that someone has, had or will have, with the names of the catalogue.
package struct Functieregel: Equatable, Sendable {
  package let verwijzing: FunctieVerwijzing
  /// The organisation's name for it; the reference itself when the catalogue does not know it.
  package let naam: String
  /// The norm function behind it, where the organisation uses a name of its own.
  package let normfunctie: String?
  package let reeks: String?
  /// Salary scale.
  package let schaal: Int?
  package let modules: [String]
  package let per: Datum
  /// The last day; nothing for the last function.
  package let tot: Datum?
  package let reden: String?

  /// All functions by date, without those that were replaced on their own first day.
  static func alle(_ medewerker: Medewerker, _ boek: Boek) -> [Functieregel] {
    Periode.van(medewerker.functies).map { Functieregel($0.vanaf, tot: $0.tot, boek) }
  }

  private init(_ vanaf: Medewerker.Vanaf<Medewerker.Functiekeuze>, tot: Datum?, _ boek: Boek) {
    let keuze = vanaf.waarde
    let catalogus = boek.catalogi.catalogus(keuze.functie.catalogus, op: vanaf.per)
    let beeld = catalogus?.beeld(van: keuze.functie.functie, modules: keuze.modules)
    let normcode = catalogus?.beschikbareFuncties.first { $0.code == keuze.functie.functie }?.normfunctie
    let reekscode = catalogus?.functie(normcode ?? keuze.functie.functie)?.reeks
    verwijzing = keuze.functie
    naam = beeld?.naam ?? keuze.functie.description
    normfunctie = beeld?.normfunctie
    reeks = reekscode.flatMap { code in catalogus?.reeksen.first { $0.code == code }?.naam ?? code }
    schaal = beeld?.schaal
    modules = keuze.modules.map { code in beeld?.modules.first { $0.code == code }?.naam ?? code.tekst }
    per = vanaf.per
    self.tot = tot
    reden = vanaf.reden
  }

  /// `Inkoopadviseur (Adviseur III, reeks Beleid en advies, schaal 9) met Coördinatie`; safe to show.
  var tekst: String {
    var delen: [String] = []
    if let normfunctie { delen.append(veilig(normfunctie)) }
    if let reeks { delen.append("reeks \(veilig(reeks))") }
    if let schaal { delen.append("schaal \(schaal)") }
    return veilig(naam) + (delen.isEmpty ? "" : " (\(delen.joined(separator: ", ")))")
      + (modules.isEmpty ? "" : " met \(opsomming(modules.map { veilig($0) }))")
  }

  var json: JSONNode {
    .object(
      ("functie", verwijzing.description), ("naam", naam), ("normfunctie", normfunctie), ("reeks", reeks),
      ("schaal", schaal), ("modules", modules), ("per", per), ("tot", tot), ("reden", reden))
  }
}

/// A unit where someone works, worked or will work, and under whom.
package struct Plekregel: Equatable, Sendable {
  package let onderdeel: String
  package let leidinggevende: Persoon?
  package let per: Datum
  /// The last day; nothing for the last placement.
  package let tot: Datum?
  package let reden: String?

  /// All placements by date, without those that were replaced on their own first day.
  static func alle(_ medewerker: Medewerker, _ boek: Boek) -> [Plekregel] {
    Periode.van(medewerker.plaatsingen).map { periode in
      Plekregel(
        onderdeel: periode.vanaf.waarde.onderdeel,
        leidinggevende: periode.vanaf.waarde.leidinggevende.map { Persoon($0, in: boek) }, per: periode.vanaf.per,
        tot: periode.tot, reden: periode.vanaf.reden)
    }
  }

  /// `Ruimte, leidinggevende Wietske de Boer (M-0103)`; safe to show.
  var tekst: String {
    "\(veilig(onderdeel)), \(leidinggevende.map { "leidinggevende \($0.tekst)" } ?? "zonder leidinggevende")"
  }

  var json: JSONNode {
    .object(
      ("onderdeel", onderdeel), ("leidinggevende", leidinggevende?.json), ("per", per), ("tot", tot), ("reden", reden))
  }
}
