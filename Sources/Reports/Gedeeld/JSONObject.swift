package import Kalender
package import Wire

/// An object under construction that leaves out what is not known: reports write no null.
package struct JSONObject: Sendable {
  private var members: [JSONMember] = []

  package init() {}

  package var node: JSONNode { JSONNode(.object(members)) }

  package mutating func zet(_ sleutel: String, _ waarde: JSONNode?) {
    if let waarde { members.append(JSONMember(sleutel, waarde)) }
  }

  package mutating func zet(_ sleutel: String, _ waarde: String?) {
    zet(sleutel, waarde.map { JSONNode(.string($0)) })
  }

  package mutating func zet(_ sleutel: String, _ waarde: Int?) {
    zet(sleutel, waarde.map { JSONNode(.integer(Int64($0))) })
  }

  package mutating func zet(_ sleutel: String, _ waarde: Bool?) {
    zet(sleutel, waarde.map { JSONNode(.bool($0)) })
  }

  package mutating func zet(_ sleutel: String, _ waarde: Datum?) {
    zet(sleutel, waarde?.iso)
  }

  package mutating func zet(_ sleutel: String, _ waarde: Tijdstip?) {
    zet(sleutel, waarde?.iso)
  }

  /// A list; an empty list is written, because none is something that is known.
  package mutating func zet(_ sleutel: String, _ lijst: [JSONNode]) {
    zet(sleutel, JSONNode(.array(lijst)))
  }

  package mutating func zet(_ sleutel: String, _ lijst: [String]) {
    zet(sleutel, lijst.map { JSONNode(.string($0)) })
  }
}

extension JSONNode {
  /// An object from what this closure sets, in its order.
  static func object(_ bouw: (inout JSONObject) -> Void) -> JSONNode {
    var object = JSONObject()
    bouw(&object)
    return object.node
  }
}
