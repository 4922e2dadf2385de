internal import EventLog
package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Reports

/// All that is recorded about one person, for an access request.
package struct Inzagedossier {
  package let lezing: Lezing
  package let nummer: Personeelsnummer
  let vermeldingen: [Vermelding]
  let raadplegingen: [Inzageregel]?
  let bewaarjaren: Int?

  package func rapport(_ gift: Inzagegift) -> Inzagerapport? {
    Inzagerapport.maak(nummer, gift, vermeldingen, raadplegingen, bewaarjaren: bewaarjaren, uit: lezing.bron)
  }
}

extension Loket {
  /// What one person may see of what is recorded about him or her, with where others' dossiers name that person.
  ///
  /// Others' dossiers are looked through before the guard, as an employee may not see them; what comes out of them names nobody.
  /// - Complexity: O(n) in the log.
  package func inzagedossier(_ getypt: String) throws(Mislukt) -> Inzagedossier {
    let boeken = try boeken(over: .iedereen)
    let wacht = try wacht(boeken.vol, isHeel: boeken.isHeel)
    let zichtbaar = boeken.vol.zichtbaar(wacht.bevoegdheid, vol: boeken.vol)
    try noteer(.enkelen(.init(mensen: [Personeelsnummer(getypt: getypt)])), wacht, zichtbaar, isHeel: boeken.isHeel)
    let dossier = try zichtbaar.vind(getypt)
    let nummer = dossier.medewerker?.personeelsnummer ?? Personeelsnummer(getypt: getypt)
    let lezing = lezing(wacht, boeken.vol.zonderInformanten(dossier.sleutel), .nu)
    return Inzagedossier(
      lezing: lezing, nummer: nummer,
      vermeldingen: Vermelding.alle(
        van: boeken.vol.toegang.zelfde(als: nummer, op: klok.vandaag), in: boeken.vol),
      raadplegingen: opslag.isAlleenLog || !opslag.heeftInzage
        ? nil : try lezing.inzage(.init(dossier: dossier.sleutel, metLijsten: true)),
      bewaarjaren: boeken.vol.toegang.inzageinstelling?.waarde.bewaarjaren)
  }
}
