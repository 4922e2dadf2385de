internal import Gesprekscyclus
internal import Tekst
internal import Wire

/// Reads the keys of one JSON object by type, and collects every mistake with its path.
///
/// A key that can't be read gives a stand-in, so that reading goes on; who uses the reader looks at `meldingen`
/// before believing the value.
struct Lezer {
  private let leden: [JSONMember]
  private let offset: Int
  private(set) var meldingen: Meldingen
  /// Where the next key is likely to stand: writers keep the order in which readers ask.
  private var volgende = 0
  /// The keys asked for, kept for files only.
  private var gevraagd: [String] = []

  init(_ leden: [JSONMember], offset: Int, wijze: Meldingen.Wijze) {
    self.leden = leden
    self.offset = offset
    meldingen = Meldingen(wijze)
  }

  /// A value that must be there.
  mutating func moet<Waarde: MetLeeg>(_ sleutel: String) -> Waarde {
    probeer(sleutel) ?? .leeg
  }

  /// A value that must be there, of a kind without a stand-in; nothing after a reported mistake.
  mutating func probeer<Waarde: Codeerbaar>(_ sleutel: String) -> Waarde? {
    guard let node = zoek(sleutel) else {
      meldOntbreekt(sleutel)
      return nil
    }
    return lees(node, .sleutel(sleutel))
  }

  /// A value that may be left out.
  mutating func mag<Waarde: Codeerbaar>(_ sleutel: String) -> Waarde? {
    guard let node = zoek(sleutel) else { return nil }
    return lees(node, .sleutel(sleutel))
  }

  /// A list; the log always holds it, empty or not, and a file that someone wrote may leave an empty one out.
  mutating func lijst<Waarde: Codeerbaar>(_ sleutel: String) -> [Waarde] {
    guard let node = zoek(sleutel) else {
      if meldingen.wijze == .opgeslagen || heeftVerschreven(sleutel) { meldOntbreekt(sleutel) }
      return []
    }
    return leesLijst(node, sleutel)
  }

  /// A list that may be left out when it is empty.
  mutating func magLijst<Waarde: Codeerbaar>(_ sleutel: String) -> [Waarde] {
    guard let node = zoek(sleutel) else { return [] }
    return leesLijst(node, sleutel)
  }

  /// Reports that the value under a key can't be, although it could be read.
  mutating func keurAf(_ sleutel: String, _ melding: String, advies: String) {
    let plaats = leden.first { $0.key == sleutel }?.value.offset ?? offset
    meldingen.meld(.ongeldigeWaarde, pad: [.sleutel(sleutel)], offset: plaats, melding, advies: advies)
  }

  func heeft(_ sleutel: String) -> Bool { leden.contains { $0.key == sleutel } }

  /// Checks the two keys that every document begins with.
  ///
  /// - Returns: the version of the schema; the newest where there is none of these.
  @discardableResult
  mutating func schema(_ naam: String, versies: ClosedRange<Int>) -> Int {
    if let gevonden: String = probeer("schema"), gevonden != naam {
      verkeerdSchema("schema", "Dit is geen \(naam): er staat schema \(Toonbaar.tekst(gevonden)).", "\"\(naam)\"")
    }
    guard let gevonden: Int = probeer("schemaversie") else { return versies.upperBound }
    guard !versies.contains(gevonden) else { return gevonden }
    let leest = versies.map { "\($0)" }.joined(separator: " en ")
    verkeerdSchema(
      "schemaversie",
      "Schemaversie \(gevonden) is onbekend; dit programma leest versie \(leest).", "\(versies.upperBound)")
    return versies.upperBound
  }

  private mutating func verkeerdSchema(_ sleutel: String, _ melding: String, _ goed: String) {
    let plaats = leden.first { $0.key == sleutel }?.value.offset ?? offset
    meldingen.meld(
      .verkeerdSchema, pad: [.sleutel(sleutel)], offset: plaats, melding,
      advies: "Kijk of u het goede bestand koos. Er hoort te staan: \"\(sleutel)\": \(goed).")
  }

  private mutating func zoek(_ sleutel: String) -> JSONNode? {
    if meldingen.wijze == .bestand { gevraagd.append(sleutel) }
    if volgende < leden.count, leden[volgende].key == sleutel {
      volgende += 1
      return leden[volgende - 1].value
    }
    guard let plek = leden.firstIndex(where: { $0.key == sleutel }) else { return nil }
    volgende = plek + 1
    return leden[plek].value
  }

  private mutating func lees<Waarde: Codeerbaar>(_ node: JSONNode, _ stap: Bevinding.Stap) -> Waarde? {
    var kind = Meldingen(meldingen.wijze)
    let waarde = Waarde.lees(node, &kind)
    meldingen.voegToe(kind, onder: stap)
    return waarde
  }

  private mutating func leesLijst<Waarde: Codeerbaar>(_ node: JSONNode, _ sleutel: String) -> [Waarde] {
    var kind = Meldingen(meldingen.wijze)
    let waarden = Lezer.elementen(node, &kind) as [Waarde]
    meldingen.voegToe(kind, onder: .sleutel(sleutel))
    return waarden
  }

  private static func elementen<Waarde: Codeerbaar>(_ node: JSONNode, _ meldingen: inout Meldingen) -> [Waarde] {
    guard case .array(let nodes) = node.value else {
      meldingen.verkeerdType(node, verwacht: "een lijst tussen [ en ]")
      return []
    }
    if meldingen.wijze == .bestand, nodes.count > Grenzen.lijst {
      meldingen.meld(
        .lijstTeLang, offset: node.offset, "Deze lijst heeft \(nodes.count) onderdelen; 10.000 is het meeste.",
        advies: "Maak de lijst korter.")
      return []
    }
    var waarden: [Waarde] = []
    waarden.reserveCapacity(nodes.count)
    for (plek, element) in nodes.enumerated() {
      var kind = Meldingen(meldingen.wijze)
      if let waarde = Waarde.lees(element, &kind) { waarden.append(waarde) }
      meldingen.voegToe(kind, onder: .index(plek))
    }
    if waarden.count < nodes.count { meldingen.meldGat() }
    return waarden
  }

  /// Whether a key stands there that can be a slip of the pen for this one: then the list was not left out.
  private func heeftVerschreven(_ sleutel: String) -> Bool {
    leden.contains { lid in
      !gevraagd.contains(lid.key) && abs(lid.key.utf8.count - sleutel.utf8.count) <= 2 && sleutel.utf8.count > 4
        && bewerkingsafstand(lid.key.lowercased(), sleutel.lowercased()) <= 2
    }
  }

  private mutating func meldOntbreekt(_ sleutel: String) {
    meldingen.meld(
      .sleutelOntbreekt, pad: [.sleutel(sleutel)], offset: offset, "In dit blok ontbreekt '\(sleutel)'.",
      advies: "Voeg '\(sleutel)' toe aan het blok dat hier begint.")
  }

  /// Reports the keys that nothing asked for; for files only, where they are likely slips of the pen.
  mutating func meldOnbekendeSleutels() {
    guard meldingen.wijze == .bestand else { return }
    for lid in leden where !gevraagd.contains(lid.key) {
      // A key may be as long as the file.
      let suggestie = lid.key.count > 40 ? nil : suggesties(voor: lid.key, uit: gevraagd, hoogstens: 1).first
      meldingen.meld(
        .onbekendeSleutel, pad: [.sleutel(lid.key)], offset: lid.keyOffset,
        "De naam \(Toonbaar.tekst(lid.key)) is hier onbekend.",
        advies: suggestie.map { "Bedoelt u '\($0)'?" } ?? "Haal deze regel weg.")
    }
  }
}
