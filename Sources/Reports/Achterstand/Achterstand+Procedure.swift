internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Rapportbron {
  /// Steps of the procedure that can be taken and have not been for more than a week, and reactions whose term passed.
  ///
  /// Only appraisals count: a report of another conversation need not be offered. The regeling gives a term to react; for
  /// what follows it gives none, so there the days count since the step could be taken.
  func openStappen(
    van dossier: Dossier, _ medewerker: Medewerker, in cyclus: Cyclus, bij onderdeel: String
  ) -> [Achterstand.Post] {
    let persoon = Persoon(medewerker.personeelsnummer, in: boek)
    return dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).flatMap { gesprek -> [Achterstand.Post] in
      guard let gang = gang(van: gesprek, in: dossier) else { return [] }
      return gang.teDoen.compactMap { regel in
        guard let soort = Achterstand.Soort(regel.stap), case .open(let sinds, nil) = regel.stand else { return nil }
        let dagen = peildatum.dagnummer - sinds.dagnummer
        guard dagen > Achterstand.openNaDagen else { return nil }
        return Achterstand.Post(
          soort: soort, medewerker: persoon, onderdeel: onderdeel, gesprekssoort: gesprek.soort,
          stadium: cyclus.regeling.stadium(gesprek.soort)?.naam ?? gesprek.soort.gespreksnaam,
          gesprek: gesprek.kenmerk, traject: nil, uiterlijk: sinds, dagen: dagen, planning: .geen)
      }
    }
  }
}

extension Achterstand.Soort {
  fileprivate init?(_ stap: Procedurestap) {
    switch stap {
    case .aanbieden: self = .nietAangeboden
    case .vaststellen: self = .nietVastgesteld
    case .uitreiken: self = .nietUitgereikt
    case .afhandelen: self = .bedenkingOpen
    case .reageren, .ondertekenen, .bedenking: return nil
    }
  }

  /// A step that is open, as against a conversation that misses.
  package var isStap: Bool {
    switch self {
    case .teLaat, .nietGehouden, .trajectOver: false
    case .nietAangeboden, .nietVastgesteld, .nietUitgereikt, .bedenkingOpen: true
    }
  }

  /// What is the matter, for in a table.
  var tekst: String {
    switch self {
    case .teLaat: "te laat"
    case .nietGehouden: "gepland maar niet gehouden"
    case .nietAangeboden: "niet aangeboden"
    case .nietVastgesteld: "niet vastgesteld"
    case .nietUitgereikt: "niet uitgereikt"
    case .bedenkingOpen: "bedenking open"
    case .trajectOver: "nog zonder oordeel"
    }
  }
}
