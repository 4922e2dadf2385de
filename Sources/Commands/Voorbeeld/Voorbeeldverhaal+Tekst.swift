internal import Arguments
internal import Gebruik
internal import Kalender
internal import Tekst

extension Beurt {
  /// The whole show as text: what was made, each part with its command and answer, and how to go on.
  func verhaal(_ telling: Voorbeeldtelling, _ loop: Jaarloop) throws(Mislukt) -> String {
    var alineas = [
      kop("Een jaar in de gemeente Zandmeer"),
      tekst(
        "U kijkt naar een verzonnen gemeente met \(telling.inDienst) mensen in dienst, die in 2026 voor het eerst met "
          + "dit logboek werkt. Het is nu zogenaamd \(telling.peildatum.proza). \(telling.zin)"),
    ]
    for tafereel in Voorbeeldverhaal.taferelen {
      let antwoord = loop.voerUit(
        tafereel.opdracht, op: Amsterdam.tijdstip(telling.peildatum, uur: 9), account: Voorbeeldverhaal.account)
      guard antwoord.afsluitcode == .gelukt || antwoord.afsluitcode == .bevindingen, !antwoord.tekst.isEmpty else {
        throw Mislukt(
          antwoord.afsluitcode, "V005",
          "'\(tafereel.opdracht.joined(separator: " "))' lukt niet: \(antwoord.meldingen)",
          advies: "De opslag staat in \(telling.pad).")
      }
      alineas += [
        kop(tafereel.kop), tekst(tafereel.uitleg),
        stijl.gedimd("$ " + Voorbeeldverhaal.getypt(tafereel.opdracht)),
        antwoord.tekst.dropLast(while: { $0 == "\n" }),
        tekst("Probeer ook: " + Voorbeeldverhaal.getypt(tafereel.probeer)),
      ]
    }
    alineas += try later(telling, loop)
    return (alineas + slot(telling, isMeegeleverd: loop.bron.isMeegeleverd)).joined(separator: "\n\n")
  }

  /// Years on, in a copy beside the storage, so that the example stays in its year.
  private func later(_ telling: Voorbeeldtelling, _ loop: Jaarloop) throws(Mislukt) -> [String] {
    let pad = Voorbeeldplek.later(telling.pad)
    func antwoord(_ daad: Voorbeeldverhaal.Daad) throws(Mislukt) -> String {
      let antwoord = loop.voerUit(daad, in: pad)
      guard antwoord.afsluitcode == .gelukt else {
        throw Mislukt(
          antwoord.afsluitcode, "V005", "'\(daad.opdracht.joined(separator: " "))' lukt niet: \(antwoord.meldingen)",
          advies: "De opslag staat in \(pad).")
      }
      return antwoord.tekst
    }
    let kopie = loop.voerUit(
      ["log", "kopie", pad], op: Amsterdam.tijdstip(telling.peildatum, uur: 9), account: loop.inrichter)
    guard kopie.afsluitcode == .gelukt else {
      throw Mislukt(
        kopie.afsluitcode, "V005", "De kopie voor later lukt niet: \(kopie.meldingen)", advies: "Kies een andere map.")
    }
    var alineas: [String] = []
    for beeld in Voorbeeldverhaal.later(inrichter: loop.inrichter) {
      for daad in beeld.vooraf { _ = try antwoord(daad) }
      alineas += [kop(beeld.kop), tekst(beeld.uitleg)]
      for daad in beeld.gezien {
        alineas += [
          stijl.gedimd("$ " + Voorbeeldverhaal.getypt(daad.opdracht)),
          try antwoord(daad).dropLast(while: { $0 == "\n" }),
        ]
      }
    }
    return alineas + [tekst("Dit alles staat in een kopie: \(pad). Het voorbeeld zelf is nog van 2027.")]
  }

  private func slot(_ telling: Voorbeeldtelling, isMeegeleverd: Bool) -> [String] {
    let programma = isMeegeleverd ? "gespreksboek" : "swift run gespreksboek"
    let opdrachten = [
      ["dossier", Voorbeeldverhaal.hoofdpersoon], ["medewerker", "lijst"], ["afspraak", "lijst", "--te-laat"],
      ["gesprek", "formulier", "M-0110", "--soort", "beoordeling"],
    ]
    let gevallen = Voorbeeldverhaal.gevallen.map { geval in
      "- \(geval.wat):\n  \(Voorbeeldverhaal.getypt(geval.opdracht))"
    }
    return [
      kop("Wat er nog meer gebeurde"), gevallen.joined(separator: "\n"),
      kop("Nu u"),
      tekst("De opslag staat in \(telling.pad). Het is een proefopslag: u kunt er niets mee stukmaken."),
      tekst(isMeegeleverd ? "Geef bijvoorbeeld:" : "Geef bijvoorbeeld, in de map van gespreksboek:"),
      opdrachten.map { "  " + Voorbeeldverhaal.getypt(programma, $0, pad: telling.pad) }.joined(separator: "\n"),
      tekst(
        "Wilt u een opdracht van hierboven proberen? Zet er "
          + (isMeegeleverd ? "dit achter:" : "'swift run' voor, en dit achter:")),
      "  --opslag \(schelpwoord(telling.pad)) --vandaag \(telling.peildatum.iso)",
      tekst("Klaar? Gooi de map weg. Een eigen opslag begint u met: gespreksboek inrichten --organisatie NAAM"),
    ]
  }

  private func kop(_ tekst: String) -> String {
    stijl.vet(tekst) + "\n" + String(repeating: "═", count: min(displayWidth(tekst), omgeving.breedte))
  }

  private func tekst(_ tekst: String) -> String {
    wrap(tekst, breedte: omgeving.breedte).joined(separator: "\n")
  }
}

extension String {
  /// Without the characters at the end that are such.
  fileprivate func dropLast(while klopt: (Character) -> Bool) -> String {
    var tekst = self[...]
    while let laatste = tekst.last, klopt(laatste) { tekst.removeLast() }
    return String(tekst)
  }
}
