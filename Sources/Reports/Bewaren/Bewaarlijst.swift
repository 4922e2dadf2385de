package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// What of everybody may be destroyed from when on, by category and then one by one.
package struct Bewaarlijst: Hashable, Sendable {
  package struct Groep: Hashable, Sendable {
    package let regel: Regeling.Bewaarregel
    /// The year in which the term is over.
    package let jaar: Int
    package let zaken: Int
    package let aangehouden: Int
    package let records: Int
  }

  package struct Regel: Hashable, Sendable {
    package let nummer: Personeelsnummer?
    package let zaak: Bewaarzaak
    package let laatsteDag: Datum
    /// Why nothing of the dossier may be destroyed.
    package let aangehouden: String?
  }

  package let kop: Rapportkop
  /// All of which the term is over by this day.
  package let tot: Datum
  package let groepen: [Groep]
  package let regels: [Regel]
  /// Zaken whose term runs, that are not over, and that stay for ever.
  package let lopend: Int
  package let open: Int
  package let blijvend: Int

  package struct Vraag: Somvraag {
    let tot: Datum

    package init(tot: Datum) { self.tot = tot }

    package struct Deel: Hashable, Sendable {
      let nummer: Personeelsnummer?
      let zaken: [Bewaarzaak]
      let aangehouden: String?
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
      let zaken = dossier.bewaarzaken(bron.boek.regelingen, op: max(tot, bron.peildatum))
      guard !zaken.isEmpty else { return nil }
      return Deel(nummer: dossier.medewerker?.nummer, zaken: zaken, aangehouden: dossier.aanhouding?.waarde.reden)
    }

    package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Bewaarlijst {
      var regels: [Regel] = []
      var (lopend, open, blijvend) = (0, 0, 0)
      for deel in delen {
        for zaak in deel.zaken {
          switch zaak.termijn {
          case .tot(let dag, _) where dag <= tot:
            regels.append(Regel(nummer: deel.nummer, zaak: zaak, laatsteDag: dag, aangehouden: deel.aangehouden))
          case .tot: lopend += 1
          case .open: open += 1
          case .blijvend: blijvend += 1
          }
        }
      }
      regels.sort {
        ($0.zaak.regel.volgorde, $0.laatsteDag, $0.nummer?.tekst ?? "", $0.zaak.records.first ?? 0)
          < ($1.zaak.regel.volgorde, $1.laatsteDag, $1.nummer?.tekst ?? "", $1.zaak.records.first ?? 0)
      }
      let groepen = Dictionary(grouping: regels) { Groepsleutel(regel: $0.zaak.regel, jaar: $0.laatsteDag.jaar) }
      return Bewaarlijst(
        kop: bron.kop("gespreksboek.bewaarlijst"), tot: tot,
        groepen: groepen.sorted { ($0.key.regel.volgorde, $0.key.jaar) < ($1.key.regel.volgorde, $1.key.jaar) }.map {
          Groep(
            regel: $0.regel, jaar: $0.jaar, zaken: $1.count, aangehouden: $1.count { $0.aangehouden != nil },
            records: $1.reduce(0) { $0 + $1.zaak.records.count })
        }, regels: regels, lopend: lopend, open: open, blijvend: blijvend)
    }
  }

  private struct Groepsleutel: Hashable {
    let regel: Regeling.Bewaarregel
    let jaar: Int
  }
}

extension Bewaarlijst: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("BEWAREN EN VERNIETIGEN")
    blad.alinea("Wat vernietigd mag worden: de bewaartermijn is voorbij op \(tot.proza).")
    blad.wit()
    if regels.isEmpty {
      blad.alinea("Er is niets waarvan de bewaartermijn dan voorbij is.")
    } else {
      blad.tabel(Groep.kolommen, groepen)
      blad.sectie("Welke zaken", Regel.kolommen, regels)
    }
    blad.wit()
    blad.alinea(
      "Verder: van \(aantal(lopend, "zaak", "zaken")) loopt de termijn nog, \(aantal(open, "zaak is", "zaken zijn")) nog niet af"
        + (blijvend > 0 ? ", en \(aantal(blijvend, "zaak blijft", "zaken blijven")) altijd bewaard." : "."))
  }

  package func json() -> JSONNode {
    kop.document(
      ("tot", tot), ("categorieen", Groep.kolommen.json(groepen)), ("zaken", Regel.kolommen.json(regels)),
      ("lopend", lopend), ("open", open), ("blijvend", blijvend))
  }
}

extension Bewaarlijst.Groep {
  static var kolommen: [Kolom<Self>] {
    [
      Kolom("CATEGORIE", "categorie", \.regel.categorie), Kolom("SOORT", rekbaar: true, "soort", \.regel.soort),
      Kolom("VERSTREKEN IN", "jaar", \.jaar), Kolom("ZAKEN", "zaken", \.zaken),
      Kolom("AANGEHOUDEN", "aangehouden", \.aangehouden), .json("records", \.records),
      .json("jaren", \.regel.jaren), .json("vanaf", \.regel.vanaf.rawValue), .json("grond", \.regel.grond),
    ]
  }
}

extension Bewaarlijst.Regel {
  static var kolommen: [Kolom<Self>] {
    [
      Kolom("NUMMER", "personeelsnummer") { $0.nummer?.tekst }, Kolom("ZAAK", rekbaar: true, "soort", \.zaak.soort),
      Kolom("CYCLUS", "cyclus", \.zaak.jaar), Kolom("KENMERK", "kenmerk", \.zaak.kenmerk),
      Kolom("BEWAARD T/M", "laatsteDag", \.laatsteDag),
      Kolom("AANGEHOUDEN", rekbaar: true, "aangehouden", \.aangehouden),
    ]
  }
}

/// All proposals to destroy, and how far they are.
package struct Voorstellenlijst: Lijst {
  package let kop: Rapportkop
  package let regels: [Vernietigingen.Voorstel]

  package static func maak(_ bron: Rapportbron) -> Voorstellenlijst {
    Voorstellenlijst(
      kop: bron.kop("gespreksboek.vernietigingen", over: .records), regels: bron.boek.vernietigingen.voorstellen)
  }

  package var titel: String? { "VERNIETIGINGEN" }
  package var inleiding: String { kop.standzin([]) }
  package var sleutel: String { "voorstellen" }
  package var leeg: String { "Er is nog nooit een vernietiging voorgesteld." }

  package var kolommen: [Kolom<Vernietigingen.Voorstel>] {
    [
      Kolom("VOORSTEL") { $0.kort }, .json("voorstel", \.kenmerk.tekst), Kolom("TOT EN MET", "tot", \.tot),
      Kolom("ZAKEN", "zaken", \.zaken), .json("records", \.voorgesteld.aantal),
      Kolom("VOORGESTELD DOOR", rekbaar: true, "voorgesteldDoor", \.gedaan.actor),
      .json("voorgesteldOp", \.gedaan.datum),
      Kolom("GOEDGEKEURD DOOR", rekbaar: true, "goedgekeurdDoor", \.goedkeuring?.herkomst.actor),
      .json("goedgekeurdOp", \.goedkeuring?.herkomst.datum), .json("vernietigdOp", \.begonnen.first?.datum),
      Kolom("STAND", "stand", \.stand.rawValue),
    ]
  }
}

extension Vernietigingen.Voorstel {
  /// The beginning of the name, enough to type.
  package var kort: String { String(kenmerk.tekst.prefix(8)) }
}
