internal import Wire

/// What is recorded of a repair, in stream `beheer`; `docs/logformaat.md` describes the fields.
extension RepairPlan {
  /// Most damage that is listed in the record; the copies hold the rest.
  private static let listed = 20

  var soort: String {
    if case .terugzetten = werk { Repair.terugzetten } else { Repair.afkappen }
  }

  func data(reason: String) -> JSONNode {
    var (restoration, truncation): (Restoration?, Truncation?)
    switch werk {
    case .terugzetten(let work): restoration = work
    case .afkappen(let cut): truncation = cut
    case nil: break
    }
    return .object(
      ("reden", reason),
      ("teruggezet", restoration?.nummers.map { JSONNode.object(("van", $0.lowerBound), ("tot", $0.upperBound)) }),
      ("vanaf", truncation?.vanaf), ("records", truncation?.records), ("eerste", truncation?.eerste?.json),
      ("laatste", truncation?.laatste?.json), ("bytes", truncation?.bytes), ("bestanden", ingrepen.map(\.json)),
      ("schade", schade.prefix(Self.listed).map(\.json)), ("schadeAantal", schade.count))
  }
}

extension Truncation.Record {
  fileprivate var json: JSONNode { .object(("nr", nr), ("hash", hash.hex)) }
}

extension Intervention {
  fileprivate var json: JSONNode {
    let digest = oud.map { SHA256.hash($0) }
    return .object(
      ("segment", segment.naam), ("offset", offset), ("kopie", digest.map(copyName)), ("sha256", digest?.hex))
  }
}

extension Damage {
  fileprivate var json: JSONNode { .object(("plaats", plaats.description), ("code", code.rawValue)) }
}
