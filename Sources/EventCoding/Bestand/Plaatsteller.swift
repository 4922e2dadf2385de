internal import Gesprekscyclus
internal import Wire

/// Turns rising offsets into lines and columns in one pass, where `TextPosition.of` begins anew for each.
///
/// Offsets must be of the beginnings of JSON values or keys, which never lie inside a character.
/// - Complexity: O(n) in the bytes, over all calls together.
struct Plaatsteller {
  private let bytes: [UInt8]
  private var offset = 0
  private var regel = 1
  private var kolom = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// - Precondition: not before the offset of the call before.
  mutating func plaats(van doel: Int) -> TextPosition {
    let doel = min(max(doel, offset), bytes.count)
    var begin = offset
    for index in offset..<doel where bytes[index] == UInt8(ascii: "\n") {
      regel += 1
      kolom = 1
      begin = index + 1
    }
    kolom += String(decoding: bytes[begin..<doel], as: UTF8.self).count
    offset = doel
    return TextPosition(line: regel, column: kolom)
  }
}

/// Finds where a path of a document stands in the text it was read from.
enum Vindplaats {
  /// The offset of the value at the path, or of the nearest value around it when it isn't there.
  static func offset(van pad: [Bevinding.Stap], in wortel: JSONNode) -> Int {
    var hier = wortel
    for stap in pad {
      switch stap {
      case .sleutel(let sleutel):
        guard let kind = hier[sleutel] else { return hier.offset }
        hier = kind
      case .index(let index):
        guard let lijst = hier.array, lijst.indices.contains(index) else { return hier.offset }
        hier = lijst[index]
      }
    }
    return hier.offset
  }
}
