/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00.000Z (without leap seconds).
///
/// The written form is the log's: `2026-02-12T09:14:22.123Z`, always 24 characters, years 1970–9999.
package struct Tijdstip: Hashable, Sendable {
  package let milliseconden: Int64

  package init(milliseconden: Int64) {
    self.milliseconden = milliseconden
  }

  /// The moment at this hour, minute, second and millisecond of a day in UTC.
  package init(_ datum: Datum, uur: Int = 0, minuut: Int = 0, seconde: Int = 0, milliseconde: Int = 0) {
    let seconden = Int64(datum.dagnummer) * 86_400 + Int64(uur * 3600 + minuut * 60 + seconde)
    milliseconden = seconden * 1000 + Int64(milliseconde)
  }

  /// Reads exactly the log's form; anything else, also a valid ISO 8601 time in another form, is nothing.
  package init?(iso tekst: String) {
    let bytes = Array(tekst.utf8)
    let vorm = Array("dddd-dd-ddTdd:dd:dd.dddZ".utf8)
    guard bytes.count == vorm.count else { return nil }
    for (byte, teken) in zip(bytes, vorm) where teken != UInt8(ascii: "d") && byte != teken { return nil }
    guard let jaar = Cijfers.getal(bytes[0..<4]), jaar >= 1970, let maand = Cijfers.getal(bytes[5..<7]),
      let dag = Cijfers.getal(bytes[8..<10]), let datum = Datum(jaar: jaar, maand: maand, dag: dag),
      let uur = Cijfers.getal(bytes[11..<13]), uur < 24, let minuut = Cijfers.getal(bytes[14..<16]), minuut < 60,
      let seconde = Cijfers.getal(bytes[17..<19]), seconde < 60, let duizendste = Cijfers.getal(bytes[20..<23])
    else { return nil }
    self.init(datum, uur: uur, minuut: minuut, seconde: seconde, milliseconde: duizendste)
  }

  package var iso: String {
    let dagen = Tijdstip.afgerond(milliseconden, door: 86_400_000)
    let rest = Int(milliseconden - dagen * 86_400_000)
    let tijd = "\(Cijfers.aangevuld(rest / 3_600_000, 2)):\(Cijfers.aangevuld(rest / 60_000 % 60, 2))"
    let seconden = "\(Cijfers.aangevuld(rest / 1000 % 60, 2)).\(Cijfers.aangevuld(rest % 1000, 3))"
    return "\(Datum(dagnummer: Int(dagen)).iso)T\(tijd):\(seconden)Z"
  }

  package func adding(milliseconden aantal: Int64) -> Tijdstip {
    Tijdstip(milliseconden: milliseconden + aantal)
  }

  /// Division that rounds down, also below zero.
  static func afgerond(_ getal: Int64, door deler: Int64) -> Int64 {
    let deel = getal / deler
    return getal % deler < 0 ? deel - 1 : deel
  }
}

extension Tijdstip: Comparable {
  package static func < (links: Tijdstip, rechts: Tijdstip) -> Bool {
    links.milliseconden < rechts.milliseconden
  }
}
