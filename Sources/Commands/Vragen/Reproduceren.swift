internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

/// Whether a kept year report comes out of the log again, and if not, why.
struct Reproductie {
  enum Oordeel: String {
    case gelijk
    /// The log says other things than the report.
    case anders
    /// The log does not reach the position of the report.
    case korter
    /// The log has another hash at that position.
    case herschreven
    case geenCyclus = "geen-cyclus"
    /// What it rested on was destroyed since.
    case vernietigd
  }

  let oordeel: Oordeel
  let uitleg: String
  var afwijkingen: [Afwijking] = []

  /// So many differences people read; JSON gives all.
  static let getoond = 20

  /// The judgement with the differences under it.
  var tekst: String {
    let regels = afwijkingen.prefix(Self.getoond).map { afwijking in
      let staat = afwijking.bestand.map { "‘\(Self.kort($0))’" } ?? "niets"
      let hoort = afwijking.logboek.map { "‘\(Self.kort($0))’" } ?? "niets"
      return
        "  \(veilig(afwijking.plek)): in het bestand \(staat), uit het logboek \(hoort)\(Self.grond(afwijking))"
    }
    let rest = afwijkingen.count - regels.count
    return ([uitleg] + regels + (rest > 0 ? ["  en nog \(rest) verschillen; zie --json"] : [])).joined(separator: "\n")
  }

  private static func kort(_ tekst: String) -> String {
    veilig(tekst.split(separator: " ").joined(separator: " "))
  }

  private static func grond(_ afwijking: Afwijking) -> String {
    let records = afwijking.records
    guard !records.isEmpty else { return "" }
    let meer = records.count - 6
    let delen =
      records.prefix(6).map { "\($0)" } + (meer > 0 ? ["nog \(meer) records"] : [])
      + (afwijking.andere > 0 ? ["die van nog \(aantal(afwijking.andere, "medewerker", "medewerkers"))"] : [])
    return " (dat rust op nr \(opsomming(delen)))"
  }

  var json: [JSONNode] {
    afwijkingen.map {
      .object(
        ("plek", $0.plek), ("bestand", $0.bestand), ("logboek", $0.logboek), ("records", $0.records),
        ("andereMedewerkers", $0.andere == 0 ? nil : $0.andere))
    }
  }
}

extension Beurt {
  /// Makes a kept year report again from the log, says whether it is the same, and what has changed since.
  func reproduceer(_ naam: String, jaar: Int) throws(Mislukt) -> Afsluitcode {
    guard let eerder = Eerderverslag(try bestand(naam)) else {
      throw Mislukt(
        .bevindingen, "B003", "'\(naam)' is geen jaaroverzicht van dit programma.",
        advies: "Geef een bestand dat met 'jaaroverzicht' is gemaakt: als tekst, met --csv-lang of met --json.")
    }
    guard !eerder.isUitgave else {
      throw Mislukt(
        .bevindingen, "B003", "'\(naam)' is een uitgave van een jaaroverzicht.",
        advies: "Maak haar opnieuw met: gespreksboek uitgave tonen \(jaar) NUMMER, en vergelijk.")
    }
    guard eerder.jaar == jaar else {
      throw .ongeldig(
        "'\(naam)' gaat over de cyclus van \(eerder.jaar), niet over die van \(jaar).", advies: "Geef het goede jaar.")
    }
    let momenten = [
      Tijdassen(bekendOp: .nr(eerder.nr), geldigOp: eerder.peildatum), Tijdassen(bekendOp: .alles, geldigOp: nil),
    ]
    func bron(_ lezing: Lezing) -> Rapportbron { lezing.bron(naar: eerder) }
    let (uitkomst, sindsdien, kanttekeningen) = try loket().overIedereen(momenten, magVerder: true, bron: bron) {
      (dossiers, lezingen) throws(Dossiertwijfel) -> (Reproductie, Verschil?, [String]) in
      let (toen, nu) = (dossiers.bronnen[0], dossiers.bronnen[1])
      let uitkomst = try vergelijk(eerder, dossiers)
      let sindsdien =
        nu.boek.stand.nr > toen.boek.stand.nr && toen.boek.stand.nr == eerder.nr
        ? try Verschil.maak(jaar: jaar, uit: dossiers) : nil
      return (uitkomst, sindsdien, self.kanttekeningen(eerder, lezingen[0]))
    }
    toon(
      [[uitkomst.tekst], kanttekeningen, sindsdien.map { ["\nSINDSDIEN\n\n\($0.tekst(opmaak))"] } ?? []]
        .joined().joined(separator: "\n"),
      json: .document(
        "gespreksboek.reproductie", ("bestand", naam), ("jaar", jaar),
        ("nr", eerder.nr), ("hash", eerder.hash), ("peildatum", eerder.peildatum.iso),
        ("gelijk", uitkomst.oordeel == .gelijk), ("oordeel", uitkomst.oordeel.rawValue), ("uitleg", uitkomst.uitleg),
        ("verschillen", uitkomst.json), ("kanttekeningen", kanttekeningen), ("sindsdien", sindsdien?.json())))
    return uitkomst.oordeel == .gelijk ? .gelukt : .bevindingen
  }

  /// What whoever reads the judgement should know of how it came about.
  private func kanttekeningen(_ eerder: Eerderverslag, _ toen: Lezing) -> [String] {
    var regels: [String] = []
    if toen.opslag.isAlleenLog, let organisatie = eerder.organisatie {
      regels.append(
        "Het logboek staat hier alleen. De naam ‘\(veilig(organisatie))’ komt uit het bestand en is niet na te gaan.")
    }
    if !eerder.isVolledig {
      regels.append("Het overzicht zegt zelf dat het niet volledig is: het is gemaakt uit een beschadigd logboek.")
    }
    return regels
  }

  private func vergelijk(
    _ eerder: Eerderverslag, _ dossiers: any Dossierbron
  ) throws(Dossiertwijfel) -> Reproductie {
    let bron = dossiers.bron
    let stand = bron.boek.stand
    guard stand.nr == eerder.nr else {
      return Reproductie(
        oordeel: .korter,
        uitleg:
          "Niet gelijk: het overzicht is gemaakt uit \(eerder.nr) records, dit logboek heeft er \(stand.nr). Het is "
          + "teruggedraaid of afgekapt; vraag ‘gespreksboek log controleren --vanaf \(eerder.nr)-\(veilig(eerder.hash))’."
      )
    }
    guard stand.hash.hasPrefix(eerder.hash), eerder.hash.count >= 12 else {
      return Reproductie(
        oordeel: .herschreven,
        uitleg: "Niet gelijk: nr \(eerder.nr) heeft in dit logboek hash \(stand.hash.prefix(12)), in het overzicht "
          + "\(veilig(String(eerder.hash.prefix(12)))). Het logboek is herschreven, of het is een ander logboek.")
    }
    guard let afwijkingen = try eerder.afwijkingen(uit: dossiers, metGrond: wilJSON ? .max : Reproductie.getoond)
    else {
      return Reproductie(
        oordeel: .geenCyclus,
        uitleg: "Niet gelijk: dit logboek kende toen geen cyclus \(bron.boek.regelingen.cyclusnaam(eerder.jaar)).")
    }
    guard !afwijkingen.isEmpty else {
      return Reproductie(
        oordeel: .gelijk, uitleg: "Gelijk: uit het logboek tot en met nr \(eerder.nr) komt precies dit overzicht.")
    }
    let weg = bron.boek.dossiers.values.flatMap(\.weg).filter { $0.herkomst.nr > eerder.nr }
    if let eerste = weg.map(\.herkomst).min(by: { $0.nr < $1.nr }) {
      return Reproductie(
        oordeel: .vernietigd,
        uitleg:
          "Niet gelijk: sinds dit overzicht is gemaakt, zijn \(aantal(weg.count, "zaak", "zaken")) vernietigd omdat de bewaartermijn "
          + "voorbij was, het eerst op \(eerste.datum.proza) (nr \(eerste.nr)). Wat daarop rustte, is niet opnieuw te maken. Of het "
          + "bestand verder is veranderd, is niet te zeggen.",
        afwijkingen: afwijkingen)
    }
    return Reproductie(
      oordeel: .anders,
      uitleg:
        "Niet gelijk: uit het logboek tot en met nr \(eerder.nr) komt een ander overzicht. Het bestand is veranderd.",
      afwijkingen: afwijkingen)
  }
}

extension Lezing {
  /// What the kept report is made again from. A log without its storage does not know whose it is; then the report says.
  fileprivate func bron(naar eerder: Eerderverslag) -> Rapportbron {
    guard opslag.isAlleenLog else { return bron }
    return Rapportbron(
      boek: boek, organisatie: eerder.organisatie ?? bron.organisatie, opslag: eerder.opslag ?? bron.opslag,
      peildatum: vandaag)
  }
}
