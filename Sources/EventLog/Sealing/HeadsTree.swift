internal import Bewijs
internal import Wire

/// The Merkle tree over all dossiers, sorted by key, of which a part can change.
///
/// ```
/// level 1      H(0 1)     H(2 3)     4       a last node without a neighbour moves up as it is
/// level 0     0     1    2     3     4       leaves, in the order of the keys
///                        ^ a new dossier here: everything to the right of it is made again
/// ```
struct HeadsTree: Sendable {
  /// The streams of the leaves.
  private(set) var order: [Int] = []
  /// The place of a stream; -1 when it has none.
  private var places: [Int] = []
  private var levels: [[SHA256Digest]] = [[]]

  var count: Int { order.count }

  /// The hash of nothing when there are none.
  var wortel: SHA256Digest { levels.last?.first ?? SHA256.hash([UInt8]()) }

  /// Takes over how these dossiers stand.
  ///
  /// - Parameter name: of a stream; all begin alike, so that they sort as their keys do.
  mutating func update(_ heads: [(stream: Int, head: DossierHead)], name: (Int) -> String) {
    let fresh = heads.filter { place($0.stream) < 0 }.sorted {
      DossierHead.comes(name($0.stream), before: name($1.stream))
    }
    let from = insert(fresh, name: name)
    var changed: Set<Int> = []
    for (stream, head) in heads {
      let place = place(stream)
      levels[0][place] = head.blad
      if place < from { changed.insert(place) }
    }
    hash(changed, from: from)
  }

  private func place(_ stream: Int) -> Int { stream < places.count ? places[stream] : -1 }

  /// Puts new streams in their places; returns the first place that holds another leaf than before.
  private mutating func insert(_ fresh: [(stream: Int, head: DossierHead)], name: (Int) -> String) -> Int {
    guard let first = fresh.first else { return count }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if DossierHead.comes(name(order[middle]), before: name(first.stream)) { low = middle + 1 } else { high = middle }
    }
    let (old, hashes) = (Array(order[low...]), Array(levels[0][low...]))
    order.removeSubrange(low...)
    levels[0].removeSubrange(low...)
    var next = 0
    for new in fresh {
      while next < old.count, DossierHead.comes(name(old[next]), before: name(new.stream)) {
        put(old[next], hashes[next])
        next += 1
      }
      put(new.stream, .zero)
    }
    for index in next..<old.count { put(old[index], hashes[index]) }
    return low
  }

  private mutating func put(_ stream: Int, _ hash: SHA256Digest) {
    while places.count <= stream { places.append(-1) }
    places[stream] = count
    order.append(stream)
    levels[0].append(hash)
  }

  /// Makes the inner nodes again above these leaves, and above all from a place on.
  private mutating func hash(_ leaves: Set<Int>, from first: Int) {
    var (changed, first, level) = (leaves, first, 0)
    while levels[level].count > 1 {
      let below = levels[level]
      if levels.count == level + 1 { levels.append([]) }
      first /= 2
      changed = Set(changed.map { $0 / 2 }).filter { $0 < first }
      let size = (below.count + 1) / 2
      levels[level + 1].removeSubrange(min(first, levels[level + 1].count)...)
      func node(_ index: Int) -> SHA256Digest {
        2 * index + 1 < below.count ? MerkleTree.node(below[2 * index], below[2 * index + 1]) : below[2 * index]
      }
      for index in changed { levels[level + 1][index] = node(index) }
      for index in levels[level + 1].count..<size { levels[level + 1].append(node(index)) }
      level += 1
    }
    levels.removeSubrange((level + 1)...)
  }
}
