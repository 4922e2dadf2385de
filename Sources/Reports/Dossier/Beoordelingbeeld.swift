package import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// The outcome of one appraisal conversation: the end judgement and the weighted total.
package struct Beoordelingbeeld: Equatable, Sendable {
  package let gesprek: GesprekKenmerk
  /// Nothing when it was not given yet.
  package let eindoordeel: String?
  package let motivering: String?
  /// What it was before the vaststeller changed it.
  package let eerder: Oordeelverloop?
  package let nr: Int?
  /// The record of the correction through which the end judgement reads as it does.
  package let gecorrigeerdBij: Int?
  package let totaal: Weegtotaal
  package let isVastgesteld: Bool
  /// What it is about; nothing where the record names no period.
  package let tijdvak: Tijdvak?
  /// Whether its end judgement is that of the year; nothing where there is no question, as with one appraisal over the
  /// whole year.
  package let teltVoorJaar: Bool?

  /// Every held conversation of the cycle that appraises: of that kind, or with a rating in it.
  static func alle(_ dossier: Dossier, cyclus jaar: Int, _ bron: Rapportbron) -> [Beoordelingbeeld] {
    dossier.gesprekken(cyclus: jaar).filter(\.beoordeelt).map { maak($0, dossier, bron) }
  }

  static func maak(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) -> Beoordelingbeeld {
    let cyclus = bron.boek.regelingen.cyclus(gesprek.cyclus)
    let isDeel = cyclus.map { dossier.isDeelbeoordeling(gesprek, $0) } ?? false
    let isEnige = dossier.gesprekken(cyclus: gesprek.cyclus).count(where: \.beoordeelt) == 1
    let jaaroordeel = dossier.jaaroordeel(gesprek.cyclus, tot: bron.peildatum)?.kenmerk
    return Beoordelingbeeld(
      gesprek, dossier, bron, cyclus, teltVoorJaar: isDeel || !isEnige ? gesprek.kenmerk == jaaroordeel : nil)
  }

  private init(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron, _ cyclus: Cyclus?, teltVoorJaar: Bool?) {
    self.gesprek = gesprek.kenmerk
    eindoordeel = gesprek.eindoordeel?.waarde.oordeel
    motivering = gesprek.eindoordeel?.waarde.motivering
    eerder = Oordeelverloop.eindoordeel(gesprek, bron.boek)
    nr = gesprek.eindoordeel?.herkomst.nr
    gecorrigeerdBij = gesprek.eindoordeel?.herkomst.gecorrigeerdBij
    totaal = Weegtotaal.maak(gesprek, dossier, cyclus)
    tijdvak = gesprek.verslag?.waarde.tijdvak
    self.teltVoorJaar = teltVoorJaar
    isVastgesteld = gesprek.vaststelling != nil
  }

  var eindoordeeltekst: String {
    eindoordeel.map { veilig($0) + (eerder?.tekst ?? "") + Zinsbouw.correctieteken(gecorrigeerdBij) }
      ?? "nog niet gegeven"
  }

  func schrijf(op blad: inout Blad) {
    blad.paren([
      ("Gesprek", veilig(gesprek.tekst) + (isVastgesteld ? " (vastgesteld)" : " (nog niet vastgesteld)")),
      ("Tijdvak", teltVoorJaar == nil ? nil : tijdvak?.proza),
      ("Telt als", teltVoorJaar.map { $0 ? "oordeel van het jaar" : "deelbeoordeling" }),
      ("Eindoordeel", eindoordeeltekst),
      ("Gewogen totaal", totaal.tekst),
      ("Motivering", motivering.map(Zinsbouw.eenRegel)),
      ("Eerder", eerder?.toelichting),
    ])
  }

  var json: JSONNode {
    .object(
      .members(
        ("gesprek", gesprek.tekst), ("eindoordeel", eindoordeel), ("wasEindoordeel", eerder?.was),
        ("wasMotivering", eerder?.wasToelichting), ("motivering", motivering), ("nr", nr),
        ("gecorrigeerdBij", gecorrigeerdBij)) + totaal.leden
        + .members(
          ("vastgesteld", isVastgesteld), ("teltVoorJaar", teltVoorJaar),
          ("tijdvak", teltVoorJaar == nil ? nil : tijdvak?.json)))
  }
}

extension Gesprek {
  /// Held, and an appraisal or with a rating in it.
  fileprivate var beoordeelt: Bool {
    isGehouden && (soort == .beoordeling || !resultaten.isEmpty || eindoordeel != nil)
  }
}
