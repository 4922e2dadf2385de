package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// What a report says of records whose contents were destroyed: which they are, and what is unknown because of them.
package struct Vernietigingsbeeld: Equatable, Sendable {
  package let records: [Vernietigd]

  /// Nothing for a dossier that is whole.
  init?(_ dossier: Dossier) {
    guard !dossier.vernietigd.isEmpty else { return nil }
    records = dossier.vernietigd
  }

  /// One sentence per group, and what it means.
  var zinnen: [String] {
    var groepen: [(groep: Vernietigd.Groep, nummers: [Int])] = []
    for record in records {
      if let plek = groepen.firstIndex(where: { $0.groep == record.groep }) {
        groepen[plek].nummers.append(record.herkomst.nr)
      } else {
        groepen.append((record.groep, [record.herkomst.nr]))
      }
    }
    return groepen.map { groep, nummers in
      let laatste = nummers.max() ?? 0
      let wie = nummers.count == 1 ? "nr \(laatste)" : "de nrs \(opsomming(nummers.map(String.init)))"
      return "LET OP: de inhoud van \(wie) is vernietigd. \(groep.watOnbekend(laatste))"
    }
  }

  func schrijf(op blad: inout Blad) {
    for zin in zinnen { blad.alinea(zin) }
  }

  var json: JSONNode {
    JSONNode(
      .array(
        records.map { record in
          .object(("nr", record.herkomst.nr), ("soort", record.soort), ("onbekend", record.groep.rawValue))
        }))
  }
}

extension Vernietigd.Groep {
  /// - Parameter nr: the last record of the group that was destroyed.
  fileprivate func watOnbekend(_ nr: Int) -> String {
    let weg = "van vóór nr \(nr) is daardoor onbekend en staat hier niet."
    return switch self {
    case .loopbaan: "Naam, functie en plaats \(weg)"
    case .gesprekken: "Of een gesprek dat toen gepland was, verzet, afgezegd of gehouden is, is daardoor onbekend."
    case .afspraken: "Wat er afgesproken was, \(weg)"
    case .oordelen: "Wat het oordeel was, \(weg)"
    case .procedure: "Wat er rond een verslag gebeurde, \(weg)"
    case .trajecten: "Wat er in een verbetertraject gebeurde, \(weg)"
    case .alles: "Bijna alles \(weg)"
    }
  }
}
