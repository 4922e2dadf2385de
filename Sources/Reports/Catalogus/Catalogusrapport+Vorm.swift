internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Catalogusrapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("\(veilig(catalogus.naam)), versie \(veilig(catalogus.versie))")
    blad.paren([
      ("Kenmerk", veilig(catalogus.id.tekst)),
      (
        "Geldt vanaf",
        catalogus.per.proza
          + (isGeldend
            ? "" : kop.nogNiet(catalogus.per).isEmpty ? " (niet de versie van nu)" : kop.nogNiet(catalogus.per))
      ),
      ("Versies", versies.count > 1 ? opsomming(versies.map { veilig($0) }) : nil),
      ("Bron", veilig(catalogus.bron)),
      ("Niveaus", veilig(catalogus.niveauschema.proza)),
      ("Inhoud", inhoud),
    ])
    blad.kop("Competenties")
    blad.tabel(competentiekolommen, catalogus.competenties)
    blad.sectie(
      "Reeksen",
      catalogus.reeksen.map { reeks in
        let groepen = reeks.groepen.map { veilig($0.naam) }
        return veilig(reeks.naam) + (groepen.isEmpty ? "" : ": \(groepen.joined(separator: ", "))")
      })
    blad.sectie("Functiematrix", matrixkolommen, matrix.metEerste(\.schaal))
    if matrix.contains(where: { $0.functie != nil }) { blad.alinea("* = beschreven in deze catalogus.") }
    blad.sectie("Functies", functiekolommen, catalogus.functies)
    beschikbaar(&blad)
    blad.sectie("Normen per functiefamilie", normregelkolommen, catalogus.normregels.metEerste(\.competentie))
    modules(&blad)
  }

  /// The document `gespreksboek.catalogusrapport`; formation is in hundredths of a full-time job.
  package func json() -> JSONNode {
    kop.document(
      ("id", catalogus.id.tekst), ("naam", catalogus.naam), ("versie", catalogus.versie), ("per", catalogus.per),
      ("geldend", isGeldend), ("versies", versies), ("bron", catalogus.bron),
      (
        "niveauschema",
        JSONNode.object(
          ("soort", catalogus.niveauschema.soort.rawValue), ("niveausVanLaagNaarHoog", catalogus.niveauschema.niveaus))
      ), ("aantalCompetenties", catalogus.competenties.count), ("aantalFuncties", aantalFuncties),
      ("aantalBeschikbareFuncties", catalogus.beschikbareFuncties.count), ("formatieHonderdsten", formatie),
      ("competenties", competentiekolommen.json(catalogus.competenties)),
      (
        "reeksen",
        catalogus.reeksen.map { reeks in
          JSONNode.object(
            ("code", reeks.code), ("naam", reeks.naam),
            ("groepen", reeks.groepen.map { JSONNode.object(("code", $0.code), ("naam", $0.naam)) }))
        }
      ), ("matrix", matrixkolommen.json(matrix.metEerste(\.schaal))),
      ("functies", functiekolommen.json(catalogus.functies + catalogus.afgeleideFuncties)),
      ("beschikbareFuncties", beschikbaarkolommen.json(catalogus.beschikbareFuncties)),
      ("normregels", normregelkolommen.json(catalogus.normregels.metEerste(\.competentie))),
      ("modules", catalogus.modules.map { $0.json(catalogus) }))
  }

  private var competentiekolommen: [Kolom<Competentie>] {
    let groepen = Dictionary(catalogus.groepen.map { ($0.code, $0.naam) }) { eerste, _ in eerste }
    return [
      .json("code", \.code.tekst), Kolom("Naam", "naam", \.naam),
      Kolom("Niveaus", rekbaar: true) { competentie in
        let niveaus = competentie.niveaus.map { competentie.aanduiding(vanNiveau: $0.niveau) }
        let groep = competentie.groep.map { "[\(groepen[$0] ?? $0)]" }
        let delen = [niveaus.isEmpty ? nil : niveaus.joined(separator: ", "), groep].compactMap { $0 }
        return (delen.isEmpty ? nil : delen.joined(separator: " ")).cel
      }, .json("groep", \.groep), .json("definitie", \.definitie),
      .json("niveaus") { competentie in
        competentie.niveaus.map {
          JSONNode.object(("niveau", $0.niveau), ("naam", $0.naam), ("gedrag", $0.gedrag))
        }
      },
    ]
  }

  private var matrixkolommen: [Kolom<(rij: Catalogus.Matrixcel, isEerste: Bool)>] {
    let reeksen = Dictionary(catalogus.reeksen.map { ($0.code, $0.naam) }) { eerste, _ in eerste }
    return [
      .json("schaal") { $0.rij.schaal }, Kolom("Schaal", .rechts) { $0.isEerste ? $0.rij.schaal.cel : "" },
      .json("naam") { $0.rij.naam },
      Kolom("Functie", rekbaar: true) { $0.rij.naam.cel + ($0.rij.functie == nil ? "" : " *") },
      .json("reeks") { $0.rij.reeks }, Kolom("Reeks") { (reeksen[$0.rij.reeks] ?? $0.rij.reeks).cel },
      .json("groep") { $0.rij.groep }, Kolom("Punten", "punten") { $0.rij.punten },
      .json("functie") { $0.rij.functie?.tekst },
    ]
  }

  private var functiekolommen: [Kolom<Functie>] {
    [
      .json("code", \.code.tekst), Kolom("Naam", rekbaar: true, "naam", \.naam), Kolom("Schaal", "schaal", \.schaal),
      Kolom("Normen", .rechts) { $0.normen.count.cel },
      .json("normen") { [catalogus] functie in functie.normen.map { $0.json(catalogus) } },
    ]
  }

  private var beschikbaarkolommen: [Kolom<BeschikbareFunctie>] {
    [
      .json("code", \.code.tekst), Kolom("Functie", "naam", \.naam), .json("normfunctie", \.normfunctie.tekst),
      Kolom("Normfunctie", rekbaar: true) { [catalogus] functie in
        (catalogus.functie(functie.normfunctie)?.naam ?? functie.normfunctie.tekst).cel
      }, .json("schaal", \.schaal),
      Kolom("Schaal", .rechts) { [catalogus] in ($0.schaal ?? catalogus.functie($0.normfunctie)?.schaal).cel },
      Kolom("Fte", .rechts) { Getalvorm.honderdsten($0.formatie) }, .json("formatieHonderdsten", \.formatie),
    ]
  }

  private var normregelkolommen: [Kolom<(rij: Catalogus.Normregel, isEerste: Bool)>] {
    let namen = Dictionary(catalogus.families.map { ($0.code, $0.naam) }) { eerste, _ in eerste }
    return [
      .json("competentie") { $0.rij.competentie.tekst },
      Kolom("Competentie") { [catalogus] in $0.isEerste ? catalogus.naam(van: $0.rij.competentie).cel : "" },
      Kolom("Niveau", "niveau") { $0.rij.niveau },
      Kolom("Voor", rekbaar: true) { regel in
        let families = regel.rij.families.map {
          "\(namen[$0.familie] ?? $0.familie) \($0.letters.joined(separator: " + "))"
        }
        return opsomming(families).cel
      },
      .json("families") { regel in
        regel.rij.families.map { JSONNode.object(("familie", $0.familie), ("letters", $0.letters)) }
      },
    ]
  }

  private var inhoud: String {
    var delen = [
      aantal(catalogus.competenties.count, "competentie", "competenties"),
      aantal(aantalFuncties, "functie", "functies"),
    ]
    let beschikbaar = catalogus.beschikbareFuncties.count
    if beschikbaar > 0 { delen.append(aantal(beschikbaar, "beschikbare functie", "beschikbare functies")) }
    let modules = catalogus.modules.count
    if modules > 0 { delen.append(aantal(modules, "module", "modules")) }
    return opsomming(delen)
  }

  private func beschikbaar(_ blad: inout Blad) {
    guard !catalogus.beschikbareFuncties.isEmpty else { return }
    blad.kop("Beschikbare functies")
    blad.tabel(
      beschikbaarkolommen, catalogus.beschikbareFuncties, onderaan: ["Totaal", "", "", Getalvorm.honderdsten(formatie)])
  }

  private func modules(_ blad: inout Blad) {
    guard !catalogus.modules.isEmpty else { return }
    blad.kop("Modules")
    for module in catalogus.modules {
      let normen = module.normen.map { norm in
        "\(catalogus.naam(van: norm.competentie)) \(norm.niveau)"
      }
      blad.punt(veilig("\(module.naam) (\(module.code))\(normen.isEmpty ? "" : ": \(opsomming(normen))")"))
      for taak in module.taken { blad.punt(veilig(taak), inspringen: 4) }
    }
  }
}

extension Array {
  /// Each with whether it is the first of those that have this value, in a list that has these together.
  fileprivate func metEerste(_ waarde: (Element) -> some Equatable) -> [(rij: Element, isEerste: Bool)] {
    enumerated().map { plek, rij in (rij, plek == 0 || waarde(self[plek - 1]) != waarde(rij)) }
  }
}

extension Catalogus {
  /// The name of a competency; its code when the catalogue does not know it.
  func naam(van code: CompetentieCode) -> String { competentie(code)?.naam ?? code.tekst }
}

extension Norm {
  /// A norm with the names that the catalogue gives to the competency and the level.
  func leden(_ catalogus: Catalogus) -> [JSONMember] {
    let bekend = catalogus.competentie(competentie)
    return .members(
      ("competentie", competentie.tekst), ("naam", bekend?.naam), ("niveau", niveau),
      ("niveaunaam", bekend?.naam(vanNiveau: niveau)), ("laag", laag))
  }

  func json(_ catalogus: Catalogus) -> JSONNode { .object(leden(catalogus)) }
}

extension Functiemodule {
  func json(_ catalogus: Catalogus) -> JSONNode {
    .object(("code", code.tekst), ("naam", naam), ("taken", taken), ("normen", normen.map { $0.json(catalogus) }))
  }
}
