package import Kalender

/// What one account may see and touch in one thing that it does.
package struct Bevoegdheid: Sendable {
  /// How much of a dossier is to be seen.
  package enum Zicht: Hashable, Sendable {
    case heel
    /// As recorded and valid up to this day, the last day as manager.
    case tot(Datum)
    case niets
  }

  package let handeling: Handeling
  /// Nothing where nothing is guarded.
  package let account: Accountnaam?
  /// Today, which decides on roles and on who is a manager now.
  package let vandaag: Datum
  /// Every dossier, on every day.
  package let isAlles: Bool
  /// The person that the account belongs to, under each of the numbers: whoever has two jobs has two.
  package let personen: Set<Personeelsnummer>
  /// Whether the account may act for another than its own person, as when it has every role.
  package let isVrij: Bool
  /// Facts about roles and access may be seen.
  package let zietToegang: Bool
  /// What the person does for others today.
  let waarneming: [Waargenomen]
  private let isAllesZelf: Bool
  private let teamZelf: [Personeelsnummer: Leiding]
  private let eigen: Set<Personeelsnummer>
  private let team: [Personeelsnummer: Leiding]
  private let isBeheer: Bool

  /// Nothing at all is allowed.
  package var isNiets: Bool { !isAlles && !isBeheer && eigen.isEmpty && team.isEmpty }

  /// Nothing is guarded: no roles were ever recorded, or the log stands alone.
  package static func vrij(_ handeling: Handeling, vandaag: Datum) -> Bevoegdheid {
    Bevoegdheid(
      handeling: handeling, account: nil, vandaag: vandaag, isAlles: true, personen: [], isVrij: true,
      zietToegang: true, eigen: [],
      team: [:], isBeheer: true)
  }

  private init(
    handeling: Handeling, account: Accountnaam?, vandaag: Datum, isAlles: Bool, personen: Set<Personeelsnummer>,
    isVrij: Bool, zietToegang: Bool,
    eigen: Set<Personeelsnummer>, team: [Personeelsnummer: Leiding], isBeheer: Bool,
    waarneming: [Waargenomen] = []
  ) {
    self.waarneming = waarneming
    isAllesZelf = isAlles
    teamZelf = team
    self.handeling = handeling
    self.account = account
    self.vandaag = vandaag
    self.isAlles = isAlles || waarneming.contains(where: \.isAlles)
    self.personen = personen
    self.isVrij = isVrij
    self.zietToegang = zietToegang
    self.eigen = eigen
    self.team = waarneming.reduce(into: team) { team, deel in team.merge(deel.team) { $0.samen(met: $1) } }
    self.isBeheer = isBeheer
  }

  /// - Parameters:
  ///   - mensen: everybody of the register.
  /// - Complexity: O(n) in the people, unless the account may see all of them.
  package init(
    _ account: Accountnaam, _ handeling: Handeling, _ toegang: Toegang, vandaag: Datum,
    mensen: [Personeelsnummer: Medewerker]
  ) {
    let personen = toegang.medewerkers(van: account, op: vandaag)
    let rollen = toegang.rollen(van: account, op: vandaag)
    let toegekend = rollen.map { Beleid.bereik(handeling, $0) }
    let ikzelf = personen.compactMap { mensen[$0] }
    let alsMens = ikzelf.isEmpty ? [] : [Beleid.bereik(handeling, .medewerker)]
    let alsChef = Beleid.bereik(handeling, .leidinggevende)
    var isAlles = handeling == .beginnen || (toegekend + alsMens).contains(.allen)
    var team: [Personeelsnummer: Leiding] = [:]
    if !isAlles, alsChef != .geen {
      for chef in ikzelf { team.merge(Bevoegdheid.team(van: chef, mensen)) { $0.samen(met: $1) } }
      // Nobody is the manager of the own other job.
      for nummer in personen { team[nummer] = nil }
      if alsChef == .allen, !team.isEmpty { isAlles = true }
    }
    self.init(
      handeling: handeling, account: account, vandaag: vandaag, isAlles: isAlles, personen: Set(personen),
      isVrij: Rol.samenAlles.allSatisfy(rollen.contains),
      zietToegang: rollen.contains { Beleid.bereik(.rollenLezen, $0) != .geen },
      eigen: alsMens.contains(.zelf) ? Set(personen) : [], team: team, isBeheer: toegekend.contains(.beheer),
      waarneming: Bevoegdheid.waargenomen(Set(personen), handeling, toegang, vandaag, mensen))
  }

  /// For whom the account acts in the dossier of this person on this day; nothing where it acts in its own right.
  package func namens(_ nummer: Personeelsnummer, op dag: Datum) -> Personeelsnummer? {
    guard !isAllesZelf, !eigen.contains(nummer), !(teamZelf[nummer]?.geldt(op: dag) ?? false) else { return nil }
    return waarneming.first { $0.team[nummer]?.geldt(op: dag) ?? false }?.voor
      ?? waarneming.first(where: \.isAlles)?.voor
  }

  /// Everyone whom this person manages or managed, by number; who comes under him or her later too.
  package static func team(
    van chef: Medewerker, _ mensen: [Personeelsnummer: Medewerker]
  ) -> [Personeelsnummer: Leiding] {
    var team: [Personeelsnummer: Leiding] = [:]
    for (nummer, mens) in mensen where nummer != chef.personeelsnummer {
      let leiding = Leiding(van: mens, onder: chef) { mensen[$0] }
      if !leiding.isLeeg { team[nummer] = leiding }
    }
    return team
  }

  /// Whether to act in the dossier of this person for this day.
  package func mag(_ nummer: Personeelsnummer, op dag: Datum) -> Bool {
    isAlles || eigen.contains(nummer) || team[nummer]?.geldt(op: dag) ?? false
  }

  /// How much of the dossier of this person is to be seen today.
  package func zicht(op nummer: Personeelsnummer?) -> Zicht {
    if isAlles { return .heel }
    guard let nummer else { return .niets }
    if eigen.contains(nummer) { return .heel }
    guard let leiding = team[nummer] else { return .niets }
    if leiding.geldt(op: vandaag) { return .heel }
    return leiding.einde(voor: vandaag).map { .tot($0) } ?? .niets
  }

  /// When the account's person was above this one; nothing when never, or when the account may see everybody.
  package func leiding(over nummer: Personeelsnummer?) -> Leiding? { nummer.flatMap { team[$0] } }

  /// The appraisals in this dossier that are the former manager's own, whatever the day.
  package func deeloordelen(in dossier: Dossier) -> Set<GesprekKenmerk> {
    guard let leiding = leiding(over: dossier.medewerker?.personeelsnummer) else { return [] }
    return personen.reduce(into: []) { $0.formUnion(dossier.deeloordelen(van: $1, leiding)) }
  }

  /// Whether an appraisal over these days is the former manager's own to give.
  package func magDeeloordeel(over tijdvak: Tijdvak, in dossier: Dossier) -> Bool {
    guard let leiding = leiding(over: dossier.medewerker?.personeelsnummer) else { return false }
    return personen.contains { dossier.isDeeloordeel(over: tijdvak, van: $0, leiding) }
  }

  /// Whether this may be done in one conversation by who has a part in it, whatever the day: a former manager goes on
  /// with an appraisal of his or her own, and whoever has a part in a conversation may add a paragraph to its report.
  package func magAlsBetrokkene(_ kenmerk: GesprekKenmerk, in dossier: Dossier) -> Bool {
    guard let gesprek = dossier.gesprek(kenmerk) else { return false }
    return switch handeling {
    case .aanbieden, .ondertekenen: deeloordelen(in: dossier).contains(kenmerk)
    case .aanvullen: !dossier.delen(van: personen, in: gesprek, op: vandaag).isEmpty
    default: false
    }
  }

  /// Whether this is the own dossier, in which nothing is hidden; any is for an account that acts as anybody.
  package func isEigen(_ dossier: Dossier) -> Bool {
    dossier.medewerker.map { magAls($0.personeelsnummer) } ?? true
  }

  /// Whether the account may act as this person: its own, or anybody with every role.
  package func magAls(_ nummer: Personeelsnummer) -> Bool {
    isVrij || personen.contains(nummer)
  }
}
