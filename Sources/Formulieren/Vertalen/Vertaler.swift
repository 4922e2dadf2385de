internal import Gesprekscyclus
internal import Kalender

/// The work of translating one form: collects findings, and the place of everything it understands.
struct Vertaler {
  let blad: Formulierblad
  let dossier: Dossier
  let kader: Kader
  var bevindingen: [FormulierBevinding]
  var plekken: [Onderwerp: Formulierplek] = [:]

  init(blad: Formulierblad, dossier: Dossier, kader: Kader) {
    self.blad = blad
    self.dossier = dossier
    self.kader = kader
    bevindingen = blad.bevindingen
  }

  mutating func vertaal() -> Vastlegging? {
    if let stap = blad.stap {
      meld(
        .onbekendeTitel, blad.kop.plek, "Dit is het formulier van een \(stap.rawValue), niet van een gesprek.",
        advies: "Leg het vast met: gespreksboek gesprek vastleggen.")
      return nil
    }
    controleerMedewerker()
    let basis = basis()
    guard let soort = bekendeSoort() else { return nil }
    let gesprek = gesprek(soort)
    let datum = datum(.gespreksdatum, blad.kop)
    if blad.kop.ingevuld(.gespreksdatum) == nil { meldLeeg(.gespreksdatum, blad.kop, "de dag van het gesprek") }
    guard let cyclus = cyclus(soort, gesprek, datum) else { return nil }
    let stadium = stadium(soort, cyclus)
    let tijdvak = tijdvak()
    let grond = Formuliergrond(
      soort: soort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader, stadium: stadium,
      tijdvak: tijdvak, dag: datum ?? kader.vandaag)
    controleerUitleg(grond)

    var inhoud = Vastlegging(
      gesprek: gesprek?.kenmerk, soort: soort, cyclus: cyclus.jaar, datum: datum ?? kader.vandaag)
    inhoud.basis = basis
    inhoud.stadium = stadium?.code
    inhoud.deelnemers = deelnemers()
    inhoud.tijdvak = tijdvak
    inhoud.uitzondering = blad.kop.ingevuld(.uitzondering)?.tekst
    vertaalSecties(grond, &inhoud)
    noteerPlekken()
    return datum == nil ? nil : inhoud
  }

  private mutating func vertaalSecties(_ grond: Formuliergrond, _ inhoud: inout Vastlegging) {
    for blok in blad.secties {
      switch blok.sectie {
      case .kop: break
      case .afspraak(let kenmerk): vertaalAfspraak(kenmerk, blok, grond, &inhoud)
      case .competentie(let naam): vertaalCompetentie(naam, blok, grond, &inhoud)
      case .doel(let kenmerk, let nummer): vertaalDoel(kenmerk, nummer, blok, &inhoud)
      case .onderwerp(let naam): vertaalOnderwerp(naam, blok, grond, &inhoud)
      case .ontwikkelafspraak(let kenmerk): vertaalOntwikkeling(kenmerk, blok, &inhoud)
      case .nieuweAfspraak: vertaalNieuweAfspraak(blok, grond, &inhoud)
      case .nieuweOntwikkelafspraak: vertaalNieuweOntwikkelafspraak(blok, grond, &inhoud)
      case .eindoordeel: vertaalEindoordeel(blok, grond, &inhoud)
      case .stap: break
      case .verslag: inhoud.verslag = blok.ingevuld(.verslag)?.tekst ?? ""
      }
    }
  }

  private mutating func vertaalOnderwerp(
    _ naam: String, _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    guard let onderwerp = grond.onderwerp(genaamd: naam) else {
      return meld(
        .onbekendeSectie, blok.plek, "'\(Regelbeeld.kort(naam))' is geen onderwerp van de regeling.",
        advies: Vertaler.keuze(grond.regeling.onderwerpen.map(\.naam), bij: naam))
    }
    guard let tekst = blok.ingevuld(.besproken)?.tekst else { return }
    inhoud.onderwerpen.append(Onderwerptekst(onderwerp: onderwerp.code, tekst: tekst))
  }

  /// The kind that the title names; one that only a regeling names must be a stage of some regeling.
  ///
  /// Of a form of no known kind it can't be said which labels and sections it has, so those findings go.
  private mutating func bekendeSoort() -> Gesprekssoort? {
    guard case .overig(let naam)? = blad.soort else { return blad.soort }
    let stadia = kader.regelingen.versies.flatMap { $0.waarde.stadia.map(\.soort) }
    let soorten = stadia + dossier.gesprekken.map(\.soort)
    if let bekend = soorten.first(where: { Tekstvorm.sleutel($0.gespreksnaam) == Tekstvorm.sleutel(naam) }) {
      return bekend
    }
    let vanVorm: Set<FormulierCode> = [
      .onbekendeSectie, .onbekendLabel, .labelDubbel, .tekstZonderLabel, .sectieDubbel, .teVeelTekst,
    ]
    bevindingen.removeAll { vanVorm.contains($0.code) }
    var namen: [String] = []
    for soort in stadia where !namen.contains(soort.gespreksnaam.uppercased()) {
      namen.append(soort.gespreksnaam.uppercased())
    }
    meld(
      .onbekendeTitel, blad.kop.plek, "'\(Regelbeeld.kort(naam))' is geen gesprek van de regeling.",
      advies: Vertaler.keuze(namen, bij: naam))
    return nil
  }

  /// Lines with `|` are dropped only when this form has them, as it is now or as it was when it was made.
  private mutating func controleerUitleg(_ grond: Formuliergrond) {
    let bekend = Formulier(grond).hulpregels
    let isBekend = blad.uitleg.allSatisfy { bekend.contains(Tekstvorm.recht($0.tekst)) }
    meldUitleg(buiten: isBekend ? bekend : bekend.union(vroegereUitleg(grond)))
  }

  /// Lines with `|` that this form does not have.
  mutating func meldUitleg(buiten bekend: Set<String>) {
    for regel in blad.uitleg where !bekend.contains(Tekstvorm.recht(regel.tekst)) {
      meld(
        .onbekendeUitleg, regel.plek, "Regels met | zijn uitleg van het formulier, en deze hoort daar niet bij.",
        advies: "Is dit uw tekst? Haal dan het teken | weg. Is het oude uitleg? Haal dan de regel weg.")
    }
  }

  /// The explanations of this kind of form for every day, conversation and function that it can have been made for.
  private func vroegereUitleg(_ grond: Formuliergrond) -> Set<String> {
    var dagen: Set<Datum> = [grond.dag, kader.vandaag]
    dagen.formUnion(dossier.medewerker?.functies.map(\.per) ?? [])
    if let id = grond.catalogus?.id { dagen.formUnion(kader.catalogi.versies[id]?.map(\.waarde.per) ?? []) }
    var bekend: Set<String> = []
    for vroeger in [dossier, dossierToen()] {
      let gesprekken = [nil] + vroeger.gesprekken.filter { $0.soort == grond.soort }
      for (gesprek, dag) in gesprekken.flatMap({ gesprek in dagen.map { (gesprek, $0) } }) {
        let toen = Formuliergrond(
          soort: grond.soort, gesprek: gesprek, dossier: vroeger, cyclus: grond.cyclus, kader: kader, dag: dag)
        bekend.formUnion(Formulier(toen).hulpregels)
      }
    }
    return bekend
  }

  /// The dossier as the writer saw it.
  private func dossierToen() -> Dossier {
    guard let basis = blad.kop.ingevuld(.basis).flatMap({ Basis(Tekstvorm.sleutel($0.tekst)) }) else { return dossier }
    var toen = Dossier(sleutel: dossier.sleutel)
    for feit in dossier.feiten where feit.herkomst.nr <= basis.nr { toen.evolve(feit.gebeurtenis, feit.herkomst) }
    return toen
  }
}
