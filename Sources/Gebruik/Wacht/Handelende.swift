package import EventLog

/// What sudo says of who called it. Anybody can set the variable it comes from, so it counts only as `Handelende` says.
package struct Sudo: Equatable, Sendable {
  package let aanroeper: String
  /// The number of the account that the program runs as.
  package let uid: UInt32

  package init(aanroeper: String, uid: UInt32) {
    self.aanroeper = aanroeper
    self.uid = uid
  }
}

/// The account that acts on one storage.
package enum Handelende: Equatable, Sendable {
  /// The account that the program runs as.
  case zelf(String)
  /// The account that called sudo: it can't read the files, and only gets what the policy allows.
  case namens(String)
  /// Under sudo, on a directory of someone else: who is asking can't be trusted, and whose files they are neither.
  case vreemd(String)

  /// Which account acts, from what the machine tells.
  ///
  /// The caller of sudo counts only when the storage belongs to the account that the program runs as. On another one a
  /// caller could lead the program, by a symbolic link, to files that only the account of the storage may read.
  /// - Parameters:
  ///   - account: the account that the program runs as.
  ///   - eigenaar: the number of the account that owns the storage; nothing before there is one.
  package static func bepaal(account: String, sudo: Sudo?, eigenaar: UInt32?) -> Handelende {
    guard let sudo, !sudo.aanroeper.isEmpty else { return .zelf(account) }
    guard let eigenaar, eigenaar != sudo.uid else { return .namens(sudo.aanroeper) }
    return sudo.uid == 0 ? .zelf(account) : .vreemd(account)
  }

  package var account: String {
    switch self {
    case .zelf(let account), .namens(let account), .vreemd(let account): account
    }
  }
}

extension Handelende {
  /// The account that acts on this storage.
  ///
  /// - Throws: B005 under sudo on a directory of someone else.
  package static func bepaal(account: String, sudo: Sudo?, op opslag: Storage) throws(Mislukt) -> Handelende {
    guard let sudo else { return .zelf(account) }
    let eigenaar = (try? opslag.platform.status(opslag.pad))?.eigenaar
    let wie = bepaal(account: account, sudo: sudo, eigenaar: eigenaar)
    guard case .vreemd = wie else { return wie }
    throw Mislukt(
      .nietToegestaan, "B005", "Deze map is niet van \(account). Onder sudo leest het programma er niet in.",
      advies: "Geef de opslag van \(account), of laat sudo weg.")
  }
}
