package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// What a report says of records whose contents were destroyed: which they are, and what is unknown because of them.
///
/// It stands in the head of every report that such a record can touch, so that no report can leave it out.
package struct Vernietigingsbeeld: Hashable, Sendable {
  /// What a report is about: only what can touch that is told.
  package enum Onderwerp: Sendable {
    /// Everybody, or a part that follows from what may be unknown.
    case allen
    case dossier(DossierSleutel?)
    /// Rules, cycles and catalogues.
    case regels
    case toegang
    /// It shows the records themselves.
    case records
  }

  /// Why nothing can be said of what stood in a record.
  private enum Oorzaak: Hashable {
    case vernietigd, verloren
    /// Of a later program, or in words that this one can't read: it may have taken back what is known.
    case onbegrepen

    init?(_ overig: Overig) {
      switch overig.reden {
      case .vernietigd: self = .vernietigd
      case .verloren: self = .verloren
      case .onbekend, .onleesbaar:
        guard overig.stroom == .toegang else { return nil }
        self = .onbegrepen
      case .beheer: return nil
      }
    }

    func zin(_ wie: String, _ aantal: Int) -> String {
      switch self {
      case .vernietigd: "de inhoud van \(wie) is vernietigd"
      case .verloren: "vóór \(wie) ontbreekt iets"
      case .onbegrepen: "\(wie) \(aantal == 1 ? "is" : "zijn") door dit programma niet te begrijpen"
      }
    }
  }

  private struct Record: Hashable {
    let nr: Int
    let soort: String
    let oorzaak: Oorzaak
    let wat: Onbekend
  }

  /// A zaak that was destroyed when its term was over: nothing else is unknown because of it.
  private struct Zaak: Hashable {
    let dossier: DossierSleutel
    let waarde: Zaakvernietiging
    let dag: Datum
    let nr: Int
  }

  private let records: [Record]
  private let zaken: [Zaak]
  private let isOverEen: Bool

  /// Nothing when all is whole.
  init?(_ boek: Boek, _ onderwerp: Onderwerp) {
    isOverEen = !onderwerp.isIedereen
    zaken = boek.dossiers.values.filter { !$0.weg.isEmpty && onderwerp.raakt(.dossier($0.sleutel)) }.flatMap {
      dossier in
      dossier.weg.map { Zaak(dossier: dossier.sleutel, waarde: $0.waarde, dag: $0.herkomst.datum, nr: $0.herkomst.nr) }
    }.sorted { $0.nr < $1.nr }
    records = boek.overige.compactMap { overig in
      guard onderwerp.raakt(overig.stroom), let oorzaak = Oorzaak(overig), !boek.isMetZaakVernietigd(overig) else {
        return nil
      }
      return Onbekend(overig).map {
        Record(nr: overig.herkomst.nr, soort: overig.soort, oorzaak: oorzaak, wat: $0)
      }
    }
    if records.isEmpty && zaken.isEmpty { return nil }
  }

  /// One sentence per group, and what it means; safe to show.
  var zinnen: [String] {
    var groepen: [(eerste: Record, nummers: [Int])] = []
    for record in records {
      if let plek = groepen.firstIndex(where: {
        $0.eerste.wat == record.wat && $0.eerste.oorzaak == record.oorzaak
      }) {
        groepen[plek].nummers.append(record.nr)
      } else {
        groepen.append((record, [record.nr]))
      }
    }
    return zaakzinnen
      + groepen.map { eerste, nummers in
        let wat = eerste.oorzaak.zin(Self.wie(nummers), nummers.count)
        return "LET OP: \(wat). \(eerste.wat.zin(nummers.max() ?? 0))"
      }
  }

  /// Of one dossier each zaak; of everybody how many there were of each year.
  private var zaakzinnen: [String] {
    if zaken.isEmpty { return [] }
    if isOverEen { return zaken.map { "Vernietigd op \($0.dag.proza): \($0.waarde.naam)." } }
    let perJaar = Dictionary(grouping: zaken) { $0.waarde.jaar }.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map {
      jaar, zaken in
      "\(zaken.count)\(jaar.map { " uit \($0)" } ?? " van personalia")"
    }
    let rest = perJaar.count - Self.meesteGenoemd
    let delen = perJaar.prefix(Self.meesteGenoemd) + (rest > 0 ? ["en meer uit nog \(rest) jaren"] : [])
    return [
      "Vernietigd, omdat de bewaartermijn voorbij was: \(opsomming(Array(delen))), van "
        + "\(aantal(Set(zaken.map(\.dossier)).count, "dossier", "dossiers")). Dat telt hier niet mee."
    ]
  }

  /// At most so many numbers are named; JSON names them all.
  private static let meesteGenoemd = 10

  private static func wie(_ nummers: [Int]) -> String {
    if nummers.count == 1 { return "nr \(nummers[0])" }
    guard nummers.count > meesteGenoemd else { return "de nrs \(opsomming(nummers.map(String.init)))" }
    return "de nrs \(nummers.prefix(meesteGenoemd).map(String.init).joined(separator: ", ")) en nog "
      + "\(nummers.count - meesteGenoemd) records"
  }

  var json: JSONNode {
    JSONNode(
      .array(
        zaken.map { zaak in
          .object(
            ("nr", zaak.nr), ("zaak", zaak.waarde.soort), ("categorie", zaak.waarde.categorie),
            ("cyclus", zaak.waarde.jaar), ("kenmerk", isOverEen ? zaak.waarde.kenmerk : nil), ("op", zaak.dag),
            ("records", zaak.waarde.records.aantal))
        }
          + records.map { record in
            .object(
              ("nr", record.nr), ("soort", record.oorzaak == .verloren ? nil : record.soort),
              ("onbekend", record.wat.naam), ("verloren", record.oorzaak == .verloren ? true : nil),
              ("onbegrepen", record.oorzaak == .onbegrepen ? true : nil))
          }))
  }
}

extension Boek {
  /// Whether a record went with a whole zaak, so that nothing else is unknown because of it.
  func isMetZaakVernietigd(_ overig: Overig) -> Bool {
    guard overig.reden == .vernietigd, case .dossier(let sleutel) = overig.stroom else { return false }
    return dossiers[sleutel]?.vernietiging(van: overig.herkomst.nr) != nil
  }
}

extension Vernietigingsbeeld.Onderwerp {
  /// Whether it is about everybody, as far as they are to be seen.
  var isIedereen: Bool { if case .allen = self { true } else { false } }

  fileprivate func raakt(_ stroom: Stroom) -> Bool {
    switch (self, stroom) {
    case (.records, _), (_, .beheer), (_, .overig): false
    case (.toegang, .toegang), (.allen, .dossier): true
    case (.dossier(let eigen), .dossier(let sleutel)): eigen == sleutel
    case (.allen, .regeling), (.allen, .catalogus), (.dossier, .regeling), (.dossier, .catalogus), (.regels, .regeling),
      (.regels, .catalogus), (.allen, .onderdelen):
      true
    case (.toegang, _), (_, .toegang), (.regels, .dossier), (.dossier, .onderdelen), (.regels, .onderdelen): false
    }
  }
}

/// What can't be known because of a destroyed record.
private enum Onbekend: Hashable {
  case dossier(Vernietigd.Groep)
  case cycli
  case regelingen
  case catalogi
  case onderdelen
  case toegang

  init?(_ overig: Overig) {
    switch overig.stroom {
    case .dossier: self = .dossier(.van(overig.soort))
    case .regeling: self = overig.soort.hasPrefix("cyclus.") ? .cycli : .regelingen
    case .catalogus: self = .catalogi
    case .onderdelen: self = .onderdelen
    case .toegang: self = .toegang
    case .beheer, .overig: return nil
    }
  }

  var naam: String {
    switch self {
    case .dossier(let groep): groep.rawValue
    case .cycli: "cycli"
    case .regelingen: "regelingen"
    case .catalogi: "catalogi"
    case .onderdelen: "onderdelen"
    case .toegang: "toegang"
    }
  }

  /// - Parameter nr: the last record of the group that was destroyed.
  func zin(_ nr: Int) -> String {
    let weg = "van vóór nr \(nr) is daardoor onbekend en staat hier niet."
    return switch self {
    case .dossier(.loopbaan): "Naam, functie en plaats \(weg)"
    case .dossier(.vertrek):
      "Wanneer iemand uit dienst ging, is daardoor onbekend. Hier telt de dag waarop dat werd vastgelegd."
    case .dossier(.gesprekken):
      "Of een gesprek dat toen gepland was, verzet, afgezegd of gehouden is, is daardoor onbekend."
    case .dossier(.afspraken): "Wat er afgesproken was, \(weg)"
    case .dossier(.oordelen): "Wat het oordeel was, \(weg)"
    case .dossier(.procedure): "Wat er rond een verslag gebeurde, \(weg)"
    case .dossier(.trajecten): "Wat er in een verbetertraject gebeurde, \(weg)"
    case .dossier(.vrijstellingen):
      "Van welk gesprek iemand toen is vrijgesteld, is daardoor onbekend; die vrijstelling telt niet."
    case .dossier(.inzage): "Dat er inzage is gegeven, is daardoor onbekend: het stond in nr \(nr)."
    case .dossier(.alles): "Bijna alles van die medewerker \(weg)"
    case .cycli: "Welke cyclus toen openging of dichtging, is daardoor onbekend. Wat toen open was, telt als gesloten."
    case .regelingen:
      "Welke regeling sindsdien geldt, is daardoor onbekend: voor een nieuwe cyclus telt geen versie van daarvoor."
    case .catalogi:
      "Welke versie van dat functieboek sindsdien geldt, is daardoor onbekend: geen van daarvoor telt nog."
    case .onderdelen:
      "Welk onderdeel onder welk ander viel, van vóór nr \(nr), is daardoor onbekend: die onderdelen staan hier bovenaan."
    case .toegang: "Geen rol of koppeling van vóór nr \(nr) telt nog."
    }
  }
}
