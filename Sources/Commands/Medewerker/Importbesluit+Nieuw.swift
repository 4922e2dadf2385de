internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Importbesluit {
  /// Stops at people who would come in as new and may well be there already.
  mutating func keurNieuwe() {
    let bekend = ruimte.boek.mensen
    var gelijkenis = Gelijkenis(bekend.values, op: per)
    for regel in regels where bekend[regel.nummer] == nil {
      if let treffer = gelijkenis.treffer(regel.nummer, naam: regel.naam, eersteDag: regel.inDienst) {
        meld(regel, treffer)
      }
      if let nieuw = na[regel.nummer] { gelijkenis.voegToe(nieuw) }
    }
  }

  private mutating func meld(_ regel: Importregel, _ treffer: Gelijkenis.Treffer) {
    let nummer = treffer.wie.nummer
    fouten.append(
      Importfout(
        .lijktBekend, regel: regel.regel, kolom: 1,
        "\(regel.naam) (\(regel.nummer)) zou nieuw zijn, maar lijkt op \(treffer.wie.naam) (\(nummer)): \(treffer.waarom).",
        advies: "Is het dezelfde, schrijf dan \(nummer). Is het een ander, geef dan ook --toch-nieuw."))
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
