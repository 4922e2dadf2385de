internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

extension Verschil {
  /// Of so many dossiers that changed every record is looked at, whatever it moved.
  static let metAlleRecords = 500

  /// What changed in the figures of a year between two moments; nothing when the cycle was not opened at either.
  ///
  /// Of more than `metAlleRecords` dossiers the records are those of the first people of each figure; see ``Cijfergrond/mensen``.
  /// - Complexity: O(n) in the dossiers, O(s) reports of one person for s facts of those that are looked at, and O(g) of all people for
  ///   the rules and cycles that differ.
  package static func maak(
    jaar: Int, uit dossiers: some Dossierbron
  ) throws(Dossiertwijfel) -> Verschil? {
    try maak(jaar: jaar, uit: dossiers, alleRecordsVan: metAlleRecords, perCijfer: Cijfergrond.mensen)
  }

  static func maak(
    jaar: Int, uit dossiers: some Dossierbron, alleRecordsVan grens: Int, perCijfer: Int
  ) throws(Dossiertwijfel) -> Verschil? {
    let (van, naar) = (dossiers.bronnen[0], dossiers.bronnen[1])
    let jaren = Jaarverschil(jaar: jaar, van: van, naar: naar, delen: try dossiers.jaarverschillen(jaar))
    let overzichten = [jaren.daarna, jaren.eerst].compactMap { $0 }
    guard !overzichten.isEmpty else { return nil }
    let (oud, nieuw) = (jaren.eerst?.boom, jaren.daarna?.boom)
    let uitleg = overzichten.map(\.uitlegboom)
    func telpad(_ pad: Waardepad) -> Telpad? { uitleg.lazy.compactMap { $0.telpad(pad) }.first }
    let veranderd = wijzigingen(oud, nieuw, uitleg, nil) { _ in nil }
    let plekken = veranderd.map { wijziging in
      Set([telpad(wijziging.pad)].compactMap { $0?.adres })
    }
    let zoeker = jaren.zoek(plekken, overzichten[0].schrijfwijze, alleRecordsVan: grens, perCijfer) {
      dossiers.meld($0, van: $1)
    }
    var oorzaken = try dossiers.oorzaken(jaar, overzichten[0].schrijfwijze, alleen: zoeker.sleutels)
    oorzaken.merge(try dossiers.gedeeldeOorzaken(jaar)) { Stappenvergelijking.geordend($0 + $1) }
    var gevonden = veranderd
    for plek in gevonden.indices {
      let pad = gevonden[plek].pad
      gevonden[plek].records = oorzaken[pad] ?? telpad(pad).flatMap { oorzaken[$0.pad] } ?? []
      gevonden[plek].andere = zoeker.andere[plek]
    }
    if gevonden.contains(where: \.records.isEmpty) {
      // What small groups hide moves with other groups of the same table.
      let (toen, alvast) = (jaren.toen?.boom, jaren.alvast?.boom)
      for plek in gevonden.indices where gevonden[plek].records.isEmpty {
        let pad = gevonden[plek].pad
        guard let tabel = pad.tabel, toen?[pad] != nieuw?[pad] || oud?[pad] != alvast?[pad] else { continue }
        gevonden[plek].records = Stappenvergelijking.geordend(
          oorzaken.filter { $0.key.tabel == tabel }.flatMap(\.value))
      }
    }
    return Verschil(.jaar(jaar), gevonden, van, naar)
  }
}

/// What one dossier counts for at both moments, each seen on the days of both.
private struct Jaarverschildeel: Sendable {
  let sleutel: DossierSleutel
  let eerst: [Int: Jaarcijfers]
  let daarna: [Int: Jaarcijfers]
  /// As known at the first moment on the day of the second, and the other way around; nothing where both have one day.
  let toen: [Int: Jaarcijfers]?
  let alvast: [Int: Jaarcijfers]?
  /// The first record by which it differs; nothing where it does not.
  let eersteRecord: Int?
}

/// The year at both moments, from what people count for.
private struct Jaarverschil {
  let jaar: Int
  let van: Rapportbron
  let naar: Rapportbron
  let delen: [Jaarverschildeel]
  let eerst: Jaaroverzicht?
  let daarna: Jaaroverzicht?

  init(jaar: Int, van: Rapportbron, naar: Rapportbron, delen: [Jaarverschildeel]) {
    self.jaar = jaar
    self.van = van
    self.naar = naar
    self.delen = delen
    let vraag = Jaaroverzicht.Vraag(jaar: jaar)
    eerst = vraag.som(delen.lazy.map(\.eerst), in: van)
    daarna = vraag.som(delen.lazy.map(\.daarna), in: naar)
  }

  var toen: Jaaroverzicht? {
    Jaaroverzicht.Vraag(jaar: jaar).som(delen.lazy.map { $0.toen ?? $0.eerst }, in: van.op(naar.peildatum))
  }

  var alvast: Jaaroverzicht? {
    Jaaroverzicht.Vraag(jaar: jaar).som(delen.lazy.map { $0.alvast ?? $0.daarna }, in: naar.op(van.peildatum))
  }

  /// Whose records are to be looked at for these figures, and how many others moved each of them.
  func zoek(
    _ plekken: [Set<Cijferadres>], _ schrijfwijze: Schrijfwijze, alleRecordsVan grens: Int, _ perCijfer: Int,
    progress: (Int, Int) -> Void
  ) -> (sleutels: Set<DossierSleutel>, andere: [Int]) {
    let anders = delen.filter { $0.eersteRecord != nil }.sorted { ($0.eersteRecord ?? 0) < ($1.eersteRecord ?? 0) }
    var sleutels = Set(anders.prefix(grens).map(\.sleutel))
    var andere = plekken.map { _ in 0 }
    guard sleutels.count < anders.count else { return (sleutels, andere) }
    let kader = (daarna == nil ? van : naar).met(schrijfwijze)
    let vragen = [van, naar].map { Jaarvraag(jaar: jaar, bron: kader.op($0.peildatum)) }
    var zoeker = Mensenzoeker(plekken, meeste: perCijfer)
    for (nummer, deel) in anders.enumerated() where deel.eerst != deel.daarna {
      progress(nummer, anders.count)
      let reeksen = zip(vragen, [deel.eerst, deel.daarna]).compactMap { $0.overzicht($1).map { Cijferreeks($0) } }
      let bewogen = zoeker.neem(deel.sleutel, reeksen.count == 2 ? reeksen[0].verschillen(met: reeksen[1]) : [])
      // Of who is named for one figure all records are looked at, whatever else they moved.
      if zoeker.gevraagd[deel.sleutel] != nil { sleutels.insert(deel.sleutel) }
      if !sleutels.contains(deel.sleutel) { for plek in bewogen { andere[plek] += 1 } }
    }
    return (sleutels, andere)
  }
}

extension Dossierbron {
  fileprivate func jaarverschillen(_ jaar: Int) throws(Dossiertwijfel) -> [Jaarverschildeel] {
    try delen(alleen: nil) { sleutel, bronnen in
      let (van, naar) = (bronnen[0], bronnen[1])
      func cijfers(_ bron: Rapportbron, op dag: Datum) -> [Int: Jaarcijfers] {
        let bron = bron.op(dag)
        return bron.boek.dossiers[sleutel].flatMap { Jaaroverzicht.Vraag(jaar: jaar).deel($0, in: bron) } ?? [:]
      }
      let eenDag = van.peildatum == naar.peildatum
      return Jaarverschildeel(
        sleutel: sleutel, eerst: cijfers(van, op: van.peildatum), daarna: cijfers(naar, op: naar.peildatum),
        toen: eenDag ? nil : cijfers(van, op: naar.peildatum), alvast: eenDag ? nil : cijfers(naar, op: van.peildatum),
        eersteRecord: Stappenvergelijking.eersteRecord(
          van: van.boek.feiten(van: sleutel), op: van.peildatum, naar: naar.boek.feiten(van: sleutel),
          op: naar.peildatum)
      )
    }
  }

  /// By people one at a time, as figures are sums over people.
  fileprivate func oorzaken(
    _ jaar: Int, _ schrijfwijze: Schrijfwijze, alleen: Set<DossierSleutel>
  ) throws(Dossiertwijfel) -> Stappenvergelijking.Oorzaken {
    if alleen.isEmpty { return [:] }
    let (van, naar) = (bronnen[0], bronnen[1])
    let metCyclus = naar.boek.regelingen.cyclus(jaar) == nil ? 0 : 1
    let kader = bronnen[metCyclus].met(schrijfwijze)
    let vragen = Dictionary(
      uniqueKeysWithValues: Set([van.peildatum, naar.peildatum]).map { ($0, Jaarvraag(jaar: jaar, bron: kader.op($0))) }
    )
    let delen = try delen(alleen: alleen) { sleutel, bronnen in
      let bomen = vragen.mapValues { $0.waarden(zoalsIn: bronnen[metCyclus], \.boom) }
      let stappen = Stappenvergelijking { feiten, dag in bomen[dag]?(feiten) }
      return stappen.oorzaken(
        van: bronnen[0].boek.feiten(van: sleutel), op: bronnen[0].peildatum, naar: bronnen[1].boek.feiten(van: sleutel),
        op: bronnen[1].peildatum)
    }
    return delen.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }.mapValues(Stappenvergelijking.geordend)
  }

  /// By rules, cycles and catalogues, which change figures of everyone at once.
  ///
  /// What somebody counts for depends on the cycles alone, so of many rules that differ the dossiers are read once.
  fileprivate func gedeeldeOorzaken(_ jaar: Int) throws(Dossiertwijfel) -> Stappenvergelijking.Oorzaken {
    let (van, naar) = (bronnen[0], bronnen[1])
    let (oud, nieuw) = (van.boek.gedeeldeFeiten, naar.boek.gedeeldeFeiten)
    guard oud != nieuw else { return [:] }
    func gedeeld(_ feiten: [Boekfeit], _ dag: Datum) -> Rapportbron {
      naar.metBoek(Boek(feiten: feiten).zoWijd(als: naar.boek).vergeten(als: naar.boek), op: dag)
    }
    // Which steps there are does not depend on what comes of them.
    var kaders: [Jaarkader: Rapportbron] = [:]
    let verkenning = Stappenvergelijking { feiten, dag in
      let bron = gedeeld(feiten, dag)
      if let kader = Jaarkader(jaar, bron) { kaders[kader] = kaders[kader] ?? bron }
      return nil
    }
    _ = verkenning.oorzaken(van: oud, op: van.peildatum, naar: nieuw, op: naar.peildatum)
    let vaste = Array(kaders)
    let delen = try delen(alleen: nil) { sleutel, bronnen in
      let feiten = bronnen[1].boek.feiten(van: sleutel)
      return vaste.map { _, kader -> [Int: Jaarcijfers] in
        var boek = kader.boek.zoWijd(als: bronnen[1].boek)
        for feit in feiten { boek.verwerk(feit) }
        let bron = kader.metBoek(boek.vergeten(als: bronnen[1].boek))
        return bron.boek.dossiers[sleutel].flatMap { Jaaroverzicht.Vraag(jaar: jaar).deel($0, in: bron) } ?? [:]
      }
    }
    let plekken = Dictionary(uniqueKeysWithValues: vaste.enumerated().map { ($1.key, $0) })
    let stappen = Stappenvergelijking { feiten, dag in
      let bron = gedeeld(feiten, dag)
      guard let plek = Jaarkader(jaar, bron).flatMap({ plekken[$0] }) else { return nil }
      return Jaaroverzicht.Vraag(jaar: jaar).som(delen.lazy.map { $0[plek] }, in: bron)?.boom
    }
    return stappen.oorzaken(van: oud, op: van.peildatum, naar: nieuw, op: naar.peildatum)
  }
}

/// All of rules, cycles and days that decides on what a person counts for.
private struct Jaarkader: Hashable {
  private let cyclus: Cyclus
  private let vorige: Cyclus?
  private let dag: Datum

  /// Nothing for a year without a cycle.
  init?(_ jaar: Int, _ bron: Rapportbron) {
    guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
    self.cyclus = cyclus
    vorige = Jaaroverzicht.vergelijkingsjaar(bron, jaar: jaar).flatMap { bron.boek.regelingen.cyclus($0) }
    dag = bron.peildatum
  }
}

extension Rapportbron {
  /// The same book on another day.
  fileprivate func op(_ dag: Datum) -> Rapportbron { metBoek(boek, op: dag) }
}

extension Waardepad {
  /// The table of the year report that a figure stands in, and those that share their lines with it; nothing for what is no
  /// figure of a group.
  fileprivate var tabel: [String]? {
    if delen.first == Jaartabel.gesprekken.rawValue { return [Jaartabel.gesprekken.rawValue] }
    if let plek = delen.firstIndex(of: "groepen") { return Array(delen[..<plek]) }
    return delen.first.flatMap { Jaartabel(rawValue: $0) }.map { [$0.rawValue] }
  }
}
