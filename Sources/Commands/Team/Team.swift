internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// The people of one manager, for a command that does something for each of them.
struct Team {
  let lezing: Lezing
  /// In service under the manager today, by number.
  let mensen: [Dossier]

  func persoon(_ dossier: Dossier) -> Persoon {
    Persoon(dossier.medewerker?.personeelsnummer ?? "", in: lezing.boek)
  }
}

extension Beurt {
  /// Whether this command line is about a team; else it names whom and what it is about.
  func isVoorTeam() throws(Mislukt) -> Bool {
    let isTeam = aanroep.vlag("--team")
    if isTeam, aanroep.kent("GESPREK"), aanroep.positie("GESPREK") != nil {
      throw Mislukt(
        .optiesBotsen, "--team en een gesprek gaan niet samen.", advies: "Laat het kenmerk van het gesprek weg.")
    }
    guard !isTeam else { return true }
    if aanroep.kent("--map"), aanroep.waarde("--map") != nil {
      throw Mislukt(.optiesBotsen, "--map hoort bij --team.", advies: "Geef --team mee, of gebruik --uit.")
    }
    if aanroep.kent("--bevestig"), aanroep.vlag("--bevestig") {
      throw Mislukt(.optiesBotsen, "--bevestig hoort bij --team.", advies: "Laat --bevestig weg.")
    }
    let nodig = ["MEDEWERKER"] + (aanroep.kent("--soort") || !aanroep.kent("GESPREK") ? [] : ["GESPREK"])
    for naam in nodig where aanroep.positie(naam) == nil {
      throw Mislukt(
        .argumentOntbreekt, "\(naam) ontbreekt bij '\(aanroep.pad.joined(separator: " "))'.",
        advies: "Noem de medewerker, of geef --team voor al uw mensen.")
    }
    return false
  }

  /// The people of the manager who is named, or the account's own; only those whom the account may see today.
  ///
  /// - Throws: A062 when there is nobody, whether hidden or absent.
  func team() throws(Mislukt) -> Team {
    var chefs = [aanroep.positie("MEDEWERKER")].compactMap { $0 }.map { Personeelsnummer(getypt: $0) }
    if chefs.isEmpty {
      let eigen = try loket().lees(over: .niemand)
      chefs = eigen.boek.personen(achter: eigen.account, op: eigen.vandaag)
    }
    let lezing = try loket().lees(over: chefs.isEmpty ? .niemand : .enkelen(.init(chefs: chefs)))
    let boek = lezing.boek
    let mensen = chefs.flatMap { boek.team(van: boek.register.bekend($0), op: lezing.vandaag) }
      .compactMap { boek.dossier(van: $0.personeelsnummer) }
      .filter { boek.laatsteDag(van: $0) == nil }
    guard mensen.isEmpty else { return Team(lezing: lezing, mensen: mensen) }
    throw Mislukt(
      boek.isBeperkt ? .nietToegestaan : .nietGevonden, "A062",
      aanroep.positie("MEDEWERKER").map { "Onder '\(veilig($0))' ziet u niemand." }
        ?? "Uw account heeft geen eigen mensen.",
      advies: "Noem de leidinggevende: --team MEDEWERKER. Wie onder wie werkt, staat in: gespreksboek medewerker lijst."
    )
  }
}

extension Beurt {
  /// Shows a sentence with a table below it.
  ///
  /// - Parameter zin: safe to show.
  func toonTafel<Rij>(
    _ zin: String, _ kolommen: [Kolom<Rij>], _ rijen: [Rij], schema: String, sleutel: String
  ) {
    toon(tafel(zin, kolommen, rijen), json: .document(schema, (sleutel, kolommen.json(rijen))))
  }

  func tafel<Rij>(_ zin: String, _ kolommen: [Kolom<Rij>], _ rijen: [Rij]) -> String {
    var blad = Blad(opmaak)
    blad.alinea(zin)
    if !rijen.isEmpty {
      blad.wit()
      blad.tabel(kolommen, rijen)
    }
    return blad.tekst
  }
}
