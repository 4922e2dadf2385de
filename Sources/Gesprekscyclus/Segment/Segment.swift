internal import Kalender

/// A stretch of days in service with one function, one unit and one manager.
package struct Segment: Hashable, Sendable {
  /// What may begin a new segment.
  package enum Oorzaak: String, Hashable, Sendable, CaseIterable {
    case indiensttreding = "in dienst"
    case functie
    /// The function stays, its modules change.
    case modules
    case onderdeel
    case leidinggevende
  }

  package let tijdvak: Tijdvak
  package let functie: Medewerker.Functiekeuze
  package let plek: Medewerker.Plek
  /// What changed on the first day; empty where the period that was asked for begins.
  package let oorzaken: [Oorzaak]

  /// What differs between the segment before and this one.
  static func oorzaken(
    _ oud: (Medewerker.Functiekeuze, Medewerker.Plek), _ nieuw: (Medewerker.Functiekeuze, Medewerker.Plek)
  ) -> [Oorzaak] {
    var oorzaken: [Oorzaak] = []
    if oud.0.functie != nieuw.0.functie {
      oorzaken.append(.functie)
    } else if oud.0.modules != nieuw.0.modules {
      oorzaken.append(.modules)
    }
    if oud.1.onderdeel != nieuw.1.onderdeel { oorzaken.append(.onderdeel) }
    if oud.1.leidinggevende != nieuw.1.leidinggevende { oorzaken.append(.leidinggevende) }
    return oorzaken
  }
}

extension Medewerker {
  /// The segments of a period: cut at each change of function, unit or manager and at the borders of service.
  ///
  /// They cover the days in service exactly once, in order; days outside service are in none. What counts is the day
  /// a change takes effect, also when it was recorded later.
  /// - Complexity: O(n²) in the changes of this one person.
  package func segmenten(in tijdvak: Tijdvak) -> [Segment] {
    dienstverbanden(in: tijdvak).flatMap { dienst in
      let dagen = [dienst.van] + wisseldagen(in: dienst)
      return dagen.indices.compactMap { index -> Segment? in
        let van = dagen[index]
        let tot = index + 1 < dagen.count ? dagen[index + 1].adding(dagen: -1) : dienst.tot
        guard let deel = Tijdvak(van: van, tot: tot) else { return nil }
        var oorzaken: [Segment.Oorzaak] = []
        if index > 0 {
          oorzaken = Segment.oorzaken(stand(op: van.adding(dagen: -1)), stand(op: van))
        } else if van > tijdvak.van {
          oorzaken = [.indiensttreding]
        }
        return Segment(
          tijdvak: deel, functie: functie(op: van).waarde, plek: plek(op: van).waarde, oorzaken: oorzaken)
      }
    }
  }

  /// The periods of service within these days, in order and without shared days.
  func dienstverbanden(in tijdvak: Tijdvak) -> [Tijdvak] {
    var begin = tijdvak.van
    return dienstverbanden.compactMap { dienst in
      guard
        let deel = Tijdvak(van: max(dienst.van, begin), tot: dienst.tot.map { min($0, tijdvak.tot) } ?? tijdvak.tot)
      else { return nil }
      begin = deel.tot.adding(dagen: 1)
      return deel
    }
  }

  private func stand(op dag: Datum) -> (Functiekeuze, Plek) {
    (functie(op: dag).waarde, plek(op: dag).waarde)
  }

  /// The days after the first on which something of function or place differs from the day before.
  private func wisseldagen(in dienst: Tijdvak) -> [Datum] {
    Set(functies.map(\.per) + plaatsingen.map(\.per)).sorted().filter { dag in
      dienst.van < dag && dag <= dienst.tot
        && !Segment.oorzaken(stand(op: dag.adding(dagen: -1)), stand(op: dag)).isEmpty
    }
  }
}
