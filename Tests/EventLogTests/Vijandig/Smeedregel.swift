import EventLog
import Kalender
import Wire

/// A line that someone makes who knows the format: whatever stands in it, all its hashes are right.
struct Smeedregel: Sendable {
  var nr: String
  var tijd: String
  /// Between the quotes, as it stands on disk.
  var stroom: [UInt8]
  var versie: String
  var soort: [UInt8]
  var v: String
  var actor: [UInt8]
  var opdracht: String
  var rest: String
  var data: [UInt8]
  var zout: String
  /// What becomes of the header before it is hashed.
  var bewerkKop: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// What becomes of the part behind `vorige`, which no hash covers.
  var bewerkEind: @Sendable ([UInt8]) -> [UInt8] = { $0 }

  init(_ record: LogRecord) {
    nr = String(record.nr)
    tijd = record.tijd.iso
    stroom = Array(record.stroom.utf8)
    versie = String(record.versie)
    soort = Array(record.soort.utf8)
    v = String(record.v)
    actor = Array(record.actor.utf8)
    opdracht = record.opdracht
    rest = String(record.rest)
    data = record.data?.canonicalBytes() ?? Array("null".utf8)
    zout = record.zout ?? ""
  }

  /// The line, with its LF, behind the record with this hash; and its own hash.
  func regel(na vorige: SHA256Digest) -> (bytes: [UInt8], hash: SHA256Digest) {
    let inhoud = SHA256.hash(Array(zout.utf8) + [0x0A] + data).hex
    var kop = Array(#"{"nr":\#(nr),"tijd":"\#(tijd)","stroom":""#.utf8) + stroom
    kop += Array(#"","versie":\#(versie),"soort":""#.utf8) + soort + Array(#"","v":\#(v),"actor":""#.utf8) + actor
    kop += Array(#"","opdracht":"\#(opdracht)","rest":\#(rest),"inhoud":"\#(inhoud)","vorige":"\#(vorige.hex)""#.utf8)
    kop = bewerkKop(kop)
    let hash = SHA256.hash([0] + kop + Array("}".utf8))
    let eind = Array(#","hash":"\#(hash.hex)","zout":"\#(zout)","data":"#.utf8) + data + Array("}\n".utf8)
    return (kop + bewerkEind(eind), hash)
  }

  /// A whole log: every line follows on the one before it.
  static func keten(_ regels: [Smeedregel]) -> [[UInt8]] {
    var vorige = SHA256Digest.zero
    return regels.map { regel in
      let (bytes, hash) = regel.regel(na: vorige)
      vorige = hash
      return bytes
    }
  }
}

extension [UInt8] {
  /// The bytes with one piece of text put in the place of another, which must be there.
  func met(_ old: String, _ new: [UInt8]) -> [UInt8] {
    let piece = Array(old.utf8)
    guard let start = (0...Swift.max(0, count - piece.count)).first(where: { self[$0...].starts(with: piece) }) else {
      preconditionFailure("‘\(old)’ does not stand here")
    }
    return self[..<start] + new + self[(start + piece.count)...]
  }

  func met(_ old: String, _ new: String) -> [UInt8] { met(old, Array(new.utf8)) }
}
