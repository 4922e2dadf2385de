internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let inzageInstellen = Commando(
    .vastlegging, .inzageInstellen, "instellen", "Stel in of deze opslag noteert wie naar wie keek.",
    uitleg: [
      "Met 'aan' komt er bij elke vraag over een ander een notitie: wie, wanneer, met welke opdracht, over wie en waarvoor. "
        + "Lukt dat niet, dan krijgt u het antwoord met een waarschuwing. Met 'verplicht' krijgt u dan geen antwoord.",
      "Wie dit wanneer instelde en waarom, blijft in het logboek staan. Notities die er al zijn, blijven ook.",
    ],
    voorbeelden: [
      "inzage instellen verplicht --bewaar 5 --reden \"besluit van 3 maart\"":
        "Wat niet te noteren is, wordt niet getoond."
    ],
    argumenten: [
      Positioneel("STAND", "uit, aan of verplicht.", keuzes: Inzagestand.allCases.map(\.rawValue))
    ],
    opties: [
      Optie(
        "--bewaar", waarde: "JAREN",
        "Zo veel jaar blijft een notitie bewaard; anders zoals het was ingesteld."),
      Opties.reden(verplicht: true),
    ]
  ) { (beurt) throws(Mislukt) in
    guard let stand = Inzagestand(rawValue: beurt.positie("STAND")) else {
      throw .ongeldig("'\(beurt.positie("STAND"))' is geen stand.", advies: "Kies uit uit, aan en verplicht.")
    }
    let jaren = try beurt.geheel("--bewaar", Toegang.inzageBewaarjaren)
    let reden = try beurt.tekst("--reden") ?? ""
    let loket = try beurt.loket(metAlleenLog: beurt.aanroep.vlag("--dry-run"))
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      let voornemen = try ruimte.beslis(
        .inzage(.init(stand: stand, per: ruimte.kader.vandaag, bewaarjaren: jaren, reden: reden)))
      // First the place, then the record: whoever reads that record finds where to note.
      if stand != .uit, !beurt.aanroep.vlag("--dry-run") { try loket.richtInzageIn(ruimte.boek) }
      return voornemen
    }
    return beurt.bevestig(vastgelegd, hierna: stand == .uit ? "status" : "inzage log")
  }

  static let inzageLog = Commando(
    .overig, .inzagelogLezen, "log", "Laat zien wie wanneer naar wie keek, en waarvoor.",
    uitleg: [
      "Staat er bij een vraag geen doel, dan ziet u als wat iemand keek. Een lijst staat er één keer, niet voor ieder die erin "
        + "staat. Ook deze vraag wordt genoteerd."
    ],
    voorbeelden: [
      "inzage log M-0117": "Wie keek in dit dossier?",
      "inzage log --account p.bos --sinds 01-11-2026": "Wat bekeek dit account?",
    ],
    argumenten: [Positioneel("MEDEWERKER", Argumenten.medewerker.uitleg, .optioneel)],
    opties: [
      Optie("--sinds", waarde: "DATUM", "Alleen wat vanaf deze dag is genoteerd."),
      Optie("--account", waarde: "ACCOUNT", "Alleen wat dit account vroeg."),
    ] + Opties.uit + [Opties.doel]
  ) { (beurt) throws(Mislukt) in
    let (sinds, account) = (try beurt.datum("--sinds"), beurt.aanroep.waarde("--account").map { Accountnaam($0) })
    let lezing = try beurt.lees()
    let dossier =
      beurt.aanroep.positie("MEDEWERKER") == nil ? nil : try beurt.dossier(in: lezing.boek)
    let notities = try lezing.inzage(.init(dossier: dossier?.sleutel, account: account, sinds: sinds))
    return beurt.toon(
      Inzagelijst(
        notities, van: dossier?.medewerker?.personeelsnummer, account: account, sinds: sinds,
        bewaarjaren: lezing.inzageBewaarjaren, uit: lezing.bron))
  }

  static let inzageGeven = Commando(
    .vastlegging, .inzageGeven, "geven", "Zet alles klaar wat over iemand is vastgelegd, en leg vast dat u inzage gaf.",
    uitleg: [
      "In de map komen een bladzijde om te lezen (HTML) en hetzelfde voor programma's (JSON): het dossier, de gesprekken, elk "
        + "vastgelegd feit, waar iemand bij anderen genoemd is, waarvoor de gegevens zijn, en wie er keek.",
      "Namen van informanten staan er niet in. Namen van wie keek alleen met --met-namen en een reden. De tekst over doelen, "
        + "ontvangers en rechten komt uit de regeling (avg).",
    ],
    voorbeelden: [
      "inzage geven M-0117 --verzocht 2-11-2026 --uit inzage": "Antwoord op een verzoek.",
      "inzage geven M-0117 --uit - > inzage.tar": "Hetzelfde in één bestand, ook onder sudo.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie(
        "--uit", waarde: "MAP", "Een nieuwe of lege map; - voor een tar-bestand op de uitvoer.", verplicht: true,
        pad: .map),
      Optie("--verzocht", waarde: "DATUM", "De dag waarop inzage is gevraagd; anders vandaag."),
      Optie("--met-namen", "Ook de namen van wie keek."),
      Optie("--reden", waarde: "TEKST", "Waarom met namen; dit blijft zichtbaar."), Opties.doel,
    ]
  ) { (beurt) throws(Mislukt) in
    let (uit, isProef) = (try beurt.verplicht("--uit"), beurt.aanroep.vlag("--dry-run"))
    let loket = try beurt.loket(metAlleenLog: false)
    let vandaag = loket.klok.vandaag
    let gift = Inzagegift(
      verzocht: try beurt.datum("--verzocht") ?? vandaag, gegeven: vandaag,
      metNamen: beurt.aanroep.vlag("--met-namen"), reden: try beurt.tekst("--reden"))
    // First whether it may be given at all: nothing is made of what would be refused.
    let besluit = { (ruimte: Besluitruimte) throws(Mislukt) in
      try ruimte.beslis(.geefInzage(gift), over: try beurt.laatToe(ruimte))
    }
    let proef = try beurt.leg(isProef: true, besluit)
    if isProef { return beurt.bevestig(proef, hierna: nil) }
    let inzage = try loket.inzagedossier(beurt.positie("MEDEWERKER"))
    guard let rapport = inzage.rapport(gift) else { throw Mislukt(Geweigerd(.geenToegang(tot: veilig(uit)))) }
    let naam = "inzage-\(bestandsnaam(inzage.nummer.tekst))"
    let bestanden = [("\(naam).html", rapport.html()), ("\(naam).json", rapport.json().prettyBytes())]
    if uit != "-" { try beurt.eisPlek(uit, loket.opslag) }
    let vastgelegd = try beurt.leg(besluit)
    if uit == "-" {
      beurt.omgeving.uitvoer.antwoord(bytes: Tarbestand.bytes(bestanden, beurt.omgeving.nu))
      return .gelukt
    }
    // The same command again finds what it wrote the first time.
    guard !vastgelegd.herhaling || beurt.isLeeg(uit) else { return beurt.bevestig(vastgelegd, hierna: nil) }
    do throws(Mislukt) {
      try beurt.schrijf(bestanden, uit, tar: "inzage.tar")
    } catch {
      if let gedaan = beurt.omgeving.uitvoer.gedaan { beurt.omgeving.uitvoer.fout(gedaan) }
      throw error
    }
    beurt.omgeving.uitvoer.melding("De inzage staat in \(veilig(uit)): \(opsomming(bestanden.map(\.0))).")
    return beurt.bevestig(vastgelegd, hierna: nil)
  }

  /// Only what means nothing to a file system or a shell.
  static func bestandsnaam(_ tekst: String) -> String {
    let tekens = tekst.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(String(tekens).split(separator: "-").joined(separator: "-").prefix(60))
  }
}

extension Commandogroep {
  static let inzage = Commandogroep.groep(
    naam: "inzage", samenvatting: "Noteer wie keek, en geef inzage in een dossier.",
    [.inzageInstellen, .inzageLog, .inzageGeven])
}

extension Beurt {
  /// Files may come to stand there; whoever gives a command again may have them there already.
  fileprivate func eisPlek(_ uit: String, _ opslag: Storage) throws(Mislukt) {
    try eisNaam(tar: "inzage.tar")
    try eisBuiten(opslag, uit)
    guard isLeeg(uit) || aanroep.waarde("--opdracht") != nil else {
      throw Mislukt(.bevindingen, "B007", "De map '\(uit)' is niet leeg.", advies: "Kies een nieuwe of lege map.")
    }
  }
}

extension Inzagegift: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [.waarde("--verzocht", \.verzocht) { (beurt) throws(Mislukt) in try beurt.datum("--verzocht") }]
  }
}
