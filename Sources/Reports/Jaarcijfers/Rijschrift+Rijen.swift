internal import Gesprekscyclus
internal import Kalender

/// The layout of saved rows. Whoever changes it, or what any figure counts, raises `Cijferversie.tekst`.
package enum Cijferversie {
  package static let tekst = "jaarcijfers 1"
}

extension Verloop<Persoonsstand> {
  package var bytes: [UInt8] {
    var uit = Rijschrijver()
    uit.zet(self) { uit, stand in
      uit.zet(stand.nummer) { $0.zet($1.tekst) }
      uit.zet(stand.isInDienst)
    }
    return uit.bytes
  }

  package init(bytes: ArraySlice<UInt8>) throws(Rijfout) {
    var lezer = Rijlezer(bytes)
    self = try lezer.verloop { (lezer) throws(Rijfout) in
      Persoonsstand(
        nummer: try lezer.mogelijk { (lezer) throws(Rijfout) in Personeelsnummer(try lezer.tekst()) },
        isInDienst: try lezer.ja())
    }
    guard lezer.isOp else { throw Rijfout() }
  }
}

extension Jaarrij {
  package var bytes: [UInt8] {
    var uit = Rijschrijver()
    uit.zet(cijfers) { $0.zet($1) }
    uit.zet(open) { uit, open in
      uit.zet(open.gemist)
      uit.zet(open.langOpen)
      uit.zet(open.stappen)
      uit.zet(open.eerste) { $0.zet($1) }
    }
    return uit.bytes
  }

  package init(bytes: ArraySlice<UInt8>) throws(Rijfout) {
    var lezer = Rijlezer(bytes)
    cijfers = try lezer.verloop { (lezer) throws(Rijfout) in try lezer.jaarcijfers() }
    open = try lezer.verloop { (lezer) throws(Rijfout) in
      Openstaand(
        gemist: try lezer.getal(), langOpen: try lezer.getal(), stappen: try lezer.getal(),
        eerste: try lezer.mogelijk { (lezer) throws(Rijfout) in try lezer.dag() })
    }
    guard lezer.isOp else { throw Rijfout() }
  }
}

extension Rijschrijver {
  fileprivate mutating func zet<Waarde>(
    _ verloop: Verloop<Waarde>, _ schrijf: (inout Rijschrijver, Waarde) -> Void
  ) {
    zet(verloop.delen) { uit, deel in
      uit.zet(deel.vanaf)
      schrijf(&uit, deel.waarde)
    }
  }

  fileprivate mutating func zet(_ cijfers: Jaarcijfers) {
    zet(cijfers.stadia) { uit, stadium in
      uit.zet(stadium) { uit, stadium in
        uit.zet(stadium.onderdeel)
        uit.zet(stadium.telling)
      }
    }
    zet(cijfers.oordeel) { $0.zet($1) }
    zet(cijfers.afspraken) { uit, afspraken in
      uit.zet(afspraken.onderdeel)
      uit.zet(afspraken.telling)
    }
    zet(cijfers.traject) { uit, traject in
      uit.zet(traject.onderdeel)
      uit.zet(traject.telling)
    }
  }

  private mutating func zet(_ oordeel: Jaarcijfers.Oordeel) {
    zet(oordeel.onderdeel)
    zet(oordeel.functie.catalogus.tekst)
    zet(oordeel.functie.functie.tekst)
    zet(oordeel.functienaam) { $0.zet($1) }
    zet(oordeel.catalogusversie) { $0.zet($1) }
    zet(oordeel.dag)
    zet(oordeel.eindoordeel) { $0.zet($1) }
    zet(oordeel.resultaten) { $0.zet($1) }
    zet(oordeel.competenties) { uit, competentie in
      uit.zet(competentie.code.tekst)
      uit.zet(competentie.naam)
      uit.zet(competentie.verschil)
    }
    zet(oordeel.procedure)
  }

  private mutating func zet(_ telling: some Geteld) { telling.schrijf(&self) }
}

extension Rijlezer {
  fileprivate mutating func verloop<Waarde>(
    _ lees: (inout Rijlezer) throws(Rijfout) -> Waarde
  ) throws(Rijfout) -> Verloop<Waarde> {
    Verloop(
      delen: try lijst { (lezer) throws(Rijfout) in
        Verloop<Waarde>.Deel(vanaf: try lezer.dag(), waarde: try lees(&lezer))
      })
  }

  fileprivate mutating func jaarcijfers() throws(Rijfout) -> Jaarcijfers {
    Jaarcijfers(
      stadia: try lijst { (lezer) throws(Rijfout) in
        try lezer.mogelijk { (lezer) throws(Rijfout) in
          Jaarcijfers.Stadium(onderdeel: try lezer.tekst(), telling: try lezer.telling())
        }
      },
      oordeel: try mogelijk { (lezer) throws(Rijfout) in try lezer.oordeel() },
      afspraken: try mogelijk { (lezer) throws(Rijfout) in
        .init(onderdeel: try lezer.tekst(), telling: try lezer.telling())
      },
      traject: try mogelijk { (lezer) throws(Rijfout) in
        .init(onderdeel: try lezer.tekst(), telling: try lezer.telling())
      })
  }

  private mutating func oordeel() throws(Rijfout) -> Jaarcijfers.Oordeel {
    func tekst(_ lezer: inout Rijlezer) throws(Rijfout) -> String { try lezer.tekst() }
    return Jaarcijfers.Oordeel(
      onderdeel: try self.tekst(),
      functie: FunctieVerwijzing(
        catalogus: CatalogusKenmerk(try self.tekst()), functie: FunctieCode(try self.tekst())),
      functienaam: try mogelijk(tekst), catalogusversie: try mogelijk(tekst), dag: try dag(),
      eindoordeel: try mogelijk(tekst), resultaten: try lijst(tekst),
      competenties: try lijst { (lezer) throws(Rijfout) in
        Jaarcijfers.Competentie(
          code: CompetentieCode(try lezer.tekst()), naam: try lezer.tekst(), verschil: try lezer.getal())
      },
      procedure: try telling())
  }

  private mutating func telling<Telling: Geteld>() throws(Rijfout) -> Telling { try Telling(&self) }
}
