extension Formulierblad {
  /// The forms of a file that may hold more: each from its title to the next, the first with all that stands above it.
  ///
  /// A file with one title, or with none, is one form.
  /// - Returns: each with the number of its first line.
  /// - Complexity: O(n) in the bytes.
  package static func gesplitst(_ bytes: [UInt8]) -> [(eersteRegel: Int, bytes: [UInt8])] {
    let regels = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let titels = regels.indices.filter { Postvorm.isTitel(String(decoding: regels[$0], as: UTF8.self)) }
    guard titels.count > 1 else { return [(1, bytes)] }
    let begin = [0] + titels.dropFirst()
    return begin.indices.map { plek in
      let einde = plek + 1 < begin.count ? begin[plek + 1] : regels.count
      return (begin[plek] + 1, Array(regels[begin[plek]..<einde].joined(separator: [0x0A])))
    }
  }
}
