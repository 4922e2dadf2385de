package import Kalender
internal import Tekst

/// Finds who may be there already under another number, when somebody comes in as new: a number that differs only in zeros in
/// front or in dashes and dots, or a name and a first day of somebody in service.
package struct Gelijkenis {
  /// Somebody who may be the same person, and why.
  package struct Treffer: Sendable {
    package let wie: Medewerker
    /// `de naam en de eerste dag zijn gelijk`
    package let waarom: String
  }

  private struct Naamdag: Hashable {
    let naam: String
    let dag: Datum
  }

  private var opVorm: [String: [Medewerker]] = [:]
  private var opNaam: [Naamdag: [Medewerker]] = [:]

  /// - Parameter dag: on which those who are known count as in service.
  /// - Complexity: O(n) in the people.
  package init(_ mensen: some Sequence<Medewerker>, op dag: Datum) {
    for mens in mensen {
      voegToe(mens)
      guard mens.isInDienst(op: dag) else { continue }
      let naamdag = Naamdag(naam: Self.naam(mens.naam(op: dag)), dag: mens.dienstverband(op: dag).van)
      opNaam[naamdag, default: []].append(mens)
    }
  }

  /// Somebody who comes in too: the next may have nearly the same number.
  package mutating func voegToe(_ mens: Medewerker) {
    let nummers = mens.nummers
    let vormen = nummers.count == 1 ? [Self.vorm(nummers[0])] : Array(Set(nummers.map(Self.vorm)))
    for vorm in vormen { opVorm[vorm, default: []].append(mens) }
  }

  /// Of more the one with the lowest number; nothing when nobody is like it.
  package func treffer(_ nummer: Personeelsnummer, naam: String, eersteDag dag: Datum) -> Treffer? {
    func eerste(_ mensen: [Medewerker]?) -> Medewerker? {
      mensen?.filter { !$0.nummers.contains(nummer) }.min { $0.personeelsnummer < $1.personeelsnummer }
    }
    if let wie = eerste(opVorm[Self.vorm(nummer)]) {
      return Treffer(wie: wie, waarom: "het nummer verschilt alleen in nullen vooraan, streepjes of punten")
    }
    return eerste(opNaam[Naamdag(naam: Self.naam(naam), dag: dag)]).map {
      Treffer(wie: $0, waarom: "de naam en de eerste dag zijn gelijk")
    }
  }

  /// A name as it is compared: without case, accents, and white space but one between words.
  package static func naam(_ naam: String) -> String {
    metEnkeleSpaties(vereenvoudigd(naam))
  }

  /// A number without what a spreadsheet drops or a system leaves out: zeros in front of each run of digits, and what is neither
  /// letter nor digit, unless it keeps two runs of digits apart.
  package static func vorm(_ nummer: Personeelsnummer) -> String {
    if nummer.zoekvorm.utf8.allSatisfy({ $0 < 0x80 }) {
      let (letters, cijfers) = (UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"))
      let bytes = vorm(
        nummer.zoekvorm.utf8, isLetter: letters.contains, isCijfer: cijfers.contains, UInt8(ascii: "0"),
        UInt8(ascii: "."))
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(vorm(nummer.zoekvorm, isLetter: \.isLetter, isCijfer: \.isNumber, "0", "."))
  }

  private static func vorm<Teken: Equatable>(
    _ tekens: some Sequence<Teken>, isLetter: (Teken) -> Bool, isCijfer: (Teken) -> Bool, _ nul: Teken, _ punt: Teken
  ) -> [Teken] {
    var vorm: [Teken] = []
    // Of the last character that stays: whether it is a digit.
    var (isReeks, scheiding) = (false, false)
    for teken in tekens {
      let cijfer = isCijfer(teken)
      guard cijfer || isLetter(teken) else {
        scheiding = true
        continue
      }
      let isVervolg = isReeks && !scheiding
      if cijfer, scheiding, isReeks { vorm.append(punt) }
      if !(teken == nul && !isVervolg) {
        vorm.append(teken)
        isReeks = cijfer
      } else if isReeks {
        isReeks = false
      }
      scheiding = false
    }
    return vorm
  }
}

extension Waarschuwing {
  /// Whoever comes in as new may be there already.
  init(_ begin: MedewerkerGebeurtenis.Indiensttreding, lijktOp treffer: Gelijkenis.Treffer) {
    let bekend = treffer.wie
    self.init(
      .lijktBekend,
      "\(begin.naam) (\(begin.personeelsnummer)) lijkt op \(bekend.naam) (\(bekend.nummer)): \(treffer.waarom). Is het een "
        + "ander, dan hoeft u niets te doen. Is het dezelfde, trek deze indiensttreding dan in met: gespreksboek corrigeren NR "
        + "--intrekken (NR staat achter Vastgelegd), en ga verder met \(bekend.nummer). Kreeg de medewerker een nieuw nummer, leg "
        + "dat dan vast met: gespreksboek medewerker hernummeren \(bekend.nummer) \(begin.personeelsnummer).",
      onderwerp: .veld(.personeelsnummer))
  }
}
