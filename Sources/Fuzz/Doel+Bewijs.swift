internal import Bewijs

extension Doel {
  /// A note, a key, a proof and a growth that can be read are written as the same bytes: there is one way to write each.
  static func bewijs(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let note = try? SignedNote(bytes) {
      eis(note.bytes == bytes, "a note must come back as it was written")
      if let head = TreeHead(note.tekst) {
        eis(note.tekst.hasPrefix(head.tekst) || head.opslag == nil, "a seal must begin with its head")
      }
    }
    if let key = NoteKey(text) { eis(key.description == text, "a key must come back as it was written") }
    if let growth = ConsistencyProof(bytes) { eis(growth.bytes == bytes, "a growth must come back as it was written") }
    if let proof = TlogProof(bytes) {
      guard let again = TlogProof(proof.bytes) else { return eis(false, "a proof that is written must be read") }
      eis(again == proof, "a proof must come back as it was written")
    }
  }
}
