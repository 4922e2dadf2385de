internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// What findings may look at beside one dossier: the log as a whole, and who is behind which account.
struct Logboekblik: Sendable {
  /// One commit, as far as one stream or dossier holds records of it.
  struct Moment: Sendable {
    let tijd: Tijdstip
    let actor: String
    let opdracht: String
    let eerste: Herkomst
  }

  let bron: Rapportbron
  let namen: Naamgever
  /// In the order of the log; of one commit there may be more.
  let momenten: [Moment]
  /// Today by the clock of the machine; nothing where whoever asks chose a day or a moment.
  let klokdag: Datum?
  private let accounts: [Accountnaam: Toegang]

  /// - Parameter uitDossiers: the commits in dossiers, in any order.
  init(_ bron: Rapportbron, _ uitDossiers: [Moment], klokdag: Datum?) {
    self.bron = bron
    self.klokdag = klokdag
    namen = Naamgever(bron.boek)
    accounts = bron.boek.koppelingenPerAccount
    let elders =
      bron.boek.gedeeldeFeiten.map(\.herkomst) + bron.boek.toegang.feiten.map(\.herkomst)
      + bron.boek.overige.filter { $0.reden != .verloren }.map(\.herkomst)
    momenten = (uitDossiers + Self.momenten(elders.sorted { $0.nr < $1.nr })).sorted { $0.eerste.nr < $1.eerste.nr }
  }

  /// The commits behind these records, which are in the order of the log.
  static func momenten(_ records: some Sequence<Herkomst>) -> [Moment] {
    var momenten: [Moment] = []
    for record in records where record.opdracht != momenten.last?.opdracht {
      momenten.append(
        Moment(tijd: record.tijd, actor: record.actor, opdracht: record.opdracht, eerste: record))
    }
    return momenten
  }

  /// The person that an account belonged to on a day, under each of the numbers.
  func personen(achter account: String, op dag: Datum) -> [Personeelsnummer] {
    let account = Accountnaam(account)
    return accounts[account]?.medewerkers(van: account, op: dag) ?? []
  }

  /// Who recorded this, as people are named; safe to show.
  func auteur(_ herkomst: Herkomst) -> String {
    namen.auteur(herkomst, persoon: personen(achter: herkomst.actor, op: herkomst.datum).first)
  }
}
