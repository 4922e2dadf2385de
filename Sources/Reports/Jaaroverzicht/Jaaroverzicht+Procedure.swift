internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Rapportbron {
  /// How far the procedure of one person's appraisal is on the day of the report.
  func proceduretelling(_ gesprek: Gesprek, _ dossier: Dossier) -> Jaaroverzicht.Vaststellingstelling {
    let verloop = gesprek.procedure
    let gang = gang(van: gesprek, in: dossier)
    let laatste = dossier.laatsteTekstwijziging(van: gesprek.kenmerk)
    // The last word of the employee on the text as it reads now.
    let handtekening = verloop.ondertekeningen.last {
      $0.waarde.deel == .medewerker && $0.herkomst.nr > laatste && $0.waarde.datum <= peildatum
    }?.waarde.wijze
    func telt(_ past: Bool) -> Int { past ? 1 : 0 }
    return Jaaroverzicht.Vaststellingstelling(
      beoordelingen: 1, vastgesteld: telt(gesprek.vaststelling.map { $0.waarde.datum <= peildatum } ?? false),
      aangeboden: telt(verloop.aanbiedingen.contains { $0.waarde.datum <= peildatum }),
      ondertekend: telt(handtekening.map { $0 != .geweigerd } ?? false), geweigerd: telt(handtekening == .geweigerd),
      gereageerd: telt(verloop.reactiesMetTekst.contains { $0.waarde.datum <= peildatum }),
      reactieOpen: telt(gang?.isOpen(.reageren) ?? false),
      uitgereikt: telt(verloop.uitreikingen.contains { $0.waarde.datum <= peildatum }),
      bedenkingen: telt(verloop.bedenkingen.contains { $0.waarde.datum <= peildatum }),
      bedenkingOpen: telt(gang?.isOpen(.afhandelen) ?? false))
  }
}
