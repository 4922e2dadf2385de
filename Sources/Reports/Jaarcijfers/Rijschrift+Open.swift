internal import Gesprekscyclus
internal import Kalender

/// A case by its raw value.
extension Rijwaarde where Self: RawRepresentable, RawValue == String {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(rawValue) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    guard let waarde = Self(rawValue: try lezer.neem()) else { throw Rijfout() }
    self = waarde
  }
}

extension Persoonsbeeld.Dienst: Rijwaarde {}
extension Achterstand.Soort: Rijwaarde {}
extension Regeling.Deel: Rijwaarde {}

extension Openstaand: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(punten, telling, stappen) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(punten: try lezer.neem(), telling: try lezer.neem(), stappen: try lezer.neem())
  }
}

extension Achterstand.Tussentelling: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(verwacht, gehouden, teLaat) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(verwacht: try lezer.neem(), gehouden: try lezer.neem(), teLaat: try lezer.neem())
  }
}

extension Achterstand.Punt: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(soort, gesprekssoort?.tekst, stadium, gesprek?.tekst, traject?.tekst, uiterlijk, planning)
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init(
      soort: try lezer.neem(), gesprekssoort: (try lezer.neem() as String?).map { Gesprekssoort($0) },
      stadium: try lezer.neem(), gesprek: (try lezer.neem() as String?).map { GesprekKenmerk($0) },
      traject: (try lezer.neem() as String?).map { TrajectKenmerk($0) }, uiterlijk: try lezer.neem(),
      planning: try lezer.neem())
  }
}

extension Achterstand.Planning: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    switch self {
    case .geen: uit.zet(0)
    case .gepland(let dag): uit.zet(1, dag)
    case .afgezegd(let reden): uit.zet(2, reden)
    case .verstreken(let dag): uit.zet(3, dag)
    }
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    switch try lezer.neem() as Int {
    case 0: self = .geen
    case 1: self = .gepland(try lezer.neem())
    case 2: self = .afgezegd(try lezer.neem())
    case 3: self = .verstreken(try lezer.neem())
    default: throw Rijfout()
    }
  }
}

extension Procedurepunt: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(stap.sleutel, gesprek.tekst, sinds, laatste, isOpnieuw, tekenen) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    guard let stap = Procedurestap(sleutel: try lezer.neem()) else { throw Rijfout() }
    self.init(
      stap: stap, gesprek: GesprekKenmerk(try lezer.neem()), sinds: try lezer.neem(), laatste: try lezer.neem(),
      isOpnieuw: try lezer.neem(), tekenen: try lezer.neem())
  }
}
