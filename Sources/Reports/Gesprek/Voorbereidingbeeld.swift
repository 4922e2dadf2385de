package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
internal import Wire

/// What the employee prepared for a conversation, in the employee's own words: always apart from those of others.
package struct Voorbereidingbeeld: Equatable, Sendable {
  private let vermeld: Vermeld<ProcedureGebeurtenis.Voorbereiding>
  /// What each view is about, by name; safe to show.
  private let namen: [String]
  /// Who recorded it, when that was another; safe to show.
  private let vastlegger: String?

  /// The last that the reader may see; nothing without one.
  package init?(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    guard let laatste = gesprek.procedure.voorbereidingen.last else { return nil }
    vermeld = laatste
    let catalogus = dossier.medewerker.flatMap { bron.boek.catalogus(van: $0, bij: nil, op: laatste.waarde.datum) }
    namen = laatste.waarde.blikken.map { blik in
      switch blik.over {
      case .afspraak(let kenmerk):
        return veilig(kenmerk.tekst)
          + (dossier.afspraak(kenmerk).map { " " + Zinsbouw.zonderPunt($0.inhoud.omschrijving) } ?? "")
      case .competentie(let code): return veilig(catalogus?.competentie(code)?.naam ?? code.tekst)
      }
    }
    vastlegger = Naamgever(bron.boek).vastlegger(laatste.herkomst, voor: dossier.medewerker?.personeelsnummer)
  }

  package func schrijf(op blad: inout Blad) {
    let waarde = vermeld.waarde
    blad.kop("Voorbereiding van de medewerker")
    blad.alinea(
      "Van \(waarde.datum.proza) (nr \(vermeld.herkomst.nr))"
        + (waarde.isGedeeld ? "." : "; nog niet gedeeld: alleen de medewerker ziet dit.")
        + Zinsbouw.erbij("Volgens: ", waarde.bron) + Zinsbouw.erbij("Vastgelegd door ", vastlegger))
    let delen =
      [("Ging goed", waarde.goed), ("Nodig", waarde.nodig)]
      .compactMap { naam, tekst in tekst.map { (naam, $0) } } + zip(namen, waarde.blikken.map(\.tekst))
    for (naam, tekst) in delen {
      blad.punt(naam)
      blad.toelichting(tekst)
    }
  }

  var json: JSONNode {
    let waarde = vermeld.waarde
    return .object(
      ("nr", vermeld.herkomst.nr), ("datum", waarde.datum), ("gedeeld", waarde.isGedeeld), ("goed", waarde.goed),
      ("nodig", waarde.nodig),
      (
        "blikken",
        zip(namen, waarde.blikken).map { JSONNode.object(("over", $0.0), ("tekst", $0.1.tekst)) }
      ), ("bron", waarde.bron))
  }
}
