/// What a record can be found by, such as its stream, as 64 bits of a text.
///
/// Two texts may give the same term. So who looks something up must look at what the records are that it finds.
package struct Term: Hashable, Sendable {
  let waarde: UInt64

  /// FNV-1a; the index keeps no texts, so that nothing of a person stands in it.
  package init(_ tekst: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in tekst.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // Mixed, as the high bits of short texts that differ in their last characters are nearly the same.
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    waarde = hash ^ hash >> 29
  }

  /// Every record has the term of its stream.
  package static func stream(_ naam: String) -> Term { Term("stroom:" + naam) }

  /// The first record of a commit has the term of its command.
  package static func command(_ kenmerk: ID128) -> Term { Term("opdracht:" + kenmerk.description) }
}

/// Which terms records have besides those of stream and command: said by who knows what the records mean.
package struct TermScheme: Sendable {
  /// What a record is found by.
  package struct Terms: Sendable {
    var terms: [Term]
    /// Which sort of record it is, so that a question can pass over those that it does not look at; 0 for one that says something of
    /// others in its stream, so that whoever reads the stream must read it whole.
    var kind: UInt8

    package init(_ terms: [Term], kind: UInt8 = 0) {
      self.terms = terms
      self.kind = kind
    }
  }

  /// Changes whenever a record could get other terms; an index of another version is not used.
  let versie: UInt64
  let termen: @Sendable (LogRecord) -> Terms

  package init(versie: String, termen: @escaping @Sendable (LogRecord) -> Terms) {
    self.versie = Self.number(versie)
    self.termen = termen
  }

  /// A version as its text tells it, in the form that files keep.
  package static func number(_ tekst: String) -> UInt64 { Term(tekst).waarde }

  /// The terms that a record has by itself, each once, and its kind. The first of a commit has that of its command too.
  func own(_ record: LogRecord) -> Terms {
    let found = termen(record)
    var all = [Term.stream(record.stroom)]
    for term in found.terms where !all.contains(term) { all.append(term) }
    return Terms(all, kind: found.kind)
  }
}

/// The index can't be trusted, or not for this: the log must be read whole. Never shown; the answer then comes slower.
package struct IndexDoubt: Error, Equatable, Sendable {
  package let reden: String

  package init(_ reden: String) {
    self.reden = reden
  }

  /// Runs `work`, a doubt when the system fails.
  static func wrapping<Result>(_ work: () throws(SystemError) -> Result) throws(IndexDoubt) -> Result {
    do throws(SystemError) {
      return try work()
    } catch {
      throw IndexDoubt("\(error.call) \(error.number)")
    }
  }
}
