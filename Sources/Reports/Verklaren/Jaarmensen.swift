internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// What everybody counts for in a year, person by person: so the dossiers are read once for the report and for whatever is
/// asked about its figures.
struct Jaarmensen {
  struct Mens: Sendable {
    let sleutel: DossierSleutel
    let persoon: Persoon
    /// The first record of the dossier.
    let eerste: Int
    /// Whether this person worked there in the year.
    let isInDienst: Bool
    /// In the year and, where that is set beside it, the year before; empty for who counts nowhere.
    let cijfers: [Int: Jaarcijfers]
  }

  let jaar: Int
  let mensen: [Mens]
  let overzicht: Jaaroverzicht

  /// How one person stands in one figure.
  struct Plek {
    /// What the person adds to the figure; of who adds nothing, to what it should be all of. 0 for who only worked there.
    let waarde: Int
    /// Whether the person counts in the figure itself.
    let telt: Bool
    /// The figure whose records are behind it; nothing for who only worked there.
    let adres: Cijferadres?
  }

  /// - Parameter alleen: the report when only this person existed.
  /// - Returns: nothing for who neither counts in it nor is missed.
  static func plek(_ telling: Telpad, _ mens: Mens, alleen: Jaaroverzicht?) -> Plek? {
    func plek(_ adres: Cijferadres, telt: Bool) -> Plek? {
      alleen?[adres].flatMap { $0 == 0 ? nil : Plek(waarde: $0, telt: telt, adres: adres) }
    }
    if let eigen = plek(telling.adres, telt: true) { return eigen }
    if let van = telling.gemistVan { return plek(van, telt: false) }
    return telling.isVanAllen && mens.isInDienst ? Plek(waarde: 0, telt: false, adres: nil) : nil
  }

  struct Vraag: Somvraag {
    let jaar: Int

    func deel(_ dossier: Dossier, in bron: Rapportbron) -> Mens? {
      guard let medewerker = dossier.medewerker else { return nil }
      return Mens(
        sleutel: dossier.sleutel, persoon: Persoon(medewerker.personeelsnummer, in: bron.boek),
        eerste: dossier.feiten.first?.herkomst.nr ?? 0, isInDienst: medewerker.isInDienst(in: jaar),
        cijfers: Jaaroverzicht.Vraag(jaar: jaar).deel(dossier, in: bron) ?? [:])
    }

    func som(_ delen: some Sequence<Mens>, in bron: Rapportbron) -> Jaarmensen? {
      let mensen = Array(delen)
      return Jaaroverzicht.Vraag(jaar: jaar).som(mensen.lazy.map(\.cijfers), in: bron).map {
        Jaarmensen(jaar: jaar, mensen: mensen, overzicht: $0)
      }
    }
  }
}

extension Medewerker {
  fileprivate func isInDienst(in jaar: Int) -> Bool {
    dienstverbanden.contains { $0.van.jaar <= jaar && ($0.tot?.jaar ?? jaar) >= jaar }
  }
}

/// The records behind figures of some people, each person by itself.
struct Rustvraag: Somvraag {
  /// Of whom, and in which figures; nothing for the records of coming and leaving.
  let gevraagd: [DossierSleutel: Set<Cijferadres?>]
  let vraag: Jaarvraag

  struct Deel: Sendable {
    let sleutel: DossierSleutel
    let records: [Cijferadres?: [Int]]
  }

  /// - Complexity: O(n) reports of one person for the n facts of this dossier, however many figures are asked.
  func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
    guard let adressen = gevraagd[dossier.sleutel] else { return nil }
    let feiten = bron.boek.feiten(van: dossier.sleutel)
    let draagvlak = Draagvlak(feiten, vraag.waarden(zoalsIn: bron) { Cijferreeks($0) })
    return Deel(
      sleutel: dossier.sleutel,
      records: adressen.reduce(into: [:]) { records, adres in
        let dragers = adres.map { draagvlak.dragers(van: $0) } ?? feiten.filter(\.isDienst)
        records[adres] = dragers.map(\.herkomst.nr)
      })
  }

  func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> [DossierSleutel: [Cijferadres?: [Int]]] {
    Dictionary(uniqueKeysWithValues: delen.map { ($0.sleutel, $0.records) })
  }
}

extension Boekfeit {
  /// That someone came or left.
  fileprivate var isDienst: Bool {
    guard case .dossier(.medewerker(let dienst)) = gebeurtenis else { return false }
    switch dienst {
    case .inDienstGetreden, .uitDienstGetreden: return true
    case .gegevensGewijzigd, .functieGewijzigd, .geplaatst, .hernummerd: return false
    }
  }
}
