package import Gesprekscyclus
internal import Projections
internal import Tekst
package import Weergave
package import Wire

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

extension Functierapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel(veilig(beeld.naam))
    let reeks = catalogus.reeksen.first { $0.code == functie.reeks }
    let groep = reeks?.groepen.first { $0.code == functie.groep }
    blad.paren([
      ("Functie", veilig(beeld.verwijzing.description)),
      ("Catalogus", veilig("\(catalogus.naam), versie \(catalogus.versie)") + kop.nogNiet(catalogus.per)),
      ("Normfunctie", beeld.normfunctie.map { veilig($0) }),
      ("Reeks", (reeks?.naam ?? functie.reeks).map { veilig($0) }),
      ("Groep", (groep?.naam ?? functie.groep).map { veilig($0) }),
      ("Schaal", beeld.schaal?.description),
      ("Punten", functie.punten.map(String.init)),
      ("Formatie", beschikbaar?.formatie.map { "\(Getalvorm.honderdsten($0)) fte" }),
      ("Modules", beeld.modules.isEmpty ? nil : veilig(opsomming(beeld.modules.map(\.naam)))),
    ])
    blad.sectie("Kenmerken", kenmerken.map { veilig($0) })
    resultaatgebieden(&blad)
    normtekst(&blad)
    profieltekst(&blad)
    verschiltekst(&blad)
  }

  private func resultaatgebieden(_ blad: inout Blad) {
    guard !beeld.resultaatgebieden.isEmpty else { return }
    blad.kop("Resultaatgebieden")
    for gebied in beeld.resultaatgebieden {
      blad.alinea(veilig(gebied.naam))
      for taak in gebied.taken { blad.punt(veilig(taak), inspringen: 2) }
    }
  }

  private func normtekst(_ blad: inout Blad) {
    blad.kop("Competenties en normen")
    guard !beeld.normen.isEmpty else {
      blad.alinea("Deze functie heeft geen normen.")
      return
    }
    blad.alinea(veilig(catalogus.niveauschema.proza))
    for norm in beeld.normen {
      let competentie = catalogus.competentie(norm.competentie)
      let niveau = competentie?.aanduiding(vanNiveau: norm.niveau) ?? norm.niveau
      let laag = norm.laag.map { ", \($0)" } ?? ""
      blad.punt(veilig("\(competentie?.naam ?? norm.competentie.tekst): \(niveau)\(laag)"))
      if let definitie = competentie?.definitie { blad.alinea(veilig(definitie), inspringen: 4) }
    }
  }

  private func profieltekst(_ blad: inout Blad) {
    guard let profiel = functie.profiel else { return }
    func tekst(_ onderwerp: Functieprofiel.Onderwerp) -> String {
      veilig(onderwerp.omschrijving.isEmpty ? onderwerp.naam : "\(onderwerp.naam): \(onderwerp.omschrijving)")
    }
    blad.sectie("Kritische situaties", profiel.kritischeSituaties.map(tekst))
    blad.sectie("Kennis", profiel.kennis.map(tekst))
    blad.sectie("Vaardigheden", profiel.vaardigheden.map(tekst))
    if let opleiding = profiel.opleiding {
      blad.kop("Opleiding")
      blad.alinea(veilig(opleiding))
    }
  }

  private func verschiltekst(_ blad: inout Blad) {
    guard !verschillen.isEmpty else { return }
    blad.kop("Beschrijving en profiel verschillen")
    blad.alinea("De normen van de beschrijving gelden. Het profiel vraagt op deze punten iets anders.")
    blad.tabel(verschilkolommen, verschillen)
  }

  private var verschilkolommen: [Kolom<Verschil>] {
    [
      Kolom("Competentie", rekbaar: true) { [catalogus] in catalogus.naam(van: $0.competentie).cel },
      .json("competentie", \.competentie.tekst), Kolom("Beschrijving", "beschrijving", \.beschrijving),
      Kolom("Profiel", "profiel", \.profiel),
    ]
  }
}

extension Functierapport {
  /// The document `gespreksboek.functie`.
  package func json() -> JSONNode {
    kop.document(
      ("functie", beeld.verwijzing.description), ("naam", beeld.naam), ("catalogus", catalogus.id.tekst),
      ("catalogusversie", catalogus.versie), ("normfunctie", beeld.normfunctie), ("reeks", functie.reeks),
      ("groep", functie.groep), ("schaal", beeld.schaal), ("punten", functie.punten),
      ("formatieHonderdsten", beschikbaar?.formatie), ("kenmerken", kenmerken),
      (
        "resultaatgebieden",
        beeld.resultaatgebieden.map { gebied in
          JSONNode.object(("code", gebied.code), ("naam", gebied.naam), ("taken", gebied.taken))
        }
      ), ("normen", beeld.normen.map(json)), ("modules", beeld.modules.map { $0.json(catalogus) }),
      ("profiel", functie.profiel.map(json)),
      ("verschillen", verschilkolommen.json(verschillen)))
  }

  /// A norm with the definition and the behaviour that shows the level.
  private func json(_ norm: Norm) -> JSONNode {
    let competentie = catalogus.competentie(norm.competentie)
    let gedrag = competentie?.niveaus.first { $0.niveau == norm.niveau }?.gedrag ?? []
    return .object(
      norm.leden(catalogus)
        + .members(("definitie", competentie?.definitie), ("gedrag", gedrag.isEmpty ? nil : gedrag)))
  }

  private func json(_ profiel: Functieprofiel) -> JSONNode {
    func onderwerpen(_ lijst: [Functieprofiel.Onderwerp]) -> [JSONNode] {
      lijst.map { onderwerp in
        JSONNode.object(("naam", onderwerp.naam), ("omschrijving", onderwerp.omschrijving))
      }
    }
    return .object(
      ("kritischeSituaties", onderwerpen(profiel.kritischeSituaties)),
      ("normen", profiel.normen.map { $0.json(catalogus) }), ("kennis", onderwerpen(profiel.kennis)),
      ("vaardigheden", onderwerpen(profiel.vaardigheden)), ("opleiding", profiel.opleiding))
  }
}
