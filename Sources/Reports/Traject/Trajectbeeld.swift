package import Gesprekscyclus
package import Kalender
internal import Projections

/// An improvement track as it stands: its goals, what was said of them, and how it ended.
package struct Trajectbeeld: Equatable, Sendable {
  package struct Bespreking: Equatable, Sendable {
    package let doel: Int
    package let status: Voortgangsstatus
    package let datum: Datum
    package let toelichting: String
    package let gesprek: GesprekKenmerk?
    package let nr: Int
    package let gecorrigeerdBij: Int?
  }

  package struct Doel: Equatable, Sendable {
    package let nummer: Int
    package let omschrijving: String
    package let maatstaf: String
    /// The day of the goal, else the last day of the track.
    package let gereedOp: Datum
    /// What was last said of it.
    package let laatste: Bespreking?
    package let termijn: Termijn
  }

  package struct Afronding: Equatable, Sendable {
    package let datum: Datum
    package let oordeel: Trajectoordeel
    package let motivering: String
    package let uitzondering: String?
    package let nr: Int
    package let gecorrigeerdBij: Int?
  }

  package let kenmerk: TrajectKenmerk
  package let looptijd: Tijdvak
  package let aanleiding: String
  package let begeleiding: String?
  package let gesprek: GesprekKenmerk?
  package let nr: Int
  /// The record of the correction through which its start reads as it does.
  package let gecorrigeerdBij: Int?
  package let doelen: [Doel]
  /// By day, then as recorded.
  package let besprekingen: [Bespreking]
  /// Nothing while it runs.
  package let afronding: Afronding?
  /// How its last day stands to the day of the report.
  package let termijn: Termijn

  /// The tracks of a dossier that had begun or were recorded, oldest first.
  static func alle(_ dossier: Dossier, _ bron: Rapportbron) -> [Trajectbeeld] {
    dossier.trajecten.map { Trajectbeeld($0, op: bron.peildatum) }
  }

  init(_ traject: Verbetertraject, op peildatum: Datum) {
    let start = traject.start.waarde
    let klaar = !traject.loopt
    kenmerk = traject.kenmerk
    looptijd = start.looptijd
    aanleiding = start.aanleiding
    begeleiding = start.begeleiding
    gesprek = start.gesprek
    nr = traject.start.herkomst.nr
    gecorrigeerdBij = traject.start.herkomst.gecorrigeerdBij
    let alle = traject.besprekingen.map { vermeld in
      Bespreking(
        doel: vermeld.waarde.doel, status: vermeld.waarde.status, datum: vermeld.waarde.datum,
        toelichting: vermeld.waarde.toelichting, gesprek: vermeld.waarde.gesprek, nr: vermeld.herkomst.nr,
        gecorrigeerdBij: vermeld.herkomst.gecorrigeerdBij)
    }.sorted { ($0.datum, $0.nr) < ($1.datum, $1.nr) }
    besprekingen = alle
    doelen = start.doelen.enumerated().map { index, doel in
      let laatste = alle.last { $0.doel == index + 1 }
      let gereedOp = doel.gereedOp ?? start.looptijd.tot
      return Doel(
        nummer: index + 1, omschrijving: doel.omschrijving, maatstaf: doel.maatstaf, gereedOp: gereedOp,
        laatste: laatste, termijn: Termijn(gereedOp, klaar: klaar || laatste?.status == .gerealiseerd, op: peildatum))
    }
    afronding = traject.afronding.map {
      Afronding(
        datum: $0.waarde.datum, oordeel: $0.waarde.oordeel, motivering: $0.waarde.motivering,
        uitzondering: $0.waarde.uitzondering, nr: $0.herkomst.nr,
        gecorrigeerdBij: $0.herkomst.gecorrigeerdBij)
    }
    termijn = Termijn(start.looptijd.tot, klaar: klaar, op: peildatum)
  }

  package var loopt: Bool { afronding == nil }

  /// `loopt tot en met 1 oktober 2026`, `voorbij sinds 1 oktober 2026, nog zonder oordeel`, `geslaagd op 3 oktober 2026`.
  var standtekst: String {
    if let afronding { return "\(afronding.oordeel.rawValue) op \(afronding.datum.proza)" }
    return termijn.isTeLaat
      ? "voorbij sinds \(looptijd.tot.proza), nog zonder oordeel" : "loopt tot en met \(looptijd.tot.proza)"
  }
}
