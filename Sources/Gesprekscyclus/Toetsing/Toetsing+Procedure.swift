internal import Kalender

/// The rules of the procedure itself (rules 7 and 8), read from the one table ``Proceduregang``.
extension Toetsing {
  /// Who establishes has not rated, works under nobody who has, and is not the employee; the same of whose hand it is.
  var beoordelaar: [Toetsbevinding] {
    guard let vaststeller = verzoek?.vaststeller ?? gesprek.vaststelling?.waarde.vaststeller else { return [] }
    let records = [verslag.herkomst.nr] + (gesprek.vaststelling.map { [$0.herkomst.nr] } ?? [])
    let namens = verzoek == nil ? gesprek.vaststelling?.herkomst.namens : kader.namens
    var hand = verzoek == nil || kader.isVanToen ? [] : kader.hand?.personen ?? []
    if let namens { hand.insert(namens) }
    let wie = [vaststeller] + hand.filter { !kader.zelfde($0).contains(vaststeller) }.sorted()
    let dag = verzoek?.datum ?? gesprek.vaststelling?.waarde.datum ?? kader.vandaag
    return wie.compactMap {
      dossier.bezwaar(tegenVaststeller: $0, verslag.waarde, regeling, op: dag, kader)
    }.map { blokkeer($0.code, $0.melding, oplossing: $0.advies, records: records, over: $0.onderwerp) }
  }

  /// Rule 4: what is missing is not zero. Established, it was complete; later agreements ask nothing of it (rule 6).
  var volledigheid: [Toetsbevinding] {
    guard gesprek.vaststelling == nil else { return [] }
    let mist = dossier.ontbreekt(in: gesprek, verslag.waarde, cyclus, kader)
    guard !mist.isEmpty else { return [] }
    return [
      blokkeer(
        .beoordelingOnvolledig, "De beoordeling is niet compleet. Er ontbreekt: \(mist.joined(separator: ", ")).",
        oplossing: "Vul aan met: gespreksboek gesprek formulier, en leg het formulier vast.")
    ]
  }

  /// What is established is what was offered.
  var aanbieding: [Toetsbevinding] {
    guard let aangeboden = gesprek.procedure.aanbiedingen.last else {
      return [
        blokkeer(
          .stapTeVroeg, "Het verslag van \(gesprek.kenmerk) is niet aan de medewerker aangeboden.",
          oplossing: "Bied het aan met: gespreksboek gesprek aanbieden.", over: .veld(.kenmerk))
      ]
    }
    guard gang.aanbiedingAchterhaald else { return [] }
    let wijziging = dossier.laatsteTekstwijziging(van: gesprek.kenmerk)
    let records = [aangeboden.herkomst.nr, wijziging]
    guard !gang.isGecorrigeerd else {
      let reden =
        if case .correctie(let correctie) = dossier.feit(nr: wijziging)?.gebeurtenis { correctie.reden } else { "" }
      return [
        waarschuw(
          .opnieuwAanbieden, "De tekst is na het vaststellen gecorrigeerd (nr \(wijziging)). Reden: \(reden)",
          oplossing: "Bied het verslag opnieuw aan met: gespreksboek gesprek aanbieden.", records: records,
          over: .veld(.kenmerk))
      ]
    }
    return [
      blokkeer(
        .tekstVeranderd,
        "De tekst is veranderd na het aanbieden op \(aangeboden.waarde.datum.proza).",
        oplossing: "Bied het verslag opnieuw aan met: gespreksboek gesprek aanbieden.", records: records,
        over: .veld(.kenmerk))
    ]
  }

  /// The employee could react, and has an answer.
  var reactie: [Toetsbevinding] {
    var bevindingen: [Toetsbevinding] = []
    if case .open(_, let termijn?) = gang.stand(.reageren), gesprek.vaststelling == nil {
      bevindingen.append(
        blokkeer(
          .reactietermijnLoopt,
          "De medewerker heeft nog niet gereageerd en kan dat tot en met \(termijn.laatste.proza) doen.",
          oplossing: "Wacht op de reactie of de laatste dag, of leg vast dat de medewerker ervan afziet.",
          records: gesprek.procedure.aanbiedingen.suffix(1).map(\.herkomst.nr), over: .veld(.reactie)))
    }
    let gegeven = gesprek.procedure.reactiesMetTekst
    let antwoord = verzoek?.reactie ?? gesprek.vaststelling?.waarde.reactie
    if !gegeven.isEmpty {
      switch antwoord {
      case .gevolgd: break
      case .nietGevolgd(let reden) where !reden.isBlanco: break
      case nil, .nietGevolgd:
        bevindingen.append(
          blokkeer(
            .reactieOnbeantwoord, "Op de reactie van de medewerker staat nog geen antwoord.",
            oplossing: "Geef bij het vaststellen --reactie-gevolgd mee, of --reactie-niet-gevolgd met de redenen.",
            records: gegeven.map(\.herkomst.nr), over: .veld(.reactie)))
      }
    }
    if case .gedaan(let op, let nr, laat: true) = gang.stand(.reageren) {
      bevindingen.append(
        waarschuw(
          .reactieTeLaat, "De reactie van \(op.proza) kwam na de laatste dag, \(reactiedag).",
          oplossing: "Leg uit dat de reactie toch is meegewogen.", records: [nr], over: .veld(.reactie)))
    }
    return bevindingen
  }

  /// Everyone whom the regeling names has signed this text; a refusal counts, and nothing here blocks.
  var handtekeningen: [Toetsbevinding] {
    guard !gesprek.procedure.aanbiedingen.isEmpty else { return [] }
    return regeling.ondertekenaars.compactMap { deel in
      if gang.regels.contains(where: { $0.stap == .ondertekenen(deel) && $0.isGedaan }) { return nil }
      let eerder = gesprek.procedure.ondertekeningen.filter { $0.waarde.deel == deel }
      guard let laatste = eerder.last else {
        return waarschuw(
          .handtekeningOntbreekt, "De \(deel.rawValue) heeft niet ondertekend.",
          oplossing:
            "Laat ondertekenen met: gespreksboek gesprek ondertekenen. Een weigering legt vast wie weigert, of de "
            + "personeelsadviseur, met --bron.",
          records: gesprek.procedure.aanbiedingen.suffix(1).map(\.herkomst.nr), over: .veld(.deel))
      }
      return waarschuw(
        .handtekeningAchterhaald,
        "De \(deel.rawValue) tekende op \(laatste.waarde.datum.proza); daarna is de tekst veranderd.",
        oplossing: gang.aanbiedingAchterhaald
          ? "Bied het verslag opnieuw aan met: gespreksboek gesprek aanbieden, en laat daarna ondertekenen."
          : "Laat de nieuwe tekst ondertekenen met: gespreksboek gesprek ondertekenen.",
        records: eerder.map(\.herkomst.nr) + [dossier.laatsteTekstwijziging(van: gesprek.kenmerk)], over: .veld(.deel))
    }
  }

  /// Handed over, and objections dealt with.
  var naVaststelling: [Toetsbevinding] {
    guard let vaststelling = gesprek.vaststelling else { return [] }
    var bevindingen: [Toetsbevinding] = []
    if gesprek.procedure.uitreikingen.isEmpty {
      bevindingen.append(
        waarschuw(
          .nietUitgereikt,
          "De beoordeling is op \(vaststelling.waarde.datum.proza) vastgesteld en nog niet uitgereikt.",
          oplossing: "Reik haar uit met: gespreksboek gesprek uitreiken.", records: [vaststelling.herkomst.nr]))
    }
    if gang.uitreikingAchterhaald, let uitgereikt = gesprek.procedure.uitreikingen.last {
      bevindingen.append(
        waarschuw(
          .nietUitgereikt,
          "De beoordeling is na het uitreiken op \(uitgereikt.waarde.datum.proza) gecorrigeerd en nog niet opnieuw "
            + "uitgereikt.", oplossing: "Reik haar opnieuw uit met: gespreksboek gesprek uitreiken.",
          records: [uitgereikt.herkomst.nr, dossier.laatsteTekstwijziging(van: gesprek.kenmerk)]))
    }
    if let open = gesprek.procedure.openBedenking {
      bevindingen.append(
        waarschuw(
          .bedenkingOpen, "De bedenking van \(open.waarde.datum.proza) is nog niet afgehandeld.",
          oplossing: "Handel haar af met: gespreksboek bedenking afhandelen.", records: [open.herkomst.nr]))
    }
    if let afhandeling = dossier.onhersteldeAfhandeling(van: gesprek) {
      bevindingen.append(
        waarschuw(
          .herstelOpen,
          "De bedenking is op \(afhandeling.waarde.datum.proza) \(afhandeling.waarde.uitkomst.rawValue) verklaard; de "
            + "beoordeling is daarna nog niet gecorrigeerd.",
          oplossing: "Laat de personeelsadviseur de beoordeling verbeteren met: gespreksboek corrigeren NR.",
          records: [afhandeling.herkomst.nr]))
    }
    for bedenking in gesprek.procedure.bedenkingen where bedenking.waarde.ondanks != nil {
      bevindingen.append(
        waarschuw(
          .bedenkingTeLaat,
          "De bedenking van \(bedenking.waarde.datum.proza) kwam na de laatste dag\(bedenkingsdag(bedenking)).",
          oplossing: "Weeg bij het afhandelen of zij ontvankelijk is.", records: [bedenking.herkomst.nr]))
    }
    return bevindingen
  }

  /// Each objection was dealt with by someone who is independent, in the way of the regeling.
  var behandelaars: [Toetsbevinding] {
    gesprek.procedure.afhandelingen.flatMap { afhandeling in
      dossier.bezwaren(
        tegen: afhandeling.waarde, gesprek, regeling, kader,
        doorHand: Set([afhandeling.herkomst.namens].compactMap { $0 })
      ).map {
        blokkeer(
          $0.code, $0.melding,
          oplossing: "Laat de personeelsadviseur record \(afhandeling.herkomst.nr) intrekken, en de bedenking opnieuw "
            + "afhandelen.", records: [afhandeling.herkomst.nr], over: $0.onderwerp)
      }
    }
  }

  private var reactiedag: String { gang.reactietermijn?.laatste.proza ?? "" }

  /// Of the handing over before this objection; handed over again, another term runs.
  private func bedenkingsdag(_ bedenking: Vermeld<ProcedureGebeurtenis.Bedenking>) -> String {
    let dagen = regeling.termijnen.bedenkingDagen
    let uitreiking = gesprek.procedure.uitreikingen.last { $0.herkomst.nr < bedenking.herkomst.nr }
    guard dagen > 0, let uitreiking else { return "" }
    return ", \(Dagtermijn(vanaf: uitreiking.waarde.datum, dagen: dagen).laatste.proza)"
  }
}

extension GesprekGebeurtenis.Verslag {
  /// Who rated: the people recorded as such, and the manager of that day.
  package var beoordelaars: [Personeelsnummer] {
    deelnemers.filter { $0.deel == .leidinggevende || $0.deel == .medebeoordelaar }.compactMap(\.nummer)
      + [omstandigheden?.leidinggevende].compactMap { $0 }
  }
}
