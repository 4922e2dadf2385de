package import Kalender

/// A zaak with the dossier that it is of.
package struct Dossierzaak: Hashable, Sendable {
  package let dossier: DossierSleutel
  package let zaak: Bewaarzaak
  package let isAangehouden: Bool

  package init(_ zaak: Bewaarzaak, in dossier: Dossier) {
    self.dossier = dossier.sleutel
    self.zaak = zaak
    isAangehouden = dossier.aanhouding != nil
  }
}

extension Vernietigingen {
  /// The proposal to destroy all whose term is over by this day; what is held is left out and named.
  package func stelVoor(
    _ kenmerk: VoorstelKenmerk, tot: Datum, _ zaken: [Dossierzaak], vandaag: Datum
  ) throws(Geweigerd) -> Besluit<VernietigingGebeurtenis> {
    guard tot < vandaag else {
      throw Geweigerd(
        .voorstelTeVroeg, "Op \(tot.proza) is vandaag nog niet voorbij: wat dan verstrijkt, mag nog niet weg.",
        advies: "Geef een dag die voorbij is, hoogstens \(vandaag.adding(dagen: -1).proza).", onderwerp: .veld(.datum)
      )
    }
    if let open = voorstellen.first(where: { $0.stand == .begonnen }) {
      throw Geweigerd(
        .voorstelOpen, "De vernietiging van \(open.gedaan.datum.proza) is begonnen en niet voltooid.",
        advies: "Ga eerst daarmee verder: gespreksboek vernietigen uitvoeren.")
    }
    let rijp = zaken.filter { $0.zaak.isVerstreken(op: tot) }
    let vrij = rijp.filter { !$0.isAangehouden }
    guard !vrij.isEmpty else {
      throw Geweigerd(
        .nietsTeVernietigen, "Er is niets waarvan de bewaartermijn op \(tot.proza) voorbij is.",
        advies: "Bekijk wat wanneer verstrijkt met: gespreksboek bewaren lijst.")
    }
    var aangehouden = Set(rijp.filter(\.isAangehouden).map(\.dossier)).sorted()
    var gebeurtenissen: [VernietigingGebeurtenis] = []
    for (regel, groep) in Dictionary(grouping: vrij, by: \.zaak.regel).sorted(by: { $0.key.volgorde < $1.key.volgorde })
    {
      let reeksen = Recordreeks.van(groep.flatMap(\.zaak.records))
      for begin in stride(from: 0, to: reeksen.count, by: Self.meesteReeksen) {
        gebeurtenissen.append(
          .voorgenomen(
            .init(
              voorstel: kenmerk, tot: tot, regel: regel, zaken: begin == 0 ? groep.count : 0,
              records: Array(reeksen[begin..<min(reeksen.count, begin + Self.meesteReeksen)]),
              aangehouden: aangehouden)))
        aangehouden = []
      }
    }
    return Besluit(gebeurtenissen)
  }

  /// So many ranges go in one record, far from as many as a line can hold.
  private static let meesteReeksen = 100_000

  /// The approval of a proposal, by another than who made it (rule 13).
  ///
  /// - Parameters:
  ///   - zaken: as they stand now.
  ///   - isZelfde: whether who approves is, by any account, the same person as who recorded this.
  package func keurGoed(
    _ voorstel: Voorstel, _ zaken: [Dossierzaak], vandaag: Datum, isZelfde: (Herkomst) -> Bool
  ) throws(Geweigerd) -> Besluit<VernietigingGebeurtenis> {
    guard voorstel.stand == .voorgesteld else {
      throw Geweigerd(
        .voorstelVerder, "Voorstel \(voorstel.kenmerk) is al \(voorstel.stand.rawValue).",
        advies: "Bekijk hoe ver het is met: gespreksboek vernietigen lijst.")
    }
    guard !isZelfde(voorstel.gedaan) else {
      throw Geweigerd(
        .eigenVoorstel, "U stelde dit zelf voor; een ander keurt het goed.",
        advies: "Vraag een archiefbeheerder die het voorstel niet deed.")
    }
    return Besluit([
      .goedgekeurd(.init(voorstel: voorstel.kenmerk, weggelaten: voorstel.weglatingen(zaken, vandaag: vandaag)))
    ])
  }

  /// The zaken that are destroyed when this proposal is carried out today.
  package func voerUit(
    _ voorstel: Voorstel, _ zaken: [Dossierzaak], vandaag: Datum
  ) throws(Geweigerd) -> [Dossierzaak] {
    guard voorstel.stand == .goedgekeurd else {
      throw Geweigerd(
        .voorstelVerder,
        voorstel.stand == .voorgesteld
          ? "Voorstel \(voorstel.kenmerk) is nog niet goedgekeurd."
          : "Voorstel \(voorstel.kenmerk) is al \(voorstel.stand.rawValue).",
        advies: "Bekijk hoe ver het is met: gespreksboek vernietigen lijst.")
    }
    let rijp = voorstel.rijp(zaken, vandaag: vandaag)
    guard !rijp.isEmpty else {
      throw Geweigerd(
        .nietsTeVernietigen, "Van voorstel \(voorstel.kenmerk) is niets over: alles is aangehouden of veranderd.",
        advies: "Doe een nieuw voorstel als er weer iets verstreken is; dat komt in de plaats hiervan.")
    }
    return rijp
  }
}

extension Vernietigingen.Voorstel {
  /// All records that were proposed.
  package var voorgesteld: [Recordreeks] { delen.flatMap(\.records) }

  /// The zaken that were proposed and approved, and that may be destroyed today as they stand.
  package func rijp(_ zaken: [Dossierzaak], vandaag: Datum) -> [Dossierzaak] {
    let weg = goedkeuring?.waarde.weggelaten.flatMap(\.records) ?? []
    let geraakt = zaken.filter { deel in deel.zaak.records.contains { voorgesteld.bevat($0) } }
    let rijp = geraakt.filter { deel in
      bezwaar(deel, vandaag: vandaag) == nil && !deel.zaak.records.contains { weg.bevat($0) }
    }
    // What rests on what is left out stays with it.
    let blijft = Set(
      geraakt.map(\.dossier).filter { dossier in
        geraakt.count { $0.dossier == dossier } > rijp.count { $0.dossier == dossier }
      })
    return rijp.filter { !(blijft.contains($0.dossier) && $0.zaak.plek.draagt) }
  }

  /// What was proposed and may not be destroyed as it stands, by the reason.
  package func weglatingen(_ zaken: [Dossierzaak], vandaag: Datum) -> [VernietigingGebeurtenis.Weglating] {
    var redenen: [VernietigingGebeurtenis.Weglating.Reden: [Bewaarzaak]] = [:]
    let rijp = Set(rijp(zaken, vandaag: vandaag))
    for deel in zaken where deel.zaak.records.contains(where: { voorgesteld.bevat($0) }) && !rijp.contains(deel) {
      redenen[bezwaar(deel, vandaag: vandaag) ?? .veranderd, default: []].append(deel.zaak)
    }
    return redenen.sorted { $0.key.rawValue < $1.key.rawValue }.map { reden, zaken in
      .init(reden, zaken: zaken.count, records: Recordreeks.van(zaken.flatMap(\.records)))
    }
  }

  private func bezwaar(_ deel: Dossierzaak, vandaag: Datum) -> VernietigingGebeurtenis.Weglating.Reden? {
    if deel.isAangehouden { return .aangehouden }
    guard deel.zaak.records.allSatisfy({ voorgesteld.bevat($0) }) else { return .veranderd }
    return deel.zaak.isVerstreken(op: vandaag.adding(dagen: -1)) ? nil : .loopt
  }
}

extension [Recordreeks] {
  /// - Complexity: O(n) in the ranges.
  package func bevat(_ nr: Int) -> Bool { contains { $0.van <= nr && nr <= $0.tot } }

  package var aantal: Int { reduce(0) { $0 + $1.aantal } }
}

extension Regeling.Bewaarregel {
  /// By category, then by kind.
  package var volgorde: String { "\(categorie ?? "~") \(soort) \(jaren) \(vanaf.rawValue) \(grond)" }
}
