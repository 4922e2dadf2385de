package import Kalender

/// Where a fact stands in the log and who put it there: what every shown value can be traced to.
package struct Herkomst: Hashable, Sendable {
  /// Position in the whole log, from 1.
  package let nr: Int
  /// The first 12 hexadecimal digits of the record's hash.
  package let hashbegin: String
  /// When it was recorded, which may be long after it happened.
  package let tijd: Tijdstip
  /// The account that recorded it.
  package let actor: String
  /// The id of the command that recorded it.
  package let opdracht: String
  /// For whom it was recorded, by who replaced that person; nothing when in one's own right.
  package private(set) var waarneming: Waarnemingsmerk?
  /// The correction through which the fact reads as it does; nothing when it reads as recorded.
  package private(set) var correctie: Correctiemerk?

  package init(nr: Int, hashbegin: String, tijd: Tijdstip, actor: String, opdracht: String) {
    self.nr = nr
    self.hashbegin = hashbegin
    self.tijd = tijd
    self.actor = actor
    self.opdracht = opdracht
  }

  /// The same, recorded for another.
  package func namens(_ nummer: Personeelsnummer?) -> Herkomst {
    var herkomst = self
    herkomst.waarneming = nummer.map { .voor($0) }
    return herkomst
  }

  package var namens: Personeelsnummer? {
    if case .voor(let nummer)? = waarneming { nummer } else { nil }
  }

  /// Of a fact that is only tried: it stands behind all that is recorded, unless it says where it will stand.
  package static func voorlopig(_ tijd: Tijdstip, nr: Int = .max, actor: String = "", opdracht: String = "") -> Herkomst
  {
    Herkomst(nr: nr, hashbegin: "", tijd: tijd, actor: actor, opdracht: opdracht)
  }

  func gecorrigeerd(door correctie: Herkomst, reden: String) -> Herkomst {
    var herkomst = self
    herkomst.correctie = .door(correctie, reden: reden)
    return herkomst
  }

  package var basis: Basis { Basis(nr: nr, hashbegin: hashbegin) }
  /// The record that had the last word: the correction, or else the fact's own.
  package var laatsteWoord: Int { correctie?.herkomst.nr ?? nr }

  /// The day of recording on Dutch clocks.
  package var datum: Datum { Amsterdam.datum(van: tijd) }
}

/// Who was replaced. A box, as few facts have one.
package indirect enum Waarnemingsmerk: Hashable, Sendable {
  case voor(Personeelsnummer)
}

/// The correction behind a reading. A box, as few facts have one.
package indirect enum Correctiemerk: Hashable, Sendable {
  case door(Herkomst, reden: String)

  package var herkomst: Herkomst {
    switch self {
    case .door(let herkomst, _): herkomst
    }
  }
  package var reden: String {
    switch self {
    case .door(_, let reden): reden
    }
  }
}

/// What a writer had seen of a dossier when deciding: its last record then, written `17-286b4a0eaca2`.
package struct Basis: Hashable, Sendable, CustomStringConvertible {
  package let nr: Int
  package let hashbegin: String

  package init(nr: Int, hashbegin: String) {
    self.nr = nr
    self.hashbegin = hashbegin
  }

  /// Reads `17-286b4a0eaca2`: a record number and the first 12 hexadecimal digits of its hash.
  package init?(_ tekst: String) {
    let delen = tekst.split(separator: "-", omittingEmptySubsequences: false)
    guard delen.count == 2, let nr = Int(delen[0]), nr > 0, delen[1].utf8.count == 12,
      delen[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    else { return nil }
    self.init(nr: nr, hashbegin: String(delen[1]))
  }

  package var description: String { "\(nr)-\(hashbegin)" }
}
