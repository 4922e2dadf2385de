internal import Gesprekscyclus
internal import Tekst

extension Formulierlezer {
  /// The characters before a colon near the start of a line, when they could be a label.
  static func labelachtig(_ tekst: String) -> Substring? {
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

  mutating func leesInhoud(_ regel: Bronregel, leeg: Bool) {
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
    let gelijkend = Gelijkenis.beste(String(voor), uit: ontbreekt)
    let bedoeld = gelijkend.flatMap { naam in
      bewerkingsafstand(Tekstvorm.sleutel(voor), Tekstvorm.sleutel(naam)) <= 2 ? naam : nil
    }
    guard bedoeld != nil || (!staatInTekst && (blok.sectie == .kop || verwachtLabel)) else { return .tekst }
    return .bijnaLabel(
      plek, melding: "'\(Regelbeeld.kort(String(voor)))' is hier geen label.",
      advies: bedoeld.map { "Bedoelt u '\($0):'?" } ?? "Hier kan: \(bekend.map(\.rawValue).joined(separator: ", ")).")
  }

  /// No text is expected here, so that what looks like a label must be one; after a mistake nothing more is said.
  private var verwachtLabel: Bool {
    switch ontvanger {
    case .weg: false
    case .geen: true
    case .label(let label): label.omvang == .regel
    }
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
}
