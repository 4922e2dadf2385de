internal import Wire

/// Compares a file of a copy with that of its source.
enum FileComparison {
  private static let chunk = 256 << 10

  /// The number of bytes that two files have in common at their beginning, at most `limit`.
  static func equalUpTo(
    _ one: String, _ other: String, _ limit: Int, _ platform: RestartingPlatform
  ) throws(LogError) -> Int {
    try LogError.on(one) { () throws(SystemError) in
      let (first, second) = (try open(one, platform), try open(other, platform))
      defer {
        platform.close(first)
        platform.close(second)
      }
      var position = 0
      while position < limit {
        var left = [UInt8](repeating: 0, count: min(chunk, limit - position))
        var right = left
        let count = try min(
          platform.readFully(first, at: position, into: &left), platform.readFully(second, at: position, into: &right))
        if left != right { return position + zip(left, right).prefix { $0 == $1 }.count }
        guard count > 0 else { break }
        position += count
      }
      return position
    }
  }

  private static func open(_ path: String, _ platform: RestartingPlatform) throws(SystemError) -> Descriptor {
    try platform.open(path, .read)
  }

  /// True when every line of the copy has its header in the source too, and differs only where the source has destroyed
  /// the payload: then the copy must destroy it as well.
  static func differsByDestruction(_ copy: ArraySlice<UInt8>, _ source: ArraySlice<UInt8>) -> Bool {
    let (copy, source) = (Array(copy), Array(source))
    var scanner = EnvelopeScanner()
    var (left, right) = (0, 0)
    while let leftEnd = LineFeed.first(in: copy, left..<copy.count) {
      guard let rightEnd = LineFeed.first(in: source, right..<source.count) else { return false }
      if copy[left..<leftEnd] != source[right..<rightEnd] {
        guard let old = try? scanner.scan(copy, left..<leftEnd), let new = try? scanner.scan(source, right..<rightEnd),
          old.hash == new.hash, copy[old.header] == source[new.header], !old.isDestroyed, new.isDestroyed
        else { return false }
      }
      left = leftEnd + 1
      right = rightEnd + 1
    }
    return left == copy.count
  }
}
