internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Beurt {
  /// Shows all findings of a file with their place; nothing is recorded.
  ///
  /// - Parameter schema: of the document for programs.
  func toonControle(
    _ bevindingen: [GeplaatsteBevinding], naam: String, schema: String
  ) -> Afsluitcode {
    let fouten = bevindingen.filter(\.isFout).count
    let regels = bevindingen.map { Beurt.regel($0, naam: naam) }
    let slot =
      "\(naam): \(aantal(fouten, "fout", "fouten")), "
      + aantal(bevindingen.count - fouten, "waarschuwing", "waarschuwingen") + "."
    toon((regels + [slot]).joined(separator: "\n"), json: Beurt.document(schema, bevindingen, naam: naam))
    return fouten == 0 ? .gelukt : .bevindingen
  }

  private static func document(_ schema: String, _ bevindingen: [GeplaatsteBevinding], naam: String) -> JSONNode {
    .document(
      schema, ("bestand", naam),
      (
        "bevindingen",
        bevindingen.map {
          JSONNode.object(
            ("code", $0.bevinding.code), ("ernst", $0.bevinding.ernst.rawValue),
            ("regel", $0.plaats.line), ("kolom", $0.plaats.column),
            ("pad", $0.bevinding.padtekst), ("melding", $0.bevinding.melding),
            ("advies", $0.bevinding.advies))
        }
      ))
  }

  /// Shows a file to begin with, as it is: with its comments.
  func toonSjabloon(_ tekst: String, soort: String) -> Afsluitcode {
    if wilJSON {
      toon(tekst, json: .document("gespreksboek.sjabloon", ("soort", soort), ("tekst", tekst)))
    } else {
      omgeving.uitvoer.antwoord(kaal: tekst)
    }
    return .gelukt
  }

  /// The document of a file when it has no errors; else all findings at once with their place.
  func goed<Document>(
    _ document: Document?, _ bevindingen: [GeplaatsteBevinding], naam: String
  ) throws(Mislukt) -> Document {
    let fouten = bevindingen.filter(\.isFout)
    if let document, fouten.isEmpty {
      for bevinding in bevindingen { omgeving.uitvoer.melding(Beurt.regel(bevinding, naam: naam)) }
      return document
    }
    let regels = bevindingen.map { Beurt.regel($0, naam: naam) }
    let slot = "\(naam): \(aantal(fouten.count, "fout", "fouten")); er is niets vastgelegd."
    throw Mislukt(
      .bevindingen,
      fouten.map {
        .init($0.bevinding.code, "regel \($0.plaats.line): \($0.bevinding.melding)", advies: $0.bevinding.advies)
      },
      weergave: (regels + [slot]).joined(separator: "\n"))
  }

  /// `hr21.json:12:5: fout C011: … (functies[3].normen[0])`, with the advice below.
  static func regel(_ geplaatst: GeplaatsteBevinding, naam: String) -> String {
    let bevinding = geplaatst.bevinding
    let waar = bevinding.padtekst.isEmpty ? "" : " (\(bevinding.padtekst))"
    let plaats = "\(naam):\(geplaatst.plaats.line):\(geplaatst.plaats.column)"
    return veilig("\(plaats): \(bevinding.ernst.rawValue) \(bevinding.code): \(bevinding.melding)\(waar)")
      + (bevinding.advies.isEmpty
        ? "" : "\n" + inspringen(wrap(veilig(bevinding.advies), breedte: 78), 2).joined(separator: "\n"))
  }
}
