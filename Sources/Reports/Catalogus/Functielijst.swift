package import Gesprekscyclus
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// The functions that people can have on the reference date.
package struct Functielijst: Sendable, Equatable, Rapport {
  package enum Soort: String, Sendable, CaseIterable {
    /// Of the organisation itself, on top of a norm function.
    case beschikbaar
    case normfunctie
    /// Follows from a family and a letter.
    case familie

    var kop: String {
      switch self {
      case .beschikbaar: "functies van de organisatie"
      case .normfunctie: "normfuncties"
      case .familie: "functies per familie"
      }
    }
  }

  package struct Regel: Sendable, Equatable {
    package let functie: FunctieVerwijzing
    package let naam: String
    package let soort: Soort
    package let schaal: Salarisschaal?
  }

  package let kop: Rapportkop
  package let zoek: String?
  /// By catalogue; the organisation's own functions first, each kind in the order of the catalogue.
  package let regels: [Regel]

  /// - Parameters:
  ///   - catalogus: only this catalogue.
  ///   - zoek: only functions with this text in their name or code; case and accents don't count.
  package static func maak(
    _ bron: Rapportbron, catalogus: CatalogusKenmerk? = nil, zoek: String? = nil
  ) -> Functielijst {
    let gezocht = zoek.map(vereenvoudigd)
    let regels = bron.boek.catalogi.kenmerken.filter { catalogus == nil || $0 == catalogus }
      .compactMap { bron.boek.catalogi.catalogus($0, op: bron.peildatum) }
      .flatMap(alle)
      .filter { regel in
        guard let gezocht else { return true }
        return vereenvoudigd(regel.naam).contains(gezocht)
          || vereenvoudigd(regel.functie.functie.tekst).contains(gezocht)
      }
    return Functielijst(kop: bron.kop("gespreksboek.functielijst", over: .regels), zoek: zoek, regels: regels)
  }

  private static func alle(_ catalogus: Catalogus) -> [Regel] {
    func regel(_ code: FunctieCode, _ naam: String, _ soort: Soort, _ schaal: Salarisschaal?) -> Regel {
      Regel(
        functie: FunctieVerwijzing(catalogus: catalogus.id, functie: code), naam: naam, soort: soort, schaal: schaal)
    }
    let eigen = catalogus.beschikbareFuncties.map { functie in
      regel(
        functie.code, functie.naam, .beschikbaar, functie.schaal ?? catalogus.functie(functie.normfunctie)?.schaal)
    }
    // A code of the organisation goes before the same code of the framework, as in `Catalogus.beeld(van:)`.
    let codes = Set(catalogus.beschikbareFuncties.map(\.code))
    return eigen
      + catalogus.functies.filter { !codes.contains($0.code) }.map {
        regel($0.code, $0.naam, .normfunctie, $0.schaal)
      }
      + catalogus.afgeleideFuncties.map { regel($0.code, $0.naam, .familie, $0.schaal) }
  }

  package func schrijf(op blad: inout Blad) {
    if let eerste = regels.first {
      blad.alinea("Noem een functie met catalogus en code: \(veilig(eerste.functie.description))")
    } else {
      blad.alinea(zoek.map { "Er is geen functie met '\(veilig($0))' in de naam." } ?? "Er zijn nog geen functies.")
    }
    for catalogus in Set(regels.map(\.functie.catalogus)).sorted() {
      for soort in Soort.allCases {
        let groep = regels.filter { $0.functie.catalogus == catalogus && $0.soort == soort }
        guard !groep.isEmpty else { continue }
        blad.kop(veilig("\(catalogus): \(soort.kop)"))
        blad.tabel(Self.kolommen, groep)
      }
    }
  }

  /// The document `gespreksboek.functielijst`.
  package func json() -> JSONNode { kop.document(("zoek", zoek), ("functies", Self.kolommen.json(regels))) }

  private static var kolommen: [Kolom<Regel>] {
    [
      .json("functie", \.functie.description), Kolom("Code") { $0.functie.functie.tekst.cel },
      Kolom("Naam", rekbaar: true, "naam", \.naam), .json("soort", \.soort.rawValue),
      Kolom("Schaal", "schaal", \.schaal),
    ]
  }
}
