/// A figure of the year report with its name, and what it is a part of.
struct Maat: Sendable, Equatable {
  /// As JSON and CSV name it.
  let naam: String
  let aantal: Int
  /// The whole that a share is taken of; nothing for figures that are no part.
  let van: Int?

  init(_ naam: String, _ aantal: Int, van: Int? = nil) {
    self.naam = naam
    self.aantal = aantal
    self.van = van
  }

  /// The share in hundredths of a per cent, half rounded up; nothing of nothing has no share.
  var aandeelHonderdsten: Int? {
    van.flatMap { $0 > 0 ? (20_000 * aantal + $0) / (2 * $0) : nil }
  }

  /// `7 (64 %)`, or the number alone when it has no share.
  var tekst: String {
    guard let van, van > 0 else { return "\(aantal)" }
    return "\(aantal) (\(Getalvorm.procent(aantal, van: van)))"
  }
}

extension Jaaroverzicht.Stadiumtelling {
  var maten: [Maat] {
    [
      Maat("verwacht", verwacht), Maat("gehouden", gehouden, van: verwacht), Maat("opTijd", opTijd, van: verwacht),
      Maat("laatVastgelegd", laatVastgelegd, van: verwacht), Maat("nietGehouden", nietGehouden, van: verwacht),
    ]
  }
}

extension Jaaroverzicht.Labeltelling {
  /// The total, and a figure for each label.
  func maten(_ labels: [String]) -> [Maat] {
    [Maat("totaal", totaal)]
      + labels.enumerated().map { index, label in
        Maat(label, index < aantallen.count ? aantallen[index] : 0, van: totaal)
      }
  }
}

extension Jaaroverzicht.Afspraaktelling {
  var maten: [Maat] {
    [
      Maat("personen", personen), Maat("gemaakt", gemaakt), Maat("bijgesteld", bijgesteld, van: gemaakt),
      Maat("ingetrokken", ingetrokken, van: gemaakt), Maat("gerealiseerd", gerealiseerd, van: gemaakt),
    ]
  }
}

extension Jaaroverzicht.Normtelling {
  var maten: [Maat] {
    [
      Maat("beoordeeld", beoordeeld), Maat("onderNorm", onder, van: beoordeeld), Maat("opNorm", op, van: beoordeeld),
      Maat("bovenNorm", boven, van: beoordeeld), Maat("saldo", somVerschil),
    ]
  }
}

extension Jaaroverzicht.Vaststellingstelling {
  var maten: [Maat] {
    [
      Maat("beoordelingen", beoordelingen), Maat("vastgesteld", vastgesteld, van: beoordelingen),
      Maat("aangeboden", aangeboden, van: beoordelingen), Maat("ondertekend", ondertekend, van: beoordelingen),
      Maat("geweigerd", geweigerd, van: beoordelingen), Maat("gereageerd", gereageerd, van: beoordelingen),
      Maat("reactieOpen", reactieOpen, van: beoordelingen), Maat("uitgereikt", uitgereikt, van: beoordelingen),
      Maat("bedenkingen", bedenkingen, van: beoordelingen), Maat("bedenkingOpen", bedenkingOpen, van: beoordelingen),
    ]
  }
}
