package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Whom somebody means by a name: everyone whose name it is, or else everyone of whose name it is a part.
package struct Naamvondst: Sendable {
  package struct Mens: Hashable, Sendable {
    /// The number that people know this person by.
    package let nummer: Personeelsnummer
    package let naam: String
    package let onderdeel: String
  }

  /// By number.
  package let mensen: [Mens]
  /// Whether it is the whole of a name.
  package let isHeel: Bool
}

extension Loket {
  /// The people whom these words may mean, for each word: nothing where somebody has it as a number.
  ///
  /// Only among whom the account may see in what it does, or to read about: who is hidden and who does not exist make no difference. It reads
  /// the log whole, whatever comes of it, so that time does not tell either.
  /// - Complexity: O(n) in the log.
  package func genaamd(_ woorden: [String]) throws(Mislukt) -> [Naamvondst?] {
    let boeken = try boeken(over: .iedereen, stil: true)
    let zichtbaar = [self, voor(.dossierLezen)].compactMap { loket in
      (try? loket.wacht(boeken.vol, isHeel: boeken.isHeel)).map {
        boeken.vol.zichtbaar($0.bevoegdheid, vol: boeken.vol)
      }
    }
    return woorden.map { woord in
      let nummer = Personeelsnummer(getypt: woord)
      if zichtbaar.contains(where: { $0.dossier(van: nummer) != nil }) { return nil }
      return Naamvondst(woord, zichtbaar.flatMap(\.opNummer).compactMap(\.medewerker), op: klok.vandaag)
    }
  }
}

extension Naamvondst {
  /// - Parameter medewerkers: the same person may be among them more than once.
  init(_ getypt: String, _ medewerkers: [Medewerker], op dag: Datum) {
    let gezocht = Self.vorm(getypt)
    func past(_ medewerker: Medewerker, _ eis: (String) -> Bool) -> Bool {
      medewerker.namen.contains { eis(Self.vorm($0.waarde)) }
    }
    let geheel = medewerkers.filter { past($0) { $0 == gezocht } }
    isHeel = !geheel.isEmpty
    let gevonden =
      isHeel || gezocht.isEmpty ? geheel : medewerkers.filter { past($0) { Self.isDeel(gezocht, van: $0) } }
    var gezien: Set<Personeelsnummer> = []
    mensen = gevonden.filter { gezien.insert($0.personeelsnummer).inserted }
      .sorted { $0.nummer < $1.nummer }
      .map { Mens(nummer: $0.nummer, naam: $0.naam, onderdeel: $0.plek(op: dag).waarde.onderdeel) }
  }

  /// As names are compared: lower case, without accents, one space between words.
  private static func vorm(_ naam: String) -> String {
    metEnkeleSpaties(vereenvoudigd(naam))
  }

  /// Whether it begins at the beginning of a word of the name.
  private static func isDeel(_ gezocht: String, van naam: String) -> Bool {
    naam.indices.contains { plek in
      let begint = plek == naam.startIndex || " -'".contains(naam[naam.index(before: plek)])
      return begint && naam[plek...].hasPrefix(gezocht)
    }
  }
}
