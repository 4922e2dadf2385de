package import Gesprekscyclus
package import Wire

/// The one table between events and what is stored: name, version and JSON, both ways.
///
/// To add an event: a name in `Soort`, a line in `codeer` and one in `lees`, and its `Gecodeerd` beside its concept.
package enum Codering {
  package typealias Opgeslagen = (soort: String, v: Int, data: JSONNode)

  /// Nothing for what can't be written again: an unknown kind, or a destroyed payload.
  package static func codeer(_ gebeurtenis: Gebeurtenis) -> Opgeslagen? {
    switch gebeurtenis {
    case .dossier(let dossier): codeer(dossier)
    case .catalogus(let catalogus): codeer(catalogus)
    case .regeling(let regeling): codeer(regeling)
    case .onderdelen(let onderdeel): codeer(onderdeel)
    case .toegang(let toegang): codeer(toegang)
    case .vernietiging(let vernietiging): codeer(vernietiging)
    case .onbekend, .vernietigd: nil
    }
  }

  package static func codeer(_ gebeurtenis: DossierGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .medewerker(.inDienstGetreden(let inhoud)): regel(.medewerkerInDienstGetreden, inhoud)
    case .medewerker(.gegevensGewijzigd(let inhoud)): regel(.medewerkerGegevensGewijzigd, inhoud)
    case .medewerker(.functieGewijzigd(let inhoud)): regel(.medewerkerFunctieGewijzigd, inhoud)
    case .medewerker(.geplaatst(let inhoud)): regel(.medewerkerGeplaatst, inhoud)
    case .medewerker(.uitDienstGetreden(let inhoud)): regel(.medewerkerUitDienstGetreden, inhoud)
    case .medewerker(.hernummerd(let inhoud)): regel(.medewerkerHernummerd, inhoud)
    case .gesprek(.gepland(let inhoud)): regel(.gesprekGepland, v: inhoud.agenda.isOpen ? 1 : 2, inhoud)
    case .gesprek(.verzet(let inhoud)): regel(.gesprekVerzet, v: inhoud.agenda.isOpen ? 1 : 2, inhoud)
    case .gesprek(.afgezegd(let inhoud)): regel(.gesprekAfgezegd, inhoud)
    case .gesprek(.gehouden(let inhoud)): regel(.gesprekGehouden, inhoud)
    case .afspraak(.gemaakt(let inhoud)): regel(.afspraakGemaakt, inhoud)
    case .afspraak(.bijgesteld(let inhoud)): regel(.afspraakBijgesteld, inhoud)
    case .afspraak(.ingetrokken(let inhoud)): regel(.afspraakIngetrokken, inhoud)
    case .afspraak(.voortgang(let inhoud)): regel(.voortgangVastgelegd, inhoud)
    case .afspraak(.ontwikkelafspraakGemaakt(let inhoud)): regel(.ontwikkelafspraakGemaakt, inhoud)
    case .afspraak(.ontwikkelingVastgelegd(let inhoud)): regel(.ontwikkelingVastgelegd, inhoud)
    case .beoordeling(.resultaatBeoordeeld(let inhoud)): regel(.resultaatBeoordeeld, inhoud)
    case .beoordeling(.competentieBeoordeeld(let inhoud)): regel(.competentieBeoordeeld, inhoud)
    case .beoordeling(.eindoordeelGegeven(let inhoud)): regel(.eindoordeelGegeven, inhoud)
    case .beoordeling(.vastgesteld(let inhoud)): regel(.beoordelingVastgesteld, inhoud)
    case .procedure(let gebeurtenis): codeer(gebeurtenis)
    case .traject(.gestart(let inhoud)): regel(.verbetertrajectGestart, inhoud)
    case .traject(.besproken(let inhoud)): regel(.verbetertrajectBesproken, inhoud)
    case .traject(.afgerond(let inhoud)): regel(.verbetertrajectAfgerond, inhoud)
    case .vrijstelling(let inhoud): regel(.vrijstellingVerleend, inhoud)
    case .bewaring(.aangehouden(let inhoud)): regel(.bewaringAangehouden, inhoud)
    case .bewaring(.hervat(let inhoud)): regel(.bewaringHervat, inhoud)
    case .bewaring(.vernietigd(let inhoud)): regel(.gegevensVernietigd, inhoud)
    case .inzage(let inhoud): regel(.inzageGegeven, inhoud)
    case .correctie(.gecorrigeerd(let inhoud)): regel(.gebeurtenisGecorrigeerd, inhoud)
    case .correctie(.ingetrokken(let inhoud)): regel(.gebeurtenisIngetrokken, inhoud)
    }
  }

  private static func codeer(_ gebeurtenis: ProcedureGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .aangevuld(let inhoud): regel(.verslagAangevuld, inhoud)
    case .aangeboden(let inhoud): regel(.verslagAangeboden, inhoud)
    case .reactie(let inhoud): regel(.reactieGegeven, inhoud)
    case .ondertekend(let inhoud): regel(.verslagOndertekend, inhoud)
    case .uitgereikt(let inhoud): regel(.beoordelingUitgereikt, inhoud)
    case .bedenkingIngediend(let inhoud): regel(.bedenkingIngediend, inhoud)
    case .bedenkingAfgehandeld(let inhoud): regel(.bedenkingAfgehandeld, inhoud)
    case .bijlage(let inhoud): regel(.bijlageGebonden, inhoud)
    case .voorbereid(let inhoud): regel(.gesprekVoorbereid, inhoud)
    case .gekalibreerd(let inhoud): regel(.beoordelingGekalibreerd, inhoud)
    }
  }

  package static func codeer(_ gebeurtenis: CatalogusGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .vastgesteld(let inhoud): regel(.catalogusVastgesteld, inhoud)
    }
  }

  package static func codeer(_ gebeurtenis: RegelingGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .vastgesteld(let inhoud): regel(.regelingVastgesteld, v: inhoud.schemaversie, inhoud)
    case .cyclusGeopend(let jaar, let regeling, let versie):
      regel(.cyclusGeopend, Cyclusopening(jaar: jaar, regeling: regeling, versie: versie))
    case .cyclusGesloten(let jaar): regel(.cyclusGesloten, Cyclussluiting(jaar: jaar))
    case .cyclusHeropend(let jaar, let reden): regel(.cyclusHeropend, Cyclusheropening(jaar: jaar, reden: reden))
    case .uitgegeven(let inhoud): regel(.jaaroverzichtUitgegeven, inhoud)
    }
  }

  package static func codeer(_ gebeurtenis: OnderdeelGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .ingesteld(let inhoud): regel(.onderdeelIngesteld, inhoud)
    case .opgeheven(let inhoud): regel(.onderdeelOpgeheven, inhoud)
    }
  }

  package static func codeer(_ gebeurtenis: ToegangGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .rolToegekend(let inhoud): regel(.rolToegekend, inhoud)
    case .rolIngetrokken(let inhoud): regel(.rolIngetrokken, inhoud)
    case .accountGekoppeld(let inhoud): regel(.accountGekoppeld, inhoud)
    case .accountOntkoppeld(let inhoud): regel(.accountOntkoppeld, inhoud)
    case .waarnemingIngesteld(let inhoud): regel(.waarnemingIngesteld, inhoud)
    case .inzageIngesteld(let inhoud): regel(.inzageIngesteld, inhoud)
    }
  }

  package static func codeer(_ gebeurtenis: VernietigingGebeurtenis) -> Opgeslagen {
    switch gebeurtenis {
    case .voorgenomen(let inhoud): regel(.vernietigingVoorgenomen, inhoud)
    case .goedgekeurd(let inhoud): regel(.vernietigingGoedgekeurd, inhoud)
    }
  }

  static func lees(_ soort: Soort, _ data: JSONNode, _ meldingen: inout Meldingen) -> Gebeurtenis? {
    func inhoud<Inhoud: Gecodeerd>(_ maak: (Inhoud) -> Gebeurtenis) -> Gebeurtenis? {
      Inhoud.lees(data, &meldingen).map(maak)
    }
    return switch soort {
    case .medewerkerInDienstGetreden: inhoud { .dossier(.medewerker(.inDienstGetreden($0))) }
    case .medewerkerGegevensGewijzigd: inhoud { .dossier(.medewerker(.gegevensGewijzigd($0))) }
    case .medewerkerFunctieGewijzigd: inhoud { .dossier(.medewerker(.functieGewijzigd($0))) }
    case .medewerkerGeplaatst: inhoud { .dossier(.medewerker(.geplaatst($0))) }
    case .medewerkerUitDienstGetreden: inhoud { .dossier(.medewerker(.uitDienstGetreden($0))) }
    case .medewerkerHernummerd: inhoud { .dossier(.medewerker(.hernummerd($0))) }
    case .gesprekGepland: inhoud { .dossier(.gesprek(.gepland($0))) }
    case .gesprekVerzet: inhoud { .dossier(.gesprek(.verzet($0))) }
    case .gesprekAfgezegd: inhoud { .dossier(.gesprek(.afgezegd($0))) }
    case .gesprekGehouden: inhoud { .dossier(.gesprek(.gehouden($0))) }
    case .afspraakGemaakt: inhoud { .dossier(.afspraak(.gemaakt($0))) }
    case .afspraakBijgesteld: inhoud { .dossier(.afspraak(.bijgesteld($0))) }
    case .afspraakIngetrokken: inhoud { .dossier(.afspraak(.ingetrokken($0))) }
    case .voortgangVastgelegd: inhoud { .dossier(.afspraak(.voortgang($0))) }
    case .ontwikkelafspraakGemaakt: inhoud { .dossier(.afspraak(.ontwikkelafspraakGemaakt($0))) }
    case .ontwikkelingVastgelegd: inhoud { .dossier(.afspraak(.ontwikkelingVastgelegd($0))) }
    case .resultaatBeoordeeld: inhoud { .dossier(.beoordeling(.resultaatBeoordeeld($0))) }
    case .competentieBeoordeeld: inhoud { .dossier(.beoordeling(.competentieBeoordeeld($0))) }
    case .eindoordeelGegeven: inhoud { .dossier(.beoordeling(.eindoordeelGegeven($0))) }
    case .beoordelingVastgesteld: inhoud { .dossier(.beoordeling(.vastgesteld($0))) }
    case .verslagAangevuld: inhoud { .dossier(.procedure(.aangevuld($0))) }
    case .verslagAangeboden: inhoud { .dossier(.procedure(.aangeboden($0))) }
    case .reactieGegeven: inhoud { .dossier(.procedure(.reactie($0))) }
    case .verslagOndertekend: inhoud { .dossier(.procedure(.ondertekend($0))) }
    case .beoordelingUitgereikt: inhoud { .dossier(.procedure(.uitgereikt($0))) }
    case .bedenkingIngediend: inhoud { .dossier(.procedure(.bedenkingIngediend($0))) }
    case .bedenkingAfgehandeld: inhoud { .dossier(.procedure(.bedenkingAfgehandeld($0))) }
    case .bijlageGebonden: inhoud { .dossier(.procedure(.bijlage($0))) }
    case .gesprekVoorbereid: inhoud { .dossier(.procedure(.voorbereid($0))) }
    case .beoordelingGekalibreerd: inhoud { .dossier(.procedure(.gekalibreerd($0))) }
    case .verbetertrajectGestart: inhoud { .dossier(.traject(.gestart($0))) }
    case .verbetertrajectBesproken: inhoud { .dossier(.traject(.besproken($0))) }
    case .verbetertrajectAfgerond: inhoud { .dossier(.traject(.afgerond($0))) }
    case .vrijstellingVerleend: inhoud { .dossier(.vrijstelling($0)) }
    case .bewaringAangehouden: inhoud { .dossier(.bewaring(.aangehouden($0))) }
    case .bewaringHervat: inhoud { .dossier(.bewaring(.hervat($0))) }
    case .gegevensVernietigd: inhoud { .dossier(.bewaring(.vernietigd($0))) }
    case .vernietigingVoorgenomen: inhoud { .vernietiging(.voorgenomen($0)) }
    case .vernietigingGoedgekeurd: inhoud { .vernietiging(.goedgekeurd($0)) }
    case .inzageGegeven: inhoud { .dossier(.inzage($0)) }
    case .gebeurtenisGecorrigeerd: inhoud { .dossier(.correctie(.gecorrigeerd($0))) }
    case .gebeurtenisIngetrokken: inhoud { .dossier(.correctie(.ingetrokken($0))) }
    case .catalogusVastgesteld: inhoud { .catalogus(.vastgesteld($0)) }
    case .regelingVastgesteld: inhoud { .regeling(.vastgesteld($0)) }
    case .cyclusGeopend:
      inhoud { (opening: Cyclusopening) in
        .regeling(.cyclusGeopend(jaar: opening.jaar, regeling: opening.regeling, versie: opening.versie))
      }
    case .cyclusGesloten: inhoud { (sluiting: Cyclussluiting) in .regeling(.cyclusGesloten(jaar: sluiting.jaar)) }
    case .onderdeelIngesteld: inhoud { .onderdelen(.ingesteld($0)) }
    case .onderdeelOpgeheven: inhoud { .onderdelen(.opgeheven($0)) }
    case .cyclusHeropend:
      inhoud { (heropening: Cyclusheropening) in
        .regeling(.cyclusHeropend(jaar: heropening.jaar, reden: heropening.reden))
      }
    case .jaaroverzichtUitgegeven: inhoud { .regeling(.uitgegeven($0)) }
    case .rolToegekend: inhoud { .toegang(.rolToegekend($0)) }
    case .rolIngetrokken: inhoud { .toegang(.rolIngetrokken($0)) }
    case .accountGekoppeld: inhoud { .toegang(.accountGekoppeld($0)) }
    case .accountOntkoppeld: inhoud { .toegang(.accountOntkoppeld($0)) }
    case .waarnemingIngesteld: inhoud { .toegang(.waarnemingIngesteld($0)) }
    case .inzageIngesteld: inhoud { .toegang(.inzageIngesteld($0)) }
    }
  }

  /// - Parameter v: an older version that can say it all, so that older programs still read it.
  private static func regel<Inhoud: Gecodeerd>(_ soort: Soort, v: Int? = nil, _ inhoud: Inhoud) -> Opgeslagen {
    (soort.rawValue, v ?? soort.v, inhoud.json)
  }
}
