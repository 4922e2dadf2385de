internal import Gesprekscyclus

extension Vertaler {
  mutating func vertaalAfspraak(
    _ geschreven: AfspraakKenmerk, _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    let gezocht = Tekstvorm.sleutel(geschreven.tekst)
    guard let afspraak = dossier.afspraken.first(where: { Tekstvorm.sleutel($0.kenmerk.tekst) == gezocht }) else {
      return meld(
        .onbekendeAfspraak, blok.plek, "Afspraak \(Regelbeeld.kort(geschreven.tekst)) bestaat niet in dit dossier.",
        advies: Vertaler.keuze(grond.afspraken.map(\.kenmerk.tekst)))
    }
    let kenmerk = afspraak.kenmerk
    plekken[.afspraak(kenmerk)] = (blok.ingevuld(.oordeel) ?? blok.ingevuld(.voortgang))?.plek ?? blok.plek
    if grond.vorm == .beoordeling {
      guard
        let oordeel = oordeel(blok, .oordeel, .toelichting, { Keuzes.label($0, grond.regeling.schaalVanResultaten) })
      else { return }
      inhoud.resultaten.append(.init(over: kenmerk, oordeel: oordeel.waarde, toelichting: oordeel.tekst))
      return
    }
    if let status = oordeel(blok, .voortgang, .toelichting, { Keuzes.status($0, Voortgangsstatus.allCases) }) {
      inhoud.voortgang.append(.init(over: .afspraak(kenmerk), status: status.waarde, toelichting: status.tekst))
    }
    vertaalBijstelling(kenmerk, blok, grond, &inhoud)
  }

  private mutating func vertaalBijstelling(
    _ kenmerk: AfspraakKenmerk, _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    let nieuw: [Label] = [.nieuwResultaatgebied, .nieuweOmschrijving, .nieuweMaatstaf, .nieuweDatum, .nieuweWeging]
    let eerste = nieuw.lazy.compactMap { blok.ingevuld($0) }.first
    let wijziging = Afspraakwijziging(
      resultaatgebied: resultaatgebied(.nieuwResultaatgebied, blok, grond),
      omschrijving: blok.ingevuld(.nieuweOmschrijving)?.tekst, maatstaf: blok.ingevuld(.nieuweMaatstaf)?.tekst,
      gereedOp: datum(.nieuweDatum, blok), weging: weging(.nieuweWeging, blok))
    let reden = blok.ingevuld(.reden)
    if let eerste, reden == nil {
      meld(
        .bijstellingOnvolledig, eerste.plek, "De afspraak verandert, maar de reden ontbreekt.",
        advies: "Vul 'Reden van bijstelling:' in.")
    }
    if let reden, eerste == nil {
      meld(
        .bijstellingOnvolledig, reden.plek, "Er staat een reden, maar er verandert niets aan de afspraak.",
        advies: "Vul in wat anders wordt, of haal de reden weg.")
    }
    if !wijziging.isLeeg {
      inhoud.bijstellingen.append(.init(afspraak: kenmerk, wijziging: wijziging, reden: reden?.tekst ?? ""))
    }
    guard let intrekken = blok.ingevuld(.intrekken) else { return }
    if eerste != nil {
      meld(
        .bijstellingOnvolledig, intrekken.plek, "De afspraak wordt bijgesteld én ingetrokken.",
        advies: "Kies één van beide.")
    }
    inhoud.intrekkingen.append(.init(afspraak: kenmerk, reden: intrekken.tekst))
  }

  mutating func vertaalNieuweAfspraak(
    _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    guard !blok.isLeeg else { return }
    if blok.ingevuld(.omschrijving) == nil { meldLeeg(.omschrijving, blok, "wat u afspreekt") }
    if blok.ingevuld(.resultaatgebied) == nil, !grond.gebieden.isEmpty {
      meldLeeg(.resultaatgebied, blok, "een resultaatgebied van de functie")
    }
    let gebied = resultaatgebied(.resultaatgebied, blok, grond)
    let afspraak = Afspraakinhoud(
      resultaatgebied: gebied ?? "", omschrijving: blok.ingevuld(.omschrijving)?.tekst ?? "",
      maatstaf: blok.ingevuld(.maatstaf)?.tekst, gereedOp: datum(.gereedOp, blok), weging: weging(.weging, blok))
    inhoud.nieuweAfspraken.append(afspraak)
    plekken[.nieuweAfspraak(inhoud.nieuweAfspraken.count)] = blok.plek
  }

  /// The result area as the function names it; any text when the function has none.
  private mutating func resultaatgebied(
    _ label: Label, _ blok: Formulierblok, _ grond: Formuliergrond
  ) -> String? {
    guard let veld = blok.ingevuld(label) else { return nil }
    let gebieden = grond.functie?.resultaatgebieden.map(\.naam) ?? []
    guard !gebieden.isEmpty else { return Tekstvorm.kaal(veld.tekst) }
    let gezocht = Tekstvorm.sleutel(veld.tekst)
    if let gebied = gebieden.first(where: { Tekstvorm.sleutel($0) == gezocht }) { return gebied }
    meld(
      .onbekendResultaatgebied, veld.plek,
      "'\(Regelbeeld.kort(veld.tekst))' is geen resultaatgebied van deze functie.",
      advies: Vertaler.keuze(grond.gebieden, bij: veld.tekst))
    return nil
  }
}
