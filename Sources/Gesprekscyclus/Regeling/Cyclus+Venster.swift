internal import Kalender

extension Cyclus {
  /// The window of a stage that has the same days for everyone, in this cycle; nothing for one that counts from a day of
  /// each person's own.
  package func venster(_ stadium: Stadium) -> Tijdvak? {
    stadium.venster(in: jaar, begin: regeling.cyclusbegin)
  }

  /// The windows of a stage for one person, the earliest first; one, or one for each occasion that lies in this cycle.
  ///
  /// - Complexity: O(f) in the periods of service and the functions of this person.
  package func vensters(_ stadium: Stadium, voor medewerker: Medewerker) -> [Tijdvak] {
    guard case .na(let maanden, let aanleidingen) = stadium.venster else { return [venster(stadium)].compactMap { $0 } }
    // One day more, so that what begins on the first day of the cycle is seen as a change too.
    guard let tijdvak, let ruimer = Tijdvak(van: tijdvak.van.adding(dagen: -1), tot: tijdvak.tot) else { return [] }
    return medewerker.segmenten(in: ruimer).filter { segment in
      tijdvak.bevat(segment.tijdvak.van) && aanleidingen.contains { segment.oorzaken.contains($0.oorzaak) }
    }.compactMap {
      Tijdvak(van: $0.tijdvak.van, tot: $0.tijdvak.van.adding(maanden: maanden).adding(dagen: -1))
    }
  }
}

extension Stadium {
  /// The same for a cycle that begins on this day of this year.
  package func venster(in jaar: Int, begin: DagInJaar = .nieuwjaar) -> Tijdvak? {
    guard case .vast(let van, let tot) = venster, let eerste = begin.datum(in: jaar),
      let begin = van.eerste(vanaf: eerste), let einde = tot.eerste(vanaf: begin)
    else { return nil }
    return Tijdvak(van: begin, tot: einde)
  }

  /// Whether someone is expected in the conversation of this window.
  package func verwacht(_ medewerker: Medewerker, in venster: Tijdvak) -> Bool {
    guard medewerker.isInDienst(op: venster.tot) else { return false }
    switch verwacht {
    case .laatsteDag: return true
    case .heleVenster: return medewerker.isInDienst(gedurende: venster)
    case .maanden(let maanden):
      return Tijdvak(van: venster.tot.adding(dagen: 1).adding(maanden: -maanden), tot: venster.tot)
        .map { $0.van >= venster.van && medewerker.isInDienst(gedurende: $0) } ?? false
    }
  }
}

extension Stadium.Aanleiding {
  fileprivate var oorzaak: Segment.Oorzaak {
    switch self {
    case .indiensttreding: .indiensttreding
    case .functiewijziging: .functie
    }
  }
}
