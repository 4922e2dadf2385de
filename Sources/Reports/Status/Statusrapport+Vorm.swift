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
      ("Onderdeel", onderdeel.map { "\(veilig($0)), met alles wat eronder valt" }),
      ("Medewerkers", dossiers == 0 ? "nog geen" : "\(inDienst) in dienst, \(dossiers) in totaal"),
      ("Catalogi", lijst(catalogi)),
      ("Regelingen", lijst(regelingen)),
      ("Cycli", cycli.isEmpty ? "nog geen" : nil),
      ("Wie keek", inzage == .uit ? nil : "\(inzage.zin)."),
    ])
    for cyclus in cycli { zet(cyclus, op: &blad) }
    schrijfProcedure(&blad)
    aandacht(&blad)
    blad.kop("Volgende stap")
    blad.alinea(volgende.uitleg)
    blad.alinea(volgende.opdracht, inspringen: 2)
  }

  private func zet(_ cyclus: Cyclusstand, op blad: inout Blad) {
    blad.kop("Cyclus \(cyclus.naam) (\(cyclus.isOpen ? "open" : "gesloten"))")
    guard cyclus.isOpen else {
      blad.alinea("Regeling \(veilig(cyclus.regeling)). De cijfers: gespreksboek jaaroverzicht \(cyclus.naam).")
      return
    }
    blad.alinea("Regeling \(veilig(cyclus.regeling)).")
    blad.tabel(Stadiumstand.kolommen, cyclus.stadia)
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
        zonderLeiding > 0
          ? "\(aantal(zonderLeiding, "medewerker heeft", "medewerkers hebben")) een leidinggevende die niet in dienst is. "
            + "Wie dat zijn, zegt: gespreksboek achterstand" : nil,
        onbekendeRecords > 0
          ? "\(aantal(onbekendeRecords, "record", "records")) van een soort die deze versie niet kent. "
            + "Gebruik een nieuwere versie van gespreksboek."
          : nil,
        isVernietigingOpen
          ? "Een vernietiging is begonnen en niet voltooid. Ga verder met: gespreksboek vernietigen uitvoeren"
          : teruggekomen > 0
            ? "De inhoud van \(aantal(teruggekomen, "vernietigd record", "vernietigde records")) is teruggekomen, bijvoorbeeld uit een "
              + "reservekopie. Vernietig die opnieuw: gespreksboek vernietigen uitvoeren" : nil,
        vernietigdeRecords > 0 ? "\(aantal(vernietigdeRecords, "record is", "records zijn")) vernietigd." : nil,
      ].compactMap { $0 } + rechtenzinnen
    blad.sectie("Let op", zinnen)
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

  private func lijst(_ delen: [Versies<some Celwaarde>]) -> String {
    let teksten = delen.map { deel in
      "\(veilig(deel.id)) (\(deel.versies.count == 1 ? "versie" : "versies") \(opsomming(deel.versies.map(\.cel))))"
    }
    return teksten.isEmpty ? "nog geen" : teksten.joined(separator: ", ")
  }

  /// At most this many are shown; the JSON form has them all.
  package static var meesteStappen: Int { 10 }

  /// Where the appraisals stand: which step can be taken, by when.
  func schrijfProcedure(_ blad: inout Blad) {
    blad.sectie(
      "Open stappen na een beoordeling",
      openstappen.prefix(Self.meesteStappen).map { "\($0.medewerker.tekst): \($0.vervolg.tekst)" })
    let rest = aantalOpenstappen - Self.meesteStappen
    if rest > 0 {
      blad.alinea("En nog \(rest); per stap: gespreksboek gesprek lijst --wacht-op STAP.")
    }
  }
}

extension Statusrapport.Openstap {
  func json(op peildatum: Datum) -> JSONNode {
    .object(("medewerker", medewerker), ("cyclus", cyclus), ("stap", vervolg.knoop([], op: peildatum)))
  }
}

extension Statusrapport.Versies: JSONConvertible where Versie: JSONConvertible {
  package var json: JSONNode? { .object(("id", id), ("naam", naam), ("versies", versies)) }
}

extension Statusrapport.Stadiumstand {
  static var kolommen: [Kolom<Self>] {
    [
      Kolom("Stadium", rekbaar: true, "naam", \.naam), .json("verplicht", \.verplicht), .json("van", \.venster.van),
      .json("tot", \.venster.tot), Kolom("Periode", cel: \.venster.kort), .json("verwacht", \.verwacht),
      Kolom("Gehouden", "gehouden", \.gehouden), Kolom("Van", .rechts) { $0.verwacht.cel },
      Kolom("Aandeel", .rechts) { Getalvorm.procent($0.gehouden, van: $0.verwacht) },
      Kolom("Vrij", "vrijgesteld", \.vrijgesteld),
    ]
  }
}

extension Statusrapport {
  /// The document `gespreksboek.status`.
  package func json() -> JSONNode {
    kop.document(
      ("proef", proef), ("onderdeel", onderdeel), ("records", records), ("dossiers", dossiers), ("inDienst", inDienst),
      ("catalogi", catalogi), ("regelingen", regelingen), ("cycli", cycli.map(\.json)), ("achterstand", achterstand),
      ("langOpen", langOpen), ("zonderLeidinggevende", zonderLeiding),
      ("openStappen", openstappen.map { $0.json(op: kop.peildatum) }), ("onbekendeRecords", onbekendeRecords),
      ("vernietigdeRecords", vernietigdeRecords), ("vernietigingOpen", isVernietigingOpen ? true : nil),
      ("vernietigdTeruggekomen", teruggekomen > 0 ? teruggekomen : nil),
      (
        "ruimeRechten",
        ruimeRechten.map { ruim in
          JSONNode.object(("pad", ruim.pad), ("rechten", ruim.rechten), ("hoort", ruim.hoort))
        }
      ), ("inzage", inzage == .uit ? nil : inzage.rawValue), ("logboekVoor", logboekVoor),
      ("volgendeOpdracht", volgende.opdracht))
  }
}

extension Statusrapport.Cyclusstand {
  /// As it stands in every document that tells how far a cycle is.
  var json: JSONNode { .object(leden) }

  var leden: [JSONMember] {
    .members(
      ("jaar", jaar), ("regeling", regeling), ("open", isOpen), ("achterstand", achterstand), ("langOpen", openStappen),
      ("stadia", Statusrapport.Stadiumstand.kolommen.json(stadia)))
  }
}
