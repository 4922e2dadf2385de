internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

extension Beurt {
  /// The own paragraphs in a conversation that the account does not see; nothing when there are none.
  ///
  /// Whether the person or the conversation exists is not told otherwise.
  func toonEigenAlineas(
    _ nummer: Personeelsnummer, _ kenmerk: GesprekKenmerk, _ lezing: Lezing
  ) -> Afsluitcode? {
    let alineas = lezing.eigenAlineas(nummer, kenmerk)
    guard !alineas.isEmpty else { return nil }
    let wie = "\(veilig(nummer.tekst)) \(veilig(kenmerk.tekst))"
    let stukken = alineas.map { feit in
      "\(veilig(feit.alinea?.tekst ?? "", regeleinden: true))\n— als \(feit.alinea?.deel.rawValue ?? ""), vastgelegd op "
        + "\(feit.herkomst.datum.proza) (nr \(feit.herkomst.nr))"
        + (feit.herkomst.correctie.map { ", gecorrigeerd bij nr \($0.herkomst.nr)" } ?? "") + "\n"
    }
    toon(
      (["UW TEKST BIJ \(wie)\n"] + stukken).joined(separator: "\n"),
      json: .document(
        "gespreksboek.alineas", ("medewerker", nummer.tekst),
        ("gesprek", kenmerk.tekst),
        (
          "alineas",
          alineas.map { feit in
            JSONNode.object(
              ("nr", feit.herkomst.nr), ("als", feit.alinea?.deel.rawValue ?? ""),
              ("tekst", feit.alinea?.tekst ?? ""))
          }
        )))
    hierna("corrigeren \(alineas[0].herkomst.nr) --tekst TEKST --reden TEKST", ervoor: "verbeteren kan met: ")
    return .gelukt
  }
}

extension Feit {
  fileprivate var alinea: ProcedureGebeurtenis.Aanvulling? {
    if case .procedure(.aangevuld(let alinea)) = gebeurtenis { alinea } else { nil }
  }
}
