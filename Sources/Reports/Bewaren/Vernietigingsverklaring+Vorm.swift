internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Vernietigingsverklaring: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("VERKLARING VAN VERNIETIGING")
    blad.alinea(
      "Verklaring als bedoeld in \(veilig(artikel)), van \(veilig(kop.organisatie)). Voorstel \(veilig(voorstel)).")
    blad.wit()
    blad.paren([
      ("Voorgesteld", wie(voorgesteld)), ("Goedgekeurd", goedgekeurd.map(wie)), ("Uitgevoerd", uitgevoerd.map(wie)),
      ("Voltooid", voltooid.map(wie)), ("Verstreken", "tot en met \(tot.proza)"),
    ])
    if uitgevoerd == nil {
      blad.letOp("Dit voorstel is niet uitgevoerd: er is niets vernietigd.")
    } else if voltooid == nil {
      blad.letOp("De vernietiging is begonnen en niet voltooid. Ga verder met: gespreksboek vernietigen uitvoeren")
    }
    blad.sectie("Wat is vernietigd", Groep.kolommen, groepen)
    blad.sectie("Wat is weggelaten", weggelaten.map { "\($0.waarom)." })
    if uitgevoerd != nil {
      blad.sectie("Hoe", Self.wijze)
      blad.sectie("Wat deze verklaring niet kan zeggen", Self.voorbehoud)
    }
  }

  private static let wijze = [
    "De inhoud van deze records is uit de bestanden van het logboek genomen. Elk bestand is opnieuw geschreven zonder die inhoud, "
      + "regel voor regel vergeleken met het oude, en in één stap vervangen.",
    "Wat van de inhoud was afgeleid (indexen, bijgehouden cijfers) en kopieën in quarantaine zijn verwijderd.",
    "Van elk record staan nog het nummer, de tijd, de soort, het account en de hash in het logboek. Zo blijft na te rekenen dat er "
      + "verder niets is veranderd.",
  ]

  private static let voorbehoud = [
    "Reservekopieën die eerder zijn gemaakt, bevatten de inhoud nog. Vernietig ze volgens hun eigen termijn.",
    "Een kopie elders volgt bij de volgende ‘gespreksboek log kopie’.",
    "Blokken van een schijf die zijn vrijgegeven, kunnen nog leesbaar zijn tot de schijf ze opnieuw gebruikt.",
    "Welk account bij welk personeelsnummer hoorde en wie welke rol had, blijft in het logboek: dat laat zien wie toegang had. Een "
      + "nummer kan ook in het dossier van een ander staan, zoals dat van een leidinggevende.",
    "Wat mensen zelf bewaarden (papier, formulieren, uitgedraaide overzichten) kent dit programma niet.",
  ]

  private func wie(_ herkomst: Herkomst) -> String {
    "\(herkomst.datum.proza) door \(veilig(herkomst.actor)) (nr \(herkomst.nr))"
  }

  package func json() -> JSONNode {
    kop.document(
      ("artikel", artikel), ("voorstel", voorstel), ("tot", tot), ("voorgesteld", json(voorgesteld)),
      ("goedgekeurd", goedgekeurd.map(json)), ("uitgevoerd", uitgevoerd.map(json)), ("voltooid", voltooid.map(json)),
      ("categorieen", Groep.kolommen.json(groepen)),
      ("weggelaten", weggelaten.map { JSONNode.object(("zaken", $0.zaken), ("waarom", $0.waarom)) }),
      ("wijze", Self.wijze), ("voorbehoud", Self.voorbehoud))
  }

  private func json(_ herkomst: Herkomst) -> JSONNode {
    .object(("nr", herkomst.nr), ("op", herkomst.datum), ("door", herkomst.actor))
  }
}

extension Vernietigingsverklaring.Groep {
  static var kolommen: [Kolom<Self>] {
    [
      Kolom("CATEGORIE", "categorie", \.categorie), Kolom("SOORT", rekbaar: true, "soort", \.soort),
      Kolom("UIT") {
        $0.jaren.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? Getalvorm.geen
      },
      .json("van") { $0.jaren?.lowerBound }, .json("tot") { $0.jaren?.upperBound }, Kolom("ZAKEN", "zaken", \.zaken),
      Kolom("RECORDS", "records", \.records), Kolom("TERMIJN", rekbaar: true, "termijn", \.termijn),
      Kolom("GROND", rekbaar: true, "grond", \.grond),
    ]
  }
}
