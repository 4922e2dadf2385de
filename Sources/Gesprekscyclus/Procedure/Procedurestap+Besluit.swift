internal import Kalender

/// What every decider of the procedure asks first: the conversation, its rules, and whether this step is due.
struct Stapgrond {
  let gesprek: Gesprek
  let regeling: Regeling
  let gang: Proceduregang
}

extension Dossier {
  /// The conversation and its standing, when this step may be taken on this day; all reasons why not otherwise.
  ///
  /// A step that is over (a term that passed) is handed back: each decider knows what late means for it.
  /// - Parameter magNogEens: whether the step may be taken although it was taken before.
  func stapgrond(
    _ stap: Procedurestap, _ kenmerk: GesprekKenmerk, op datum: Datum, _ kader: Kader, _ beraad: inout Beraad,
    magNogEens: (Stapgrond) -> Bool = { _ in false }
  ) -> Stapgrond? {
    weigerToekomst(datum, kader, &beraad)
    guard let gesprek = gehoudenGesprek(kenmerk, &beraad) else { return nil }
    guard let regeling = kader.regelingen.cyclus(gesprek.cyclus)?.regeling,
      let gang = proceduregang(van: gesprek, onder: regeling, op: datum)
    else {
      beraad.weiger(
        .geenCyclus, "Cyclus \(kader.regelingen.cyclusnaam(gesprek.cyclus)) is niet geopend.",
        advies: "Open de cyclus met: gespreksboek cyclus openen \(kader.regelingen.cyclusnaam(gesprek.cyclus)).",
        over: .veld(.cyclus))
      return nil
    }
    let grond = Stapgrond(gesprek: gesprek, regeling: regeling, gang: gang)
    switch gang.stand(stap) {
    case .open, .vervallen: return grond
    case .gedaan where magNogEens(grond): return grond
    case .gedaan(let op, let nr, _):
      beraad.weiger(
        .stapAlGezet, "\(stap.gedaan(kenmerk)) op \(op.proza) (nr \(nr)).",
        advies: "Klopt dat niet? Verbeter het met: gespreksboek corrigeren \(nr).", over: .veld(.kenmerk),
        teVerbeteren: nr)
    case .nietGevraagd: weigerNietGevraagd(stap, grond, &beraad)
    case .wacht(let eerder): weigerVolgorde(stap, na: eerder, grond, &beraad)
    }
    return nil
  }

  func gehoudenGesprek(_ kenmerk: GesprekKenmerk, _ beraad: inout Beraad) -> Gesprek? {
    guard let gesprek = bekendGesprek(kenmerk, &beraad) else { return nil }
    guard gesprek.isGehouden else {
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(kenmerk) is nog niet gevoerd.",
        advies: "Leg het gesprek eerst vast met: gespreksboek gesprek vastleggen.", over: .veld(.kenmerk))
      return nil
    }
    return gesprek
  }

  /// A day of a step lies not before that of the step it follows.
  func weigerVoor(_ datum: Datum, _ eerder: Datum?, _ wat: String, _ beraad: inout Beraad) {
    guard let eerder, datum < eerder else { return }
    beraad.weiger(
      .datumVolgorde, "\(wat) op \(eerder.proza); een eerdere dag kan niet.", advies: "Kies die dag of een latere.",
      over: .veld(.datum))
  }

  private func weigerNietGevraagd(_ stap: Procedurestap, _ grond: Stapgrond, _ beraad: inout Beraad) {
    let kenmerk = grond.gesprek.kenmerk
    if stap.isVanBeoordeling, grond.gesprek.soort != .beoordeling {
      beraad.weiger(
        .stapNietGevraagd, "Gesprek \(kenmerk) is een \(grond.gesprek.soort.gespreksnaam); daar hoort dit niet bij.",
        advies: "Alleen een beoordeling wordt vastgesteld en uitgereikt.", over: .veld(.kenmerk))
      return
    }
    if case .ondertekenen(let deel) = stap {
      let delen = grond.regeling.ondertekenaars.map(\.rawValue)
      beraad.weiger(
        .tekendeelNietGevraagd,
        "Volgens regeling \(grond.regeling.aanduiding) tekent de \(deel.rawValue) niet.",
        advies: delen.isEmpty ? "Niemand hoeft te tekenen." : "Wel tekenen: \(delen.joined(separator: ", ")).",
        over: .veld(.deel))
      return
    }
    beraad.weiger(
      .stapNietGevraagd,
      "Regeling \(grond.regeling.aanduiding) kent geen termijn om te \(stap == .reageren ? "reageren" : "bezwaren").",
      advies: stap == .reageren ? "Ga verder met de volgende stap." : "Bespreek het met de personeelsadviseur.",
      over: .veld(.kenmerk))
  }

  private func weigerVolgorde(
    _ stap: Procedurestap, na eerder: Procedurestap, _ grond: Stapgrond, _ beraad: inout Beraad
  ) {
    let kenmerk = grond.gesprek.kenmerk
    if eerder == .aanbieden, grond.gang.aanbiedingAchterhaald {
      beraad.weiger(
        .tekstVeranderd, "Het verslag van \(kenmerk) is na het aanbieden veranderd.",
        advies: "Bied het opnieuw aan met: gespreksboek gesprek aanbieden.", over: .veld(.kenmerk))
      return
    }
    beraad.weiger(
      .stapTeVroeg, "\(eerder.nogNiet(kenmerk)).", advies: "Doe dat eerst met: gespreksboek \(eerder.opdracht).",
      over: .veld(.kenmerk))
  }
}

extension Waarschuwing {
  /// What is recorded more days than this after it happened, is late. A regeling gives no term for it.
  package static let laatNaDagen = 7
}

extension Beraad {
  /// Rule 12: a late entry is welcome and told.
  mutating func waarschuwLaat(_ datum: Datum, _ kader: Kader) {
    let later = kader.vandaag.dagnummer - datum.dagnummer
    guard later > Waarschuwing.laatNaDagen else { return }
    waarschuw(
      .laatVastgelegd, "Dit is \(later) dagen na \(datum.proza) vastgelegd; dat blijft zichtbaar.", over: .veld(.datum))
  }
}

extension Procedurestap {
  fileprivate func gedaan(_ gesprek: GesprekKenmerk) -> String {
    switch self {
    case .aanbieden: "Het verslag van \(gesprek) is al aangeboden"
    case .reageren: "Op gesprek \(gesprek) is al gereageerd"
    case .ondertekenen(let deel): "De \(deel.rawValue) heeft gesprek \(gesprek) al ondertekend"
    case .vaststellen: "Gesprek \(gesprek) is al vastgesteld"
    case .uitreiken: "Gesprek \(gesprek) is al uitgereikt"
    case .bedenking: "Tegen gesprek \(gesprek) is al een bedenking ingediend"
    case .afhandelen: "De bedenking tegen gesprek \(gesprek) is al afgehandeld"
    case .herstellen: "Gesprek \(gesprek) is na de bedenking al gecorrigeerd"
    }
  }

  fileprivate func nogNiet(_ gesprek: GesprekKenmerk) -> String {
    switch self {
    case .aanbieden: "Het verslag van \(gesprek) is nog niet aangeboden"
    case .reageren: "Op gesprek \(gesprek) is nog niet gereageerd"
    case .ondertekenen(let deel): "De \(deel.rawValue) heeft gesprek \(gesprek) nog niet ondertekend"
    case .vaststellen: "Gesprek \(gesprek) is nog niet vastgesteld"
    case .uitreiken: "Gesprek \(gesprek) is nog niet uitgereikt"
    case .bedenking: "Tegen gesprek \(gesprek) is geen bedenking ingediend"
    case .afhandelen: "De bedenking tegen gesprek \(gesprek) is nog niet afgehandeld"
    case .herstellen: "Gesprek \(gesprek) is na de bedenking nog niet gecorrigeerd"
    }
  }
}
