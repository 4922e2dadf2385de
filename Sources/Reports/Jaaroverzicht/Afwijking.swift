internal import Projections
internal import Weergave
internal import Wire

/// A place where a kept year report says something else than the log, with the records that the log's figure rests on.
package struct Afwijking: Equatable, Sendable {
  /// A path of the document, a row of the CSV, or a line of the text.
  package let plek: String
  /// What the kept report says there; nothing where it says nothing.
  package let bestand: String?
  package let logboek: String?
  /// Numbers in the log; empty for what rests on no record, such as a heading. Of a figure about more people those of the first
  /// of them.
  package internal(set) var records: [Int] = []
  /// People who count in it beside those whose records these are.
  package internal(set) var andere = 0
}

extension Eerderverslag {
  private typealias Verschilplek = (afwijking: Afwijking, grond: Grondplek)

  /// Where the kept report differs from the one that the log gives; empty when they are the same. Nothing when the log has no such
  /// cycle.
  ///
  /// - Parameters:
  ///   - dossiers: as they were when the report was made.
  ///   - metGrond: of so many differences the records are looked up; all are given.
  /// - Complexity: O(n) in the dossiers, and more where something differs: see `Cijfergrond`.
  package func afwijkingen(
    uit dossiers: some Dossierbron, metGrond: Int = .max
  ) throws(Dossiertwijfel) -> [Afwijking]? {
    guard let jaarmensen = try dossiers.antwoord(Jaarmensen.Vraag(jaar: jaar)) else { return nil }
    let nieuw = uitsnede.map { jaarmensen.overzicht.uitsnede($0) } ?? jaarmensen.overzicht
    let plekken = verschilplekken(nieuw, jaarmensen)
    let gronden = try Cijfergrond(nieuw, jaarmensen).gronden(plekken.prefix(metGrond).map(\.grond), uit: dossiers)
    var afwijkingen = plekken.map(\.afwijking)
    for (plek, grond) in gronden.enumerated() {
      afwijkingen[plek].records = grond.records
      afwijkingen[plek].andere = grond.andere
    }
    return afwijkingen
  }

  private func verschilplekken(_ nieuw: Jaaroverzicht, _ jaarmensen: Jaarmensen) -> [Verschilplek] {
    func grond() -> Cijfergrond { Cijfergrond(nieuw, jaarmensen) }
    switch vorm {
    case .json(let document): return waarden(document, nieuw, grond)
    case .csv(let tabel, let dialect): return rijen(tabel, nieuw, dialect, grond)
    case .tekst:
      let breedten = breedten
      if breedten.contains(where: { isGelijk(aan: nieuw.tekst(Opmaak(breedte: $0))) }) { return [] }
      return regels(passend(nieuw, breedten), grond())
    }
  }

  private func waarden(_ oud: JSONNode, _ overzicht: Jaaroverzicht, _ grond: () -> Cijfergrond) -> [Verschilplek] {
    let nieuw = overzicht.json()
    if isGelijk(aan: String(decoding: nieuw.prettyBytes(), as: UTF8.self)) { return [] }
    let (bestand, logboek) = (Waardeboom(oud), overzicht.boom)
    let paden = logboek.paden + bestand.paden.filter { logboek[$0] == nil }
    let kop = ["organisatie", "opslag"].filter { oud[$0] != nieuw[$0] }.map { sleutel -> Verschilplek in
      (Afwijking(plek: sleutel, bestand: oud[sleutel]?.string, logboek: nieuw[sleutel]?.string), Grondplek())
    }
    let (grond, uitleg) = (grond(), overzicht.uitlegboom)
    return kop
      + paden.filter { bestand[$0] != logboek[$0] }.map { pad in
        let woord = uitleg[pad].woord
        return (
          Afwijking(
            plek: pad.description, bestand: bestand[pad].map(woord.tekst), logboek: logboek[pad].map(woord.tekst)),
          grond.plek(pad)
        )
      }
  }

  private func rijen(
    _ oud: CSVTable, _ nieuw: Jaaroverzicht, _ dialect: CSVWriter.Dialect, _ grond: () -> Cijfergrond
  ) -> [Verschilplek] {
    let bytes = CSVWriter.write(header: nieuw.csvKop, rows: nieuw.csv(isVolledig: isVolledig), dialect: dialect)
    let hoort = ((try? CSVReader.read(bytes))?.rows ?? []).map { $0.fields.map(\.text) }
    let staat = oud.rows.map { $0.fields.map(\.text) }
    if staat == hoort { return [] }
    let grond = grond()
    return (0..<max(hoort.count, staat.count)).compactMap { index -> Verschilplek? in
      let (bestand, logboek) = (staat.dropFirst(index).first, hoort.dropFirst(index).first)
      guard bestand != logboek else { return nil }
      return (
        Afwijking(
          plek: "rij \(index + 2)", bestand: bestand?.joined(separator: "; "), logboek: logboek?.joined(separator: "; ")
        ),
        logboek.map { grond.plek(tabel: $0[1], groep: $0[4], maat: $0[5]) } ?? Grondplek()
      )
    }
  }

  /// The widths that the kept text may have been made for, the likeliest first: few lines are as wide as they may be, and
  /// none is wider.
  private var breedten: [Int] {
    let langste = inhoud.split(separator: "\n").map(\.count).max() ?? 0
    return (40...120).sorted { abs($0 - langste) < abs($1 - langste) }
  }

  /// The text that is most like the kept one, of the likeliest widths: with as many lines the same as can be.
  private func passend(_ nieuw: Jaaroverzicht, _ breedten: [Int]) -> String {
    let eigen = Set(inhoud.split(separator: "\n"))
    func gelijk(_ tekst: String) -> Int { tekst.split(separator: "\n").count(where: eigen.contains) }
    let teksten = breedten.map { nieuw.tekst(Opmaak(breedte: $0)) }
    return teksten.map { (tekst: $0, gelijk: gelijk($0)) }.max { $0.gelijk < $1.gelijk }?.tekst ?? ""
  }

  /// Lines of texts with more lines that are not in the other are compared place by place.
  private static let meesteVerschil = 4000

  private static func perPlek(_ hoort: [String], _ staat: [String]) -> CollectionDifference<String> {
    let anders = hoort.indices.filter { $0 >= staat.count || staat[$0] != hoort[$0] }
    return CollectionDifference(
      anders.map { .insert(offset: $0, element: hoort[$0], associatedWith: nil) }) ?? hoort.difference(from: [])
  }

  private func regels(_ nieuw: String, _ grond: Cijfergrond) -> [Verschilplek] {
    let staat = inhoud.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let hoort = nieuw.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var afwijkingen: [Verschilplek] = []
    // Of long texts that have little in common a smallest difference takes memory with the square of what differs.
    let gelijk = Set(hoort).intersection(staat).count
    let isVreemd = hoort.count + staat.count - 2 * gelijk > Self.meesteVerschil
    for stap in isVreemd ? Self.perPlek(hoort, staat) : hoort.difference(from: staat).inferringMoves() {
      // A line that was changed is one removed and one put in at the same place.
      guard case .insert(let plek, let regel, _) = stap else { continue }
      let tabel = Cijfergrond.tabel(boven: plek, hoort)
      afwijkingen.append(
        (
          Afwijking(plek: "regel \(plek + 1)", bestand: plek < staat.count ? staat[plek] : nil, logboek: regel),
          tabel.map { grond.plek(tabel: $0, groep: regel, maat: nil) } ?? Grondplek()
        ))
    }
    let over = Set(hoort)
    var genoemd = Set(afwijkingen.compactMap(\.afwijking.bestand))
    for (plek, regel) in staat.enumerated() where !over.contains(regel) && genoemd.insert(regel).inserted {
      afwijkingen.append((Afwijking(plek: "regel \(plek + 1)", bestand: regel, logboek: nil), Grondplek()))
    }
    return afwijkingen
  }
}
