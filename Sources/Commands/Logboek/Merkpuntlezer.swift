internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Tekst
internal import Wire

/// One thing that someone noted of a log, as they typed it.
struct Notering {
  enum Inhoud {
    case merkpunt(Checkpoint)
    /// A zegel that says itself that it is of another storage.
    case andereOpslag(TreeHead)
  }

  let getypt: String
  let inhoud: Inhoud

  var merkpunt: Checkpoint? { if case .merkpunt(let merkpunt) = inhoud { merkpunt } else { nil } }

  /// Reads `1036-ab12b770e2cb`: a position and a hash, or the beginning of one that reports print; capitals may be used.
  /// Nil for anything else.
  static func plaats(_ getypt: String) -> (nr: Int, hashbegin: String)? {
    let delen = getypt.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard delen.count == 2, let nr = Int(delen[0]), nr > 0, (12...64).contains(delen[1].utf8.count),
      delen[1].allSatisfy(\.isHexDigit)
    else { return nil }
    return (nr, delen[1])
  }
}

extension Beurt {
  /// Reads what someone noted of the log: a position with its hash, a whole hash, or the file of a zegel. A zegel is known
  /// by what stands in it, whatever its file is called.
  func notering(_ getypt: String, van opslag: Storage) throws(Mislukt) -> Notering {
    if let hash = SHA256Digest(hex: getypt.lowercased()) {
      return Notering(getypt: getypt, inhoud: .merkpunt(.hash(hash)))
    }
    if let (nr, begin) = Notering.plaats(getypt) {
      return Notering(getypt: getypt, inhoud: .merkpunt(.record(nr: nr, hashbegin: begin)))
    }
    let advies = "Geef NUMMER-HASH (minstens 12 tekens), een hele HASH (64 tekens), of het bestand van een zegel."
    let bytes: [UInt8]
    do {
      bytes = try bestand(getypt, grens: SignedNote.grens)
    } catch {
      throw .ongeldig("'\(getypt)' is geen plaats in een logboek, en ook geen bestand.", advies: advies)
    }
    guard let zegel = try? StoredSeal(bytes).hoofd else {
      throw .ongeldig("In '\(getypt)' staat geen zegel van een logboek.", advies: advies)
    }
    return Notering(getypt, zegel, van: opslag)
  }
}

extension Notering {
  /// A seal as something that was noted.
  init(_ getypt: String, _ zegel: TreeHead, van opslag: Storage) {
    // A log without its storage can't say whose it is; then the roots decide.
    let isEigen = opslag.isAlleenLog || zegel.opslag == opslag.kenmerk
    self.init(getypt: getypt, inhoud: isEigen ? .merkpunt(zegel.merkpunt) : .andereOpslag(zegel))
  }
}
