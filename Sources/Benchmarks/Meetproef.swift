import EventLog

/// Something that is done once per round, and whose outcome is a number.
struct Meetproef {
  let naam: String
  /// Gives seconds or a rate, and what it took of the machine when that is known.
  let doe: () throws -> (waarde: Double, verbruik: Proces.Verbruik?)

  struct Mislukt: Error {
    let naam: String
  }

  /// The seconds on the wall of a program from start to end.
  static func proces(_ naam: String, _ woorden: [String], mag: Bool = false) -> Meetproef {
    Meetproef(naam: naam) {
      let verbruik = try Proces.voerUit(woorden)
      guard verbruik.geslaagd || mag else { throw Mislukt(naam: naam) }
      return (verbruik.wand, verbruik)
    }
  }

  /// The number that a program writes.
  static func antwoord(_ naam: String, _ woorden: [String], via bestand: String) -> Meetproef {
    Meetproef(naam: naam) {
      let verbruik = try Proces.voerUit(woorden, uitvoer: bestand)
      let tekst = String(decoding: try LinuxPlatform().contents(bestand), as: UTF8.self)
      guard verbruik.geslaagd, let getal = Double(tekst.split(whereSeparator: \.isNewline).first ?? "") else {
        throw Mislukt(naam: naam)
      }
      return (getal, nil)
    }
  }

  static func seconden(_ naam: String, _ doe: @escaping () throws -> Void) -> Meetproef {
    Meetproef(naam: naam) {
      let begin = Klok.nu
      try doe()
      return (Klok.nu - begin, nil)
    }
  }
}

/// Ours beside a peer, with the goal for the two.
struct Meetpaar {
  let onze: Meetproef
  let gelijke: Meetproef?
  let doel: String

  /// Runs the pairs in turn, so that what else the machine does falls on all of them alike.
  static func meet(_ paren: [Meetpaar], rondes: Int) throws -> [Vergelijking] {
    var onze = paren.map { Meetreeks($0.onze.naam) }
    var gelijke = paren.map { $0.gelijke.map { Meetreeks($0.naam) } }
    for _ in 0..<rondes {
      for (plek, paar) in paren.enumerated() {
        let eigen = try paar.onze.doe()
        onze[plek].noteer(eigen.waarde, eigen.verbruik)
        if let ander = try paar.gelijke?.doe() { gelijke[plek]?.noteer(ander.waarde, ander.verbruik) }
      }
    }
    return paren.indices.map { Vergelijking(onze: onze[$0], gelijke: gelijke[$0], doel: paren[$0].doel) }
  }
}
