internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

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
    let lezingVoor = voor.gelezen(feit)
    let lezingNa = na.gelezen(feit)
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
