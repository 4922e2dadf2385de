internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

extension Verschil: Rapport {
  package var kop: Rapportkop { naar }

  package func schrijf(op blad: inout Blad) {
    blad.titel(titel)
    blad.paren([("Van", Verschil.moment(van)), ("Naar", Verschil.moment(naar))])
    let getoond = perObject
    let veranderd =
      getoond.isEmpty ? "Er is niets veranderd" : "\(aantal(getoond.count, "waarde is", "waarden zijn")) veranderd"
    blad.alinea(veranderd + recordtekst)
    var vorige: Wijziging?
    for (index, wijziging) in getoond.enumerated() {
      if wijziging.persoon != vorige?.persoon { blad.kop(wijziging.persoon?.tekst ?? "") }
      if wijziging.persoon != vorige?.persoon || wijziging.object != vorige?.object {
        blad.wit()
        blad.alinea(blad.opmaak.stijl.vet(veilig(wijziging.object?.description ?? wijziging.pad.description)))
      }
      let naam = wijziging.object == nil ? "" : "\(veilig(wijziging.pad.laatste)): "
      blad.punt(
        "\(naam)\(wijziging.tekst(wijziging.van)) → \(wijziging.tekst(wijziging.naar))", inspringen: 2, teken: " ")
      let volgende = index + 1 < getoond.count ? getoond[index + 1] : nil
      if !wijziging.hoort(bij: volgende) { blad.punt(Verschil.door(wijziging), inspringen: 2, teken: " ") }
      vorige = wijziging
    }
  }

  package func json() -> JSONNode {
    naar.document(
      ("van", JSONNode.object(("nr", van.stand.nr), ("hash", van.stand.hash), ("peildatum", van.peildatum))),
      ("nieuweRecords", nieuweRecords),
      (
        "wijzigingen",
        wijzigingen.map { wijziging in
          JSONNode.object(
            ("medewerker", wijziging.persoon?.json), ("pad", wijziging.pad.description), ("van", wijziging.van),
            ("naar", wijziging.naar), ("records", wijziging.records.map(\.nr)),
            ("andereMedewerkers", wijziging.andere == 0 ? nil : wijziging.andere))
        }
      ))
  }

  private var titel: String {
    switch onderwerp {
    case .medewerker(let nummer): "VERSCHIL IN HET DOSSIER VAN \(veilig(nummer.tekst))"
    case .onderdeel(let naam): "VERSCHIL IN DE DOSSIERS VAN \(veilig(naam))"
    case .jaar: "VERSCHIL IN HET JAAROVERZICHT \(cyclusnaam ?? "")"
    }
  }

  /// What people read of it, with the values of one object together, in the order of the report.
  private var perObject: [Wijziging] {
    var plekken: [Waardepad?: Int] = [:]
    let getoond = wijzigingen.filter(\.isVoorMensen).enumerated().map { index, wijziging in
      let object = wijziging.object.map { Waardepad([wijziging.persoon?.nummer.tekst ?? ""] + $0.delen) }
      let plek = object == nil ? index : plekken[object] ?? index
      if object != nil { plekken[object] = plek }
      return (plek: plek, index: index, wijziging: wijziging)
    }
    return getoond.sorted { ($0.plek, $0.index) < ($1.plek, $1.index) }.map(\.wijziging)
  }

  private var recordtekst: String {
    if nieuweRecords == 0 { return "." }
    let meer = aantal(abs(nieuweRecords), "record", "records")
    return nieuweRecords > 0
      ? "; het logboek heeft \(meer) meer." : "; het logboek heeft \(meer) minder."
  }

  private static func moment(_ kop: Rapportkop) -> String {
    "nr \(kop.stand.nr) (hash \(kop.stand.hash.prefix(12))), gezien op \(kop.peildatum.proza)"
  }

  private static func door(_ wijziging: Wijziging) -> String {
    let records = wijziging.records
    guard !records.isEmpty else {
      return wijziging.andere > 0
        ? "door records van \(aantal(wijziging.andere, "medewerker", "medewerkers"))"
        : "door het verstrijken van de tijd, of door wat er omheen veranderde"
    }
    let getoond = records.prefix(6).map { "nr \($0.nr) (\($0.datum.kort), \(veilig($0.actor)))" }
    let rest = records.count - getoond.count
    return "door "
      + opsomming(
        getoond + (rest > 0 ? ["nog \(rest) records"] : [])
          + (wijziging.andere > 0 ? [Verschil.anderen(wijziging.andere)] : []))
  }

  /// `die van nog 1204 medewerkers`, for records that were not looked up.
  static func anderen(_ aantal: Int) -> String {
    "die van nog \(aantal) \(aantal == 1 ? "medewerker" : "medewerkers")"
  }
}

extension Verschil.Wijziging {
  /// One side of it as people read it.
  fileprivate func tekst(_ waarde: JSONNode?) -> String { waarde.map(woord.tekst) ?? "(niets)" }

  /// What the value is a part of; nothing for a value of the report itself.
  fileprivate var object: Waardepad? { pad.delen.count > 1 ? Waardepad(pad.delen.dropLast()) : nil }

  /// Whether the next change is of the same object by the same records, so that these are named once.
  fileprivate func hoort(bij volgende: Self?) -> Bool {
    volgende?.persoon == persoon && volgende?.object == object && object != nil && volgende?.records == records
      && volgende?.andere == andere
  }

  /// The lineage of an agreement and the basis repeat what the value itself already tells, a number repeats the
  /// record, a mark the heading, and days to go change by themselves; JSON has them.
  fileprivate var isVoorMensen: Bool {
    // Of a list that became empty or was, the items tell.
    if van?.array?.isEmpty ?? false || naar?.array?.isEmpty ?? false { return false }
    if pad.delen.contains("versies") || pad.delen == ["basis"] || pad.laatste == "nr" { return false }
    if records.isEmpty, pad.delen.first == "vervolg", pad.laatste == "tekst" { return false }
    return (naar ?? van)?.string != pad.delen.dropLast().last
  }
}
