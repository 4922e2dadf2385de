package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// The statement of a destruction that the archive law asks: what, on what ground, how, when, and by whom.
///
/// From the log alone, so that it can be made again at any time.
package struct Vernietigingsverklaring: Hashable, Sendable {
  /// The rule that asks for it, unless somebody names another: a new law is pending.
  package static let gewoonArtikel = "artikel 3 van de Archiefwet 1995 en artikel 8 van het Archiefbesluit 1995"

  package struct Groep: Hashable, Sendable {
    let soort: String
    let categorie: String?
    let grond: String
    let termijn: String
    /// The first and the last cycle.
    let jaren: ClosedRange<Int>?
    let zaken: Int
    let records: Int
  }

  package struct Weggelaten: Hashable, Sendable {
    let zaken: Int
    let waarom: String
  }

  package let kop: Rapportkop
  let artikel: String
  let voorstel: String
  let tot: Datum
  let voorgesteld: Herkomst
  let goedgekeurd: Herkomst?
  let uitgevoerd: Herkomst?
  let voltooid: Herkomst?
  let groepen: [Groep]
  let weggelaten: [Weggelaten]

  package static func maak(_ voorstel: Vernietigingen.Voorstel, artikel: String, _ bron: Rapportbron) -> Self {
    let woorden = bron.boek.dossiers.values.flatMap(\.weg).map(\.waarde).filter { $0.voorstel == voorstel.kenmerk }
    let regels = voorstel.delen.map(\.regel)
    let groepen = Dictionary(grouping: woorden) { Sleutel(soort: $0.soort, categorie: $0.categorie, grond: $0.grond) }
      .map { sleutel, woorden in
        let jaren = woorden.compactMap(\.jaar)
        let regel = regels.first {
          $0.soort == sleutel.soort && $0.categorie == sleutel.categorie && $0.grond == sleutel.grond
        }
        return Groep(
          soort: sleutel.soort, categorie: sleutel.categorie, grond: sleutel.grond,
          termijn: regel.map { "\($0.jaren) jaar na \($0.vanaf.zin)" } ?? "",
          jaren: jaren.min().flatMap { eerste in jaren.max().map { eerste...$0 } }, zaken: woorden.count,
          records: woorden.reduce(0) { $0 + $1.records.aantal })
      }
    return Vernietigingsverklaring(
      kop: bron.kop("gespreksboek.vernietigingsverklaring", over: .records), artikel: artikel, voorstel: voorstel.kort,
      tot: voorstel.tot, voorgesteld: voorstel.gedaan, goedgekeurd: voorstel.goedkeuring?.herkomst,
      uitgevoerd: voorstel.begonnen.first, voltooid: voorstel.voltooid,
      groepen: groepen.sorted { ($0.categorie ?? "~", $0.soort, $0.grond) < ($1.categorie ?? "~", $1.soort, $1.grond) },
      weggelaten: weglatingen(voorstel, vernietigd: woorden.count))
  }

  private struct Sleutel: Hashable {
    let soort: String
    let categorie: String?
    let grond: String
  }

  private static func weglatingen(_ voorstel: Vernietigingen.Voorstel, vernietigd: Int) -> [Weggelaten] {
    var delen: [Weggelaten] = []
    if !voorstel.aangehouden.isEmpty {
      delen.append(
        Weggelaten(
          zaken: voorstel.aangehouden.count,
          waarom: "\(aantal(voorstel.aangehouden.count, "dossier was", "dossiers waren")) aangehouden bij het voorstel")
      )
    }
    let later = voorstel.goedkeuring?.waarde.weggelaten ?? []
    for deel in later {
      let zaken = aantal(deel.zaken, "zaak", "zaken")
      let waarom =
        switch deel.reden {
        case .aangehouden: "\(zaken) aangehouden na het voorstel"
        case .veranderd: "\(zaken) veranderd na het voorstel, of nodig bij wat veranderde"
        case .loopt: "\(zaken) waarvan de termijn toch nog liep"
        }
      delen.append(Weggelaten(zaken: deel.zaken, waarom: waarom))
    }
    let rest = voorstel.zaken - later.reduce(0) { $0 + $1.zaken } - vernietigd
    if !voorstel.begonnen.isEmpty, rest > 0 {
      delen.append(
        Weggelaten(
          zaken: rest,
          waarom: "\(aantal(rest, "zaak", "zaken")) aangehouden of veranderd tussen goedkeuring en uitvoering"))
    }
    return delen
  }
}

extension Regeling.Bewaarregel.Aanvang {
  /// After the words `5 jaar na`.
  package var zin: String {
    switch self {
    case .afhandeling: "het einde van de afhandeling"
    case .cyclus: "het einde van de cyclus"
    case .verslag: "het verslag"
    case .vertrek: "vertrek"
    case .ontslag: "de afhandeling van het ontslag"
    }
  }
}
