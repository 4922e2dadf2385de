internal import Gesprekscyclus
internal import Kalender

/// The layout of saved rows. Whoever changes it, or what any figure counts, raises `Cijferversie.tekst`.
package enum Cijferversie {
  package static let tekst = "jaarcijfers 8"
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
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(nummer?.tekst, isInDienst, leidinggevende?.tekst) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let nummer: String? = try lezer.neem()
    let isInDienst: Bool = try lezer.neem()
    let leidinggevende: String? = try lezer.neem()
    self.init(
      nummer: nummer.map { Personeelsnummer($0) }, isInDienst: isInDienst,
      leidinggevende: leidinggevende.map { Personeelsnummer($0) })
  }
}

extension Jaarrij: Rijwaarde {
  package var bytes: [UInt8] { rij }
  package init(bytes: ArraySlice<UInt8>) throws(Rijfout) { self = try Rijlezer.rij(bytes) }

  func schrijf(_ uit: inout Rijschrijver) { uit.zet(cijfers, open) }
  init(_ lezer: inout Rijlezer) throws(Rijfout) { self.init(cijfers: try lezer.neem(), open: try lezer.neem()) }
}

extension Openstaand: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(gemist, langOpen, stappen, eerste) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(
      gemist: try lezer.neem(), langOpen: try lezer.neem(), stappen: try lezer.neem(), eerste: try lezer.neem())
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
      onderdeel, functie.catalogus.tekst, functie.functie.tekst, functienaam, catalogusversie, dag, eindoordeel,
      resultaten, competenties, procedure.aantallen)
  }

  convenience init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(
      onderdeel: try lezer.neem(),
      functie: FunctieVerwijzing(
        catalogus: CatalogusKenmerk(try lezer.neem()), functie: FunctieCode(try lezer.neem())),
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
