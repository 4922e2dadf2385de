/// Figures that are so many whole numbers, in an order of their own that is part of the layout of saved rows.
protocol Geteld {
  init()
  /// Always as many; setting another number of them is a mistake of the program.
  var getallen: [Int] { get set }
}

extension Jaaroverzicht.Stadiumtelling: Geteld {
  var getallen: [Int] {
    get { [verwacht, gehouden, opTijd, laatVastgelegd] }
    set { (verwacht, gehouden, opTijd, laatVastgelegd) = (newValue[0], newValue[1], newValue[2], newValue[3]) }
  }
}

extension Jaaroverzicht.Afspraaktelling: Geteld {
  var getallen: [Int] {
    get { [personen, gemaakt, bijgesteld, ingetrokken, gerealiseerd] }
    set {
      (personen, gemaakt, bijgesteld) = (newValue[0], newValue[1], newValue[2])
      (ingetrokken, gerealiseerd) = (newValue[3], newValue[4])
    }
  }
}

extension Jaaroverzicht.Trajecttelling: Geteld {
  var getallen: [Int] {
    get { [personen, lopend, geslaagd, deelsGeslaagd, nietGeslaagd, afgebroken] }
    set {
      (personen, lopend, geslaagd) = (newValue[0], newValue[1], newValue[2])
      (deelsGeslaagd, nietGeslaagd, afgebroken) = (newValue[3], newValue[4], newValue[5])
    }
  }
}

extension Jaaroverzicht.Vaststellingstelling: Geteld {
  var getallen: [Int] {
    get {
      [
        beoordelingen, vastgesteld, aangeboden, ondertekend, geweigerd, gereageerd, reactieOpen, uitgereikt,
        bedenkingen,
        bedenkingOpen,
      ]
    }
    set {
      (beoordelingen, vastgesteld, aangeboden) = (newValue[0], newValue[1], newValue[2])
      (ondertekend, geweigerd, gereageerd) = (newValue[3], newValue[4], newValue[5])
      (reactieOpen, uitgereikt, bedenkingen) = (newValue[6], newValue[7], newValue[8])
      bedenkingOpen = newValue[9]
    }
  }
}
