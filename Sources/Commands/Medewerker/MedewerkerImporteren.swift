internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let medewerkerImporteren = Commando(
    .mensenBeheren,
    Commandorij(
      "importeren", "Neem mensen over uit een CSV-bestand.",
      uitleg: [
        "De kolommen zijn: personeelsnummer, naam, functie, onderdeel, in dienst per; en als u wilt: leidinggevende, "
          + "uit dienst per, modules, uren. Het scheidingsteken is ; of een komma.",
        "Wie er al is, krijgt alleen wat verschilt. Is er één regel fout, dan wordt er niets vastgelegd.",
        "Lijkt iemand die nieuw zou zijn op iemand die er al is, dan stopt de import en noemt wie. Wie wel in dienst is en niet "
          + "in het bestand staat, wordt geteld en blijft in dienst.",
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek medewerker importeren mensen.csv --dry-run", "Kijk eerst wat er zou gebeuren."),
        Voorbeeld("gespreksboek medewerker importeren mensen.csv --per 01-07-2026", "Wijzigingen gaan in op 1 juli."),
      ],
      argumenten: [Positioneel("BESTAND", "Het CSV-bestand, of - voor standaardinvoer.", pad: .bestand)],
      opties: [
        Opties.per, Optie("--toch-nieuw", "Ga door als iemand die nieuw is op een ander lijkt."),
        Optie("--verschil", "Noem wie in dienst is en niet in het bestand staat."),
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let gelezen = Importlezer(
      try beurt.tekstbestand(naam, grens: Invoergrens.importbestand), vandaag: try beurt.vandaag())
    let per = try beurt.datum("--per")
    var telling = Importtelling()
    var ontbrekend: [Medewerker] = []
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      var invoer = Importbesluit(ruimte: ruimte, per: per ?? ruimte.kader.vandaag, regels: gelezen.regels)
      let voornemen = try invoer.beslis(gelezen.nummers, tochNieuw: beurt.aanroep.vlag("--toch-nieuw"))
      let fouten = gelezen.fouten + invoer.fouten
      guard fouten.isEmpty else { throw beurt.mislukt(fouten, naam) }
      telling = invoer.telling
      ontbrekend = invoer.ontbrekend(gelezen.nummers)
      return voornemen
    }
    beurt.omgeving.uitvoer.melding("\(naam): \(telling.zin)")
    beurt.meldOntbrekend(ontbrekend)
    return beurt.bevestig(vastgelegd, hierna: "medewerker lijst")
  }
}

extension Beurt {
  /// Who is in service and not in the file.
  fileprivate func meldOntbrekend(_ mensen: [Medewerker]) {
    guard !mensen.isEmpty else { return }
    let noemt = aanroep.vlag("--verschil")
    omgeving.uitvoer.melding(
      "In dienst en niet in het bestand: \(aantal(mensen.count, "medewerker", "medewerkers")); zij blijven in dienst."
        + (noemt ? "" : " Wie dat zijn, zegt --verschil."))
    guard noemt else { return }
    for mens in mensen { omgeving.uitvoer.melding("  \(veilig(mens.nummer.tekst)) \(veilig(mens.naam))") }
  }

  /// Everything that is wrong in a file, at its place; nothing was recorded.
  func mislukt(_ fouten: [Importfout], _ naam: String) -> Mislukt {
    let gesorteerd = fouten.sorted { ($0.regel, $0.kolom) < ($1.regel, $1.kolom) }
    let regels = gesorteerd.map {
      veilig("\(naam):\($0.regel):\($0.kolom): fout \($0.code): \($0.melding)") + "\n  \(veilig($0.advies))"
    }
    let slot = "\(naam): \(aantal(fouten.count, "fout", "fouten")); er is niets vastgelegd."
    return Mislukt(
      .bevindingen, gesorteerd.map { .init($0.code, "regel \($0.regel): \($0.melding)", advies: $0.advies) },
      weergave: (regels + [slot]).joined(separator: "\n"))
  }
}
