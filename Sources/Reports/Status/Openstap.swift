internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Weergave
internal import Wire

extension Statusrapport {
  /// A step of the procedure that can be taken now, for whom, and by when.
  package struct Openstap: Sendable, Equatable {
    package let medewerker: Persoon
    package let cyclus: Int
    package let vervolg: Vervolg

    func json(op peildatum: Datum) -> JSONNode {
      .object(("medewerker", medewerker), ("cyclus", cyclus), ("stap", vervolg.knoop([], op: peildatum)))
    }
  }
}

extension Rapportbron {
  /// The open steps after the appraisals of open cycles, of the dossiers in the book: what has a last day first, the
  /// earliest first.
  /// - Complexity: O(n log n) in the people with an appraisal.
  package func openstappen(_ personeel: Personeelsfilter = Personeelsfilter()) -> [Statusrapport.Openstap] {
    let cycli = openCycli
    let stappen = boek.opNummer.flatMap { dossier -> [Statusrapport.Openstap] in
      guard let medewerker = dossier.medewerker, personeel.past(medewerker.plek(op: peildatum).waarde, self) else {
        return []
      }
      let persoon = Persoon(medewerker.personeelsnummer, in: boek)
      return cycli.flatMap { cyclus in
        openstappen(dossier, cyclus).map {
          Statusrapport.Openstap(medewerker: persoon, cyclus: cyclus.jaar, vervolg: $0)
        }
      }
    }
    return stappen.enumerated().sorted { links, rechts in
      let (l, r) = (links.element.vervolg.uiterlijk, rechts.element.vervolg.uiterlijk)
      return (l?.dagnummer ?? .max, links.offset) < (r?.dagnummer ?? .max, rechts.offset)
    }.map(\.element)
  }
}

extension Statusrapport {
  /// At most this many are shown; the JSON form has them all.
  package static var meesteStappen: Int { 10 }

  /// Where the appraisals stand: which step can be taken, by when.
  func schrijfProcedure(_ blad: inout Blad) {
    blad.sectie(
      "Open stappen na een beoordeling",
      openstappen.prefix(Self.meesteStappen).map { "\($0.medewerker.tekst): \($0.vervolg.tekst)" })
    let rest = aantalOpenstappen - Self.meesteStappen
    if rest > 0 {
      blad.alinea("En nog \(rest); per stap: gespreksboek gesprek lijst --wacht-op STAP.")
    }
  }
}
