package import Kalender

/// When someone was above someone else, from the placements: directly, or as manager of a manager.
package struct Leiding: Hashable, Sendable {
  /// Days from `van` up to and including `tot`; open at the end without `tot`.
  package struct Periode: Hashable, Sendable {
    package let van: Datum
    package let tot: Datum?

    package func bevat(_ dag: Datum) -> Bool { van <= dag && (tot.map { dag <= $0 } ?? true) }
  }

  /// In order; not merged.
  package let perioden: [Periode]

  package var isLeeg: Bool { perioden.isEmpty }

  package func geldt(op dag: Datum) -> Bool { perioden.contains { $0.bevat(dag) } }

  /// The last day of a time that is over by `dag`; nothing when it still runs or never began.
  package func einde(voor dag: Datum) -> Datum? {
    geldt(op: dag) ? nil : perioden.compactMap(\.tot).filter { $0 < dag }.max()
  }

  /// When `chef` was above this person while in service.
  ///
  /// - Parameter mensen: finds a person of the register by number.
  /// - Complexity: O(d · p) for p placements of each of the d managers above; a circle of managers ends the search.
  package init(
    van medewerker: Medewerker, onder chef: Medewerker, mensen: (Personeelsnummer) -> Medewerker?
  ) {
    var dagen: [Range<Int>] = []
    Leiding.zoek(medewerker, chef.personeelsnummer, Leiding.altijd, [], mensen, &dagen)
    let dienst = chef.dienstverbanden.map {
      $0.van.dagnummer..<max($0.van.dagnummer, $0.tot.map { $0.dagnummer + 1 } ?? Leiding.altijd.upperBound)
    }
    perioden = dagen.flatMap { deel in dienst.map { deel.clamped(to: $0) } }.filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
      .map {
        Periode(
          van: Datum(dagnummer: $0.lowerBound),
          tot: $0.upperBound == Leiding.altijd.upperBound ? nil : Datum(dagnummer: $0.upperBound - 1))
      }
  }

  init(perioden: [Periode]) {
    self.perioden = perioden
  }

  /// Both: of somebody who is a manager in two jobs.
  func samen(met ander: Leiding) -> Leiding {
    Leiding(perioden: (perioden + ander.perioden).sorted { $0.van < $1.van })
  }

  private static let altijd = -10_000_000..<10_000_000

  /// Each placement holds until the next; the first one also before its day, as `Medewerker.plek(op:)` reads it.
  private static func zoek(
    _ medewerker: Medewerker, _ chef: Personeelsnummer, _ venster: Range<Int>, _ gezien: Set<Personeelsnummer>,
    _ mensen: (Personeelsnummer) -> Medewerker?, _ dagen: inout [Range<Int>]
  ) {
    let plekken = medewerker.plaatsingen
    for (index, plek) in plekken.enumerated() {
      let begin = index == 0 ? altijd.lowerBound : plek.per.dagnummer
      let einde = index + 1 < plekken.count ? plekken[index + 1].per.dagnummer : altijd.upperBound
      guard begin < einde, let boven = plek.waarde.leidinggevende, !gezien.contains(boven) else { continue }
      let deel = (begin..<einde).clamped(to: venster)
      guard !deel.isEmpty else { continue }
      if boven == chef {
        dagen.append(deel)
      } else if let tussen = mensen(boven) {
        zoek(tussen, chef, deel, gezien.union([medewerker.personeelsnummer]), mensen, &dagen)
      }
    }
  }
}
