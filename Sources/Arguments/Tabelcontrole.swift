/// Something missing or contradictory in the table of commands, for the people who write it.
package struct Tabelbevinding: Sendable, Equatable, CustomStringConvertible {
  /// The command with the name of the program.
  package var opdracht: String
  package var melding: String

  package var description: String { "\(opdracht): \(melding)" }
}

extension Programmatabel {
  /// Checks the whole table and returns every finding in table order; a test expects none.
  ///
  /// Every command has a one-line summary, every leaf an example, all examples parse with this table, and no name,
  /// option or argument is ambiguous.
  package func controleerTabel() -> [Tabelbevinding] {
    var findings: [Tabelbevinding] = []
    for rubriek in rubrieken {
      if rubriek.kop.isEmpty { findings.append(Tabelbevinding(opdracht: programma, melding: "rubriek zonder kop")) }
      if rubriek.opdrachten.isEmpty {
        findings.append(Tabelbevinding(opdracht: programma, melding: "rubriek '\(rubriek.kop)' is leeg"))
      }
    }
    for (path, node) in alleRijen {
      var messages = bevindingenTekst(node) + bevindingenNamen(node, isWortel: path.isEmpty)
      messages += bevindingenOpties(
        path.isEmpty ? algemeneOpties : node.opties, naast: path.isEmpty ? [] : algemeneOpties)
      messages += bevindingenArgumenten(node.argumenten)
      messages += node.voorbeelden.compactMap { bevinding(in: $0, van: path, isBlad: !node.isGroep) }
      findings += messages.map { Tabelbevinding(opdracht: volledigeNaam(path), melding: $0) }
    }
    return findings
  }

  private func bevindingenTekst(_ node: Commandorij) -> [String] {
    var result: [String] = []
    if node.samenvatting.isEmpty { result.append("samenvatting ontbreekt") }
    if node.samenvatting.count > 78 { result.append("samenvatting is langer dan 78 tekens") }
    if node.samenvatting.contains(where: \.isNewline) { result.append("samenvatting is meer dan één regel") }
    if !node.samenvatting.isEmpty && !node.samenvatting.hasSuffix(".") { result.append("samenvatting is geen zin") }
    if !node.isGroep && node.voorbeelden.isEmpty { result.append("voorbeeld ontbreekt") }
    if node.uitleg.contains(where: \.isEmpty) { result.append("lege alinea in uitleg") }
    return result
  }

  private func bevindingenNamen(_ node: Commandorij, isWortel: Bool) -> [String] {
    var result: [String] = []
    if !isNaam(node.naam) { result.append("naam is niet van kleine letters, cijfers en streepjes") }
    if node.naam == Optie.help.lang.dropFirst(2) { result.append("de naam help is van de ontleder") }
    for double in dubbelen(node.subopdrachten.map(\.naam)) { result.append("opdracht '\(double)' staat er dubbel") }
    if node.isGroep && !(node.argumenten.isEmpty && node.opties.isEmpty) {
      result.append("een groep heeft geen eigen argumenten of opties")
    }
    if isWortel && !node.isGroep { result.append("de tabel is leeg") }
    return result
  }

  private func bevinding(in example: Voorbeeld, van path: [String], isBlad: Bool) -> String? {
    if example.uitleg.isEmpty { return "voorbeeld zonder uitleg: \(example.regel)" }
    guard let words = schelpwoorden(example.regel) else { return "aanhalingsteken niet gesloten: \(example.regel)" }
    guard words.first == programma else { return "voorbeeld begint niet met \(programma): \(example.regel)" }
    do {
      let outcome = try ontleed(Array(words.dropFirst()))
      switch outcome {
      case .uitvoeren(let call) where isBlad && call.pad != path:
        return "voorbeeld is van een andere opdracht: \(example.regel)"
      case .onvolledig: return "voorbeeld noemt geen opdracht: \(example.regel)"
      case .hulp where isBlad, .versie where isBlad: return "voorbeeld voert niets uit: \(example.regel)"
      case .uitvoeren, .hulp, .versie: return nil
      }
    } catch {
      return "voorbeeld klopt niet: \(example.regel): \(error.melding)"
    }
  }
}
