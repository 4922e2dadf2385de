/// Figures that are so many whole numbers, in an order of their own that is part of the layout of saved rows.
protocol Geteld {
  init()
  func schrijf(_ uit: inout Rijschrijver)
  mutating func lees(_ lezer: inout Rijlezer) throws(Rijfout)
}

extension Jaaroverzicht.Stadiumtelling: Geteld {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(verwacht)
    uit.zet(gehouden)
    uit.zet(opTijd)
    uit.zet(laatVastgelegd)
  }

  mutating func lees(_ lezer: inout Rijlezer) throws(Rijfout) {
    verwacht = try lezer.getal()
    gehouden = try lezer.getal()
    opTijd = try lezer.getal()
    laatVastgelegd = try lezer.getal()
  }
}

extension Jaaroverzicht.Afspraaktelling: Geteld {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(personen)
    uit.zet(gemaakt)
    uit.zet(bijgesteld)
    uit.zet(ingetrokken)
    uit.zet(gerealiseerd)
  }

  mutating func lees(_ lezer: inout Rijlezer) throws(Rijfout) {
    personen = try lezer.getal()
    gemaakt = try lezer.getal()
    bijgesteld = try lezer.getal()
    ingetrokken = try lezer.getal()
    gerealiseerd = try lezer.getal()
  }
}

extension Jaaroverzicht.Trajecttelling: Geteld {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(personen)
    uit.zet(lopend)
    uit.zet(geslaagd)
    uit.zet(deelsGeslaagd)
    uit.zet(nietGeslaagd)
    uit.zet(afgebroken)
  }

  mutating func lees(_ lezer: inout Rijlezer) throws(Rijfout) {
    personen = try lezer.getal()
    lopend = try lezer.getal()
    geslaagd = try lezer.getal()
    deelsGeslaagd = try lezer.getal()
    nietGeslaagd = try lezer.getal()
    afgebroken = try lezer.getal()
  }
}

extension Jaaroverzicht.Vaststellingstelling: Geteld {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(beoordelingen)
    uit.zet(vastgesteld)
    uit.zet(aangeboden)
    uit.zet(ondertekend)
    uit.zet(geweigerd)
    uit.zet(gereageerd)
    uit.zet(reactieOpen)
    uit.zet(uitgereikt)
    uit.zet(bedenkingen)
    uit.zet(bedenkingOpen)
  }

  mutating func lees(_ lezer: inout Rijlezer) throws(Rijfout) {
    beoordelingen = try lezer.getal()
    vastgesteld = try lezer.getal()
    aangeboden = try lezer.getal()
    ondertekend = try lezer.getal()
    geweigerd = try lezer.getal()
    gereageerd = try lezer.getal()
    reactieOpen = try lezer.getal()
    uitgereikt = try lezer.getal()
    bedenkingen = try lezer.getal()
    bedenkingOpen = try lezer.getal()
  }
}
