/// A way in which another program writes days: `dd-mm-jjjj`, `jjjjmmdd`, `d mmm jjjj`, or `getal` for the day numbers of a spreadsheet.
///
/// `d` and `m` may have one digit or two, `mmm` is the name of a month or its beginning, `jjjj` is a year of four digits; all else
/// stands there as it is. A year of two digits has no form, because it is read differently by different people.
package struct Datumvorm: Hashable, Sendable, CustomStringConvertible {
  private enum Stuk: Hashable, Sendable {
    case dag, maand, maandnaam, jaar
    case teken(UInt8)
  }

  /// As it was written.
  package let tekst: String
  /// Nothing for the day numbers of a spreadsheet.
  private let stukken: [Stuk]

  package var description: String { tekst }

  /// Nothing for a form without a day, a month and a year, once each, or with something else than digits next to each other.
  package init?(_ tekst: String) {
    self.tekst = tekst
    guard tekst != Self.getal else {
      stukken = []
      return
    }
    var stukken: [Stuk] = []
    var rest = Array(tekst.utf8)[...]
    while let teken = rest.first {
      let reeks = rest.prefix { $0 == teken }
      switch (teken, reeks.count) {
      case (UInt8(ascii: "d"), 1...2): stukken.append(.dag)
      case (UInt8(ascii: "m"), 1...2): stukken.append(.maand)
      case (UInt8(ascii: "m"), 3...4): stukken.append(.maandnaam)
      case (UInt8(ascii: "j"), 4): stukken.append(.jaar)
      case (UInt8(ascii: " "), _), (UInt8(ascii: "-"), _), (UInt8(ascii: "/"), _), (UInt8(ascii: "."), _),
        (UInt8(ascii: ","), _):
        stukken += reeks.map { .teken($0) }
      default: return nil
      }
      rest = rest.dropFirst(reeks.count)
    }
    let maanden = stukken.filter { $0 == .maand || $0 == .maandnaam }.count
    guard maanden == 1, stukken.filter({ $0 == .dag }).count == 1, stukken.filter({ $0 == .jaar }).count == 1 else {
      return nil
    }
    self.stukken = stukken
  }

  private static let getal = "getal"

  /// The day that this text writes.
  package func lees(_ getypt: String) throws(DatumInvoer.Fout) -> Datum {
    var rest = Array(getypt.lowercased().utf8)[...]
    guard !stukken.isEmpty else { return try Self.rekenblad(rest) }
    var (dag, maand, jaar) = (0, 0, 0)
    for (plek, stuk) in stukken.enumerated() {
      switch stuk {
      case .dag: dag = try Self.neem(&rest, hoogstens: 2, heel: isTegenCijfers(plek))
      case .maand: maand = try Self.neem(&rest, hoogstens: 2, heel: isTegenCijfers(plek))
      case .jaar:
        let cijfers = rest.prefix { Self.isCijfer($0) }.count
        if cijfers == 2, !isTegenCijfers(plek) { throw .jaarTeKort }
        jaar = try Self.neem(&rest, hoogstens: 4, heel: true)
      case .maandnaam:
        let naam = rest.prefix { !Self.isCijfer($0) && !" -/,".utf8.contains($0) }
        guard let nummer = DatumInvoer.maandnummer(String(decoding: naam, as: UTF8.self)[...]) else {
          throw .onbekendeVorm
        }
        maand = nummer
        rest = rest.dropFirst(naam.count)
      case .teken(let teken):
        guard rest.first == teken else { throw .onbekendeVorm }
        rest = rest.dropFirst()
      }
    }
    guard rest.isEmpty else { throw .onbekendeVorm }
    guard let datum = Datum(jaar: jaar, maand: maand, dag: dag) else { throw .bestaatNiet }
    return datum
  }

  /// Whether digits of another part stand right before or behind this one, so that only the number of digits tells them apart.
  private func isTegenCijfers(_ plek: Int) -> Bool {
    [plek - 1, plek + 1].contains { buur in
      guard stukken.indices.contains(buur) else { return false }
      if case .teken = stukken[buur] { return false }
      return stukken[buur] != .maandnaam
    }
  }

  private static func neem(
    _ rest: inout ArraySlice<UInt8>, hoogstens: Int, heel: Bool
  ) throws(DatumInvoer.Fout) -> Int {
    let cijfers = rest.prefix(hoogstens).prefix { isCijfer($0) }
    guard !heel || cijfers.count == hoogstens, let getal = Cijfers.getal(cijfers) else { throw .onbekendeVorm }
    rest = rest.dropFirst(cijfers.count)
    return getal
  }

  /// Day 1 is 1 January 1900 and day 60 never was; so from 1 March 1900 on a day counts from 30 December 1899.
  private static func rekenblad(_ cijfers: ArraySlice<UInt8>) throws(DatumInvoer.Fout) -> Datum {
    guard let getal = Cijfers.getal(cijfers), let begin = Datum(jaar: 1899, maand: 12, dag: 30) else {
      throw .onbekendeVorm
    }
    guard (61...2_958_465).contains(getal) else { throw .bestaatNiet }
    return begin.adding(dagen: getal)
  }

  private static func isCijfer(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// A day with perhaps a time behind it, as exports have it: `01-05-2021 00:00:00`, `2021-04-30T22:00:00Z`.
package struct Dagtijd {
  /// What stands before the time.
  package let dag: String
  /// Minutes after midnight, and minutes that the clock of the writer is ahead of UTC where that was told.
  private let tijd: (minuten: Int, voorUTC: Int)?

  /// Splits at the last space or `T` that a time stands behind; without one all is the day.
  package init(_ tekst: String) {
    let bytes = Array(tekst.utf8)
    for plek in bytes.indices.reversed()
    where bytes[plek] == UInt8(ascii: " ") || bytes[plek] | 0x20 == UInt8(ascii: "t") {
      guard plek > 0, let tijd = Self.tijd(String(decoding: bytes[(plek + 1)...], as: UTF8.self)) else { continue }
      dag = String(decoding: bytes[..<plek], as: UTF8.self)
      self.tijd = tijd.voorUTC.map { (tijd.minuten, $0) }
      return
    }
    dag = tekst
    tijd = nil
  }

  /// The day on Dutch clocks: a time that tells its distance to UTC may fall on the day before or after.
  package func dag(van gelezen: Datum) -> Datum {
    guard let tijd else { return gelezen }
    return Amsterdam.datum(van: Tijdstip(gelezen).adding(milliseconden: Int64(tijd.minuten - tijd.voorUTC) * 60_000))
  }

  /// `00:00`, `9:30:00`, `12:00:00.000 AM`, `22:00:00Z`, `00:00:00+02:00`.
  private static func tijd(_ tekst: String) -> (minuten: Int, voorUTC: Int?)? {
    var rest = tekst.uppercased()[...]
    var voorUTC: Int?
    if rest.hasSuffix("Z") {
      voorUTC = 0
      rest = rest.dropLast()
    } else if let teken = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let cijfers = rest[rest.index(after: teken)...].filter { $0 != ":" }
      guard cijfers.utf8.count == 4, let uren = getal(cijfers.prefix(2)), let minuten = getal(cijfers.suffix(2)),
        uren <= 14, minuten < 60
      else { return nil }
      voorUTC = (uren * 60 + minuten) * (rest[teken] == "-" ? -1 : 1)
      rest = rest[..<teken]
    }
    var halveDag: Int?
    if rest.hasSuffix("AM") || rest.hasSuffix("PM") {
      halveDag = rest.hasSuffix("PM") ? 12 : 0
      rest = rest.dropLast(2)
    }
    while rest.last == " " { rest = rest.dropLast() }
    let delen = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(delen.count), delen[0].utf8.count <= 2, delen[1].utf8.count == 2, var uur = getal(delen[0]),
      let minuut = getal(delen[1]), uur < 24, minuut < 60
    else { return nil }
    if delen.count == 3 {
      let seconden = delen[2].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      guard seconden.count <= 2, seconden[0].utf8.count == 2, let seconde = getal(seconden[0]), seconde < 60,
        seconden.count == 1 || getal(seconden[1]) != nil
      else { return nil }
    }
    if let halveDag {
      guard (1...12).contains(uur) else { return nil }
      uur = uur % 12 + halveDag
    }
    return (uur * 60 + minuut, voorUTC)
  }

  private static func getal(_ cijfers: Substring) -> Int? { Cijfers.getal(Array(cijfers.utf8)[...]) }
}
