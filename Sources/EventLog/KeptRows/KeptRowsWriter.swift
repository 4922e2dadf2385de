internal import Wire

/// Keeps the rows beside the log, for one process at a time; whatever goes wrong, the log and its readers don't notice.
///
/// Needs no lock of the log, and holds up nobody who writes there: whoever finds the place taken leaves it be.
/// Nothing that `stand` tells of is ever changed: rows come behind what counts or in a new file, and then `stand` is replaced.
/// So a failure leaves it as it was, telling of the old position. It is removed when its own files are found wanting.
///
/// ```
/// stand           2025: generation 1, 120 bytes            2025: generation 1, 180 bytes        2025: generation 2, 90 bytes
/// stand-2025-1    ████████████            ⟶ one more ⟶     ██████████████████   ⟶ too long ⟶     (removed)
/// stand-2025-2                                                                                  █████████
/// ```
package struct KeptRowsWriter {
  /// What is to be done, with the rows of each part.
  package enum Werk {
    /// These rows changed since the position of what is kept.
    case voegToe([Int: [KeptRow]])
    /// These are all rows: parts that are not given go, and so does what earlier writers left.
    case maakNieuw([Int: [KeptRow]])
  }

  private let opslag: Storage
  private let map: ProjectionDirectory
  private let versie: UInt64
  private let grens: KeptRowsLimit
  private var delen: [Int: KeptRowsHeader.Deel]
  /// Files that count for nothing any more once `stand` is replaced.
  private var oud: Set<String> = []
  /// Files that count for nothing unless `stand` is replaced.
  private var nieuw: [String] = []

  /// Brings what is kept up to this position of the log.
  ///
  /// - Parameters:
  ///   - place: held by whoever calls this.
  ///   - maak: gets the position of what is kept, nothing when none counts, and says what to do; nothing to leave it.
  ///     At a doubt `stand` is removed, so that the log is read until everything is made anew.
  package static func update(
    _ opslag: Storage, _ place: borrowing ProjectionPlace, version: UInt64, grens: KeptRowsLimit = .gewoon,
    to: LogHead, _ maak: (LogHead?) throws(IndexDoubt) -> Werk?
  ) {
    let map = place.map
    let kop = try? KeptRowsHeader.read(opslag, version: version)
    var schrijver = KeptRowsWriter(
      opslag: opslag, map: map, versie: version, grens: grens,
      delen: Dictionary((kop?.delen ?? []).map { ($0.nr, $0) }, uniquingKeysWith: { $1 }))
    do {
      guard let werk = try maak(kop.map { LogHead(nr: $0.nr, hash: $0.hash, tijd: nil) }) else { return }
      try schrijver.perform(werk)
      try schrijver.replace(to)
    } catch {
      for naam in schrijver.nieuw { try? map.remove(naam) }
      if error is IndexDoubt { try? map.remove(KeptRowsHeader.bestand) }
    }
  }

  private mutating func perform(_ werk: Werk) throws {
    switch werk {
    case .voegToe(let rijen):
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) where !rijen.isEmpty { try add(rijen, to: deel) }
    case .maakNieuw(let rijen):
      let namen = try map.names().filter { KeptRowsHeader.origin(name: $0) != nil }
      oud.formUnion(namen)
      delen = [:]
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) {
        // Beyond all that stand there: a reader may have those open.
        let generaties = namen.compactMap { KeptRowsHeader.origin(name: $0) }.filter { $0.deel == deel }.map(
          \.generatie)
        try make(deel, after: generaties.max() ?? 0, rijen)
      }
    }
  }

  /// Puts rows behind those that a part has, or makes it anew when it becomes too long.
  private mutating func add(_ rijen: [KeptRow], to nr: Int) throws {
    guard let deel = delen[nr] else { return try make(nr, after: 0, rijen) }
    var blokken = RowBlocks(na: deel.controle, deel: nr, versie: versie)
    for rij in rijen { try blokken.add(rij.sleutel, rij.waarde[...]) }
    blokken.closeBlock()
    let lengte = deel.geldig + blokken.bytes.count
    let teLang = grens.isTooLong(lengte, made: deel.gemaakt)
    let platform = opslag.platform
    let file = try IndexDoubt.wrapping { () throws(SystemError) in
      try teLang ? map.open(deel.naam) : map.openForWriting(deel.naam)
    }
    defer { platform.close(file) }
    if teLang {
      let bestaand = try PartRows(file, deel, versie: versie, platform)
      try make(nr, after: deel.generatie, existing: bestaand, rijen)
      oud.insert(deel.naam)
    } else {
      guard try platform.size(file) >= deel.geldig else { throw IndexDoubt("\(deel.naam) is te kort") }
      try platform.writeAll(file, at: deel.geldig, blokken.bytes)
      delen[nr] = KeptRowsHeader.Deel(
        nr: nr, generatie: deel.generatie, geldig: lengte, gemaakt: deel.gemaakt, controle: blokken.controle)
    }
  }

  /// Writes the last row of each key to a file of the next generation; a part without rows is no part.
  private mutating func make(_ nr: Int, after generatie: Int, existing: PartRows? = nil, _ rijen: [KeptRow]) throws {
    guard Int32(exactly: nr) != nil, generatie < UInt32.max else { throw IndexDoubt("geen deel \(nr)") }
    let laatste = Dictionary(rijen.enumerated().map { ($1.sleutel, $0) }, uniquingKeysWith: { $1 })
    var blokken = RowBlocks(deel: nr, versie: versie)
    try existing?.visit { sleutel, waarde throws(IndexDoubt) in
      if laatste[sleutel] == nil { try blokken.add(sleutel, waarde) }
    }
    for (index, rij) in rijen.enumerated() where laatste[rij.sleutel] == index && !rij.waarde.isEmpty {
      try blokken.add(rij.sleutel, rij.waarde[...])
    }
    blokken.closeBlock()
    delen[nr] = nil
    guard !blokken.bytes.isEmpty else { return }
    let deel = KeptRowsHeader.Deel(
      nr: nr, generatie: generatie + 1, geldig: blokken.bytes.count, gemaakt: blokken.bytes.count,
      controle: blokken.controle)
    nieuw.append(deel.naam)
    try write(deel.naam, blokken.bytes)
    delen[nr] = deel
  }

  private func write(_ naam: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try map.make(naam)
    defer { map.platform.close(file) }
    try map.platform.writeAll(file, at: 0, bytes)
  }

  /// Replaces `stand`, and then removes what it does not name any more.
  private mutating func replace(_ tot: LogHead) throws {
    let kop = KeptRowsHeader(versie: versie, nr: tot.nr, hash: tot.hash, delen: Array(delen.values))
    let sleutel = try SealKey.readOrMake(opslag)
    let tijdelijk = KeptRowsHeader.bestand + ".nieuw"
    nieuw.append(tijdelijk)
    try write(tijdelijk, kop.bytes(opslag.kenmerk, sleutel))
    // It may be done even when it fails: from here on the new files stay.
    nieuw = []
    try map.rename(tijdelijk, to: KeptRowsHeader.bestand)
    for naam in oud.subtracting(kop.delen.map(\.naam)) { try? map.remove(naam) }
  }
}

/// When the file of a part is made anew instead of growing further.
package struct KeptRowsLimit: Sendable {
  package static let gewoon = KeptRowsLimit(keer: 2, ruimte: 1 << 20)

  /// Times the length that it had when it was last made.
  package let keer: Int
  /// Bytes that may come on top of that.
  package let ruimte: Int

  package init(keer: Int, ruimte: Int) {
    self.keer = keer
    self.ruimte = ruimte
  }

  func isTooLong(_ lengte: Int, made: Int) -> Bool { lengte > keer * made + ruimte }
}
