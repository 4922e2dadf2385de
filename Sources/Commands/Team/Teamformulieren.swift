internal import Arguments
internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// What somebody of a team got: a form in a file, or the reason why not.
struct Teamformulier {
  let persoon: Persoon
  var bestand: String?
  var reden: String?

  static var kolommen: [Kolom<Teamformulier>] {
    [
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon), .json("bestand", \.bestand), .json("reden", \.reden),
      Kolom("FORMULIER", rekbaar: true) { ($0.bestand ?? "geen: \($0.reden ?? "")").cel },
    ]
  }
}

extension Beurt {
  /// Writes a form for everybody of a team who still has to have this conversation; never over a file that is there.
  func maakTeamformulieren() throws(Mislukt) -> Afsluitcode {
    guard let map = aanroep.waarde("--map") else {
      throw Mislukt(
        .optieOntbreekt, "--map hoort bij --team.", advies: "Geef --map MAP: daar komt elk formulier te staan.")
    }
    guard let wat = aanroep.waarde("--soort") else {
      throw .ongeldig("Het is niet duidelijk welk gesprek.", advies: "Geef --soort.")
    }
    let team = try team()
    let vraag = Gespreksvraag(wat, cyclus: try gekozenJaar(), dag: team.lezing.vandaag)
    try eisMap(map)
    var regels: [Teamformulier] = []
    for dossier in team.mensen { regels.append(try teamformulier(dossier, team, vraag, map)) }
    let gemaakt = regels.count { $0.bestand != nil }
    toonTafel(
      "\(aantal(gemaakt, "formulier is", "formulieren zijn")) gemaakt in \(veilig(map)), voor "
        + "\(aantal(regels.count, "medewerker", "medewerkers")).",
      Teamformulier.kolommen, regels, schema: "gespreksboek.formulieren", sleutel: "medewerkers")
    if gemaakt > 0 { hierna("gesprek vastleggen \(map)", ervoor: "vul de formulieren in en geef: ") }
    return .gelukt
  }

  private func teamformulier(
    _ dossier: Dossier, _ team: Team, _ vraag: Gespreksvraag, _ map: String
  ) throws(Mislukt) -> Teamformulier {
    var regel = Teamformulier(persoon: team.persoon(dossier))
    let keuze = try Mislukt.vraag { () throws(Geweigerd) in try dossier.kies(vraag, team.lezing.boek.regelingen) }
    regel.reden = dossier.redenGeenFormulier(keuze)
    guard regel.reden == nil else { return regel }
    let naam = FilePath.join(map, Self.bestandsnaam(keuze, regel.persoon))
    let bytes = Array(veilig(formulier(keuze, dossier, team.lezing).tekst, regeleinden: true).utf8)
    do throws(Mislukt) {
      try Uitbestand.schrijf(bytes, omgeving.pad(naam), naam: naam, omgeving)
      regel.bestand = naam
    } catch {
      // One that is there may hold what somebody wrote already.
      guard error.fouten.contains(where: { $0.code == "B007" }) else { throw error }
      regel.reden = "\(naam) is er al"
    }
    return regel
  }

  /// The directory is there, or is made; not in a storage, and not with the rights of its account.
  private func eisMap(_ map: String) throws(Mislukt) {
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.",
        advies: "Maak de formulieren één voor één, en laat uw eigen schelp schrijven: > BESTAND.")
    }
    let (platform, pad) = (omgeving.platform, omgeving.pad(map))
    for plek in [pad, FilePath.parent(pad), FilePath.parent(FilePath.parent(pad))]
    where (try? platform.exists(Storage.identityPath(plek))) ?? false {
      throw Mislukt(
        .bevindingen, "B008", "'\(map)' ligt in de opslag van een logboek.", advies: "Kies een map daarbuiten.")
    }
    do throws(SystemError) {
      try platform.makeDirectories(pad)
      guard try platform.status(pad).kind == .directory else { throw SystemError(.notADirectory, call: "mkdir") }
    } catch {
      throw Mislukt(
        .nietGevonden, "B012", "De map '\(map)' kan niet worden gemaakt (\(error.call), fout \(error.number)).",
        advies: "Kies een andere map.")
    }
  }

  /// `beoordeling-M-0117-zoe-celik.txt`: nothing in it means anything to a file system or a shell.
  static func bestandsnaam(_ keuze: Gesprekskeuze, _ persoon: Persoon) -> String {
    let soort = keuze.code?.tekst ?? keuze.stadium.soort.tekst
    return [soort, persoon.nummer.tekst, persoon.naam.map { vereenvoudigd($0) } ?? ""]
      .map { veiligeNaam($0) }.filter { !$0.isEmpty }.joined(separator: "-") + ".txt"
  }

  private static func veiligeNaam(_ tekst: String) -> String {
    let tekens = tekst.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(String(tekens).split(separator: "-").joined(separator: "-").prefix(60))
  }
}

extension Dossier {
  /// Why nobody needs a form for this conversation: it was held, the person is released from it, or is not expected to have it.
  fileprivate func redenGeenFormulier(_ keuze: Gesprekskeuze) -> String? {
    guard keuze.gesprek == nil else { return nil }
    let plichten = plichten(keuze.stadium, in: keuze.cyclus)
    if plichten.contains(where: \.isOpen) { return nil }
    let gehouden =
      plichten.compactMap(\.gesprek).last ?? gesprekken(keuze.stadium, in: keuze.cyclus).last(where: \.isGehouden)
    if let gehouden, let dag = gehouden.gehouden { return "al gehouden op \(dag.proza) (\(gehouden.kenmerk))" }
    if let vrij = plichten.compactMap(\.vrijstelling).last { return "vrijgesteld: \(vrij.waarde.grond)" }
    let sinds = medewerker.map { ", in dienst sinds \($0.dienstverbanden.last?.van.proza ?? "")" } ?? ""
    return "dit gesprek wordt van deze medewerker niet verwacht\(sinds)"
  }
}
