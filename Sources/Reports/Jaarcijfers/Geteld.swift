/// Figures that are so many whole numbers, in an order of their own that is part of the layout of saved rows.
protocol Geteld {
  init()
  /// Each number in turn.
  mutating func elk<E: Error>(_ doe: (inout Int) throws(E) -> Void) throws(E)
}

extension Geteld {
  func schrijf(_ uit: inout Rijschrijver) {
    var kopie = self
    kopie.elk { uit.zet($0) }
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    self.init()
    try elk { (getal) throws(Rijfout) in getal = try lezer.getal() }
  }
}

extension Jaaroverzicht.Stadiumtelling: Geteld {
  mutating func elk<E: Error>(_ doe: (inout Int) throws(E) -> Void) throws(E) {
    try doe(&verwacht)
    try doe(&gehouden)
    try doe(&opTijd)
    try doe(&laatVastgelegd)
  }
}

extension Jaaroverzicht.Afspraaktelling: Geteld {
  mutating func elk<E: Error>(_ doe: (inout Int) throws(E) -> Void) throws(E) {
    try doe(&personen)
    try doe(&gemaakt)
    try doe(&bijgesteld)
    try doe(&ingetrokken)
    try doe(&gerealiseerd)
  }
}

extension Jaaroverzicht.Trajecttelling: Geteld {
  mutating func elk<E: Error>(_ doe: (inout Int) throws(E) -> Void) throws(E) {
    try doe(&personen)
    try doe(&lopend)
    try doe(&geslaagd)
    try doe(&deelsGeslaagd)
    try doe(&nietGeslaagd)
    try doe(&afgebroken)
  }
}

extension Jaaroverzicht.Vaststellingstelling: Geteld {
  mutating func elk<E: Error>(_ doe: (inout Int) throws(E) -> Void) throws(E) {
    try doe(&beoordelingen)
    try doe(&vastgesteld)
    try doe(&aangeboden)
    try doe(&ondertekend)
    try doe(&geweigerd)
    try doe(&gereageerd)
    try doe(&reactieOpen)
    try doe(&uitgereikt)
    try doe(&bedenkingen)
    try doe(&bedenkingOpen)
  }
}
