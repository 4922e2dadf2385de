internal import Gesprekscyclus

/// Why a choice is no choice.
struct GeenKeuze: Error {
  let code: FormulierCode
  let melding: String
  let advies: String
}

/// Reads what people choose from a list: a label, a level, a status.
enum Keuzes {
  /// The label of the scale that is meant, as the scale writes it.
  ///
  /// A long dash is what word processors make of two short ones, so it is never read as one.
  static func label(_ invoer: String, _ schaal: Schaal?) -> Result<String, GeenKeuze> {
    let heel = String(invoer.flatMap { $0 == "\u{2014}" ? "--" : String($0) })
    let kaal = Tekstvorm.kaal(heel)
    let sleutel = Tekstvorm.sleutel(heel)
    if let schaal {
      let gevonden =
        schaal.label(kaal)
        ?? schaal.labels.first { label in
          ([label.tekst] + label.ookAls).contains { Tekstvorm.sleutel($0) == sleutel }
        }
      if let gevonden { return .success(gevonden.tekst) }
    }
    return mislukt(
      .nietInSchaal, melding: "'\(Regelbeeld.kort(invoer))' is geen oordeel van deze schaal.",
      advies: Vertaler.keuze(schaal?.labels.map(\.tekst) ?? [], bij: invoer))
  }

  /// The level of the catalogue that is meant: `B`, `niveau B`, `B (riskeren)`.
  static func niveau(_ invoer: String, _ grond: Formuliergrond) -> Result<String, GeenKeuze> {
    let schema = grond.catalogus?.niveauschema
    let recht = Tekstvorm.recht(invoer)
    let zonderWoord = recht.lowercased().hasPrefix("niveau ") ? String(recht.dropFirst(7)) : recht
    let zonderNaam =
      zonderWoord.hasSuffix(")") ? Tekstvorm.recht(zonderWoord.prefix { $0 != "(" }) : zonderWoord
    for vorm in [recht, zonderWoord, zonderNaam] {
      if let niveau = schema?.niveau(vorm) { return .success(niveau) }
    }
    return mislukt(
      .nietInSchaal, melding: "'\(Regelbeeld.kort(invoer))' is geen niveau van deze schaal.",
      advies: Vertaler.keuze(schema?.niveaus ?? []))
  }

  /// How something stands, out of the choices given.
  static func status(_ invoer: String, _ keuzes: [Voortgangsstatus]) -> Result<Voortgangsstatus, GeenKeuze> {
    if let status = Voortgangsstatus(invoer: Tekstvorm.recht(invoer)), keuzes.contains(status) {
      return .success(status)
    }
    return mislukt(
      .onbekendeVoortgang, melding: "'\(Regelbeeld.kort(invoer))' kan hier niet gekozen worden.",
      advies: Vertaler.keuze(keuzes.map(\.rawValue), bij: invoer))
  }

  private static func mislukt<Waarde>(
    _ code: FormulierCode, melding: String, advies: String
  ) -> Result<Waarde, GeenKeuze> {
    .failure(GeenKeuze(code: code, melding: melding, advies: advies))
  }
}
