internal import Gesprekscyclus

extension Vertaler {
  /// Notes where the head and the report stand, for refusals that are about them.
  mutating func noteerPlekken() {
    let velden: [(Onderwerp.Veld, Label)] = [
      (.datum, .gespreksdatum), (.per, .gespreksdatum), (.tijdvak, .tijdvak), (.cyclus, .cyclus),
      (.kenmerk, .kenmerk), (.basis, .basis), (.medewerker, .medewerker), (.personeelsnummer, .medewerker),
      (.functie, .medewerker), (.onderdeel, .medewerker), (.leidinggevende, .leidinggevende),
      (.uitzondering, .uitzondering),
    ]
    for (veld, label) in velden { plekken[.veld(veld)] = blad.kop.velden[label]?.plek }
    let verslag = blad.secties.first { $0.sectie == .verslag }
    plekken[.veld(.verslag)] = verslag?.velden[.verslag]?.plek ?? verslag?.plek
    plekken[.veld(.weging)] = eerste([.weging, .nieuweWeging])
    plekken[.veld(.reden)] = eerste([.reden, .intrekken])
    plekken[.geheel] = blad.kop.plek
  }

  /// The first of these labels that was filled in, else the first there is.
  private func eerste(_ labels: [Label]) -> Formulierplek? {
    let velden = blad.secties.flatMap { blok in labels.compactMap { blok.velden[$0] } }
    return (velden.first { !$0.isLeeg } ?? velden.first)?.plek
  }
}
