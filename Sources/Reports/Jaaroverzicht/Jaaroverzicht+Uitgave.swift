package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// What makes a year report an edition.
package struct Uitgavebeeld: Sendable, Equatable {
  package let soort: Uitgave.Soort
  /// The smallest unit of a public one, in people; nothing for the organisation only, and for another kind.
  package let vanaf: Int?
  /// Those of the same cycle that a reader may have, oldest first.
  package let eerder: [Uitgave]

  /// How a text says that it is an edition.
  static func begin(_ soort: Uitgave.Soort) -> String {
    switch soort {
    case .openbaar: "Openbare uitgave."
    case .intern: "Interne uitgave,"
    }
  }
}

extension Jaaroverzicht {
  /// The year report as an edition, which tells with those before it no more than it tells by itself.
  ///
  /// - Parameters:
  ///   - bron: of everybody.
  ///   - eerder: the editions before it, each with what it was made from.
  /// - Returns: nothing for a cycle that was never opened.
  /// - Complexity: O(e² · p log p) for p people and e editions.
  package static func uitgave(
    _ soort: Uitgave.Soort, _ bron: Rapportbron, jaar: Int, eerder oude: [(uitgave: Uitgave, bron: Rapportbron)]
  ) -> Jaaroverzicht? {
    guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
    var eerder: [Openheid.Eerder] = []
    for (uitgave, toen) in oude {
      let rapport = maak(uitgave.soort, toen, cyclus, uitgaven: oude.prefix(eerder.count).map(\.uitgave), naast: eerder)
      eerder.append(Openheid.Eerder(nummer: uitgave.nummer, cijfers: toen.perDossier(jaar), rapport: rapport))
    }
    return maak(soort, bron, cyclus, uitgaven: oude.map(\.uitgave), naast: eerder)
  }

  private static func maak(
    _ soort: Uitgave.Soort, _ bron: Rapportbron, _ cyclus: Cyclus, uitgaven: [Uitgave], naast eerder: [Openheid.Eerder]
  ) -> Jaaroverzicht {
    let mensen = bron.perDossier(cyclus.jaar)
    // In a fixed order, so that the same book gives the same report.
    let cijfers = mensen.sorted { $0.key.description < $1.key.description }.map(\.value)
    // As it was then, also whether the cycle was open.
    let cyclus = bron.boek.regelingen.cyclus(cyclus.jaar) ?? cyclus
    return Jaaroverzicht(
      cyclus,
      Jaaroptelling(
        bron: bron, perJaar: [cyclus.jaar: cijfers], openheid: Openheid(soort, cyclus, naast: eerder), mensen: mensen),
      Uitgavebeeld(
        soort: soort, vanaf: soort == .openbaar ? cyclus.regeling.openbaarVanaf : nil, eerder: uitgaven))
  }

  /// The SHA-256 of the edition as JSON, in hexadecimal digits: what its record says of it.
  package var vingerafdruk: String { SHA256.hash(json().prettyBytes()).hex }

  /// The same with numbers that would point at few as bounds, and without what an edition does not tell.
  func maten(_ telling: Telling, _ cijfers: [Cijfer]) -> [Maat] {
    telling.maten(cijfers, minimum: kleinsteGroep, isUitgave: uitgave != nil)
  }

  /// What the reader should know of an edition.
  var uitgavezinnen: [String] {
    guard let uitgave else { return [] }
    let soort =
      switch uitgave.soort {
      case .intern: "\(Uitgavebeeld.begin(.intern)) voor wie leiding geeft aan de organisatie."
      case .openbaar:
        "\(Uitgavebeeld.begin(.openbaar)) Zij gaat over de hele organisatie"
          + (uitgave.vanaf.map { " en over onderdelen vanaf \(aantal($0, "mens", "mensen"))." } ?? ".")
          + " Oordelen die weinig mensen kregen, staan samen in één kolom."
      }
    let verzwegen = "Functies, wie is vrijgesteld en wat laat is vastgelegd, staan niet in een uitgave."
    guard !uitgave.eerder.isEmpty else { return [soort, verzwegen] }
    let nummers = Set(stilgezet.values).subtracting([0]).sorted()
    return [
      soort, verzwegen,
      "Eerder uitgegeven: \(opsomming(uitgave.eerder.map { "uitgave \($0.nummer) van \($0.peildatum.proza) voor \(veilig($0.voor))" })).",
      stilgezet.isEmpty
        ? nil
        : "Van \(aantal(stilgezet.count, "tabel", "tabellen")) met oordelen zijn de cijfers niet vernieuwd, omdat er sindsdien te weinig "
          + "mensen in veranderden: daaruit zou te lezen zijn wie. "
          + (nummers.isEmpty
            ? "Zij staan er niet in."
            : "Zij staan er zoals in uitgave \(opsomming(nummers.map { "\($0)" })), of niet."),
    ].compactMap { $0 }
  }
}

extension Rapportbron {
  /// What each person adds to the figures of a year, of who counts at all.
  fileprivate func perDossier(_ jaar: Int) -> [DossierSleutel: Jaarcijfers] {
    guard let cyclus = boek.regelingen.cyclus(jaar) else { return [:] }
    return boek.dossiers.compactMapValues { dossier in
      jaarcijfers(dossier, cyclus).flatMap { $0.isLeeg ? nil : $0 }
    }
  }
}
