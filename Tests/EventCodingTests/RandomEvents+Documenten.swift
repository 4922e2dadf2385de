import EventCoding
import Gesprekscyclus
import Kalender

extension RandomEvents {
  /// One event of every kind there is.
  mutating func all() -> [Gebeurtenis] {
    dossier().map { .dossier($0) } + [
      .vernietiging(
        .voorgenomen(
          .init(
            voorstel: name(), tot: date(), regel: term(), zaken: number(0...999), records: ranges(),
            aangehouden: list { $0.name() }))),
      .vernietiging(
        .goedgekeurd(
          .init(
            voorstel: name(),
            weggelaten: list {
              .init(
                $0.pick(VernietigingGebeurtenis.Weglating.Reden.allCases), zaken: $0.number(1...99),
                records: $0.ranges())
            }))),
      .catalogus(.vastgesteld(catalogue())),
      .regeling(.vastgesteld(rules())),
      .regeling(.cyclusGeopend(jaar: year(), regeling: name(), versie: number(1...9))),
      .regeling(.cyclusGesloten(jaar: year())), .regeling(.cyclusHeropend(jaar: year(), reden: text())),
      .regeling(
        .uitgegeven(
          .init(
            jaar: year(), nummer: number(1...9), soort: pick(Uitgave.Soort.allCases), voor: text(),
            nr: number(1...9_999), hash: text(),
            peildatum: date(), inhoud: text()))),
      .onderdelen(
        .ingesteld(.init(naam: text(), onder: maybe { $0.text() }, per: date(), reden: maybe { $0.text() }))),
      .onderdelen(.opgeheven(.init(naam: text(), per: date(), reden: maybe { $0.text() }))),

      .toegang(.rolToegekend(role())),
      .toegang(.rolIngetrokken(role())),
      .toegang(
        .accountGekoppeld(
          .init(account: name(), medewerker: name(), per: date(), reden: maybe { $0.text() }, erbij: chance()))),
      .toegang(.accountOntkoppeld(.init(account: name(), medewerker: name(), per: date(), reden: text()))),
      .toegang(
        .waarnemingIngesteld(
          .init(
            waarnemer: name(), voor: name(), van: date(), tot: date(), reden: maybe { $0.text() },
            ingetrokken: chance()))),
      .toegang(
        .inzageIngesteld(
          .init(
            stand: pick(Inzagestand.allCases), per: date(), bewaarjaren: maybe { $0.number(1...50) }, reden: text()))),
    ]
  }

  mutating func term() -> Regeling.Bewaarregel {
    .init(
      soort: text(), jaren: number(0...99), vanaf: pick(Regeling.Bewaarregel.Aanvang.allCases), grond: text(),
      waardering: pick(Regeling.Bewaarregel.Waardering.allCases), categorie: maybe { $0.text() })
  }

  private mutating func role() -> ToegangGebeurtenis.Rolwijziging {
    .init(
      rol: Rol.allCases[number(0...Rol.allCases.count - 1)], account: name(), per: date(), reden: maybe { $0.text() })
  }

  private mutating func norm() -> Norm {
    Norm(competentie: name(), niveau: text(), laag: maybe { $0.text() })
  }

  private mutating func topic() -> Functieprofiel.Onderwerp { .init(naam: text(), omschrijving: text()) }

  private mutating func catalogue() -> Catalogus {
    Catalogus(
      id: name(), naam: text(), versie: text(), per: date(), bron: text(),
      niveauschema: Niveauschema(soort: Niveauschema.Soort.allCases[number(0...2)], niveaus: list { $0.text() }),
      groepen: list { .init(code: $0.text(), naam: $0.text()) },
      competenties: list { events in
        Competentie(
          code: events.name(), naam: events.text(), groep: events.maybe { $0.text() }, definitie: events.text(),
          niveaus: events.list { level in
            .init(niveau: level.text(), naam: level.maybe { $0.text() }, gedrag: level.list { $0.text() })
          })
      },
      reeksen: list { events in
        .init(
          code: events.text(), naam: events.text(), omschrijving: events.maybe { $0.text() },
          groepen: events.list { group in
            .init(code: group.text(), naam: group.text(), omschrijving: group.maybe { $0.text() })
          })
      },
      families: list { events in
        .init(code: events.text(), naam: events.text(), letters: events.list { $0.text() })
      },
      normregels: list { events in
        .init(
          competentie: events.name(), niveau: events.text(),
          families: events.list { part in .init(familie: part.text(), letters: part.list { $0.text() }) })
      },
      matrix: list { events in
        .init(
          naam: events.text(), reeks: events.text(), groep: events.text(), schaal: events.schaal(),
          punten: events.number(0...999), functie: events.maybe { $0.name() })
      },
      functies: list { $0.functie() },
      beschikbareFuncties: list { events in
        BeschikbareFunctie(
          code: events.name(), naam: events.text(), normfunctie: events.name(), kenmerken: events.list { $0.text() },
          schaal: events.maybe { $0.schaal() }, formatie: events.maybe { $0.number(0...9999) })
      },
      modules: list { events in
        Functiemodule(
          code: events.name(), naam: events.text(), taken: events.list { $0.text() },
          normen: events.list { $0.norm() })
      })
  }

  private mutating func schaal() -> Salarisschaal {
    let nummer = number(1...18)
    return maybe { $0.number(1...9) }.flatMap { Salarisschaal("\(nummer)\(["a", "b", "xy"][$0 % 3])") }
      ?? Salarisschaal(nummer)
  }

  private mutating func functie() -> Functie {
    Functie(
      code: name(), naam: text(), reeks: maybe { $0.text() }, groep: maybe { $0.text() },
      schaal: maybe { $0.schaal() }, punten: maybe { $0.number(0...999) }, kenmerken: list { $0.text() },
      resultaatgebieden: list { area in .init(code: area.text(), naam: area.text(), taken: area.list { $0.text() }) },
      normen: list { $0.norm() },
      profiel: maybe { profile in
        Functieprofiel(
          kritischeSituaties: profile.list { $0.topic() }, normen: profile.list { $0.norm() },
          kennis: profile.list { $0.topic() }, vaardigheden: profile.list { $0.topic() },
          opleiding: profile.maybe { $0.text() })
      })
  }

  private mutating func day() -> Stadium.DagInJaar? { .init(maand: number(1...12), dag: number(1...28)) }

  /// With something of version 2 of the schema, or nothing.
  private mutating func stage(_ version2: Bool) -> Stadium? {
    guard let from = day(), let to = day() else { return nil }
    let kind = kind()
    guard version2 else { return Stadium(soort: kind, naam: text(), verplicht: chance(), van: from, tot: to) }
    return Stadium(
      code: maybe { $0.name() }, soort: kind, naam: text(), verplicht: chance(),
      venster: chance()
        ? .vast(van: from, tot: to)
        : .na(maanden: number(0...30), list { $0.pick(Stadium.Aanleiding.allCases) }),
      verwacht: pick([.laatsteDag, .heleVenster, .maanden(number(0...30))]))
  }

  private mutating func rules() -> Regeling {
    let version2 = chance()
    let stages = list { $0.stage(version2) }
    return Regeling(
      id: name(), naam: text(), versie: number(0...9), per: date(), bron: text(), stadia: stages.compactMap { $0 },
      schalen: list { events in
        Schaal(
          code: events.name(), naam: events.text(),
          labels: events.list { label in
            .init(label.text(), ookAls: label.list { $0.text() }, waarde: label.number(-9...9), laag: label.chance())
          })
      },
      resultaatschaal: version2 ? maybe { $0.name() } : name(),
      competenties: [.niveaus, .geen, .schaal(name())][number(0...2)],
      eindschaal: version2 ? maybe { $0.name() } : name(),
      weging: chance() ? .procenten : .geen, tijdvak: .init(minMaanden: number(0...9), maxMaanden: number(0...36)),
      motivering: .init(minTekens: number(0...99), onderNorm: chance()), ondertekenaars: list { $0.part() },
      tweedeBeoordelaar: chance(), termijnen: .init(reactieDagen: number(0...99), bedenkingDagen: number(0...99)),
      bewaartermijn: .init(jaren: number(0...99), grond: text()), kleinsteGroep: number(0...9),
      bedenkingDoor: maybe { $0.pick(Regeling.Bedenkingsweg.allCases) },
      cyclusbegin: version2 ? day() ?? .nieuwjaar : .nieuwjaar,
      eigenVrijstelgronden: version2 ? list { $0.text() } : [],
      eigenGevoeligeWoorden: version2 ? maybe { $0.list { $0.text() } } : nil,
      onderwerpen: version2
        ? list { events in
          .init(
            code: events.name(), naam: events.text(), bij: events.list { $0.kind() },
            naJarenInFunctie: events.maybe { $0.number(1...50) })
        } : [],
      openbaarVanaf: version2 ? maybe { $0.number(5...99) } : nil,
      bewaarregels: version2 ? list { $0.term() } : [],
      avg: version2
        ? maybe { events in
          Inzagetekst(
            doelen: events.list { $0.text() }, ontvangers: events.list { $0.text() },
            rechten: events.list { $0.text() },
            contact: events.maybe { $0.text() })
        } : nil
    )
  }
}
