package import Kalender

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
    toegang.waarnemingen(door: personen, op: vandaag).map {
      Waargenomen($0, door: personen, handeling, toegang, op: vandaag, mensen)
    }
  }

  /// The last time that this account acted for another in the dossier of this person, when that is over on this day; nothing
  /// when it never did.
  package func waarnemingVoorbij(
    _ nummer: Personeelsnummer, op dag: Datum, _ toegang: Toegang, mensen: [Personeelsnummer: Medewerker]
  ) -> ToegangGebeurtenis.Waarneming? {
    toegang.waarnemingen.compactMap(\.waarde.waarneming).filter { waarneming in
      guard personen.contains(waarneming.waarnemer), waarneming.tot < dag else { return false }
      let toen = Waargenomen(waarneming, door: personen, handeling, toegang, op: waarneming.tot, mensen)
      return toen.isAlles || toen.team[nummer] != nil
    }.max { $0.tot < $1.tot }
  }
}

extension Bevoegdheid.Waargenomen {
  /// - Parameter dag: on which roles and links are looked at.
  fileprivate init(
    _ waarneming: ToegangGebeurtenis.Waarneming, door personen: Set<Personeelsnummer>, _ handeling: Handeling,
    _ toegang: Toegang, op dag: Datum, _ mensen: [Personeelsnummer: Medewerker]
  ) {
    let alsChef = Beleid.bereik(handeling, .leidinggevende)
    let chef = alsChef == .geen ? nil : mensen[waarneming.voor]
    let isVaststeller = toegang.accounts.contains { account in
      toegang.medewerkers(van: account, op: dag).contains(waarneming.voor)
        && toegang.heeft(.vaststeller, account, op: dag)
    }
    self.init(
      voor: waarneming.voor,
      team: (chef.map { Bevoegdheid.team(van: $0, mensen) } ?? [:])
        .compactMapValues { $0.binnen(waarneming.van, waarneming.tot) }.filter { !personen.contains($0.key) },
      isAlles: isVaststeller && Beleid.bereik(handeling, .vaststeller) == .allen)
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
