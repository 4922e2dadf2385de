internal import Documenten
internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
internal import Wire

/// What came of reading documents, for people and for programs.
struct Leesrapport {
  private let uitslag: Leesuitslag
  private let namen: [String]
  private let bestand: String?
  /// The catalogue as a file.
  let bytes: [UInt8]
  private let bevindingen: [GeplaatsteBevinding]

  init(_ uitslag: Leesuitslag, namen: [String], bestand: String?) {
    self.uitslag = uitslag
    self.namen = namen
    self.bestand = bestand
    bytes = CatalogusBestand.schrijf(uitslag.catalogus)
    bevindingen = CatalogusBestand.lees(bytes).bevindingen
  }

  /// Whether the documents hold anything of a catalogue.
  var isIets: Bool { !uitslag.catalogus.competenties.isEmpty || !uitslag.catalogus.functies.isEmpty }
  /// Whether a line is doubtful or was not read.
  var heeftTwijfel: Bool {
    namen.indices.contains { document in
      let telling = uitslag.telling(document: document)
      return telling.twijfel > 0 || telling.nietGelezen > 0
    }
  }
  var fouten: [GeplaatsteBevinding] { bevindingen.filter(\.isFout) }

  func tekst(_ breedte: Int, elkeRegel: Bool) -> String {
    func alinea(_ tekst: String) -> String { wrap(veilig(tekst), breedte: breedte).joined(separator: "\n") }
    var delen = [namen.indices.map { alinea(telling($0)) }.joined(separator: "\n")]
    func voeg(_ kop: String, _ regels: [String]) {
      guard !regels.isEmpty else { return }
      let tekst = regels.flatMap { regel in
        wrap(veilig(regel), breedte: breedte - 2).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
      delen.append("\(kop)\n" + tekst.joined(separator: "\n"))
    }
    voeg("GELEZEN", gevonden)
    voeg("AANGENOMEN", uitslag.aannames)
    voeg(
      "NAMEN DIE ZIJN SAMENGEVOEGD",
      uitslag.samengevoegd.map { naam in
        "\(plek(naam.document, naam.nummer)): '\(naam.naam)' is '\(naam.als)' (\(naam.reden))"
      })
    voeg(
      "TWIJFEL",
      uitslag.regels.compactMap { regel in
        guard case .twijfel(let als, let reden) = regel.lot else { return nil }
        let gebruik = als.map { ". Gebruikt: \($0)" } ?? ". Niet gebruikt"
        return "\(plek(regel.document, regel.nummer)): \(reden)\(gebruik). ‘\(kort(regel.tekst))’"
      })
    voeg(
      "NIET GELEZEN",
      uitslag.regels.compactMap { regel in
        guard case .nietGelezen(let reden) = regel.lot else { return nil }
        return "\(plek(regel.document, regel.nummer)): \(reden). ‘\(kort(regel.tekst))’"
      })
    if elkeRegel {
      voeg(
        "GEBRUIKT",
        uitslag.regels.compactMap { regel in
          guard case .gebruikt(let als) = regel.lot else { return nil }
          return "\(plek(regel.document, regel.nummer)): \(als). ‘\(kort(regel.tekst))’"
        })
    }
    voeg(
      "NOG TE VERBETEREN IN HET BESTAND",
      fouten.map { "\($0.bevinding.code): \($0.bevinding.melding) \($0.bevinding.advies)" })
    delen.append(
      alinea(
        bestand.map { "De catalogus staat in \($0) (\(aantal(fouten.count, "fout", "fouten")))." }
          ?? "Er is geen bestand gemaakt. Geef --uit BESTAND.json mee om de catalogus te bewaren."))
    return delen.joined(separator: "\n\n")
  }

  private func telling(_ document: Int) -> String {
    let telling = uitslag.telling(document: document)
    // Of a text without lines there are no shares.
    let delen = Aandeel.verdeling([telling.gebruikt, telling.twijfel, telling.nietGelezen])
    func deel(_ plek: Int) -> String { plek < delen.count ? " (\(delen[plek].procenten)%)" : "" }
    return
      "\(namen[document]): \(aantal(telling.beschreven, "regel", "regels")) met tekst. Gebruikt: \(telling.gebruikt)\(deel(0)). "
      + "Twijfel: \(telling.twijfel)\(deel(1)). Niet gelezen: \(telling.nietGelezen)\(deel(2))."
  }

  private var gevonden: [String] {
    let catalogus = uitslag.catalogus
    let beschikbaar = catalogus.beschikbareFuncties
    let formatie = beschikbaar.compactMap(\.formatie).reduce(0, +)
    return [
      "Catalogus \(catalogus.id), versie \(catalogus.versie), per \(catalogus.per.proza): \(catalogus.naam)",
      "Niveaus: \(catalogus.niveauschema.niveaus.joined(separator: ", ")) (\(catalogus.niveauschema.soort.rawValue))",
      geteld(catalogus.competenties.count, "competentie", "competenties", catalogus.competenties.map(\.naam)),
      geteld(catalogus.groepen.count, "groep of laag", "groepen en lagen", catalogus.groepen.map(\.naam)),
      geteld(catalogus.families.count, "functiefamilie", "functiefamilies", catalogus.families.map(\.naam)),
      geteld(catalogus.functies.count, "functie", "functies", catalogus.functies.map(\.naam)),
      geteld(catalogus.matrix.count, "plek in de functiematrix", "plekken in de functiematrix", []),
      geteld(beschikbaar.count, "beschikbare functie", "beschikbare functies", beschikbaar.map(\.naam))
        .map { formatie == 0 ? $0 : "\($0); samen \(Getalvorm.honderdsten(formatie)) fte" },
      geteld(catalogus.modules.count, "module", "modules", catalogus.modules.map(\.naam)),
    ].compactMap { $0 }
  }

  private func geteld(_ hoeveel: Int, _ een: String, _ meer: String, _ namen: [String]) -> String? {
    guard hoeveel > 0 else { return nil }
    return aantal(hoeveel, een, meer) + (namen.isEmpty ? "" : ": " + namen.joined(separator: ", "))
  }

  private func plek(_ document: Int, _ nummer: Int) -> String { "\(namen[document]):\(nummer)" }

  private func kort(_ tekst: String) -> String { tekst.count > 60 ? "\(tekst.prefix(60))…" : tekst }

  func json() -> JSONNode {
    .document(
      "gespreksboek.catalogusleesverslag",
      (
        "documenten",
        namen.enumerated().map { document, naam in
          let telling = uitslag.telling(document: document)
          return JSONNode.object(
            ("document", naam), ("gebruikt", telling.gebruikt), ("twijfel", telling.twijfel),
            ("nietGelezen", telling.nietGelezen), ("leeg", telling.leeg))
        }
      ), ("bestand", bestand),
      (
        "catalogus",
        JSONNode.object(
          ("id", uitslag.catalogus.id.tekst), ("naam", uitslag.catalogus.naam), ("versie", uitslag.catalogus.versie),
          ("per", uitslag.catalogus.per.iso), ("competenties", uitslag.catalogus.competenties.count),
          ("functies", uitslag.catalogus.functies.count),
          ("beschikbareFuncties", uitslag.catalogus.beschikbareFuncties.count),
          ("modules", uitslag.catalogus.modules.count))
      ), ("aannames", uitslag.aannames),
      (
        "samengevoegd",
        uitslag.samengevoegd.map {
          JSONNode.object(
            ("document", namen[$0.document]), ("regel", $0.nummer), ("naam", $0.naam), ("als", $0.als),
            ("reden", $0.reden))
        }
      ), ("regels", uitslag.regels.compactMap(regel)),
      (
        "bevindingen",
        bevindingen.map {
          JSONNode.object(
            ("code", $0.bevinding.code), ("ernst", $0.bevinding.ernst.rawValue), ("melding", $0.bevinding.melding),
            ("advies", $0.bevinding.advies))
        }
      ))
  }

  private func regel(_ regel: Leesuitslag.Regel) -> JSONNode? {
    let (lot, als, reden): (String, String?, String?) =
      switch regel.lot {
      case .leeg: ("leeg", nil, nil)
      case .gebruikt(let als): ("gebruikt", als, nil)
      case .twijfel(let als, let reden): ("twijfel", als, reden)
      case .nietGelezen(let reden): ("niet-gelezen", nil, reden)
      }
    guard lot != "leeg" else { return nil }
    return JSONNode.object(
      ("document", namen[regel.document]), ("regel", regel.nummer), ("lot", lot), ("als", als), ("reden", reden),
      ("tekst", regel.tekst))
  }
}
