internal import Gesprekscyclus
internal import Kalender

/// What a form is made from: the person's dossier and the rules and catalogue that hold on a day.
struct Formuliergrond {
  let soort: Gesprekssoort
  /// The conversation that the form is for; nothing when it was not planned.
  let gesprek: Gesprek?
  let dossier: Dossier
  let cyclus: Cyclus
  let catalogus: Catalogus?
  let functie: Functiebeeld?
  /// The day that decides on function and catalogue.
  let dag: Datum

  init(soort: Gesprekssoort, gesprek: Gesprek?, dossier: Dossier, cyclus: Cyclus, kader: Kader, dag: Datum? = nil) {
    self.soort = soort
    self.gesprek = gesprek
    self.dossier = dossier
    self.cyclus = cyclus
    self.dag = dag ?? gesprek?.gehouden ?? kader.vandaag
    let keuze = dossier.medewerker?.functie(op: self.dag).waarde
    catalogus = keuze.flatMap { [dag = self.dag] in kader.catalogi.catalogus($0.functie.catalogus, op: dag) }
    functie = keuze.flatMap { [dag = self.dag] in kader.catalogi.beeld(van: $0.functie, modules: $0.modules, op: dag) }
  }

  var vorm: Sectie.Vorm { Sectie.Vorm(soort) }
  var regeling: Regeling { cyclus.regeling }
  var weegt: Bool { regeling.weging == .procenten }
  /// Something of this conversation was recorded before, so that only the rest is asked.
  var isAanvulling: Bool { gesprek?.isGehouden ?? false }
  var afspraken: [Afspraak] { dossier.geldendeAfspraken(cyclus: cyclus.jaar) }
  var ontwikkelafspraken: [Ontwikkelafspraak] { dossier.ontwikkelafspraken(cyclus: cyclus.jaar) }
  var normen: [Norm] { functie?.normen ?? [] }
  var gebieden: [String] { functie?.resultaatgebieden.map { Tekstvorm.kaal($0.naam) } ?? [] }

  /// The competency's name, or its code when the catalogue has more of that name, or none.
  func naam(_ code: CompetentieCode) -> String {
    guard let competentie = catalogus?.competentie(code) else { return code.tekst }
    let naam = Tekstvorm.kaal(competentie.naam)
    return self.competentie(genaamd: naam) == code ? naam : code.tekst
  }

  /// The competency of the catalogue that is meant by a name or a code; nothing when none or more are.
  func competentie(genaamd naam: String) -> CompetentieCode? {
    let gezocht = Tekstvorm.sleutel(naam)
    let alle = catalogus?.competenties ?? []
    let genoemd = alle.filter { Tekstvorm.sleutel($0.naam) == gezocht }
    if genoemd.count == 1 { return genoemd[0].code }
    return alle.first { Tekstvorm.sleutel($0.code.tekst) == gezocht }?.code
  }

  /// The calendar year of the cycle, cut to the days in service.
  var tijdvak: Tijdvak? {
    guard let jaar = cyclus.kalenderjaar else { return nil }
    guard let medewerker = dossier.medewerker else { return jaar }
    let einde = medewerker.uitDienst?.per ?? jaar.tot
    return Tijdvak(van: max(jaar.van, medewerker.inDienst.per), tot: min(jaar.tot, einde))
  }
}
