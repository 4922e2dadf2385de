package import Kalender

/// One period of service; who returns has more than one.
package struct Dienstverband: Hashable, Sendable {
  package let van: Datum
  /// The last day, when it is known.
  package private(set) var tot: Datum?
  /// Why it ends, where that was told.
  package private(set) var reden: String?

  init(van: Datum) {
    self.van = van
  }

  mutating func eindigt(_ einde: MedewerkerGebeurtenis.Uitdiensttreding) {
    tot = einde.per
    reden = einde.reden
  }

  package func bevat(_ dag: Datum) -> Bool { van <= dag && (tot.map { dag <= $0 } ?? true) }

  func bevat(_ tijdvak: Tijdvak) -> Bool { van <= tijdvak.van && (tot.map { tijdvak.tot <= $0 } ?? true) }

  /// `van 1 januari 2020 t/m 30 juni 2026` or `vanaf 1 januari 2020`
  package var proza: String { tot.map { "van \(van.proza) t/m \($0.proza)" } ?? "vanaf \(van.proza)" }
}

extension Medewerker {
  /// `vanaf 1 januari 2020` or `van 1 januari 2020 t/m 30 juni 2026`; all periods of service, joined by `en`.
  package var dienstverband: String { dienstverbanden.map(\.proza).joined(separator: " en ") }

  package func isInDienst(op datum: Datum) -> Bool { dienstverbanden.contains { $0.bevat(datum) } }

  /// Whether one period of service holds all these days.
  package func isInDienst(gedurende tijdvak: Tijdvak) -> Bool { dienstverbanden.contains { $0.bevat(tijdvak) } }

  /// The period that a day is about: the last that began by then, also when it is over; before all of them the first.
  package func dienstverband(op dag: Datum) -> Dienstverband {
    dienstverbanden.last { $0.van <= dag } ?? dienstverbanden[0]
  }

  /// The first day of the return, for who is not in service after this day's period, or for whom an end and a return are
  /// announced.
  package func terugkeer(na dag: Datum) -> Datum? { dienstverbanden.dropFirst().first { $0.van > dag }?.van }

  /// The day in service that tells about this day: the day itself, else the last one before it, else the first of all. So
  /// function and place end on the last day, and what was announced for later never held.
  func dienstdag(bij dag: Datum) -> Datum {
    var gevonden: Datum?
    for dienst in dienstverbanden where dienst.van <= dag {
      let laatste = min(dag, max(dienst.tot ?? dag, dienst.van))
      gevonden = gevonden.map { max($0, laatste) } ?? laatste
    }
    return gevonden ?? dienstverbanden[0].van
  }
}
