internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

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

  /// So many unknown managers are told who may have been meant; with a wrong column each row has one.
  private static let meesteGezocht = 20

  /// Who is put under whom, with all rows in place: a manager is known or in the file, and nobody is above oneself.
  mutating func keurLeiding(_ nummers: Set<Personeelsnummer>) {
    let keuring = Leidingkeuring(mens)
    var vrij = Kringvrij(mens)
    var kringen: Set<Set<Personeelsnummer>> = []
    var gezocht = 0
    for regel in geplaatst {
      guard let chef = regel.leidinggevende?.nummer, chef != regel.nummer else { continue }
      let vanaf = max(dag(regel), regel.inDienst)
      if mens(chef) == nil {
        guard !nummers.contains(chef) else { continue }
        gezocht += 1
        let bedoeld = gezocht <= Self.meesteGezocht ? bedoeld(chef) : nil
        meld(.onbekendeLeidinggevende(chef, advies: bedoeld), regel, .zonderLeiding)
      } else if !vrij.isVrij(regel.nummer), let kring = keuring.kring(van: regel.nummer, vanaf: vanaf),
        kringen.insert(Set(kring.wie)).inserted,
        let bezwaar = keuring.bezwaar(van: regel.nummer, vanaf: vanaf)
      {
        meld(bezwaar, regel, .kring)
      }
    }
  }

  /// Somebody as things stand after this import.
  private func mens(_ nummer: Personeelsnummer) -> Medewerker? { na[nummer] ?? ruimte.kader.mens(nummer) }

  /// A manager may be given by name; the number is what is recorded.
  private func bedoeld(_ chef: Personeelsnummer) -> String? {
    ruimte.boek.bedoeld(chef.tekst, anderen: regels.map { ($0.nummer, $0.naam) })
  }

  private mutating func meld(_ weigering: Weigering, _ regel: Importregel, _ soort: Importgeval.Soort) {
    fouten.append(regel.fout(weigering))
    noteer(soort, regel, regel.leidinggevende?.nummer?.tekst ?? "")
  }

  /// For each who leaves and still manages people after this import.
  func vertrekwaarschuwingen() -> [(Waarschuwing, Toegelaten)] {
    guard !vertrekkers.isEmpty else { return [] }
    let iedereen = ruimte.boek.mensen.merging(na) { $1 }
    let dagen = Set(vertrekkers.map(\.dag))
    let teams = Dictionary(
      uniqueKeysWithValues: dagen.map { dag in
        (
          dag,
          Dictionary(grouping: iedereen.values.filter { $0.isInDienst(op: dag.adding(dagen: 1)) }) {
            $0.plek(op: dag.adding(dagen: 1)).waarde.leidinggevende
          }
        )
      })
    return vertrekkers.compactMap { dag, plek in
      let nummer = plek.dossier.medewerker?.personeelsnummer
      guard let nummer, let medewerker = iedereen[nummer], let team = teams[dag]?[nummer] else { return nil }
      return Waarschuwing(vertrekVan: medewerker, team: team.sorted { $0.personeelsnummer < $1.personeelsnummer })
        .map { ($0, plek) }
    }
  }
}
