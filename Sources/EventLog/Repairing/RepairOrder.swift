internal import Wire

/// The order for one repair, kept in `quarantaine/` so that it can be finished after an interruption.
///
/// ```
/// herstel-<32 hex>.voornemen   written and synced before anything of the log changes; writers refuse while it is there
/// herstel-<32 hex>.gedaan      the same file, renamed when everything is done; the next opening for writing records it
/// herstel-<32 hex>.vervallen   the same file, when the log was changed by hand in between
/// ```
///
/// The number is the id of the command that records the repair, so that it is recorded once.
struct RepairOrder: Equatable {
  enum Stand: String, CaseIterable {
    case voornemen
    case gedaan
    case vervallen
  }

  /// What becomes of one file of the log.
  struct Bestand: Equatable {
    let segment: Segment
    /// SHA-256 of its bytes before; nil when it was missing.
    let voor: SHA256Digest?
    /// SHA-256 of its bytes after; nil when it is removed.
    let na: SHA256Digest?
  }

  let opdracht: ID128
  let actor: String
  let soort: String
  let data: JSONNode
  /// In the order in which they are dealt with.
  let bestanden: [Bestand]

  func name(_ stand: Stand) -> String { "herstel-\(opdracht).\(stand.rawValue)" }

  /// What is recorded when the work is done.
  var record: NewRecord { NewRecord(stroom: AdminKind.stroom, soort: soort, v: 1, data: data) }

  func bytes() -> [UInt8] {
    let files = bestanden.map {
      JSONNode.object(("segment", $0.segment.naam), ("voor", $0.voor?.hex), ("na", $0.na?.hex))
    }
    let node = JSONNode.object(
      ("formaat", 1), ("opdracht", opdracht.description), ("actor", actor), ("soort", soort), ("data", data),
      ("bestanden", files))
    return node.canonicalBytes() + [0x0A]
  }

  /// Nil when the bytes are no such order, for instance because someone changed them.
  static func read(_ bytes: [UInt8], _ opdracht: ID128) -> RepairOrder? {
    guard let node = try? JSONReader.read(bytes.dropLast(), dialect: .canonical), bytes.last == 0x0A,
      node["formaat"]?.integer == 1, node["opdracht"]?.string == opdracht.description,
      let actor = node["actor"]?.string, let soort = node["soort"]?.string, let data = node["data"],
      let files = node["bestanden"]?.array
    else { return nil }
    var bestanden: [Bestand] = []
    for file in files {
      guard let segment = file["segment"]?.string.flatMap({ Segment(naam: $0) }) else { return nil }
      bestanden.append(
        Bestand(
          segment: segment, voor: file["voor"]?.string.flatMap { SHA256Digest(hex: $0) },
          na: file["na"]?.string.flatMap { SHA256Digest(hex: $0) }))
    }
    return RepairOrder(opdracht: opdracht, actor: actor, soort: soort, data: data, bestanden: bestanden)
  }
}

extension RepairOrder {
  /// All orders with this state, in a fixed order; empty when there is no quarantine.
  static func list(_ stand: Stand, _ opslag: Storage) throws(LogError) -> [RepairOrder] {
    var found: [RepairOrder] = []
    for name in try LogError.names(in: opslag.quarantainePad, opslag.platform)
    where name.hasPrefix("herstel-") && name.hasSuffix("." + stand.rawValue) {
      guard let id = ID128(String(name.dropFirst(8).dropLast(stand.rawValue.count + 1))) else { continue }
      let path = FilePath.join(opslag.quarantainePad, name)
      let bytes = try LogError.on(path) { () throws(SystemError) in try opslag.platform.contents(path) }
      guard let order = read(bytes, id) else {
        throw LogError(
          .beschadigd(.herstel),
          "‘\(path)’ is veranderd of onvolledig. Bewaar het bestand ergens anders en haal het daarna hier weg.",
          pad: path)
      }
      found.append(order)
    }
    return found
  }

  /// Refuses to go on writing while a repair is half done.
  static func refuseHalf(_ opslag: Storage) throws(LogError) {
    guard try !list(.voornemen, opslag).isEmpty else { return }
    throw LogError(
      .beschadigd(.herstel),
      "Een herstel van het logboek is niet afgemaakt. Er wordt niets opgeslagen. "
        + "Voer ‘gespreksboek log herstellen’ opnieuw uit.", pad: opslag.quarantainePad)
  }

  func store(_ opslag: Storage) throws(LogError) {
    let path = FilePath.join(opslag.quarantainePad, name(.voornemen))
    try LogError.on(path) { () throws(SystemError) in try opslag.platform.replaceFile(path, with: bytes()) }
  }

  func become(_ stand: Stand, _ opslag: Storage) throws(LogError) {
    let path = FilePath.join(opslag.quarantainePad, name(.voornemen))
    try LogError.on(path) { () throws(SystemError) in
      try opslag.platform.rename(path, to: FilePath.join(opslag.quarantainePad, name(stand)))
      try opslag.platform.syncDirectory(opslag.quarantainePad)
    }
  }
}
