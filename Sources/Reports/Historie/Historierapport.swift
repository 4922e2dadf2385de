package import Gesprekscyclus
package import Kalender
internal import Projections

/// Recorded facts in order, of one person, of the people of a manager or a unit, or of the whole log: who recorded
/// what, when, and what changed.
package struct Historierapport: Equatable, Sendable {
  /// Which facts are asked for; without anything all of the log.
  package struct Filter: Equatable, Sendable {
    package var nummer: Personeelsnummer?
    /// People who worked there, or under whom, on the day of recording.
    package var personeel: Personeelsfilter
    /// Positions in the log.
    package var nummers: ClosedRange<Int>?
    /// The stored name of the event, or the part before its full stop: `gesprek` or `gesprek.gehouden`.
    package var soort: String?
    /// The first day of recording.
    package var sinds: Datum?

    package init(
      nummer: Personeelsnummer? = nil, personeel: Personeelsfilter = Personeelsfilter(),
      nummers: ClosedRange<Int>? = nil, soort: String? = nil, sinds: Datum? = nil
    ) {
      self.nummer = nummer
      self.personeel = personeel
      self.nummers = nummers
      self.soort = soort
      self.sinds = sinds
    }

    /// Whether a stored name is the one that is asked for, or of that group.
    package static func past(_ soort: String, bij gezocht: String?) -> Bool {
      guard let gezocht else { return true }
      return soort == gezocht || soort.hasPrefix(gezocht + ".")
    }
  }

  /// What was recorded by one command at one moment.
  package struct Opdracht: Equatable, Sendable {
    package let opdracht: String
    package let tijd: Tijdstip
    package let actor: String
    package internal(set) var feiten: [Regel]
  }

  package struct Regel: Equatable, Sendable {
    package let herkomst: Herkomst
    /// The stored name of the event.
    package let soort: String
    /// Whose dossier it is in; nothing in the history of one person, and for what belongs to nobody.
    package let persoon: Persoon?
    /// What changed, in words; safe to show.
    package let omschrijving: String
    /// For an adjusted agreement: each field with what it was and became.
    package let wijzigingen: [Wijziging]
    /// The day on which it happened, where the fact has one.
    package let gebeurdOp: Datum?
    /// How the fact reads after its corrections, and by which records; empty when it was never corrected.
    package let correcties: [String]
    /// The fact itself; nothing for the log's own records.
    let feit: Boekfeit?
    /// What the log did to itself; nothing for facts.
    var beheer: Beheerfeit?

    /// The whole line for people: of whom, and what.
    package var zin: String { (persoon.map { "\($0.tekst): " } ?? "") + omschrijving }

    /// Days between that day and the day of recording; a late entry has more than 0.
    package var dagenLater: Int? { gebeurdOp.map { herkomst.datum.dagnummer - $0.dagnummer } }
  }

  package let kop: Rapportkop
  package let filter: Filter
  /// The person, when the history of one was asked for.
  package let persoon: Persoon?
  package let opdrachten: [Opdracht]
  package let basis: Basis?

  package var aantalFeiten: Int { opdrachten.reduce(0) { $0 + $1.feiten.count } }

  /// The history of one person; nothing when nobody has this number.
  package static func maak(_ nummer: Personeelsnummer, uit bron: Rapportbron) -> Historierapport? {
    bron.boek.register.kent(nummer) ? maak(Filter(nummer: nummer), uit: bron) : nil
  }

  /// - Complexity: O(n log n) in the facts that are looked through.
  package static func maak(_ filter: Filter, uit bron: Rapportbron) -> Historierapport {
    let dossier = filter.nummer.flatMap { bron.boek.dossier(van: $0) }
    let regels = Historielezer(filter: filter, bron: bron).regels()
    var kop = bron.kop("gespreksboek.historie", over: .records)
    if filter.nummer == nil { kop.bereik = Bereik(bron.boek) }
    return Historierapport(
      kop: kop, filter: filter,
      persoon: filter.nummer.map { Persoon($0, in: bron.boek) },
      opdrachten: gegroepeerd(regels), basis: dossier?.basis)
  }

  /// Facts of one command together, in recorded order.
  private static func gegroepeerd(_ regels: [Regel]) -> [Opdracht] {
    regels.reduce(into: []) { opdrachten, regel in
      let herkomst = regel.herkomst
      if opdrachten.last?.opdracht == herkomst.opdracht {
        opdrachten[opdrachten.count - 1].feiten.append(regel)
      } else {
        opdrachten.append(
          Opdracht(opdracht: herkomst.opdracht, tijd: herkomst.tijd, actor: herkomst.actor, feiten: [regel]))
      }
    }
  }
}
