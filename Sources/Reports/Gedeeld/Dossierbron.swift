package import Gesprekscyclus
internal import Projections

/// Where the dossiers of everybody come from, for questions that are sums: a book that holds all of them, or an index that
/// gives one after the other.
///
/// A question may look at more moments than one; then it is asked of each dossier at all of them.
package protocol Dossierbron {
  /// One for each moment: what sums are made in. Its book knows what belongs to nobody, and need not hold dossiers.
  var bronnen: [Rapportbron] { get }

  /// Tells who waits how far the work is on what the dossiers gave.
  func meld(_ gedaan: Int, van aantal: Int)

  /// The same at one of the moments only.
  func bij(_ moment: Int) -> Self

  /// What each dossier gives, in no order.
  ///
  /// - Parameters:
  ///   - alleen: only these dossiers; nothing for all.
  ///   - deel: gets one source for each moment, of which the book holds the dossier where that was there. It may run on several
  ///     threads.
  /// - Throws: when who asks must turn to a source that holds everybody.
  func delen<Deel: Sendable>(
    alleen: Set<DossierSleutel>?, _ deel: @escaping @Sendable (DossierSleutel, [Rapportbron]) -> Deel?
  ) throws(Dossiertwijfel) -> [Deel]
}

/// A source that gives one dossier after the other can't give them all as they should be.
package struct Dossiertwijfel: Error {
  package init() {}
}

extension Dossierbron {
  /// The first of the moments, or the only one.
  package var bron: Rapportbron { bronnen[0] }

  /// The answer to a question about the first of the moments.
  package func antwoord<Vraag: Somvraag>(
    _ vraag: Vraag, alleen: Set<DossierSleutel>? = nil
  ) throws(Dossiertwijfel) -> Vraag.Antwoord {
    let delen = try bij(0).delen(alleen: alleen) { sleutel, bronnen in
      bronnen[0].boek.dossiers[sleutel].flatMap { vraag.deel($0, in: bronnen[0]) }
    }
    return vraag.som(delen, in: bron)
  }
}

/// Books that hold everybody.
package struct Boekbron: Dossierbron {
  package let bronnen: [Rapportbron]
  private let progress: ((Int, Int) -> Void)?

  /// - Parameters:
  ///   - bronnen: one for each moment.
  ///   - progress: hears how many dossiers of how many were asked.
  package init(_ bronnen: [Rapportbron], progress: ((Int, Int) -> Void)? = nil) {
    self.bronnen = bronnen
    self.progress = progress
  }

  package func meld(_ gedaan: Int, van aantal: Int) { progress?(gedaan, aantal) }

  package func bij(_ moment: Int) -> Boekbron { Boekbron([bronnen[moment]], progress: progress) }

  package func delen<Deel: Sendable>(
    alleen: Set<DossierSleutel>?, _ deel: @escaping @Sendable (DossierSleutel, [Rapportbron]) -> Deel?
  ) -> [Deel] {
    let alle = bronnen.reduce(into: Set()) { $0.formUnion($1.boek.dossiers.keys) }
    let sleutels = alleen.map { alle.intersection($0) } ?? alle
    return sleutels.enumerated().compactMap { plek, sleutel in
      progress?(plek + 1, sleutels.count)
      return deel(sleutel, bronnen)
    }
  }
}
