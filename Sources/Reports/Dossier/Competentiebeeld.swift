package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// A competency beside its norm: what the function asks, what was seen, and the difference.
package struct Competentiebeeld: Equatable, Sendable {
  package let code: CompetentieCode
  package let naam: String
  /// The norm at the time of the rating, or of the day of the report when it was not rated.
  package let norm: String?
  /// The level's own name, such as `verbanden leggen`.
  package let normnaam: String?
  /// Nothing when it was not rated yet.
  package let oordeel: String?
  package let oordeelnaam: String?
  /// Levels above (positive) or below (negative) the norm, where both are levels.
  package let verschil: Int?
  package let toelichting: String?
  /// What it was before the vaststeller changed it.
  package let eerder: Oordeelverloop?
  package let gesprek: GesprekKenmerk?
  /// The record of the correction through which the rating reads as it does.
  package let gecorrigeerdBij: Int?
  /// The last progress that was told of it.
  let signaal: Voortgangsbeeld?
  /// The version that names it: the one recorded with the rating, else the one in force on the day of the report.
  let catalogus: Catalogus?

  /// The norms of the function in the order of the catalogue, then what was rated beside them.
  ///
  /// A rating keeps the norm that was recorded with it, also when function or catalogue changed since.
  static func alle(_ dossier: Dossier, cyclus: Int, op dag: Datum, _ bron: Rapportbron) -> [Competentiebeeld] {
    var scores: [Vermeld<BeoordelingGebeurtenis.Competentiescore>] = []
    for score in dossier.gesprekken(cyclus: cyclus).flatMap(\.competenties).sorted(by: {
      $0.herkomst.nr < $1.herkomst.nr
    }) {
      scores.removeAll { $0.waarde.competentie == score.waarde.competentie }
      scores.append(score)
    }
    let normen = bron.boek.functiebeeld(van: dossier, op: dag)?.normen ?? []
    let eigen = normen.map { norm in
      Competentiebeeld(
        norm.competentie, norm: norm.niveau, score: scores.first { $0.waarde.competentie == norm.competentie },
        dossier, cyclus, dag, bron)
    }
    let anders = scores.filter { score in !normen.contains { $0.competentie == score.waarde.competentie } }
    return eigen
      + anders.map { Competentiebeeld($0.waarde.competentie, norm: nil, score: $0, dossier, cyclus, dag, bron) }
  }

  /// The last rating of each competency in one conversation, in the order in which they were given.
  static func beoordeeld(in gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) -> [Competentiebeeld] {
    let dag = gesprek.normdag ?? bron.peildatum
    return gesprek.competenties.indices.compactMap { index in
      let score = gesprek.competenties[index]
      let code = score.waarde.competentie
      let opnieuw = gesprek.competenties[(index + 1)...].contains { $0.waarde.competentie == code }
      return opnieuw
        ? nil : Competentiebeeld(code, norm: nil, score: score, dossier, gesprek.cyclus, dag, bron)
    }
  }

  private init(
    _ code: CompetentieCode, norm: String?, score vermelding: Vermeld<BeoordelingGebeurtenis.Competentiescore>?,
    _ dossier: Dossier, _ cyclus: Int, _ dag: Datum, _ bron: Rapportbron
  ) {
    let score = vermelding?.waarde
    let gesprek = score.flatMap { dossier.gesprek($0.gesprek) }
    let competentie = Naamgever(bron.boek).competentie(code, van: dossier, op: gesprek?.normdag ?? dag)
    self.code = code
    naam = score?.naam ?? competentie?.naam ?? code.tekst
    self.norm = score == nil ? norm : score?.norm
    normnaam = self.norm.flatMap { competentie?.naam(vanNiveau: $0) }
    oordeel = score?.oordeel
    oordeelnaam = score?.schaal == nil ? score.flatMap { competentie?.naam(vanNiveau: $0.oordeel) } : nil
    verschil = score?.verschil
    toelichting = score.map(\.toelichting)
    eerder = gesprek.flatMap { Oordeelverloop.competentie(code, $0, bron.boek) }
    self.gesprek = score?.gesprek
    gecorrigeerdBij = vermelding?.herkomst.gecorrigeerdBij
    catalogus = dossier.medewerker.flatMap { bron.boek.catalogus(van: $0, bij: gesprek, op: bron.peildatum) }
    signaal = dossier.signalen.last {
      $0.waarde.over == .competentie(code)
        && ($0.waarde.gesprek.flatMap { dossier.gesprek($0)?.cyclus } ?? $0.waarde.datum.jaar) == cyclus
    }.map { Voortgangsbeeld($0) }
  }

  /// `op de norm`, `1 niveau onder de norm`, `nog niet beoordeeld`, or `–` where the two can't be compared.
  package var verschiltekst: String {
    guard oordeel != nil else { return "nog niet beoordeeld" }
    return verschil.map(Zinsbouw.bijNorm) ?? Getalvorm.geen
  }

  /// - Parameter beoordeelt: whether the regeling judges at all; else nothing is still to come.
  func cellen(beoordeelt: Bool) -> [String] {
    [
      veilig(naam), niveau(norm, normnaam), niveau(oordeel, oordeelnaam),
      oordeel == nil && !beoordeelt ? Getalvorm.geen : verschiltekst,
    ]
  }

  private func niveau(_ niveau: String?, _ naam: String?) -> String {
    guard let niveau else { return Getalvorm.geen }
    return veilig(niveau) + (naam.map { " (\(veilig($0)))" } ?? "")
  }

}

extension Competentiebeeld: Verklaard {
  var padnaam: String { code.tekst }
  var leden: [Lid] { leden(schaal: nil) }

  /// - Parameter schaal: of the ratings.
  func leden(schaal: Schaal?) -> [Lid] {
    let normuitleg = Uitleg(
      regel:
        "De norm is het niveau dat de functie vraagt; bij een oordeel blijft de norm staan die toen is vastgelegd.",
      naast: Verwijzing(sleutel: "oordeel"))
    return .leden(
      ("competentie", code.tekst), ("naam", naam), ("norm", norm.volgens(normuitleg)),
      ("normnaam", normnaam.volgens(normuitleg)), ("oordeel", oordeel.volgens(.oordeel(schaal))),
      ("oordeelnaam", oordeelnaam.volgens(.oordeel())), ("wasOordeel", eerder?.was),
      ("wasToelichting", eerder?.wasToelichting),
      ("verschil", verschil.volgens(Uitleg(regel: normuitleg.regel, berekening: rekening, woord: .bijNorm))),
      ("toelichting", toelichting.volgens(.oordeel())), ("gesprek", gesprek?.tekst),
      ("gecorrigeerdBij", gecorrigeerdBij), ("signaal", signaal?.status.rawValue), ("signaaldatum", signaal?.datum),
      ("signaaltoelichting", signaal?.toelichting), ("signaalGecorrigeerdBij", signaal?.gecorrigeerdBij))
  }

  /// How the difference follows from the levels.
  private var rekening: [String] {
    guard let oordeel, let norm, let verschil, let gesprek, let catalogus else { return [] }
    return [
      "Niveaus van laag naar hoog: \(catalogus.niveauschema.niveaus.map { veilig($0) }.joined(separator: ", ")).",
      "Oordeel \(veilig(oordeel)) (\(veilig(gesprek.tekst))) naast norm \(veilig(norm)): \(Zinsbouw.bijNorm(verschil)).",
    ]
  }
}
