package import Kalender

/// A value that changes by itself as days pass: what it is from each day on, the first day first.
package struct Verloop<Waarde: Hashable & Sendable>: Hashable, Sendable {
  package struct Stuk: Hashable, Sendable {
    package let vanaf: Datum
    package let waarde: Waarde
  }

  /// Never empty for a value that was looked at.
  package let delen: [Stuk]

  package init(delen: [Stuk]) { self.delen = delen }

  /// Looks on the first day and on each day on which it may change; keeps those on which it did.
  ///
  /// - Parameters:
  ///   - dagen: all days after the first on which it may change by what is known now.
  ///   - kijk: the value on a day, and further days on which what was found may change.
  init(vanaf begin: Datum, _ dagen: Set<Datum>, _ kijk: (Datum) -> (waarde: Waarde, dagen: Set<Datum>)) {
    var delen: [Stuk] = []
    var (wachtend, gezien) = (dagen.filter { $0 > begin }.union([begin]), Set<Datum>())
    while let dag = wachtend.min() {
      wachtend.remove(dag)
      gezien.insert(dag)
      let (waarde, verder) = kijk(dag)
      if delen.last?.waarde != waarde { delen.append(Stuk(vanaf: dag, waarde: waarde)) }
      wachtend.formUnion(verder.filter { $0 > dag && !gezien.contains($0) })
    }
    self.delen = delen
  }

  /// The value on a day; nothing before the first day.
  package func op(_ dag: Datum) -> Waarde? { delen.last { $0.vanaf <= dag }?.waarde }
}

extension Verloop {
  /// Whether the value is the same on every day from this one on, whenever it was looked at.
  package func isGelijk(_ ander: Verloop, vanaf dag: Datum) -> Bool {
    let dagen = [dag] + (delen + ander.delen).map(\.vanaf).filter { $0 > dag }
    return dagen.allSatisfy { op($0) == ander.op($0) }
  }
}
