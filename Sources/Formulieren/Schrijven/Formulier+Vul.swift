package import Gesprekscyclus
internal import Kalender

extension Formulier {
  /// The form as someone would have filled it in to record this.
  ///
  /// What a form of this kind does not ask is left out. Texts come back as they were when they hold no line that is
  /// a label of their section, a section line or a line with `|`, and no white space at the ends of lines.
  ///
  /// - Parameter nr: the record that the form is to correct; nothing for one that records anew.
  package static func vul(
    _ vastlegging: Vastlegging, dossier: Dossier, cyclus: Cyclus, kader: Kader, verbetert nr: Int? = nil
  ) -> String {
    let grond = Formuliergrond(
      soort: vastlegging.soort, gesprek: vastlegging.gesprek.flatMap { dossier.gesprek($0) }, dossier: dossier,
      cyclus: cyclus, kader: kader, stadium: vastlegging.stadium.flatMap { cyclus.regeling.stadium($0) },
      tijdvak: vastlegging.tijdvak, dag: vastlegging.datum)
    var formulier = Formulier(grond)
    formulier.vulKop(vastlegging, grond)
    formulier.vulAfspraken(vastlegging, grond)
    formulier.vulVoortgang(vastlegging, grond)
    formulier.vulOordelen(vastlegging, grond)
    for onderwerp in vastlegging.onderwerpen {
      let naam = cyclus.regeling.onderwerp(onderwerp.onderwerp)?.naam ?? onderwerp.onderwerp.tekst
      formulier.zet(.besproken, onderwerp.tekst, in: .onderwerp(Tekstvorm.kaal(naam)), grond)
    }
    formulier.zet(.verslag, vastlegging.verslag, in: .verslag, grond)
    if let nr { formulier.noemVerbetering(nr) }
    return formulier.tekst
  }

  /// Puts what is corrected, and room for the reason, before all other labels.
  private mutating func noemVerbetering(_ nr: Int) {
    let eerste = blokken[0].regels.firstIndex { if case .veld = $0 { true } else { false } }
    blokken[0].regels.insert(
      contentsOf: [.veld(.verbetert, "\(nr)"), .veld(.verbeterreden, "")], at: eerste ?? blokken[0].regels.endIndex)
  }

  private mutating func vulKop(_ vastlegging: Vastlegging, _ grond: Formuliergrond) {
    func wie(_ deel: Regeling.Deel) -> String {
      vastlegging.deelnemers.filter { $0.deel == deel }.map(\.wie).joined(separator: "; ")
    }
    zet(.kenmerk, vastlegging.gesprek?.tekst, in: .kop, grond)
    zet(.basis, vastlegging.basis?.description, in: .kop, grond)
    zet(.cyclus, grond.cyclus.naam, in: .kop, grond)
    zet(.stadium, vastlegging.stadium?.tekst ?? grond.stadiumveld, in: .kop, grond)
    zet(.gespreksdatum, vastlegging.datum.kort, in: .kop, grond)
    zet(.leidinggevende, wie(.leidinggevende), in: .kop, grond)
    zet(.medebeoordelaar, wie(.medebeoordelaar), in: .kop, grond)
    zet(.informant, wie(.informant), in: .kop, grond)
    zet(.personeelsadviseur, wie(.personeelsadviseur), in: .kop, grond)
    zet(.tijdvak, vastlegging.tijdvak?.kort, in: .kop, grond)
    zet(.uitzondering, vastlegging.uitzondering, in: .kop, grond)
  }

  private mutating func vulAfspraken(_ vastlegging: Vastlegging, _ grond: Formuliergrond) {
    for (index, inhoud) in vastlegging.nieuweAfspraken.enumerated() {
      let sectie = Sectie.nieuweAfspraak(index + 1)
      zet(.resultaatgebied, inhoud.resultaatgebied, in: sectie, grond)
      zet(.omschrijving, inhoud.omschrijving, in: sectie, grond)
      zet(.maatstaf, inhoud.maatstaf, in: sectie, grond)
      zet(.gereedOp, inhoud.gereedOp?.kort, in: sectie, grond)
      zet(.weging, inhoud.weging.map { "\($0) %" }, in: sectie, grond)
    }
    for bijstelling in vastlegging.bijstellingen {
      let sectie = Sectie.afspraak(bijstelling.afspraak)
      let wijziging = bijstelling.wijziging
      zet(.nieuwResultaatgebied, wijziging.resultaatgebied, in: sectie, grond)
      zet(.nieuweOmschrijving, wijziging.omschrijving, in: sectie, grond)
      zet(.nieuweMaatstaf, wijziging.maatstaf, in: sectie, grond)
      zet(.nieuweDatum, wijziging.gereedOp?.kort, in: sectie, grond)
      zet(.nieuweWeging, wijziging.weging.map { "\($0) %" }, in: sectie, grond)
      zet(.reden, bijstelling.reden, in: sectie, grond)
    }
    for intrekking in vastlegging.intrekkingen {
      zet(.intrekken, intrekking.reden, in: .afspraak(intrekking.afspraak), grond)
    }
    for (index, inhoud) in vastlegging.nieuweOntwikkelafspraken.enumerated() {
      let sectie = Sectie.nieuweOntwikkelafspraak(index + 1)
      zet(.competentie, inhoud.competentie.map { grond.naam($0) }, in: sectie, grond)
      zet(.activiteit, inhoud.activiteit, in: sectie, grond)
      zet(.faciliteit, inhoud.faciliteit, in: sectie, grond)
      zet(.gereedOp, inhoud.gereedOp?.kort, in: sectie, grond)
    }
  }

  private mutating func vulVoortgang(_ vastlegging: Vastlegging, _ grond: Formuliergrond) {
    for voortgang in vastlegging.voortgang {
      let sectie: Sectie
      switch voortgang.over {
      case .afspraak(let kenmerk):
        sectie = .afspraak(kenmerk)
        zet(.voortgang, voortgang.status.rawValue, in: sectie, grond)
      case .competentie(let code):
        sectie = .competentie(grond.naam(code))
        zet(.signaal, voortgang.status.rawValue, in: sectie, grond)
      }
      zet(.toelichting, voortgang.toelichting, in: sectie, grond)
    }
    for bespreking in vastlegging.trajecten {
      let sectie = Sectie.doel(bespreking.traject, bespreking.doel)
      zet(.status, bespreking.status.rawValue, in: sectie, grond)
      zet(.toelichting, bespreking.toelichting, in: sectie, grond)
    }
    for ontwikkeling in vastlegging.ontwikkeling {
      let sectie = Sectie.ontwikkelafspraak(ontwikkeling.ontwikkelafspraak)
      zet(.voortgang, ontwikkeling.status.rawValue, in: sectie, grond)
      zet(.toelichting, ontwikkeling.toelichting, in: sectie, grond)
    }
  }

  private mutating func vulOordelen(_ vastlegging: Vastlegging, _ grond: Formuliergrond) {
    for resultaat in vastlegging.resultaten {
      zet(.oordeel, resultaat.oordeel, in: .afspraak(resultaat.over), grond)
      zet(.toelichting, resultaat.toelichting, in: .afspraak(resultaat.over), grond)
    }
    let label: Label = grond.regeling.competenties == .niveaus ? .niveau : .oordeel
    for score in vastlegging.competenties {
      let sectie = Sectie.competentie(grond.naam(score.over))
      zet(label, score.oordeel, in: sectie, grond)
      zet(.voorbeelden, score.toelichting, in: sectie, grond)
    }
    if let eindoordeel = vastlegging.eindoordeel {
      zet(.oordeel, eindoordeel.oordeel, in: .eindoordeel, grond)
      zet(.motivering, eindoordeel.motivering, in: .eindoordeel, grond)
    }
  }

  /// Writes a value behind its label; adds the label, or the whole section, when the empty form has none.
  mutating func zet(_ label: Label, _ waarde: String?, in sectie: Sectie, _ grond: Formuliergrond) {
    let tekst = label.omvang == .regel ? Tekstvorm.kaal(waarde ?? "") : Tekstvorm.alinea(waarde ?? "")
    let volgorde = sectie.labels(grond.vorm)
    guard let rang = volgorde.firstIndex(of: label) else { return }
    let gevonden = blokken.firstIndex { $0.sectie.sleutel == sectie.sleutel }
    if gevonden == nil && tekst.isEmpty { return }
    let blok = gevonden ?? voegToe(grond.blok(sectie))
    let regels = blokken[blok].regels
    let zelfde = regels.firstIndex { if case .veld(label, _) = $0 { true } else { false } }
    if let plek = zelfde {
      blokken[blok].regels[plek] = .veld(label, tekst)
    } else if !tekst.isEmpty {
      let later = regels.firstIndex { regel in
        if case .veld(let ander, _) = regel { volgorde.firstIndex(of: ander).map { $0 > rang } ?? false } else { false }
      }
      blokken[blok].regels.insert(.veld(label, tekst), at: later ?? regels.endIndex)
    }
  }

  /// Puts a section after the last one that does not come later.
  private mutating func voegToe(_ blok: Blok) -> Int {
    let plek = (blokken.lastIndex { $0.sectie.rang <= blok.sectie.rang } ?? blokken.count - 1) + 1
    blokken.insert(blok, at: plek)
    return plek
  }
}
