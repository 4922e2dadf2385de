internal import Kalender

/// What rule 5 asks of any rating: a label of the scale, a motivation when it is low, no surprise.
extension Dossier {
  func label(
    _ invoer: String, _ schaal: Schaal?, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) -> Schaal.Label? {
    if let label = schaal?.label(invoer) { return label }
    beraad.weiger(
      .onbekendLabel, "'\(invoer)' is geen oordeel van deze schaal.", advies: "Kies uit: \(schaal?.keuzes ?? "–").",
      over: onderwerp)
    return nil
  }

  func eisMotivering(
    _ tekst: String, _ regeling: Regeling?, _ waarvan: String, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) {
    let lengte = tekst.zonderRand.count
    let minstens = max(1, regeling?.motivering.minTekens ?? 1)
    guard lengte < minstens else {
      if !tekst.noemtVoorbeeld {
        beraad.waarschuw(
          .motiveringZonderVoorbeeld, "De motivering (\(waarvan)) noemt geen voorbeeld: geen getal, geen dag, één zin.",
          over: onderwerp)
      }
      return
    }
    let nu =
      lengte == 0
      ? "die ontbreekt" : "deze heeft \(lengte) tekens, de regeling vraagt er \(minstens)"
    beraad.weiger(
      .motiveringOntbreekt, "Een motivering met een voorbeeld is verplicht (\(waarvan)); \(nu).",
      advies: "Beschrijf een concreet voorbeeld: wat gebeurde er, wanneer, en met welk gevolg.", over: onderwerp)
  }

  /// Whether a signal was given in the period of this appraisal, on an earlier day than the appraisal itself.
  func isGesignaleerd(
    _ meldingen: some Sequence<Vermeld<AfspraakGebeurtenis.Voortgang>>, voor vastlegging: Vastlegging
  ) -> Bool {
    meldingen.contains { melding in
      guard melding.waarde.status == .aandacht, melding.waarde.datum < vastlegging.datum else { return false }
      return vastlegging.tijdvak.map { $0.van <= melding.waarde.datum } ?? true
    }
  }

  func waarschuwVerrassing(
    _ gesignaleerd: Bool, _ wat: String, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) {
    guard !gesignaleerd else { return }
    beraad.waarschuw(
      .verrassing, "Verrassing: \(wat), maar geen voortgangsgesprek heeft dat gesignaleerd.", over: onderwerp)
  }

  func weigerDubbel(_ dubbel: Bool, _ wat: String, _ onderwerp: Onderwerp, _ beraad: inout Beraad) {
    guard dubbel else { return }
    beraad.weiger(
      .alBeoordeeld, "\(wat) is in dit gesprek al beoordeeld.",
      advies: "Laat dit deel leeg; een wijziging is een correctie.", over: onderwerp)
  }

  /// Rule 4: an incomplete rating has no total, and the maker is told what is missing.
  func waarschuwOnvolledig(
    _ vastlegging: Vastlegging, _ eerder: Gesprek?, _ cyclus: Cyclus, _ beraad: inout Beraad
  ) {
    let beoordeeld = Set(vastlegging.resultaten.map(\.over))
    let mist = teBeoordelen(cyclus, over: vastlegging.tijdvak).filter {
      eerder?.resultaat($0) == nil && !beoordeeld.contains($0)
    }
    guard !mist.isEmpty else { return }
    let gevolg = cyclus.regeling.weging == .procenten ? " Er is daarom nog geen totaal." : ""
    beraad.waarschuw(.onvolledig, "Nog zonder oordeel: \(mist.map(\.tekst).joined(separator: ", ")).\(gevolg)")
  }
}

extension String {
  /// Whether a motivation may hold something concrete: a number, a date or a month, or more than one sentence.
  ///
  /// A rough sign for a warning and no judgement; it finds what names nothing at all.
  fileprivate var noemtVoorbeeld: Bool {
    if contains(where: \.isNumber) { return true }
    let woorden = split { !$0.isLetter }.map { $0.lowercased() }
    if woorden.contains(where: Datum.maandnamen.contains) { return true }
    return split(whereSeparator: { ".!?;\n".contains($0) }).count { !String($0).isBlanco } > 1
  }
}

extension Gesprek {
  /// The weighted total of the results in hundredths (340 is 3,40), or nothing while it is incomplete.
  ///
  /// Exact: weights are whole per cents that add up to 100 and values are whole, so the sum of weight × value is the
  /// mean in hundredths. It rests only on what the ratings copied, so that later changes never move it (rule 6).
  package var totaalHonderdsten: Int? {
    let wegingen = geldendeResultaten.compactMap(\.weging).filter { (1...100).contains($0) }
    guard !wegingen.isEmpty, wegingen.count == geldendeResultaten.count, wegingen.reduce(0, +) == 100 else {
      return nil
    }
    return zip(geldendeResultaten, wegingen).reduce(0) { $0 + $1.1 * $1.0.waarde }
  }

  /// The last rating of each agreement, in the order in which they were first rated.
  package var geldendeResultaten: [BeoordelingGebeurtenis.Resultaat] {
    var volgorde: [AfspraakKenmerk] = []
    for resultaat in resultaten where !volgorde.contains(resultaat.waarde.afspraak) {
      volgorde.append(resultaat.waarde.afspraak)
    }
    return volgorde.compactMap { resultaat($0)?.waarde }
  }

  /// The last rating of each competency, in the order in which they were first rated.
  package var geldendeScores: [BeoordelingGebeurtenis.Competentiescore] {
    var volgorde: [CompetentieCode] = []
    for score in competenties where !volgorde.contains(score.waarde.competentie) {
      volgorde.append(score.waarde.competentie)
    }
    return volgorde.compactMap { score($0)?.waarde }
  }
}
