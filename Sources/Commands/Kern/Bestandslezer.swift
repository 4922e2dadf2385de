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
