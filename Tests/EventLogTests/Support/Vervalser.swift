import Wire

/// Somebody who changes a record and makes its own hashes right again.
enum Vervalser {
  /// The line with other text in its header or payload, and the commitment and hash that go with that.
  static func vervals(_ line: [UInt8], _ oud: String, door nieuw: String) -> [UInt8] {
    let tekst = String(decoding: line, as: UTF8.self).replacing(oud, with: nieuw)
    guard let hash = tekst.firstRange(of: #","hash":""#), let zout = tekst.firstRange(of: #"","zout":""#),
      let data = tekst.firstRange(of: #"","data":"#), let inhoud = tekst.firstRange(of: #""inhoud":""#)
    else { return line }
    let salt = tekst[zout.upperBound..<data.lowerBound]
    let payload = tekst[data.upperBound...].dropLast(2)
    let commitment = SHA256.hash(Array("\(salt)\n\(payload)".utf8)).hex
    let einde = tekst.index(inhoud.upperBound, offsetBy: 64)
    let header = tekst[..<inhoud.upperBound] + commitment + tekst[einde..<hash.lowerBound]
    let digest = SHA256.hash([0] + Array("\(header)}".utf8)).hex
    return Array("\(header),\"hash\":\"\(digest)\",\"zout\":\"\(salt)\",\"data\":\(payload)}\n".utf8)
  }
}
