package import Kalender

/// Everything that may be asked of roles and access.
package enum ToegangOpdracht: Hashable, Sendable {
  /// The account that sets up gets every role.
  case begin(Accountnaam, per: Datum)
  /// - Parameter medewerker: links the account to this person as well.
  case kenToe(ToegangGebeurtenis.Rolwijziging, medewerker: Personeelsnummer?)
  case trekIn(ToegangGebeurtenis.Rolwijziging)
  case koppel(ToegangGebeurtenis.Koppeling)
  case ontkoppel(ToegangGebeurtenis.Koppeling)
  case waarneming(ToegangGebeurtenis.Waarneming)
  case inzage(ToegangGebeurtenis.Inzageinstelling)
}

extension Toegang {
  /// Decides what a command records, or refuses with every reason at once; nothing is recorded twice.
  package func decide(_ opdracht: ToegangOpdracht, _ kader: Kader) throws(Geweigerd) -> Besluit<ToegangGebeurtenis> {
    var weigeringen: [Weigering] = []
    var nieuw: [ToegangGebeurtenis] = []
    switch opdracht {
    case .begin(let account, let per):
      keur(account, &weigeringen)
      nieuw = Rol.samenAlles.filter { !heeft($0, account, op: per) }.map {
        .rolToegekend(.init(rol: $0, account: account, per: per, reden: "richtte de opslag in"))
      }
    case .kenToe(let wijziging, let medewerker):
      keur(wijziging.account, &weigeringen)
      keur(wijziging.rol, &weigeringen)
      if !heeft(wijziging.rol, wijziging.account, op: wijziging.per) { nieuw.append(.rolToegekend(wijziging)) }
      if let medewerker {
        let koppeling = ToegangGebeurtenis.Koppeling(
          account: wijziging.account, medewerker: medewerker, per: wijziging.per, reden: wijziging.reden)
        nieuw += koppel(koppeling, kader, &weigeringen)
      }
    case .trekIn(let wijziging):
      trekIn(wijziging, &weigeringen)
      nieuw.append(.rolIngetrokken(wijziging))
    case .koppel(let koppeling):
      keur(koppeling.account, &weigeringen)
      nieuw += koppel(koppeling, kader, &weigeringen)
    case .ontkoppel(let koppeling):
      nieuw += ontkoppel(koppeling, kader, &weigeringen)
    case .waarneming(let waarneming):
      nieuw += stelIn(waarneming, kader, &weigeringen)
    case .inzage(let instelling):
      nieuw += stelIn(instelling, &weigeringen)
    }
    if weigeringen.isEmpty, !nieuw.isEmpty { weigeringen += zonderBeheerder(nieuw, kader.vandaag) }
    if let geweigerd = Geweigerd(weigeringen) { throw geweigerd }
    return Besluit(nieuw)
  }

  private func keur(_ account: Accountnaam, _ weigeringen: inout [Weigering]) {
    guard account.tekst.isBlanco || account.tekst.contains(where: \.isWhitespace) else { return }
    weigeringen.weiger(
      .leegVeld, "De naam van het account is leeg of bevat een spatie.",
      advies: "Geef de naam waarmee iemand op deze computer inlogt.")
  }

  private func keur(_ rol: Rol, _ weigeringen: inout [Weigering]) {
    guard !rol.isToekenbaar else { return }
    let hoe =
      rol == .leidinggevende
      ? "Wie leidinggevende is, volgt uit de plaatsing van mensen." : "Wie medewerker is, volgt uit de koppeling."
    weigeringen.weiger(
      .rolNietToekenbaar, "De rol \(rol.rawValue) kent u niet toe. \(hoe)",
      advies: "Koppel het account aan de persoon: gespreksboek rol koppelen ACCOUNT MEDEWERKER.")
  }

  private func trekIn(_ wijziging: ToegangGebeurtenis.Rolwijziging, _ weigeringen: inout [Weigering]) {
    keur(wijziging.rol, &weigeringen)
    if wijziging.reden?.isBlanco ?? true {
      weigeringen.weiger(
        .leegVeld, "Reden ontbreekt.", advies: "Schrijf waarom u de rol intrekt.", onderwerp: .veld(.reden))
    }
    if wijziging.rol.isToekenbaar, !heeft(wijziging.rol, wijziging.account, op: wijziging.per) {
      weigeringen.weiger(
        .rolNietToegekend,
        "\(wijziging.account) heeft op \(wijziging.per.proza) de rol \(wijziging.rol.rawValue) niet.",
        advies: "Bekijk de rollen met: gespreksboek rol lijst.")
    }
  }

  private func koppel(
    _ koppeling: ToegangGebeurtenis.Koppeling, _ kader: Kader, _ weigeringen: inout [Weigering]
  ) -> [ToegangGebeurtenis] {
    let koppeling = ToegangGebeurtenis.Koppeling(
      account: koppeling.account, medewerker: kader.register.bekend(koppeling.medewerker), per: koppeling.per,
      reden: koppeling.reden, erbij: koppeling.erbij)
    let huidig = medewerkers(van: koppeling.account, op: koppeling.per)
    if huidig.contains(koppeling.medewerker), koppeling.erbij || huidig.count == 1 { return [] }
    if !kader.register.kent(koppeling.medewerker) {
      weigeringen.weiger(
        .onbekendeMedewerker, "Er is geen medewerker met nummer '\(koppeling.medewerker)'.",
        advies: "Vraag de personeelsadviseur naar het nummer.", onderwerp: .veld(.medewerker))
    }
    if !huidig.isEmpty, !koppeling.erbij, koppeling.reden?.isBlanco ?? true {
      let genoemd = huidig.map { kader.register.weergave($0).tekst }.joined(separator: " en ")
      weigeringen.weiger(
        .accountAlGekoppeld, "Account \(koppeling.account) hoort al bij \(genoemd).",
        advies:
          "Heeft deze persoon twee banen, geef dan --erbij. Is het account nu van een ander, geef dan --reden TEKST.",
        onderwerp: .veld(.medewerker))
    }
    return [.accountGekoppeld(koppeling)]
  }

  private func ontkoppel(
    _ koppeling: ToegangGebeurtenis.Koppeling, _ kader: Kader, _ weigeringen: inout [Weigering]
  ) -> [ToegangGebeurtenis] {
    let nummer = kader.register.bekend(koppeling.medewerker)
    if koppeling.reden?.isBlanco ?? true {
      weigeringen.weiger(
        .leegVeld, "Reden ontbreekt.", advies: "Schrijf waarom u ontkoppelt.", onderwerp: .veld(.reden))
    }
    if !medewerkers(van: koppeling.account, op: koppeling.per).contains(nummer) {
      weigeringen.weiger(
        .rolNietToegekend,
        "Account \(koppeling.account) hoort op \(koppeling.per.proza) niet bij \(koppeling.medewerker).",
        advies: "Bekijk de koppelingen met: gespreksboek rol lijst.")
    }
    return [
      .accountOntkoppeld(
        .init(account: koppeling.account, medewerker: nummer, per: koppeling.per, reden: koppeling.reden))
    ]
  }

  private func stelIn(
    _ gegeven: ToegangGebeurtenis.Waarneming, _ kader: Kader, _ weigeringen: inout [Weigering]
  ) -> [ToegangGebeurtenis] {
    let nieuw = ToegangGebeurtenis.Waarneming(
      waarnemer: kader.register.bekend(gegeven.waarnemer), voor: kader.register.bekend(gegeven.voor),
      van: gegeven.van, tot: gegeven.tot, reden: gegeven.reden, ingetrokken: gegeven.ingetrokken)
    for nummer in [nieuw.waarnemer, nieuw.voor] where !kader.register.kent(nummer) {
      weigeringen.weiger(
        .onbekendeMedewerker, "Er is geen medewerker met nummer '\(nummer)'.",
        advies: "Vraag de personeelsadviseur naar het nummer.", onderwerp: .veld(.medewerker))
    }
    if nieuw.tot < nieuw.van {
      weigeringen.weiger(
        .datumVolgorde, "De laatste dag (\(nieuw.tot.proza)) ligt voor de eerste (\(nieuw.van.proza)).",
        advies: "Geef bij --tot een dag op of na --van.", onderwerp: .veld(.datum))
    }
    if kader.zelfde(nieuw.waarnemer).contains(nieuw.voor) {
      weigeringen.weiger(
        .eigenWaarneming, "Niemand neemt waar voor zichzelf.", advies: "Geef bij --voor het nummer van een ander.",
        onderwerp: .veld(.medewerker))
    }
    let huidig = waarnemingen.compactMap(\.waarde.waarneming).first {
      $0.waarnemer == nieuw.waarnemer && $0.voor == nieuw.voor && $0.van == nieuw.van
    }
    if nieuw.ingetrokken, huidig == nil {
      weigeringen.weiger(
        .rolNietToegekend, "\(gegeven.waarnemer) neemt vanaf \(nieuw.van.proza) niet waar voor \(gegeven.voor).",
        advies: "Bekijk wie waarneemt met: gespreksboek rol lijst.")
    }
    return huidig == nieuw ? [] : [.waarnemingIngesteld(nieuw)]
  }

  /// From today on there is a beheerder on every day, else nobody could ever change a role again.
  private func zonderBeheerder(_ nieuw: [ToegangGebeurtenis], _ vandaag: Datum) -> [Weigering] {
    // As for who may do what: a clock that is behind must not bring back a day before the roles of now.
    let vandaag = max(vandaag, feiten.last?.herkomst.datum ?? vandaag)
    var daarna = self
    let straks = Herkomst.voorlopig(Tijdstip(vandaag))
    for gebeurtenis in nieuw { daarna.evolve(gebeurtenis, straks) }
    let dagen = Set([vandaag] + daarna.feiten.map(\.waarde.per).filter { $0 > vandaag })
    let accounts = daarna.accounts
    guard dagen.contains(where: { dag in !accounts.contains { daarna.heeft(.beheerder, $0, op: dag) } }) else {
      return []
    }
    return [
      Weigering(
        .zonderBeheerder, "Dan is er geen beheerder \(isLeeg ? "die rollen kan toekennen" : "meer").",
        advies: "Ken de rol beheerder eerst aan iemand toe: gespreksboek rol toekennen beheerder ACCOUNT.")
    ]
  }
}
