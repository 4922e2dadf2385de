internal import Gesprekscyclus
internal import Kalender

extension Vertaler {
  mutating func meld(_ code: FormulierCode, _ plek: Formulierplek, _ melding: String, advies: String) {
    bevindingen.append(FormulierBevinding(code, plek, melding, advies: advies))
  }

  /// Something needed that is empty, or whose label is gone.
  mutating func meldLeeg(_ label: Label, _ blok: Formulierblok, _ wat: String) {
    let veld = blok.velden[label]
    meld(
      .leeg, veld?.plek ?? blok.plek, "'\(label.rawValue):' is leeg.",
      advies: veld == nil ? "Zet de regel '\(label.rawValue):' terug en vul \(wat) in." : "Vul \(wat) in.")
  }

  /// The day under a label; nothing when it is empty or, with a finding, no day.
  mutating func datum(_ label: Label, _ blok: Formulierblok) -> Datum? {
    guard let veld = blok.ingevuld(label) else { return nil }
    do {
      return try DatumInvoer.lees(Tekstvorm.recht(veld.tekst), vandaag: kader.vandaag)
    } catch {
      meld(.geenDatum, veld.plek, "'\(Regelbeeld.kort(veld.tekst))': \(error.melding).", advies: "Verbeter de datum.")
      return nil
    }
  }

  /// Whole per cents, written `40` or `40 %`.
  mutating func weging(_ label: Label, _ blok: Formulierblok) -> Int? {
    guard let veld = blok.ingevuld(label) else { return nil }
    let tekst = Tekstvorm.recht(veld.tekst)
    let cijfers = tekst.hasSuffix("%") ? Tekstvorm.recht(tekst.dropLast()) : tekst
    if (1...4).contains(cijfers.utf8.count), cijfers.utf8.allSatisfy({ (48...57).contains($0) }) { return Int(cijfers) }
    meld(
      .geenWeging, veld.plek, "'\(Regelbeeld.kort(veld.tekst))' is geen heel percentage.",
      advies: "Schrijf een heel getal, bijvoorbeeld 40 of 40 %.")
    return nil
  }

  /// `Kies uit: a / b / c.`, or nothing to choose from.
  static func keuze(_ namen: [String]) -> String {
    namen.isEmpty ? "Er is hier niets om uit te kiezen." : "Kies uit: \(namen.joined(separator: " / "))."
  }

  /// A suggestion before the list of choices.
  static func keuze(_ namen: [String], bij geschreven: String) -> String {
    let lijst = keuze(namen)
    return Gelijkenis.beste(geschreven, uit: namen).map { "Bedoelt u '\($0)'? \(lijst)" } ?? lijst
  }
}

extension Vertaler {
  /// Notes where the head and the report stand, for refusals that are about them.
  mutating func noteerPlekken() {
    let velden: [(Onderwerp.Veld, Label)] = [
      (.datum, .gespreksdatum), (.per, .gespreksdatum), (.tijdvak, .tijdvak), (.cyclus, .cyclus),
      (.kenmerk, .kenmerk), (.basis, .basis), (.medewerker, .medewerker), (.personeelsnummer, .medewerker),
      (.functie, .medewerker), (.onderdeel, .medewerker), (.leidinggevende, .leidinggevende),
      (.uitzondering, .uitzondering),
    ]
    for (veld, label) in velden { plekken[.veld(veld)] = blad.kop.velden[label]?.plek }
    let verslag = blad.secties.first { $0.sectie == .verslag }
    plekken[.veld(.verslag)] = verslag?.velden[.verslag]?.plek ?? verslag?.plek
    plekken[.veld(.weging)] = eerste([.weging, .nieuweWeging])
    plekken[.veld(.reden)] = eerste([.reden, .intrekken])
    plekken[.geheel] = blad.kop.plek
  }

  /// The first of these labels that was filled in, else the first there is.
  private func eerste(_ labels: [Label]) -> Formulierplek? {
    let velden = blad.secties.flatMap { blok in labels.compactMap { blok.velden[$0] } }
    return (velden.first { !$0.isLeeg } ?? velden.first)?.plek
  }
}
