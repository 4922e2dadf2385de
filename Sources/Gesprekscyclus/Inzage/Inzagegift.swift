package import Kalender

/// That someone was given access to what is recorded about him or her (GDPR, article 15).
package struct Inzagegift: Dossierfeit {
  /// The day on which it was asked.
  package var verzocht: Datum
  /// The day on which it was given.
  package var gegeven: Datum
  /// The names of those who looked were given too.
  package var metNamen: Bool
  /// Why the names were given.
  package var reden: String?

  package init(verzocht: Datum, gegeven: Datum, metNamen: Bool = false, reden: String? = nil) {
    self.verzocht = verzocht
    self.gegeven = gegeven
    self.metNamen = metNamen
    self.reden = reden
  }

  /// The last day on which it should be given: a month after it was asked (GDPR, article 12, paragraph 3).
  package var uiterlijk: Datum { verzocht.adding(maanden: 1) }

  package var gebeurtenis: DossierGebeurtenis { .inzage(self) }
  package var opdracht: DossierOpdracht { .geefInzage(self) }
  package var handeling: Handeling { .inzageGeven }
  package var gebeurdOp: Datum? { gegeven }
  package var vrijeTeksten: [String?] { [reden] }

  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    dossier.weigerToekomst(gegeven, kader, &beraad)
    if gegeven < verzocht {
      beraad.weiger(
        .datumVolgorde, "De inzage is van \(gegeven.proza), en het verzoek van daarna: \(verzocht.proza).",
        advies: "Geef bij --verzocht de dag van het verzoek.", over: .veld(.datum))
    }
    if metNamen, reden?.isBlanco ?? true {
      beraad.weiger(
        .inzageNamen, "Er staat niet waarom de namen van medewerkers die keken erbij komen.",
        advies: "Geef --reden TEKST, of laat --met-namen weg.", over: .veld(.reden))
    }
    if gegeven > uiterlijk {
      beraad.waarschuw(
        .inzageTeLaat,
        "De termijn van een maand (AVG, artikel 12 lid 3) liep tot en met \(uiterlijk.proza). Is hij verlengd, dan hoort de "
          + "medewerker dat binnen die maand.")
    }
    beraad.leg(gebeurtenis)
    return try beraad.besluit()
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.medewerker == nil ? "de indiensttreding" : nil }
}
