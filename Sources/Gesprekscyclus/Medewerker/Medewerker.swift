package import Kalender

/// Someone's employment as recorded: name, functions, placements and periods of service, each by date.
package struct Medewerker: Hashable, Sendable {
  /// A value that holds from a day on.
  package struct Vanaf<Waarde: Hashable & Sendable>: Hashable, Sendable {
    package let per: Datum
    package let waarde: Waarde
    package let reden: String?
    package let herkomst: Herkomst
  }

  package struct Functiekeuze: Hashable, Sendable {
    package let functie: FunctieVerwijzing
    package let modules: [ModuleCode]
  }

  package struct Plek: Hashable, Sendable {
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?
  }

  package let personeelsnummer: Personeelsnummer
  package private(set) var namen: [Vanaf<String>]
  package private(set) var functies: [Vanaf<Functiekeuze>]
  package private(set) var plaatsingen: [Vanaf<Plek>]
  package private(set) var inDienst: Vanaf<Personeelsnummer>
  package private(set) var uitDienst: Vanaf<Personeelsnummer>?
  /// Periods of service that ended before the last return, oldest first.
  package private(set) var eerdereDienstverbanden: [Tijdvak] = []

  package init(_ begin: MedewerkerGebeurtenis.Indiensttreding, _ herkomst: Herkomst) {
    func vanaf<Waarde>(_ waarde: Waarde) -> Vanaf<Waarde> {
      Vanaf(per: begin.per, waarde: waarde, reden: nil, herkomst: herkomst)
    }
    personeelsnummer = begin.personeelsnummer
    namen = [vanaf(begin.naam)]
    functies = [vanaf(Functiekeuze(functie: begin.functie, modules: begin.modules))]
    plaatsingen = [vanaf(Plek(onderdeel: begin.onderdeel, leidinggevende: begin.leidinggevende))]
    inDienst = vanaf(begin.personeelsnummer)
  }

  /// The name as it is now, for lists and headings.
  package var naam: String { namen.last?.waarde ?? personeelsnummer.tekst }

  package func naam(op datum: Datum) -> String { Medewerker.geldend(namen, op: datum).waarde }
  package func functie(op datum: Datum) -> Vanaf<Functiekeuze> { Medewerker.geldend(functies, op: datum) }
  package func plek(op datum: Datum) -> Vanaf<Plek> { Medewerker.geldend(plaatsingen, op: datum) }

  package func isInDienst(op datum: Datum) -> Bool {
    eerdereDienstverbanden.contains { $0.bevat(datum) }
      || inDienst.per <= datum && (uitDienst.map { datum <= $0.per } ?? true)
  }

  /// Whether one period of service holds all these days.
  package func isInDienst(gedurende tijdvak: Tijdvak) -> Bool {
    eerdereDienstverbanden.contains { $0.bevat(tijdvak.van) && $0.bevat(tijdvak.tot) }
      || inDienst.per <= tijdvak.van && (uitDienst.map { tijdvak.tot <= $0.per } ?? true)
  }

  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .inDienstGetreden(let begin):
      guard let einde = uitDienst else { return }
      if let eerder = Tijdvak(van: inDienst.per, tot: einde.per) { eerdereDienstverbanden.append(eerder) }
      Medewerker.voegToe(&namen, Vanaf(per: begin.per, waarde: begin.naam, reden: nil, herkomst: herkomst))
      let keuze = Functiekeuze(functie: begin.functie, modules: begin.modules)
      Medewerker.voegToe(&functies, Vanaf(per: begin.per, waarde: keuze, reden: nil, herkomst: herkomst))
      let plek = Plek(onderdeel: begin.onderdeel, leidinggevende: begin.leidinggevende)
      Medewerker.voegToe(&plaatsingen, Vanaf(per: begin.per, waarde: plek, reden: nil, herkomst: herkomst))
      inDienst = Vanaf(per: begin.per, waarde: begin.personeelsnummer, reden: nil, herkomst: herkomst)
      uitDienst = nil
    case .gegevensGewijzigd(let nieuw):
      Medewerker.voegToe(&namen, Vanaf(per: nieuw.per, waarde: nieuw.naam, reden: nieuw.reden, herkomst: herkomst))
    case .functieGewijzigd(let nieuw):
      let keuze = Functiekeuze(functie: nieuw.functie, modules: nieuw.modules)
      Medewerker.voegToe(&functies, Vanaf(per: nieuw.per, waarde: keuze, reden: nieuw.reden, herkomst: herkomst))
    case .geplaatst(let nieuw):
      let plek = Plek(onderdeel: nieuw.onderdeel, leidinggevende: nieuw.leidinggevende)
      Medewerker.voegToe(&plaatsingen, Vanaf(per: nieuw.per, waarde: plek, reden: nieuw.reden, herkomst: herkomst))
    case .uitDienstGetreden(let einde):
      uitDienst = Vanaf(per: einde.per, waarde: personeelsnummer, reden: einde.reden, herkomst: herkomst)
    }
  }

  /// Replaces all that is told by day.
  mutating func vergeet(namen: [Vanaf<String>], functies: [Vanaf<Functiekeuze>], plaatsingen: [Vanaf<Plek>]) {
    self.namen = namen
    self.functies = functies
    self.plaatsingen = plaatsingen
  }

  /// Ends the service.
  mutating func vertrek(_ einde: Vanaf<Personeelsnummer>) { uitDienst = einde }

  /// Keeps a list ordered by effective day; of two on one day the last recorded holds.
  private static func voegToe<Waarde>(_ lijst: inout [Vanaf<Waarde>], _ nieuw: Vanaf<Waarde>) {
    lijst.insert(nieuw, at: lijst.lastIndex { $0.per <= nieuw.per }.map { $0 + 1 } ?? 0)
  }

  /// The value that holds on a day; before the first day, the first. The lists are never empty.
  private static func geldend<Waarde>(_ lijst: [Vanaf<Waarde>], op datum: Datum) -> Vanaf<Waarde> {
    lijst.last { $0.per <= datum } ?? lijst[0]
  }
}
