internal import Kalender

extension Dossier {
  /// Decides a correction: the command that recorded the fact is given again, decided on the dossier as it was then, and
  /// each fact that comes out otherwise gets a new reading (rule 1).
  ///
  /// What the rules refused then, they refuse now; and the dossier as a whole must still hang together afterwards.
  func corrigeer(
    _ correctie: Correctieopdracht, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(correctie.reden, naam: "Reden", over: .veld(.reden))
    // What is destroyed is no fact to be read otherwise.
    guard let feit = feit(nr: correctie.nr), let grond = grondfeit(vanuit: feit), grond.gebeurtenis.vernietiging == nil
    else {
      beraad.weiger(
        .onbekendRecord, "Record \(correctie.nr) is geen feit van dit dossier.",
        advies: "Zoek het nummer met: gespreksboek historie \(medewerker?.nummer.tekst ?? "").",
        over: .veld(.kenmerk))
      return try beraad.besluit()
    }
    weigerOnbevoegd(grond, correctie, &beraad)
    switch correctie.wat {
    case .trekIn: trekIn(feit, correctie, &beraad)
    case .vervang(let opdracht): vervang(feit, grond, opdracht, correctie, kader, &beraad)
    }
    waarschuwAchterhaald(&beraad)
    weigerGebreken(&beraad, kader)
    weigerLeiding(&beraad, kader)
    return try beraad.besluit()
  }

  private func grondfeit(vanuit feit: Feit) -> Feit? {
    if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
  }

  private func trekIn(_ feit: Feit, _ correctie: Correctieopdracht, _ beraad: inout Beraad) {
    guard !weigerIngetrokken(feit, &beraad) else { return }
    for doel in samenInTrekken(feit) {
      beraad.leg(.correctie(.ingetrokken(.init(over: doel.herkomst.basis, reden: correctie.reden))))
    }
  }

  /// A conversation is withdrawn with all that its form recorded in it, an establishment with the labels that it
  /// changed, and such a withdrawal again as a whole; anything else by itself.
  func samenInTrekken(_ feit: Feit) -> [Feit] {
    guard let gaatMee = grondfeit(vanuit: feit)?.gebeurtenis.gaatMee else { return [feit] }
    guard case .correctie(let correctie) = feit.gebeurtenis else {
      return Feitengroep(self, met: feit.herkomst.nr)?.feiten.filter { gaatMee($0.gebeurtenis) } ?? [feit]
    }
    guard case .ingetrokken = correctie else { return [feit] }
    return feiten.filter { ander in
      guard case .correctie(.ingetrokken(let intrekking)) = ander.gebeurtenis,
        ander.herkomst.isSamen(met: feit.herkomst), let grond = grondfeit(van: .ingetrokken(intrekking))
      else { return false }
      if case .ingetrokken = lezingen[ander.herkomst.nr] { return false }
      return gaatMee(grond.gebeurtenis)
    }
  }

  private func vervang(
    _ feit: Feit, _ grond: Feit, _ opdracht: DossierOpdracht, _ correctie: Correctieopdracht, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
    guard !weigerIngetrokken(feit, &beraad), !weigerIngetrokken(grond, &beraad) else { return }
    if case .correctie(.ingetrokken) = feit.gebeurtenis {
      beraad.weiger(
        .alIngetrokken, "Record \(correctie.nr) trekt een ander record in; daar is geen waarde te verbeteren.",
        advies: "Trek de intrekking in met: gespreksboek corrigeren \(correctie.nr) --intrekken.", over: .veld(.kenmerk)
      )
      return
    }
    guard let groep = Feitengroep(self, met: grond.herkomst.nr),
      let besluit = beraad.probeer({ () throws(Geweigerd) in try groep.voor.decide(opdracht, groep.kader(kader)) })
    else { return }
    for waarschuwing in besluit.waarschuwingen {
      beraad.waarschuw(waarschuwing.code, waarschuwing.melding, over: waarschuwing.onderwerp)
    }
    vergelijk(groep.feiten, besluit.gebeurtenissen, genoemd: feit, grond, correctie, &beraad)
  }

  /// Lays what the command gives now beside what it recorded then.
  private func vergelijk(
    _ oud: [Feit], _ nieuw: [DossierGebeurtenis], genoemd: Feit, _ grond: Feit, _ correctie: Correctieopdracht,
    _ beraad: inout Beraad
  ) {
    var over = Dictionary(grouping: nieuw, by: Feitplek.init)
    var gewijzigd = false
    for feit in oud {
      let plek = Feitplek(feit.gebeurtenis)
      guard let lezing = over[plek]?.first else {
        beraad.weiger(
          .correctieOnvolledig, "In de verbetering ontbreekt wat record \(feit.herkomst.nr) vastlegt.",
          advies: "Vul het in, of trek dat record apart in: gespreksboek corrigeren \(feit.herkomst.nr) --intrekken.")
        continue
      }
      over[plek]?.removeFirst()
      guard lezing != feit.gebeurtenis else { continue }
      gewijzigd = true
      let doel = feit.herkomst.nr == grond.herkomst.nr ? genoemd : feit
      beraad.leg(
        .correctie(.gecorrigeerd(.init(over: doel.herkomst.basis, reden: correctie.reden, lezing: lezing))))
    }
    for gebeurtenis in nieuw {
      let plek = Feitplek(gebeurtenis)
      guard let rest = over[plek], !rest.isEmpty else { continue }
      over[plek] = nil
      for extra in rest { beraad.leg(extra) }
      gewijzigd = true
    }
    guard !gewijzigd, beraad.weigeringen.isEmpty else { return }
    beraad.weiger(
      .geenWijziging, "De verbetering van record \(correctie.nr) verandert niets.",
      advies: "Geef op wat er anders moet zijn.")
  }

  private func weigerIngetrokken(_ feit: Feit, _ beraad: inout Beraad) -> Bool {
    guard case .ingetrokken(let door, let reden) = lezingen[feit.herkomst.nr] else { return false }
    beraad.weiger(
      .alIngetrokken, "Record \(feit.herkomst.nr) is al ingetrokken op \(door.datum.proza): \(reden)",
      advies: "Moet het weer gelden? Trek de intrekking in: gespreksboek corrigeren \(door.nr) --intrekken.",
      over: .veld(.kenmerk))
    return true
  }
}

extension DossierGebeurtenis {
  /// Which facts of the same command go with this one when it is withdrawn; nothing when it goes alone.
  fileprivate var gaatMee: ((DossierGebeurtenis) -> Bool)? {
    switch self {
    case .gesprek(.gehouden(let verslag)): { $0.gesprek == verslag.gesprek }
    case .beoordeling(.vastgesteld(let vaststelling)):
      {
        guard case .beoordeling(let gebeurtenis) = $0 else { return false }
        return gebeurtenis.gesprek == vaststelling.gesprek
      }
    case .medewerker, .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .afspraak,
      .beoordeling(.resultaatBeoordeeld), .beoordeling(.competentieBeoordeeld), .beoordeling(.eindoordeelGegeven),
      .procedure, .traject, .vrijstelling, .bewaring, .inzage, .correctie:
      nil
    }
  }
}

extension AfspraakGebeurtenis {
  /// The agreement on results that it is about.
  var afspraak: AfspraakKenmerk? {
    switch self {
    case .gemaakt(let inhoud): inhoud.afspraak
    case .bijgesteld(let inhoud): inhoud.afspraak
    case .ingetrokken(let inhoud): inhoud.afspraak
    case .voortgang(let inhoud): if case .afspraak(let kenmerk) = inhoud.over { kenmerk } else { nil }
    case .ontwikkelafspraakGemaakt, .ontwikkelingVastgelegd: nil
    }
  }
}
