internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

extension Statusrapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel(veilig(kop.organisatie))
    if proef { blad.alinea("Dit is een proefopslag. Wat hier staat, telt niet.") }
    blad.paren([
      ("Opslag", kop.opslag),
      ("Logboek", records == 0 ? "leeg" : "\(aantal(records, "record", "records")), hash \(kop.stand.hash)"),
      ("Stand op", kop.peildatum.proza),
      ("Medewerkers", dossiers == 0 ? "nog geen" : "\(inDienst) in dienst, \(dossiers) in totaal"),
      ("Catalogi", lijst(catalogi.map { "\(veilig($0.id.tekst)) (\(versies($0.versies.map { veilig($0) })))" })),
      ("Regelingen", lijst(regelingen.map { "\(veilig($0.id.tekst)) (\(versies($0.versies.map(String.init))))" })),
      ("Cycli", cycli.isEmpty ? "nog geen" : nil),
    ])
    for cyclus in cycli { zet(cyclus, op: &blad) }
    schrijfProcedure(&blad)
    aandacht(&blad)
    blad.kop("Volgende stap")
    blad.alinea(volgende.uitleg)
    blad.alinea(volgende.opdracht, inspringen: 2)
  }

  private func zet(_ cyclus: Cyclusstand, op blad: inout Blad) {
    blad.kop("Cyclus \(cyclus.jaar) (\(cyclus.isOpen ? "open" : "gesloten"))")
    guard cyclus.isOpen else {
      blad.alinea("Regeling \(veilig(cyclus.regeling)). De cijfers: gespreksboek jaaroverzicht \(cyclus.jaar).")
      return
    }
    blad.alinea("Regeling \(veilig(cyclus.regeling)).")
    blad.tabel(Self.stadiumkolommen, cyclus.stadiumrijen)
  }

  private func aandacht(_ blad: inout Blad) {
    let zinnen =
      [
        logboekVoor.map {
          "De klok loopt achter op het logboek: het laatste record is van \(Amsterdam.datum(van: $0).proza). Wat na vandaag "
            + "ingaat, telt hier niet mee."
        },
        achterstand > 0 ? "\(aantal(achterstand, "gesprek", "gesprekken")) in achterstand." : nil,
        langOpen > 0
          ? "\(aantal(langOpen, "stap", "stappen")) na een beoordeling \(langOpen == 1 ? "staat" : "staan") langer dan "
            + "\(Achterstand.openNaDagen) dagen open." : nil,
        onbekendeRecords > 0
          ? "\(aantal(onbekendeRecords, "record", "records")) van een soort die deze versie niet kent. "
            + "Gebruik een nieuwere versie van gespreksboek."
          : nil,
        vernietigdeRecords > 0 ? "\(aantal(vernietigdeRecords, "record is", "records zijn")) vernietigd." : nil,
      ].compactMap { $0 } + rechtenzinnen
    guard !zinnen.isEmpty else { return }
    blad.kop("Let op")
    for zin in zinnen { blad.punt(zin) }
  }

  /// At most this many files are named; the JSON form names them all.
  private static var meesteGenoemd: Int { 5 }

  private var rechtenzinnen: [String] {
    let zinnen = ruimeRechten.prefix(Self.meesteGenoemd).map { ruim in
      "Ook anderen mogen bij \(veilig(ruim.pad)) (\(ruim.rechten)). "
        + "Geef: chmod \(ruim.hoort) \(Self.schelpwoord(veilig(ruim.pad)))"
    }
    let rest = ruimeRechten.count - zinnen.count
    guard rest > 0 else { return zinnen }
    return zinnen + ["Dat geldt ook voor \(aantal(rest, "ander bestand", "andere bestanden")) van de opslag."]
  }

  /// As a shell takes one word literally: a name in the storage may hold anything.
  private static func schelpwoord(_ woord: String) -> String {
    "'" + woord.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private func lijst(_ delen: [String]) -> String { delen.isEmpty ? "nog geen" : delen.joined(separator: ", ") }

  private func versies(_ delen: [String]) -> String {
    "\(delen.count == 1 ? "versie" : "versies") \(opsomming(delen))"
  }
}

extension Statusrapport {
  static var stadiumkolommen: [Tabel.Kolom] {
    [
      Tabel.Kolom("Stadium", rekbaar: true), Tabel.Kolom("Periode"), Tabel.Kolom("Gehouden", .rechts),
      Tabel.Kolom("Van", .rechts), Tabel.Kolom("Aandeel", .rechts),
    ]
  }
}

extension Statusrapport.Cyclusstand {
  var stadiumrijen: [[String]] {
    stadia.map { stadium in
      [
        veilig(stadium.naam), stadium.venster.kort, "\(stadium.gehouden)", "\(stadium.verwacht)",
        Getalvorm.procent(stadium.gehouden, van: stadium.verwacht),
      ]
    }
  }
}

extension Statusrapport {
  /// The document `gespreksboek.status`.
  package func json() -> JSONNode {
    kop.document(
      ("proef", proef), ("records", records), ("dossiers", dossiers), ("inDienst", inDienst),
      (
        "catalogi",
        catalogi.map { catalogus in
          JSONNode.object(("id", catalogus.id.tekst), ("naam", catalogus.naam), ("versies", catalogus.versies))
        }
      ),
      (
        "regelingen",
        regelingen.map { regeling in
          JSONNode.object(("id", regeling.id.tekst), ("naam", regeling.naam), ("versies", regeling.versies))
        }
      ), ("cycli", cycli.map(\.json)), ("achterstand", achterstand), ("langOpen", langOpen),
      ("openStappen", openstappen.map(\.json)), ("onbekendeRecords", onbekendeRecords),
      ("vernietigdeRecords", vernietigdeRecords),
      (
        "ruimeRechten",
        ruimeRechten.map { ruim in
          JSONNode.object(("pad", ruim.pad), ("rechten", ruim.rechten), ("hoort", ruim.hoort))
        }
      ), ("logboekVoor", logboekVoor), ("volgendeOpdracht", volgende.opdracht))
  }
}

extension Statusrapport.Cyclusstand {
  /// As it stands in every document that tells how far a cycle is.
  var json: JSONNode { .object(leden) }

  var leden: [JSONMember] {
    .members(
      ("jaar", jaar), ("regeling", regeling), ("open", isOpen), ("achterstand", achterstand), ("langOpen", openStappen),
      (
        "stadia",
        stadia.map { stadium in
          JSONNode.object(
            ("naam", stadium.naam), ("verplicht", stadium.verplicht), ("van", stadium.venster.van),
            ("tot", stadium.venster.tot), ("verwacht", stadium.verwacht), ("gehouden", stadium.gehouden))
        }
      ))
  }
}
