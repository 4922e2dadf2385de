internal import Gesprekscyclus

/// Takes the lines of a form one by one and puts each where it belongs.
struct Formulierlezer {
  /// Where text goes that is no label.
  enum Ontvanger {
    /// No label yet in this section.
    case geen
    case label(Label)
    /// After something that was wrong already: one finding is enough.
    case weg
  }

  private var blad = Formulierblad(kop: Formulierblok(sectie: .kop, plek: Bronregel(nummer: 1, tekst: "").plek))
  var blok: Formulierblok?
  var ontvanger = Ontvanger.geen
  private var titelGelezen = false
  private var gezien: Set<String> = []

  var vorm: Sectie.Vorm? { blad.stap.map { .stap($0) } ?? blad.soort.map { Sectie.Vorm($0) } }

  mutating func lees(_ regel: Bronregel) {
    let kaal = Tekstvorm.recht(regel.tekst)
    if kaal.hasPrefix("|") {
      blad.uitleg.append(regel)
    } else if !titelGelezen {
      if !kaal.isEmpty { leesTitel(regel, kaal) }
    } else if let opschrift = Formulierlezer.opschrift(kaal) {
      begin(regel, opschrift)
    } else {
      leesInhoud(regel, leeg: kaal.isEmpty)
    }
  }

  consuming func klaar() -> Formulierblad {
    sluit()
    if !titelGelezen { meldTitel(blad.kop.plek, advies: Formulierlezer.nieuwFormulier) }
    return blad
  }

  // MARK: Title

  private static let nieuwFormulier = "Maak een nieuw formulier met: gespreksboek gesprek formulier MEDEWERKER."

  private mutating func leesTitel(_ regel: Bronregel, _ kaal: String) {
    titelGelezen = true
    blok = Formulierblok(sectie: .kop, plek: regel.plek)
    let tekst = kaal.lowercased()
    let versie = " " + Formulier.versie
    guard tekst.hasSuffix(versie) else {
      meldTitel(regel.plek, advies: Formulierlezer.nieuwFormulier)
      if Formulierlezer.labelachtig(regel.tekst) != nil { leesInhoud(regel, leeg: false) }
      return
    }
    let naam = String(tekst.dropLast(versie.count))
    let bekend: [Gesprekssoort] = [.planning, .voortgang, .beoordeling]
    if let soort = bekend.first(where: { $0.gespreksnaam == naam }) {
      blad.soort = soort
    } else if let stap = Stapvorm(rawValue: naam) {
      blad.stap = stap
    } else if let lijkt = Gelijkenis.beste(
      naam, uit: bekend.map(\.gespreksnaam) + Stapvorm.allCases.map(\.rawValue))
    {
      blad.soort = bekend.first { $0.gespreksnaam == lijkt }
      blad.stap = Stapvorm(rawValue: lijkt)
      meldTitel(regel.plek, advies: "Bedoelt u \(lijkt.uppercased())? Zet de eerste regel terug zoals hij was.")
    } else {
      blad.soort = .overig(naam)
    }
  }

  private mutating func meldTitel(_ plek: Formulierplek, advies: String) {
    meld(.onbekendeTitel, plek, "De eerste regel noemt geen soort gesprek met '\(Formulier.versie)'.", advies: advies)
  }

  // MARK: Sections

  /// The text of a section line; also of one that lost its beginning or its end, which must never pass for text.
  private static func opschrift(_ kaal: String) -> String? {
    guard kaal.contains(where: { $0 != "=" }) else { return nil }
    let tekst = kaal.trimmed(van: "=")
    if kaal.hasPrefix("==") { return kaal.hasSuffix("==") || kaal.hasPrefix("== ") ? tekst : nil }
    return kaal.hasSuffix(" ==") && Sectie(opschrift: tekst) != nil ? tekst : nil
  }

  private mutating func sluit() {
    guard let klaar = blok else { return }
    blok = nil
    if klaar.sectie == .kop { blad.kop = klaar } else { blad.secties.append(klaar) }
  }

  private mutating func begin(_ regel: Bronregel, _ opschrift: String) {
    sluit()
    ontvanger = .weg
    guard let vorm else { return }
    guard let sectie = Sectie(opschrift: opschrift) else {
      let woord = String(opschrift.prefix { $0 != " " })
      let bedoeld = Gelijkenis.beste(woord, uit: Sectie.woorden).map { "Bedoelt u '\($0)'? " } ?? ""
      meld(
        .onbekendeSectie, regel.plek, "'\(Regelbeeld.kort(opschrift))' is geen onderdeel van dit formulier.",
        advies: bedoeld + "Kies een kop zoals '== Verslag ==', of haal de streepjes == weg.")
      return
    }
    guard sectie.hoort(bij: vorm) else {
      meld(
        .onbekendeSectie, regel.plek,
        "'\(Regelbeeld.kort(opschrift))' hoort niet bij een \(blad.stap?.rawValue ?? blad.soort?.gespreksnaam ?? "gesprek").",
        advies: "Haal dit onderdeel weg, of maak een formulier van de goede soort.")
      return
    }
    let recht = Tekstvorm.recht(regel.tekst)
    guard recht.hasPrefix("=="), recht.hasSuffix("==") else {
      meld(
        .onbekendeSectie, regel.plek, "Deze kop eindigt niet op ==.",
        advies: "Schrijf: == \(Regelbeeld.kort(opschrift)) ==")
      return
    }
    if !gezien.insert(sectie.sleutel).inserted {
      meld(
        .sectieDubbel, regel.plek, "'\(Regelbeeld.kort(opschrift))' staat er twee keer.",
        advies: "Zet alles onder de eerste kop, of geef een nieuw onderdeel het volgende nummer.")
      return
    }
    blok = Formulierblok(sectie: sectie, plek: regel.plek)
    ontvanger = .geen
  }

  mutating func meld(_ code: FormulierCode, _ plek: Formulierplek, _ melding: String, advies: String) {
    blad.bevindingen.append(FormulierBevinding(code, plek, melding, advies: advies))
  }
}

extension String {
  /// Without these characters and white space at the ends.
  fileprivate func trimmed(van teken: Character) -> String {
    let begin = drop { $0 == teken || $0.isWhitespace }
    let einde = begin.reversed().prefix { $0 == teken || $0.isWhitespace }.count
    return String(begin.dropLast(einde))
  }
}
