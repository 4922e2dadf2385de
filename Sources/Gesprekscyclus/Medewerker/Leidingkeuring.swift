package import Kalender

/// Judges who is put under whom: nobody comes to be above oneself on any day, through others either.
package struct Leidingkeuring {
  /// Finds somebody as things will stand.
  private let mens: (Personeelsnummer) -> Medewerker?

  package init(_ mens: @escaping (Personeelsnummer) -> Medewerker?) {
    self.mens = mens
  }

  /// What is wrong with who is above this person from a day on.
  package func bezwaar(van nummer: Personeelsnummer, vanaf dag: Datum) -> Weigering? {
    kring(van: nummer, vanaf: dag).map { kring in
      Weigering(
        .kringVanLeidinggevenden, "Vanaf \(kring.dag.proza) staat iemand dan boven zichzelf: \(zin(kring)).",
        advies: "Kies een andere leidinggevende, of geef eerst één van hen een andere.",
        onderwerp: .veld(.leidinggevende))
    }
  }

  /// People who are each under the next, and the last under the first.
  package struct Kring: Hashable, Sendable {
    package let dag: Datum
    package let wie: [Personeelsnummer]
  }

  /// The first day, this one or later, on which this person is above itself; of a change that was announced for later too.
  ///
  /// - Complexity: O(d · n) for n people above, on the d days on which one of them gets another manager.
  package func kring(van nummer: Personeelsnummer, vanaf dag: Datum) -> Kring? {
    var dagen: Set<Datum> = [dag]
    var gezien: Set<Personeelsnummer> = []
    var rest = [nummer]
    while let wie = rest.popLast() {
      guard gezien.insert(wie).inserted, let medewerker = mens(wie) else { continue }
      for plek in medewerker.plaatsingen {
        if plek.per > dag { dagen.insert(plek.per) }
        if let chef = plek.waarde.leidinggevende { rest.append(chef) }
      }
    }
    for dag in dagen.sorted() {
      if let wie = rondje(nummer, op: dag) { return Kring(dag: dag, wie: wie) }
    }
    return nil
  }

  /// From somebody up to the same person again; nothing when it ends, or goes round without that person.
  private func rondje(_ nummer: Personeelsnummer, op dag: Datum) -> [Personeelsnummer]? {
    var wie = [nummer]
    while let laatste = wie.last, let medewerker = mens(laatste), medewerker.isInDienst(op: dag),
      let chef = medewerker.plek(op: dag).waarde.leidinggevende
    {
      if chef == nummer { return wie }
      guard !wie.contains(chef) else { return nil }
      wie.append(chef)
    }
    return nil
  }

  /// `Anna (M-1) onder Bea (M-2), Bea (M-2) onder Anna (M-1)`
  package func zin(_ kring: Kring) -> String {
    let namen = kring.wie.map { nummer in mens(nummer).map { "\($0.naam) (\($0.nummer))" } ?? nummer.tekst }
    return namen.indices.map { "\(namen[$0]) onder \(namen[($0 + 1) % namen.count])" }.joined(separator: ", ")
  }
}

/// Tells of many people at once who has nobody above that is in a circle, on whatever day: of them no day needs to be looked at.
package struct Kringvrij {
  private let mens: (Personeelsnummer) -> Medewerker?
  private var vrij: Set<Personeelsnummer> = []

  package init(_ mens: @escaping (Personeelsnummer) -> Medewerker?) {
    self.mens = mens
  }

  /// Whether going up from this person, through every manager of every day, comes to an end.
  ///
  /// - Complexity: O(n) for n people and their managers, of all questions together; O(n) each where there is a circle.
  package mutating func isVrij(_ nummer: Personeelsnummer) -> Bool {
    var pad = [(nummer: nummer, boven: leidinggevenden(nummer))]
    var opPad: Set<Personeelsnummer> = [nummer]
    while var laatste = pad.popLast() {
      guard let chef = laatste.boven.popLast() else {
        opPad.remove(laatste.nummer)
        vrij.insert(laatste.nummer)
        continue
      }
      pad.append(laatste)
      if vrij.contains(chef) { continue }
      guard opPad.insert(chef).inserted else { return false }
      pad.append((chef, leidinggevenden(chef)))
    }
    return true
  }

  private func leidinggevenden(_ nummer: Personeelsnummer) -> [Personeelsnummer] {
    vrij.contains(nummer) ? [] : mens(nummer)?.leidinggevenden ?? []
  }
}

extension Weigering {
  /// - Parameter advies: whom it may have been.
  package static func onbekendeLeidinggevende(_ chef: Personeelsnummer, advies: String? = nil) -> Weigering {
    Weigering(
      .onbekendeLeidinggevende, "Er is geen leidinggevende met nummer '\(chef)'.",
      advies: advies
        ?? "Zoek het nummer met: gespreksboek medewerker lijst. Is er geen leidinggevende, schrijf dan 'geen'.",
      onderwerp: .veld(.leidinggevende), gezocht: chef)
  }
}
