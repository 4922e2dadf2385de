internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Weergave

extension Jaaroptelling {
  /// The end judgements per unit, function and salary scale, beside those of the year before.
  ///
  /// The year before is hidden by its own groups and its own regeling, exactly as its own report does, so that two
  /// reports laid side by side give nothing away.
  func eindoordelen(_ cyclus: Cyclus) -> Jaaroverzicht.Verdelingstabel {
    let schaal = cyclus.regeling.schaalVanEindoordeel
    let nu = eindoordelen(in: cyclus.jaar)
    let vorige = Self.vorige(cyclus, bron)
    let toen = vorige.map { eindoordelen(in: $0.jaar) }
    let labels = alleLabels(schaal, nu + (toen ?? []))
    let nuRegels = geteld(nu, labels, minimum: cyclus.regeling.kleinsteGroep)
    let toenRegels = toen.map { geteld($0, labels, minimum: vorige?.regeling.kleinsteGroep ?? 0) }
    return Jaaroverzicht.Verdelingstabel(
      schaal: schaal?.naam ?? "", labels: labels, vorigJaar: vorige?.jaar, regels: naastElkaar(nuRegels, toenRegels))
  }

  /// The year before, where that can be compared: it used the same labels.
  static func vorige(_ cyclus: Cyclus, _ bron: Rapportbron) -> Cyclus? {
    bron.boek.regelingen.cyclus(cyclus.jaar - 1).flatMap { vorige in
      let labels = cyclus.regeling.schaalVanEindoordeel?.labels.map(\.tekst)
      return vorige.regeling.schaalVanEindoordeel?.labels.map(\.tekst) == labels ? vorige : nil
    }
  }

  /// The ratings of all agreements, for everyone together; of each agreement the last rating counts.
  func resultaten(_ cyclus: Cyclus) -> Jaaroverzicht.Verdelingstabel {
    let personen: [Beoordeeld] = oordelen(cyclus.jaar).compactMap { oordeel in
      oordeel.resultaten.isEmpty ? nil : Beoordeeld(groepen: [.allen], oordelen: oordeel.resultaten)
    }
    let labels = alleLabels(cyclus.regeling.schaalVanResultaten, personen)
    let regels = geteld(personen, labels, minimum: cyclus.regeling.kleinsteGroep)
    return Jaaroverzicht.Verdelingstabel(
      schaal: cyclus.regeling.schaalVanResultaten?.naam ?? "", labels: labels, vorigJaar: nil,
      regels: naastElkaar(regels, nil))
  }

  /// People who count alike.
  private struct Beoordeeld {
    let groepen: [Groep]
    let oordelen: [String]
    var mensen = 1
  }

  /// All that groups and label of an end judgement follow from: few combinations, however many people there are.
  private struct Oordeelsoort: Hashable {
    let onderdeel: String
    let functie: FunctieVerwijzing
    let functienaam: String?
    let catalogusversie: String?
    /// Nothing where the version says which catalogue it is.
    let dag: Datum?
    let label: String
  }

  private func eindoordelen(in jaar: Int) -> [Beoordeeld] {
    var soorten: [Oordeelsoort: Int] = [:]
    for oordeel in oordelen(jaar) {
      guard let label = oordeel.eindoordeel else { continue }
      let soort = Oordeelsoort(
        onderdeel: oordeel.onderdeel, functie: oordeel.functie, functienaam: oordeel.functienaam,
        catalogusversie: oordeel.catalogusversie, dag: oordeel.catalogusversie == nil ? oordeel.dag : nil, label: label)
      soorten[soort, default: 0] += 1
    }
    var beelden = Functiegeheugen(boek: bron.boek)
    return soorten.map { oordeel, mensen in
      let schaal = beelden.functie(
        oordeel.functie, versie: oordeel.catalogusversie, op: oordeel.dag ?? bron.peildatum
      ).schaal
      // By the name that it has on the reference date, so that a new name does not split the group of a function.
      let naam =
        beelden.functie(oordeel.functie, versie: nil, op: bron.peildatum).naam ?? oordeel.functienaam
        ?? oordeel.functie.functie.tekst
      return Beoordeeld(
        groepen: [
          .allen, .functie(oordeel.functie, naam: naam, schaal: schaal), .schaal(schaal),
        ] + namen.groepen(oordeel.onderdeel), oordelen: [oordeel.label], mensen: mensen)
    }
  }

  /// The labels of the scale, and after them any other that was recorded, so that no rating is left out.
  private func alleLabels(_ schaal: Schaal?, _ personen: [Beoordeeld]) -> [String] {
    let eigen = schaal?.labels.map(\.tekst) ?? []
    return eigen + Set(personen.flatMap(\.oordelen)).subtracting(eigen).sorted()
  }

  private func geteld(
    _ personen: [Beoordeeld], _ labels: [String], minimum: Int
  ) -> [Groepsregel] {
    let plek = Dictionary(labels.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
    var telling = Groepentelling<[Groep]>()
    for persoon in personen {
      var aantallen = [Int](repeating: 0, count: labels.count)
      for plek in persoon.oordelen.compactMap({ plek[$0] }) { aantallen[plek] += persoon.mensen }
      telling.tel(persoon.groepen, Telling(aantallen: [aantallen.reduce(0, +)] + aantallen), mensen: persoon.mensen)
    }
    return telling.regels(minimum: minimum) { $0 }
  }

  /// One line per group that occurs in either year.
  private func naastElkaar(
    _ nu: [Groepsregel], _ toen: [Groepsregel]?
  ) -> [Jaaroverzicht.Verdelingstabel.Regel] {
    let heden = Dictionary(nu.map { ($0.groep, $0.cel) }) { eerste, _ in eerste }
    let verleden = toen.map { Dictionary($0.map { ($0.groep, $0.cel) }) { eerste, _ in eerste } }
    let groepen = Set(nu.map(\.groep)).union(toen?.map(\.groep) ?? []).sorted()
    return groepen.map { groep in
      Jaaroverzicht.Verdelingstabel.Regel(
        groep: groep, nu: heden[groep] ?? .leeg, vorig: verleden.map { $0[groep] ?? .leeg })
    }
  }
}
