package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// A value of someone's career with the days between which it held.
package struct Loopbaanregel<Wat: Equatable & Sendable>: Equatable, Sendable {
  package let wat: Wat
  package let per: Datum
  /// The last day; nothing for the last value.
  package let tot: Datum?
  package let reden: String?

  static func alle<Bron>(
    _ perioden: [(vanaf: Vanaf<Bron>, tot: Datum?)], _ wat: (Bron, Datum) -> Wat
  ) -> [Loopbaanregel] {
    perioden.map {
      Loopbaanregel(wat: wat($0.vanaf.waarde, $0.vanaf.per), per: $0.vanaf.per, tot: $0.tot, reden: $0.vanaf.reden)
    }
  }

  /// `1 maart 2024 t/m 30 juni 2026`, or `sinds 1 juli 2026`, or `vanaf 1 december 2026` when that day has yet to come.
  func periode(op peildatum: Datum) -> String {
    if let tot { return "\(per.proza) t/m \(tot.proza)" }
    return "\(per > peildatum ? "vanaf" : "sinds") \(per.proza)"
  }

  /// Behind the value: ` (bevordering)`, or nothing.
  var haakjes: String { reden.map { " (\(Zinsbouw.eenRegel($0)))" } ?? "" }
}

extension Loopbaanregel<String> {
  /// All names by date; what was replaced on its own first day never held, and a name that was given again is one.
  static func alle(_ namen: [Vanaf<String>]) -> [Loopbaanregel] {
    var lijst: [Vanaf<String>] = []
    for naam in namen {
      if lijst.last?.per == naam.per { lijst.removeLast() }
      if lijst.last?.waarde != naam.waarde { lijst.append(naam) }
    }
    return lijst.indices.map { index in
      let tot = index + 1 < lijst.count ? lijst[index + 1].per.adding(dagen: -1) : nil
      return Loopbaanregel(wat: lijst[index].waarde, per: lijst[index].per, tot: tot, reden: lijst[index].reden)
    }
  }
}

extension Loopbaanregel where Wat: Loopbaanwaarde {
  /// - Parameter catalogus: that a function is looked up in.
  func knoop(_ catalogus: Catalogus?) -> Knoop {
    Knoop(wat.leden(catalogus) + .leden(("per", per), ("tot", tot), ("reden", reden)))
  }
}

extension Array {
  func lijst<Wat: Loopbaanwaarde>(_ catalogus: Catalogus?) -> Knoop where Element == Loopbaanregel<Wat> {
    Knoop(lijst: map { $0.knoop(catalogus) }, map(\.per.iso))
  }
}

/// Something that changes in a career.
protocol Loopbaanwaarde: Equatable, Sendable {
  /// Safe to show.
  var tekst: String { get }
  func leden(_ catalogus: Catalogus?) -> [Lid]
}

/// A function that someone has, had or will have, with the names of the catalogue.
package struct Functienaam: Equatable, Sendable {
  package let verwijzing: FunctieVerwijzing
  /// The organisation's name for it; the reference itself when the catalogue does not know it.
  package let naam: String
  /// The norm function behind it, where the organisation uses a name of its own.
  package let normfunctie: String?
  package let reeks: String?
  /// Salary scale.
  package let schaal: Salarisschaal?
  package let modules: [String]

  init(_ keuze: Medewerker.Functiekeuze, op datum: Datum, _ boek: Boek) {
    let catalogus = boek.catalogi.catalogus(keuze.functie.catalogus, op: datum)
    let beeld = catalogus?.beeld(van: keuze.functie.functie, modules: keuze.modules)
    let normcode = catalogus?.beschikbareFuncties.first { $0.code == keuze.functie.functie }?.normfunctie
    let reekscode = catalogus?.functie(normcode ?? keuze.functie.functie)?.reeks
    verwijzing = keuze.functie
    naam = beeld?.naam ?? keuze.functie.description
    normfunctie = beeld?.normfunctie
    reeks = reekscode.flatMap { code in catalogus?.reeksen.first { $0.code == code }?.naam ?? code }
    schaal = beeld?.schaal
    modules = keuze.modules.map { code in beeld?.modules.first { $0.code == code }?.naam ?? code.tekst }
  }
}

extension Functienaam: Loopbaanwaarde {
  /// `Inkoopadviseur (Adviseur III, reeks Beleid en advies, schaal 9) met Coördinatie`
  var tekst: String {
    let delen = [normfunctie.map { veilig($0) }, reeks.map { "reeks \(veilig($0))" }, schaal.map { "schaal \($0)" }]
      .compactMap { $0 }
    return veilig(naam) + (delen.isEmpty ? "" : " (\(delen.joined(separator: ", ")))")
      + (modules.isEmpty ? "" : " met \(opsomming(modules.map { veilig($0) }))")
  }

  func leden(_ catalogus: Catalogus?) -> [Lid] {
    .leden(
      ("functie", verwijzing.description.volgens(.catalogus(catalogus))), ("naam", naam), ("normfunctie", normfunctie),
      ("reeks", reeks), ("schaal", schaal), ("modules", modules))
  }
}

/// A unit where someone works, worked or will work, and under whom.
package struct Plek: Equatable, Sendable {
  package let onderdeel: String
  package let leidinggevende: Persoon?
}

extension Plek: Loopbaanwaarde {
  /// `Ruimte, leidinggevende Wietske de Boer (M-0103)`
  var tekst: String {
    "\(veilig(onderdeel)), \(leidinggevende.map { "leidinggevende \($0.tekst)" } ?? "zonder leidinggevende")"
  }

  func leden(_ catalogus: Catalogus?) -> [Lid] { .leden(("onderdeel", onderdeel), ("leidinggevende", leidinggevende)) }
}

extension String: Loopbaanwaarde {
  var tekst: String { veilig(self) }
  func leden(_ catalogus: Catalogus?) -> [Lid] { .leden(("naam", self)) }
}
