/// The rules that were asked when the form was recorded, asked again of what it reads as now: after corrections, and
/// with the labels that the vaststeller changes.
extension Toetsing {
  /// What recording this appraisal would say if it were recorded today as it reads (rules 2, 3, 5 and 12).
  var vastlegging: [Toetsbevinding] {
    let beraad = heroverwogen
    return beraad.weigeringen.map { weigering in
      let nr = herkomst(weigering.onderwerp).nr
      return Toetsbevinding(
        .blokkerend(weigering.code), weigering.melding, oplossing: oplossing(weigering.advies, weigering.onderwerp),
        records: [nr], onderwerp: weigering.onderwerp, teVerbeteren: isGevraagd(weigering.onderwerp) ? nil : nr,
        elders: isGevraagd(weigering.onderwerp)
          ? nil : "\(weigering.advies) Het staat in nr \(nr); vraag de personeelsadviseur om het te verbeteren.")
    }
      + beraad.waarschuwingen.filter { telt($0) }.map { waarschuwing in
        waarschuw(
          waarschuwing.code, waarschuwing.melding, oplossing: waarschuwing.code.oplossing,
          records: [herkomst(waarschuwing.onderwerp).nr], over: waarschuwing.onderwerp)
      }
  }

  /// What misses is told by another rule; and a surprise is about the judgement as it was established: a label that HR
  /// corrected after that has the reason of the correction.
  private func telt(_ waarschuwing: Waarschuwing) -> Bool {
    switch waarschuwing.code {
    case .onvolledig, .geenNormen: return false
    case .verrassing:
      guard let vaststelling = gesprek.vaststelling, let correctie = herkomst(waarschuwing.onderwerp).correctie
      else { return true }
      return correctie.herkomst.nr < vaststelling.herkomst.nr
    default: return true
    }
  }

  /// The ratings that record the changed labels, as any rating is recorded.
  var gewijzigdeOordelen: [DossierGebeurtenis] {
    heroverwogen.gebeurtenissen.filter { $0.isOordeel(in: verzoek?.wijzigingen ?? []) }
  }

  /// Rules 2 and 3: an exception is allowed, and is the first thing that a judge looks at.
  var uitzondering: [Toetsbevinding] {
    guard let reden = verslag.waarde.uitzondering, !reden.isBlanco else { return [] }
    let zonder = dossierZonder
    guard zonder.teVroeg(Vastlegging(gesprek, verslag.waarde, verzoek), cyclus) != nil else { return [zonderGesprek] }
    let teVroeg = waarschuw(
      .voorTijd, "De beoordeling is gegeven voordat het tijdvak voorbij was; de uitzondering staat in het verslag.",
      oplossing: "Weeg of de reden dit draagt. Wat na het gesprek gebeurde, telt niet mee.", over: .veld(.uitzondering))
    var beraad = Beraad()
    if let tijdvak = verslag.waarde.tijdvak {
      zonder.weigerZonderGesprek(
        in: tijdvak, voor: verslag.waarde.datum, minMaanden: regeling.tijdvak.minMaanden, &beraad)
    }
    return [teVroeg] + (beraad.weigeringen.isEmpty ? [] : [zonderGesprek])
  }

  private var zonderGesprek: Toetsbevinding {
    waarschuw(
      .zonderEerderGesprek, "In het tijdvak is geen eerder gesprek gevoerd; de uitzondering staat in het verslag.",
      oplossing: "Is er toch een gesprek gevoerd? Leg dat vast, ook als het later is.", over: .veld(.uitzondering))
  }

  /// What the regeling asks to be talked about was in some conversation of the year.
  var onderwerpen: [Toetsbevinding] {
    guard let medewerker = dossier.medewerker else { return [] }
    let onbesproken = dossier.onbesproken(cyclus, medewerker, op: verslag.waarde.datum)
    guard !onbesproken.isEmpty else { return [] }
    return [
      waarschuw(
        .onbesproken,
        "In geen gesprek van dit jaar besproken: \(onbesproken.map { "'\($0.naam)'" }.joined(separator: ", ")).",
        oplossing: "Bespreek het alsnog, en leg dat gesprek vast.", over: .veld(.verslag))
    ]
  }

  /// Who held the conversation is recorded with it.
  var deelnemers: [Toetsbevinding] {
    let delen = verslag.waarde.deelnemers.map(\.deel)
    guard !delen.contains(.leidinggevende), !delen.contains(.medebeoordelaar) else { return [] }
    return [
      waarschuw(
        .deelnemersOntbreken, "In het verslag staat niet wie het gesprek voerde.",
        oplossing: "Verbeter het verslag met: gespreksboek corrigeren \(verslag.herkomst.nr).",
        teVerbeteren: verslag.herkomst.nr, elders: "Vraag de personeelsadviseur om het verslag te verbeteren.")
    ]
  }

  private var heroverwogen: Beraad {
    var beraad = Beraad()
    let zonder = dossierZonder
    let nogmaals = Vastlegging(gesprek, verslag.waarde, verzoek)
    zonder.controleerTijdvak(nogmaals, cyclus, &beraad)
    var toen = kader
    toen.vandaag = verslag.herkomst.datum
    if let stadium = dossier.stadium(van: gesprek, in: cyclus) {
      zonder.waarschuwVoorDatum(nogmaals, stadium, toen, &beraad)
    }
    zonder.legOordelen(nogmaals, gesprek.kenmerk, nil, cyclus, toen, &beraad)
    return beraad
  }

  /// The dossier without this appraisal; of an established one, as it was when it was established (rule 6), with all
  /// corrections.
  private var dossierZonder: Dossier {
    let laatste = gesprek.vaststelling?.herkomst.nr ?? Int.max
    let feiten = dossier.feiten.filter { feit in
      switch feit.gebeurtenis {
      case .correctie: true
      case .gesprek(let gebeurtenis): gebeurtenis.gesprek != gesprek.kenmerk && feit.herkomst.nr < laatste
      case .beoordeling(let gebeurtenis): gebeurtenis.gesprek != gesprek.kenmerk && feit.herkomst.nr < laatste
      case .medewerker, .afspraak, .procedure, .traject, .vrijstelling, .bewaring, .inzage: feit.herkomst.nr < laatste
      }
    }
    return Dossier(
      sleutel: dossier.sleutel, feiten: feiten, vernietigd: dossier.vernietigd.filter { $0.herkomst.nr < laatste })
  }

  /// The record that holds this part of the appraisal.
  private func herkomst(_ onderwerp: Onderwerp) -> Herkomst {
    let deel: Herkomst? =
      switch onderwerp {
      case .afspraak(let kenmerk): gesprek.resultaat(kenmerk)?.herkomst
      case .competentie(let code): gesprek.score(code)?.herkomst
      case .eindoordeel: gesprek.eindoordeel?.herkomst
      default: nil
      }
    return deel ?? verslag.herkomst
  }

  /// Whether it is about a label that is changed now.
  private func isGevraagd(_ onderwerp: Onderwerp) -> Bool {
    verzoek?.wijzigingen.contains { $0.over.onderwerp == onderwerp } ?? false
  }

  /// What was recorded is solved by a correction; what is asked now by asking otherwise.
  private func oplossing(_ advies: String, _ onderwerp: Onderwerp) -> String {
    guard !isGevraagd(onderwerp) else { return advies }
    return "\(advies) Het staat in nr \(herkomst(onderwerp).nr); verbeter het met: gespreksboek corrigeren "
      + "\(herkomst(onderwerp).nr)."
  }
}

extension Vastlegging {
  /// A recorded appraisal as its form would read now, with the labels that a vaststeller changes.
  fileprivate init(_ gesprek: Gesprek, _ verslag: GesprekGebeurtenis.Verslag, _ verzoek: Vaststelverzoek?) {
    self.init(gesprek: gesprek.kenmerk, soort: gesprek.soort, cyclus: gesprek.cyclus, datum: verslag.datum)
    stadium = gesprek.stadium
    tijdvak = verslag.tijdvak
    deelnemers = verslag.deelnemers
    self.verslag = verslag.verslag
    uitzondering = verslag.uitzondering
    let nieuw = Dictionary(
      (verzoek?.wijzigingen ?? []).map { ($0.over, $0.oordeel) }, uniquingKeysWith: { eerste, _ in eerste })
    let motivering = verzoek?.motivering ?? ""
    resultaten = gesprek.geldendeResultaten.map { oud in
      let gewijzigd = nieuw[.afspraak(oud.afspraak)]
      return Oordeel(
        over: oud.afspraak, oordeel: gewijzigd ?? oud.oordeel,
        toelichting: gewijzigd == nil ? oud.toelichting : motivering)
    }
    competenties = gesprek.geldendeScores.map { oud in
      let gewijzigd = nieuw[.competentie(oud.competentie)]
      return Oordeel(
        over: oud.competentie, oordeel: gewijzigd ?? oud.oordeel,
        toelichting: gewijzigd == nil ? oud.toelichting : motivering)
    }
    eindoordeel = gesprek.eindoordeel.map { oud in
      let gewijzigd = nieuw[.eindoordeel]
      return Eindoordeel(
        oordeel: gewijzigd ?? oud.waarde.oordeel, motivering: gewijzigd == nil ? oud.waarde.motivering : motivering)
    }
  }
}

extension Waarschuwing.Code {
  /// What solves a warning about what was recorded.
  fileprivate var oplossing: String {
    switch self {
    case .verrassing: "Leg een gesprek waarin het wel is gemeld alsnog vast, of leg uit waarom het niet eerder kon."
    case .motiveringZonderVoorbeeld: "Noem een concreet voorbeeld: wat gebeurde er, wanneer, en met welk gevolg."
    case .vroegereLeidinggevende: "Vraag die alsnog om informatie en noem die in het verslag, of leg uit waarom niet."
    case .laatVastgelegd: "Leg uit waarom er later is vastgelegd."
    case .buitenVenster: "Leg uit waarom het gesprek buiten de periode viel."
    default: "Leg uit waarom dit zo is."
    }
  }
}
