internal import Kalender

/// Someone's employment as recorded: periods of service, and each attribute by date.
package struct Medewerker: Hashable, Sendable {
  package struct Functiekeuze: Hashable, Sendable {
    package let functie: FunctieVerwijzing
    package let modules: [ModuleCode]

    package init(functie: FunctieVerwijzing, modules: [ModuleCode]) {
      self.functie = functie
      self.modules = modules
    }
  }

  package struct Plek: Hashable, Sendable {
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?
  }

  /// The number that came first: what all facts name this person by, so that it never changes.
  package let personeelsnummer: Personeelsnummer
  private(set) var nummerlijn: Tijdlijn<Personeelsnummer>
  /// Periods of service, by first day; never empty.
  package private(set) var dienstverbanden: [Dienstverband]
  private(set) var naamlijn: Tijdlijn<String>
  private(set) var functielijn: Tijdlijn<FunctieVerwijzing>
  private(set) var modulelijn: Tijdlijn<[ModuleCode]>
  private(set) var onderdeellijn: Tijdlijn<String>
  private(set) var leidinglijn: Tijdlijn<Personeelsnummer?>
  private(set) var urenlijn: Tijdlijn<Uren?>

  package init(_ begin: MedewerkerGebeurtenis.Indiensttreding, _ herkomst: Herkomst) {
    func lijn<Waarde>(_ waarde: Waarde) -> Tijdlijn<Waarde> {
      Tijdlijn(Vanaf(per: begin.per, waarde: waarde, reden: nil, herkomst: herkomst))
    }
    personeelsnummer = begin.personeelsnummer
    nummerlijn = lijn(begin.personeelsnummer)
    dienstverbanden = [Dienstverband(van: begin.per)]
    naamlijn = lijn(begin.naam)
    functielijn = lijn(begin.functie)
    modulelijn = lijn(begin.modules)
    onderdeellijn = lijn(begin.onderdeel)
    leidinglijn = lijn(begin.leidinggevende)
    urenlijn = lijn(begin.uren)
  }

  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .inDienstGetreden(let begin): keerTerug(begin, herkomst)
    case .gegevensGewijzigd(let nieuw):
      let wissel = Wissel(per: nieuw.per, reden: nieuw.reden, herkomst: herkomst)
      wissel.zet(nieuw.naam, in: &naamlijn)
      wissel.zet(nieuw.uren.map { Uren?.some($0) }, in: &urenlijn)
    case .functieGewijzigd(let nieuw):
      let wissel = Wissel(per: nieuw.per, reden: nieuw.reden, herkomst: herkomst)
      wissel.zet(nieuw.functie, in: &functielijn)
      wissel.zet(nieuw.modules, in: &modulelijn)
    case .geplaatst(let nieuw):
      let wissel = Wissel(per: nieuw.per, reden: nieuw.reden, herkomst: herkomst)
      wissel.zet(nieuw.onderdeel, in: &onderdeellijn)
      wissel.zet(nieuw.leidinggevende.map(\.nummer), in: &leidinglijn)
    case .uitDienstGetreden(let einde):
      guard let plek = dienstverbanden.lastIndex(where: { $0.van <= einde.per }) else { return }
      dienstverbanden[plek].eindigt(einde)
    case .hernummerd(let nieuw):
      Wissel(per: nieuw.per, reden: nieuw.reden, herkomst: herkomst).zet(nieuw.nummer, in: &nummerlijn)
    }
  }

  /// Who returns begins anew in everything. Who is still in service does not return.
  private mutating func keerTerug(_ begin: MedewerkerGebeurtenis.Indiensttreding, _ herkomst: Herkomst) {
    guard dienstverbanden.allSatisfy({ $0.tot != nil }) else { return }
    dienstverbanden.append(Dienstverband(van: begin.per))
    dienstverbanden.sort { $0.van < $1.van }
    let wissel = Wissel(per: begin.per, reden: nil, herkomst: herkomst)
    wissel.zet(begin.naam, in: &naamlijn)
    wissel.zet(begin.functie, in: &functielijn)
    wissel.zet(begin.modules, in: &modulelijn)
    wissel.zet(begin.onderdeel, in: &onderdeellijn)
    wissel.zet(.some(begin.leidinggevende), in: &leidinglijn)
    wissel.zet(.some(begin.uren), in: &urenlijn)
  }

  /// Ends the service on the day of a record of which only that is known.
  mutating func vertrek(_ herkomst: Herkomst) {
    guard let plek = dienstverbanden.lastIndex(where: { $0.van <= herkomst.datum }) else { return }
    dienstverbanden[plek].eindigt(MedewerkerGebeurtenis.Uitdiensttreding(per: herkomst.datum, reden: nil))
  }

  /// Makes what a destroyed record can have changed unknown, on every day: from which day it held is gone as well.
  mutating func vergeetLoopbaan(_ herkomst: Herkomst) {
    let per = dienstverbanden[0].van
    func onbekend<Waarde>(_ waarde: Waarde) -> Tijdlijn<Waarde> {
      Tijdlijn(Vanaf(per: per, waarde: waarde, reden: nil, herkomst: herkomst))
    }
    naamlijn = onbekend("naam onbekend")
    functielijn = onbekend(
      FunctieVerwijzing(catalogus: CatalogusKenmerk(Self.onbekend), functie: FunctieCode(Self.onbekend)))
    modulelijn = onbekend([])
    onderdeellijn = onbekend(Self.onbekend)
    leidinglijn = onbekend(nil)
    urenlijn = onbekend(nil)
  }
}

/// The day, reason and record of a change, to put in the timeline of each attribute that it names.
private struct Wissel {
  let per: Datum
  let reden: String?
  let herkomst: Herkomst

  func zet<Waarde>(_ waarde: Waarde?, in lijn: inout Tijdlijn<Waarde>) {
    guard let waarde else { return }
    lijn.voegToe(Vanaf(per: per, waarde: waarde, reden: reden, herkomst: herkomst))
  }
}
