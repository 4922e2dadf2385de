package import Gesprekscyclus
internal import Kalender
internal import Projections

/// The state of one dossier: person, agreements, competencies, conversations, outcome, and what comes next.
package struct Dossierrapport: Equatable, Sendable {
  package let kop: Rapportkop
  package let persoon: Persoonsbeeld
  /// The cycle that is shown whole; nothing when the dossier holds none and none was opened.
  package let cyclus: Cyclusbeeld?
  /// The other cycles with anything in them, newest first.
  package let andere: [Cyclusbeeld]
  /// Oldest first.
  package let trajecten: [Trajectbeeld]
  package let vervolg: [Vervolg]
  /// All corrections in the dossier, oldest first.
  package let correcties: [Correctiebeeld]
  /// Said first when it ends on a day; safe to show.
  package let grens: String?
  /// Said first when contents were destroyed; safe to show.
  package let vernietigd: Vernietigingsbeeld?
  /// The last record of the dossier: what a form made now is based on.
  package let basis: Basis?

  /// Nothing when nobody has this number.
  ///
  /// - Parameter jaar: the cycle to show whole; without it the newest with anything in it, else the newest opened
  ///   that has begun.
  /// - Complexity: O(n²) in the facts of this one person.
  package static func maak(_ nummer: Personeelsnummer, cyclus jaar: Int? = nil, uit bron: Rapportbron)
    -> Dossierrapport?
  {
    guard let dossier = bron.boek.dossier(van: nummer), let medewerker = dossier.medewerker else { return nil }
    let bron = bron.bezien(dossier)
    let jaren = Cyclusbeeld.jaren(dossier)
    let geopend = bron.boek.regelingen.jaren.filter { $0 <= bron.peildatum.jaar }
    let gekozen = jaar ?? jaren.first ?? geopend.last
    let cyclus = gekozen.map { Cyclusbeeld($0, dossier, bron) }
    return Dossierrapport(
      kop: bron.kop("gespreksboek.dossier"), persoon: Persoonsbeeld(medewerker, bron), cyclus: cyclus,
      andere: jaren.filter { $0 != gekozen }.map { Cyclusbeeld($0, dossier, bron) },
      trajecten: Trajectbeeld.alle(dossier, bron), vervolg: Vervolg.alle(cyclus, dossier, bron),
      correcties: Correctiebeeld.alle(dossier, bron.boek),
      grens: bron.grens(dossier), vernietigd: Vernietigingsbeeld(dossier), basis: dossier.basis)
  }
}
