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
package struct Standschrijver {
  private let opslag: Opslag
  private let map: Projectiemap
  private let versie: UInt64
  private let grens: Standgrens
  private var delen: [Int: Standkop.Deel]
  /// Files that count for nothing any more once `stand` is replaced.
  private var oud: Set<String> = []
  /// Files that count for nothing unless `stand` is replaced.
  private var nieuw: [String] = []

  private init(
    _ opslag: Opslag, _ versie: UInt64, _ grens: Standgrens, _ kop: Standkop?
  ) throws(SystemError) {
    self.opslag = opslag
    map = try Projectiemap(opslag)
    self.versie = versie
    self.grens = grens
    delen = Dictionary((kop?.delen ?? []).map { ($0.nr, $0) }, uniquingKeysWith: { $1 })
  }

  /// Adds the rows that changed by a commit, per part.
  ///
  /// `van` is where the log stood before. When `stand` is not about that position, nothing is written and it is removed.
  package static func voegToe(
    _ rijen: [Int: [Rij]], van: LogKop, tot: LogKop, _ opslag: Opslag, versie: UInt64, grens: Standgrens = .gewoon
  ) {
    doe(opslag, versie, grens, van: van, tot: tot) { schrijver in
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) where !rijen.isEmpty {
        try schrijver.voegToe(rijen, aan: deel)
      }
    }
  }

  /// Makes everything anew; parts that are not given go. Also removes what earlier writers left.
  package static func maakNieuw(
    _ rijen: [Int: [Rij]], tot: LogKop, _ opslag: Opslag, versie: UInt64, grens: Standgrens = .gewoon
  ) {
    doe(opslag, versie, grens, van: nil, tot: tot) { schrijver in
      let namen = try schrijver.map.namen().filter { Standkop.herkomst(naam: $0) != nil }
      schrijver.oud.formUnion(namen)
      for (deel, rijen) in rijen.sorted(by: { $0.key < $1.key }) {
        // Beyond all that stand there: a reader may have those open.
        let generaties = namen.compactMap { Standkop.herkomst(naam: $0) }.filter { $0.deel == deel }.map(\.generatie)
        try schrijver.maak(deel, na: generaties.max() ?? 0, rijen)
      }
    }
  }

  /// Removes `stand`, so that the log is read until everything is made anew.
  package static func gooiWeg(_ opslag: Opslag) {
    try? Projectiemap(opslag).verwijder(Standkop.bestand)
  }

  private static func doe(
    _ opslag: Opslag, _ versie: UInt64, _ grens: Standgrens, van: LogKop?, tot: LogKop,
    _ werk: (inout Standschrijver) throws -> Void
  ) {
    let kop = van == nil ? nil : try? Standkop.lees(opslag, versie: versie)
    if let van, kop.map({ !$0.isBij(van) }) ?? true { return gooiWeg(opslag) }
    try? opslag.platform.makeDirectories(opslag.projectiesPad)
    guard var schrijver = try? Standschrijver(opslag, versie, grens, kop) else { return }
    do {
      try werk(&schrijver)
      try schrijver.vervang(tot)
    } catch {
      for naam in schrijver.nieuw { try? schrijver.map.verwijder(naam) }
      if error is Termtwijfel { gooiWeg(opslag) }
    }
  }

  /// Puts rows behind those that a part has, or makes it anew when it becomes too long.
  private mutating func voegToe(_ rijen: [Rij], aan nr: Int) throws {
    guard let deel = delen[nr] else { return try maak(nr, na: 0, rijen) }
    var blokken = Rijblokken(na: deel.controle, deel: nr, versie: versie)
    for rij in rijen { try blokken.voegToe(rij.sleutel, rij.waarde[...]) }
    blokken.sluitBlok()
    let lengte = deel.geldig + blokken.bytes.count
    let teLang = grens.isTeLang(lengte, gemaakt: deel.gemaakt)
    let platform = opslag.platform
    let file = try Termtwijfel.bij { () throws(SystemError) in
      try teLang ? map.open(deel.naam) : map.openVoorSchrijven(deel.naam)
    }
    defer { platform.close(file) }
    if teLang {
      let bestaand = try Deelrijen(file, deel, versie: versie, platform)
      try maak(nr, na: deel.generatie, bestaand: bestaand, rijen)
      oud.insert(deel.naam)
    } else {
      guard try platform.length(of: file) >= deel.geldig else { throw Termtwijfel("\(deel.naam) is te kort") }
      try platform.writeAll(file, at: deel.geldig, blokken.bytes)
      delen[nr] = Standkop.Deel(
        nr: nr, generatie: deel.generatie, geldig: lengte, gemaakt: deel.gemaakt, controle: blokken.controle)
    }
  }

  /// Writes the last row of each key to a file of the next generation; a part without rows is no part.
  private mutating func maak(_ nr: Int, na generatie: Int, bestaand: Deelrijen? = nil, _ rijen: [Rij]) throws {
    guard Int32(exactly: nr) != nil, generatie < UInt32.max else { throw Termtwijfel("geen deel \(nr)") }
    let laatste = Dictionary(rijen.enumerated().map { ($1.sleutel, $0) }, uniquingKeysWith: { $1 })
    var blokken = Rijblokken(deel: nr, versie: versie)
    try bestaand?.bezoek { sleutel, waarde throws(Termtwijfel) in
      if laatste[sleutel] == nil { try blokken.voegToe(sleutel, waarde) }
    }
    for (index, rij) in rijen.enumerated() where laatste[rij.sleutel] == index && !rij.waarde.isEmpty {
      try blokken.voegToe(rij.sleutel, rij.waarde[...])
    }
    blokken.sluitBlok()
    delen[nr] = nil
    guard !blokken.bytes.isEmpty else { return }
    let deel = Standkop.Deel(
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
  private mutating func vervang(_ tot: LogKop) throws {
    let kop = Standkop(versie: versie, nr: tot.nr, hash: tot.hash, delen: Array(delen.values))
    let sleutel = try Sleutel.leesOfMaak(opslag)
    let tijdelijk = Standkop.bestand + ".nieuw"
    nieuw.append(tijdelijk)
    try schrijf(tijdelijk, kop.bytes(opslag.kenmerk, sleutel))
    // It may be done even when it fails: from here on the new files stay.
    nieuw = []
    try map.hernoem(tijdelijk, naar: Standkop.bestand)
    for naam in oud.subtracting(kop.delen.map(\.naam)) { try? map.verwijder(naam) }
  }
}
