/// The number of typing slips between two texts: insert, leave out, replace, or swap two neighbours.
///
/// This is the optimal string alignment form of the Damerau–Levenshtein distance, over characters.
///
/// - Complexity: O(n·m) time, O(m) memory.
package func bewerkingsafstand(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforePrevious = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in 1...a.count {
    current[0] = i
    for j in 1...b.count {
      let replacing = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      current[j] = min(replacing, previous[j] + 1, current[j - 1] + 1)
      if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
        current[j] = min(current[j], beforePrevious[j - 2] + 1)
      }
    }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[b.count]
}

/// The candidates that someone may have meant, the nearest first.
///
/// Case and accents don't count. A candidate is near when a third of its characters or fewer differ, or when one of
/// both begins with the other. Equally near candidates keep their order; duplicates are given once.
///
/// - Complexity: O(k·n·m) for k candidates.
package func suggesties(voor getypt: String, uit kandidaten: [String], hoogstens: Int = 3) -> [String] {
  let typed = vereenvoudigd(getypt)
  guard !typed.isEmpty else { return [] }
  var seen: Set<String> = []
  var near: [(text: String, distance: Int, order: Int)] = []
  for (order, candidate) in kandidaten.enumerated() where seen.insert(candidate).inserted {
    let plain = vereenvoudigd(candidate)
    var distance = bewerkingsafstand(typed, plain)
    let shortest = min(typed.count, plain.count)
    if shortest >= 3 && (plain.hasPrefix(typed) || typed.hasPrefix(plain)) {
      distance = min(distance, 2)
    } else if distance > max(1, max(typed.count, plain.count) / 3) || distance >= max(typed.count, plain.count) {
      continue
    }
    near.append((candidate, distance, order))
  }
  near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return near.prefix(hoogstens).map(\.text)
}
