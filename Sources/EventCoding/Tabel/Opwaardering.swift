internal import Wire

/// Brings data of an old version up to the version that is written now, one version at a time.
///
/// What is stored never changes; old shapes are read for ever. A step takes the data of version `van` and gives that
/// of `van + 1`.
struct Opwaardering {
  struct Stap {
    let soort: Soort
    let van: Int
    let pasAan: @Sendable (JSONNode) -> JSONNode
  }

  /// The steps of this program. A regeling names the version of its schema itself, and both are read as they are.
  static let huidig = Opwaardering(stappen: medewerker + gesprek + [Stap(soort: .regelingVastgesteld, van: 1) { $0 }])

  /// Version 2 of a plan also says time, length and place; it is only written where one of them is given.
  private static let gesprek = [
    Stap(soort: .gesprekGepland, van: 1) { $0 }, Stap(soort: .gesprekVerzet, van: 1) { $0 },
  ]

  /// Version 1 of a change told everything of its kind, and what was left out was not there. Version 2 tells only what was given.
  private static let medewerker = [
    Stap(soort: .medewerkerGegevensGewijzigd, van: 1) { $0 },
    Stap(soort: .medewerkerFunctieGewijzigd, van: 1) { $0.met("modules", JSONNode(.array([]))) },
    Stap(soort: .medewerkerGeplaatst, van: 1) {
      $0["leidinggevende"] == nil ? $0.met("zonderLeidinggevende", JSONNode(.bool(true))) : $0
    },
  ]

  private let stappen: [Soort: [Int: @Sendable (JSONNode) -> JSONNode]]
  private let versie: @Sendable (Soort) -> Int

  /// - Parameter versie: the version that is written now; tests give another.
  init(stappen: [Stap], versie: @escaping @Sendable (Soort) -> Int = { $0.v }) {
    self.versie = versie
    self.stappen = stappen.reduce(into: [:]) { $0[$1.soort, default: [:]][$1.van] = $1.pasAan }
  }

  /// The data in the shape of today, or nothing when the version is not one of ours.
  func actueel(_ soort: Soort, v: Int, _ data: JSONNode) -> JSONNode? {
    let doel = versie(soort)
    guard v >= 1, v <= doel else { return nil }
    var actueel = data
    var van = v
    while van < doel {
      guard let pasAan = stappen[soort]?[van] else { return nil }
      actueel = pasAan(actueel)
      van += 1
    }
    return actueel
  }
}

extension JSONNode {
  /// The object with this key as well; as it is when it has the key, or is no object.
  fileprivate func met(_ sleutel: String, _ waarde: JSONNode) -> JSONNode {
    guard case .object(let leden) = value, self[sleutel] == nil else { return self }
    return JSONNode(.object(leden + [JSONMember(sleutel, waarde)]), offset: offset)
  }
}
