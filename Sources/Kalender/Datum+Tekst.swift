extension Datum {
  package static let maandnamen = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// The day as `2026-11-12`, nothing else (ISO 8601, calendar date, extended form).
  package init?(iso tekst: String) {
    let bytes = Array(tekst.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let jaar = Cijfers.getal(bytes[0..<4]), let maand = Cijfers.getal(bytes[5..<7]),
      let dag = Cijfers.getal(bytes[8..<10])
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  /// `2026-11-12`: for JSON, CSV and the log.
  package var iso: String {
    let (jaar, maand, dag) = delen
    return "\(Cijfers.aangevuld(jaar, 4))-\(Cijfers.aangevuld(maand, 2))-\(Cijfers.aangevuld(dag, 2))"
  }

  /// `12 november 2026`: for prose.
  package var proza: String {
    let (jaar, maand, dag) = delen
    return "\(dag) \(Datum.maandnamen[maand - 1]) \(jaar)"
  }

  /// `12-11-2026`: for forms and narrow columns.
  package var kort: String {
    let (jaar, maand, dag) = delen
    return "\(Cijfers.aangevuld(dag, 2))-\(Cijfers.aangevuld(maand, 2))-\(Cijfers.aangevuld(jaar, 4))"
  }
}
