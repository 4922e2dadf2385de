internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// Something that is to be recorded for one person of a team.
struct Teamregel {
  let persoon: Persoon
  /// As facts name the person.
  let nummer: Personeelsnummer
  /// The conversation that there is; nothing for one that is planned now.
  let gesprek: GesprekKenmerk?
  let wat: String

  static var kolommen: [Kolom<Teamregel>] {
    [
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon),
      Kolom("GESPREK", "gesprek", \.gesprek?.tekst), Kolom("WAT", rekbaar: true, "wat", \.wat),
    ]
  }
}

extension Beurt {
  /// One step of the procedure for every appraisal of a team that waits for it, as one commit.
  func legTeamstap(
    _ stap: Procedurestap,
    _ opdracht: (Toegelaten, GesprekKenmerk, Datum, Besluitruimte) throws(Mislukt) -> DossierOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    let team = try team()
    let dag = try datum("--datum") ?? team.lezing.vandaag
    let regels = team.mensen.flatMap { dossier -> [Teamregel] in
      guard let nummer = dossier.medewerker?.personeelsnummer else { return [] }
      return dossier.gesprekken.filter { gesprek in
        gesprek.soort == .beoordeling
          && dossier.proceduregang(van: gesprek, team.lezing.kader)?.teDoen.contains { $0.stap == stap } ?? false
          && team.lezing.mag(stap, gesprek.kenmerk, dossier)
      }.map {
        Teamregel(
          persoon: team.persoon(dossier), nummer: nummer, gesprek: $0.kenmerk,
          wat: "\(stap.tekst), \(dag.proza)")
      }
    }
    return try legTeam(regels, "De stap '\(stap.tekst)' is bij niemand van deze mensen aan de beurt.") {
      (regel, ruimte) throws(Mislukt) in
      let kenmerk = regel.gesprek ?? ""
      let plek = try ruimte.laatToe(regel.nummer.tekst, voor: kenmerk, op: dag)
      return try ruimte.beslis(try opdracht(plek, kenmerk, dag, ruimte), over: plek)
    }
  }

  /// Plans the same conversation for everybody of a team who still has to have it.
  func planTeam(_ vraag: Gespreksvraag) throws(Mislukt) -> Afsluitcode {
    let team = try team()
    var regels: [Teamregel] = []
    for dossier in team.mensen {
      guard let nummer = dossier.medewerker?.personeelsnummer else { continue }
      let keuze = try Mislukt.vraag { () throws(Geweigerd) in try dossier.kies(vraag, team.lezing.boek.regelingen) }
      let plichten = dossier.plichten(keuze.stadium, in: keuze.cyclus)
      guard plichten.contains(where: { $0.isOpen && $0.gepland == nil }) else { continue }
      regels.append(
        Teamregel(
          persoon: team.persoon(dossier), nummer: nummer, gesprek: nil,
          wat: "\(veilig(keuze.stadium.naam)) van \(keuze.cyclus.naam), \(vraag.dag.proza)"))
    }
    return try legTeam(regels, "Iedereen van deze mensen had dit gesprek al, is ervan vrijgesteld, of het is gepland.")
    {
      (regel, ruimte) throws(Mislukt) in
      let plek = try ruimte.laatToe(regel.nummer.tekst, op: vraag.dag)
      let keuze = try Mislukt.vraag { () throws(Geweigerd) in try plek.dossier.kies(vraag, ruimte.boek.regelingen) }
      return try ruimte.beslis(
        .planGesprek(soort: keuze.stadium.soort, cyclus: keuze.cyclus.jaar, datum: vraag.dag, stadium: keuze.code),
        over: plek)
    }
  }

  /// Shows what would be recorded, asks, and records all of it as one commit or nothing.
  ///
  /// - Parameter niemand: said where there is nothing to record.
  private func legTeam(
    _ regels: [Teamregel], _ niemand: String,
    _ beslis: (Teamregel, Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Afsluitcode {
    guard !regels.isEmpty else {
      throw Mislukt(.bevindingen, "A064", niemand, advies: "Bekijk wat er wel kan met: gespreksboek werk.")
    }
    if !aanroep.vlag("--bevestig"), !aanroep.vlag("--dry-run") {
      omgeving.uitvoer.fout(
        tafel("Voor \(aantal(regels.count, "medewerker", "medewerkers")):", Teamregel.kolommen, regels))
      guard vraagJa("Dit alles vastleggen?") else {
        throw Mislukt(
          .bevindingen, "A065", "Er is niets vastgelegd: vastleggen voor meer mensen vraagt een bevestiging.",
          advies: "Klopt het? Geef dezelfde opdracht met --bevestig.")
      }
    }
    let vastgelegd = try leg(over: regels.map(\.nummer)) { (ruimte) throws(Mislukt) in
      var voornemen = Voornemen()
      for regel in regels {
        do throws(Mislukt) {
          voornemen.voegToe(try beslis(regel, ruimte))
        } catch {
          throw error.over(regel.persoon)
        }
      }
      return voornemen
    }
    return bevestig(vastgelegd, hierna: "werk")
  }
}

extension Mislukt {
  /// The same, each with whom it is about in front of it.
  func over(_ persoon: Persoon) -> Mislukt {
    Mislukt(
      afsluitcode,
      fouten.map { Fout($0.code, "\(persoon.cel): \($0.melding)", regel: $0.regel, advies: $0.advies) })
  }
}
