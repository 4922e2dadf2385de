internal import Tekst
package import Weergave
package import Wire

/// A report that can stand beside those of other storages, with what it comes to in numbers that can be added up.
package protocol Optelbaar: Rapport {
  /// What it is called for more storages: `Achterstand`.
  static var naam: String { get }
  /// Heading, name in JSON, and value.
  static var optelling: [(kop: String, naam: String, waarde: @Sendable (Self) -> Int)] { get }
}

/// The same question to storages: what it comes to in each and together, and then each answer as it is by itself.
///
/// Nothing of two storages is mixed, as numbers, names and units may be the same in both.
package struct Samenrapport<Deel: Optelbaar>: Rapport {
  package let kop: Rapportkop
  package let delen: [Deel]

  /// Nothing of no answers.
  ///
  /// - Parameters:
  ///   - delen: of the storages that could be read, in the order of `standen`.
  ///   - standen: of all that were asked for.
  package init?(_ delen: [Deel], _ standen: [Opslagstand]) {
    guard let eerste = delen.first?.kop else { return nil }
    let standen = standen.metEigenNamen
    var kop = Rapportkop(
      schema: "gespreksboek.opslagen", schemaversie: 1, organisatie: opsomming(standen.compactMap(\.naam)), opslag: "",
      stand: standen.samen, peildatum: eerste.peildatum, vernietigd: nil)
    kop.standen = standen
    self.kop = kop
    self.delen = delen
  }

  private var namen: [String] { kop.standen.compactMap(\.naam) }

  package func schrijf(op blad: inout Blad) {
    blad.titel("\(Deel.naam) van \(aantal(delen.count, "opslag", "opslagen"))")
    blad.wit()
    let rijen = zip(namen, delen).map { naam, deel in [veilig(naam)] + Deel.optelling.map { "\($0.waarde(deel))" } }
    blad.tabel(
      [Tabel.Kolom("Opslag", rekbaar: true)] + Deel.optelling.map { Tabel.Kolom($0.kop, .rechts) },
      rijen + [["Samen"] + Deel.optelling.map { "\(samen($0.waarde))" }])
    for deel in delen {
      blad.wit()
      deel.schrijf(op: &blad)
    }
  }

  private func samen(_ waarde: (Deel) -> Int) -> Int { delen.reduce(0) { $0 + waarde($1) } }

  /// The document `gespreksboek.opslagen`; of findings one SARIF log with a run for each storage.
  package func json() -> JSONNode {
    let documenten = delen.map { $0.json() }
    let runs = documenten.compactMap { $0["runs"]?.array }.flatMap { $0 }
    guard let eerste = documenten.first?.object, !runs.isEmpty else {
      return kop.document([JSONMember](leden + [("delen", documenten)]))
    }
    return .object(
      eerste.map { $0.key == "runs" ? JSONMember("runs", JSONNode(.array(runs))) : $0 }
        + .members(("properties", kop.document([JSONMember](leden)))))
  }

  private var leden: [(String, any JSONConvertible)] {
    [
      ("vraag", Deel.naam.lowercased()),
      ("samen", JSONNode.object([JSONMember](Deel.optelling.map { ($0.naam, samen($0.waarde)) }))),
    ]
  }
}

extension Statusrapport: Optelbaar {
  package static var naam: String { "Status" }
  package static var optelling: [(kop: String, naam: String, waarde: @Sendable (Statusrapport) -> Int)] {
    [
      ("Records", "records", { $0.records }), ("In dienst", "inDienst", { $0.inDienst }),
      ("Dossiers", "dossiers", { $0.dossiers }), ("Achterstand", "achterstand", { $0.achterstand }),
      ("Lang open", "langOpen", { $0.langOpen }),
    ]
  }
}

extension Achterstand: Optelbaar {
  package static var naam: String { "Achterstand" }
  package static var optelling: [(kop: String, naam: String, waarde: @Sendable (Achterstand) -> Int)] {
    [
      ("Alles", "aantal", { $0.aantal }), ("Te laat", "aantalTeLaat", { $0.aantal(.teLaat) }),
      ("Niet gehouden", "aantalGeplandNietGehouden", { $0.aantal(.nietGehouden) }),
      ("Open stappen", "aantalOpenStappen", { $0.aantalStappen }),
    ]
  }
}

extension Bevindingen: Optelbaar {
  package static var naam: String { "Bevindingen" }
  package static var optelling: [(kop: String, naam: String, waarde: @Sendable (Bevindingen) -> Int)] {
    [
      ("Fouten", "fouten", { $0.aantal(.fout) }), ("Waarschuwingen", "waarschuwingen", { $0.aantal(.waarschuwing) }),
      ("Meldingen", "meldingen", { $0.aantal(.melding) }),
    ]
  }

  private func aantal(_ niveau: Bevinding.Niveau) -> Int { getoond.count { $0.niveau == niveau } }
}
