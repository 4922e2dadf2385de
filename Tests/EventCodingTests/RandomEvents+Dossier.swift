import Gesprekscyclus
import Kalender

extension RandomEvents {
  /// One event of every kind that a dossier can hold.
  mutating func dossier() -> [DossierGebeurtenis] {
    employment().map { .medewerker($0) } + conversation().map { .gesprek($0) } + agreements().map { .afspraak($0) }
      + appraisal().map { .beoordeling($0) } + procedure().map { .procedure($0) } + track().map { .traject($0) }
      + [
        .vrijstelling(release()),
        .inzage(
          .init(verzocht: date(), gegeven: date(), metNamen: chance(), reden: maybe { $0.text() })),
      ]
      + corrections().map { .correctie($0) } + keeping().map { .bewaring($0) }
  }

  private mutating func keeping() -> [BewaringGebeurtenis] {
    [
      .aangehouden(.init(reden: text())), .hervat(.init(reden: text())),
      .vernietigd(
        .init(
          soort: text(), categorie: maybe { $0.text() }, jaar: maybe { $0.year() }, kenmerk: maybe { $0.text() },
          records: ranges(), voorstel: name(), grond: text())),
    ]
  }

  mutating func ranges() -> [Recordreeks] {
    list { events in
      let van = events.number(1...9_999)
      return Recordreeks(van: van, tot: van + events.number(0...99))
    }
  }

  private mutating func procedure() -> [ProcedureGebeurtenis] {
    [
      .aangevuld(.init(gesprek: name(), deel: part(), tekst: text(), bron: maybe { $0.text() })),
      .aangeboden(.init(gesprek: name(), datum: date(), tekst: name(), wijze: maybe { $0.text() })),
      .reactie(.init(gesprek: name(), datum: date(), tekst: maybe { $0.text() }, bron: maybe { $0.text() })),
      .ondertekend(
        .init(
          gesprek: name(), datum: date(), deel: part(), door: name(), wijze: pick(Tekenwijze.allCases), tekst: name(),
          toelichting: maybe { $0.text() }, bron: maybe { $0.text() })),
      .uitgereikt(
        .init(gesprek: name(), datum: date(), wijze: pick(Uitreikwijze.allCases), aan: text(), bewijs: text())),
      .bedenkingIngediend(
        .init(
          gesprek: name(), datum: date(), gronden: text(), ondanks: maybe { $0.text() }, bron: maybe { $0.text() })),
      .bedenkingAfgehandeld(
        .init(
          gesprek: name(), datum: date(), uitkomst: pick(Bedenkingsuitkomst.allCases), motivering: text(),
          door: name(), commissie: list { $0.text() }, gehoord: maybe { $0.date() })),
      .bijlage(
        .init(
          gesprek: name(), naam: text(), grootte: number(0...9_999_999), sha256: name(),
          omschrijving: maybe { $0.text() })),
      .voorbereid(
        .init(
          gesprek: name(), datum: date(), goed: maybe { $0.text() }, nodig: maybe { $0.text() },
          blikken: list {
            .init(over: $0.chance() ? .afspraak($0.name()) : .competentie($0.name()), tekst: $0.text())
          }, isGedeeld: chance(), bron: maybe { $0.text() })),
      .gekalibreerd(
        .init(
          gesprek: name(), datum: date(), voor: text(), na: text(), waarde: number(0...9), schaal: name(),
          reden: text(),
          aanwezigen: list { $0.name() })),
    ]
  }

  private mutating func track() -> [TrajectGebeurtenis] {
    [
      .gestart(
        .init(
          traject: name(), looptijd: span(), aanleiding: text(),
          doelen: list { .init(omschrijving: $0.text(), maatstaf: $0.text(), gereedOp: $0.maybe { $0.date() }) },
          begeleiding: maybe { $0.text() }, gesprek: maybe { $0.name() })),
      .besproken(
        .init(
          traject: name(), doel: number(1...9), status: status(), datum: date(), toelichting: text(),
          gesprek: maybe { $0.name() })),
      .afgerond(
        .init(
          traject: name(), datum: date(), oordeel: pick(Trajectoordeel.allCases), motivering: text(),
          uitzondering: maybe { $0.text() })),
    ]
  }

  private mutating func release() -> Vrijstelling {
    chance()
      ? Vrijstelling(grond: text(), periode: span())
      : Vrijstelling(grond: text(), cyclus: year(), stadia: list { $0.name() })
  }

  private mutating func span() -> Tijdvak {
    while true {
      if let period = period() { return period }
    }
  }

  private mutating func corrections() -> [CorrectieGebeurtenis] {
    let readings = employment().map { DossierGebeurtenis.medewerker($0) } + appraisal().map { .beoordeling($0) }
    return [
      .gecorrigeerd(.init(over: basis(), reden: text(), lezing: pick(readings))),
      .ingetrokken(.init(over: basis(), reden: text())),
    ]
  }

  private mutating func basis() -> Basis {
    Basis(nr: number(1...99_999), hashbegin: String((0..<12).map { _ in pick(Array("0123456789abcdef")) }))
  }

  private mutating func employment() -> [MedewerkerGebeurtenis] {
    [
      .inDienstGetreden(
        .init(
          personeelsnummer: name(), naam: text(), functie: function(), modules: list { $0.name() }, onderdeel: text(),
          leidinggevende: maybe { $0.name() }, per: date(), uren: maybe { $0.hours() })),
      .gegevensGewijzigd(
        .init(naam: maybe { $0.text() }, uren: maybe { $0.hours() }, per: date(), reden: maybe { $0.text() })),
      .functieGewijzigd(
        .init(
          functie: maybe { $0.function() }, modules: maybe { $0.list { $0.name() } }, per: date(),
          reden: maybe { $0.text() })),
      .geplaatst(
        .init(
          onderdeel: maybe { $0.text() }, leidinggevende: maybe { $0.manager() }, per: date(),
          reden: maybe { $0.text() })),
      .uitDienstGetreden(.init(per: date(), reden: maybe { $0.text() })),
      .hernummerd(.init(nummer: name(), per: date(), reden: maybe { $0.text() })),
    ]
  }

  private mutating func hours() -> Uren {
    Uren(honderdsten: number(1...8000)) ?? Uren.vol
  }

  private mutating func manager() -> Leidingkeuze { chance() ? .geen : .onder(name()) }

  private mutating func agenda() -> Agenda {
    Agenda(tijd: maybe { $0.number(0...1439) }, duur: maybe { $0.number(1...1440) }, plaats: maybe { $0.text() })
  }

  private mutating func conversation() -> [GesprekGebeurtenis] {
    let day = date()
    return [
      .gepland(
        .init(
          gesprek: name(), soort: kind(), cyclus: year(), datum: date(), stadium: maybe { $0.name() },
          agenda: agenda())), .verzet(.init(gesprek: name(), datum: date(), reden: text(), agenda: agenda())),
      .afgezegd(.init(gesprek: name(), reden: text())),
      .gehouden(
        .init(
          gesprek: name(), soort: kind(), cyclus: chance() ? day.jaar : year(), datum: day,
          tijdvak: chance() ? period() : nil, deelnemers: list { Deelnemer(deel: $0.part(), wie: $0.text()) },
          verslag: text(), uitzondering: maybe { $0.text() }, omstandigheden: maybe { $0.circumstances() },
          stadium: maybe { $0.name() },
          onderwerpen: list { Onderwerptekst(onderwerp: $0.name(), tekst: $0.text()) })),
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
      .vastgesteld(
        .init(
          gesprek: name(), datum: date(), vaststeller: name(), toelichting: maybe { $0.text() },
          reactie: chance() ? .gevolgd : maybe { .nietGevolgd(reden: $0.text()) },
          ondanks: maybe { .init(reden: $0.text(), codes: $0.list { $0.text() }) })),
    ]
  }
}

extension Uren {
  fileprivate static let vol: Uren = {
    guard let uren = Uren("36") else { preconditionFailure("36 uur") }
    return uren
  }()
}
