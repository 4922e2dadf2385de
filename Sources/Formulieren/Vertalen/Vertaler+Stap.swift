package import Gesprekscyclus
package import Kalender

extension Formulierblad {
  /// Which conversation a step form is about, as it is written; nothing when it does not say.
  package var gesprek: GesprekKenmerk? {
    kop.ingevuld(.kenmerk).map { GesprekKenmerk(Tekstvorm.recht($0.tekst)) }
  }

  /// The day of a step form; nothing when it is empty or no day.
  package func stapdatum(vandaag: Datum) -> Datum? {
    kop.ingevuld(.datum).flatMap { try? DatumInvoer.lees(Tekstvorm.recht($0.tekst), vandaag: vandaag) }
  }

  /// Turns the form of a step into that step for this person, and finds everything that stands in the way.
  ///
  /// - Parameters:
  ///   - tekst: the print of the conversation's text as it stands now.
  ///   - bron: on what paper or message it came, where someone else records it.
  package func vertaal(
    _ stap: Stapvorm, dossier: Dossier, tekst: Vingerafdruk, bron: String?, kader: Kader
  ) -> Formulieruitkomst {
    var vertaler = Vertaler(blad: self, dossier: dossier, kader: kader)
    let feit = vertaler.vertaal(stap, tekst, bron)
    return Formulieruitkomst(
      stap: feit, bevindingen: vertaler.bevindingen.geordend(), plekken: vertaler.plekken, titel: kop.plek)
  }
}

extension Vertaler {
  fileprivate mutating func vertaal(_ stap: Stapvorm, _ tekst: Vingerafdruk, _ bron: String?) -> ProcedureGebeurtenis? {
    controleerMedewerker()
    let gesprek = genoemdGesprek()
    if stap.isOverTekst { controleerAfdruk(tekst) }
    let dag = datum(.datum, blad.kop)
    if blad.kop.ingevuld(.datum) == nil { meldLeeg(.datum, blad.kop, "de dag waarop het formulier is ingevuld") }
    meldUitleg(buiten: Formulier(stap, [:]).hulpregels)
    guard let blok = blad.secties.first(where: { $0.sectie == .stap(stap) }) else {
      meld(
        .leeg, blad.kop.plek, "Het onderdeel '== \(stap.opschrift) ==' ontbreekt.",
        advies: "Maak een nieuw formulier met 'gespreksboek gesprek formulier', en vul dat in.")
      return nil
    }
    guard let gesprek, let nummer = dossier.medewerker?.personeelsnummer else { return nil }
    let op = dag ?? kader.vandaag
    switch stap {
    case .reactie:
      guard klopt(blok) else { return nil }
      return .reactie(.init(gesprek: gesprek.kenmerk, datum: op, tekst: blok.ingevuld(.reactie)?.tekst, bron: bron))
    case .ondertekening:
      guard let wijze = wijze(blok) else { return nil }
      return .ondertekend(
        .init(
          gesprek: gesprek.kenmerk, datum: op, deel: .medewerker, door: nummer, wijze: wijze, tekst: tekst,
          toelichting: blok.ingevuld(.toelichting)?.tekst, bron: bron))
    case .voorbereiding:
      return voorbereiding(blok, gesprek, op, bron).map { .voorbereid($0) }
    case .bijdrage:
      return bijdrage(blok, gesprek, bron).map { .aangevuld($0) }
    case .bedenking:
      guard let gronden = blok.ingevuld(.gronden)?.tekst else {
        meldLeeg(.gronden, blok, "waarmee u het niet eens bent")
        return nil
      }
      return .bedenkingIngediend(.init(gesprek: gesprek.kenmerk, datum: op, gronden: gronden, bron: bron))
    }
  }

  private mutating func genoemdGesprek() -> Gesprek? {
    let kenmerk = blad.gesprek.map { Tekstvorm.sleutel($0.tekst) }
    let gevonden = dossier.gesprekken.first { Tekstvorm.sleutel($0.kenmerk.tekst) == kenmerk }
    if gevonden == nil {
      meld(
        .onbekendGesprek, blad.kop.velden[.kenmerk]?.plek ?? blad.kop.plek,
        "Gesprek '\(Regelbeeld.kort(blad.gesprek?.tekst ?? ""))' bestaat niet in dit dossier.",
        advies: Vertaler.keuze(dossier.gesprekken.map(\.kenmerk.tekst)))
    }
    return gevonden
  }

  /// What the employee read is what stands there now.
  private mutating func controleerAfdruk(_ tekst: Vingerafdruk) {
    let veld = blad.kop.ingevuld(.afdruk)
    guard veld.map({ Tekstvorm.sleutel($0.tekst) }) != Stapformuliergrond.kort(tekst) else { return }
    meld(
      .andereTekst, blad.kop.velden[.afdruk]?.plek ?? blad.kop.plek,
      "Dit formulier hoort bij een andere tekst van het verslag dan die er nu staat.",
      advies: "Het verslag is daarna veranderd. Maak een nieuw formulier en laat dat invullen.")
  }

  /// Whether what was chosen and what was written of a reaction say the same; a text needs no choice beside it.
  private mutating func klopt(_ blok: Formulierblok) -> Bool {
    let tekst = blok.ingevuld(.reactie)
    guard let veld = blok.ingevuld(.keuze) else {
      if tekst == nil {
        meldLeeg(.keuze, blok, "'\(Stapformuliergrond.reactiekeuzes.map(\.waarde).joined(separator: "' of '"))'")
      }
      return tekst != nil
    }
    guard let keuze = gekozen(veld, Stapformuliergrond.reactiekeuzes) else { return false }
    let isAfgezien = keuze.waarde == Stapformuliergrond.afzien
    if isAfgezien, let tekst {
      meld(
        .keuzeTegenspraak, tekst.plek, "Er is gekozen voor '\(keuze.waarde)', en er staat een reactie.",
        advies: "Maak 'Reactie:' leeg, of kies '\(Stapformuliergrond.reactiekeuzes[0].waarde)'.")
    } else if !isAfgezien, tekst == nil {
      meldLeeg(.reactie, blok, "de reactie")
    }
    return isAfgezien == (tekst == nil)
  }

  private mutating func wijze(_ blok: Formulierblok) -> Tekenwijze? {
    guard let veld = blok.ingevuld(.wijze) else {
      meldLeeg(.wijze, blok, "hoe er getekend wordt")
      return nil
    }
    return gekozen(veld, Stapformuliergrond.tekenwijzen).flatMap { Tekenwijze(rawValue: $0.waarde) }
  }

  /// The answer that was meant, whatever its case and with dashes for spaces.
  mutating func gekozen(_ veld: Formulierveld, _ keuzes: [Keuze]) -> Keuze? {
    let gezocht = String(Tekstvorm.sleutel(veld.tekst).map { $0 == "-" ? " " : $0 })
    if let keuze = keuzes.first(where: { Tekstvorm.sleutel($0.waarde) == gezocht }) { return keuze }
    meld(
      .nietInSchaal, veld.plek, "'\(Regelbeeld.kort(veld.tekst))' kan hier niet gekozen worden.",
      advies: Vertaler.keuze(keuzes.map(\.waarde), bij: veld.tekst))
    return nil
  }
}
