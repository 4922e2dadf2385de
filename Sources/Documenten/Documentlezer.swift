internal import Gesprekscyclus
package import Kalender
internal import Tekst

/// Reads the documents of an organisation to a catalogue: its function book, its competencies, its norms.
package enum Documentlezer {
  /// A document as text: UTF-8, as `Tekstbestand` gives it.
  package struct Document: Sendable {
    package let naam: String
    package let bytes: [UInt8]

    package init(naam: String, bytes: [UInt8]) {
      self.naam = naam
      self.bytes = bytes
    }
  }

  /// The catalogue that documents hold together, with what became of each of their lines.
  ///
  /// What the documents do not say and a catalogue must have (`id`, `versie`, `per`) is taken from their titles, and told.
  /// - Complexity: O(n) in the characters, and O(m²) in the names of one kind.
  package static func lees(
    _ documenten: [Document], id: String? = nil, versie: String? = nil, per: Datum? = nil
  ) -> Leesuitslag {
    let teksten = documenten.map { Documenttekst($0.bytes) }
    var boek = Ruwboek()
    for tekst in teksten { Lezing.lees(tekst, in: &boek) }
    var woorden: [String: Int] = [:]
    var koppen: Set<Ruwboek.Plek> = []
    for (document, tekst) in teksten.enumerated() {
      for (plek, regel) in tekst.regels.enumerated() {
        if regel.isKop { koppen.insert(.init(document: document, regel: plek)) }
        for woord in vereenvoudigd(regel.tekst).split(whereSeparator: { !$0.isLetter }) {
          woorden[String(woord), default: 0] += 1
        }
      }
    }
    var bouw = Catalogusbouw(
      boek: boek, nummers: teksten.map { $0.regels.map(\.nummer) }, koppen: koppen, woorden: woorden)
    let catalogus = bouw.bouw(.init(id: id, versie: versie, per: per, bronnen: documenten.map(\.naam)))
    let alle = teksten.map { $0.regels.map(\.tekst) }
    bouw.meldLosseNamen(alle)
    bouw.meldOnleesbaar(alle)
    let regels = teksten.enumerated().flatMap { document, tekst in
      tekst.regels.enumerated().map { plek, regel in
        Leesuitslag.Regel(
          document: document, nummer: regel.nummer, tekst: regel.tekst,
          lot: bouw.boek.lot(.init(document: document, regel: plek))
            ?? (regel.isLeeg ? .leeg : .nietGelezen(reden: "niet herkend")))
      }
    }
    return Leesuitslag(
      catalogus: catalogus, regels: regels, samengevoegd: bouw.samengevoegd, aannames: bouw.aannames)
  }
}
