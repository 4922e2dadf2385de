internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst

/// A name in place of a number: the one place where what is typed for a person becomes the number.
///
/// Whatever the table calls ``persoon``, an argument or the value of an option, is a person. A word with a digit in it is a number: nothing
/// more is read for it than before. Any other may be a name.
extension Beurt {
  /// What an argument, or the value of an option, is called where it is a person.
  static let persoon = "MEDEWERKER"

  /// The same command line with numbers for names.
  ///
  /// - Throws: A060 for a part of a name where something would be recorded and nobody can be asked, A061 for a name of more people.
  func metNummers(_ rij: Commandorij) throws(Mislukt) -> Beurt {
    let plekken =
      rij.argumenten.map(\.naam).filter { $0 == Self.persoon }
      + rij.opties.filter { $0.waarde == Self.persoon }.map(\.lang)
    let getypt = plekken.flatMap { plek in aanroep.alleWaarden(plek).map { (plek: plek, woord: $0) } }
    let namen = getypt.filter { Self.kanNaamZijn($0.woord) }
    // Whatever is in the way of reading, is said by the command itself.
    guard !namen.isEmpty, let gevonden = try? loket().genaamd(namen.map(\.woord)) else { return self }
    var nummers: [String: String] = [:]
    for (naam, vondst) in zip(namen, gevonden) {
      guard let vondst, !vondst.mensen.isEmpty else { continue }
      nummers[naam.woord] = try kies(vondst, voor: naam.woord).nummer.tekst
    }
    var anders = aanroep
    for plek in plekken { anders.zet(plek, aanroep.alleWaarden(plek).map { nummers[$0] ?? $0 }) }
    var beurt = Beurt(aanroep: anders, handeling: handeling, omgeving: omgeving)
    beurt.inzage = inzage
    return beurt
  }

  private static func kanNaamZijn(_ woord: String) -> Bool {
    !woord.contains(where: \.isNumber) && woord.contains(where: \.isLetter) && woord.lowercased() != "geen"
  }

  private func kies(_ vondst: Naamvondst, voor getypt: String) throws(Mislukt) -> Naamvondst.Mens {
    if let enige = vondst.mensen.first, vondst.mensen.count == 1 {
      guard !vondst.isHeel, aanroep.kent("--dry-run"), !magVragen else { return enige }
      throw Mislukt(
        .bevindingen, "A060", "'\(veilig(getypt))' is een deel van een naam.",
        advies: "Bedoelt u \(enige.tekst)? Geef bij vastleggen het nummer of de hele naam.")
    }
    if let gekozen = try vraagKeuze(
      "'\(veilig(getypt))' kan meer dan één medewerker zijn:",
      vondst.mensen.prefix(Self.meesteKeuzes).map { "\($0.tekst), \(veilig($0.onderdeel))" })
    {
      return vondst.mensen[gekozen]
    }
    let genoemd = vondst.mensen.prefix(Self.meesteGenoemd).map(\.tekst)
    let rest = vondst.mensen.count - genoemd.count
    throw Mislukt(
      .bevindingen, "A061", "'\(veilig(getypt))' kan meer dan één medewerker zijn.",
      advies:
        "Bedoelt u \(opsomming(genoemd + (rest > 0 ? ["een van nog \(rest)"] : []), voegwoord: "of"))? Geef het nummer."
    )
  }

  /// A person who is asked still reads this many; more are looked for with a longer part of the name.
  private static let meesteKeuzes = 20
  private static let meesteGenoemd = 5
}

extension Naamvondst.Mens {
  /// `Zoë Çelik (M-0117)`, safe to show.
  fileprivate var tekst: String { "\(veilig(naam)) (\(veilig(nummer.tekst)))" }
}
