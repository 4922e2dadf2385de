package import Kalender

/// Who has which role, and which person an account belongs to, by date; folded from the stream `toegang`.
package struct Toegang: Sendable, Equatable {
  /// All facts in recorded order.
  package private(set) var feiten: [Vermeld<ToegangGebeurtenis>] = []
  /// Those behind the last record whose contents were destroyed: only these give anything.
  private(set) var zeker: [Vermeld<ToegangGebeurtenis>] = []
  /// All numbers of each account that ever had more than one at once: of no other account are there two.
  private var dubbelen: [Accountnaam: Set<Personeelsnummer>] = [:]
  /// Records about access whose contents were destroyed, in recorded order.
  package private(set) var vernietigd: [Herkomst] = []

  package init() {}

  /// Nothing was ever recorded: whoever can read the files may do everything.
  package var isLeeg: Bool { feiten.isEmpty && vernietigd.isEmpty }

  /// What stood in a destroyed record can have taken back everything, and nobody got a role since.
  package var isOnzeker: Bool { !vernietigd.isEmpty && zeker.isEmpty }

  /// The day of the last record about access; nothing without one.
  package var laatsteDag: Datum? {
    [feiten.last?.herkomst.datum, vernietigd.last?.datum].compactMap { $0 }.max()
  }

  package mutating func evolve(_ gebeurtenis: ToegangGebeurtenis, _ herkomst: Herkomst) {
    feiten.append(Vermeld(gebeurtenis, herkomst))
    zeker.append(Vermeld(gebeurtenis, herkomst))
    guard case .accountGekoppeld(let inhoud) = gebeurtenis, inhoud.erbij || dubbelen[inhoud.account] != nil else {
      return
    }
    dubbelen[inhoud.account] = Set(
      zeker.filter { $0.waarde.account == inhoud.account }.compactMap(\.waarde.medewerker))
  }

  /// Folds a record whose contents were destroyed: it may have been a withdrawal, so no role or link from before it holds.
  package mutating func evolveVernietigd(_ herkomst: Herkomst) {
    vernietigd.append(herkomst)
    zeker.removeAll()
    dubbelen.removeAll()
  }

  /// Every account that was ever named, in order.
  package var accounts: [Accountnaam] { Set(feiten.compactMap(\.waarde.account)).sorted() }

  /// The grant that holds on this day; nothing without the role.
  /// - Complexity: O(n) in the facts about access, as all of this type.
  package func toekenning(_ rol: Rol, van account: Accountnaam, op dag: Datum) -> Vermeld<ToegangGebeurtenis>? {
    let geldend = laatste(op: dag) { gebeurtenis in
      switch gebeurtenis {
      case .rolToegekend(let inhoud), .rolIngetrokken(let inhoud): inhoud.rol == rol && inhoud.account == account
      case .accountGekoppeld, .accountOntkoppeld, .waarnemingIngesteld, .inzageIngesteld: false
      }
    }
    if case .rolToegekend = geldend?.waarde { return geldend }
    return nil
  }

  package func heeft(_ rol: Rol, _ account: Accountnaam, op dag: Datum) -> Bool {
    toekenning(rol, van: account, op: dag) != nil
  }

  /// The granted roles of an account.
  package func rollen(van account: Accountnaam, op dag: Datum) -> [Rol] {
    Rol.toekenbaar.filter { heeft($0, account, op: dag) }
  }

  /// The links of an account that hold on this day, first the one that is beside no other; more than one for whoever has more
  /// jobs. One that takes the place of others does so of all that were recorded by then.
  package func koppelingen(van account: Accountnaam, op dag: Datum) -> [Vermeld<ToegangGebeurtenis>] {
    let eigen = zeker.filter { $0.waarde.account == account && $0.waarde.per <= dag }.enumerated()
      .sorted { ($0.element.waarde.per, $0.offset) < ($1.element.waarde.per, $1.offset) }.map(\.element)
    var geldend: [Vermeld<ToegangGebeurtenis>] = []
    for feit in eigen {
      switch feit.waarde {
      case .accountGekoppeld(let inhoud):
        geldend.removeAll { ander in
          ander.waarde.medewerker == inhoud.medewerker
            || !inhoud.erbij && (!ander.waarde.isErbij || ander.herkomst.nr < feit.herkomst.nr)
        }
        geldend.insert(feit, at: inhoud.erbij ? geldend.endIndex : 0)
      case .accountOntkoppeld(let inhoud): geldend.removeAll { $0.waarde.medewerker == inhoud.medewerker }
      case .rolToegekend, .rolIngetrokken, .waarnemingIngesteld, .inzageIngesteld: break
      }
    }
    return geldend
  }

  /// The person that an account belongs to, under each of the numbers, the first first.
  package func medewerkers(van account: Accountnaam, op dag: Datum) -> [Personeelsnummer] {
    koppelingen(van: account, op: dag).compactMap(\.waarde.medewerker)
  }

  /// Every number of whoever has this number, by the accounts that have more than one; the number itself too.
  /// - Complexity: O(a) in the accounts that ever had more, and O(n) in the facts for one that is this person's.
  package func zelfde(als nummer: Personeelsnummer, op dag: Datum) -> Set<Personeelsnummer> {
    dubbelen.filter { $0.value.contains(nummer) }.keys.reduce(into: [nummer]) { zelfde, account in
      let eigen = medewerkers(van: account, op: dag)
      if eigen.contains(nummer) { zelfde.formUnion(eigen) }
    }
  }

  /// Everybody to whom an account belongs or belonged that was ever that of this person; the person too, where there is one.
  package func ooit(rond nummer: Personeelsnummer) -> Set<Personeelsnummer> {
    let accounts = Set(zeker.filter { $0.waarde.medewerker == nummer }.compactMap(\.waarde.account))
    return Set(
      zeker.filter { $0.waarde.account.map(accounts.contains) ?? false }.compactMap(\.waarde.medewerker))
  }

  /// Every person whom this account ever belonged to, whatever was taken back since.
  package func ooit(achter account: Accountnaam) -> Set<Personeelsnummer> {
    Set(zeker.filter { $0.waarde.account == account }.compactMap(\.waarde.medewerker))
  }

  /// Who acts for whom, also on days that are over or to come, in the order of the days. Of two about the same people from the
  /// same day on, the last recorded holds.
  package var waarnemingen: [Vermeld<ToegangGebeurtenis>] {
    var geldend: [Vermeld<ToegangGebeurtenis>] = []
    for feit in zeker {
      guard let nieuw = feit.waarde.waarneming else { continue }
      geldend.removeAll {
        $0.waarde.waarneming?.waarnemer == nieuw.waarnemer && $0.waarde.waarneming?.voor == nieuw.voor
          && $0.waarde.per == nieuw.van
      }
      if !nieuw.ingetrokken { geldend.append(feit) }
    }
    return geldend.enumerated().sorted { ($0.element.waarde.per, $0.offset) < ($1.element.waarde.per, $1.offset) }
      .map(\.element)
  }

  /// What these people do for others on this day.
  package func waarnemingen(
    door personen: Set<Personeelsnummer>, op dag: Datum
  ) -> [ToegangGebeurtenis.Waarneming] {
    waarnemingen.compactMap(\.waarde.waarneming).filter { personen.contains($0.waarnemer) && $0.bevat(dag) }
  }

  /// Only which account belongs to whom, so that authors have a name where roles are nobody's business.
  package var alleenKoppelingen: Toegang {
    var koppelingen = Toegang()
    koppelingen.feiten = zeker.filter { $0.waarde.medewerker != nil || $0.waarde.waarneming != nil }
    koppelingen.zeker = koppelingen.feiten
    koppelingen.dubbelen = dubbelen
    return koppelingen
  }

  /// Of the facts that hold by this day the one with the latest day; of two on one day the last recorded.
  private func laatste(
    op dag: Datum, waar past: (ToegangGebeurtenis) -> Bool
  ) -> Vermeld<ToegangGebeurtenis>? {
    var gevonden: Vermeld<ToegangGebeurtenis>?
    for feit in zeker where feit.waarde.per <= dag && past(feit.waarde) {
      if let eerder = gevonden, eerder.waarde.per > feit.waarde.per { continue }
      gevonden = feit
    }
    return gevonden
  }
}

extension Toegang {
  /// The facts of each account by itself, for who asks of many: each answer is then O(n) in the facts of that account alone.
  package var perAccount: [Accountnaam: Toegang] {
    var accounts: [Accountnaam: Toegang] = [:]
    for feit in zeker {
      guard let account = feit.waarde.account else { continue }
      accounts[account, default: Toegang()].evolve(feit.waarde, feit.herkomst)
    }
    return accounts
  }

  /// The first record that says whose account is whose, behind whatever was destroyed; nothing where there is none.
  package var eersteKoppeling: Int? { zeker.first { $0.waarde.medewerker != nil }?.herkomst.nr }
}
