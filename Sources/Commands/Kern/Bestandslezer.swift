internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Beurt {
  /// Reads a file that a person named, or standard input for `-`; bounded, so that a mistyped name can't fill memory.
  ///
  /// - Parameter grens: the greatest size in bytes.
  func bestand(_ naam: String, grens: Int = Invoergrens.document) throws(Mislukt) -> [UInt8] {
    // With the rights of the account of the storage, a name could lead to the storage's own files, and a message about
    // a mistake in one would show them. What the caller may read, the caller's own shell can hand over.
    guard naam == "-" || omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo leest het programma geen bestanden van naam.",
        advies: "Geef - in plaats van de naam, en zet het bestand erachter: - < BESTAND.")
    }
    let bytes = naam == "-" ? try invoer() : try inhoud(naam, grens)
    guard bytes.count <= grens else { throw Self.teGroot(naam, grens) }
    return bytes
  }

  /// The text of a file in UTF-8, whatever the program of the sender made of it; what was converted is told.
  func tekstbestand(_ naam: String, grens: Int = Invoergrens.document) throws(Mislukt) -> [UInt8] {
    let bytes = try bestand(naam, grens: grens)
    let genoemd = naam == "-" ? "de invoer" : "'\(veilig(naam))'"
    do throws(GeenTekst) {
      let tekst = try Tekstbestand(bytes)
      if tekst.codering != .utf8 {
        let kijk = tekst.voorbeeld.map { "; kijk of ‘\(veilig($0))’ goed gespeld is" } ?? ""
        omgeving.uitvoer.melding("let op: \(genoemd) is gelezen als \(tekst.codering.rawValue)\(kijk).")
      }
      return tekst.bytes
    } catch {
      let naam = genoemd.prefix(1).uppercased() + genoemd.dropFirst()
      throw Mislukt(.bevindingen, "B010", "\(naam) is \(error.wat).", advies: error.advies)
    }
  }

  /// A form, without the mail that it came in; what was left out is told.
  func formulier(_ bytes: [UInt8], naam: String, eersteRegel: Int = 1) -> Formulierblad {
    let blad = Formulierblad.lees(bytes, eersteRegel: eersteRegel)
    guard !blad.weggelaten.isEmpty else { return blad }
    let getoond = 3
    let regels = blad.weggelaten.prefix(getoond).map { "regel \($0.nummer) ‘\(veilig(String($0.tekst.prefix(40))))’" }
    let rest = blad.weggelaten.count - regels.count
    let meer = rest > 0 ? " en nog \(aantal(rest, "regel", "regels"))" : ""
    omgeving.uitvoer.melding(
      "let op: in '\(veilig(naam))' is weggelaten wat niet bij het formulier hoort, maar bij de mail eromheen: "
        + "\(regels.joined(separator: ", "))\(meer).")
    return blad
  }

  /// The size and SHA-256 of a file that a person named, or of standard input for `-`; a file may be larger than memory.
  ///
  /// Only a plain file: opening a pipe would wait for who never writes.
  func afdruk(_ naam: String) throws(Mislukt) -> (grootte: Int, afdruk: Bestandsafdruk) {
    guard naam != "-", omgeving.sudo == nil else {
      let bytes = try bestand(naam, grens: Invoergrens.importbestand)
      return (bytes.count, Bestandsafdruk(SHA256.hash(bytes).hex))
    }
    let pad = omgeving.pad(naam)
    if let soort = try? omgeving.platform.status(pad).kind, soort != .file {
      throw Mislukt(
        .bevindingen, "B011", "'\(naam)' is geen gewoon bestand.", advies: "Noem het bestand zelf, geen map of pijp.")
    }
    do throws(SystemError) {
      return try Self.afdruk(pad, omgeving.platform)
    } catch {
      throw Self.onleesbaar(naam, error)
    }
  }

  /// - Complexity: O(n) in the bytes, in memory for one piece.
  private static func afdruk(
    _ pad: String, _ platform: RestartingPlatform
  ) throws(SystemError) -> (grootte: Int, afdruk: Bestandsafdruk) {
    let bestand = try platform.open(pad, .read)
    defer { platform.close(bestand) }
    var (hash, grootte) = (SHA256(), 0)
    while true {
      var stuk = [UInt8](repeating: 0, count: 256 << 10)
      let gelezen = try platform.readFully(bestand, at: grootte, into: &stuk)
      hash.update(gelezen == stuk.count ? stuk : Array(stuk[..<gelezen]))
      grootte += gelezen
      if gelezen < stuk.count { return (grootte, Bestandsafdruk(hash.finalize().hex)) }
    }
  }

  /// Standard input, or nothing of it: a part must never be taken for the whole.
  private func invoer() throws(Mislukt) -> [UInt8] {
    do {
      return try omgeving.invoer()
    } catch {
      throw Mislukt(
        .nietGevonden, "B001", "De invoer kan niet helemaal worden gelezen (\(error.call), fout \(error.number)).",
        advies: "Zet een bestand achter de opdracht: < BESTAND.")
    }
  }

  private static func teGroot(_ naam: String, _ grens: Int) -> Mislukt {
    Mislukt(
      .bevindingen, "B002", "'\(naam)' is groter dan \(grens / 1024 / 1024) MB.", advies: "Is dit het goede bestand?")
  }

  private func inhoud(_ naam: String, _ grens: Int) throws(Mislukt) -> [UInt8] {
    let pad = omgeving.pad(naam)
    // Looked at before reading: a file of many gigabytes must not be brought into memory to be refused.
    if let grootte = try? omgeving.platform.status(pad).size, grootte > grens { throw Self.teGroot(naam, grens) }
    do {
      return try omgeving.platform.contents(pad)
    } catch {
      throw Self.onleesbaar(naam, error)
    }
  }

  private static func onleesbaar(_ naam: String, _ storing: SystemError) -> Mislukt {
    let reden =
      switch storing.kind {
      case .notFound, .notADirectory: "bestaat niet"
      case .accessDenied: "mag u niet lezen"
      default: "kan niet worden gelezen"
      }
    return Mislukt(.nietGevonden, "B001", "'\(naam)' \(reden).", advies: "Controleer de naam van het bestand.")
  }
}

/// The greatest sizes that a person may hand in; `docs/grenzen.md` lists them with those of the readers.
package enum Invoergrens {
  /// Words on a command line.
  package static let woorden = 1000
  /// Characters of one word, and so of a text such as `--reden`; as many as a line of a form may have.
  package static let woord = 20_000
  /// Characters of a name, a unit, or a personnel number.
  package static let naam = 200
  /// People in one import.
  package static let mensen = 100_000
  /// Bytes of a form: 1 MiB.
  package static let formulier = 1 << 20
  /// Bytes of a catalogue or a regeling: 16 MiB.
  package static let document = 16 << 20
  /// Bytes of an import file, and of findings that were kept: 64 MiB.
  package static let importbestand = 64 << 20

  /// Refuses a command line that is too long, or holds control characters other than line feed and tab (log format,
  /// version 1): what stands in it may be recorded for ever.
  static func keur(_ argumenten: [String]) throws(Mislukt) {
    guard argumenten.count <= woorden else {
      throw .ongeldig("De opdracht heeft meer dan 1.000 woorden.", advies: "Geef minder woorden tegelijk.")
    }
    for (index, woord) in argumenten.enumerated() {
      let waar = plek(index, argumenten)
      // Bytes first: counting characters is slow, and no character takes less than a byte.
      guard woord.utf8.count <= Self.woord || woord.count <= Self.woord else {
        throw .ongeldig("\(waar) staat een tekst van meer dan 20.000 tekens.", advies: "Maak de tekst korter.")
      }
      guard !woord.unicodeScalars.contains(where: isStuurteken) else {
        throw .ongeldig("\(waar) staat een stuurteken.", advies: "Typ de tekst opnieuw, zonder stuurtekens.")
      }
    }
  }

  /// Refuses a name that no list could show.
  static func keurNaam(_ naam: String, bij wat: String) throws(Mislukt) {
    guard naam.count <= Self.naam else {
      throw .ongeldig("\(wat) is langer dan 200 tekens.", advies: "Maak de naam korter.")
    }
  }

  private static func isStuurteken(_ teken: Unicode.Scalar) -> Bool {
    teken.properties.generalCategory == .control && teken != "\n" && teken != "\t"
  }

  private static func plek(_ index: Int, _ argumenten: [String]) -> String {
    let woord = argumenten[index]
    if woord.hasPrefix("--"), let einde = woord.firstIndex(of: "=") { return "Achter \(woord[..<einde].prefix(40))" }
    if index > 0, argumenten[index - 1].hasPrefix("--"), argumenten[index - 1].count > 2 {
      return "Achter \(argumenten[index - 1].prefix(40))"
    }
    return "In woord \(index + 1) van de opdracht"
  }
}
