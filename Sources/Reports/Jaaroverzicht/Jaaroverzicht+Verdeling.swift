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
    // An edition is compared with those before it, and has no other year in it.
    let vorige = openheid.eerder != nil ? nil : Self.vorige(cyclus, bron)
    let toen = vorige.map { eindoordelen(in: $0.jaar) }
    let alle = alleLabels(schaal, (nu + (toen ?? [])).map(\.oordeel))
    let aantallen = alle.map { label in nu.reduce(0) { $0 + ($1.oordeel == label ? $1.mensen : 0) } }
    let labels = Labelgroepen(alle, aantallen, minimum: openheid.isOpenbaar ? openheid.minimum : 0)
    let plek = plekken(alle, labels)
    let tabel = oordeeltabel(alle, labels)
    // Functions are kept apart from units by a rule about one table, and editions are more; so no edition has them.
    let nuRegels: [Groepsregel]
    if openheid.eerder == nil {
      nuRegels = geteld(nu, plek, labels.namen, openheid)
    } else {
      let telling = telling(nu, plek, labels.namen, metFuncties: false)
      nuRegels = regels(tabel) { telling.regels($0, openheid) { $0 } } ?? []
      if let nummer = stilstand.perTabel[tabel.sleutel],
        let toen = openheid.eerder?.last(where: { $0.nummer == nummer })?.rapport.eindoordelen
      {
        return toen
      }
    }
    let toenRegels = toen.map {
      geteld($0, plek, labels.namen, Openheid(minimum: vorige?.regeling.kleinsteGroep ?? 0))
    }
    return Jaaroverzicht.Verdelingstabel(
      schaal: schaal?.naam ?? "", labels: labels.namen, vorigJaar: vorige?.jaar, vorigeNaam: vorige?.naam,
      regels: naastElkaar(nuRegels, toenRegels))
  }

  private func oordeeltabel(_ alle: [String], _ labels: Labelgroepen) -> Oordeeltabel {
    let plekken = Dictionary(alle.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
    return Oordeeltabel(
      sleutel: "eindoordelen", antwoorden: alle.count, soort: .antwoorden(), samen: labels.plekken,
      regelsoort: .antwoorden(),
      verschijning: { [namen] cijfers in
        cijfers.oordeel.flatMap { oordeel in
          oordeel.eindoordeel.map { label in
            // A label of then that nobody has now still is an answer of its own.
            Verschijning(
              pad: namen.groepen(oordeel.onderdeel), antwoord: plekken[label] ?? 0, waarde: [plekken[label] ?? -1])
          }
        }
      },
      regels: { rapport in rapport.eindoordelen.regels.map { Groepsregel(groep: $0.groep, cel: $0.nu) } })
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
    let alle = alleLabels(schaal, mensen.joined())
    var gegeven: [String: Int] = [:]
    for oordeel in mensen.joined() { gegeven[oordeel, default: 0] += 1 }
    let groepen = Labelgroepen(
      alle, alle.map { gegeven[$0] ?? 0 }, minimum: openheid.isOpenbaar ? openheid.minimum : 0)
    let (labels, plek) = (groepen.namen, plekken(alle, groepen))
    var som = [Int](repeating: 0, count: labels.count)
    for (oordeel, aantal) in gegeven { som[plek[oordeel] ?? 0] += aantal }
    /// For each label those who got it for all agreements, and last who did not get the same for all.
    func antwoorden(_ mensen: some Sequence<[String]>) -> [Int] {
      mensen.reduce(into: [Int](repeating: 0, count: labels.count + 1)) { antwoorden, oordelen in
        let plekken = Set(oordelen.map { plek[$0] ?? labels.count })
        if let enige = plekken.first { antwoorden[plekken.count == 1 ? enige : labels.count] += 1 }
      }
    }
    let tabel = Oordeeltabel(
      sleutel: "resultaten", antwoorden: labels.count + 1, soort: .antwoorden(onschuldig: labels.count),
      samen: Array(0...labels.count), regelsoort: .antwoorden(onschuldig: labels.count), magKlein: true,
      verschijning: { cijfers in
        guard let oordelen = cijfers.oordeel?.resultaten, !oordelen.isEmpty else { return nil }
        return Verschijning(
          pad: [], antwoord: antwoorden([oordelen]).firstIndex(of: 1) ?? labels.count,
          waarde: alle.map { label in oordelen.count { $0 == label } })
      }, regels: { $0.resultaten.regels.map { Groepsregel(groep: $0.groep, cel: $0.nu) } })
    if openheid.eerder != nil {
      let regels = regels(tabel) { geheim in
        [Groepsregel(groep: .allen, cel: geheim.toontRegel(.allen) ? .getoond(Telling(oordelen: som)) : .onderdrukt)]
      }
      if let nummer = stilstand.perTabel[tabel.sleutel],
        let toen = openheid.eerder?.last(where: { $0.nummer == nummer })?.rapport.resultaten
      {
        return toen
      }
      return Jaaroverzicht.Verdelingstabel(
        schaal: schaal?.naam ?? "", labels: labels, vorigJaar: nil, vorigeNaam: nil,
        regels: mensen.isEmpty
          ? [.init(groep: .allen, nu: .leeg, vorig: nil)]
          : (regels ?? []).map { .init(groep: $0.groep, nu: $0.cel, vorig: nil) })
    }
    let geheim = openheid.geheim(
      [Klasse<Groep>(paden: [], aantallen: antwoorden(mensen))], .antwoorden(onschuldig: labels.count), magKlein: true)
    let cel: Cel = mensen.isEmpty ? .leeg : geheim.toontRegel(.allen) ? .getoond(Telling(oordelen: som)) : .onderdrukt
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

  private func plekken(_ labels: [String], _ groepen: Labelgroepen) -> [String: Int] {
    Dictionary(zip(labels, groepen.plekken)) { eerste, _ in eerste }
  }

  private func telling(
    _ personen: [Beoordeeld], _ plek: [String: Int], _ labels: [String], metFuncties: Bool
  ) -> Groepentelling<[[Groep]]> {
    var telling = Groepentelling<[[Groep]]>()
    for persoon in personen {
      var aantallen = [Int](repeating: 0, count: labels.count)
      if let plek = plek[persoon.oordeel] { aantallen[plek] = persoon.mensen }
      telling.tel(
        metFuncties ? persoon.paden : Array(persoon.paden.prefix(1)), Telling(oordelen: aantallen),
        mensen: persoon.mensen)
    }
    return telling
  }

  private func geteld(
    _ personen: [Beoordeeld], _ plek: [String: Int], _ labels: [String], _ openheid: Openheid
  ) -> [Groepsregel] {
    telling(personen, plek, labels, metFuncties: metFuncties).regels(
      openheid, Jaartabel.eindoordelen.cijfers(labels)
    ) { $0 }
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
