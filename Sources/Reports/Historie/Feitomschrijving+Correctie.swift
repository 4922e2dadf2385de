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
    var na = voor
    na.evolve(.correctie(correctie), herkomst)
    let eerder = Dossier(sleutel: voor.sleutel, feiten: voor.feiten.prefix { $0.herkomst.nr < feit.herkomst.nr })
    func lezing(_ dossier: Dossier) -> String {
      dossier.gelezen(feit).map { zin($0, in: eerder, boek: boek) } ?? "ingetrokken."
    }
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
    return begin + Zinsbouw.reden(correctie.reden) + " Was: \(lezing(voor)) Wordt: \(lezing(na))"
  }
}
