internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Tekst
internal import Wire

/// A form that was handed in.
struct Inzending {
  /// As messages call it.
  let naam: String
  /// The number of its first line in the file.
  var eersteRegel = 1
  let bytes: [UInt8]

  /// The id of the command that records it: the same form is the same command.
  var kenmerk: String { Hex.encode(SHA256.hash(Array("formulier\n".utf8) + bytes).bytes.prefix(16)) }
}

/// A file with forms, or what is wrong with it.
struct Inzendbestand {
  let naam: String
  /// The directory that was given, where it stands in one.
  let map: String?
  let formulieren: [Inzending]
  var fout: Mislukt?
}

/// Everything that was handed in with one command.
struct Stapel {
  let bestanden: [Inzendbestand]

  /// The one form that there is, where one file was given and no directory: it is judged and answered by itself.
  var enige: Inzending? {
    guard let bestand = bestanden.first, bestanden.count == 1, bestand.map == nil, bestand.formulieren.count == 1 else {
      return nil
    }
    return bestand.formulieren[0]
  }
}

extension Beurt {
  /// The forms of these files and directories, each file in the order of its name.
  func stapel(_ namen: [String]) throws(Mislukt) -> Stapel {
    var bestanden: [Inzendbestand] = []
    for naam in namen {
      if naam != "-", omgeving.sudo == nil, (try? omgeving.platform.status(omgeving.pad(naam)))?.kind == .directory {
        bestanden += try inzendingen(map: naam)
      } else if namen.count == 1 {
        bestanden.append(try inzending(naam, map: nil))
      } else {
        bestanden.append(oordeel(naam, map: nil))
      }
    }
    return Stapel(bestanden: bestanden)
  }

  /// Documents that somebody may send back in place of a text; they are answered, and not passed over.
  private static let documenten: Set<String> = ["txt", "doc", "docx", "odt", "rtf", "pdf", "pages"]

  private func inzendingen(map getypt: String) throws(Mislukt) -> [Inzendbestand] {
    var map = getypt
    while map.count > 1, map.hasSuffix("/") { map.removeLast() }
    let namen: [String]
    do throws(SystemError) {
      namen = try omgeving.platform.list(omgeving.pad(map))
    } catch {
      throw Mislukt(
        .nietGevonden, "B001", "'\(map)' kan niet worden gelezen.", advies: "Controleer de naam van de map.")
    }
    let zichtbaar = namen.filter { naam in
      let pad = FilePath.join(omgeving.pad(map), naam)
      return !naam.hasPrefix(".") && (try? omgeving.platform.status(pad))?.kind == .file
    }.sorted()
    let (gekozen, rest) = (zichtbaar.filter(Self.isDocument), zichtbaar.filter { !Self.isDocument($0) })
    if !rest.isEmpty {
      omgeving.uitvoer.melding(
        "let op: \(aantal(rest.count, "bestand", "bestanden")) in '\(veilig(map))' overgeslagen, want dat is geen tekst (.txt)."
      )
    }
    guard !gekozen.isEmpty else {
      throw Mislukt(
        .nietGevonden, "B013", "In '\(map)' staat geen formulier.",
        advies: "Een formulier is een tekstbestand waarvan de naam op .txt eindigt.")
    }
    return gekozen.map { oordeel(FilePath.join(map, $0), map: map) }
  }

  private static func isDocument(_ naam: String) -> Bool {
    guard let punt = naam.lastIndex(of: ".") else { return false }
    return documenten.contains(naam[naam.index(after: punt)...].lowercased())
  }

  private func oordeel(_ naam: String, map: String?) -> Inzendbestand {
    do throws(Mislukt) {
      return try inzending(naam, map: map)
    } catch {
      return Inzendbestand(naam: naam, map: map, formulieren: [], fout: error)
    }
  }

  private func inzending(_ naam: String, map: String?) throws(Mislukt) -> Inzendbestand {
    let bytes = try tekstbestand(naam, grens: Invoergrens.formulier)
    let genoemd = naam == "-" ? "invoer" : naam
    return Inzendbestand(
      naam: genoemd, map: map,
      formulieren: Formulierblad.gesplitst(bytes).map {
        Inzending(naam: genoemd, eersteRegel: $0.eersteRegel, bytes: $0.bytes)
      })
  }
}
