internal import Kalender

extension Dossier {
  /// What is wrong with who is above this person from today on: recorded before it was refused, or when somebody was withdrawn.
  package func toetsLeiding(_ kader: Kader) -> [Toetsbevinding] {
    guard let medewerker else { return [] }
    let nu = medewerker.plek(op: kader.vandaag)
    let oplossing =
      "Leg een andere vast met: gespreksboek medewerker wijzigen \(medewerker.nummer) --leidinggevende NUMMER."
    var bevindingen: [Toetsbevinding] = []
    if let chef = nu.waarde.leidinggevende, !kader.register.kent(chef) {
      bevindingen.append(
        Toetsbevinding(
          .waarschuwing(.onbekendeLeidinggevende), "Leidinggevende \(chef) staat niet in het register.",
          oplossing: oplossing, records: [nu.herkomst.nr], onderwerp: .veld(.leidinggevende)))
    }
    let keuring = Leidingkeuring(kader.mens)
    if let kring = keuring.kring(van: medewerker.personeelsnummer, vanaf: kader.vandaag) {
      let records = kring.wie.compactMap { kader.mens($0)?.plek(op: kring.dag).herkomst.nr }
      bevindingen.append(
        Toetsbevinding(
          .waarschuwing(.leidingInKring),
          "Vanaf \(kring.dag.proza) staat iemand boven zichzelf: \(keuring.zin(kring)).", oplossing: oplossing,
          records: records, onderwerp: .veld(.leidinggevende)))
    }
    return bevindingen
  }
}
