package import Gesprekscyclus
package import Projections

/// Puts a recorded fact into words that a manager understands, beside the dossier as it was just before.
package enum Feitomschrijving {
  /// One or more whole sentences on one line, safe to show.
  ///
  /// - Parameter voor: the dossier before this fact, so that a change can say from what.
  /// - Complexity: O(n) in the conversations and agreements of this one person.
  package static func zin(_ feit: Feit, in voor: Dossier, boek: Boek) -> String {
    let namen = Naamgever(boek)
    return switch feit.gebeurtenis {
    case .medewerker(let gebeurtenis): zin(gebeurtenis, voor, namen)
    case .gesprek(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .afspraak(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .beoordeling(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .procedure(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .traject(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, namen)
    case .correctie(let gebeurtenis): zin(gebeurtenis, feit.herkomst, voor, boek)
    }
  }

  /// What was recorded after this record, oldest first, each with its sentence.
  ///
  /// For refusing a form whose `Basis` is behind: pass the record number of the basis.
  /// - Complexity: O(n) in the facts of this one person, times their conversations and agreements.
  package static func sinds(_ nr: Int, _ dossier: Dossier, boek: Boek) -> [(feit: Feit, zin: String)] {
    var voor = Dossier(sleutel: dossier.sleutel)
    var zinnen: [(feit: Feit, zin: String)] = []
    for feit in dossier.feiten {
      if feit.herkomst.nr > nr { zinnen.append((feit, zin(feit, in: voor, boek: boek))) }
      voor.evolve(feit.gebeurtenis, feit.herkomst)
    }
    return zinnen
  }
}
