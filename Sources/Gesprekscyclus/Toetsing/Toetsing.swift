internal import Kalender

/// The court-file check of one held appraisal: everything that a judge would ask, looked at before it is established
/// and on any day after.
///
/// Each rule stands in its own place and is asked here; ``regels`` is the list of all of them.
package struct Toetsing: Sendable {
  let dossier: Dossier
  let gesprek: Gesprek
  let verslag: Vermeld<GesprekGebeurtenis.Verslag>
  let cyclus: Cyclus
  let kader: Kader
  let gang: Proceduregang
  /// What is asked now; nothing when the check is only read.
  let verzoek: Vaststelverzoek?

  var regeling: Regeling { cyclus.regeling }

  /// Every rule of the check, in the order in which findings are told. A new rule is a line here.
  static let regels: [@Sendable (Toetsing) -> [Toetsbevinding]] = [
    { $0.beoordelaar }, { $0.volledigheid }, { $0.vastlegging }, { $0.uitzondering }, { $0.deelnemers },
    { $0.onderwerpen },
    { $0.aanbieding }, { $0.reactie }, { $0.handtekeningen }, { $0.naVaststelling }, { $0.behandelaars },
  ]

  /// Nothing for a conversation that is no held appraisal, or whose cycle was never opened.
  package init?(_ dossier: Dossier, _ gesprek: Gesprek, _ kader: Kader, voor verzoek: Vaststelverzoek? = nil) {
    let dag = verzoek?.datum ?? kader.vandaag
    guard gesprek.soort == .beoordeling, let verslag = gesprek.verslag,
      let cyclus = kader.regelingen.cyclus(gesprek.cyclus),
      let gang = dossier.proceduregang(van: gesprek, onder: cyclus.regeling, op: dag)
    else { return nil }
    self.dossier = dossier
    self.gesprek = gesprek
    self.verslag = verslag
    self.cyclus = cyclus
    self.kader = kader
    self.gang = gang
    self.verzoek = verzoek
  }

  /// All findings: what blocks first, then what warns; each in the order of the rules.
  /// - Complexity: O(n²) in the facts of this one person at worst; the dossier is folded again without this appraisal.
  package var bevindingen: [Toetsbevinding] {
    let alle = Toetsing.regels.flatMap { $0(self) }
    return alle.filter { $0.ernst == .blokkerend } + alle.filter { $0.ernst == .waarschuwing }
  }

  func blokkeer(
    _ code: WeigeringCode, _ melding: String, oplossing: String, records: [Int] = [],
    over onderwerp: Onderwerp = .geheel
  ) -> Toetsbevinding {
    Toetsbevinding(
      .blokkerend(code), melding, oplossing: oplossing, records: records.isEmpty ? [verslag.herkomst.nr] : records,
      onderwerp: onderwerp)
  }

  func waarschuw(
    _ code: Waarschuwing.Code, _ melding: String, oplossing: String, records: [Int] = [],
    over onderwerp: Onderwerp = .geheel, teVerbeteren: Int? = nil, elders: String? = nil
  ) -> Toetsbevinding {
    Toetsbevinding(
      .waarschuwing(code), melding, oplossing: oplossing, records: records.isEmpty ? [verslag.herkomst.nr] : records,
      onderwerp: onderwerp, teVerbeteren: teVerbeteren, elders: elders)
  }
}

extension Dossier {
  /// The findings for one appraisal, as it stands or for what is asked; none for another conversation.
  package func toets(
    _ gesprek: Gesprek, _ kader: Kader, voor verzoek: Vaststelverzoek? = nil
  ) -> [Toetsbevinding] {
    Toetsing(self, gesprek, kader, voor: verzoek)?.bevindingen ?? []
  }

  /// What is wrong with who is above this person from today on: recorded before it was refused, or when somebody was withdrawn.
  package func toetsLeiding(_ kader: Kader) -> [Toetsbevinding] {
    guard let medewerker else { return [] }
    let nu = medewerker.plek(op: kader.vandaag)
    let oplossing =
      "Leg een andere vast met: gespreksboek medewerker wijzigen \(medewerker.nummer) --leidinggevende NUMMER."
    var bevindingen: [Toetsbevinding] = []
    if let chef = nu.waarde.leidinggevende, !kader.register.kent(chef) {
      bevindingen.append(
        Toetsbevinding(
          .waarschuwing(.onbekendeLeidinggevende), "Leidinggevende \(chef) staat niet in het register.",
          oplossing: oplossing, records: [nu.herkomst.nr], onderwerp: .veld(.leidinggevende)))
    }
    let keuring = Leidingkeuring(kader.mens)
    if let kring = keuring.kring(van: medewerker.personeelsnummer, vanaf: kader.vandaag) {
      let records = kring.wie.compactMap { kader.mens($0)?.plek(op: kring.dag).herkomst.nr }
      bevindingen.append(
        Toetsbevinding(
          .waarschuwing(.leidingInKring),
          "Vanaf \(kring.dag.proza) staat iemand boven zichzelf: \(keuring.zin(kring)).", oplossing: oplossing,
          records: records, onderwerp: .veld(.leidinggevende)))
    }
    return bevindingen
  }
}
