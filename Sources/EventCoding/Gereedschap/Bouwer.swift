internal import Wire

/// Builds a JSON object key by key; the order of the calls is the order of the bytes.
struct Bouwer {
  private(set) var leden: [JSONMember] = []

  init() {
    leden.reserveCapacity(8)
  }

  var node: JSONNode { JSONNode(.object(leden)) }

  mutating func zet<Waarde: Codeerbaar>(_ sleutel: String, _ waarde: Waarde) {
    leden.append(JSONMember(sleutel, waarde.json))
  }

  /// Leaves the key out when there is no value.
  mutating func zet<Waarde: Codeerbaar>(_ sleutel: String, mag waarde: Waarde?) {
    guard let waarde else { return }
    zet(sleutel, waarde)
  }

  /// Writes the list, empty or not.
  mutating func zet<Waarde: Codeerbaar>(_ sleutel: String, lijst: [Waarde]) {
    leden.append(JSONMember(sleutel, JSONNode(.array(lijst.map(\.json)))))
  }

  /// Leaves the key out when the list is empty.
  mutating func zet<Waarde: Codeerbaar>(_ sleutel: String, magLijst lijst: [Waarde]) {
    guard !lijst.isEmpty else { return }
    zet(sleutel, lijst: lijst)
  }
}
