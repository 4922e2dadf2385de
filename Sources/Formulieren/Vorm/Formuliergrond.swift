internal import Gesprekscyclus
internal import Kalender

/// What a form is made from: the person's dossier and the rules and catalogue that hold on a day.
struct Formuliergrond {
  let soort: Gesprekssoort
  /// The form of the employee that it is, when it is not that of the conversation itself.
  let stap: Stapvorm?
  /// The conversation that the form is for; nothing when it was not planned.
  let gesprek: Gesprek?
  let dossier: Dossier
  let cyclus: Cyclus
  let stadium: Stadium?
  let catalogus: Catalogus?
  let functie: Functiebeeld?
  /// The day that decides on function and catalogue; of an appraisal not after its period.
  let dag: Datum
  /// The period of an appraisal: the one written in the form, else the part of the year that is due.
  let tijdvak: Tijdvak?
  /// The segments of the year in words, where it has more than one and the form is for an appraisal.
  let segmenten: [String]
  /// Managers of an earlier part of the period.
  let vroegereLeidinggevenden: [Personeelsnummer]

  /// Without what is known of agreements and levels.
  let kort: Bool

  /// - Parameters:
  ///   - stadium: the stage that is asked or named; else the one of the conversation, or of its day.
  ///   - tijdvak: the period that the form names.
  ///   - dag: the day of the conversation, where it is known; else today.
  init(
    soort: Gesprekssoort, gesprek: Gesprek?, dossier: Dossier, cyclus: Cyclus, kader: Kader, stadium: Stadium? = nil,
    tijdvak: Tijdvak? = nil, kort: Bool = false, dag: Datum? = nil, stap: Stapvorm? = nil
  ) {
    self.kort = kort
    self.soort = soort
    self.stap = stap
    self.gesprek = gesprek
    self.dossier = dossier
    self.cyclus = cyclus
    let dag = dag ?? gesprek?.gehouden ?? kader.vandaag
    self.stadium =
      stadium ?? gesprek.flatMap { dossier.stadium(van: $0, in: cyclus) } ?? dossier.stadium(soort, op: dag, in: cyclus)
    if soort == .beoordeling {
      self.tijdvak =
        tijdvak ?? gesprek?.verslag?.waarde.tijdvak ?? dossier.teBeoordelenTijdvak(cyclus, op: dag, voor: self.stadium)
        ?? cyclus.tijdvak
      segmenten = Formuliergrond.segmenten(dossier, cyclus, kader)
    } else {
      self.tijdvak = nil
      segmenten = []
    }
    self.dag = self.tijdvak.map { min(dag, $0.tot) } ?? dag
    vroegereLeidinggevenden =
      self.tijdvak.map { [dag = self.dag] in
        dossier.vroegereLeidinggevenden($0, normdag: dag, zonder: []).map(\.nummer)
      } ?? []
    let keuze = dossier.medewerker?.functie(op: self.dag).waarde
    catalogus = keuze.flatMap { [dag = self.dag] in kader.catalogi.catalogus($0.functie.catalogus, op: dag) }
    functie = keuze.flatMap { [dag = self.dag] in kader.catalogi.beeld(van: $0.functie, modules: $0.modules, op: dag) }
  }

  var vorm: Sectie.Vorm { stap.map { .stap($0) } ?? Sectie.Vorm(soort) }
  var regeling: Regeling { cyclus.regeling }
  /// The stage to name in the form; nothing where the kind of conversation says it already.
  var stadiumveld: String? {
    regeling.stadia(van: soort).count > 1 ? stadium?.code.tekst : nil
  }
  var weegt: Bool { regeling.weging == .procenten }
  /// Something of this conversation was recorded before, so that only the rest is asked.
  var isAanvulling: Bool { gesprek?.isGehouden ?? false }
  /// The agreements of the part of the year: of an appraisal those that it must rate.
  var afspraken: [Afspraak] {
    if let tijdvak { return dossier.teBeoordelen(cyclus, over: tijdvak).compactMap { dossier.afspraak($0) } }
    let indeling = dossier.indeling(cyclus)
    return dossier.geldendeAfspraken(cyclus: cyclus.jaar, in: indeling.deel(op: dag), indeling)
  }
  /// The running improvement track; there is at most one.
  var traject: Verbetertraject? { dossier.trajecten.last(where: \.loopt) }
  var ontwikkelafspraken: [Ontwikkelafspraak] { dossier.ontwikkelafspraken(cyclus: cyclus.jaar) }
  var normen: [Norm] { functie?.normen ?? [] }
  var gebieden: [String] { functie?.resultaatgebieden.map { Tekstvorm.kaal($0.naam) } ?? [] }

  /// The subjects that this conversation is to be about.
  var onderwerpen: [Regeling.Onderwerp] {
    guard !isAanvulling, let medewerker = dossier.medewerker else { return [] }
    return regeling.onderwerpen.filter { $0.isGevraagd(bij: soort, van: medewerker, op: dag) }
  }

  /// The subject of the regeling that is meant by a name or a code, also when it is not asked now.
  func onderwerp(genaamd naam: String) -> Regeling.Onderwerp? {
    let gezocht = Tekstvorm.sleutel(naam)
    return regeling.onderwerpen.first {
      Tekstvorm.sleutel($0.naam) == gezocht || Tekstvorm.sleutel($0.code.tekst) == gezocht
    }
  }

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

  /// `1 januari 2026 t/m 30 juni 2026: Ondersteuner, Griffie, leidinggevende M-0004.`
  private static func segmenten(_ dossier: Dossier, _ cyclus: Cyclus, _ kader: Kader) -> [String] {
    guard let jaar = cyclus.tijdvak, let segmenten = dossier.medewerker?.segmenten(in: jaar), segmenten.count > 1
    else { return [] }
    return segmenten.map { segment in
      let functie = segment.functie
      let beeld = kader.catalogi.beeld(van: functie.functie, modules: functie.modules, op: segment.tijdvak.tot)
      let naam = Tekstvorm.kaal(beeld?.naam ?? functie.functie.functie.tekst)
      let leiding = segment.plek.leidinggevende.map { "leidinggevende \($0)" } ?? "zonder leidinggevende"
      return "\(segment.tijdvak.proza): \(naam), \(Tekstvorm.kaal(segment.plek.onderdeel)), \(leiding)."
    }
  }
}
