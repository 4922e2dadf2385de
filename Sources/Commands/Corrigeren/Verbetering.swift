internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

/// The values of a correction on the command line, put in place of those of the command that recorded the fact.
///
/// It keeps count of what was asked for, so that an option that does not belong to this kind of fact is told.
struct Verbetering {
  let beurt: Beurt
  private(set) var mogelijk: [String] = []

  init(_ beurt: Beurt) {
    self.beurt = beurt
  }

  /// Notes that these options belong here.
  mutating func vraag(_ opties: [String]) { mogelijk += opties }

  /// The command with the values given.
  ///
  /// - Parameter feit: the fact named; of a command that recorded more it tells which is meant.
  mutating func toegepast(op opdracht: DossierOpdracht, _ feit: Feit, _ groep: Feitengroep) throws(Mislukt)
    -> DossierOpdracht
  {
    let nieuw = try verbeterd(opdracht, feit, groep)
    for optie in Correctieopties.velden.map(\.lang)
    where beurt.aanroep.waarde(optie) != nil || beurt.aanroep.vlag(optie) {
      guard !mogelijk.contains(optie) else { continue }
      throw .ongeldig(
        "\(optie) hoort niet bij record \(feit.herkomst.nr).",
        advies: mogelijk.isEmpty
          ? "Trek het record in met --intrekken." : "Hier kan: \(mogelijk.joined(separator: ", ")).")
    }
    return nieuw
  }

  private mutating func verbeterd(
    _ opdracht: DossierOpdracht, _ feit: Feit, _ groep: Feitengroep
  ) throws(Mislukt) -> DossierOpdracht {
    switch opdracht {
    case .neemInDienst(let begin):
      return .neemInDienst(
        .init(
          personeelsnummer: begin.personeelsnummer, naam: try naam("--naam") ?? begin.naam,
          functie: try functie() ?? begin.functie, modules: modules() ?? begin.modules,
          onderdeel: try naam("--onderdeel") ?? begin.onderdeel,
          leidinggevende: (leidinggevende() ?? Leidingkeuze(begin.leidinggevende)).nummer,
          per: try datum("--per") ?? begin.per, uren: try uren() ?? begin.uren))
    case .wijzigMedewerker(var wijziging):
      // What belongs to one record of the command can be given for it, also where it was not given then.
      if wijziging.naam != nil || wijziging.uren != nil {
        wijziging.naam = try naam("--naam") ?? wijziging.naam
        wijziging.uren = try uren() ?? wijziging.uren
      }
      if wijziging.functie != nil || wijziging.modules != nil {
        wijziging.functie = try functie() ?? wijziging.functie
        wijziging.modules = modules() ?? wijziging.modules
      }
      if wijziging.onderdeel != nil || wijziging.leidinggevende != nil {
        wijziging.onderdeel = try naam("--onderdeel") ?? wijziging.onderdeel
        wijziging.leidinggevende = leidinggevende() ?? wijziging.leidinggevende
      }
      wijziging.per = try datum("--per") ?? wijziging.per
      wijziging.reden = try tekst("--nieuwe-reden") ?? wijziging.reden
      return .wijzigMedewerker(wijziging)
    case .laatUitDienst(let einde):
      return .laatUitDienst(
        .init(per: try datum("--per") ?? einde.per, reden: try tekst("--nieuwe-reden") ?? einde.reden))
    case .hernummer(let nieuw):
      return .hernummer(
        .init(
          nummer: nieuw.nummer, per: try datum("--per") ?? nieuw.per,
          reden: try tekst("--nieuwe-reden") ?? nieuw.reden))
    case .planGesprek(let soort, let cyclus, let dag, let stadium, let agenda):
      return .planGesprek(
        soort: soort, cyclus: cyclus, datum: try datum("--datum") ?? dag, stadium: stadium, agenda: agenda)
    case .verzetGesprek(let gesprek, let dag, let reden, let agenda):
      return .verzetGesprek(
        gesprek, datum: try datum("--datum") ?? dag, reden: try tekst("--nieuwe-reden") ?? reden, agenda: agenda)
    case .zegGesprekAf(let gesprek, let reden):
      return .zegGesprekAf(gesprek, reden: try tekst("--nieuwe-reden") ?? reden)
    case .legVast(let vastlegging): return .legVast(try verbeterd(vastlegging, feit, groep))
    case .stelVast(let verzoek): return .stelVast(try verbeterd(verzoek, feit))
    case .procedure(let gebeurtenis): return .procedure(try verbeterd(gebeurtenis))
    case .maakAfspraak(let inhoud, let cyclus, let wegingen):
      return .maakAfspraak(try afspraakinhoud(inhoud), cyclus: cyclus, wegingen: try herverdeeld(wegingen))
    case .stelAfspraakBij(let kenmerk, let wijziging, let reden, let wegingen):
      return .stelAfspraakBij(
        kenmerk, try afspraakwijziging(wijziging), reden: try tekst("--nieuwe-reden") ?? reden,
        wegingen: try herverdeeld(wegingen))
    case .trekAfspraakIn(let kenmerk, let reden, let wegingen):
      return .trekAfspraakIn(
        kenmerk, reden: try tekst("--nieuwe-reden") ?? reden, wegingen: try herverdeeld(wegingen))
    case .meldVoortgang(var voortgang, let dag):
      voortgang.status = try status() ?? voortgang.status
      voortgang.toelichting = try tekst("--toelichting") ?? voortgang.toelichting
      return .meldVoortgang(voortgang, datum: try datum("--datum") ?? dag)
    case .maakOntwikkelafspraak(let inhoud, let cyclus):
      return .maakOntwikkelafspraak(try ontwikkelinhoud(inhoud), cyclus: cyclus)
    case .meldOntwikkeling(var ontwikkeling, let dag):
      ontwikkeling.status = try status() ?? ontwikkeling.status
      ontwikkeling.toelichting = try tekst("--toelichting") ?? ontwikkeling.toelichting
      return .meldOntwikkeling(ontwikkeling, datum: try datum("--datum") ?? dag)
    case .traject(let gebeurtenis): return .traject(try verbeterd(gebeurtenis))
    case .bewaring(.aangehouden(let feit)): return .bewaring(.aangehouden(try verbeterd(feit)))
    case .bewaring(.hervat(let feit)): return .bewaring(.hervat(try verbeterd(feit)))
    case .bewaring(.vernietigd): return opdracht
    case .stelVrij(let vrijstelling): return .stelVrij(try verbeterd(vrijstelling))
    case .geefInzage(let gift): return .geefInzage(try verbeterd(gift))
    case .corrigeer: return opdracht
    }
  }
}

extension Verbetering {
  mutating func tekst(_ optie: String) throws(Mislukt) -> String? {
    mogelijk.append(optie)
    return try beurt.tekst(optie)
  }

  mutating func reactiegevolg() throws(Mislukt) -> BeoordelingGebeurtenis.Reactiegevolg? {
    mogelijk += ["--reactie-gevolgd", "--reactie-niet-gevolgd"]
    return try beurt.reactiegevolg()
  }

  mutating func naam(_ optie: String) throws(Mislukt) -> String? {
    mogelijk.append(optie)
    return try beurt.naam(optie)
  }

  mutating func datum(_ optie: String) throws(Mislukt) -> Datum? {
    mogelijk.append(optie)
    return try beurt.datum(optie)
  }

  mutating func nummer(_ optie: String) -> Personeelsnummer? {
    mogelijk.append(optie)
    return beurt.nummer(optie)
  }

  mutating func leidinggevende() -> Leidingkeuze? {
    mogelijk.append("--leidinggevende")
    return beurt.leidinggevende()
  }

  mutating func uren() throws(Mislukt) -> Uren? {
    mogelijk.append("--uren")
    return try beurt.uren()
  }

  mutating func functie() throws(Mislukt) -> FunctieVerwijzing? {
    mogelijk.append("--functie")
    return try beurt.aanroep.waarde("--functie").map { (code) throws(Mislukt) in try beurt.functie(code) }
  }

  mutating func modules() -> [ModuleCode]? {
    mogelijk.append("--module")
    return beurt.modules()
  }

  mutating func status() throws(Mislukt) -> Voortgangsstatus? {
    mogelijk.append("--status")
    return beurt.aanroep.waarde("--status").flatMap { Voortgangsstatus(invoer: $0) }
  }

  mutating func afspraakwijziging(_ wijziging: Afspraakwijziging) throws(Mislukt) -> Afspraakwijziging {
    mogelijk += Afspraakopties.inhoud.map(\.lang)
    let nieuw = try beurt.afspraakwijziging()
    return Afspraakwijziging(
      resultaatgebied: nieuw.resultaatgebied ?? wijziging.resultaatgebied,
      omschrijving: nieuw.omschrijving ?? wijziging.omschrijving, maatstaf: nieuw.maatstaf ?? wijziging.maatstaf,
      gereedOp: nieuw.gereedOp ?? wijziging.gereedOp, weging: nieuw.weging ?? wijziging.weging)
  }

  mutating func afspraakinhoud(_ inhoud: Afspraakinhoud) throws(Mislukt) -> Afspraakinhoud {
    try afspraakwijziging(Afspraakwijziging()).toegepast(op: inhoud)
  }

  mutating func herverdeeld(_ wegingen: [AfspraakKenmerk: Int]) throws(Mislukt) -> [AfspraakKenmerk: Int] {
    mogelijk.append("--herverdeel")
    return wegingen.merging(try beurt.herverdeling()) { $1 }
  }

  mutating func ontwikkelinhoud(_ inhoud: Ontwikkelinhoud) throws(Mislukt) -> Ontwikkelinhoud {
    Ontwikkelinhoud(
      competentie: try naam("--competentie").map { CompetentieCode($0) } ?? inhoud.competentie,
      activiteit: try tekst("--activiteit") ?? inhoud.activiteit,
      faciliteit: try tekst("--faciliteit") ?? inhoud.faciliteit, gereedOp: try datum("--gereed-op") ?? inhoud.gereedOp)
  }
}
