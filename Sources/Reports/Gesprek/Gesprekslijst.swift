package import Gesprekscyclus
internal import Kalender
internal import Projections

/// Conversations of everyone, by day.
package struct Gesprekslijst: Equatable, Sendable {
  /// What is nothing is not filtered on.
  package struct Filter: Hashable, Sendable {
    package var nummer: Personeelsnummer?
    /// The cycle.
    package var jaar: Int?
    package var soort: Gesprekssoort?
    package var stand: Gesprek.Stand?
    /// Only conversations for which this step can be taken now.
    package var stap: Procedurestap?
    package var personeel: Personeelsfilter

    package init(
      nummer: Personeelsnummer? = nil, jaar: Int? = nil, soort: Gesprekssoort? = nil, stand: Gesprek.Stand? = nil,
      stap: Procedurestap? = nil, personeel: Personeelsfilter = Personeelsfilter()
    ) {
      self.nummer = nummer
      self.jaar = jaar
      self.soort = soort
      self.stand = stand
      self.stap = stap
      self.personeel = personeel
    }
  }

  package struct Regel: Equatable, Sendable {
    package let persoon: Persoon
    package let gesprek: Gesprekbeeld
    /// Unit and manager on the day of the conversation.
    package let onderdeel: String
    package let leidinggevende: Persoon?
  }

  package let kop: Rapportkop
  package let filter: Filter
  /// What was filtered on, in words; safe to show.
  let filterwoorden: [String]
  package let regels: [Regel]

  /// The conversations by day, then by personnel number.
  ///
  /// Unit and manager are those copied into the record of a held conversation; otherwise those that held on the day
  /// it was held or is planned for.
  /// - Complexity: O(n log n) in the conversations of everyone.
  package static func maak(_ filter: Filter = Filter(), uit bron: Rapportbron) -> Gesprekslijst {
    let dossiers = filter.nummer.map { [bron.boek.dossier(van: $0)].compactMap { $0 } } ?? bron.boek.opNummer
    let regels = dossiers.flatMap { passend($0, filter, bron) }
      .sorted {
        ($0.volgorde, $0.persoon.nummer, $0.gesprek.kenmerk) < ($1.volgorde, $1.persoon.nummer, $1.gesprek.kenmerk)
      }
    var woorden: [String] = []
    if let jaar = filter.jaar { woorden.append("cyclus \(jaar)") }
    if let soort = filter.soort { woorden.append(Feitomschrijving.gespreksnaam(soort).lowercased()) }
    if let stand = filter.stand { woorden.append(stand.tekst) }
    if let stap = filter.stap { woorden.append("wacht op \(stap.tekst)") }
    let namen = Naamgever(bron.boek)
    if let nummer = filter.nummer { woorden.append(namen.persoon(nummer)) }
    return Gesprekslijst(
      kop: bron.kop("gespreksboek.gesprekken"), filter: filter,
      filterwoorden: woorden + filter.personeel.woorden(namen), regels: regels)
  }

  private static func passend(_ dossier: Dossier, _ filter: Filter, _ bron: Rapportbron) -> [Regel] {
    guard let medewerker = dossier.medewerker else { return [] }
    return dossier.gesprekken.compactMap { gesprek in
      guard filter.jaar.map({ $0 == gesprek.cyclus }) ?? true, filter.soort.map({ $0 == gesprek.soort }) ?? true,
        filter.stand.map({ $0 == gesprek.stand }) ?? true,
        filter.stap.map({ bron.gang(van: gesprek, in: dossier)?.isOpen($0) ?? false }) ?? true
      else { return nil }
      let plek = medewerker.plek(op: gesprek.gehouden ?? gesprek.plandata.last?.datum ?? bron.peildatum).waarde
      let toen = gesprek.verslag?.waarde.omstandigheden
      let onderdeel = toen?.onderdeel ?? plek.onderdeel
      let chef = toen == nil ? plek.leidinggevende : toen?.leidinggevende
      guard filter.personeel.past(onderdeel: onderdeel, leidinggevende: chef) else { return nil }
      return Regel(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek), gesprek: Gesprekbeeld(gesprek, dossier, bron),
        onderdeel: onderdeel, leidinggevende: chef.map { Persoon($0, in: bron.boek) })
    }
  }
}

extension Gesprekslijst.Regel {
  fileprivate var volgorde: Int { gesprek.dag?.dagnummer ?? Int.max }
}
