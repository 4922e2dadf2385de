internal import Gesprekscyclus
internal import Wire

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
