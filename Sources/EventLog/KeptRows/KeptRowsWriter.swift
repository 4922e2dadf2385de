internal import Wire

/// Keeps the rows beside the log, for who holds its lock; whatever goes wrong, the log and its readers don't notice.
///
/// Nothing that `stand` tells of is ever changed: rows come behind what counts or in a new file, and then `stand` is replaced.
/// So a failure leaves it as it was, telling of the old position. It is removed when its own files are found wanting,
/// or when it is about another position than the rows follow on.
///
/// ```
/// stand           2025: generation 1, 120 bytes            2025: generation 1, 180 bytes        2025: generation 2, 90 bytes
/// stand-2025-1    ████████████            ⟶ one more ⟶     ██████████████████   ⟶ too long ⟶     (removed)
/// stand-2025-2                                                                                  █████████
/// ```
package struct KeptRowsWriter {
  private let opslag: Storage
  private let map: ProjectionDirectory
  private let versie: UInt64
  private let grens: KeptRowsLimit
  private var delen: [Int: KeptRowsHeader.Deel]
  /// Files that count for nothing any more once `stand` is replaced.
  private var oud: Set<String> = []
  /// Files that count for nothing unless `stand` is replaced.
  private var nieuw: [String] = []

  private init(
    _ opslag: Storage, _ versie: UInt64, _ grens: KeptRowsLimit, _ kop: KeptRowsHeader?
  ) throws(SystemError) {
    self.opslag = opslag
    map = try ProjectionDirectory(opslag)
    self.versie = versie
    self.grens = grens
    delen = Dictionary((kop?.delen ?? []).map { ($0.nr, $0) }, uniquingKeysWith: { $1 })
  }

  /// Adds the rows that changed by a commit, per part.
  ///
  /// `van` is where the log stood before. When `stand` is not about that position, nothing is written and it is removed.
  package static func voegToe(
    _ rijen: [Int: [KeptRow]], van: LogHead, tot: LogHead, _ opslag: Storage, versie: UInt64,
    grens: KeptRowsLimit = .gewoon
  ) {
    doe(opslag, versie, grens, van: van, tot: tot) { schrijver in
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) where !rijen.isEmpty {
        try schrijver.voegToe(rijen, aan: deel)
      }
    }
  }

  /// Makes everything anew; parts that are not given go. Also removes what earlier writers left.
  package static func maakNieuw(
    _ rijen: [Int: [KeptRow]], tot: LogHead, _ opslag: Storage, versie: UInt64, grens: KeptRowsLimit = .gewoon
  ) {
    doe(opslag, versie, grens, van: nil, tot: tot) { schrijver in
      let namen = try schrijver.map.namen().filter { KeptRowsHeader.herkomst(naam: $0) != nil }
      schrijver.oud.formUnion(namen)
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) {
        // Beyond all that stand there: a reader may have those open.
        let generaties = namen.compactMap { KeptRowsHeader.herkomst(naam: $0) }.filter { $0.deel == deel }.map(
          \.generatie)
        try schrijver.maak(deel, na: generaties.max() ?? 0, rijen)
      }
    }
  }

  /// Removes `stand`, so that the log is read until everything is made anew.
  package static func gooiWeg(_ opslag: Storage) {
    try? ProjectionDirectory(opslag).verwijder(KeptRowsHeader.bestand)
  }

  private static func doe(
    _ opslag: Storage, _ versie: UInt64, _ grens: KeptRowsLimit, van: LogHead?, tot: LogHead,
    _ werk: (inout KeptRowsWriter) throws -> Void
  ) {
    let kop = van == nil ? nil : try? KeptRowsHeader.lees(opslag, versie: versie)
    if let van, kop.map({ !$0.isBij(van) }) ?? true { return gooiWeg(opslag) }
    try? opslag.platform.makeDirectories(opslag.projectiesPad)
    guard var schrijver = try? KeptRowsWriter(opslag, versie, grens, kop) else { return }
    do {
      try werk(&schrijver)
      try schrijver.vervang(tot)
    } catch {
      for naam in schrijver.nieuw { try? schrijver.map.verwijder(naam) }
      if error is IndexDoubt { gooiWeg(opslag) }
    }
  }

  /// Puts rows behind those that a part has, or makes it anew when it becomes too long.
  private mutating func voegToe(_ rijen: [KeptRow], aan nr: Int) throws {
    guard let deel = delen[nr] else { return try maak(nr, na: 0, rijen) }
    var blokken = RowBlocks(na: deel.controle, deel: nr, versie: versie)
    for rij in rijen { try blokken.voegToe(rij.sleutel, rij.waarde[...]) }
    blokken.sluitBlok()
    let lengte = deel.geldig + blokken.bytes.count
    let teLang = grens.isTeLang(lengte, gemaakt: deel.gemaakt)
    let platform = opslag.platform
    let file = try IndexDoubt.bij { () throws(SystemError) in
      try teLang ? map.open(deel.naam) : map.openVoorSchrijven(deel.naam)
    }
    defer { platform.close(file) }
    if teLang {
      let bestaand = try PartRows(file, deel, versie: versie, platform)
      try maak(nr, na: deel.generatie, bestaand: bestaand, rijen)
      oud.insert(deel.naam)
    } else {
      guard try platform.length(of: file) >= deel.geldig else { throw IndexDoubt("\(deel.naam) is te kort") }
      try platform.writeAll(file, at: deel.geldig, blokken.bytes)
      delen[nr] = KeptRowsHeader.Deel(
        nr: nr, generatie: deel.generatie, geldig: lengte, gemaakt: deel.gemaakt, controle: blokken.controle)
    }
  }

  /// Writes the last row of each key to a file of the next generation; a part without rows is no part.
  private mutating func maak(_ nr: Int, na generatie: Int, bestaand: PartRows? = nil, _ rijen: [KeptRow]) throws {
    guard Int32(exactly: nr) != nil, generatie < UInt32.max else { throw IndexDoubt("geen deel \(nr)") }
    let laatste = Dictionary(rijen.enumerated().map { ($1.sleutel, $0) }, uniquingKeysWith: { $1 })
    var blokken = RowBlocks(deel: nr, versie: versie)
    try bestaand?.bezoek { sleutel, waarde throws(IndexDoubt) in
      if laatste[sleutel] == nil { try blokken.voegToe(sleutel, waarde) }
    }
    for (index, rij) in rijen.enumerated() where laatste[rij.sleutel] == index && !rij.waarde.isEmpty {
      try blokken.voegToe(rij.sleutel, rij.waarde[...])
    }
    blokken.sluitBlok()
    delen[nr] = nil
    guard !blokken.bytes.isEmpty else { return }
    let deel = KeptRowsHeader.Deel(
      nr: nr, generatie: generatie + 1, geldig: blokken.bytes.count, gemaakt: blokken.bytes.count,
      controle: blokken.controle)
    nieuw.append(deel.naam)
    try schrijf(deel.naam, blokken.bytes)
    delen[nr] = deel
  }

  private func schrijf(_ naam: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try map.maak(naam)
    defer { map.platform.close(file) }
    try map.platform.writeAll(file, at: 0, bytes)
  }

  /// Replaces `stand`, and then removes what it does not name any more.
  private mutating func vervang(_ tot: LogHead) throws {
    let kop = KeptRowsHeader(versie: versie, nr: tot.nr, hash: tot.hash, delen: Array(delen.values))
    let sleutel = try SealKey.leesOfMaak(opslag)
    let tijdelijk = KeptRowsHeader.bestand + ".nieuw"
    nieuw.append(tijdelijk)
    try schrijf(tijdelijk, kop.bytes(opslag.kenmerk, sleutel))
    // It may be done even when it fails: from here on the new files stay.
    nieuw = []
    try map.hernoem(tijdelijk, naar: KeptRowsHeader.bestand)
    for naam in oud.subtracting(kop.delen.map(\.naam)) { try? map.verwijder(naam) }
  }
}
