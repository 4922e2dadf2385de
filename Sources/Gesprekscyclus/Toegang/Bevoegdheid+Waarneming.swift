internal import Kalender

extension Bevoegdheid {
  /// What acting for one other person gives today.
  package struct Waargenomen: Sendable {
    package let voor: Personeelsnummer
    /// The people under the other, on the days between the two.
    let team: [Personeelsnummer: Leiding]
    /// The other establishes, by a granted role.
    let isAlles: Bool
  }

  static func waargenomen(
    _ personen: Set<Personeelsnummer>, _ handeling: Handeling, _ toegang: Toegang, _ vandaag: Datum,
    _ mensen: [Personeelsnummer: Medewerker]
  ) -> [Waargenomen] {
    toegang.waarnemingen(door: personen, op: vandaag).map { waarneming in
      let alsChef = Beleid.bereik(handeling, .leidinggevende)
      let chef = alsChef == .geen ? nil : mensen[waarneming.voor]
      let team = chef.map { Bevoegdheid.team(van: $0, mensen) } ?? [:]
      let isVaststeller = toegang.accounts.contains { account in
        toegang.medewerkers(van: account, op: vandaag).contains(waarneming.voor)
          && toegang.heeft(.vaststeller, account, op: vandaag)
      }
      return Waargenomen(
        voor: waarneming.voor,
        team: team.compactMapValues { $0.binnen(waarneming.van, waarneming.tot) }
          .filter { !personen.contains($0.key) },
        isAlles: isVaststeller && Beleid.bereik(handeling, .vaststeller) == .allen)
    }
  }
}

extension Leiding {
  /// On these days only; nothing when there are none.
  func binnen(_ van: Datum, _ tot: Datum) -> Leiding? {
    let delen = perioden.compactMap { periode -> Periode? in
      let begin = max(periode.van, van)
      let einde = min(periode.tot ?? tot, tot)
      return begin <= einde ? Periode(van: begin, tot: einde) : nil
    }
    return delen.isEmpty ? nil : Leiding(perioden: delen)
  }
}
