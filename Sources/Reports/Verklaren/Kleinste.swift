/// Finds a small part of a list that still does what the whole does.
enum Kleinste {
  /// A part, in the same order, that passes, and of which no single item can be left out.
  ///
  /// Leaves out halves, quarters and so on down to single items (delta debugging, Zeller and Hildebrandt 2002, without
  /// its complements, which a test that is monotone does not need).
  /// - Parameter slaagt: whether a part still passes; it must hold for the whole list.
  /// - Complexity: O(k log n) calls for k needed items out of n, O(n) at worst for the last round.
  static func deel<Item>(_ items: [Item], _ slaagt: ([Item]) -> Bool) -> [Item] {
    var over = items
    var stap = max(1, items.count / 2)
    while true {
      var begin = 0
      var kleiner = false
      while begin < over.count {
        let zonder = Array(over[..<begin] + over[min(begin + stap, over.count)...])
        if slaagt(zonder) {
          over = zonder
          kleiner = true
        } else {
          begin += stap
        }
      }
      if stap > 1 { stap /= 2 } else if !kleiner { return over }
    }
  }
}
