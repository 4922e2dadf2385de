import Gesprekscyclus
import Kalender

extension RandomEvents {
  /// One event of every kind that a dossier can hold.
  mutating func dossier() -> [DossierGebeurtenis] {
    employment().map { .medewerker($0) } + conversation().map { .gesprek($0) } + agreements().map { .afspraak($0) }
      + appraisal().map { .beoordeling($0) }
  }

  private mutating func employment() -> [MedewerkerGebeurtenis] {
    [
      .inDienstGetreden(
        .init(
          personeelsnummer: name(), naam: text(), functie: function(), modules: list { $0.name() }, onderdeel: text(),
          leidinggevende: maybe { $0.name() }, per: date())),
      .gegevensGewijzigd(.init(naam: text(), per: date(), reden: maybe { $0.text() })),
      .functieGewijzigd(
        .init(functie: function(), modules: list { $0.name() }, per: date(), reden: maybe { $0.text() })),
      .geplaatst(
        .init(onderdeel: text(), leidinggevende: maybe { $0.name() }, per: date(), reden: maybe { $0.text() })),
      .uitDienstGetreden(.init(per: date(), reden: maybe { $0.text() })),
    ]
  }

  private mutating func conversation() -> [GesprekGebeurtenis] {
    let day = date()
    return [
      .gepland(.init(gesprek: name(), soort: kind(), cyclus: year(), datum: date())),
      .verzet(.init(gesprek: name(), datum: date(), reden: text())),
      .afgezegd(.init(gesprek: name(), reden: text())),
      .gehouden(
        .init(
          gesprek: name(), soort: kind(), cyclus: chance() ? day.jaar : year(), datum: day,
          tijdvak: chance() ? period() : nil, deelnemers: list { Deelnemer(deel: $0.part(), wie: $0.text()) },
          verslag: text(), uitzondering: maybe { $0.text() }, omstandigheden: maybe { $0.circumstances() })),
    ]
  }

  private mutating func circumstances() -> Omstandigheden {
    Omstandigheden(
      functie: function(), functienaam: text(), catalogusversie: text(), onderdeel: text(),
      leidinggevende: maybe { $0.name() }, regeling: name(), regelingversie: number(1...9))
  }

  private mutating func agreements() -> [AfspraakGebeurtenis] {
    let content = agreement()
    return [
      .gemaakt(
        .init(
          afspraak: name(), cyclus: chance() ? content.gereedOp?.jaar ?? year() : year(), inhoud: content,
          gesprek: maybe { $0.name() })),
      .bijgesteld(.init(afspraak: name(), inhoud: agreement(), reden: text(), gesprek: maybe { $0.name() })),
      .ingetrokken(.init(afspraak: name(), reden: text(), gesprek: maybe { $0.name() })),
      .voortgang(
        .init(
          over: chance() ? .afspraak(name()) : .competentie(name()), status: status(), datum: date(),
          toelichting: text(), gesprek: maybe { $0.name() })),
      .ontwikkelafspraakGemaakt(
        .init(ontwikkelafspraak: name(), cyclus: year(), inhoud: development(), gesprek: maybe { $0.name() })),
      .ontwikkelingVastgelegd(
        .init(
          ontwikkelafspraak: name(), status: status(), datum: date(), toelichting: text(),
          gesprek: maybe { $0.name() })),
    ]
  }

  private mutating func appraisal() -> [BeoordelingGebeurtenis] {
    [
      .resultaatBeoordeeld(
        .init(
          gesprek: name(), afspraak: name(), oordeel: text(), waarde: number(-9...9), schaal: name(),
          weging: maybe { $0.number(1...100) }, toelichting: text())),
      .competentieBeoordeeld(
        .init(
          gesprek: name(), competentie: name(), naam: text(), oordeel: text(), schaal: maybe { $0.name() },
          norm: maybe { $0.text() }, verschil: maybe { $0.number(-3...3) }, toelichting: text())),
      .eindoordeelGegeven(
        .init(gesprek: name(), oordeel: text(), waarde: number(-9...9), schaal: name(), motivering: text())),
      .vastgesteld(.init(gesprek: name(), datum: date(), vaststeller: name(), toelichting: maybe { $0.text() })),
    ]
  }
}
