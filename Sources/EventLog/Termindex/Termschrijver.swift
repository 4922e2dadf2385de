internal import Wire

/// Writes one run from entries in order, in pieces; nothing of it counts before `sluit`.
///
/// Written under another name and renamed. Not synced: a run that a power failure spoils is found out and not used.
struct Termschrijver {
  /// Bytes that are written at a time.
  private static let brok = 64 * Termkop.pagina

  private let kop: Termkop
  private let controle: SHA256Digest
  private let pad: String
  private let file: Descriptor
  private let platform: any Platform
  private var bytes: [UInt8]
  private var geschreven = 0
  private var paginas = 0
  private var pagina: [UInt8] = []

  private var tijdelijk: String { Self.tijdelijk(pad) }

  private static func tijdelijk(_ pad: String) -> String { pad + ".nieuw" }

  init(_ kop: Termkop, _ opslag: Opslag) throws(SystemError) {
    self.kop = kop
    controle = kop.controle
    platform = opslag.platform
    pad = Pad.join(opslag.projectiesPad, kop.naam)
    bytes = kop.bytes
    let path = Self.tijdelijk(pad)
    file = try opslag.platform.uninterrupted { () throws(SystemError) in
      try opslag.platform.open(path, .createOrReplace)
    }
  }

  mutating func voegToe(_ regel: Termregel) throws(SystemError) {
    regel.append(to: &pagina)
    if pagina.count == Termkop.perPagina * Termregel.lengte { try sluitPagina() }
  }

  private mutating func sluitPagina() throws(SystemError) {
    pagina += [UInt8](repeating: 0, count: Termkop.pagina - 32 - pagina.count)
    paginas += 1
    bytes += pagina
    bytes += Termkop.controle(controle, paginas, pagina[...]).bytes
    pagina.removeAll(keepingCapacity: true)
    if bytes.count >= Self.brok { try schrijf() }
  }

  private mutating func schrijf() throws(SystemError) {
    try platform.writeAll(file, at: geschreven, bytes)
    geschreven += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// Finishes the run and gives it its name.
  mutating func sluit() throws(SystemError) {
    if !pagina.isEmpty { try sluitPagina() }
    try schrijf()
    platform.close(file)
    let (from, to) = (tijdelijk, pad)
    try platform.uninterrupted { [platform] () throws(SystemError) in try platform.rename(from, to: to) }
  }

  /// Takes back what was written of it.
  func geefOp() {
    platform.close(file)
    try? platform.remove(tijdelijk)
  }

  /// Writes a run of all entries that `volgende` gives, until it gives none.
  static func schrijf<E: Error>(
    _ kop: Termkop, _ opslag: Opslag, _ volgende: () throws(E) -> Termregel?
  ) throws {
    var schrijver = try Termschrijver(kop, opslag)
    var isGesloten = false
    do {
      while let regel = try volgende() { try schrijver.voegToe(regel) }
      isGesloten = true
      try schrijver.sluit()
    } catch {
      if isGesloten { try? opslag.platform.remove(schrijver.tijdelijk) } else { schrijver.geefOp() }
      throw error
    }
  }
}
