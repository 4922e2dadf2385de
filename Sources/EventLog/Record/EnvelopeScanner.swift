internal import Wire

/// Takes a line apart without making strings, and refuses every byte that the writer would not have written.
///
/// ```
/// {"nr":2,"tijd":"…","stroom":"…","versie":2,"soort":"…","v":1,"actor":"…","opdracht":"…","rest":1,"inhoud":"…",
/// "vorige":"…","hash":"…","zout":"…","data":{…}}
/// ```
struct EnvelopeScanner {
  /// Of which the first are known, so that what the log says of itself is recognised by two numbers.
  private(set) var streams = NameTable(["beheer"])
  private(set) var kinds = NameTable([
    AdminKind.vernietigd.rawValue, AdminKind.dossierstanden.rawValue, AdminKind.vernietigingVoltooid.rawValue,
  ])
  private(set) var actors = NameTable()
  private var clock = TimeScanner()
  private let keys = EnvelopeKeys()

  /// What a record of destruction names; nothing for any other record.
  func report(_ envelope: Envelope, _ buffer: [UInt8]) throws(LineFault) -> DestructionReport? {
    guard envelope.kind == 0, envelope.stream == 0, envelope.shape == DestructionReport.v,
      let data = try envelope.payload(in: buffer)
    else { return nil }
    return DestructionReport(data, nr: envelope.nr)
  }

  /// The records of destruction that a record says are finished; none for any other record.
  func finishes(_ envelope: Envelope, _ buffer: [UInt8]) throws(LineFault) -> [Int] {
    guard envelope.kind == 2, envelope.stream == 0, envelope.shape == DestructionCompletion.v,
      let data = try envelope.payload(in: buffer)
    else { return [] }
    return DestructionCompletion(data, nr: envelope.nr).verslagen
  }

  /// What a record says of how all dossiers stand; nothing for any other record.
  func heads(_ envelope: Envelope, _ buffer: [UInt8]) throws(LineFault) -> HeadsRecord.Claim? {
    guard envelope.kind == 1, envelope.stream == 0, envelope.shape == HeadsRecord.v,
      let data = try envelope.payload(in: buffer)
    else { return nil }
    return HeadsRecord(data).map { .heads($0) } ?? .unreadable
  }

  /// Gives every stream of another scanner its index here, in that one's order.
  mutating func adopt(streams other: NameTable) -> [Int] { streams.adopt(other) }

  /// Takes apart the line in `line` (its LF not included).
  ///
  /// - Complexity: O(n) in the length of the line; the payload itself is not looked into.
  mutating func scan(_ buffer: [UInt8], _ line: Range<Int>) throws(LineFault) -> Envelope {
    var cursor = LineCursor(line: line)
    try cursor.skip(keys.nr, buffer)
    let nr = try cursor.number(buffer, from: 1)
    try cursor.skip(keys.tijd, buffer)
    let time = try cursor.time(buffer, &clock)
    try cursor.skip(keys.stroom, buffer)
    let stream = try cursor.name(buffer, &streams)
    try cursor.skip(keys.versie, buffer)
    let version = try cursor.number(buffer, from: 1)
    try cursor.skip(keys.soort, buffer)
    let kind = try cursor.name(buffer, &kinds)
    try cursor.skip(keys.v, buffer)
    let shape = try cursor.number(buffer, from: 1)
    try cursor.skip(keys.actor, buffer)
    let actor = try cursor.name(buffer, &actors)
    try cursor.skip(keys.opdracht, buffer)
    let command = try cursor.identifier(buffer)
    try cursor.skip(keys.rest, buffer)
    let rest = try cursor.number(buffer, from: 0)
    try cursor.skip(keys.inhoud, buffer)
    let commitment = try cursor.digest(buffer)
    try cursor.skip(keys.vorige, buffer)
    let previous = try cursor.digest(buffer)
    let header = line.lowerBound..<cursor.position + 1
    try cursor.skip(keys.hash, buffer)
    let hash = try cursor.digest(buffer)
    try cursor.skip(keys.zout, buffer)
    let salt = try cursor.salt(buffer, keys)
    let data = try cursor.payload(buffer, isDestroyed: salt == nil)
    return Envelope(
      nr: nr, time: time, stream: stream, version: version, kind: kind, shape: shape, actor: actor, command: command,
      rest: rest, commitment: commitment, previous: previous, hash: hash, header: header, salt: salt, data: data)
  }
}

/// The fixed text between the values of a line, each from the end of one value to the beginning of the next.
struct EnvelopeKeys {
  let nr = Array(#"{"nr":"#.utf8)
  let tijd = Array(#","tijd":""#.utf8)
  let stroom = Array(#"","stroom":""#.utf8)
  let versie = Array(#"","versie":"#.utf8)
  let soort = Array(#","soort":""#.utf8)
  let v = Array(#"","v":"#.utf8)
  let actor = Array(#","actor":""#.utf8)
  let opdracht = Array(#"","opdracht":""#.utf8)
  let rest = Array(#"","rest":"#.utf8)
  let inhoud = Array(#","inhoud":""#.utf8)
  let vorige = Array(#"","vorige":""#.utf8)
  let hash = Array(#"","hash":""#.utf8)
  let zout = Array(#"","zout":"#.utf8)
  let data = Array(#"","data":"#.utf8)
  let destroyed = Array(#"null,"data":null"#.utf8)
}
