internal import EventCoding
package import EventLog
package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Wire

/// What a command wants to record, over one stream or several, with what its maker should know.
///
/// Facts come in only through `Besluitruimte` or with a `Toegelaten`, so behind the guard.
package struct Voornemen {
  package private(set) var records: [NewRecord] = []
  package private(set) var waarschuwingen: [Waarschuwing] = []
  /// The same as ``records``, not coded yet, to put into words.
  private(set) var feiten: [Stroomfeit] = []

  package init() {}

  /// Adds the decision on a dossier, so that many people can become one commit.
  package mutating func voegToe(_ besluit: Besluit<DossierGebeurtenis>, in plek: Toegelaten) {
    neem(besluit, .dossier(plek.dossier.sleutel), namens: plek.namens) { .dossier($0) }
  }

  /// Adds what was decided about another, so that both become one commit.
  package mutating func voegToe(_ ander: Voornemen) {
    records += ander.records
    waarschuwingen += ander.waarschuwingen
    feiten += ander.feiten
  }

  init(_ besluit: Besluit<RegelingGebeurtenis>) {
    neem(besluit, .regeling) { .regeling($0) }
  }

  init(_ besluit: Besluit<CatalogusGebeurtenis>, in id: CatalogusKenmerk) {
    neem(besluit, .catalogus(id)) { .catalogus($0) }
  }

  init(_ besluit: Besluit<OnderdeelGebeurtenis>) {
    neem(besluit, .onderdelen) { .onderdelen($0) }
  }

  init(_ besluit: Besluit<ToegangGebeurtenis>) {
    neem(besluit, .toegang) { .toegang($0) }
  }

  private mutating func neem<Inhoud>(
    _ besluit: Besluit<Inhoud>, _ stroom: Stroom, namens: Personeelsnummer? = nil,
    _ alsGebeurtenis: (Inhoud) -> Gebeurtenis
  ) {
    let nieuw = besluit.gebeurtenissen.map { Stroomfeit(alsGebeurtenis($0), in: stroom) }
    feiten += nieuw
    records += nieuw.compactMap { feit in
      Codering.codeer(feit.gebeurtenis).map {
        NewRecord(stroom: stroom.naam, soort: $0.soort, v: $0.v, data: $0.data.namens(namens))
      }
    }
    waarschuwingen += besluit.waarschuwingen
  }

  /// The dossier with these facts in it, as the log will hold them.
  package func toegepast(op dossier: Dossier, vandaag: Datum) -> Dossier {
    guard let laatste = dossier.feiten.last?.herkomst else { return dossier }
    var na = dossier
    let nu = max(laatste.tijd, Amsterdam.tijdstip(vandaag, uur: 0))
    for feit in feiten where feit.stroom == .dossier(dossier.sleutel) {
      guard case .dossier(let gebeurtenis) = feit.gebeurtenis else { continue }
      let nr = (na.feiten.last?.herkomst.nr ?? 0) + 1
      na.evolve(
        gebeurtenis, .voorlopig(nu, nr: nr, actor: laatste.actor, opdracht: "voornemen"))
    }
    return na
  }
}

extension JSONNode {
  /// The data of a record with for whom it is recorded at the end.
  fileprivate func namens(_ nummer: Personeelsnummer?) -> JSONNode {
    guard let nummer, case .object(let leden) = value else { return self }
    return JSONNode(.object(leden + [JSONMember(Boekregel.namenssleutel, JSONNode(.string(nummer.tekst)))]))
  }
}
