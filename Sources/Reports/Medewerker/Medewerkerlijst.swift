package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// People by personnel number, with function, unit and manager on the day of the report.
package struct Medewerkerlijst: Equatable, Sendable {
  package enum Wie: String, Sendable, CaseIterable {
    /// In service, or yet to begin.
    case huidig
    case vertrokken
    case iedereen
  }

  package struct Regel: Equatable, Sendable {
    package let wie: Persoonsstand.Wie
    package internal(set) var functienaam = ""
    package internal(set) var leidinggevende: Persoon?
    package internal(set) var onderdeel: String
  }

  package let kop: Rapportkop
  package let vraag: Vraag
  /// What was chosen, in words; safe to show.
  let gekozen: [String]
  package let regels: [Regel]

  /// Whom the list is about.
  package struct Vraag: Mensenvraag, Equatable {
    package let wie: Wie
    package let personeel: Personeelsfilter
    package typealias Deel = Regel
    package var cycli: [Cyclus] { [] }

    package init(_ personeel: Personeelsfilter = Personeelsfilter(), wie: Wie = .huidig) {
      self.wie = wie
      self.personeel = personeel
    }

    package func deel(_ mens: Mens, in bron: Rapportbron) -> Regel? {
      let persoon = mens.wie
      guard personeel.past(onderdeel: persoon.onderdeel, leidinggevende: persoon.leidinggevende, bron),
        wie == .iedereen || (persoon.dienst == .uitDienst) == (wie == .vertrokken)
      else { return nil }
      return Regel(wie: persoon, onderdeel: persoon.onderdeel)
    }

    /// - Complexity: O(n log n) in the number of people.
    package func som(_ delen: some Sequence<Regel>, in bron: Rapportbron) -> Medewerkerlijst {
      var regels = delen.gesorteerd(op: \.wie.weergave, voor: <)
      let onderdelen = Onderdeelnamen(bron, regels.map(\.onderdeel))
      var functies = Functienamen(bron.boek)
      var chefs: [Personeelsnummer: Persoon] = [:]
      for plek in regels.indices {
        let persoon = regels[plek].wie
        regels[plek].functienaam = functies.naam(persoon.functie, op: persoon.functieSinds)
        regels[plek].onderdeel = onderdelen[persoon.onderdeel]
        guard let chef = persoon.leidinggevende else { continue }
        let leiding = chefs[chef] ?? Persoon(chef, in: bron.boek)
        (chefs[chef], regels[plek].leidinggevende) = (leiding, leiding)
      }
      let woorden: [String] =
        switch wie {
        case .huidig: []
        case .vertrokken: ["uit dienst"]
        case .iedereen: ["ook wie uit dienst is"]
        }
      return Medewerkerlijst(
        kop: bron.kop("gespreksboek.medewerkers"), vraag: self,
        gekozen: personeel.woorden(Naamgever(bron.boek)) + woorden, regels: regels)
    }
  }
}

extension Medewerkerlijst: Lijst {
  package var titel: String? { "MEDEWERKERS" }
  package var inleiding: String { kop.standzin(gekozen) }
  package var keuze: [JSONMember]? { .members(("wie", vraag.wie.rawValue)) + vraag.personeel.leden }
  package var sleutel: String { "medewerkers" }
  package var leeg: String { "Er zijn geen medewerkers die hierbij passen." }
  package var naschrift: [String] { ["\(aantal(regels.count, "medewerker", "medewerkers"))."] }

  package var kolommen: [Kolom<Regel>] {
    [
      Kolom("NUMMER", "personeelsnummer", \.wie.weergave.tekst), Kolom("NAAM", rekbaar: true, "naam", \.wie.naam),
      .json("dienst", \.wie.dienst.rawValue), .json("inDienst", \.wie.van),
      .json("laatsteDag", \.wie.tot), .json("functie", \.wie.functie.description),
      Kolom("FUNCTIE", rekbaar: true, "functienaam", \.functienaam),
      Kolom("ONDERDEEL", rekbaar: true, "onderdeel", \.onderdeel),
      Kolom("LEIDINGGEVENDE", rekbaar: true) { ($0.leidinggevende?.naam ?? $0.leidinggevende?.nummer.tekst).cel },
      .json("leidinggevende", \.leidinggevende?.json),
      Kolom("IN DIENST", rekbaar: true) { $0.wie.dienstkort },
    ]
  }
}

extension Persoonsstand.Wie {
  /// `01-03-2024`, `vanaf 01-12-2026` for who has yet to begin, `t/m 30-09-2026` for who left.
  fileprivate var dienstkort: String {
    switch dienst {
    case .inDienst: van.kort
    case .nogNiet: "vanaf \(van.kort)"
    case .uitDienst: "t/m \((tot ?? van).kort)"
    }
  }
}

/// The names of functions in the catalogues of a book, each looked up once.
private struct Functienamen {
  private struct Sleutel: Hashable {
    let functie: FunctieVerwijzing
    let dag: Datum
  }

  private let boek: Boek
  private var namen: [Sleutel: String] = [:]

  init(_ boek: Boek) { self.boek = boek }

  mutating func naam(_ functie: FunctieVerwijzing, op dag: Datum) -> String {
    let sleutel = Sleutel(functie: functie, dag: dag)
    if let naam = namen[sleutel] { return naam }
    let naam = Functienaam(.init(functie: functie, modules: []), op: dag, boek).naam
    namen[sleutel] = naam
    return naam
  }
}
