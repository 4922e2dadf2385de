internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Jarenreeks: Rapport {
  package func schrijf(op blad: inout Blad) {
    let namen = jaren.map(\.naam)
    blad.titel("Jaren \(namen.first ?? "") tot en met \(namen.last ?? "") van \(veilig(kop.organisatie))")
    blad.alinea(
      "Stand op \(kop.peildatum.proza). Elk jaar staat er zoals in zijn eigen jaaroverzicht; wat daar niet in staat, staat hier "
        + "ook niet.")
    if let uitsnede = jaren.last?.uitsnede {
      blad.alinea("Uitsnede: onderdeel \(veilig(uitsnede)), met alles wat eronder valt.")
    }
    let open = jaren.filter(\.isOpen).map(\.naam)
    if !open.isEmpty {
      blad.alinea("Nog open, dus nog niet volledig: cyclus \(opsomming(open)).")
    }
    if reeksen.isEmpty { blad.alinea("In deze jaren is nog niets gehouden of beoordeeld.") }
    for grafiek in [gehoudengrafiek, oordeelgrafiek] where !grafiek.balken.isEmpty { blad.grafiek(grafiek) }
    for reeks in reeksen where reeks.tabel != .competenties { zet(reeks, op: &blad) }
    zetCompetenties(op: &blad)
    blad.kop("Wat de cijfers betekenen")
    for zin in betekenis { blad.punt(zin) }
  }

  private func zet(_ reeks: Reeks, op blad: inout Blad) {
    let onderwerp = veilig(reeks.onderwerp)
    blad.kop(reeks.tabel == .eindoordelen || onderwerp.isEmpty ? reeks.tabel.kop : "\(reeks.tabel.kop): \(onderwerp)")
    let rijen = reeks.rijen.filter { !$0.isWeggelaten }
    blad.tabel(
      [Tabel.Kolom("Groep", rekbaar: true), Tabel.Kolom("Cijfer")] + jaren.map { Tabel.Kolom($0.naam, .rechts) },
      rijen.map { rij in [rij.groep.regelnaam, veilig(rij.cijfer.kop)] + rij.waarden.map(\.tekst) })
    let weg = Set(reeks.rijen.filter(\.isWeggelaten).map(\.groep)).count
    if weg > 0 { blad.alinea("Niet getoond: \(Groep.Indeling.onderdeel.tekst(weg)).") }
  }

  /// One line of each competency, and under it the units.
  private func zetCompetenties(op blad: inout Blad) {
    let alle = reeksen.filter { $0.tabel == .competenties }
    guard let cijfer = alle.first?.rijen.first?.cijfer else { return }
    blad.kop(Jaartabel.competenties.kop)
    let getoond = alle.filter { $0.rijen.contains { $0.waarden.contains { $0.maat != nil } } }
    let rijen = getoond.flatMap { reeks in
      reeks.rijen.filter { !$0.isWeggelaten }.map { rij in
        [rij.groep == .allen ? veilig(reeks.onderwerp) : "  \(rij.groep.regelnaam)"] + rij.waarden.map(\.tekst)
      }
    }
    blad.alinea("\(hoofdletter(cijfer.definitie)).")
    blad.wit()
    if !rijen.isEmpty {
      blad.tabel(
        [Tabel.Kolom("Competentie", rekbaar: true)] + jaren.map { Tabel.Kolom($0.naam, .rechts) }, rijen)
    }
    let weg = alle.count - getoond.count
    if weg > 0 { blad.alinea("Niet getoond: \(aantal(weg, "competentie", "competenties")).") }
  }

  private var betekenis: [String] {
    var gezegd: [String] = []
    for reeks in reeksen {
      for rij in reeks.rijen {
        let zin = "\(reeks.tabel.kop), \(veilig(rij.cijfer.kop).lowercased()): \(rij.cijfer.definitie)."
        if reeks.tabel != .eindoordelen, !gezegd.contains(zin) { gezegd.append(zin) }
      }
    }
    return (reeksen.contains { $0.tabel == .eindoordelen } ? [Jaaroverzicht.vastgesteldzin] : []) + gezegd
  }

  /// For everyone: of each stage and year who had the conversation.
  private var gehoudengrafiek: Grafiek {
    Grafiek(
      "Gehouden gesprekken", delen: ["gehouden", "niet of nog niet gehouden"],
      vanAllen(.gesprekken).filter { $0.rij.cijfer == Deelname.gehouden.cijfer }.flatMap { reeks, rij in
        zip(jaren, rij.waarden).compactMap { jaar, waarde in
          guard let maat = waarde.maat, let van = maat.van else { return nil }
          return .init("\(veilig(reeks.onderwerp)) \(jaar.naam)", [maat.aantal, max(0, van - maat.aantal)])
        }
      })
  }

  /// For everyone: the ratings of each year, those of the newest scale.
  private var oordeelgrafiek: Grafiek {
    let rijen = vanAllen(.eindoordelen)
    let eerste = rijen.first?.reeks
    let labels = rijen.filter { $0.reeks == eerste }.map(\.rij)
    return Grafiek(
      "Eindoordelen", delen: labels.map { veilig($0.cijfer.kop) },
      jaren.indices.map { plek in .init(jaren[plek].naam, labels.map { $0.waarden[plek].maat?.aantal ?? 0 }) })
  }

  private func vanAllen(_ naam: Jaartabel) -> [(reeks: Reeks, rij: Rij)] {
    reeksen.filter { $0.tabel == naam }.flatMap { reeks in
      reeks.rijen.filter { $0.groep == .allen }.map { (reeks, $0) }
    }
  }

  /// The document `gespreksboek.jarenreeks`: a member for each figure of each group, with its years.
  package func json() -> JSONNode {
    kop.document(
      ("jaren", jaren.map(\.jaar)), ("onderdeel", jaren.last?.uitsnede),
      (
        "reeksen",
        reeksen.flatMap { reeks in
          reeks.rijen.map { rij in
            JSONNode.object(
              ("tabel", reeks.tabel.rawValue), ("onderwerp", reeks.onderwerp),
              ("indeling", rij.groep.indeling.rawValue), ("groep", rij.groep.naam), ("cijfer", rij.cijfer.naam),
              ("jaren", zip(jaren, rij.waarden).map { jaar, waarde in waarde.json(jaar.jaar) }))
          }
        }
      ))
  }
}

extension Jarenreeks.Waarde {
  fileprivate var tekst: String {
    switch self {
    case .maat(let maat): maat.tekst
    case .onderdrukt: Jaaroverzicht.onderdrukt
    case .geen: Getalvorm.geen
    }
  }

  fileprivate func json(_ jaar: Int) -> JSONNode {
    switch self {
    case .maat(let maat):
      .object(
        ("jaar", jaar), ("aantal", maat.aantal), ("van", maat.van), ("aandeelHonderdsten", maat.aandeel?.honderdsten))
    case .onderdrukt: .object(("jaar", jaar), ("onderdrukt", true))
    case .geen: .object(("jaar", jaar))
    }
  }
}
