package import Gesprekscyclus
package import Kalender
internal import Projections

/// One agreement on results as it stands, with every version of it.
package struct Afspraakbeeld: Equatable, Sendable {
  package struct Versie: Equatable, Sendable {
    package let inhoud: Afspraakinhoud
    /// What differs from the version before; empty for the first.
    package let wijzigingen: [Wijziging]
    package let reden: String?
    package let gesprek: GesprekKenmerk?
    package let op: Datum
    package let actor: String
    package let nr: Int
    package let gecorrigeerdBij: Int?
  }

  package struct Intrekking: Equatable, Sendable {
    package let op: Datum
    package let reden: String
    package let actor: String
    package let nr: Int
  }

  package struct Status: Equatable, Sendable {
    package let status: Voortgangsstatus
    package let datum: Datum
    package let toelichting: String
    package let gecorrigeerdBij: Int?
  }

  package struct Oordeel: Equatable, Sendable {
    package let oordeel: String
    package let waarde: Int
    package let weging: Int?
    package let toelichting: String
    package let gesprek: GesprekKenmerk
    package let nr: Int
    package let gecorrigeerdBij: Int?
    /// What it was before the vaststeller changed it.
    package let eerder: Oordeelverloop?
  }

  package let kenmerk: AfspraakKenmerk
  package let cyclus: Int
  /// Oldest first, never empty.
  package let versies: [Versie]
  package let intrekking: Intrekking?
  /// Nothing when no progress was told yet.
  package let status: Status?
  /// The latest rating in the cycle; nothing when it was not rated yet.
  package let oordeel: Oordeel?
  package let termijn: Termijn
  package let inhoud: Afspraakinhoud

  init(_ afspraak: Afspraak, _ dossier: Dossier, _ boek: Boek, op peildatum: Datum) {
    kenmerk = afspraak.kenmerk
    cyclus = afspraak.cyclus
    inhoud = afspraak.inhoud
    versies = afspraak.versies.indices.map { index in
      let versie = afspraak.versies[index]
      return Versie(
        inhoud: versie.inhoud,
        wijzigingen: index == 0 ? [] : Wijziging.tussen(afspraak.versies[index - 1].inhoud, versie.inhoud),
        reden: versie.reden, gesprek: versie.gesprek, op: versie.herkomst.datum, actor: versie.herkomst.actor,
        nr: versie.herkomst.nr, gecorrigeerdBij: versie.herkomst.gecorrigeerdBij)
    }
    intrekking = afspraak.intrekking.map {
      Intrekking(op: $0.herkomst.datum, reden: $0.waarde.reden, actor: $0.herkomst.actor, nr: $0.herkomst.nr)
    }
    status = afspraak.voortgang.last.map {
      Status(
        status: $0.waarde.status, datum: $0.waarde.datum, toelichting: $0.waarde.toelichting,
        gecorrigeerdBij: $0.herkomst.gecorrigeerdBij)
    }
    oordeel = dossier.gesprekken.filter { $0.cyclus == afspraak.cyclus }
      .compactMap { $0.resultaat(afspraak.kenmerk) }.max { $0.herkomst.nr < $1.herkomst.nr }
      .map {
        Oordeel(
          oordeel: $0.waarde.oordeel, waarde: $0.waarde.waarde, weging: $0.waarde.weging,
          toelichting: $0.waarde.toelichting, gesprek: $0.waarde.gesprek, nr: $0.herkomst.nr,
          gecorrigeerdBij: $0.herkomst.gecorrigeerdBij,
          eerder: dossier.gesprek($0.waarde.gesprek).flatMap {
            Oordeelverloop.resultaat(afspraak.kenmerk, $0, boek)
          })
      }
    let klaar = afspraak.intrekking != nil || oordeel != nil || afspraak.laatsteStatus == .gerealiseerd
    termijn = Termijn(afspraak.inhoud.gereedOp, klaar: klaar, op: peildatum)
  }

  package var isGeldend: Bool { intrekking == nil }
}
