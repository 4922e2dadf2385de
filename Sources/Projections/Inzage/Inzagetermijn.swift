package import Kalender

/// Which notes of who looked are past their term.
package enum Inzagetermijn {
  /// The numbers of the notes that may be destroyed on a day, as ranges in order.
  ///
  /// A note is kept through the day on which it is `jaren` old, as a person counts; one of 29 February through 28 February.
  ///
  /// - Parameters:
  ///   - notities: number and day of each note that is still there, in any order.
  ///   - jaren: how long they are kept; nothing for ever.
  /// - Complexity: O(n log n).
  package static func voorbij(_ notities: [(nr: Int, dag: Datum)], jaren: Int?, op dag: Datum) -> [ClosedRange<Int>] {
    guard let jaren else { return [] }
    let nummers = notities.filter { $0.dag.adding(maanden: 12 * jaren) < dag }.map(\.nr).sorted()
    return nummers.reduce(into: []) { reeksen, nr in
      if let laatste = reeksen.last, nr <= laatste.upperBound + 1 {
        reeksen[reeksen.count - 1] = laatste.lowerBound...max(nr, laatste.upperBound)
      } else {
        reeksen.append(nr...nr)
      }
    }
  }
}
