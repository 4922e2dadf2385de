package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// Where one conversation stands in its procedure, step by step, as reports show it.
package struct Procedurebeeld: Equatable, Sendable {
  package let gang: Proceduregang
  let gesprek: Gesprek
  /// Signatures, newest last, with whether the text changed since.
  package let handtekeningen: [Handtekening]
  let peildatum: Datum
  /// By the number that a step names: the day it was recorded, when that is after the day of the step.
  let vastgelegd: [Int: Datum]
  /// By the number that a step names, of what is in someone's own words: who corrected it, when, and from which paper;
  /// safe to show.
  let herschreven: [Int: String]

  package struct Handtekening: Equatable, Sendable {
    let vermeld: Vermeld<ProcedureGebeurtenis.Ondertekening>
    package let door: Persoon
    /// Who recorded it, when that was another; safe to show.
    package let vastlegger: String?
    package let isAchterhaald: Bool
    /// Recorded from paper, or refused, and then the same person signed in person.
    package let isVervangen: Bool
    /// Who made the correction through which it reads as it does; safe to show.
    package let gecorrigeerdDoor: String?
  }

  /// Nothing for a conversation that was not held, and for one other than an appraisal that was never offered.
  init?(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    guard gesprek.soort == .beoordeling || !gesprek.procedure.aanbiedingen.isEmpty,
      let gang = bron.gang(van: gesprek, in: dossier)
    else { return nil }
    let laatste = dossier.laatsteTekstwijziging(van: gesprek.kenmerk)
    self.gang = gang
    self.gesprek = gesprek
    peildatum = bron.peildatum
    vastgelegd = gang.regels.reduce(into: [:]) { dagen, regel in
      guard case .gedaan(let op, let nr, _) = regel.stand, let feit = dossier.feit(nr: nr) else { return }
      let grond: Feit? =
        if case .correctie(let correctie) = feit.gebeurtenis { dossier.grondfeit(van: correctie) } else { feit }
      if let dag = grond?.herkomst.datum, dag > op { dagen[nr] = dag }
    }
    let namen = Naamgever(bron.boek)
    let alle = gesprek.procedure.ondertekeningen
    handtekeningen = alle.map { vermeld in
      Handtekening(
        vermeld: vermeld, door: Persoon(vermeld.waarde.door, in: bron.boek),
        vastlegger: namen.vastlegger(vermeld.herkomst, voor: vermeld.waarde.door),
        isAchterhaald: laatste > vermeld.herkomst.nr,
        isVervangen: alle.contains { vermeld.isVervangen(door: $0) },
        gecorrigeerdDoor: vermeld.herkomst.correctie.map { namen.auteur($0.herkomst) })
    }
    let eigen =
      gesprek.procedure.reacties.map { ($0.herkomst, $0.waarde.bron) }
      + gesprek.procedure.bedenkingen.map { ($0.herkomst, $0.waarde.bron) }
    herschreven = eigen.reduce(into: [:]) { woorden, eigen in
      guard let correctie = eigen.0.correctie?.herkomst else { return }
      let wie = "gecorrigeerd door \(namen.auteur(correctie)) op \(correctie.datum.proza)"
      let tekst = wie + (eigen.1.map { ", volgens \(Zinsbouw.zonderPunt($0))" } ?? "")
      woorden[eigen.0.nr] = tekst
      woorden[correctie.nr] = tekst
    }
  }

  /// `vastgelegd op 1 december 2026, 18 dagen later`; nothing for a step that was recorded on its day.
  func laatheid(op dag: Datum, nr: Int) -> String? {
    guard let vast = vastgelegd[nr] else { return nil }
    return Laatheid.tekst(dagenLater(op: dag, nr: nr)).map { "vastgelegd op \(vast.proza), \($0)" }
  }

  func dagenLater(op dag: Datum, nr: Int) -> Int { vastgelegd[nr].map { $0.dagnummer - dag.dagnummer } ?? 0 }

  /// The steps that this conversation has, in their order.
  var regels: [Proceduregang.Regel] { gang.regels.filter { $0.stand != .nietGevraagd } }
}

extension Vermeld<ProcedureGebeurtenis.Ondertekening> {
  fileprivate func isVervangen(door later: Self) -> Bool {
    (waarde.bron != nil || waarde.wijze == .geweigerd) && later.herkomst.nr > herkomst.nr
      && later.waarde.bron == nil && later.waarde.wijze != .geweigerd && later.waarde.deel == waarde.deel
      && later.waarde.door == waarde.door && later.waarde.tekst == waarde.tekst
  }
}

extension Rapportbron {
  /// The procedure of a held conversation on the day of the report.
  func gang(van gesprek: Gesprek, in dossier: Dossier) -> Proceduregang? {
    dossier.proceduregang(
      van: gesprek, onder: boek.regelingen.cyclus(gesprek.cyclus)?.regeling, op: peildatum)
  }
}

extension Proceduregang.Stand {
  /// In one word, for JSON.
  var woord: String {
    switch self {
    case .gedaan: "gedaan"
    case .open: "open"
    case .wacht: "wacht"
    case .vervallen: "vervallen"
    case .nietGevraagd: "niet gevraagd"
    }
  }
}
