/// The facts that one command recorded, with the dossier as it was just before: to give that command again.
///
/// Before means what was recorded before, as it reads now: a later correction of an earlier fact counts, a later fact
/// does not.
package struct Feitengroep {
  /// As they read now, in recorded order; withdrawn ones are left out. Never empty.
  package let feiten: [Feit]
  package let voor: Dossier

  /// The facts recorded together with this one; nothing when the dossier has no such fact, or only withdrawn ones.
  /// - Complexity: O(n) in the facts of the dossier, times its corrections.
  package init?(_ dossier: Dossier, met nr: Int) {
    guard let feit = dossier.feit(nr: nr) else { return nil }
    // The file that a step came in was bound along with it, and is a command of its own.
    let samen = dossier.feiten.filter {
      $0.herkomst.opdracht == feit.herkomst.opdracht && $0.isBijlage == feit.isBijlage
    }
    feiten = samen.compactMap(dossier.gelezen)
    guard let begin = samen.first?.herkomst.nr, !feiten.isEmpty else { return nil }
    var voor = Dossier(
      sleutel: dossier.sleutel,
      feiten: dossier.feiten.filter { feit in
        guard case .correctie(let correctie) = feit.gebeurtenis else { return feit.herkomst.nr < begin }
        return dossier.grondfeit(van: correctie).map { $0.herkomst.nr < begin } ?? false
      })
    voor.tekstgrens = begin
    self.voor = voor
  }

  /// The command that recorded them; nothing for facts that no command of this program records.
  package var opdracht: DossierOpdracht? { DossierOpdracht(feiten: feiten.map(\.gebeurtenis), voor: voor) }

  /// The rules as they were when the command was given: that day as today, and a cycle that closed later still open.
  package func kader(_ kader: Kader) -> Kader {
    var toen = kader
    let eerste = feiten[0].herkomst
    toen.vandaag = eerste.datum
    toen.isVanToen = true
    toen.regelingen = kader.regelingen.cycli { $0.nr <= eerste.nr }
    toen.register.herzie(voor.sleutel, voor.medewerker)
    return toen
  }
}

extension Feit {
  fileprivate var isBijlage: Bool { if case .procedure(.bijlage) = gebeurtenis { true } else { false } }
}
