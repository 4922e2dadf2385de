internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

extension Importbesluit {
  /// Stops at people who would come in as new and may well be there already: a number that differs only in zeros in front or in
  /// dashes and dots, or a name and a first day of somebody in service.
  mutating func keurNieuwe() {
    let bekend = ruimte.boek.mensen
    var opVorm = Dictionary(grouping: bekend.values, by: { Self.vorm($0.personeelsnummer) })
    let opNaam = Dictionary(grouping: bekend.values.filter { $0.isInDienst(op: per) }) {
      Naamdag(naam: Self.vergelijkbaar($0.naam(op: per)), dag: $0.dienstverband(op: per).van)
    }
    for regel in regels where bekend[regel.nummer] == nil {
      let vorm = Self.vorm(regel.nummer)
      if let ander = opVorm[vorm]?.first(where: { $0.personeelsnummer != regel.nummer }) {
        meld(regel, ander, "het nummer verschilt alleen in nullen vooraan, streepjes of punten")
      } else if let ander = opNaam[Naamdag(naam: Self.vergelijkbaar(regel.naam), dag: regel.inDienst)]?.first {
        meld(regel, ander, "de naam en de eerste dag zijn gelijk")
      }
      if let nieuw = na[regel.nummer] { opVorm[vorm, default: []].append(nieuw) }
    }
  }

  private struct Naamdag: Hashable {
    let naam: String
    let dag: Datum
  }

  private mutating func meld(_ regel: Importregel, _ ander: Medewerker, _ waarom: String) {
    let nummer = ander.nummer
    fouten.append(
      Importfout(
        .lijktBekend, regel: regel.regel, kolom: 1,
        "\(regel.naam) (\(regel.nummer)) zou nieuw zijn, maar lijkt op \(ander.naam) (\(nummer)): \(waarom).",
        advies: "Is het dezelfde, schrijf dan \(nummer). Is het een ander, geef dan ook --toch-nieuw."))
  }

  private static func vergelijkbaar(_ naam: String) -> String {
    vereenvoudigd(naam).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A number without what a spreadsheet drops or a system leaves out: zeros in front of each run of digits, and what is neither
  /// letter nor digit, unless it keeps two runs of digits apart.
  private static func vorm(_ nummer: Personeelsnummer) -> String {
    var vorm = ""
    var (vorige, scheiding): (Character?, Bool) = (nil, false)
    for teken in nummer.zoekvorm {
      guard teken.isLetter || teken.isNumber else {
        scheiding = true
        continue
      }
      let isVervolg = vorige?.isNumber == true && !scheiding
      if teken.isNumber, scheiding, vorige?.isNumber == true { vorm.append(".") }
      let isNulVooraan = teken == "0" && !isVervolg
      if !isNulVooraan {
        vorm.append(teken)
        vorige = teken
      } else if vorige?.isNumber == true {
        vorige = nil
      }
      scheiding = false
    }
    return vorm
  }
}

extension Importbesluit {
  /// One person under two numbers, which reading the file can't see.
  mutating func meldDubbele() {
    var eerste: [Personeelsnummer: (regel: Int, getypt: Personeelsnummer)] = [:]
    for (regel, getypt) in zip(regels, getypt) {
      if let eerder = eerste.updateValue((regel.regel, getypt), forKey: regel.nummer), eerder.getypt != getypt {
        fouten.append(
          Importfout(
            .dubbel, regel: regel.regel, kolom: 1,
            "Dit is dezelfde medewerker als op regel \(eerder.regel): \(ruimte.boek.register.weergave(regel.nummer)).",
            advies: "Laat één van de twee regels staan."))
      }
    }
  }

  /// Who is in service on the day of the import and not in the file, by number.
  ///
  /// Only told: whoever is missing in a file has not left by that.
  func ontbrekend(_ nummers: Set<Personeelsnummer>) -> [Medewerker] {
    let nummers = Set(nummers.map(ruimte.boek.register.bekend))
    return ruimte.boek.mensen.values.filter { $0.isInDienst(op: per) && !nummers.contains($0.personeelsnummer) }
      .sorted { $0.personeelsnummer < $1.personeelsnummer }
  }
}
