internal import Kalender
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
