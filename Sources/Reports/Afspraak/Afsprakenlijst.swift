package import Gesprekscyclus
internal import Kalender
internal import Projections

/// Agreements on results of one person or of everyone, with where they stand and when they are due.
package struct Afsprakenlijst: Equatable, Sendable {
  /// What is nothing is not filtered on.
  package struct Filter: Hashable, Sendable {
    package var nummer: Personeelsnummer?
    /// The cycle.
    package var jaar: Int?
    package var status: Voortgangsstatus?
    /// Only what is past its due date.
    package var alleenTeLaat: Bool
    /// Withdrawn agreements too.
    package var metIngetrokken: Bool
    package var personeel: Personeelsfilter

    package init(
      nummer: Personeelsnummer? = nil, jaar: Int? = nil, status: Voortgangsstatus? = nil, alleenTeLaat: Bool = false,
      metIngetrokken: Bool = false, personeel: Personeelsfilter = Personeelsfilter()
    ) {
      self.nummer = nummer
      self.jaar = jaar
      self.status = status
      self.alleenTeLaat = alleenTeLaat
      self.metIngetrokken = metIngetrokken
      self.personeel = personeel
    }
  }

  package struct Groep: Equatable, Sendable {
    package let persoon: Persoon
    /// On the day of the report.
    package let onderdeel: String
    package let afspraken: [Afspraakbeeld]
  }

  package let kop: Rapportkop
  package let filter: Filter
  /// What was filtered on, in words; safe to show.
  let filterwoorden: [String]
  /// By personnel number; nobody without an agreement.
  package let groepen: [Groep]

  package var aantalAfspraken: Int { groepen.reduce(0) { $0 + $1.afspraken.count } }

  /// The agreements by person, then by cycle and name.
  /// - Complexity: O(n log n) in the agreements of everyone.
  package static func maak(_ filter: Filter = Filter(), uit bron: Rapportbron) -> Afsprakenlijst {
    let dossiers = filter.nummer.map { [bron.boek.dossier(van: $0)].compactMap { $0 } } ?? bron.boek.opNummer
    let namen = Naamgever(bron.boek)
    var woorden: [String] = []
    if let jaar = filter.jaar { woorden.append("cyclus \(jaar)") }
    if let status = filter.status { woorden.append(status.rawValue) }
    if filter.alleenTeLaat { woorden.append("te laat") }
    if filter.metIngetrokken { woorden.append("ook ingetrokken") }
    if let nummer = filter.nummer { woorden.append(namen.persoon(nummer)) }
    return Afsprakenlijst(
      kop: bron.kop("gespreksboek.afspraken"), filter: filter,
      filterwoorden: woorden + filter.personeel.woorden(namen),
      groepen: dossiers.compactMap { groep($0, filter, bron) })
  }

  private static func groep(_ dossier: Dossier, _ filter: Filter, _ bron: Rapportbron) -> Groep? {
    guard let medewerker = dossier.medewerker else { return nil }
    let plek = medewerker.plek(op: bron.peildatum).waarde
    guard filter.personeel.past(plek) else { return nil }
    let afspraken = dossier.afspraken.filter { filter.metIngetrokken || $0.isGeldend }
      .filter { afspraak in filter.jaar.map { $0 == afspraak.cyclus } ?? true }
      .filter { afspraak in filter.status.map { $0 == afspraak.laatsteStatus } ?? true }
      .map { Afspraakbeeld($0, dossier, bron.boek, op: bron.bezien(dossier).peildatum) }
      .filter { !filter.alleenTeLaat || $0.termijn.isTeLaat }
      .sorted { ($0.cyclus, $0.kenmerk) < ($1.cyclus, $1.kenmerk) }
    guard !afspraken.isEmpty else { return nil }
    return Groep(
      persoon: Persoon(medewerker.personeelsnummer, in: bron.boek), onderdeel: plek.onderdeel, afspraken: afspraken)
  }
}
