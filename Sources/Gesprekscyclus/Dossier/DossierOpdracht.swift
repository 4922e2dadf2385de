package import Kalender

/// Everything that may be asked of one dossier. A step of the procedure or of a track is what is recorded of it.
package enum DossierOpdracht: Hashable, Sendable {
  case neemInDienst(MedewerkerGebeurtenis.Indiensttreding)
  case wijzigMedewerker(Medewerkerwijziging)
  case laatUitDienst(MedewerkerGebeurtenis.Uitdiensttreding)
  case hernummer(MedewerkerGebeurtenis.Hernummering)
  case planGesprek(soort: Gesprekssoort, cyclus: Int, datum: Datum, stadium: StadiumCode? = nil, agenda: Agenda = .open)
  case verzetGesprek(GesprekKenmerk, datum: Datum, reden: String, agenda: Agenda = .open)
  case zegGesprekAf(GesprekKenmerk, reden: String)
  case legVast(Vastlegging)
  case procedure(ProcedureGebeurtenis)
  case stelVast(Vaststelverzoek)
  case maakAfspraak(Afspraakinhoud, cyclus: Int, wegingen: [AfspraakKenmerk: Int])
  case stelAfspraakBij(AfspraakKenmerk, Afspraakwijziging, reden: String, wegingen: [AfspraakKenmerk: Int])
  case trekAfspraakIn(AfspraakKenmerk, reden: String, wegingen: [AfspraakKenmerk: Int])
  case meldVoortgang(Vastlegging.Voortgang, datum: Datum)
  case maakOntwikkelafspraak(Ontwikkelinhoud, cyclus: Int)
  case meldOntwikkeling(Vastlegging.Ontwikkeling, datum: Datum)
  case traject(TrajectGebeurtenis)
  case stelVrij(Vrijstelling)
  case bewaring(BewaringGebeurtenis)
  case geefInzage(Inzagegift)
  indirect case corrigeer(Correctieopdracht)
}

/// What changes for someone from a day on; what is nothing stays as it was.
package struct Medewerkerwijziging: Hashable, Sendable {
  package var naam: String?
  package var functie: FunctieVerwijzing?
  package var modules: [ModuleCode]?
  package var onderdeel: String?
  package var leidinggevende: Leidingkeuze?
  package var uren: Uren?
  package var per: Datum
  package var reden: String?

  package init(
    naam: String? = nil, functie: FunctieVerwijzing? = nil, modules: [ModuleCode]? = nil, onderdeel: String? = nil,
    leidinggevende: Leidingkeuze? = nil, uren: Uren? = nil, per: Datum, reden: String? = nil
  ) {
    self.naam = naam
    self.functie = functie
    self.modules = modules
    self.onderdeel = onderdeel
    self.leidinggevende = leidinggevende
    self.uren = uren
    self.per = per
    self.reden = reden
  }
}

/// What changes in an agreement; what is nothing stays as it was.
package struct Afspraakwijziging: Hashable, Sendable {
  package var resultaatgebied: String?
  package var omschrijving: String?
  package var maatstaf: String?
  package var gereedOp: Datum?
  package var weging: Int?

  package init(
    resultaatgebied: String? = nil, omschrijving: String? = nil, maatstaf: String? = nil, gereedOp: Datum? = nil,
    weging: Int? = nil
  ) {
    self.resultaatgebied = resultaatgebied
    self.omschrijving = omschrijving
    self.maatstaf = maatstaf
    self.gereedOp = gereedOp
    self.weging = weging
  }

  package var isLeeg: Bool { self == Afspraakwijziging() }

  /// The content after this change.
  package func toegepast(op inhoud: Afspraakinhoud) -> Afspraakinhoud {
    Afspraakinhoud(
      resultaatgebied: resultaatgebied ?? inhoud.resultaatgebied, omschrijving: omschrijving ?? inhoud.omschrijving,
      maatstaf: maatstaf ?? inhoud.maatstaf, gereedOp: gereedOp ?? inhoud.gereedOp, weging: weging ?? inhoud.weging)
  }
}
