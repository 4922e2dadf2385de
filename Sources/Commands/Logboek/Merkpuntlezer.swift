internal import EventLog
internal import Wire

extension Beurt {
  /// Reads what someone noted of the log: `1036-ab12b770e2cb` (position and hash, or the beginning that reports print), a
  /// whole hash, or a zegel's file.
  func merkpunt(_ getypt: String) throws(Mislukt) -> Merkpunt {
    if let hash = SHA256Digest(hex: getypt) { return .hash(hash) }
    let delen = getypt.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if delen.count == 2, let nr = Int(delen[0]), nr > 0, (12...64).contains(delen[1].utf8.count),
      delen[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    {
      return .record(nr: nr, hashbegin: delen[1])
    }
    if getypt.hasSuffix(".txt") { return try zegel(getypt) }
    throw .ongeldig(
      "'\(getypt)' is geen plaats in een logboek.",
      advies: "Geef NUMMER-HASH (minstens 12 tekens), een hele HASH (64 tekens), of het bestand van een zegel.")
  }

  /// A checkpoint in the C2SP tlog-checkpoint form: origin, size in decimal, root in base64, each on a line.
  private func zegel(_ naam: String) throws(Mislukt) -> Merkpunt {
    let tekst = String(decoding: try bestand(naam, grens: 64 * 1024), as: UTF8.self)
    let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard regels.count >= 3, regels[0].hasPrefix("gespreksboek/"), let aantal = Int(regels[1]), aantal > 0,
      let bytes = Base64.decode(regels[2]), let wortel = SHA256Digest(bytes: bytes)
    else {
      throw .ongeldig("'\(naam)' is geen zegel van een logboek.", advies: "Geef het bestand uit de map zegels/.")
    }
    let opslag = try onbewaakteOpslag()
    guard opslag.isAlleenLog || regels[0] == "gespreksboek/\(opslag.kenmerk)" else {
      throw .ongeldig("'\(naam)' is een zegel van een andere opslag.", advies: "Controleer welke opslag u bedoelt.")
    }
    return .wortel(aantal: aantal, wortel)
  }

  /// What the comparison says, in words; and whether the log still begins with what was noted.
  static func zin(_ uitslag: Merkpuntuitslag) -> (klopt: Bool, tekst: String) {
    switch uitslag {
    case .begin(let nr, let sindsdien):
      (
        true,
        "Wat u noteerde (tot en met nr \(nr)) is nog het begin van dit logboek; sindsdien kwamen er \(sindsdien) bij."
      )
    case .korter(let nu, let toen):
      (
        false,
        "Teruggedraaid of afgekapt: u noteerde \(toen) records, dit logboek heeft er \(nu). Er is een oudere kopie "
          + "teruggezet, of het einde is eraf gehaald."
      )
    case .herschreven(let nr):
      (
        false,
        "Herschreven: dit logboek klopt in zichzelf, maar tot en met nr \(nr) is het een andere geschiedenis dan u "
          + "noteerde."
      )
    case .onbekend(let nu):
      (
        false,
        "Geen van de \(nu) records heeft de hash die u noteerde: het logboek is afgekapt, teruggedraaid of herschreven."
      )
    }
  }
}
