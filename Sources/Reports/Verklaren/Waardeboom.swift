package import Wire

/// The values of a report by their paths, in the order of the document.
///
/// The head of the report (schema, organisation, position in the log) is no value of it and is left out.
package struct Waardeboom: Equatable, Sendable {
  package private(set) var paden: [Waardepad] = []
  package private(set) var waarden: [Waardepad: JSONNode] = [:]

  /// - Complexity: O(n) in the values of the document.
  package init(_ document: JSONNode) {
    for lid in document.object ?? [] where !Rapportkop.sleutels.contains(lid.key) {
      loop(lid.value, Waardepad([lid.key]))
    }
  }

  package subscript(_ pad: Waardepad) -> JSONNode? { waarden[pad] }

  private mutating func loop(_ knoop: JSONNode, _ pad: Waardepad) {
    switch knoop.value {
    case .object(let leden):
      for lid in leden where lid.key != Waardeboom.padsleutel { loop(lid.value, pad + lid.key) }
    case .array(let items) where !items.isEmpty:
      for (naam, item) in zip(Waardeboom.namen(items, in: pad.laatste), items) { loop(item, pad + naam) }
    default:
      paden.append(pad)
      waarden[pad] = knoop
    }
  }
}

extension Waardeboom {
  /// The key under which an object carries its own path.
  static let padsleutel = "pad"

  /// By the key of a list: the keys that may name its items, so that a path stays the same when the list grows.
  private static let naamsleutels: [String: [String]] = [
    "afspraken": ["afspraak"], "besprekingen": ["nr"], "delen": ["van"], "doelen": ["doel"], "andereCycli": ["jaar"],
    "beoordelingen": ["gesprek"],
    "competenties": ["competentie", "code"], "correcties": ["nr"], "functies": ["per"],
    "gesprekken": ["gesprek", "soort"],
    "segmenten": ["van"], "verbetertrajecten": ["traject"], "namen": ["per"],
    "ontwikkelafspraken": ["ontwikkelafspraak"], "oordelen": ["label"], "plaatsingen": ["per"],
    "versies": ["nr"], "procedure": ["stap"],
    "vervolg": ["punt", "gesprek", "afspraak", "ontwikkelafspraak", "doel", "verbetertraject", "soort"],
    "wijzigingen": ["veld"],
  ]

  /// What each item of a list is called: the value of its naming key, the group of a figure, else its place from 1.
  static func namen(_ items: [JSONNode], in sleutel: String) -> [String] {
    let namen =
      items.contains { $0["indeling"] != nil }
      ? items.map(groepsnaam)
      : items.compactMap { item in (naamsleutels[sleutel] ?? []).lazy.compactMap { naam(item[$0]) }.first }
    if namen.count == items.count, Set(namen).count == namen.count { return namen }
    return items.indices.map { String($0 + 1) }
  }

  /// `allen`, `onderdeel:Ruimte`, `schaal:11`: the group that a figure is about. A function whose scale changed makes
  /// two groups, so its scale belongs to its name: `functie:hr21:adviseur:schaal 9`.
  private static func groepsnaam(_ item: JSONNode) -> String {
    let indeling = item["indeling"]?.string ?? ""
    guard let groep = naam(item[indeling]) else { return indeling }
    let schaal = indeling == "functie" ? naam(item["schaal"]).map { ":schaal \($0)" } : nil
    return "\(indeling):\(groep)\(schaal ?? "")"
  }

  private static func naam(_ knoop: JSONNode?) -> String? {
    knoop?.string ?? knoop?.integer.map { String($0) }
  }
}

extension JSONNode {
  /// The document with its own path in every object, so that any value can be asked about: `pad`, a full stop, the key.
  package func metPaden() -> JSONNode {
    guard case .object(let leden) = value else { return self }
    return JSONNode(
      .object(
        leden.map { lid in
          Rapportkop.sleutels.contains(lid.key) ? lid : JSONMember(lid.key, lid.value.metPaden(Waardepad([lid.key])))
        }))
  }

  private func metPaden(_ pad: Waardepad) -> JSONNode {
    switch value {
    case .object(let leden):
      let eigen = JSONMember(Waardeboom.padsleutel, JSONNode(.string(pad.description)))
      return JSONNode(.object([eigen] + leden.map { JSONMember($0.key, $0.value.metPaden(pad + $0.key)) }))
    case .array(let items):
      return JSONNode(.array(zip(Waardeboom.namen(items, in: pad.laatste), items).map { $1.metPaden(pad + $0) }))
    default:
      return self
    }
  }
}
