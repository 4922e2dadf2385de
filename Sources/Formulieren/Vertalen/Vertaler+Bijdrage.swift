package import Gesprekscyclus

extension Formulierblad {
  /// The informant whom a contribution is asked of; nothing when it does not say.
  package var informant: Personeelsnummer? {
    guard let regel = kop.ingevuld(.informant) else { return nil }
    let woord = Tekstvorm.recht(regel.tekst).prefix { $0 != " " }
    return woord.isEmpty ? nil : Personeelsnummer(getypt: String(woord))
  }
}

extension Vertaler {
  /// What an informant told, as a paragraph of the report: each answer under its question. Who recorded it for the informant
  /// names the informant with the paper.
  mutating func bijdrage(
    _ blok: Formulierblok, _ gesprek: Gesprek, _ bron: String?
  ) -> ProcedureGebeurtenis.Aanvulling? {
    let antwoorden = Stapvorm.bijdrage.labels.compactMap { label in
      blok.ingevuld(label).map { "\(label.rawValue): \($0.tekst)" }
    }
    guard !antwoorden.isEmpty else {
      meldLeeg(.samenwerking, blok, "ten minste één antwoord")
      return nil
    }
    let wie = blad.kop.ingevuld(.informant).map { Tekstvorm.kaal($0.tekst) }
    guard let wie, let nummer = blad.informant, isInformant(nummer, gesprek) else {
      meld(
        .geenInformant, blad.kop.velden[.informant]?.plek ?? blad.kop.plek,
        "'\(Regelbeeld.kort(wie ?? ""))' staat niet als informant in het verslag van \(gesprek.kenmerk).",
        advies: "Leg het gesprek eerst vast, met deze informant in het formulier.")
      return nil
    }
    return .init(
      gesprek: gesprek.kenmerk, deel: .informant, tekst: antwoorden.joined(separator: "\n"),
      bron: bron.map { "bijdrage van \(wie), \($0)" })
  }

  private func isInformant(_ nummer: Personeelsnummer, _ gesprek: Gesprek) -> Bool {
    let bekend = kader.register.bekend(nummer)
    return (gesprek.verslag?.waarde.deelnemers ?? []).contains { deelnemer in
      deelnemer.deel == .informant && deelnemer.nummer.map(kader.register.bekend) == bekend
    }
  }
}
