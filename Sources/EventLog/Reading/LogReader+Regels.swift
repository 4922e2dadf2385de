extension LogReader {
  /// The lines that begin at these places, byte for byte as they stand on disk, each with its LF.
  ///
  /// - Parameter plaatsen: in the order of the log. A place that is no longer there is passed over.
  /// - Complexity: O(n) in the bytes of the segments that are named; memory for one segment and for the lines.
  package func regels(op plaatsen: [Position]) throws(LogError) -> [UInt8] {
    var lines: [UInt8] = []
    var bytes: [UInt8] = []
    var open = ""
    for place in plaatsen {
      if place.segment != open {
        guard let segment = Segment(naam: place.segment) else { continue }
        bytes = try segment.inhoud(opslag)
        open = place.segment
      }
      guard place.offset < bytes.count, let end = LineFeed.first(in: bytes, place.offset..<bytes.count) else {
        continue
      }
      lines += bytes[place.offset...end]
    }
    return lines
  }
}
