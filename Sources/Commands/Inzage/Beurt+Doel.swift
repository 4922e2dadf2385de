internal import Arguments
internal import Gebruik
internal import Projections

extension Beurt {
  /// What the answer is for and in which form it leaves the screen, for the note of who looks.
  ///
  /// - Throws: U011 for a purpose that is too long.
  func noemDoel(_ uit: Uitbestand?) throws(Mislukt) {
    inzage.vorm = uit?.vorm.rawValue ?? (wilJSON ? Uitvorm.json.rawValue : nil)
    // Elsewhere the option of this name is the goal of an improvement track.
    let kentDoel = Commandotabel.uitvoerders[aanroep.pad]?.rij.opties.contains { $0.uitleg == Opties.doel.uitleg }
    guard kentDoel ?? false, let doel = try tekst("--doel") else { return }
    guard doel.count <= Inzagenotitie.langsteDoel, doel.contains(where: { !$0.isWhitespace }) else {
      throw .ongeldig(
        "Het doel achter --doel is leeg of te lang.",
        advies: "Schrijf in hoogstens \(Inzagenotitie.langsteDoel) tekens waarvoor u dit vraagt.")
    }
    inzage.doel = doel
  }
}
