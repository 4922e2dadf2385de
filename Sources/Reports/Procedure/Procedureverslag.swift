package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// What was written and done around one conversation, whole: paragraphs with their authors, the offering, the reaction,
/// the handing over and objections.
package struct Procedureverslag: Equatable, Sendable {
  /// A paragraph of the report with who wrote it and when it was recorded.
  package struct Alinea: Equatable, Sendable {
    package let tekst: String
    /// The part in the conversation; nothing for the report itself, which belongs to who recorded it.
    package let deel: Regeling.Deel?
    package let auteur: String
    package let herkomst: Herkomst
  }

  package let alineas: [Alinea]
  /// In words, in the order of the procedure; safe to show.
  let gebeurtenissen: [(kop: String, zinnen: [String])]
  private let verloop: Procedureverloop
  private let vaststelling: BeoordelingGebeurtenis.Vaststelling?

  init(_ gesprek: Gesprek, _ bron: Rapportbron) {
    let namen = Naamgever(bron.boek)
    let verslag = gesprek.verslag.flatMap { $0.waarde.verslag.isEmpty ? nil : $0 }
    alineas =
      (verslag.map {
        [
          Alinea(
            tekst: $0.waarde.verslag, deel: nil, auteur: namen.auteur($0.herkomst), herkomst: $0.herkomst)
        ]
      } ?? [])
      + gesprek.procedure.aanvullingen.map {
        Alinea(
          tekst: $0.waarde.tekst, deel: $0.waarde.deel, auteur: namen.auteur($0.herkomst), herkomst: $0.herkomst)
      }
    verloop = gesprek.procedure
    vaststelling = gesprek.vaststelling?.waarde
    gebeurtenissen = Procedureverslag.zinnen(gesprek, namen)
  }

  package static func == (links: Procedureverslag, rechts: Procedureverslag) -> Bool {
    links.alineas == rechts.alineas && links.verloop == rechts.verloop && links.vaststelling == rechts.vaststelling
      && links.gebeurtenissen.map(\.zinnen) == rechts.gebeurtenissen.map(\.zinnen)
  }

  /// The paragraphs; each says who wrote it and when it was recorded.
  func schrijfVerslag(op blad: inout Blad) {
    blad.kop("Verslag")
    if alineas.isEmpty { blad.alinea("Er is geen verslag geschreven.") }
    for alinea in alineas {
      blad.wit()
      blad.alinea(veilig(alinea.tekst, regeleinden: true))
      let als = alinea.deel.map { " als \($0.rawValue)" } ?? ""
      blad.alinea("— \(alinea.auteur)\(als), vastgelegd op \(alinea.herkomst.moment)\(alinea.herkomst.correctieteken)")
    }
  }

  func schrijfGebeurtenissen(op blad: inout Blad) {
    for (kop, zinnen) in gebeurtenissen {
      blad.kop(kop)
      for zin in zinnen { blad.punt(zin) }
    }
  }

  var alineasJSON: [JSONNode] {
    alineas.map { alinea in
      .object {
        $0.zet("nr", alinea.herkomst.nr)
        $0.zet("als", alinea.deel?.rawValue)
        $0.zet("account", alinea.herkomst.actor)
        $0.zet("auteur", alinea.auteur)
        $0.zet("tijd", alinea.herkomst.tijd)
        $0.zet("tekst", alinea.tekst)
      }
    }
  }
}

extension Naamgever {
  /// Who recorded this: the person that the account belongs to, else the account; safe to show.
  package func auteur(_ herkomst: Herkomst) -> String {
    boek.toegang.medewerker(van: Accountnaam(herkomst.actor), op: herkomst.datum).map(persoon) ?? veilig(herkomst.actor)
  }
}

extension Herkomst {
  /// `13 november 2026 10:50` on Dutch clocks.
  fileprivate var moment: String { "\(datum.proza) \(Amsterdam.klok(van: tijd))" }
}
