internal import EventCoding
internal import EventLog
internal import Gesprekscyclus
internal import Kalender

/// One employee with agreements and a planned conversation of every kind, under the regeling of the fixtures.
struct Proefgrond: Sendable {
  let dossier: Dossier
  let kader: Kader

  static let vast = maak()

  private static func maak() -> Proefgrond {
    let platform = LinuxPlatform()
    guard let rules = try? platform.contents("Fixtures/regelingen/gemeente.json"),
      let book = try? platform.contents("Fixtures/fuzz/catalogus/klein"),
      let regeling = RegelingBestand.lees(rules).regeling, let catalogus = CatalogusBestand.lees(book).catalogus,
      let begin = Datum(iso: "2020-03-01"), let dag = Datum(iso: "2026-02-10")
    else { preconditionFailure("Start from the top of the project: the fixtures are missing") }
    var regelingen = Regelingen()
    regelingen.evolve(.vastgesteld(regeling), herkomst(1, dag))
    regelingen.evolve(.cyclusGeopend(jaar: 2026, regeling: regeling.id, versie: regeling.versie), herkomst(2, dag))
    var catalogi = Catalogi()
    catalogi.evolve(.vastgesteld(catalogus), herkomst(3, dag))
    var dossier = Dossier(sleutel: "7f3a")
    for (index, gebeurtenis) in feiten(begin, dag).enumerated() {
      dossier.evolve(gebeurtenis, herkomst(index + 4, dag))
    }
    let kader = Kader(
      vandaag: dag.adding(dagen: 300), regelingen: regelingen, catalogi: catalogi, register: Register())
    return Proefgrond(dossier: dossier, kader: kader)
  }

  private static func herkomst(_ nr: Int, _ dag: Datum) -> Herkomst {
    Herkomst(
      nr: nr, hashbegin: "286b4a0eaca2", tijd: Tijdstip(dag, uur: 9), actor: "m.jansen",
      opdracht: String(repeating: "a", count: 32))
  }

  private static func feiten(_ begin: Datum, _ dag: Datum) -> [DossierGebeurtenis] {
    var feiten: [DossierGebeurtenis] = [
      .medewerker(
        .inDienstGetreden(
          .init(
            personeelsnummer: "M-0117", naam: "Zoë Çelik", functie: .init(catalogus: "klein", functie: "adviseur"),
            onderdeel: "Bedrijfsvoering", leidinggevende: "M-0003", per: begin)))
    ]
    for (index, weging) in [60, 40].enumerated() {
      let inhoud = Afspraakinhoud(
        resultaatgebied: "Inkoop", omschrijving: "Doel \(index + 1) voor dit jaar", gereedOp: dag.adding(dagen: 200),
        weging: weging)
      feiten.append(
        .afspraak(.gemaakt(.init(afspraak: .init("RA-\(index + 1)"), cyclus: 2026, inhoud: inhoud))))
    }
    let soorten: [Gesprekssoort] = [.planning, .voortgang, .beoordeling]
    for (index, soort) in soorten.enumerated() {
      feiten.append(
        .gesprek(.gepland(.init(gesprek: .init("G-2026-\(index + 1)"), soort: soort, cyclus: 2026, datum: dag))))
    }
    return feiten
  }
}
