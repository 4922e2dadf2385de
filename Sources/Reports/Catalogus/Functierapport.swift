package import Gesprekscyclus
internal import Projections

/// One function: where it stands in the function book, what it does, and the level it asks of each competency.
package struct Functierapport: Sendable, Equatable {
  /// A competency whose norm in the description is not that of the profile; nothing where one of both has none.
  package struct Verschil: Sendable, Equatable {
    package let competentie: CompetentieCode
    package let beschrijving: String?
    package let profiel: String?
  }

  package let kop: Rapportkop
  package let catalogus: Catalogus
  package let beeld: Functiebeeld
  /// The function of the framework behind it.
  package let functie: Functie
  /// The organisation's own function, when the code names one.
  package let beschikbaar: BeschikbareFunctie?
  package let verschillen: [Verschil]

  /// The function as it holds on the reference date; nothing when the catalogue does not know it.
  package static func maak(
    _ bron: Rapportbron, _ verwijzing: FunctieVerwijzing, modules: [ModuleCode] = []
  ) -> Functierapport? {
    guard let catalogus = bron.boek.catalogi.catalogus(verwijzing.catalogus, op: bron.peildatum),
      let beeld = catalogus.beeld(van: verwijzing.functie, modules: modules)
    else { return nil }
    let beschikbaar = catalogus.beschikbareFuncties.first { $0.code == verwijzing.functie }
    guard let functie = catalogus.functie(beschikbaar?.normfunctie ?? verwijzing.functie) else { return nil }
    return Functierapport(
      kop: bron.kop("gespreksboek.functie", over: .regels), catalogus: catalogus, beeld: beeld, functie: functie,
      beschikbaar: beschikbaar, verschillen: functie.verschillenMetProfiel)
  }

  package var kenmerken: [String] {
    let eigen = beschikbaar?.kenmerken ?? []
    return eigen.isEmpty ? functie.kenmerken : eigen
  }
}

extension Functie {
  /// Where description and profile ask something else, in the order of the description; none without a profile.
  var verschillenMetProfiel: [Functierapport.Verschil] {
    guard let profiel, !profiel.normen.isEmpty else { return [] }
    func niveau(_ code: CompetentieCode, _ normen: [Norm]) -> String? {
      normen.first { $0.competentie == code }?.niveau
    }
    let extra = profiel.normen.map(\.competentie).filter { niveau($0, normen) == nil }
    return (normen.map(\.competentie) + extra).compactMap { code in
      let hier = niveau(code, normen)
      let daar = niveau(code, profiel.normen)
      return hier == daar ? nil : .init(competentie: code, beschrijving: hier, profiel: daar)
    }
  }
}
