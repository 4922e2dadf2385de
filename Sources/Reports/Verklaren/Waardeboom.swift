package import Wire

/// The values of a report by their paths, in the order of the document.
///
/// The head of the report (schema, organisation, position in the log) is no value of it and is left out.
package struct Waardeboom: Sendable {
  package private(set) var paden: [Waardepad] = []
  package private(set) var waarden: [Waardepad: JSONNode] = [:]

  /// The key under which an object carries its own path.
  static let padsleutel = "pad"

  /// - Complexity: O(n) in the values of the document.
  init(_ leden: [Lid]) {
    for lid in leden { lid.knoop.doorloop(Waardepad([lid.sleutel])) { voeg($1, bij: $0) } }
  }

  /// Of a document that was kept, whose objects carry their paths.
  package init(_ document: JSONNode) {
    for lid in document.object ?? [] where !Rapportkop.sleutels.contains(lid.key) {
      loop(lid.value, Waardepad([lid.key]))
    }
  }

  package subscript(_ pad: Waardepad) -> JSONNode? { waarden[pad] }

  private mutating func loop(_ knoop: JSONNode, _ pad: Waardepad) {
    switch knoop.value {
    case .object(let leden):
      let pad = knoop[Waardeboom.padsleutel]?.string.map { Waardepad(tekst: $0) } ?? pad
      for lid in leden where lid.key != Waardeboom.padsleutel { loop(lid.value, pad + lid.key) }
    case .array(let items) where !items.isEmpty:
      for (plek, item) in items.enumerated() { loop(item, pad + String(plek + 1)) }
    default: voeg(knoop, bij: pad)
    }
  }

  private mutating func voeg(_ waarde: JSONNode, bij pad: Waardepad) {
    paden.append(pad)
    waarden[pad] = waarde
  }
}

extension Waardeboom: Equatable {}

/// A report whose values can be asked about.
package protocol Verklaarbaar: Rapport {
  /// The values of its document, behind the head.
  var leden: [Lid] { get }
}

extension Verklaarbaar {
  package func json() -> JSONNode { kop.document(leden.metPaden) }

  var boom: Waardeboom { Waardeboom(leden) }

  /// What there is to say of each value; made once for all that are asked about.
  var uitlegboom: Uitlegboom { Uitlegboom(leden) }
}
