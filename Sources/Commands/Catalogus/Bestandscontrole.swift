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
}
