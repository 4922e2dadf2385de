package import Gesprekscyclus
package import Kalender
package import Projections
internal import Weergave
internal import Wire

/// That a person is named in the dossier of another: only as what, and when; never whose dossier it is.
package struct Vermelding: Hashable, Sendable {
  package let wat: String
  package let van: Datum?
  package let tot: Datum?

  package init(_ wat: String, van: Datum?, tot: Datum? = nil) {
    self.wat = wat
    self.van = van
    self.tot = tot
  }
}

extension Vermelding {
  /// Everywhere that a person is named outside the own dossiers, in the order of the days.
  ///
  /// - Parameter boek: of everybody, before anything was hidden: what comes out names nobody else.
  /// - Complexity: O(n) in the facts of everybody.
  package static func alle(van nummers: Set<Personeelsnummer>, in boek: Boek) -> [Vermelding] {
    var vermeldingen: [Vermelding] = []
    var geschreven: [Datum] = []
    for dossier in boek.dossiers.values {
      if let eigen = dossier.medewerker?.personeelsnummer, nummers.contains(eigen) { continue }
      if let medewerker = dossier.medewerker { vermeldingen += leiding(over: medewerker, nummers) }
      for feit in dossier.geldendeFeiten {
        vermeldingen += genoemd(in: feit, nummers)
        let schrijver = boek.persoon(achter: Accountnaam(feit.herkomst.actor), op: feit.herkomst.datum)
        if let schrijver, nummers.contains(schrijver) { geschreven.append(feit.herkomst.datum) }
      }
    }
    if let eerste = geschreven.min() {
      vermeldingen.append(
        Vermelding(
          "legde iets vast in dossiers van anderen (\(geschreven.count) keer)", van: eerste, tot: geschreven.max()))
    }
    return vermeldingen.sorted { ($0.van ?? .laatste, $0.wat) < ($1.van ?? .laatste, $1.wat) }
  }

  private static func leiding(over medewerker: Medewerker, _ nummers: Set<Personeelsnummer>) -> [Vermelding] {
    let plekken = medewerker.plaatsingen
    return plekken.enumerated().compactMap { plek, plaatsing in
      guard let chef = plaatsing.waarde.leidinggevende, nummers.contains(chef) else { return nil }
      let volgende = plek + 1 < plekken.count ? plekken[plek + 1].per.adding(dagen: -1) : nil
      return Vermelding("leidinggevende van iemand", van: plaatsing.per, tot: volgende)
    }
  }

  private static func genoemd(in feit: Feit, _ nummers: Set<Personeelsnummer>) -> [Vermelding] {
    switch feit.gebeurtenis {
    case .medewerker, .inzage, .vrijstelling, .bewaring, .correctie, .afspraak: return []
    case .gesprek(.gehouden(let verslag)):
      return verslag.deelnemers.filter { $0.nummer.map(nummers.contains) ?? false }.map {
        Vermelding("\($0.deel.rawValue) bij een gesprek", van: verslag.datum)
      }
    case .beoordeling(.vastgesteld(let inhoud)):
      return nummers.contains(inhoud.vaststeller) ? [Vermelding("stelde een beoordeling vast", van: inhoud.datum)] : []
    case .gesprek, .beoordeling: return []
    case .procedure, .traject:
      guard !nummers.isDisjoint(with: feit.gebeurtenis.genoemden) else { return [] }
      return [Vermelding("genoemd bij een stap in een dossier", van: feit.gebeurtenis.gebeurdOp ?? feit.herkomst.datum)]
    }
  }
}

extension Datum {
  fileprivate static var laatste: Datum { Datum(dagnummer: Int(Int32.max)) }
}

extension Vermelding {
  static var kolommen: [Kolom<Vermelding>] {
    [Kolom("ALS WAT", rekbaar: true, "wat", \.wat), Kolom("VAN", "van", \.van), Kolom("TOT EN MET", "tot", \.tot)]
  }
}
