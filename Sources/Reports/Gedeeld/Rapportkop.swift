package import Kalender
package import Projections
package import Wire

/// What a report was made from, so that the same report can be made again.
package struct Rapportkop: Hashable, Sendable {
  /// The stable name of the document, such as `gespreksboek.dossier`.
  package internal(set) var schema: String
  package let schemaversie: Int
  package let organisatie: String
  /// The storage's own mark, 32 hexadecimal digits.
  package let opslag: String
  package let stand: Boek.Stand
  /// The day for which the report tells what holds and what is due.
  package let peildatum: Datum
  /// What is unknown in it because contents were destroyed; nothing when all is whole.
  package let vernietigd: Vernietigingsbeeld?
  /// Whose people it covers; nothing for everybody, and for a report that says itself whom it is about.
  package internal(set) var bereik: Bereik?
  /// The storages that it was made from, in the order given; empty for one, which the rest of this names.
  package internal(set) var standen: [Opslagstand] = []

  package init(
    schema: String, schemaversie: Int, organisatie: String, opslag: String, stand: Boek.Stand, peildatum: Datum,
    vernietigd: Vernietigingsbeeld?, bereik: Bereik? = nil
  ) {
    self.bereik = bereik
    self.vernietigd = vernietigd
    self.schema = schema
    self.schemaversie = schemaversie
    self.organisatie = organisatie
    self.opslag = opslag
    self.stand = stand
    self.peildatum = peildatum
  }

  /// The last line of every text: `Gemaakt uit het logboek tot en met nr 1042 (hash 286b4a0eaca2).`
  package var slotregels: [String] { standen.isEmpty ? [slotregel] : standen.compactMap(\.slotregel) }

  private var slotregel: String {
    guard stand.nr > 0 else { return "Gemaakt uit een leeg logboek." }
    return "Gemaakt uit het logboek tot en met nr \(stand.nr) (hash \(stand.hash.prefix(12)))."
  }

  /// ` (geldt nog niet op 1 januari 2020)` for what begins after the day of the report; else nothing.
  func nogNiet(_ per: Datum) -> String {
    per > peildatum ? " (geldt nog niet op \(peildatum.proza))" : ""
  }

  /// The keys of the head in a JSON document; all others are the report's own values.
  static let sleutels: Set<String> = [
    "schema", "schemaversie", "organisatie", "opslag", "opslagen", "stand", "peildatum", "vernietigd", "bereik",
    volledigsleutel,
  ]

  /// The key that an answer from a damaged log has, with `false`; others don't have it.
  package static let volledigsleutel = "volledig"

  /// A document that begins with these members, with the report's own behind them.
  package func document(_ leden: (String, any JSONConvertible)...) -> JSONNode { document([JSONMember](leden)) }

  func document(_ leden: [JSONMember]) -> JSONNode {
    .object(
      .members(
        ("schema", schema), ("schemaversie", schemaversie), ("organisatie", organisatie),
        ("opslag", standen.isEmpty ? opslag : nil), ("opslagen", standen.isEmpty ? nil : standen.map(\.json)),
        ("stand", JSONNode.object(("nr", stand.nr), ("hash", stand.hash))), ("peildatum", peildatum),
        ("vernietigd", vernietigd?.json), ("bereik", bereik?.json))
        + leden)
  }
}
