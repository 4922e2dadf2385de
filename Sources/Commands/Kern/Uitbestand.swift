internal import Arguments
internal import EventLog
internal import Gebruik
internal import Tekst
internal import Weergave
internal import Wire

/// The forms that an answer can have in a file, called as the names of such files end.
enum Uitvorm: String, CaseIterable {
  case txt, html, json, csv, ods, xlsx

  /// The form that a name asks for by its end, in capitals or not.
  init?(naam: String) {
    guard let punt = naam.lastIndex(of: ".") else { return nil }
    self.init(rawValue: naam[naam.index(after: punt)...].lowercased())
  }
}

/// The file that `--uit` names: what is answered is collected, and written when the command has ended.
///
/// The file is written under another name first and then takes its place, so that it is there whole or not at all. A name
/// that is only an end, such as `.ods`, is standard output in that form.
final class Uitbestand {
  /// As it was typed.
  let naam: String
  let vorm: Uitvorm
  /// Which of its tables, in a form that holds one; nothing for the only one.
  let tabel: String?
  /// Nothing for standard output.
  private let pad: String?
  private let overschrijft: Bool
  private var bytes: [UInt8] = []
  private var bezwaar: Mislukt?

  fileprivate init(naam: String, vorm: Uitvorm, tabel: String?, pad: String?, overschrijft: Bool) {
    self.naam = naam
    self.vorm = vorm
    self.tabel = tabel
    self.pad = pad
    self.overschrijft = overschrijft
  }

  func neem(_ tekst: String) { bytes += tekst.utf8 }

  /// Takes an answer that has the form of this file already.
  func neem(bytes: [UInt8]) { self.bytes += bytes }

  /// Takes an answer in the form of this file.
  func neem(_ blad: Blad, naam: String) {
    do throws(Mislukt) {
      bytes += try vorm.bytes(blad, naam: naam, tabel: tabel)
    } catch {
      bezwaar = error
    }
  }

  /// Writes what was answered, unless that could not be made.
  ///
  /// - Returns: what stands where, in a sentence; nothing for standard output.
  func schrijf(_ omgeving: Omgeving) throws(Mislukt) -> String? {
    if let bezwaar { throw bezwaar }
    guard let pad else {
      omgeving.uitvoer.antwoord(bytes: bytes)
      return nil
    }
    try Self.schrijf(bytes, pad, naam: naam, overschrijft: overschrijft, omgeving)
    return "\(naam) is geschreven (\(bytes.count) bytes)."
  }

  /// Writes a file whole or not at all, and over one that is there only where that was asked.
  static func schrijf(
    _ bytes: [UInt8], _ pad: String, naam: String, overschrijft: Bool = false, _ omgeving: Omgeving
  ) throws(Mislukt) {
    do throws(SystemError) {
      // Taken first, so that what another program put there meanwhile stays as it is.
      if !overschrijft {
        omgeving.platform.close(
          try omgeving.platform.open(pad, .createNew))
      }
      do throws(SystemError) {
        try omgeving.platform.replaceFile(pad, with: bytes)
      } catch {
        if !overschrijft { try? omgeving.platform.remove(pad) }
        throw error
      }
    } catch {
      throw mislukt(naam, error)
    }
  }

  private static func mislukt(_ naam: String, _ storing: SystemError) -> Mislukt {
    switch storing.kind {
    case .exists: bestaatAl(naam)
    case .diskFull:
      Mislukt(
        .uitvoerMislukt, "B006", "'\(naam)' is niet geschreven: daar is geen ruimte meer.",
        advies: "Kies een andere plek of maak ruimte, en vraag het opnieuw.")
    default:
      Mislukt(
        .uitvoerMislukt, "B006",
        "'\(naam)' is niet geschreven: dat geeft een fout (\(storing.call), fout \(storing.number)).",
        advies: "Kies een andere plek en vraag het opnieuw.")
    }
  }

  private static func bestaatAl(_ naam: String) -> Mislukt {
    Mislukt(
      .bevindingen, "B007", "'\(naam)' is er al.",
      advies: "Kies een andere naam, of geef --overschrijven mee.")
  }
}

extension Beurt {
  /// The file that the command line names, looked at before anything is asked.
  func uitbestand() throws(Mislukt) -> Uitbestand? {
    guard aanroep.kent("--uit"), aanroep.kent("--overschrijven") else { return nil }
    let tabel = aanroep.kent("--tabel") ? aanroep.waarde("--tabel") : nil
    let isCSV = aanroep.kent("--csv") && aanroep.vlag("--csv")
    guard let naam = aanroep.waarde("--uit") ?? (isCSV ? ".\(Uitvorm.csv)" : nil) else {
      guard tabel == nil else { throw tabelZonderCSV() }
      guard !aanroep.vlag("--overschrijven") else {
        throw Mislukt(.optiesBotsen, "--overschrijven hoort bij --uit.", advies: "Geef --uit BESTAND mee.")
      }
      return nil
    }
    guard let vorm = Uitvorm(naam: naam) else {
      throw .ongeldig(
        "Aan '\(naam)' is niet te zien welk soort bestand het moet worden.",
        advies: "Laat de naam eindigen op \(opsomming(Uitvorm.allCases.map { ".\($0)" }, voegwoord: "of")).")
    }
    try eisEenVorm(vorm)
    guard tabel == nil || vorm == .csv else { throw tabelZonderCSV() }
    guard naam.dropFirst() != vorm.rawValue else {
      return Uitbestand(naam: naam, vorm: vorm, tabel: tabel, pad: nil, overschrijft: false)
    }
    // With the rights of the account of the storage, a name could lead to the storage's own files.
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.",
        advies: "Noem alleen de vorm, en laat uw eigen schelp schrijven: --uit .\(vorm) > \(naam).")
    }
    try eisPlek(naam)
    return Uitbestand(
      naam: naam, vorm: vorm, tabel: tabel, pad: omgeving.pad(naam), overschrijft: aanroep.vlag("--overschrijven"))
  }

  private func tabelZonderCSV() -> Mislukt {
    Mislukt(
      GebruiksFout(
        .optiesBotsen, "--tabel hoort bij CSV.",
        advies: "Andere vormen hebben alle tabellen. Laat de naam achter --uit op .csv eindigen, of laat --tabel weg."))
  }

  private func eisEenVorm(_ vorm: Uitvorm) throws(Mislukt) {
    let vlaggen = [("--json", Uitvorm.json), ("--csv", .csv), ("--csv-lang", .csv), ("--csv-standaard", .csv)]
    let anders = vlaggen.filter {
      aanroep.kent($0.0) && aanroep.vlag($0.0) && $0.1 != vorm
    }
    guard let ander = anders.first else { return }
    throw Mislukt(
      .optiesBotsen, "\(ander.0) en een bestand dat op .\(vorm) eindigt gaan niet samen.",
      advies: "Laat \(ander.0) weg, of laat de naam op .\(ander.1) eindigen.")
  }

  /// The directory is there and belongs to no storage.
  func eisMapBuitenOpslag(_ naam: String) throws(Mislukt) {
    let (platform, pad) = (omgeving.platform, omgeving.pad(naam))
    let map = FilePath.parent(pad)
    guard (try? platform.status(map))?.kind == .directory else {
      throw Mislukt(
        .nietGevonden, "B001", "De map van '\(naam)' bestaat niet.", advies: "Maak die map eerst, of kies een andere.")
    }
    for plek in [map, FilePath.join(map, ".."), FilePath.join(map, "../..")]
    where (try? platform.exists(Storage.identityPath(plek))) ?? false {
      throw Mislukt(
        .bevindingen, "B008", "'\(naam)' zou in de opslag van een logboek komen te staan.",
        advies: "Kies een plek daarbuiten.")
    }
  }

  /// The directory is there and belongs to no storage, and the name is free or may be replaced.
  func eisPlek(_ naam: String) throws(Mislukt) {
    try eisMapBuitenOpslag(naam)
    let (platform, pad) = (omgeving.platform, omgeving.pad(naam))
    // The name that the file has until it is whole.
    guard !((try? platform.exists(pad + ".nieuw")) ?? false) else {
      throw Mislukt(
        .bevindingen, "B007", "'\(naam).nieuw' is er al, en die naam is nodig om '\(naam)' te schrijven.",
        advies: "Geef dat bestand een andere naam, of kies zelf een andere.")
    }
    guard let staat = try? platform.status(pad) else { return }
    guard staat.kind == .file, aanroep.kent("--overschrijven"), aanroep.vlag("--overschrijven") else {
      throw Mislukt(
        .bevindingen, "B007", staat.kind == .file ? "'\(naam)' is er al." : "'\(naam)' is er al, en is geen bestand.",
        advies: staat.kind == .file ? "Kies een andere naam, of geef --overschrijven mee." : "Kies een andere naam.")
    }
  }
}

extension Uitvorm {
  fileprivate func bytes(_ blad: Blad, naam: String, tabel: String?) throws(Mislukt) -> [UInt8] {
    do throws(Werkbladfout) {
      switch self {
      case .txt, .json: return Array((blad.tekst + "\n").utf8)
      case .html: return blad.html(naam: naam)
      case .ods: return try ODS.bytes(blad, naam: naam)
      case .xlsx: return try XLSX.bytes(blad, naam: naam)
      case .csv: break
      }
    } catch {
      throw Mislukt(
        .bevindingen, "B009", error.melding,
        advies: "Vraag een kleiner deel, of laat de naam op .html of .json eindigen.")
    }
    guard let csv = blad.csv(.excelNL, tabel: tabel) else { throw geenTabel(blad, tabel) }
    return csv
  }

  /// Why there is no CSV of it, and which tables there are.
  private func geenTabel(_ blad: Blad, _ gevraagd: String?) -> Mislukt {
    let namen = blad.werkbladen(naam: "").map(\.naam)
    if namen.isEmpty {
      return Mislukt(
        .bevindingen, "B009", "In dit antwoord staat geen tabel.", advies: "Laat de naam op .html of .txt eindigen.")
    }
    let melding =
      gevraagd.map { "In dit antwoord staat geen tabel '\(veilig($0))'." }
      ?? "In dit antwoord staan \(aantal(namen.count, "tabel", "tabellen")), en in CSV past er één."
    return Mislukt(
      .bevindingen, "B009", melding,
      advies:
        "Kies er een met --tabel: \(opsomming(namen.map { "‘\(veilig($0))’" }, voegwoord: "of")). In .ods en .xlsx staan ze alle."
    )
  }
}
