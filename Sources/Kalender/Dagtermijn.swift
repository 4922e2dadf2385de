/// A term of whole days: the last day on which something may still be done.
///
/// ```
/// start  20 november        + 14 dagen  →  4 december
/// ends on a Saturday, Sunday or holiday →  the first day after it that is none (Algemene termijnenwet, article 1)
/// ```
/// The day of the start does not count. A term of 0 days asks nothing; whoever holds the rule asks for it first.
package struct Dagtermijn: Hashable, Sendable {
  package let start: Datum
  package let dagen: Int

  package init(vanaf start: Datum, dagen: Int) {
    self.start = start
    self.dagen = dagen
  }

  /// The last day by counting alone.
  package var geteld: Datum { start.adding(dagen: dagen) }

  /// The last day, after weekends and holidays at its end.
  package var laatste: Datum {
    var dag = geteld
    while dag.weekdag > 5 || Feestdagen.bevat(dag) { dag = dag.adding(dagen: 1) }
    return dag
  }

  package var isVerlengd: Bool { laatste != geteld }

  /// Whether the last day itself has passed.
  package func isVoorbij(op datum: Datum) -> Bool { datum > laatste }
}
