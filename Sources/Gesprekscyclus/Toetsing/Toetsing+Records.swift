internal import Kalender

/// What stands in the log and would now be refused: recorded before there was a rule against it, or by another program.
extension Dossier {
  /// Each command that recorded something in this dossier is given again, on the dossier as it was and by the rules of then; and
  /// the cycles behind it are judged as one that opens or closes now.
  ///
  /// What the check of an appraisal says of it is not said again.
  /// - Parameter getoetst: the findings for each appraisal.
  /// - Complexity: O(n²) in the facts of this one person.
  package func toetsRecords(_ kader: Kader, getoetst: [GesprekKenmerk: [Toetsbevinding]]) -> [Toetsbevinding] {
    var opdrachten: Set<String> = []
    let eerste = feiten.filter { opdrachten.insert($0.herkomst.opdracht).inserted }
    return toetsCycli(kader) + eerste.flatMap { toetsOpdracht($0, kader, getoetst) }
  }

  private func toetsOpdracht(
    _ eerste: Feit, _ kader: Kader, _ getoetst: [GesprekKenmerk: [Toetsbevinding]]
  ) -> [Toetsbevinding] {
    let samen = feiten.filter { $0.herkomst.opdracht == eerste.herkomst.opdracht }
    // A correction is not given again: what it made of the dossier is judged as it reads now.
    if samen.contains(where: \.isCorrectie) { return [] }
    guard let groep = Feitengroep(self, met: eerste.herkomst.nr), let opdracht = groep.opdracht else { return [] }
    var toen = groep.kader(kader)
    // Who might do it is decided by the roles of then.
    toen.hand = nil
    toen.namens = eerste.herkomst.namens
    var weigeringen: [Weigering] = []
    do throws(Geweigerd) { _ = try groep.voor.decide(opdracht, toen) } catch { weigeringen = error.weigeringen }
    weigeringen += groep.feiten.compactMap { zonderBron($0, kader) }
    let gesprek = groep.feiten.lazy.compactMap(\.gebeurtenis.gesprek).first
    let bekend = Set(gesprek.flatMap { getoetst[$0] }?.map(\.codetekst) ?? [])
    let records = groep.feiten.map(\.herkomst.nr)
    // Who is above whom is told of now.
    if !Set(toetsLeiding(kader).flatMap(\.records)).isDisjoint(with: records) {
      weigeringen.removeAll { $0.code == .eigenLeidinggevende }
    }
    return weigeringen.filter { !bekend.contains($0.code.rawValue) }.map {
      .nuGeweigerd($0.code, $0.melding, records: records)
    }
  }

  /// Words of the employee that another recorded, without the paper that they stand on.
  private func zonderBron(_ feit: Feit, _ kader: Kader) -> Weigering? {
    guard let stap = feit.gebeurtenis.opdrachtfeit, case .medewerker = stap.namens, stap.bron?.isBlanco ?? true,
      let medewerker, let schrijvers = kader.schrijvers(feit.herkomst),
      !schrijvers.contains(medewerker.personeelsnummer)
    else { return nil }
    return .zonderBron
  }

  /// Cycles in which something of this person stands.
  private func toetsCycli(_ kader: Kader) -> [Toetsbevinding] {
    Set(gesprekken.map(\.cyclus) + afspraken.map(\.cyclus)).sorted().compactMap(kader.regelingen.cyclus).flatMap {
      $0.toets(kader.regelingen)
    }
  }
}

extension Cyclus {
  /// What would be refused if its regeling were established now, and it were opened and closed now as it was then.
  fileprivate func toets(_ regelingen: Regelingen) -> [Toetsbevinding] {
    var bevindingen: [Toetsbevinding] = []
    let nieuw = "Stel een nieuwe versie vast en open daaronder de volgende cyclus; deze cyclus houdt zijn regeling."
    if let fout = regeling.bevindingen().first(where: { $0.ernst == .fout }),
      let vermeld = regelingen.versies.last(where: { $0.waarde == regeling })
    {
      bevindingen.append(
        .nuGeweigerd(
          .ongeldigDocument, "Regeling \(regeling.aanduiding): \(fout.melding)", records: [vermeld.herkomst.nr],
          oplossing: nieuw))
    }
    if regeling.per.jaar > jaar {
      bevindingen.append(
        .nuGeweigerd(
          .onbekendeRegeling, "Regeling \(regeling.aanduiding) gaat later in dan cyclus \(naam).",
          records: [geopend.nr],
          oplossing: nieuw))
    }
    if let gesloten, let laatste = laatsteDag, gesloten.datum <= laatste {
      bevindingen.append(
        .nuGeweigerd(
          .vensterLoopt,
          "Cyclus \(naam) is gesloten terwijl tot en met \(laatste.proza) nog een gesprek kon worden gevoerd.",
          records: [gesloten.nr],
          oplossing: "Moet er nog iets in? Heropen hem met: gespreksboek cyclus heropenen \(naam) --reden TEKST."))
    }
    return bevindingen
  }
}

extension Toetsbevinding {
  /// A record of before that would be refused now.
  fileprivate static func nuGeweigerd(
    _ code: WeigeringCode, _ melding: String, records: [Int], oplossing: String? = nil
  ) -> Toetsbevinding {
    let nr = records.first ?? 0
    let eigen = oplossing == nil
    return Toetsbevinding(
      .waarschuwing(.nuGeweigerd), "Zou nu worden geweigerd (\(code.rawValue)): \(melding)",
      oplossing: oplossing
        ?? "Klopt het toch, dan hoeft u niets te doen. Anders verbetert u het met: gespreksboek corrigeren \(nr).",
      records: records, teVerbeteren: eigen ? nr : nil,
      elders: eigen ? "Klopt het toch, dan hoeft u niets te doen. Vraag anders de personeelsadviseur." : nil)
  }
}

extension Feit {
  fileprivate var isCorrectie: Bool { if case .correctie = gebeurtenis { true } else { false } }
}
