internal import EventCoding
package import EventLog
package import Gesprekscyclus
package import Kalender
internal import Projections

/// What a command wants to record, over one stream or several, with what its maker should know.
///
/// Facts come in only through `Besluitruimte` or with a `Toegelaten`, so behind the guard.
package struct Voornemen {
  package private(set) var records: [NieuwRecord] = []
  package private(set) var waarschuwingen: [Waarschuwing] = []
  /// The same as ``records``, not coded yet, to put into words.
  private(set) var feiten: [Feitelijk] = []

  /// A fact and where it belongs.
  enum Feitelijk {
    case dossier(DossierGebeurtenis, DossierSleutel)
    case regeling(RegelingGebeurtenis)
    case catalogus(CatalogusGebeurtenis)
    case toegang(ToegangGebeurtenis)
  }

  package init() {}

  /// Adds the decision on a dossier, so that many people can become one commit.
  package mutating func voegToe(_ besluit: Besluit<DossierGebeurtenis>, in plek: Toegelaten) {
    let sleutel = plek.dossier.sleutel
    neem(besluit, .dossier(sleutel), { Codering.codeer($0) }, { .dossier($0, sleutel) })
  }

  init(_ besluit: Besluit<RegelingGebeurtenis>) {
    neem(besluit, .regeling, { Codering.codeer($0) }, { .regeling($0) })
  }

  init(_ besluit: Besluit<CatalogusGebeurtenis>, in id: CatalogusKenmerk) {
    neem(besluit, .catalogus(id), { Codering.codeer($0) }, { .catalogus($0) })
  }

  init(_ besluit: Besluit<ToegangGebeurtenis>) {
    neem(besluit, .toegang, { Codering.codeer($0) }, { .toegang($0) })
  }

  private mutating func neem<Gebeurtenis>(
    _ besluit: Besluit<Gebeurtenis>, _ stroom: Stroom, _ codeer: (Gebeurtenis) -> Codering.Opgeslagen,
    _ feit: (Gebeurtenis) -> Feitelijk
  ) {
    for gebeurtenis in besluit.gebeurtenissen {
      let opgeslagen = codeer(gebeurtenis)
      records.append(
        NieuwRecord(stroom: stroom.naam, soort: opgeslagen.soort, v: opgeslagen.v, data: opgeslagen.data))
      feiten.append(feit(gebeurtenis))
    }
    waarschuwingen += besluit.waarschuwingen
  }

  /// The dossier with these facts in it, as the log will hold them.
  package func toegepast(op dossier: Dossier, vandaag: Datum) -> Dossier {
    guard let laatste = dossier.feiten.last?.herkomst else { return dossier }
    var na = dossier
    let nu = max(laatste.tijd, Amsterdam.tijdstip(vandaag, uur: 0))
    for case .dossier(let gebeurtenis, dossier.sleutel) in feiten {
      let nr = (na.feiten.last?.herkomst.nr ?? 0) + 1
      na.evolve(
        gebeurtenis, .voorlopig(nu, nr: nr, actor: laatste.actor, opdracht: "voornemen"))
    }
    return na
  }
}
