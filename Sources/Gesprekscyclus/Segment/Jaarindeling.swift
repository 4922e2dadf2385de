package import Kalender

/// A part of a year under one function: it has its own norms, agreements, weights and appraisal.
package struct Functiedeel: Hashable, Sendable {
  package let tijdvak: Tijdvak
  /// The function on its last day.
  package let functie: FunctieVerwijzing
}

/// Someone's year cut into parts by function (decision 0015).
///
/// Only another function cuts; another unit, manager or module does not. A part shorter than the regeling's shortest
/// tijdvak can't be appraised alone, so it joins its neighbour: the next, else the previous. Parts never span a gap in
/// service.
package struct Jaarindeling: Hashable, Sendable {
  /// In order; empty for who was not in service.
  package let delen: [Functiedeel]

  package var isGesplitst: Bool { delen.count > 1 }

  /// The part that a day belongs to: the one that holds it, else the last one before it, else the first.
  package func deel(op dag: Datum) -> Functiedeel? {
    delen.last { $0.tijdvak.van <= dag } ?? delen.first
  }

  /// The part that an appraisal over these days is about: the last that shares a day with it.
  package func deel(over tijdvak: Tijdvak) -> Functiedeel? {
    delen.last { $0.tijdvak.overlapt(tijdvak) } ?? deel(op: tijdvak.tot)
  }
}

extension Medewerker {
  /// - Parameter minMaanden: the shortest tijdvak that the regeling allows, in whole months.
  package func indeling(van span: Tijdvak, minMaanden: Int) -> Jaarindeling {
    Jaarindeling(
      delen: dienstverbanden(in: span).flatMap { dienst in
        samengevoegd(functiestukken(in: dienst), minMaanden: minMaanden)
      })
  }

  /// One period of service, cut at each other function.
  private func functiestukken(in dienst: Tijdvak) -> [Functiedeel] {
    var stukken: [Functiedeel] = []
    for segment in segmenten(in: dienst) {
      let functie = segment.functie.functie
      guard let laatste = stukken.last, laatste.functie == functie,
        let samen = Tijdvak(van: laatste.tijdvak.van, tot: segment.tijdvak.tot)
      else {
        stukken.append(Functiedeel(tijdvak: segment.tijdvak, functie: functie))
        continue
      }
      stukken[stukken.count - 1] = Functiedeel(tijdvak: samen, functie: functie)
    }
    return stukken
  }

  private func samengevoegd(_ stukken: [Functiedeel], minMaanden: Int) -> [Functiedeel] {
    var delen = stukken
    while delen.count > 1, let kort = delen.firstIndex(where: { !$0.tijdvak.duurt(maanden: minMaanden) }) {
      let eerste = kort + 1 < delen.count ? kort : kort - 1
      guard let samen = Tijdvak(van: delen[eerste].tijdvak.van, tot: delen[eerste + 1].tijdvak.tot) else { break }
      delen.replaceSubrange(
        eerste...(eerste + 1), with: [Functiedeel(tijdvak: samen, functie: delen[eerste + 1].functie)])
    }
    return delen
  }
}

/// The day whose function gives an appraisal its norms and result areas: the last day of its tijdvak that is not after
/// the conversation. Who changed function since is rated by what the former function asked.
///
/// Of other conversations it is the day itself.
private func normdag(_ soort: Gesprekssoort, _ datum: Datum, _ tijdvak: Tijdvak?) -> Datum {
  guard soort == .beoordeling, let tijdvak else { return datum }
  return min(datum, tijdvak.tot)
}

extension Vastlegging {
  package var normdag: Datum { Gesprekscyclus.normdag(soort, datum, tijdvak) }
}

extension GesprekGebeurtenis.Verslag {
  package var normdag: Datum { Gesprekscyclus.normdag(soort, datum, tijdvak) }
}

extension Gesprek {
  /// Nothing while it was not held.
  package var normdag: Datum? { verslag?.waarde.normdag }
}
