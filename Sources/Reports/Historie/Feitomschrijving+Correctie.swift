internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Feitomschrijving {
  /// A correction beside what it corrects: how the fact read until then, and how it reads from then on.
  static func zin(_ correctie: CorrectieGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ boek: Boek) -> String {
    guard let feit = voor.grondfeit(van: correctie) else {
      return "Correctie van nr \(correctie.over.nr), dat hier onbekend is." + Zinsbouw.reden(correctie.reden)
    }
    let lezingen = lezingen(correctie, herkomst, voor, boek)
    let wat: String
    if feit.herkomst.nr == correctie.over.nr {
      wat = "nr \(feit.herkomst.nr)"
    } else {
      wat = "nr \(correctie.over.nr), zelf een correctie van nr \(feit.herkomst.nr)"
    }
    let begin =
      switch correctie {
      case .gecorrigeerd: "Correctie van \(wat)."
      case .ingetrokken: "Ingetrokken: \(wat)."
      }
    return begin + Zinsbouw.reden(correctie.reden) + " Was: \(lezingen?.voor ?? "") Wordt: \(lezingen?.na ?? "")"
      + overstemd(correctie, herkomst, feit, voor)
  }

  /// A correction of a correction, or its withdrawal, that has no say, as a later one of the same fact counts.
  private static func overstemd(
    _ correctie: CorrectieGebeurtenis, _ herkomst: Herkomst, _ feit: Feit, _ voor: Dossier
  ) -> String {
    guard correctie.over.nr != feit.herkomst.nr else { return "" }
    var na = voor
    na.evolve(.correctie(correctie), herkomst)
    let gelezen = na.gelezen(feit)
    switch correctie {
    case .gecorrigeerd(let inhoud): guard gelezen?.gebeurtenis != inhoud.lezing else { return "" }
    case .ingetrokken: guard gelezen == voor.gelezen(feit) else { return "" }
    }
    let bron = gelezen?.herkomst.correctie.map { "volgens nr \($0.herkomst.nr)" } ?? "zoals het was"
    return " Nr \(feit.herkomst.nr) blijft luiden \(gelezen == nil ? "als ingetrokken" : bron)."
  }

  /// The fact in words as it read before this correction and after it; nothing when the fact is unknown here.
  static func lezingen(
    _ correctie: CorrectieGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ boek: Boek
  ) -> (voor: String, na: String)? {
    guard let feit = voor.grondfeit(van: correctie) else { return nil }
    var na = voor
    na.evolve(.correctie(correctie), herkomst)
    let eerder = Dossier(sleutel: voor.sleutel, feiten: voor.feiten.prefix { $0.herkomst.nr < feit.herkomst.nr })
    func zinVan(_ lezing: Feit?) -> String { lezing.map { zin($0, in: eerder, boek: boek) } ?? "ingetrokken." }
    var lezingVoor = voor.gelezen(feit)
    var lezingNa = na.gelezen(feit)
    // Of a correction that is corrected, its own reading is told: another correction of the same fact may count.
    if case .gecorrigeerd(let inhoud) = correctie, correctie.over.nr != feit.herkomst.nr {
      lezingVoor = voor.lezing(vanCorrectie: correctie.over.nr).map { Feit($0, feit.herkomst) }
      lezingNa = Feit(inhoud.lezing, feit.herkomst)
    }
    // Of a withdrawn one that had no say: its own reading, and that of what it corrected.
    if case .ingetrokken = correctie, lezingVoor == lezingNa,
      case .correctie(let weg) = voor.feit(nr: correctie.over.nr)?.gebeurtenis
    {
      lezingVoor = voor.lezing(vanCorrectie: correctie.over.nr).map { Feit($0, feit.herkomst) }
      lezingNa =
        weg.over.nr == feit.herkomst.nr
        ? lezingNa : na.lezing(vanCorrectie: weg.over.nr).map { Feit($0, feit.herkomst) }
    }
    let zinnen = (voor: zinVan(lezingVoor), na: zinVan(lezingNa))
    guard let lezingVoor, let lezingNa else { return zinnen }
    let verschil = Veldverschil.tussen(lezingVoor.gebeurtenis, lezingNa.gebeurtenis, Naamgever(boek))
    // A report is long: only what changed in it is told, but that whole.
    if case .gesprek(.gehouden) = lezingNa.gebeurtenis, !verschil.isEmpty {
      return (Veldverschil.zin(verschil, \.was), Veldverschil.zin(verschil, \.wordt))
    }
    let ongezegd = verschil.filter { !$0.isGezegd(in: zinnen) }
    guard !ongezegd.isEmpty else { return zinnen }
    return (
      "\(zinnen.voor) \(Veldverschil.zin(ongezegd, \.was))", "\(zinnen.na) \(Veldverschil.zin(ongezegd, \.wordt))"
    )
  }
}

extension Dossier {
  /// How a correction itself reads: as a later correction of it says, else as it was recorded.
  fileprivate func lezing(vanCorrectie nr: Int) -> DossierGebeurtenis? {
    if case .gecorrigeerd(let gebeurtenis, _, _) = lezingen[nr] { return gebeurtenis }
    guard case .correctie(.gecorrigeerd(let inhoud)) = feit(nr: nr)?.gebeurtenis else { return nil }
    return inhoud.lezing
  }
}
