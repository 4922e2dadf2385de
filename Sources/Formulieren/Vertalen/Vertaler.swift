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
    controleerMedewerker()
    let basis = basis()
    guard let soort = blad.soort else { return nil }
    let gesprek = gesprek(soort)
    let datum = datum(.gespreksdatum, blad.kop)
    if blad.kop.ingevuld(.gespreksdatum) == nil { meldLeeg(.gespreksdatum, blad.kop, "de dag van het gesprek") }
    guard let cyclus = cyclus(gesprek, datum) else { return nil }
    guard let bekendeSoort = bekend(soort, cyclus) else { return nil }
    let grond = Formuliergrond(
      soort: bekendeSoort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader,
      dag: datum ?? kader.vandaag)
    controleerUitleg(grond)

    var inhoud = Vastlegging(
      gesprek: gesprek?.kenmerk, soort: bekendeSoort, cyclus: cyclus.jaar, datum: datum ?? kader.vandaag)
    inhoud.basis = basis
    inhoud.deelnemers = deelnemers()
    inhoud.tijdvak = tijdvak()
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
      case .ontwikkelafspraak(let kenmerk): vertaalOntwikkeling(kenmerk, blok, &inhoud)
      case .nieuweAfspraak: vertaalNieuweAfspraak(blok, grond, &inhoud)
      case .nieuweOntwikkelafspraak: vertaalNieuweOntwikkelafspraak(blok, grond, &inhoud)
      case .eindoordeel: vertaalEindoordeel(blok, grond, &inhoud)
      case .verslag: inhoud.verslag = blok.ingevuld(.verslag)?.tekst ?? ""
      }
    }
  }

  /// A kind that only the regeling knows must be one of its stages.
  private mutating func bekend(_ soort: Gesprekssoort, _ cyclus: Cyclus) -> Gesprekssoort? {
    guard case .overig(let naam) = soort else { return soort }
    let soorten = cyclus.regeling.stadia.map(\.soort)
    if let bekend = soorten.first(where: { Tekstvorm.sleutel($0.gespreksnaam) == Tekstvorm.sleutel(naam) }) {
      return bekend
    }
    meld(
      .onbekendeTitel, blad.kop.plek, "'\(Regelbeeld.kort(naam))' is geen gesprek van deze regeling.",
      advies: Vertaler.keuze(soorten.map { $0.gespreksnaam.uppercased() }))
    return nil
  }

  /// Lines with `|` are dropped only when this form has them, as it is now or as it was when it was made.
  private mutating func controleerUitleg(_ grond: Formuliergrond) {
    guard !blad.uitleg.isEmpty else { return }
    var dagen: Set<Datum> = [grond.dag, kader.vandaag]
    dagen.formUnion(dossier.medewerker?.functies.map(\.per) ?? [])
    if let id = grond.catalogus?.id { dagen.formUnion(kader.catalogi.versies[id]?.map(\.waarde.per) ?? []) }
    var bekend: Set<String> = []
    for vroeger in [dossier, dossierToen()] {
      let gesprek = grond.gesprek.flatMap { vroeger.gesprek($0.kenmerk) }
      for dag in dagen {
        let toen = Formuliergrond(
          soort: grond.soort, gesprek: gesprek, dossier: vroeger, cyclus: grond.cyclus, kader: kader, dag: dag)
        bekend.formUnion(Formulier(toen).hulpregels)
      }
    }
    for regel in blad.uitleg where !bekend.contains(Tekstvorm.recht(regel.tekst)) {
      meld(
        .onbekendeUitleg, regel.plek, "Regels met | zijn uitleg van het formulier, en deze hoort daar niet bij.",
        advies: "Is dit uw tekst? Haal dan het teken | weg. Is het oude uitleg? Haal dan de regel weg.")
    }
  }

  /// The dossier as the writer saw it.
  private func dossierToen() -> Dossier {
    guard let basis = blad.kop.ingevuld(.basis).flatMap({ Basis(Tekstvorm.sleutel($0.tekst)) }) else { return dossier }
    var toen = Dossier(sleutel: dossier.sleutel)
    for feit in dossier.feiten where feit.herkomst.nr <= basis.nr { toen.evolve(feit.gebeurtenis, feit.herkomst) }
    return toen
  }
}
