internal import Wire

/// One run, open for looking up; every page is checked when it is read.
final class Termreeks {
  let kop: Termkop
  private let controle: SHA256Digest
  private let file: Descriptor
  private let platform: any Platform
  private var paginas: [Int: [Termregel]] = [:]
  /// Pages that are kept; more than a question about a few people touches.
  private static let hoogstens = 256

  /// - Throws: a doubt for a file that can't be read, has another size or name, or another version.
  init(_ pad: String, van: Int, tot: Int, wijze: UInt64, _ platform: any Platform) throws(Termtwijfel) {
    let file = try Termtwijfel.bij { () throws(SystemError) in
      try platform.uninterrupted { () throws(SystemError) in try platform.open(pad, .read) }
    }
    do throws(Termtwijfel) {
      let bytes = try Self.pagina(0, file, platform)
      guard let kop = Termkop(bytes), kop.van == van, kop.tot == tot, kop.wijze == wijze else {
        throw Termtwijfel("kop van \(pad)")
      }
      let size = try Termtwijfel.bij { () throws(SystemError) in try platform.length(of: file) }
      guard size == (kop.paginas + 1) * Termkop.pagina else { throw Termtwijfel("lengte van \(pad)") }
      self.kop = kop
    } catch {
      platform.close(file)
      throw error
    }
    controle = kop.controle
    self.file = file
    self.platform = platform
  }

  deinit {
    platform.close(file)
  }

  /// The entries of a term, by number.
  ///
  /// - Complexity: O(log n) pages, and those that hold the entries.
  func regels(_ term: Term) throws(Termtwijfel) -> [Termregel] {
    var laag = 0
    var hoog = kop.paginas
    // The first page whose last entry is not before the term.
    while laag < hoog {
      let midden = (laag + hoog) / 2
      guard let laatste = try pagina(midden).last else { throw Termtwijfel("lege pagina") }
      if laatste.term < term.waarde { laag = midden + 1 } else { hoog = midden }
    }
    var gevonden: [Termregel] = []
    while laag < kop.paginas {
      let regels = try pagina(laag)
      gevonden += regels.filter { $0.term == term.waarde }
      guard let laatste = regels.last, laatste.term == term.waarde else { break }
      laag += 1
    }
    return gevonden
  }

  /// The entries of a page, from 0.
  func pagina(_ index: Int) throws(Termtwijfel) -> [Termregel] {
    if let regels = paginas[index] { return regels }
    let regels = try leesPagina(index)
    if paginas.count >= Self.hoogstens { paginas.removeAll(keepingCapacity: true) }
    paginas[index] = regels
    return regels
  }

  /// The same, not kept: for who reads all of them.
  func leesPagina(_ index: Int) throws(Termtwijfel) -> [Termregel] {
    let bytes = try Self.pagina(index + 1, file, platform)
    let einde = Termkop.pagina - 32
    guard Termkop.controle(controle, index + 1, bytes[..<einde]).bytes[...] == bytes[einde...] else {
      throw Termtwijfel("pagina \(index + 1) van \(kop.naam)")
    }
    let aantal = min(Termkop.perPagina, kop.aantal - index * Termkop.perPagina)
    return (0..<aantal).map { Termregel(bytes, at: $0 * Termregel.lengte) }
  }

  private static func pagina(
    _ nummer: Int, _ file: Descriptor, _ platform: any Platform
  ) throws(Termtwijfel) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Termkop.pagina)
    let count = try Termtwijfel.bij { () throws(SystemError) in
      try platform.readFully(file, at: nummer * Termkop.pagina, into: &bytes)
    }
    guard count == bytes.count else { throw Termtwijfel("te kort") }
    return bytes
  }
}
