internal import Gebruik
internal import Tekst

/// What is asked of a person at a terminal; elsewhere nothing ever asks.
extension Beurt {
  /// Whether somebody is there to be asked: not for a program that reads JSON.
  var magVragen: Bool { omgeving.leesRegel != nil && !wilJSON }

  /// Asks for one of these; safe to show.
  ///
  /// - Returns: its place; nothing when nobody is there to be asked.
  /// - Throws: U011 when none of them was chosen.
  func vraagKeuze(_ kop: String, _ keuzes: [String]) throws(Mislukt) -> Int? {
    guard magVragen, !keuzes.isEmpty else { return nil }
    omgeving.uitvoer.fout(
      ([kop] + keuzes.enumerated().map { "  \($0.offset + 1)  \($0.element)" }).joined(separator: "\n"))
    let antwoord = vraagRegel("Welke? Typ het cijfer: ")
    guard let nummer = Int(antwoord), (1...keuzes.count).contains(nummer) else {
      throw .ongeldig(
        "'\(veilig(antwoord))' is geen van deze.", advies: "Typ een cijfer van 1 tot en met \(keuzes.count).")
    }
    return nummer - 1
  }

  /// Whether a person says yes; not when nobody is there to be asked.
  func vraagJa(_ vraag: String) -> Bool {
    magVragen && ["ja", "j"].contains(vraagRegel("\(vraag) Typ ja: ").lowercased())
  }

  /// One line, without the white space around it; empty at the end of what is typed.
  func vraagRegel(_ vraag: String) -> String {
    omgeving.uitvoer.vraag(vraag)
    let regel = omgeving.leesRegel?() ?? ""
    return metEnkeleSpaties(regel)
  }
}
