package import Wire

/// What someone noted of a log at an earlier time: how long it was, and its last hash or Merkle root then.
package enum Merkpunt: Equatable, Sendable {
  /// The hash of the record at this position: its hexadecimal digits, or as many of them as were printed.
  case record(nr: Int, hashbegin: String)
  /// The hash of some record, when its position was not noted.
  case hash(SHA256Digest)
  /// The Merkle root over so many records.
  case wortel(aantal: Int, SHA256Digest)
}

/// Whether what was noted is still the beginning of this log.
package enum Merkpuntuitslag: Equatable, Sendable {
  /// It is; so many records came after it.
  case begin(nr: Int, sindsdien: Int)
  /// The log is shorter than it was: records were cut off or an older copy was put back.
  case korter(nu: Int, toen: Int)
  /// The log is long enough but another history: what stands at that position has another hash or root.
  case herschreven(nr: Int)
  /// No record has this hash: the log was cut, put back or rewritten.
  case onbekend(nu: Int)
}

extension LogLezer {
  /// Holds what was noted against this log.
  ///
  /// - Complexity: O(n) in the bytes of the log.
  package func controleer(_ merkpunt: Merkpunt) throws(LogError) -> Merkpuntuitslag {
    var boom = MerkleBoom()
    var gevonden: Int?
    var anders = false
    var laatste = 0
    do {
      try lees { (record) throws(LogError) in
        laatste = record.nr
        switch merkpunt {
        case .record(record.nr, let begin):
          if record.hash.hex.hasPrefix(begin) { gevonden = record.nr } else { anders = true }
        case .hash(record.hash):
          gevonden = record.nr
        case .wortel(let aantal, let wortel) where record.nr <= aantal:
          boom.append(record.hash)
          if record.nr == aantal { if boom.wortel == wortel { gevonden = aantal } else { anders = true } }
        default: break
        }
      }
    } catch let fout as LogError {
      throw fout
    } catch {
      throw LogError(.systeem, "Het logboek kan niet worden gelezen. Probeer het opnieuw.")
    }
    if let gevonden { return .begin(nr: gevonden, sindsdien: laatste - gevonden) }
    switch merkpunt {
    case .record(let nr, _), .wortel(let nr, _): return anders ? .herschreven(nr: nr) : .korter(nu: laatste, toen: nr)
    case .hash: return .onbekend(nu: laatste)
    }
  }
}
