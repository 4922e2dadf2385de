internal import Geheimhouding
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
    let labels = alleLabels(schaal, (nu + (toen ?? [])).map(\.oordeel))
    let nuRegels = geteld(nu, labels, minimum: cyclus.regeling.kleinsteGroep)
    let toenRegels = toen.map { geteld($0, labels, minimum: vorige?.regeling.kleinsteGroep ?? 0) }
    return Jaaroverzicht.Verdelingstabel(
      schaal: schaal?.naam ?? "", labels: labels, vorigJaar: vorige?.jaar, vorigeNaam: vorige?.naam,
      regels: naastElkaar(nuRegels, toenRegels))
  }

  /// The year before, where that can be compared: it used the same labels.
  static func vorige(_ cyclus: Cyclus, _ bron: Rapportbron) -> Cyclus? {
    bron.boek.regelingen.cyclus(cyclus.jaar - 1).flatMap { vorige in
      let labels = cyclus.regeling.schaalVanEindoordeel?.labels.map(\.tekst)
      return vorige.regeling.schaalVanEindoordeel?.labels.map(\.tekst) == labels ? vorige : nil
    }
  }

  /// The ratings of all agreements, for everyone together; of each agreement the last rating counts.
  ///
  /// Somebody has as many as there were agreements. They are hidden where people who got the same for all of theirs are all,
  /// or all but one.
  func resultaten(_ cyclus: Cyclus) -> Jaaroverzicht.Verdelingstabel {
    let mensen = oordelen(cyclus.jaar).map(\.resultaten).filter { !$0.isEmpty }
    let schaal = cyclus.regeling.schaalVanResultaten
    let labels = alleLabels(schaal, mensen.joined())
    let plek = plekken(labels)
    var som = [Int](repeating: 0, count: labels.count)
    // The last answer is: not the same for all.
    var antwoorden = [Int](repeating: 0, count: labels.count + 1)
    for oordelen in mensen {
      for oordeel in oordelen { som[plek[oordeel] ?? 0] += 1 }
      antwoorden[Set(oordelen).count == 1 ? plek[oordelen[0]] ?? labels.count : labels.count] += 1
    }
    let geheim = Geheimhouding(
      [Klasse<Groep>(paden: [], aantallen: antwoorden)],
      Eis(minimum: cyclus.regeling.kleinsteGroep, .antwoorden(onschuldig: labels.count)))
    let cel: Cel = mensen.isEmpty ? .leeg : geheim.toont(.allen) ? .getoond(Telling(oordelen: som)) : .onderdrukt
    return Jaaroverzicht.Verdelingstabel(
      schaal: schaal?.naam ?? "", labels: labels, vorigJaar: nil, vorigeNaam: nil,
      regels: [.init(groep: .allen, nu: cel, vorig: nil)])
  }

  /// People who count alike.
  private struct Beoordeeld {
    /// The units, and scale and function; see `Geheimhouding`.
    let paden: [[Groep]]
    let oordeel: String
    let mensen: Int
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
        paden: [
          namen.groepen(oordeel.onderdeel), [.schaal(schaal), .functie(oordeel.functie, naam: naam, schaal: schaal)],
        ], oordeel: oordeel.label, mensen: mensen)
    }
  }

  /// The labels of the scale, and after them any other that was recorded, so that no rating is left out.
  private func alleLabels(_ schaal: Schaal?, _ oordelen: some Sequence<String>) -> [String] {
    let eigen = schaal?.labels.map(\.tekst) ?? []
    return eigen + Set(oordelen).subtracting(eigen).sorted()
  }

  private func plekken(_ labels: [String]) -> [String: Int] {
    Dictionary(labels.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
  }

  private func geteld(_ personen: [Beoordeeld], _ labels: [String], minimum: Int) -> [Groepsregel] {
    let plek = plekken(labels)
    var telling = Groepentelling<[[Groep]]>()
    for persoon in personen {
      var aantallen = [Int](repeating: 0, count: labels.count)
      if let plek = plek[persoon.oordeel] { aantallen[plek] = persoon.mensen }
      telling.tel(persoon.paden, Telling(oordelen: aantallen), mensen: persoon.mensen)
    }
    return telling.regels(minimum: minimum, Jaartabel.eindoordelen.cijfers(labels)) { $0 }
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

extension Telling {
  /// Of a distribution: the total, and how often each label was given.
  fileprivate init(oordelen: [Int]) { self.init(aantallen: [oordelen.reduce(0, +)] + oordelen) }
}
