internal import EventLog
package import Projections

extension Loket {
  /// Makes the place where who looked is noted; what is there stays.
  ///
  /// - Parameter boek: of everything that is recorded, which says whose storage it is.
  package func richtInzageIn(_ boek: Boek) throws(Mislukt) {
    let opslag = opslag.adopting(boek.inrichting)
    let tijd = try tijdVanVastleggen()
    do throws(LogError) {
      try opslag.makeInzage(tijd)
    } catch {
      throw Mislukt(error)
    }
  }
}
