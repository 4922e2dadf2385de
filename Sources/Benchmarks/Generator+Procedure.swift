import EventCoding
import Gesprekscyclus
import Kalender
internal import Toevalsbron

/// A correction here and there, and what follows on the appraisal of a year; nothing where it does not apply.
extension Generator {
  /// One in twenty has a mistake in the report of the progress.
  mutating func correctie(_ dossier: Dossier, _ jaar: Int) -> DossierOpdracht? {
    guard toeval.kans(5),
      let nr = dossier.gesprekken(cyclus: jaar, soort: .voortgang).last?.verslag?.herkomst.nr,
      case .legVast(var vastlegging)? = Feitengroep(dossier, met: nr)?.opdracht
    else { return nil }
    vastlegging.verslag = toeval.kies(Namen.verslagen) + " Zie ook de bijlage."
    return .corrigeer(
      Correctieopdracht(
        nr: nr, reden: "Het verslag van een ander gesprek overgenomen.", wat: .vervang(.legVast(vastlegging)),
        doorPersoneelsadviseur: false))
  }

  func aanbieding(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    beoordeling(van: dossier, jaar).map {
      .procedure(.aangeboden(.init(gesprek: $0, datum: dag, tekst: .van($0, in: dossier))))
    }
  }

  /// Most have nothing to add.
  mutating func reactie(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    let tekst = toeval.kans(10) ? toeval.kies(Namen.toelichtingen) : nil
    guard let kenmerk = beoordeling(van: dossier, jaar),
      dossier.gesprek(kenmerk)?.procedure.aanbiedingen.isEmpty == false
    else { return nil }
    return .procedure(.reactie(.init(gesprek: kenmerk, datum: dag, tekst: tekst)))
  }

  func vaststelling(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    guard let kenmerk = beoordeling(van: dossier, jaar), let gesprek = dossier.gesprek(kenmerk),
      !gesprek.procedure.aanbiedingen.isEmpty, let nummer = dossier.medewerker?.personeelsnummer,
      let vaststeller = ["M-000002", "M-000003"].map({ Personeelsnummer($0) }).first(where: { $0 != nummer })
    else { return nil }
    return .stelVast(
      Vaststelverzoek(
        gesprek: kenmerk, datum: dag, vaststeller: vaststeller,
        reactie: gesprek.procedure.reactiesMetTekst.isEmpty ? nil : .gevolgd, ondanks: "Besproken met de medewerker."))
  }

  func uitreiking(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    guard let gesprek = dossier.gesprekken(cyclus: jaar, soort: .beoordeling).last, gesprek.stand == .vastgesteld
    else { return nil }
    return .procedure(
      .uitgereikt(
        .init(
          gesprek: gesprek.kenmerk, datum: dag, wijze: .persoonlijk, aan: "de medewerker", bewijs: "Ontvangstbewijs")))
  }

  private func beoordeling(van dossier: Dossier, _ jaar: Int) -> GesprekKenmerk? {
    dossier.gesprekken(cyclus: jaar, soort: .beoordeling).first { $0.stand == .gehouden }?.kenmerk
  }
}
