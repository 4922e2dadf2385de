internal import Gesprekscyclus

extension Vertaler {
  /// How a goal of an improvement track stands.
  mutating func vertaalDoel(
    _ geschreven: TrajectKenmerk, _ nummer: Int, _ blok: Formulierblok, _ inhoud: inout Vastlegging
  ) {
    let gezocht = Tekstvorm.sleutel(geschreven.tekst)
    guard let traject = dossier.trajecten.first(where: { Tekstvorm.sleutel($0.kenmerk.tekst) == gezocht }) else {
      return meld(
        .onbekendDoel, blok.plek,
        "Verbetertraject \(Regelbeeld.kort(geschreven.tekst)) bestaat niet in dit dossier.",
        advies: Vertaler.keuze(dossier.trajecten.map(\.kenmerk.tekst)))
    }
    let doelen = traject.start.waarde.doelen.indices.map { String($0 + 1) }
    guard doelen.indices.contains(nummer - 1) else {
      return meld(
        .onbekendDoel, blok.plek, "Verbetertraject \(traject.kenmerk) heeft geen doel \(nummer).",
        advies: Vertaler.keuze(doelen))
    }
    plekken[.doel(traject.kenmerk, nummer)] = blok.ingevuld(.status)?.plek ?? blok.plek
    guard let status = oordeel(blok, .status, .toelichting, { Keuzes.status($0, Voortgangsstatus.allCases) })
    else { return }
    inhoud.trajecten.append(
      .init(traject: traject.kenmerk, doel: nummer, status: status.waarde, toelichting: status.tekst))
  }
}
