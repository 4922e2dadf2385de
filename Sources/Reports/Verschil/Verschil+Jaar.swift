internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

extension Verschil {
  /// What changed in the figures of a year; nothing when the cycle was not opened at either moment.
  ///
  /// - Complexity: O(s) reports of one person for s facts that differ, and O(g) of all people for the rules and cycles
  ///   among them.
  static func cijfers(_ jaar: Int, _ van: Rapportbron, _ naar: Rapportbron) -> [Wijziging]? {
    let eerst = Jaaroverzicht.maak(van, jaar: jaar)
    let daarna = Jaaroverzicht.maak(naar, jaar: jaar)
    let overzichten = [daarna, eerst].compactMap { $0 }
    guard !overzichten.isEmpty else { return nil }
    let (oud, nieuw) = (eerst?.boom, daarna?.boom)
    let schrijfwijze = overzichten[0].schrijfwijze
    var oorzaken = persoonlijk(jaar, van.met(schrijfwijze), naar.met(schrijfwijze))
    oorzaken.merge(gedeeld(jaar, van, naar)) { Stappenvergelijking.geordend($0 + $1) }
    let gevonden = wijzigingen(oud, nieuw, overzichten, nil) { pad in
      oorzaken[pad] ?? overzichten.lazy.compactMap { $0.telpad(pad) }.first.flatMap { oorzaken[$0.pad] }
    }
    guard gevonden.contains(where: { $0.records.isEmpty }) else { return gevonden }
    // What small groups hide moves with other groups of the same table.
    let toen = boom(jaar, van, op: naar.peildatum)
    let alvast = boom(jaar, naar, op: van.peildatum)
    return gevonden.map { wijziging in
      let pad = wijziging.pad
      guard wijziging.records.isEmpty, let tabel = pad.tabel, toen?[pad] != nieuw?[pad] || oud?[pad] != alvast?[pad]
      else { return wijziging }
      let records = oorzaken.filter { $0.key.tabel == tabel }.flatMap(\.value)
      var beter = wijziging
      beter.records = Stappenvergelijking.geordend(records)
      return beter
    }
  }

  /// By people one at a time, as figures are sums over people.
  private static func persoonlijk(
    _ jaar: Int, _ van: Rapportbron, _ naar: Rapportbron
  ) -> Stappenvergelijking.Oorzaken {
    let kader = naar.boek.regelingen.cyclus(jaar) == nil ? van : naar
    let dagen = Set([van.peildatum, naar.peildatum])
    let vragen = Dictionary(
      uniqueKeysWithValues: dagen.map { ($0, Jaarvraag(jaar: jaar, bron: kader.metBoek(kader.boek, op: $0))) })
    let stappen = Stappenvergelijking { feiten, dag in vragen[dag]?.boom(feiten) }
    return Set(van.boek.dossiers.keys).union(naar.boek.dossiers.keys).reduce(into: [:]) { oorzaken, sleutel in
      let (oud, nieuw) = (van.boek.feiten(van: sleutel), naar.boek.feiten(van: sleutel))
      guard oud != nieuw || van.peildatum != naar.peildatum else { return }
      oorzaken.merge(stappen.oorzaken(van: oud, op: van.peildatum, naar: nieuw, op: naar.peildatum)) {
        Stappenvergelijking.geordend($0 + $1)
      }
    }
  }

  /// By rules, cycles and catalogues, which change figures of everyone at once.
  private static func gedeeld(_ jaar: Int, _ van: Rapportbron, _ naar: Rapportbron) -> Stappenvergelijking.Oorzaken {
    let (oud, nieuw) = (van.boek.gedeeldeFeiten, naar.boek.gedeeldeFeiten)
    guard oud != nieuw else { return [:] }
    let mensen = naar.boek.dossiers.keys.flatMap { naar.boek.feiten(van: $0) }
    let stappen = Stappenvergelijking { feiten, dag in
      let alle = (feiten + mensen).sorted { $0.herkomst.nr < $1.herkomst.nr }
      return boom(
        jaar, naar.metBoek(Boek(feiten: alle).zoWijd(als: naar.boek).vergeten(als: naar.boek), op: dag), op: dag)
    }
    return stappen.oorzaken(van: oud, op: van.peildatum, naar: nieuw, op: naar.peildatum)
  }

  private static func boom(_ jaar: Int, _ bron: Rapportbron, op dag: Datum) -> Waardeboom? {
    Jaaroverzicht.maak(bron.metBoek(bron.boek, op: dag), jaar: jaar)?.boom
  }
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
