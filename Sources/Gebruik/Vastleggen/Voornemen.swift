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
  package private(set) var waarschuwingen: [Waarschuwing] = []
  /// What is to be recorded, not coded yet.
  private(set) var feiten: [Stroomfeit] = []
  /// What the log says of its own upkeep beside them, at the end of the commit.
  var beheer: [NewRecord] = []
  /// For whom each of these is recorded; empty while nobody is named.
  private var namens: [Int: Personeelsnummer] = [:]

  package init() {}

  package var isLeeg: Bool { feiten.isEmpty }

  /// The records of all facts.
  ///
  /// - Complexity: O(n) in what they hold: they are coded when they are asked for.
  package var records: [NewRecord] { records(feiten.indices) }

  /// The records of some of the facts, so that a large import is coded part by part.
  func records(_ deel: Range<Int>) -> [NewRecord] {
    let records = deel.compactMap { plek in
      let feit = feiten[plek]
      return Codering.codeer(feit.gebeurtenis).map {
        NewRecord(stroom: feit.stroom.naam, soort: $0.soort, v: $0.v, data: $0.data.namens(namens[plek]))
      }
    }
    return deel.upperBound == feiten.count ? records + beheer : records
  }

  /// Adds the decision on a dossier, so that many people can become one commit.
  package mutating func voegToe(_ besluit: Besluit<DossierGebeurtenis>, in plek: Toegelaten) {
    neem(besluit, .dossier(plek.dossier.sleutel), namens: plek.namens) { .dossier($0) }
  }

  /// Adds what was decided about another, so that both become one commit.
  package mutating func voegToe(_ ander: Voornemen) {
    for (plek, wie) in ander.namens { namens[feiten.count + plek] = wie }
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

  init(_ besluit: Besluit<VernietigingGebeurtenis>) {
    neem(besluit, .beheer) { .vernietiging($0) }
  }

  init(_ besluit: Besluit<ToegangGebeurtenis>) {
    neem(besluit, .toegang) { .toegang($0) }
  }

  private mutating func neem<Inhoud>(
    _ besluit: Besluit<Inhoud>, _ stroom: Stroom, namens: Personeelsnummer? = nil,
    _ alsGebeurtenis: (Inhoud) -> Gebeurtenis
  ) {
    for gebeurtenis in besluit.gebeurtenissen {
      if let namens { self.namens[feiten.count] = namens }
      feiten.append(Stroomfeit(alsGebeurtenis(gebeurtenis), in: stroom))
    }
    waarschuwingen += besluit.waarschuwingen
  }

  /// The dossier with these facts in it, as the log will hold them.
  package func toegepast(op dossier: Dossier, vandaag: Datum) -> Dossier {
    let laatste = dossier.feiten.last?.herkomst
    var na = dossier
    let begin = Amsterdam.tijdstip(vandaag, uur: 0)
    let nu = max(laatste?.tijd ?? begin, begin)
    for feit in feiten where feit.stroom == .dossier(dossier.sleutel) {
      guard case .dossier(let gebeurtenis) = feit.gebeurtenis else { continue }
      let nr = (na.feiten.last?.herkomst.nr ?? 0) + 1
      na.evolve(
        gebeurtenis, .voorlopig(nu, nr: nr, actor: laatste?.actor ?? "", opdracht: "voornemen"))
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
