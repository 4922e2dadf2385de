internal import Wire

/// What is recorded of a repair, in stream `beheer`; `docs/logformaat.md` describes the fields.
extension RepairPlan {
  /// Most damage that is listed in the record; the copies hold the rest.
  private static let listed = 20

  var soort: String {
    if case .terugzetten = werk { Repair.terugzetten } else { Repair.afkappen }
  }

  func data(reden: String) -> JSONNode {
    var members = [JSONMember("reden", JSONNode(.string(reden)))]
    switch werk {
    case .terugzetten(let work): members.append(JSONMember("teruggezet", Self.node(work.nummers)))
    case .afkappen(let cut):
      members.append(JSONMember("vanaf", Self.node(cut.vanaf)))
      members.append(JSONMember("records", Self.node(cut.records)))
      if let first = cut.eerste { members.append(JSONMember("eerste", Self.node(first))) }
      if let last = cut.laatste { members.append(JSONMember("laatste", Self.node(last))) }
      members.append(JSONMember("bytes", Self.node(cut.bytes)))
    case nil: break
    }
    members.append(JSONMember("bestanden", JSONNode(.array(ingrepen.map(Self.node)))))
    members.append(JSONMember("schade", JSONNode(.array(schade.prefix(Self.listed).map(Self.node)))))
    members.append(JSONMember("schadeAantal", Self.node(schade.count)))
    return JSONNode(.object(members))
  }

  private static func node(_ number: Int) -> JSONNode { JSONNode(.integer(Int64(number))) }

  private static func node(_ ranges: [ClosedRange<Int>]) -> JSONNode {
    JSONNode(
      .array(
        ranges.map {
          JSONNode(.object([JSONMember("van", node($0.lowerBound)), JSONMember("tot", node($0.upperBound))]))
        }))
  }

  private static func node(_ record: Truncation.Record) -> JSONNode {
    JSONNode(
      .object([JSONMember("nr", node(record.nr)), JSONMember("hash", JSONNode(.string(record.hash.hex)))]))
  }

  private static func node(_ change: Intervention) -> JSONNode {
    var members = [
      JSONMember("segment", JSONNode(.string(change.segment.naam))), JSONMember("offset", node(change.offset)),
    ]
    if let old = change.oud {
      let digest = SHA256.hash(old)
      members.append(JSONMember("kopie", JSONNode(.string(change.kopienaam(digest)))))
      members.append(JSONMember("sha256", JSONNode(.string(digest.hex))))
    }
    return JSONNode(.object(members))
  }

  private static func node(_ damage: Damage) -> JSONNode {
    JSONNode(
      .object([
        JSONMember("plaats", JSONNode(.string(damage.plaats.description))),
        JSONMember("code", JSONNode(.string(damage.code.rawValue))),
      ]))
  }
}
