internal import EventCoding
internal import Gebruik
internal import Tekst
internal import Wire

/// A CSV file as people hand it in, row by row, with the columns that are looked for: the one way in for all such files.
///
/// Columns in any order, others are told once and left. Rows without anything are no rows, and a row of totals at the end is told
/// and left. A second column with a name is called `naam (2)`.
struct Invoertabel<Kolom: Hashable> {
  /// A column that is looked for, by its heading.
  struct Gezocht {
    let kolom: Kolom
    let naam: String
    let isVerplicht: Bool
  }

  private(set) var fouten: [Importfout] = []
  /// What was left, for people; each sentence without a full stop at its end.
  private(set) var opmerkingen: [String] = []
  private var lezer: CSVReader?
  /// Read ahead, as only the last row can be one of totals.
  private var wachtend: CSVRow?
  private var plek: [Kolom: Int] = [:]
  private var verplicht: [Int] = []

  /// - Parameter negeer: headings that nothing is said about.
  /// - Complexity: O(n) in the bytes, over all rows together.
  init(_ bytes: [UInt8], zoek: [Gezocht], negeer: [String] = []) {
    do throws(CSVError) {
      let lezer = try CSVReader(bytes)
      self.lezer = lezer
      leesKop(lezer.heading.fields, zoek, negeer: Set(negeer.map(Kolomnaam.vorm)))
      guard fouten.isEmpty else { return }
      wachtend = neem()
    } catch {
      fouten.append(Importfout(error))
    }
  }

  /// The next row, as wide as the heading; nothing at the end of the file, and when no row can be read.
  mutating func volgende() -> CSVRow? {
    while var rij = wachtend {
      wachtend = neem()
      if wachtend == nil, isTotaal(rij) {
        opmerkingen.append("regel \(rij.line) is een regel met totalen en telt niet mee")
        return nil
      }
      let breedte = lezer?.heading.fields.count ?? 0
      while rij.fields.count > breedte, rij.fields.last?.isEmpty ?? false { rij.fields.removeLast() }
      guard rij.fields.count != breedte else { return rij }
      let plek = rij.fields.count > breedte ? rij.fields[breedte] : rij.fields.last
      fouten.append(
        Importfout(
          .vorm, regel: plek?.line ?? rij.line, kolom: plek?.column ?? 1,
          "Deze regel heeft \(rij.fields.count) cellen; de kopregel heeft er \(breedte).",
          advies: "Zet overal een scheidingsteken tussen, ook bij een lege cel."))
    }
    return nil
  }

  func heeft(_ kolom: Kolom) -> Bool { plek[kolom] != nil }

  /// Nothing for a column that the file does not have.
  func veld(_ kolom: Kolom, _ rij: CSVRow) -> CSVField? { plek[kolom].map { rij.fields[$0] } }

  private mutating func neem() -> CSVRow? {
    do throws(CSVError) {
      while let rij = try lezer?.next() {
        if !rij.isEmpty { return rij }
      }
    } catch {
      fouten.append(Importfout(error))
      lezer = nil
    }
    return nil
  }

  private mutating func leesKop(_ kop: [CSVField], _ zoek: [Gezocht], negeer: Set<String>) {
    let opNaam = Dictionary(zoek.map { (Kolomnaam.vorm($0.naam), $0) }) { eerste, _ in eerste }
    let namen = Kolomnaam.genummerd(kop.map(\.text))
    var onbekend: [CSVField] = []
    for (index, naam) in namen.enumerated() where !naam.isEmpty {
      if let gezocht = opNaam[naam] {
        plek[gezocht.kolom] = index
      } else if !negeer.contains(naam) {
        if naam != Kolomnaam.vorm(kop[index].text), opNaam[Kolomnaam.vorm(kop[index].text)] != nil {
          fouten.append(
            Importfout(
              .kolomDubbel, kop[index], "De kolom '\(kop[index].text)' staat er twee keer in.",
              advies: "Geef één van de twee een andere naam. In een profiel heet de tweede '\(kop[index].text) (2)'."))
        }
        onbekend.append(kop[index])
      }
    }
    guard !plek.isEmpty else {
      fouten = [
        Importfout(
          .kopOntbreekt, regel: kop.first?.line ?? 1, kolom: 1, "De kopregel ontbreekt.",
          advies: "Zet boven de eerste rij de namen van de kolommen. Nodig zijn: \(Self.nodig(zoek)).")
      ]
      return
    }
    let ontbrekend = zoek.filter { plek[$0.kolom] == nil }
    var lijkt: [(veld: CSVField, op: Gezocht)] = []
    for veld in onbekend {
      let dichtst = ontbrekend.first { Kolomnaam.isVerschrijving(veld.text, van: $0.naam) }
      if let dichtst { lijkt.append((veld, dichtst)) }
    }
    for (veld, gezocht) in lijkt {
      fouten.append(
        Importfout(
          .kolomOnbekend, veld, "De kolom '\(veld.text)' is onbekend.",
          advies: "Bedoelt u '\(gezocht.naam)'? Zo niet, geef de kolom dan een naam die er minder op lijkt."))
    }
    for gezocht in ontbrekend where gezocht.isVerplicht && !lijkt.contains(where: { $0.op.kolom == gezocht.kolom }) {
      fouten.append(
        Importfout(
          .kolomOntbreekt, regel: kop[0].line, kolom: 1, "De kolom '\(gezocht.naam)' ontbreekt.",
          advies: "Nodig zijn: \(Self.nodig(zoek))."))
    }
    verplicht = zoek.filter(\.isVerplicht).compactMap { plek[$0.kolom] }
    if !onbekend.isEmpty { opmerkingen.append(Self.ongebruikt(onbekend.map(\.text))) }
  }

  private static func nodig(_ zoek: [Gezocht]) -> String {
    zoek.filter(\.isVerplicht).map(\.naam).joined(separator: ", ")
  }

  private static func ongebruikt(_ namen: [String]) -> String {
    let getoond = 10
    var lijst = namen.prefix(getoond).map { "'\($0)'" }
    if namen.count > getoond { lijst.append("nog \(namen.count - getoond)") }
    return (namen.count == 1 ? "deze kolom wordt niet gebruikt: " : "deze kolommen worden niet gebruikt: ")
      + opsomming(lijst, voegwoord: "en")
  }

  /// A row that begins with a word for a total, or counts something, where what every row must have is not there.
  private func isTotaal(_ rij: CSVRow) -> Bool {
    guard verplicht.contains(where: { !rij.fields.indices.contains($0) || rij.fields[$0].isEmpty }) else {
      return false
    }
    let eerste = rij.fields.first { !$0.isEmpty }?.text ?? ""
    let woord = vereenvoudigd(eerste).split { !$0.isLetter }.first.map(String.init) ?? ""
    return ["totaal", "totalen", "eindtotaal", "subtotaal", "total", "aantal", "som"].contains(woord)
  }
}

extension Kolomnaam {
  /// The headings as they are compared; the second with a name gets ` (2)` behind it.
  static func genummerd(_ kop: [String]) -> [String] {
    var aantallen: [String: Int] = [:]
    return kop.map { naam in
      let vorm = vorm(naam)
      let aantal = aantallen[vorm, default: 0] + 1
      aantallen[vorm] = aantal
      return aantal == 1 || vorm.isEmpty ? vorm : "\(vorm) (\(aantal))"
    }
  }

  /// Whether one is the other with a slip of the pen. What only begins the same is another column.
  fileprivate static func isVerschrijving(_ naam: String, van gezocht: String) -> Bool {
    let (links, rechts) = (vereenvoudigd(vorm(naam)), vereenvoudigd(vorm(gezocht)))
    guard links.count <= 40, rechts.count >= 4 else { return false }
    return bewerkingsafstand(links, rechts) <= (rechts.count < 10 ? 1 : 2)
  }
}

extension Beurt {
  /// What was left in a file, once.
  func meldOpmerkingen(_ opmerkingen: [String], _ naam: String) {
    for opmerking in opmerkingen { omgeving.uitvoer.melding("let op: \(veilig(naam)): \(veilig(opmerking)).") }
  }
}
