internal import Gesprekscyclus

/// Takes the lines of a form one by one and puts each where it belongs.
struct Formulierlezer {
  /// Where text goes that is no label.
  private enum Ontvanger {
    /// No label yet in this section.
    case geen
    case label(Label)
    /// After something that was wrong already: one finding is enough.
    case weg
  }

  private var blad = Formulierblad(kop: Formulierblok(sectie: .kop, plek: Bronregel(nummer: 1, tekst: "").plek))
  private var blok: Formulierblok?
  private var ontvanger = Ontvanger.geen
  private var titelGelezen = false
  private var gezien: Set<String> = []

  private var vorm: Sectie.Vorm? { blad.soort.map { Sectie.Vorm($0) } }

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
    } else if let lijkt = Gelijkenis.beste(naam, uit: bekend.map(\.gespreksnaam)) {
      blad.soort = bekend.first { $0.gespreksnaam == lijkt }
      meldTitel(regel.plek, advies: "Bedoelt u \(lijkt.uppercased())? Zet de eerste regel terug zoals hij was.")
    } else {
      blad.soort = .overig(naam)
    }
  }

  private mutating func meldTitel(_ plek: Formulierplek, advies: String) {
    meld(.onbekendeTitel, plek, "De eerste regel noemt geen soort gesprek met '\(Formulier.versie)'.", advies: advies)
  }

  // MARK: Sections

  /// The text of a section line; also of one that lost its end.
  private static func opschrift(_ kaal: String) -> String? {
    guard kaal.hasPrefix("=="), kaal.contains(where: { $0 != "=" }) else { return nil }
    guard kaal.hasSuffix("==") || kaal.hasPrefix("== ") else { return nil }
    return kaal.trimmed(van: "=")
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
        "'\(Regelbeeld.kort(opschrift))' hoort niet bij een \(blad.soort?.gespreksnaam ?? "gesprek").",
        advies: "Haal dit onderdeel weg, of maak een formulier van de goede soort.")
      return
    }
    guard Tekstvorm.recht(regel.tekst).hasSuffix("==") else {
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

  // MARK: Labels and text

  /// The characters before a colon near the start of a line, when they could be a label.
  private static func labelachtig(_ tekst: String) -> Substring? {
    guard let dubbelepunt = tekst.prefix(48).firstIndex(of: ":") else { return nil }
    let voor = tekst[..<dubbelepunt]
    return voor.split(whereSeparator: \.isWhitespace).count <= 3 && voor.contains(where: \.isLetter) ? voor : nil
  }

  /// What a line turns out to be.
  private enum Inhoud {
    case tekst
    case label(Label, Formulierplek, String.Index)
    case bijnaLabel(Formulierplek, melding: String, advies: String)
  }

  private mutating func leesInhoud(_ regel: Bronregel, leeg: Bool) {
    switch leeg ? .tekst : inhoud(regel) {
    case .tekst: voegToe(regel, leeg: leeg)
    case .label(let label, let plek, let einde): beginLabel(label, regel, plek, na: einde)
    case .bijnaLabel(let plek, let melding, let advies):
      ontvanger = .weg
      meld(.onbekendLabel, plek, melding, advies: advies)
    }
  }

  /// A label counts when this section knows it. What nearly is a label that is still missing is a slip of the pen,
  /// not text: a rating must never end up in an explanation.
  private func inhoud(_ regel: Bronregel) -> Inhoud {
    guard let blok, let voor = Formulierlezer.labelachtig(regel.tekst) else { return .tekst }
    let begin = voor.prefix { $0.isWhitespace }.count
    let plek = regel.plek(kolom: begin + 1, lengte: voor.count - begin)
    let bekend = vorm.map { blok.sectie.labels($0) } ?? Sectie.kop.labels(.beoordeling)
    if let label = Label(geschreven: voor), bekend.contains(label) { return .label(label, plek, voor.endIndex) }
    let ontbreekt = bekend.filter { blok.velden[$0] == nil && !$0.isZelden }.map(\.rawValue)
    let bedoeld = Gelijkenis.beste(String(voor), uit: ontbreekt).flatMap { naam in
      Gelijkenis.afstand(Tekstvorm.sleutel(voor), Tekstvorm.sleutel(naam), hoogstens: 2).map { _ in naam }
    }
    guard bedoeld != nil || (blok.sectie == .kop && !staatInTekst) else { return .tekst }
    return .bijnaLabel(
      plek, melding: "'\(Regelbeeld.kort(String(voor)))' is hier geen label.",
      advies: bedoeld.map { "Bedoelt u '\($0):'?" } ?? "Hier kan: \(bekend.map(\.rawValue).joined(separator: ", ")).")
  }

  private var staatInTekst: Bool {
    if case .label(let label) = ontvanger { label.omvang != .regel } else { false }
  }

  private mutating func beginLabel(_ label: Label, _ regel: Bronregel, _ plek: Formulierplek, na index: String.Index) {
    guard blok?.velden.keys.contains(label) == false else {
      ontvanger = .weg
      meld(
        .labelDubbel, plek, "'\(label.rawValue):' staat al eerder in dit onderdeel.",
        advies: "Haal er één weg. Is dit gewone tekst? Begin de regel dan met een ander woord.")
      return
    }
    var veld = Formulierveld(label, plek)
    let rest = regel.tekst[regel.tekst.index(after: index)...]
    let wit = rest.prefix { $0.isWhitespace }
    let tekst = Tekstvorm.regel(rest.dropFirst(wit.count))
    let kolom = regel.tekst.distance(from: regel.tekst.startIndex, to: wit.endIndex) + 1
    veld.voegToe(.init(plek: regel.plek(kolom: kolom, lengte: tekst.count), tekst: tekst))
    blok?.velden[label] = veld
    ontvanger = .label(label)
  }

  private mutating func voegToe(_ regel: Bronregel, leeg: Bool) {
    switch ontvanger {
    case .weg: return
    case .geen:
      guard !leeg else { return }
      ontvanger = .weg
      meld(
        .tekstZonderLabel, regel.plek, "Deze tekst staat niet onder een label.",
        advies: "Zet de tekst onder een label, bijvoorbeeld achter '\(eersteLabel):'.")
    case .label(let label):
      if label.omvang == .regel {
        if leeg { return }
        guard blok?.velden[label]?.isLeeg == true else {
          ontvanger = .weg
          meld(
            .teVeelTekst, regel.plek, "Onder '\(label.rawValue):' hoort maar één regel.",
            advies: "Zet deze tekst op een andere plek, of maak er één regel van.")
          return
        }
      }
      blok?.velden[label]?.voegToe(.init(plek: regel.plek, tekst: Tekstvorm.regel(regel.tekst)))
    }
  }

  private var eersteLabel: String {
    let labels = blok.flatMap { blok in vorm.map { blok.sectie.labels($0) } } ?? []
    return (labels.first { $0.omvang == .tekst } ?? labels.first ?? .gespreksdatum).rawValue
  }

  private mutating func meld(_ code: FormulierCode, _ plek: Formulierplek, _ melding: String, advies: String) {
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
