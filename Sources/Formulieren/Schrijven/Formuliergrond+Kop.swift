internal import Gesprekscyclus
internal import Kalender

extension Formuliergrond {
  /// The head: who, when, and what the writer saw.
  var kop: Formulier.Blok {
    var regels: [Formulier.Regel] = [
      .wijzer("Vul in achter de dubbele punt. Regels met | zijn uitleg."),
      .wijzer("Wat u leeg laat, wordt niet vastgelegd. Laat Kenmerk, Basis en Medewerker zoals ze zijn."),
    ]
    if isAanvulling { regels.append(.hulp("Dit gesprek is al vastgelegd. Hier staat alleen wat nog ontbreekt.")) }
    if let weg = vernietigd { regels.append(.hulp(weg)) }
    regels += [
      .veld(.kenmerk, gesprek?.kenmerk.tekst ?? ""),
      .veld(.basis, dossier.basis?.description ?? ""),
      .veld(.medewerker, medewerkerregel),
      .veld(.cyclus, cyclus.naam),
    ]
    if let stadiumveld { regels.append(.veld(.stadium, stadiumveld)) }
    regels += [
      .veld(.gespreksdatum, gesprek?.gehouden?.kort ?? "")
    ]
    if !isAanvulling { regels += datumuitleg + deelnemers }
    if vorm == .beoordeling { regels += beoordelingsregels }
    return Formulier.Blok(sectie: .kop, opschrift: "", vragen: vragen(.kop), regels: regels)
  }

  private var medewerkerregel: String {
    dossier.medewerker.map { "\($0.nummer.tekst)  \(Tekstvorm.kaal($0.naam(op: dag)))" } ?? ""
  }

  /// That what stood in destroyed or lost records is missing here, for whoever fills in the rest.
  private var vernietigd: String? {
    let nummers = Set(dossier.vernietigd.map(\.herkomst.nr)).sorted()
    guard let laatste = nummers.last else { return nil }
    let wat = nummers.count == 1 ? "nr \(laatste)" : "\(nummers.count) records, t/m nr \(laatste),"
    return "LET OP: de inhoud van \(wat) van dit dossier is vernietigd of verloren. Wat daarin stond, staat hier niet."
  }

  private var datumuitleg: [Formulier.Regel] {
    let gepland = gesprek?.gepland.map { "Gepland op \($0.proza). " } ?? ""
    return [.hulp("\(gepland)Vul de dag in waarop het gesprek was, bijvoorbeeld 12-11-\(cyclus.jaar).")]
  }

  private var deelnemers: [Formulier.Regel] {
    let leidinggevende = dossier.medewerker?.plek(op: dag).waarde.leidinggevende?.tekst ?? ""
    return [
      .veld(.leidinggevende, leidinggevende), .veld(.medebeoordelaar, ""), .veld(.informant, ""),
      .veld(.personeelsadviseur, ""),
      .hulp("Meer mensen achter één label? Zet er een puntkomma tussen."),
    ]
  }

  /// What the year's segments mean for this appraisal.
  private var segmentregels: [Formulier.Regel] {
    guard !segmenten.isEmpty else { return [] }
    let vroeger = vroegereLeidinggevenden.map(\.tekst).joined(separator: " en ")
    return [.hulp("Dit jaar heeft \(segmenten.count) delen:")] + segmenten.map { .hulp("- \($0)") }
      + (vroeger.isEmpty
        ? []
        : [.hulp("In dit tijdvak was ook \(vroeger) leidinggevende: noem die als informant of medebeoordelaar.")])
  }

  private var beoordelingsregels: [Formulier.Regel] {
    // What is added to an appraisal keeps the period it was recorded with.
    guard !isAanvulling else { return [.veld(.tijdvak, gesprek?.verslag?.waarde.tijdvak?.kort ?? "")] }
    return [
      .veld(.tijdvak, tijdvak?.kort ?? ""),
      .veld(.uitzondering, ""),
      .hulp("Alleen als er in het tijdvak geen eerder gesprek was: schrijf waarom niet."),
    ] + segmentregels
  }
}
