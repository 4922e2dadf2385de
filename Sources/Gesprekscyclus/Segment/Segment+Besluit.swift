package import Kalender

/// What rules 2 and 3 ask of each segment of an appraisal's tijdvak.
extension Dossier {
  /// Rule 3: an appraisal is about one part of the year by function, so that it has one set of norms.
  func weigerOverFuncties(_ tijdvak: Tijdvak, _ cyclus: Cyclus, _ beraad: inout Beraad) {
    guard let medewerker, medewerker.isInDienst(gedurende: tijdvak) else { return }
    let delen = indeling(cyclus, met: tijdvak).delen.compactMap { deel in
      deel.tijdvak.overlapt(tijdvak)
        ? Tijdvak(van: max(deel.tijdvak.van, tijdvak.van), tot: min(deel.tijdvak.tot, tijdvak.tot)) : nil
    }
    guard delen.count > 1 else { return }
    let wissels = delen.dropFirst().map(\.van.proza).joined(separator: " en op ")
    beraad.weiger(
      .tijdvakOverFuncties, "In het tijdvak \(tijdvak.proza) is de functie veranderd, op \(wissels).",
      advies: "Beoordeel elk deel apart: \(delen.map(\.kort).joined(separator: ", en ")).", over: .veld(.tijdvak))
  }

  /// Rule 2: in each segment by function and manager that is long enough, an earlier conversation was held.
  ///
  /// - Parameter minMaanden: the shortest tijdvak of the regeling; a shorter segment asks nothing, unless no segment
  ///   is long enough: then one conversation in the whole tijdvak is asked.
  func weigerZonderGesprek(in tijdvak: Tijdvak, voor datum: Datum, minMaanden: Int, _ beraad: inout Beraad) {
    let begonnen = beoordelaarssegmenten(tijdvak).filter { $0.tijdvak.van < datum }
    let lang = begonnen.filter { $0.tijdvak.duurt(maanden: minMaanden) }
    let zonder = (lang.isEmpty ? [tijdvak] : lang.map(\.tijdvak)).filter { !heeftEerderGesprek(in: $0, voor: datum) }
    guard !zonder.isEmpty else { return }
    let deel = zonder.map(\.proza).joined(separator: " en ")
    let waar =
      lang.count > 1
      ? "In een deel van het tijdvak met een eigen functie of leidinggevende (\(deel))" : "In het tijdvak"
    beraad.weiger(
      .geenEerderGesprek, "\(waar) is nog geen planning- of voortgangsgesprek gevoerd.",
      advies: "Leg dat gesprek eerst vast. Was het er niet? Schrijf de reden achter 'Uitzondering:'.",
      over: .veld(.uitzondering))
  }

  /// Managers of an earlier part of the tijdvak who had no part in the appraisal.
  ///
  /// Who gave an appraisal of their own over those days took part by it.
  package func vroegereLeidinggevenden(
    _ tijdvak: Tijdvak, normdag: Datum, zonder deelnemers: [Deelnemer]
  ) -> [(nummer: Personeelsnummer, tijdvak: Tijdvak)] {
    let huidig = medewerker?.plek(op: normdag).waarde.leidinggevende
    var genoemd: Set<Personeelsnummer> = []
    return beoordelaarssegmenten(tijdvak).compactMap { segment in
      guard let nummer = segment.plek.leidinggevende, nummer != huidig, segment.tijdvak.van <= normdag,
        !heeftDeeloordeel(nummer, over: segment.tijdvak, in: tijdvak), genoemd.insert(nummer).inserted,
        !deelnemers.contains(where: { $0.deel != .medewerker && $0.wie.begintMet(nummer) })
      else { return nil }
      return (nummer, segment.tijdvak)
    }
  }

  /// Whether this manager of a part of the tijdvak judged days of it in an appraisal of their own.
  private func heeftDeeloordeel(_ chef: Personeelsnummer, over deel: Tijdvak, in geheel: Tijdvak) -> Bool {
    gesprekken.contains { gesprek in
      guard gesprek.soort == .beoordeling, let verslag = gesprek.verslag?.waarde, let eigen = verslag.tijdvak,
        eigen.overlapt(deel), geheel.van <= eigen.van, eigen.tot < geheel.tot
      else { return false }
      return verslag.omstandigheden?.leidinggevende == chef
    }
  }

  /// What is told when an appraisal is recorded, and again when it is checked.
  func segmentwaarschuwingen(
    _ tijdvak: Tijdvak?, _ normdag: Datum, _ deelnemers: [Deelnemer]
  ) -> [Waarschuwing] {
    guard let tijdvak else { return [] }
    return vroegereLeidinggevenden(tijdvak, normdag: normdag, zonder: deelnemers).map { nummer, deel in
      Waarschuwing(
        .vroegereLeidinggevende,
        "\(nummer) was leidinggevende van \(deel.proza) en doet niet mee als informant of medebeoordelaar.",
        onderwerp: .veld(.leidinggevende))
    }
  }

  /// The segments as the assessor sees them: another unit or module alone is no other segment.
  func beoordelaarssegmenten(_ tijdvak: Tijdvak) -> [Segment] {
    var delen: [Segment] = []
    for segment in medewerker?.segmenten(in: tijdvak) ?? [] {
      guard let laatste = delen.last, laatste.functie.functie == segment.functie.functie,
        laatste.plek.leidinggevende == segment.plek.leidinggevende,
        laatste.tijdvak.tot.adding(dagen: 1) == segment.tijdvak.van,
        let samen = Tijdvak(van: laatste.tijdvak.van, tot: segment.tijdvak.tot)
      else {
        delen.append(segment)
        continue
      }
      delen[delen.count - 1] = Segment(
        tijdvak: samen, functie: segment.functie, plek: segment.plek, oorzaken: laatste.oorzaken)
    }
    return delen
  }

  private func heeftEerderGesprek(in tijdvak: Tijdvak, voor datum: Datum) -> Bool {
    gesprekken.contains { gesprek in
      guard gesprek.soort != .beoordeling, let gehouden = gesprek.gehouden else { return false }
      return tijdvak.bevat(gehouden) && gehouden < datum
    }
  }
}
