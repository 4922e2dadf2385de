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
      regel.fout(
        .lijktBekend, regel.plekken.nummer,
        "\(regel.naam) (\(regel.nummer)) zou nieuw zijn, maar lijkt op \(treffer.wie.naam) (\(nummer)): \(treffer.waarom).",
        advies: "Is het dezelfde, schrijf dan \(nummer). Is het een ander, geef dan ook --toch-nieuw."))
    noteer(.twijfel, regel, "\(treffer.wie.naam) (\(nummer))")
  }

  /// Who is in service on the day of the import and not in the file, by number.
  ///
  /// Only told: whoever is missing in a file has not left by that.
  mutating func noteerOntbrekende(_ nummers: Set<Personeelsnummer>) {
    let ontbrekend = ruimte.boek.mensen.values.filter {
      $0.isInDienst(op: per) && !nummers.contains($0.personeelsnummer)
    }
    gevallen += ontbrekend.sorted { $0.personeelsnummer < $1.personeelsnummer }.map {
      Importgeval(
        soort: .ontbreekt, telt: .ontbreekt, regel: nil, nummer: $0.nummer, naam: $0.naam, wat: "blijft in dienst")
    }
  }
}
