internal import Wire

/// What the file `stand` in `projecties/` says: which rows belong to which position of the log.
///
/// ```
/// stand                            replaced as a whole
///    0 STAND and the version of this layout
///    8 versie: of what the rows mean, given by the caller
///   16 nr, 24 hash: the record of the log up to which the rows are
///   56 number of parts, u32
///   60 parts, by number, each      0 deel, i32: a year, or 0 for what is of no year
///                                  4 generatie, u32
///                                  8 geldig: bytes of the file that count, u64
///                                 16 gemaakt: its length when it was last made anew, u64
///                                 24 controle of its last block
///    … seal: HMAC-SHA-256 of all before and of the mark of the storage, under its key
///
/// stand-<deel>-<generatie>.rijen   grows at its end; what stands behind `geldig` counts for nothing
///   │ block │ block │ block …      0 length of the body, u32
///                                  4 number of rows, u32
///                                  8 controle: SHA-256 of that of the block before (zeros for the first), deel, versie
///                                    and the body
///                                 40 body: rows, each 16 bytes of key, u32 length of the value, the value
/// ```
///
/// All numbers big-endian. Of more rows with one key the last counts; an empty value says that there is no row. The check of
/// a last block stands in `stand` too, so it is sure of every byte that counts, without any sync. As `stand` is sealed by
/// a key that stands elsewhere, nobody else can make one; an older one put back tells of the position that it was of.
struct KeptRowsHeader: Equatable, Sendable {
  /// One part, and how much of its file counts.
  struct Deel: Equatable, Sendable {
    static let lengte = 56

    let nr: Int
    let generatie: Int
    let geldig: Int
    let gemaakt: Int
    let controle: SHA256Digest

    var naam: String { KeptRowsHeader.name(part: nr, generation: generatie) }
  }

  static let bestand = "stand"
  private static let merk: UInt64 = 0x5354_414E_4400_0002
  private static let begin = 60
  private static let suffix = ".rijen"

  let versie: UInt64
  let nr: Int
  let hash: SHA256Digest
  /// By number, each once.
  let delen: [Deel]

  init(versie: UInt64, nr: Int, hash: SHA256Digest, delen: [Deel]) {
    self.versie = versie
    self.nr = nr
    self.hash = hash
    self.delen = delen.sorted { $0.nr < $1.nr }
  }

  static func name(part: Int, generation: Int) -> String { "stand-\(part)-\(generation)\(suffix)" }

  /// The part and generation that a file is of; nil for a name that no file of rows has.
  static func origin(name: String) -> (deel: Int, generatie: Int)? {
    guard name.hasPrefix("stand-"), name.hasSuffix(suffix) else { return nil }
    let midden = name.dropFirst(6).dropLast(suffix.count)
    guard let streep = midden.lastIndex(of: "-"), let deel = Int(midden[..<streep]),
      let generatie = Int(midden[midden.index(after: streep)...]), (1..<Int(UInt32.max)).contains(generatie),
      Self.name(part: deel, generation: generatie) == name
    else { return nil }
    return (deel, generatie)
  }

  func part(_ nr: Int) -> Deel? { delen.first { $0.nr == nr } }

  /// - Throws: a doubt for a file that is not there, was not written as it stands, or is of another version or storage.
  static func read(_ opslag: Storage, version: UInt64) throws(IndexDoubt) -> KeptRowsHeader {
    let bytes = try IndexDoubt.wrapping { () throws(SystemError) in try ProjectionDirectory(opslag).contents(bestand) }
    guard let kop = KeptRowsHeader(bytes, opslag.kenmerk, try SealKey(opslag)), kop.versie == version else {
      throw IndexDoubt("geen geldige stand")
    }
    return kop
  }

  /// Why what stands there does not count; nothing when it does, or nothing is there.
  static func objection(_ opslag: Storage, version: UInt64) -> KeptRowsObjection? {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try ProjectionDirectory(opslag).contents(bestand)
    } catch {
      return error.kind == .notFound ? nil : .geenBestand
    }
    guard bytes.count >= begin + 32, BigEndian.number(bytes, 0, 5) == merk >> 24 else { return .vorm }
    guard BigEndian.number(bytes, 0, 8) == merk else { return .andereVersie }
    guard let sleutel = try? SealKey(opslag) else { return .geenSleutel }
    guard let kop = KeptRowsHeader(bytes, opslag.kenmerk, sleutel) else { return .zegel }
    return kop.versie == version ? nil : .andereVersie
  }

  /// The bytes of the file.
  func bytes(_ kenmerk: String, _ sleutel: SealKey) -> [UInt8] {
    var bytes: [UInt8] = []
    BigEndian.append(Self.merk, 8, to: &bytes)
    BigEndian.append(versie, 8, to: &bytes)
    BigEndian.append(UInt64(nr), 8, to: &bytes)
    bytes += hash.bytes
    BigEndian.append(UInt64(delen.count), 4, to: &bytes)
    for deel in delen {
      BigEndian.append(UInt64(bitPattern: Int64(deel.nr)), 4, to: &bytes)
      BigEndian.append(UInt64(deel.generatie), 4, to: &bytes)
      BigEndian.append(UInt64(deel.geldig), 8, to: &bytes)
      BigEndian.append(UInt64(deel.gemaakt), 8, to: &bytes)
      bytes += deel.controle.bytes
    }
    return bytes + Self.seal(bytes, kenmerk, sleutel).bytes
  }

  private init?(_ bytes: [UInt8], _ kenmerk: String, _ sleutel: SealKey) {
    let einde = bytes.count - 32
    guard einde >= Self.begin, BigEndian.number(bytes, 0, 8) == Self.merk,
      Self.seal(Array(bytes[..<einde]), kenmerk, sleutel).bytes[...] == bytes[einde...],
      BigEndian.number(bytes, 56, 4) == (einde - Self.begin) / Deel.lengte, (einde - Self.begin) % Deel.lengte == 0,
      let nr = Int(exactly: BigEndian.number(bytes, 16, 8)), let hash = SHA256Digest(bytes: Array(bytes[24..<56]))
    else { return nil }
    var delen: [Deel] = []
    for start in stride(from: Self.begin, to: einde, by: Deel.lengte) {
      guard let deel = Deel(bytes, at: start), delen.last.map({ $0.nr < deel.nr }) ?? true else { return nil }
      delen.append(deel)
    }
    self.init(versie: BigEndian.number(bytes, 8, 8), nr: nr, hash: hash, delen: delen)
  }

  /// Bound to the storage, so that the rows of another never count here.
  private static func seal(_ bytes: [UInt8], _ kenmerk: String, _ sleutel: SealKey) -> SHA256Digest {
    sleutel.seal(bytes + kenmerk.utf8)
  }
}

extension KeptRowsHeader.Deel {
  fileprivate init?(_ bytes: [UInt8], at start: Int) {
    guard let geldig = Int(exactly: BigEndian.number(bytes, start + 8, 8)),
      let gemaakt = Int(exactly: BigEndian.number(bytes, start + 16, 8)),
      // No file is that long; so sums of lengths never overflow.
      max(geldig, gemaakt) < 1 << 48, let controle = SHA256Digest(bytes: Array(bytes[start + 24..<start + 56]))
    else { return nil }
    self.init(
      nr: Int(Int32(truncatingIfNeeded: BigEndian.number(bytes, start, 4))),
      generatie: Int(BigEndian.number(bytes, start + 4, 4)), geldig: geldig, gemaakt: gemaakt, controle: controle)
  }
}
