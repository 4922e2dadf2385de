package import Gesprekscyclus
package import Kalender
internal import Projections

/// Every recorded fact of one dossier in order: who recorded it, when, and what changed.
package struct Historierapport: Equatable, Sendable {
  /// What was recorded by one command at one moment.
  package struct Opdracht: Equatable, Sendable {
    package let opdracht: String
    package let tijd: Tijdstip
    package let actor: String
    package let feiten: [Regel]
  }

  package struct Regel: Equatable, Sendable {
    package let feit: Feit
    /// What changed, in words; safe to show.
    package let omschrijving: String
    /// For an adjusted agreement: each field with what it was and became.
    package let wijzigingen: [Wijziging]
    /// The day on which it happened, where the fact has one.
    package let gebeurdOp: Datum?
    /// Days between that day and the day of recording; a late entry has more than 0.
    package let dagenLater: Int?
  }

  package let kop: Rapportkop
  package let persoon: Persoon
  package let opdrachten: [Opdracht]
  package let basis: Basis?

  package var aantalFeiten: Int { opdrachten.reduce(0) { $0 + $1.feiten.count } }

  /// Nothing when nobody has this number.
  package static func maak(_ nummer: Personeelsnummer, uit bron: Rapportbron) -> Historierapport? {
    bron.boek.dossier(van: nummer).map { maak($0, nummer, bron) }
  }

  private static func maak(_ dossier: Dossier, _ nummer: Personeelsnummer, _ bron: Rapportbron) -> Historierapport {
    var voor = Dossier(sleutel: dossier.sleutel)
    var opdrachten: [Opdracht] = []
    for feit in dossier.feiten {
      let regel = Regel(feit, voor, bron)
      if let laatste = opdrachten.last, laatste.opdracht == feit.herkomst.opdracht {
        opdrachten[opdrachten.count - 1] = Opdracht(
          opdracht: laatste.opdracht, tijd: laatste.tijd, actor: laatste.actor, feiten: laatste.feiten + [regel])
      } else {
        let herkomst = feit.herkomst
        opdrachten.append(
          Opdracht(opdracht: herkomst.opdracht, tijd: herkomst.tijd, actor: herkomst.actor, feiten: [regel]))
      }
      voor.evolve(feit.gebeurtenis, feit.herkomst)
    }
    return Historierapport(
      kop: bron.kop("gespreksboek.historie"), persoon: Persoon(nummer, in: bron.boek), opdrachten: opdrachten,
      basis: dossier.basis)
  }
}

extension Historierapport.Regel {
  fileprivate init(_ feit: Feit, _ voor: Dossier, _ bron: Rapportbron) {
    self.feit = feit
    omschrijving = Feitomschrijving.zin(feit, in: voor, boek: bron.boek)
    if case .afspraak(.bijgesteld(let bijstelling)) = feit.gebeurtenis,
      let oud = voor.afspraak(bijstelling.afspraak)?.inhoud
    {
      wijzigingen = Wijziging.tussen(oud, bijstelling.inhoud)
    } else {
      wijzigingen = []
    }
    gebeurdOp = feit.gebeurtenis.gebeurdOp
    dagenLater = gebeurdOp.map { feit.herkomst.datum.dagnummer - $0.dagnummer }
  }
}
