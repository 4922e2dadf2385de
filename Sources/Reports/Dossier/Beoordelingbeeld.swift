package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// The outcome of one appraisal conversation: the end judgement and the weighted total.
package struct Beoordelingbeeld: Equatable, Sendable {
  private let verloop: Gesprek
  /// What the end judgement was before the vaststeller changed it.
  package let eerder: Oordeelverloop?
  package let totaal: Weegtotaal
  /// Whether its end judgement is that of the year; nothing where there is no question, as with one appraisal over the
  /// whole year.
  package let teltVoorJaar: Bool?

  /// Every held conversation of the cycle that appraises: of that kind, or with a rating in it.
  static func alle(_ dossier: Dossier, cyclus jaar: Int, _ bron: Rapportbron) -> [Beoordelingbeeld] {
    dossier.gesprekken(cyclus: jaar).filter(\.beoordeelt).map { Beoordelingbeeld($0, dossier, bron) }
  }

  init(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    let cyclus = bron.boek.regelingen.cyclus(gesprek.cyclus)
    let isDeel = cyclus.map { dossier.isDeelbeoordeling(gesprek, $0) } ?? false
    let isEnige = dossier.gesprekken(cyclus: gesprek.cyclus).count(where: \.beoordeelt) == 1
    let jaaroordeel = dossier.jaaroordeel(gesprek.cyclus, tot: bron.peildatum)?.kenmerk
    verloop = gesprek
    eerder = Oordeelverloop.eindoordeel(gesprek, bron.boek)
    totaal = Weegtotaal.maak(gesprek, dossier, cyclus)
    teltVoorJaar = isDeel || !isEnige ? gesprek.kenmerk == jaaroordeel : nil
  }

  package var gesprek: GesprekKenmerk { verloop.kenmerk }
  /// Nothing when it was not given yet.
  package var eindoordeel: String? { verloop.eindoordeel?.waarde.oordeel }
  package var motivering: String? { verloop.eindoordeel?.waarde.motivering }
  package var isVastgesteld: Bool { verloop.vaststelling != nil }
  /// What it is about; nothing where the record names no period.
  private var tijdvak: Tijdvak? { verloop.verslag?.waarde.tijdvak }

  var eindoordeeltekst: String {
    verloop.eindoordeel.map { veilig($0.waarde.oordeel) + (eerder?.tekst ?? "") + $0.herkomst.correctieteken }
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
}

extension Beoordelingbeeld: Verklaard {
  var padnaam: String { gesprek.tekst }
  var leden: [Lid] { leden(nil) }

  /// - Parameter regeling: whose scales are used.
  func leden(_ regeling: Regeling?) -> [Lid] {
    let jaaruitleg = Uitleg(
      regel: "Per mens telt één eindoordeel per jaar: dat van de vastgestelde beoordeling met het laatste tijdvak.")
    return .leden(
      ("gesprek", gesprek.tekst), ("eindoordeel", eindoordeel.volgens(.oordeel(regeling?.schaalVanEindoordeel))),
      ("wasEindoordeel", eerder?.was), ("wasMotivering", eerder?.wasToelichting),
      ("motivering", motivering.volgens(.oordeel())), ("nr", verloop.eindoordeel?.herkomst.nr),
      ("gecorrigeerdBij", verloop.eindoordeel?.herkomst.gecorrigeerdBij))
      + totaal.leden(regeling?.schaalVanResultaten, rekening)
      + .leden(
        ("vastgesteld", isVastgesteld.volgens(Uitleg(regel: WeigeringCode.bevroren.regel))),
        ("teltVoorJaar", teltVoorJaar.volgens(jaaruitleg)), ("tijdvak", teltVoorJaar == nil ? nil : tijdvak?.json))
  }

  /// `RA-1: 60 % × 4 (goed) = 240`, and so on, to the mean in hundredths.
  private var rekening: [String] {
    let regels = verloop.geldendeResultaten.map { resultaat in
      let weging = resultaat.weging ?? 0
      return "\(veilig(resultaat.afspraak.tekst)): \(weging) % × \(resultaat.waarde) (\(veilig(resultaat.oordeel))) = "
        + "\(weging * resultaat.waarde)"
    }
    guard let totaal = verloop.totaalHonderdsten else {
      return regels + ["Samen geen 100 %: dan is er geen totaal; wat ontbreekt telt niet als nul."]
    }
    return regels + ["Samen \(totaal) honderdsten: \(Getalvorm.honderdsten(totaal))."]
  }
}

extension Gesprek {
  /// Held, and an appraisal or with a rating in it.
  fileprivate var beoordeelt: Bool {
    isGehouden && (soort == .beoordeling || !resultaten.isEmpty || eindoordeel != nil)
  }
}
