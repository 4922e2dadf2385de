package import Kalender

/// Where a fact stands in the log and who put it there: what every shown value can be traced to.
///
/// One shared object for each fact, however many values of a dossier it gave: a word in each of them, and never changed.
package struct Herkomst: Hashable, Sendable {
  private final class Merk: Sendable {
    let nr: Int
    let hashbegin: String
    let tijd: Tijdstip
    let actor: String
    let opdracht: String
    let namens: Personeelsnummer?
    let correctie: Correctiemerk?

    init(
      nr: Int, hashbegin: String, tijd: Tijdstip, actor: String, opdracht: String, namens: Personeelsnummer?,
      correctie: Correctiemerk?
    ) {
      self.nr = nr
      self.hashbegin = hashbegin
      self.tijd = tijd
      self.actor = actor
      self.opdracht = opdracht
      self.namens = namens
      self.correctie = correctie
    }
  }

  private let merk: Merk

  /// Position in the whole log, from 1.
  package var nr: Int { merk.nr }
  /// The first 12 hexadecimal digits of the record's hash.
  package var hashbegin: String { merk.hashbegin }
  /// When it was recorded, which may be long after it happened.
  package var tijd: Tijdstip { merk.tijd }
  /// The account that recorded it.
  package var actor: String { merk.actor }
  /// The id of the command that recorded it.
  package var opdracht: String { merk.opdracht }
  /// For whom it was recorded, by who replaced that person; nothing when in one's own right.
  package var namens: Personeelsnummer? { merk.namens }
  /// The correction through which the fact reads as it does; nothing when it reads as recorded.
  package var correctie: Correctiemerk? { merk.correctie }

  package init(
    nr: Int, hashbegin: String, tijd: Tijdstip, actor: String, opdracht: String, namens: Personeelsnummer? = nil
  ) {
    self.init(nr: nr, hashbegin: hashbegin, tijd: tijd, actor: actor, opdracht: opdracht, namens: namens, nil)
  }

  private init(
    nr: Int, hashbegin: String, tijd: Tijdstip, actor: String, opdracht: String, namens: Personeelsnummer?,
    _ correctie: Correctiemerk?
  ) {
    merk = Merk(
      nr: nr, hashbegin: hashbegin, tijd: tijd, actor: actor, opdracht: opdracht, namens: namens, correctie: correctie)
  }

  package static func == (links: Herkomst, rechts: Herkomst) -> Bool {
    let (a, b) = (links.merk, rechts.merk)
    return a === b
      || a.nr == b.nr && a.hashbegin == b.hashbegin && a.tijd == b.tijd && a.actor == b.actor
        && a.opdracht == b.opdracht && a.namens == b.namens && a.correctie == b.correctie
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nr)
    hasher.combine(tijd)
  }

  /// Of a fact that is only tried: it stands behind all that is recorded, unless it says where it will stand.
  package static func voorlopig(_ tijd: Tijdstip, nr: Int = .max, actor: String = "", opdracht: String = "") -> Herkomst
  {
    Herkomst(nr: nr, hashbegin: "", tijd: tijd, actor: actor, opdracht: opdracht)
  }

  func gecorrigeerd(door correctie: Herkomst, reden: String) -> Herkomst {
    Herkomst(
      nr: nr, hashbegin: hashbegin, tijd: tijd, actor: actor, opdracht: opdracht, namens: namens,
      Correctiemerk(herkomst: correctie, reden: reden))
  }

  /// The same without for whom, which stands in the contents.
  package var zonderNamens: Herkomst {
    Herkomst(nr: nr, hashbegin: hashbegin, tijd: tijd, actor: actor, opdracht: opdracht)
  }

  package var basis: Basis { Basis(nr: nr, hashbegin: hashbegin) }
  /// The record that had the last word: the correction, or else the fact's own.
  package var laatsteWoord: Int { correctie?.herkomst.nr ?? nr }

  /// The day of recording on Dutch clocks.
  package var datum: Datum { Amsterdam.datum(van: tijd) }
}

/// The correction behind a reading.
package struct Correctiemerk: Hashable, Sendable {
  package let herkomst: Herkomst
  package let reden: String
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
