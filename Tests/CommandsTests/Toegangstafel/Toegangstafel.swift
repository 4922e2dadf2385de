/// What every account may record, correct and withdraw: the table that rule 9 must give on the command line, whatever is
/// inside.
///
/// ```
/// j  it is done             n  not allowed (exit 6)
/// r  refused by a rule (1)  b  asks for the paper that it stands on (2)
/// ```
enum Toegangstafel {
  /// What is done with a fact.
  enum Doen: String, CaseIterable {
    case vastleggen, corrigeren, intrekken
  }

  enum Uitkomst: Character {
    case ja = "j"
    case nietToegestaan = "n"
    case regel = "r"
    case papier = "b"
    /// No outcome that this table knows; fails every comparison.
    case anders = "?"

    init(code: Int32) {
      switch code {
      case 0: self = .ja
      case 1: self = .regel
      case 2: self = .papier
      case 6: self = .nietToegestaan
      default: self = .anders
      }
    }
  }

  /// A cell in which the program still does something else than the table says, with why the table is right.
  ///
  /// The list only gets shorter: a test fails on a line that is no longer so.
  struct Tegenspraak {
    let doen: Doen
    let regels: [String]
    let rollen: [Toegangsrol]
    /// What the program does today.
    let nu: Uitkomst

    init(_ doen: Doen, _ regels: [String], _ rollen: [Toegangsrol], nu: Uitkomst) {
      (self.doen, self.regels, self.rollen, self.nu) = (doen, regels, rollen, nu)
    }
  }

  static let tegenspraken: [Tegenspraak] = []

  static let tekst = """
    VASTLEGGEN              geen  zelf  informant  chef  hoger  vroeger  oordelaar  vaststeller  hr  auditor  beheerder  alles
    in-dienst               n     n     n          n     n      n        n          n            j   n        n          j
    wijzigen                n     n     n          n     n      n        n          n            j   n        n          j
    uit-dienst              n     n     n          n     n      n        n          n            j   n        n          j
    hernummeren             n     n     n          n     n      n        n          n            j   n        n          j
    importeren              n     n     n          n     n      n        n          n            j   n        n          j
    plannen                 n     n     n          j     j      n        j          n            j   n        n          j
    verzetten               n     n     n          j     j      n        j          n            j   n        n          j
    afzeggen                n     n     n          j     j      n        j          n            j   n        n          j
    vrijstellen             n     n     n          n     n      n        n          n            j   n        n          j
    aanhouden               n     n     n          n     n      n        n          n            j   n        n          j
    hervatten               n     n     n          n     n      n        n          n            r   n        n          r
    voorstel                n     n     n          n     n      n        n          n            r   n        n          r
    goedkeuren              n     n     n          n     n      n        n          n            n   n        n          n
    uitvoeren               n     n     n          n     n      n        n          n            n   n        r          r
    formulier               n     n     n          j     j      j        j          n            j   n        n          j
    vastleggen              n     n     n          j     j      n        j          n            j   n        n          j
    stap                    n     j     n          n     n      n        n          n            b   n        n          b
    stap-papier             n     j     n          n     n      n        n          n            j   n        n          j
    voorbereiden            n     j     n          n     n      n        n          n            b   n        n          b
    bijdrage                n     n     j          n     n      n        n          n            n   n        n          j
    afspraak-maken          n     n     n          j     j      n        j          n            j   n        n          j
    bijstellen              n     n     n          j     j      n        j          n            j   n        n          j
    voortgang               n     n     n          j     j      n        j          n            j   n        n          j
    afspraak-weg            n     n     n          j     j      n        j          n            j   n        n          j
    traject-start           n     n     n          j     j      n        j          n            j   n        n          j
    traject-spreken         n     n     n          j     j      n        j          n            j   n        n          j
    traject-eind            n     n     n          j     j      n        j          n            j   n        n          j
    aanvullen               n     j     j          j     n      n        j          n            j   n        n          j
    aanvullen-informant     n     n     j          n     n      n        n          n            n   n        n          j
    bijlage                 n     n     n          j     j      n        j          n            j   n        n          j
    kalibreren              n     n     n          n     n      n        j          j            j   n        n          j
    aanbieden               n     n     n          j     j      n        j          n            j   n        n          j
    aanbieden-team          n     n     n          j     j      n        j          n            j   n        n          j
    verder                  n     r     n          j     j      r        j          r            j   r        n          j
    reageren                n     j     n          n     n      n        n          n            b   n        n          b
    reageren-papier         n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-mw              n     j     n          n     n      n        n          n            b   n        n          b
    tekenen-mw-papier       n     j     n          n     n      n        n          n            j   n        n          j
    weigering-mw            n     j     n          n     n      n        n          n            b   n        n          b
    weigering-mw-papier     n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-chef            n     n     n          j     n      n        j          n            j   n        n          j
    weigering-chef          n     n     n          j     n      n        j          n            j   n        n          j
    vaststellen             n     n     n          r     j      n        r          j            n   n        n          j
    vaststellen-ander       n     n     n          n     n      n        n          j            n   n        n          j
    vaststellen-onder       n     n     n          n     n      n        n          n            n   n        n          r
    vaststellen-beoordelaar n     n     n          r     n      n        r          n            n   n        n          r
    uitreiken               n     n     n          j     j      n        j          j            j   n        n          j
    indienen                n     j     n          n     n      n        n          n            b   n        n          b
    indienen-papier         n     j     n          n     n      n        n          n            j   n        n          j
    afhandelen              n     n     n          n     n      n        r          j            j   n        n          j
    afhandelen-ander        n     n     n          n     n      n        n          j            n   n        n          j
    afhandelen-beoordelaar  n     n     n          n     n      n        r          n            n   n        n          r
    onderdeel-erin          n     n     n          n     n      n        n          n            j   n        n          j
    onderdeel-csv           n     n     n          n     n      n        n          n            j   n        n          j
    onderdeel-weg           n     n     n          n     n      n        n          n            j   n        n          j
    catalogus               n     n     n          n     n      n        n          n            j   n        n          j
    regeling                n     n     n          n     n      n        n          n            j   n        n          j
    cyclus-open             n     n     n          n     n      n        n          n            j   n        n          j
    cyclus-plannen          n     n     n          j     j      n        j          n            j   n        n          j
    cyclus-dicht            n     n     n          n     n      n        n          n            r   n        n          r
    cyclus-weer-open        n     n     n          n     n      n        n          n            r   n        n          r
    inzage-geven            n     j     n          n     n      n        n          n            j   n        n          j
    inzage-instellen        n     n     n          n     n      n        n          n            n   n        j          j
    rol-geven               n     n     n          n     n      n        n          n            n   n        j          j
    rol-nemen               n     n     n          n     n      n        n          n            n   n        j          j
    rol-koppelen            n     n     n          n     n      n        n          n            n   n        j          j
    rol-erbij               n     n     n          n     n      n        n          n            n   n        j          j
    rol-ontkoppelen         n     n     n          n     n      n        n          n            n   n        j          j
    rol-waarnemen           n     n     n          n     n      n        n          n            n   n        j          j
    uitgave                 n     n     n          n     n      n        n          n            j   n        n          j

    CORRIGEREN              geen  zelf  informant  chef  hoger  vroeger  oordelaar  vaststeller  hr  auditor  beheerder  alles
    in-dienst               n     n     n          n     n      n        n          n            j   n        n          j
    wijzigen                n     n     n          n     n      n        n          n            j   n        n          j
    uit-dienst              n     n     n          n     n      n        n          n            j   n        n          j
    hernummeren             n     n     n          n     n      n        n          n            j   n        n          j
    plannen                 n     n     n          j     j      n        j          n            j   n        n          j
    verzetten               n     n     n          j     j      n        j          n            j   n        n          j
    afzeggen                n     n     n          j     j      n        j          n            j   n        n          j
    vrijstellen             n     n     n          n     n      n        n          n            j   n        n          j
    aanhouden               n     n     n          n     n      n        n          n            j   n        n          j
    vastleggen              n     n     n          j     j      n        j          n            j   n        n          j
    stap                    n     j     n          n     n      n        n          n            b   n        n          b
    stap-papier             n     j     n          n     n      n        n          n            j   n        n          j
    voorbereiden            n     j     n          n     n      n        n          n            b   n        n          b
    bijdrage                n     n     j          n     n      n        n          n            n   n        n          j
    afspraak-maken          n     n     n          j     j      n        j          n            j   n        n          j
    bijstellen              n     n     n          j     j      n        j          n            j   n        n          j
    voortgang               n     n     n          j     j      n        j          n            j   n        n          j
    afspraak-weg            n     n     n          j     j      n        j          n            j   n        n          j
    traject-start           n     n     n          j     j      n        j          n            j   n        n          j
    traject-spreken         n     n     n          j     j      n        j          n            j   n        n          j
    traject-eind            n     n     n          j     j      n        j          n            j   n        n          j
    aanvullen-informant     n     n     j          n     n      n        n          n            n   n        n          j
    bijlage                 n     n     n          j     j      n        j          n            j   n        n          j
    inzage-geven            n     j     n          n     n      n        n          n            j   n        n          j
    kalibreren              n     n     n          n     n      n        j          n            j   n        n          j
    aanbieden               n     n     n          j     j      n        j          n            j   n        n          j
    reageren                n     j     n          n     n      n        n          n            b   n        n          b
    reageren-papier         n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-mw              n     j     n          n     n      n        n          n            b   n        n          b
    tekenen-mw-papier       n     j     n          n     n      n        n          n            j   n        n          j
    weigering-mw            n     j     n          n     n      n        n          n            b   n        n          b
    weigering-mw-papier     n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-chef            n     n     n          j     n      n        j          n            j   n        n          j
    weigering-chef          n     n     n          j     n      n        j          n            j   n        n          j
    vaststellen             n     n     n          n     n      n        n          n            j   n        n          j
    vaststellen-ander       n     n     n          n     n      n        n          n            n   n        n          j
    uitreiken               n     n     n          n     n      n        n          n            j   n        n          j
    indienen                n     n     n          n     n      n        n          n            b   n        n          b
    indienen-papier         n     n     n          n     n      n        n          n            j   n        n          j
    afhandelen              n     n     n          n     n      n        n          n            j   n        n          j
    afhandelen-ander        n     n     n          n     n      n        n          n            n   n        n          j

    INTREKKEN               geen  zelf  informant  chef  hoger  vroeger  oordelaar  vaststeller  hr  auditor  beheerder  alles
    in-dienst               n     n     n          n     n      n        n          n            j   n        n          j
    wijzigen                n     n     n          n     n      n        n          n            j   n        n          j
    uit-dienst              n     n     n          n     n      n        n          n            j   n        n          j
    hernummeren             n     n     n          n     n      n        n          n            j   n        n          j
    plannen                 n     n     n          j     j      n        j          n            j   n        n          j
    verzetten               n     n     n          j     j      n        j          n            j   n        n          j
    afzeggen                n     n     n          j     j      n        j          n            j   n        n          j
    vrijstellen             n     n     n          n     n      n        n          n            j   n        n          j
    aanhouden               n     n     n          n     n      n        n          n            j   n        n          j
    vastleggen              n     n     n          j     j      n        j          n            j   n        n          j
    stap                    n     j     n          n     n      n        n          n            j   n        n          j
    stap-papier             n     j     n          n     n      n        n          n            j   n        n          j
    voorbereiden            n     j     n          n     n      n        n          n            j   n        n          j
    bijdrage                n     n     j          n     n      n        n          n            j   n        n          j
    afspraak-maken          n     n     n          j     j      n        j          n            j   n        n          j
    bijstellen              n     n     n          j     j      n        j          n            j   n        n          j
    voortgang               n     n     n          j     j      n        j          n            j   n        n          j
    afspraak-weg            n     n     n          j     j      n        j          n            j   n        n          j
    traject-start           n     n     n          j     j      n        j          n            j   n        n          j
    traject-spreken         n     n     n          j     j      n        j          n            j   n        n          j
    traject-eind            n     n     n          j     j      n        j          n            j   n        n          j
    aanvullen-informant     n     n     j          n     n      n        n          n            j   n        n          j
    bijlage                 n     n     n          j     j      n        j          n            j   n        n          j
    inzage-geven            n     j     n          n     n      n        n          n            j   n        n          j
    kalibreren              n     n     n          n     n      n        j          n            j   n        n          j
    aanbieden               n     n     n          j     j      n        j          n            j   n        n          j
    reageren                n     j     n          n     n      n        n          n            j   n        n          j
    reageren-papier         n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-mw              n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-mw-papier       n     j     n          n     n      n        n          n            j   n        n          j
    weigering-mw            n     j     n          n     n      n        n          n            j   n        n          j
    weigering-mw-papier     n     j     n          n     n      n        n          n            j   n        n          j
    tekenen-chef            n     n     n          j     n      n        j          n            j   n        n          j
    weigering-chef          n     n     n          j     n      n        j          n            j   n        n          j
    vaststellen             n     n     n          n     n      n        n          n            j   n        n          j
    vaststellen-ander       n     n     n          n     n      n        n          n            j   n        n          j
    uitreiken               n     n     n          n     n      n        n          n            j   n        n          j
    indienen                n     n     n          n     n      n        n          n            j   n        n          j
    indienen-papier         n     n     n          n     n      n        n          n            j   n        n          j
    afhandelen              n     n     n          n     n      n        n          n            j   n        n          j
    afhandelen-ander        n     n     n          n     n      n        n          n            j   n        n          j
    """

  /// The cells of one row; nothing when it has no such row.
  static func rij(_ doen: Doen, _ regel: String) -> [Toegangsrol: Uitkomst]? { cellen[doen]?[regel] }

  /// What the program does today: the table, but for the contradictions.
  static func vandaag(_ doen: Doen, _ regel: String) -> [Toegangsrol: Uitkomst]? {
    guard var rij = rij(doen, regel) else { return nil }
    for tegenspraak in tegenspraken where tegenspraak.doen == doen && tegenspraak.regels.contains(regel) {
      for rol in tegenspraak.rollen { rij[rol] = tegenspraak.nu }
    }
    return rij
  }

  /// By what is done and the name of the row. A heading names what is done, and the columns.
  private static let cellen: [Doen: [String: [Toegangsrol: Uitkomst]]] = {
    var cellen: [Doen: [String: [Toegangsrol: Uitkomst]]] = [:]
    var doen = Doen.vastleggen
    var kolommen: [Toegangsrol?] = []
    for regel in tekst.split(separator: "\n") {
      let woorden = regel.split(separator: " ").map(String.init)
      if let kop = Doen.allCases.first(where: { $0.rawValue.uppercased() == woorden[0] }) {
        doen = kop
        kolommen = woorden.dropFirst().map { Toegangsrol(rawValue: $0) }
        continue
      }
      for (kolom, cel) in zip(kolommen, woorden.dropFirst()) {
        guard let kolom else { continue }
        cellen[doen, default: [:]][woorden[0], default: [:]][kolom] = cel.first.flatMap { Uitkomst(rawValue: $0) }
      }
    }
    return cellen
  }()
}
