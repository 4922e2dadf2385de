internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Wire

/// The improvement tracks of everyone, by person.
package struct Trajectlijst: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let persoon: Persoon
    /// On the day of the report.
    package let onderdeel: String
    package let traject: Trajectbeeld
  }

  package let kop: Rapportkop
  package let filter: Personeelsfilter
  package let alleenLopend: Bool
  let filterwoorden: [String]
  package let regels: [Regel]

  /// - Complexity: O(n log n) in the number of people.
  package static func maak(
    _ filter: Personeelsfilter = Personeelsfilter(), alleenLopend: Bool = false, uit bron: Rapportbron
  ) -> Trajectlijst {
    let regels = bron.boek.opNummer.flatMap { dossier -> [Regel] in
      guard let medewerker = dossier.medewerker else { return [] }
      let plek = medewerker.plek(op: bron.peildatum).waarde
      guard filter.past(plek) else { return [] }
      let persoon = Persoon(medewerker.personeelsnummer, in: bron.boek)
      return Trajectbeeld.alle(dossier, bron).filter { !alleenLopend || $0.loopt }
        .map { Regel(persoon: persoon, onderdeel: plek.onderdeel, traject: $0) }
    }
    return Trajectlijst(
      kop: bron.kop("gespreksboek.verbetertrajecten"), filter: filter, alleenLopend: alleenLopend,
      filterwoorden: (alleenLopend ? ["lopend"] : []) + filter.woorden(Naamgever(bron.boek)), regels: regels)
  }

  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("VERBETERTRAJECTEN")
    blad.alinea(
      "Stand op \(kop.peildatum.proza)"
        + (filterwoorden.isEmpty ? "." : "; gekozen: \(opsomming(filterwoorden))."))
    blad.wit()
    if regels.isEmpty {
      blad.alinea("Er zijn geen verbetertrajecten die hierbij passen.")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("MEDEWERKER", rekbaar: true), Tabel.Kolom("TRAJECT"), Tabel.Kolom("LOOPTIJD", rekbaar: true),
          Tabel.Kolom("DOELEN", .rechts), Tabel.Kolom("STAND", rekbaar: true),
        ],
        regels.map { regel in
          [
            regel.persoon.tekst, veilig(regel.traject.kenmerk.tekst), regel.traject.looptijd.kort,
            "\(regel.traject.doelen.count)", regel.traject.standtekst,
          ]
        })
    }
    blad.slot(kop)
    return blad.tekst
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "filter",
      .object {
        $0.zet("alleenLopend", alleenLopend)
        filter.zet(&$0)
      })
    object.zet(
      "verbetertrajecten",
      regels.map { regel in
        .object {
          $0.zet("medewerker", regel.persoon.json)
          $0.zet("onderdeel", regel.onderdeel)
          $0.zet("verbetertraject", regel.traject.json)
        }
      })
    return object.node
  }
}
