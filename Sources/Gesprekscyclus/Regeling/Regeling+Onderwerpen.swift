package import Kalender

extension Regeling {
  /// A subject that the regeling wants to be talked about.
  package struct Onderwerp: Hashable, Sendable {
    package let code: OnderwerpCode
    package let naam: String
    /// The kinds of conversation in which it is asked; empty for all.
    package let bij: [Gesprekssoort]
    /// Only of who has had the same function for so many years; nothing for everybody.
    package let naJarenInFunctie: Int?

    package init(code: OnderwerpCode, naam: String, bij: [Gesprekssoort] = [], naJarenInFunctie: Int? = nil) {
      self.code = code
      self.naam = naam
      self.bij = bij
      self.naJarenInFunctie = naJarenInFunctie
    }

    /// Whether it is asked of this person in a conversation of this kind on this day.
    package func isGevraagd(bij soort: Gesprekssoort, van medewerker: Medewerker, op dag: Datum) -> Bool {
      (bij.isEmpty || bij.contains(soort)) && geldt(voor: medewerker, op: dag)
    }

    /// Whether this person has been in the function for as long as it asks.
    package func geldt(voor medewerker: Medewerker, op dag: Datum) -> Bool {
      naJarenInFunctie.map { medewerker.inFunctieSinds(op: dag).adding(maanden: 12 * $0) <= dag } ?? true
    }
  }

  package func onderwerp(_ code: OnderwerpCode) -> Onderwerp? { onderwerpen.first { $0.code == code } }
}

package typealias OnderwerpCode = Kenmerk<Regeling.Onderwerp>

/// What was said of one subject in a conversation.
package struct Onderwerptekst: Hashable, Sendable {
  package let onderwerp: OnderwerpCode
  package let tekst: String

  package init(onderwerp: OnderwerpCode, tekst: String) {
    self.onderwerp = onderwerp
    self.tekst = tekst
  }
}

extension Medewerker {
  /// The day from which the function of this day was held without a break, whatever modules came and went.
  package func inFunctieSinds(op dag: Datum) -> Datum {
    let geweest = functies.filter { $0.per <= dag }
    guard var sinds = geweest.last else { return functies[0].per }
    for eerder in geweest.dropLast().reversed() {
      guard eerder.waarde.functie == sinds.waarde.functie, isInDienst(op: sinds.per.adding(dagen: -1)) else { break }
      sinds = eerder
    }
    return sinds.per
  }
}

extension Dossier {
  /// The subjects that conversations of this cycle asked and that none of them was about.
  ///
  /// - Parameters:
  ///   - soort: a conversation that is about to be recorded, which asks its own as well.
  ///   - nieuw: what that one is about.
  package func onbesproken(
    _ cyclus: Cyclus, _ medewerker: Medewerker, met soort: Gesprekssoort? = nil, op dag: Datum,
    _ nieuw: [Onderwerptekst] = []
  ) -> [Regeling.Onderwerp] {
    let gehouden = gesprekken(cyclus: cyclus.jaar).filter(\.isGehouden)
    let soorten = Set(gehouden.map(\.soort) + [soort].compactMap { $0 })
    let besproken = Set((gehouden.flatMap { $0.verslag?.waarde.onderwerpen ?? [] } + nieuw).map(\.onderwerp))
    return cyclus.regeling.onderwerpen.filter { onderwerp in
      !besproken.contains(onderwerp.code)
        && soorten.contains { onderwerp.isGevraagd(bij: $0, van: medewerker, op: dag) }
    }
  }
}
