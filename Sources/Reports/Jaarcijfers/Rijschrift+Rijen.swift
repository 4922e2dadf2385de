internal import Gesprekscyclus
internal import Kalender

/// The layout of saved rows. Whoever changes it, or what any figure counts, raises `Cijferversie.tekst`.
package enum Cijferversie {
  package static let tekst = "jaarcijfers 9"
}

extension Verloop: Rijwaarde where Waarde: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(delen) }
  init(_ lezer: inout Rijlezer) throws(Rijfout) { self.init(delen: try lezer.neem()) }
}

extension Verloop.Stuk: Rijwaarde where Waarde: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(vanaf, waarde) }
  init(_ lezer: inout Rijlezer) throws(Rijfout) { self.init(vanaf: try lezer.neem(), waarde: try lezer.neem()) }
}

extension Verloop<Persoonsstand> {
  package var bytes: [UInt8] { rij }
  package init(bytes: ArraySlice<UInt8>) throws(Rijfout) { self = try Rijlezer.rij(bytes) }
}

extension Persoonsstand: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(wie) }
  init(_ lezer: inout Rijlezer) throws(Rijfout) { self.init(wie: try lezer.neem()) }
}

extension Persoonsstand.Wie: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(
      nummer.tekst, weergave == nummer ? nil : weergave.tekst, naam, laatsteNaam == naam ? nil : laatsteNaam,
      dienst, isInDienst, van, tot, functie, functieSinds, onderdeel, leidinggevende?.tekst)
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let (nummer, weergave): (String, String?) = (try lezer.neem(), try lezer.neem())
    let (naam, laatste): (String, String?) = (try lezer.neem(), try lezer.neem())
    self.init(
      nummer: Personeelsnummer(nummer), weergave: Personeelsnummer(weergave ?? nummer), naam: naam,
      laatsteNaam: laatste ?? naam, dienst: try lezer.neem(), isInDienst: try lezer.neem(), van: try lezer.neem(),
      tot: try lezer.neem(), functie: try lezer.neem(), functieSinds: try lezer.neem(), onderdeel: try lezer.neem(),
      leidinggevende: (try lezer.neem() as String?).map { Personeelsnummer($0) })
  }
}

/// What waits stands before the figures with its length before it, so that either can be read without the other.
extension Jaarrij: Rijwaarde {
  package var bytes: [UInt8] { rij }
  package init(bytes: ArraySlice<UInt8>) throws(Rijfout) { self = try Rijlezer.rij(bytes) }

  func schrijf(_ uit: inout Rijschrijver) { uit.zet(Ingepakt(open), cijfers) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let open: Ingepakt<Verloop<Openstaand>> = try lezer.neem()
    self.init(cijfers: try lezer.neem(), open: open.waarde)
  }

  /// Only the figures of a row.
  package static func cijfers(_ bytes: ArraySlice<UInt8>) throws(Rijfout) -> Verloop<Jaarcijfers> {
    try Rijlezer.rij(bytes, na: { (lezer) throws(Rijfout) in try lezer.slaOver() })
  }

  /// Only what waits, of a row.
  package static func open(_ bytes: ArraySlice<UInt8>) throws(Rijfout) -> Verloop<Openstaand> {
    var lezer = Rijlezer(bytes)
    let open: Ingepakt<Verloop<Openstaand>> = try lezer.neem()
    return open.waarde
  }
}

extension Jaarcijfers: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(stadia, oordeel, afspraken, traject) }

  /// Tellings have as many numbers as their table has figures.
  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(
      stadia: try lezer.neem(), oordeel: try lezer.neem(), afspraken: try lezer.neem(), traject: try lezer.neem())
    guard stadia.allSatisfy({ $0?.telling.telt(Deelname.self) ?? true }),
      oordeel?.procedure.telt(Jaarprocedure.self) ?? true, afspraken?.telling.telt(Jaarafspraken.self) ?? true,
      traject?.telling.telt(Jaartraject.self) ?? true
    else { throw Rijfout() }
  }
}

extension Jaarcijfers.VanOnderdeel: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(onderdeel, telling.aantallen) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(onderdeel: try lezer.neem(), telling: Telling(aantallen: try lezer.neem()))
  }
}

extension Jaarcijfers.Oordeel: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(
      onderdeel, functie, functienaam, catalogusversie, dag, eindoordeel, resultaten, competenties,
      procedure.aantallen)
  }

  convenience init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(
      onderdeel: try lezer.neem(), functie: try lezer.neem(),
      functienaam: try lezer.neem(), catalogusversie: try lezer.neem(), dag: try lezer.neem(),
      eindoordeel: try lezer.neem(), resultaten: try lezer.neem(), competenties: try lezer.neem(),
      procedure: Telling(aantallen: try lezer.neem()))
  }
}

extension Jaarcijfers.Competentie: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(code.tekst, naam, verschil) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(code: CompetentieCode(try lezer.neem()), naam: try lezer.neem(), verschil: try lezer.neem())
  }
}

extension FunctieVerwijzing: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(catalogus.tekst, functie.tekst) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(catalogus: CatalogusKenmerk(try lezer.neem()), functie: FunctieCode(try lezer.neem()))
  }
}
