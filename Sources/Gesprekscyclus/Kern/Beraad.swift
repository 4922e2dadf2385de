/// A decision in the making: it collects facts, refusals and warnings, so that all mistakes are told at once.
package struct Beraad {
  private(set) var gebeurtenissen: [DossierGebeurtenis] = []
  private(set) var weigeringen: [Weigering] = []
  private(set) var waarschuwingen: [Waarschuwing] = []

  mutating func leg(_ gebeurtenis: DossierGebeurtenis) {
    gebeurtenissen.append(gebeurtenis)
  }

  mutating func weiger(
    _ code: WeigeringCode, _ melding: String, advies: String, over onderwerp: Onderwerp = .geheel,
    teVerbeteren: Int? = nil
  ) {
    weigeringen.append(
      Weigering(code, melding, advies: advies, onderwerp: onderwerp, teVerbeteren: teVerbeteren))
  }

  mutating func weiger(_ weigeringen: [Weigering]) {
    self.weigeringen += weigeringen
  }

  mutating func waarschuw(_ code: Waarschuwing.Code, _ melding: String, over onderwerp: Onderwerp = .geheel) {
    waarschuwingen.append(Waarschuwing(code, melding, onderwerp: onderwerp))
  }

  /// Refuses when a text that must say something is empty or blank.
  mutating func eisTekst(_ tekst: String, naam: String, over onderwerp: Onderwerp) {
    guard tekst.isBlanco else { return }
    weiger(.leegVeld, "\(naam) ontbreekt.", advies: "Vul \(naam.lowercased()) in.", over: onderwerp)
  }

  /// Runs a check that throws, and keeps its refusals; nothing when it refused.
  mutating func probeer<Waarde>(_ toets: () throws(Geweigerd) -> Waarde) -> Waarde? {
    do {
      return try toets()
    } catch {
      weigeringen += error.weigeringen
      return nil
    }
  }

  /// The decision, or all refusals at once.
  func besluit() throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    if let geweigerd = Geweigerd(weigeringen) { throw geweigerd }
    return Besluit(gebeurtenissen, waarschuwingen: waarschuwingen)
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlanco: Bool { allSatisfy(\.isWhitespace) }

  /// Characters that are not white space at either end.
  var zonderRand: Substring {
    let begin = firstIndex { !$0.isWhitespace } ?? endIndex
    let einde = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? begin
    return self[begin..<einde]
  }
}
