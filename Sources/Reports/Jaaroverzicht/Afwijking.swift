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
  /// Numbers in the log; empty for what rests on no record, such as a heading.
  package let records: [Int]
}

extension Eerderverslag {
  /// Where the kept report differs from the one that the log gives; empty when they are the same.
  ///
  /// - Parameters:
  ///   - bron: what that one was made from.
  ///   - progress: hears how many people of how many were walked through for the records behind what differs.
  /// - Complexity: O(f) single-person reports for the f facts of everybody, when anything differs.
  package func afwijkingen(
    van nieuw: Jaaroverzicht, _ bron: Rapportbron, progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) -> [Afwijking] {
    let grond = Cijfergrond(nieuw, bron, progress: progress)
    switch vorm {
    case .json(let document): return waarden(document, nieuw, grond)
    case .csv(let tabel, let dialect): return rijen(tabel, nieuw, dialect, grond)
    case .tekst:
      let teksten = (40...120).lazy.map { nieuw.tekst(Opmaak(breedte: $0)) }
      if teksten.contains(where: isGelijk) { return [] }
      return regels(passend(nieuw), grond)
    }
  }

  private func waarden(_ oud: JSONNode, _ overzicht: Jaaroverzicht, _ grond: Cijfergrond) -> [Afwijking] {
    let nieuw = overzicht.json()
    if isGelijk(aan: String(decoding: nieuw.prettyBytes(), as: UTF8.self)) { return [] }
    let (bestand, logboek) = (Waardeboom(oud), overzicht.boom)
    let paden = logboek.paden + bestand.paden.filter { logboek[$0] == nil }
    let kop = ["organisatie", "opslag"].filter { oud[$0] != nieuw[$0] }.map { sleutel in
      Afwijking(plek: sleutel, bestand: oud[sleutel]?.string, logboek: nieuw[sleutel]?.string, records: [])
    }
    return kop
      + paden.filter { bestand[$0] != logboek[$0] }.map { pad in
        let woord = overzicht.uitleg(pad).woord
        return Afwijking(
          plek: pad.description, bestand: bestand[pad].map(woord.tekst), logboek: logboek[pad].map(woord.tekst),
          records: grond.records(pad))
      }
  }

  private func rijen(
    _ oud: CSVTable, _ nieuw: Jaaroverzicht, _ dialect: CSVWriter.Dialect, _ grond: Cijfergrond
  ) -> [Afwijking] {
    let bytes = CSVWriter.write(header: nieuw.csvKop, rows: nieuw.csv(isVolledig: isVolledig), dialect: dialect)
    let hoort = ((try? CSVReader.read(bytes))?.rows ?? []).map { $0.fields.map(\.text) }
    let staat = oud.rows.map { $0.fields.map(\.text) }
    return (0..<max(hoort.count, staat.count)).compactMap { index -> Afwijking? in
      let (bestand, logboek) = (staat.dropFirst(index).first, hoort.dropFirst(index).first)
      guard bestand != logboek else { return nil }
      let records = logboek.map { grond.records(tabel: $0[1], groep: $0[4], maat: $0[5]) } ?? []
      return Afwijking(
        plek: "rij \(index + 2)", bestand: bestand?.joined(separator: "; "), logboek: logboek?.joined(separator: "; "),
        records: records)
    }
  }

  /// The text that is most like the kept one: with as many lines the same as can be.
  private func passend(_ nieuw: Jaaroverzicht) -> String {
    let eigen = Set(inhoud.split(separator: "\n"))
    let teksten = (40...120).map { nieuw.tekst(Opmaak(breedte: $0)) }
    let beste = teksten.max { links, rechts in
      links.split(separator: "\n").count(where: eigen.contains)
        < rechts.split(separator: "\n").count(where: eigen.contains)
    }
    return beste ?? ""
  }

  private func regels(_ nieuw: String, _ grond: Cijfergrond) -> [Afwijking] {
    let staat = inhoud.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let hoort = nieuw.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var afwijkingen: [Afwijking] = []
    for stap in hoort.difference(from: staat).inferringMoves() {
      // A line that was changed is one removed and one put in at the same place.
      guard case .insert(let plek, let regel, _) = stap else { continue }
      let tabel = Cijfergrond.tabel(boven: plek, hoort)
      afwijkingen.append(
        Afwijking(
          plek: "regel \(plek + 1)", bestand: plek < staat.count ? staat[plek] : nil, logboek: regel,
          records: tabel.map { grond.records(tabel: $0, groep: regel, maat: nil) } ?? []))
    }
    let over = Set(hoort)
    for (plek, regel) in staat.enumerated()
    where !over.contains(regel) && !afwijkingen.contains(where: { $0.bestand == regel }) {
      afwijkingen.append(Afwijking(plek: "regel \(plek + 1)", bestand: regel, logboek: nil, records: []))
    }
    return afwijkingen
  }
}
