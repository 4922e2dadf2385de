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
    package let persoon: Persoonsbeeld
    package internal(set) var leidinggevende: Persoon?
    package internal(set) var onderdeel: String?
  }

  package let kop: Rapportkop
  package let vraag: Vraag
  /// What was chosen, in words; safe to show.
  let gekozen: [String]
  package let regels: [Regel]

  /// Whom the list is about.
  package struct Vraag: Somvraag, Equatable {
    package let wie: Wie
    package let personeel: Personeelsfilter

    package init(_ personeel: Personeelsfilter = Personeelsfilter(), wie: Wie = .huidig) {
      self.wie = wie
      self.personeel = personeel
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Regel? {
      guard let medewerker = dossier.medewerker, personeel.past(medewerker.plek(op: bron.peildatum).waarde, bron)
      else {
        return nil
      }
      let persoon = Persoonsbeeld(medewerker, bron)
      guard wie == .iedereen || (persoon.dienst == .uitDienst) == (wie == .vertrokken) else { return nil }
      return Regel(
        persoon: persoon, leidinggevende: persoon.plek?.wat.leidinggevende, onderdeel: persoon.plek?.wat.onderdeel)
    }

    /// - Complexity: O(n log n) in the number of people.
    package func som(_ delen: some Sequence<Regel>, in bron: Rapportbron) -> Medewerkerlijst {
      var regels = delen.sorted { $0.persoon.nummer < $1.persoon.nummer }
      let onderdelen = Onderdeelnamen(bron, regels.compactMap(\.onderdeel))
      for plek in regels.indices {
        regels[plek].leidinggevende = regels[plek].leidinggevende?.genoemd(in: bron.boek)
        regels[plek].onderdeel = regels[plek].onderdeel.map { onderdelen[$0] }
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

  package static func maak(
    _ personeel: Personeelsfilter = Personeelsfilter(), wie: Wie = .huidig, uit bron: Rapportbron
  ) -> Medewerkerlijst {
    Vraag(personeel, wie: wie).antwoord(uit: bron)
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
      Kolom("NUMMER", "personeelsnummer", \.persoon.nummer.tekst), Kolom("NAAM", rekbaar: true, "naam", \.persoon.naam),
      .json("dienst", \.persoon.dienst.rawValue), .json("inDienst", \.persoon.inDienst),
      .json("laatsteDag", \.persoon.laatsteDag), .json("functie", \.persoon.functie?.wat.verwijzing.description),
      Kolom("FUNCTIE", rekbaar: true, "functienaam", \.persoon.functie?.wat.naam),
      Kolom("ONDERDEEL", rekbaar: true, "onderdeel", \.onderdeel),
      Kolom("LEIDINGGEVENDE", rekbaar: true) { ($0.leidinggevende?.naam ?? $0.leidinggevende?.nummer.tekst).cel },
      .json("leidinggevende", \.leidinggevende?.json),
      Kolom("IN DIENST", rekbaar: true) { $0.persoon.dienstkort },
    ]
  }
}

extension Persoonsbeeld {
  /// `01-03-2024`, `vanaf 01-12-2026` for who has yet to begin, `t/m 30-09-2026` for who left.
  fileprivate var dienstkort: String {
    switch dienst {
    case .inDienst: inDienst.kort
    case .nogNiet: "vanaf \(inDienst.kort)"
    case .uitDienst: "t/m \((laatsteDag ?? inDienst).kort)"
    }
  }
}
