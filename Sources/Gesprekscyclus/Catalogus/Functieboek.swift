/// A function as it works for one person: its own name, the norm function behind it and the norms with modules.
package struct Functiebeeld: Hashable, Sendable {
  package let verwijzing: FunctieVerwijzing
  package let catalogusversie: String
  package let naam: String
  /// The norm function's name where the organisation uses a name of its own.
  package let normfunctie: String?
  package let schaal: Salarisschaal?
  package let resultaatgebieden: [Resultaatgebied]
  package let normen: [Norm]
  package let modules: [Functiemodule]
}

extension Catalogus {
  package func competentie(_ code: CompetentieCode) -> Competentie? {
    competenties.first { $0.code == code }
  }

  package func functie(_ code: FunctieCode) -> Functie? {
    functies.first { $0.code == code } ?? afgeleideFuncties.first { $0.code == code }
  }

  /// The functions that follow from families and letters: `ondersteuner-b` with the norms of the rules.
  package var afgeleideFuncties: [Functie] {
    families.flatMap { familie in
      familie.letters.map { letter in
        Functie(
          code: FunctieCode("\(familie.code)-\(letter.lowercased())"), naam: "\(familie.naam) \(letter)",
          normen: normen(familie: familie.code, letter: letter))
      }
    }
  }

  /// The norms that the rules give to one family and letter, in the order of the rules.
  package func normen(familie: String, letter: String) -> [Norm] {
    normregels.compactMap { regel in
      regel.families.contains { $0.familie == familie && $0.letters.contains(letter) }
        ? Norm(competentie: regel.competentie, niveau: regel.niveau) : nil
    }
  }

  /// The function under this code, of the organisation or of the framework, with the norms of these modules.
  ///
  /// A module's norm replaces the function's own norm for the same competency when it is higher.
  package func beeld(van code: FunctieCode, modules gekozen: [ModuleCode] = []) -> Functiebeeld? {
    let beschikbaar = beschikbareFuncties.first { $0.code == code }
    guard let functie = functie(beschikbaar?.normfunctie ?? code) else { return nil }
    let modules = modules.filter { gekozen.contains($0.code) }
    return Functiebeeld(
      verwijzing: FunctieVerwijzing(catalogus: id, functie: code), catalogusversie: versie,
      naam: beschikbaar?.naam ?? functie.naam, normfunctie: beschikbaar.map { _ in functie.naam },
      schaal: beschikbaar?.schaal ?? functie.schaal, resultaatgebieden: functie.resultaatgebieden,
      normen: modules.reduce(functie.normen) { samengevoegd($0, met: $1.normen) }, modules: modules)
  }

  private func samengevoegd(_ normen: [Norm], met extra: [Norm]) -> [Norm] {
    extra.reduce(into: normen) { lijst, norm in
      guard let plek = lijst.firstIndex(where: { $0.competentie == norm.competentie }) else {
        lijst.append(norm)
        return
      }
      if (niveauschema.verschil(van: norm.niveau, met: lijst[plek].niveau) ?? 0) > 0 { lijst[plek] = norm }
    }
  }
}
