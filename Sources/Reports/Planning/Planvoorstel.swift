package import Gesprekscyclus
package import Kalender
internal import Tekst
package import Weergave
package import Wire

/// Days for the conversations that are still to be planned in a cycle: within their windows, spread over the weeks, and no more in a week
/// than a manager can hold.
package struct Planvoorstel: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let persoon: Persoon
    package let leidinggevende: Persoon?
    /// How the conversation is named on a command line.
    package let gesprek: String
    package let stadium: String
    /// Nothing where no day was left.
    package let dag: Datum?
  }

  /// What days may be taken.
  package struct Grenzen: Equatable, Sendable {
    /// The first day that may be taken.
    package var vanaf: Datum
    /// Conversations that one manager has in a week, at most.
    package var perWeek: Int
    /// Days that are not taken, beside weekends and holidays.
    package var vrij: Set<Datum>

    package init(vanaf: Datum, perWeek: Int, vrij: Set<Datum>) {
      self.vanaf = vanaf
      self.perWeek = perWeek
      self.vrij = vrij
    }

    func mag(_ dag: Datum) -> Bool {
      dag >= vanaf && dag.weekdag <= 5 && !Feestdagen.bevat(dag) && !vrij.contains(dag)
    }
  }

  package let kop: Rapportkop
  package let cyclus: Cyclus
  /// By day, then by number.
  package let regels: [Regel]

  /// - Parameter mensen: whose conversations are planned.
  /// - Complexity: O(n log n) in the people, times the days of the windows.
  package static func maak(_ cyclus: Cyclus, _ mensen: [Dossier], _ grenzen: Grenzen, uit bron: Rapportbron)
    -> Planvoorstel
  {
    let alle = mensen.flatMap { wensen(van: $0, cyclus, bron) }
    // What comes soonest goes first, so that a full week pushes later ones further.
    let perGroep = Dictionary(grouping: alle) { Groep(chef: $0.chef, venster: $0.plicht.venster) }
    var verdeling = Verdeling(grenzen)
    var regels: [Regel] = []
    for groep in perGroep.keys.sorted() {
      let rij = perGroep[groep] ?? []
      for (plek, wens) in rij.enumerated() {
        regels.append(
          Regel(
            persoon: wens.persoon, leidinggevende: groep.chef.map { Persoon($0, in: bron.boek) }, gesprek: wens.naam,
            stadium: wens.plicht.stadium.naam, dag: verdeling.dag(groep, plek, van: rij.count)))
      }
    }
    return Planvoorstel(
      kop: bron.kop("gespreksboek.planvoorstel"), cyclus: cyclus,
      regels: regels.sorted {
        ($0.dag?.dagnummer ?? .max, $0.persoon.nummer) < ($1.dag?.dagnummer ?? .max, $1.persoon.nummer)
      })
  }

  private struct Wens {
    let persoon: Persoon
    let chef: Personeelsnummer?
    let plicht: Gespreksplicht
    let naam: String
  }

  private struct Groep: Hashable, Comparable {
    let chef: Personeelsnummer?
    let venster: Tijdvak

    static func < (links: Groep, rechts: Groep) -> Bool {
      (links.venster.tot, links.venster.van, links.chef?.tekst ?? "") < (
        rechts.venster.tot, rechts.venster.van, rechts.chef?.tekst ?? ""
      )
    }
  }

  private static func wensen(van dossier: Dossier, _ cyclus: Cyclus, _ bron: Rapportbron) -> [Wens] {
    guard let medewerker = dossier.medewerker else { return [] }
    return dossier.plichten(cyclus).filter { $0.stadium.verplicht && $0.isOpen && $0.gepland == nil }.map { plicht in
      Wens(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek),
        chef: medewerker.plek(op: max(plicht.venster.van, bron.peildatum)).waarde.leidinggevende, plicht: plicht,
        naam: Gesprekskeuze(cyclus: cyclus, stadium: plicht.stadium, gesprek: nil).code?.tekst
          ?? plicht.stadium.soort.tekst)
    }
  }

  /// Gives days out, and counts how many a manager has in each week.
  private struct Verdeling {
    let grenzen: Grenzen
    private var bezet: [Personeelsnummer?: [Int: Int]] = [:]

    init(_ grenzen: Grenzen) { self.grenzen = grenzen }

    /// The day for one of so many in a window: at its share of the window, or the nearest later or earlier day with room.
    mutating func dag(_ groep: Groep, _ plek: Int, van aantal: Int) -> Datum? {
      let dagen = (groep.venster.van.dagnummer...groep.venster.tot.dagnummer).map { Datum(dagnummer: $0) }.filter(
        grenzen.mag)
      guard !dagen.isEmpty else { return nil }
      let midden = (2 * plek + 1) * dagen.count / (2 * aantal)
      let volgorde = dagen.indices.sorted { (abs($0 - midden), $0) < (abs($1 - midden), $1) }
      guard let vrij = volgorde.first(where: { bezet[groep.chef]?[Self.week(dagen[$0])] ?? 0 < grenzen.perWeek }) else {
        return nil
      }
      bezet[groep.chef, default: [:]][Self.week(dagen[vrij]), default: 0] += 1
      return dagen[vrij]
    }

    /// The same for all days from Monday to Sunday.
    private static func week(_ dag: Datum) -> Int { (dag.dagnummer - dag.weekdag) / 7 }
  }
}

extension Planvoorstel: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("VOORSTEL VOOR CYCLUS \(veilig(cyclus.naam))")
    let zonder = regels.count { $0.dag == nil }
    blad.alinea(
      regels.isEmpty
        ? "Alles van deze mensen is gepland, gehouden of vrijgesteld."
        : "\(aantal(regels.count, "gesprek", "gesprekken")). Er is nog niets vastgelegd.")
    if zonder > 0 {
      blad.alinea(
        "Voor \(aantal(zonder, "gesprek", "gesprekken")) is er geen dag meer: geef meer ruimte met --per-week.")
    }
    guard !regels.isEmpty else { return }
    blad.wit()
    blad.tabel(kolommen, regels)
  }

  private var kolommen: [Kolom<Regel>] {
    [
      Kolom("PERSONEELSNUMMER") { $0.persoon.nummer.tekst.cel }, Kolom("NAAM", rekbaar: true) { $0.persoon.naam.cel },
      Kolom("GESPREK", "gesprek", \.gesprek), Kolom("DATUM", "datum", \.dag),
      .json("medewerker", \.persoon), .json("leidinggevende", \.leidinggevende),
    ]
  }

  /// The document `gespreksboek.planvoorstel`.
  package func json() -> JSONNode {
    kop.document(("cyclus", cyclus.naam), ("gesprekken", kolommen.json(regels)))
  }
}

extension Planvoorstel: Briefbaar {
  /// As it is given back when it was changed.
  package var briefkolommen: [Tabel.Kolom] {
    Self.kolommen("personeelsnummer", "naam", "leidinggevende", "gesprek", "datum")
  }

  package var brieven: [[String]] {
    regels.map { regel in
      [
        regel.persoon.nummer.tekst, regel.persoon.naam,
        regel.leidinggevende?.naam ?? regel.leidinggevende?.nummer.tekst, regel.gesprek, regel.dag?.kort,
      ].map { veilig($0 ?? "") }
    }
  }
}
