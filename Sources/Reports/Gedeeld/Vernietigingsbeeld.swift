package import Gesprekscyclus
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

  private let records: [Record]

  /// Nothing when all is whole.
  init?(_ boek: Boek, _ onderwerp: Onderwerp) {
    records = boek.overige.compactMap { overig in
      guard onderwerp.raakt(overig.stroom), let oorzaak = Oorzaak(overig) else { return nil }
      return Onbekend(overig).map {
        Record(nr: overig.herkomst.nr, soort: overig.soort, oorzaak: oorzaak, wat: $0)
      }
    }
    if records.isEmpty { return nil }
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
    return groepen.map { eerste, nummers in
      let wat = eerste.oorzaak.zin(Self.wie(nummers), nummers.count)
      return "LET OP: \(wat). \(eerste.wat.zin(nummers.max() ?? 0))"
    }
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
        records.map { record in
          .object(
            ("nr", record.nr), ("soort", record.oorzaak == .verloren ? nil : record.soort),
            ("onbekend", record.wat.naam), ("verloren", record.oorzaak == .verloren ? true : nil),
            ("onbegrepen", record.oorzaak == .onbegrepen ? true : nil))
        }))
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
