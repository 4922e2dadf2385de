internal import Gesprekscyclus

extension Sectie {
  /// The words that headings begin with.
  static let woorden =
    [
      "Afspraak", "Competentie", "Ontwikkelafspraak", "Resultaatafspraak", "Eindoordeel", "Onderwerp",
      "Verbetertraject",
      "Verslag",
    ] + Stapvorm.allCases.map(\.opschrift)

  /// The section that this heading, the text between `==` and `==`, names; nothing when it names none.
  init?(opschrift: String) {
    let tekst = Tekstvorm.recht(opschrift)
    let woord = tekst.prefix { $0 != " " }
    let rest = Tekstvorm.recht(tekst.dropFirst(woord.count))
    let naam = Tekstvorm.recht(rest.prefix { $0 != ":" && $0 != " " })
    switch woord.lowercased() {
    case "afspraak" where !naam.isEmpty: self = .afspraak(AfspraakKenmerk(naam))
    case "resultaatafspraak":
      guard let nummer = Sectie.nummer(naam) else { return nil }
      self = .nieuweAfspraak(nummer)
    case "ontwikkelafspraak" where !naam.isEmpty:
      self =
        Sectie.nummer(naam).map { .nieuweOntwikkelafspraak($0) } ?? .ontwikkelafspraak(OntwikkelKenmerk(naam))
    case "competentie":
      let competentie = Sectie.zonderNorm(rest)
      guard !competentie.isEmpty else { return nil }
      self = .competentie(competentie)
    case "verbetertraject":
      guard let doel = Sectie.doel(rest) else { return nil }
      self = doel
    case "onderwerp" where !rest.isEmpty: self = .onderwerp(rest)
    case "eindoordeel" where rest.isEmpty: self = .eindoordeel
    case "verslag" where rest.isEmpty: self = .verslag
    default:
      guard rest.isEmpty, let stap = Stapvorm(rawValue: woord.lowercased()) else { return nil }
      self = .stap(stap)
    }
  }

  /// The same for the same thing, also when its name is written in another case.
  var sleutel: String {
    switch self {
    case .kop: "kop"
    case .afspraak(let kenmerk): "afspraak " + Tekstvorm.sleutel(kenmerk.tekst)
    case .competentie(let naam): "competentie " + Tekstvorm.sleutel(naam)
    case .ontwikkelafspraak(let kenmerk): "ontwikkelafspraak " + Tekstvorm.sleutel(kenmerk.tekst)
    case .doel(let kenmerk, let nummer): "verbetertraject \(Tekstvorm.sleutel(kenmerk.tekst)) doel \(nummer)"
    case .onderwerp(let naam): "onderwerp " + Tekstvorm.sleutel(naam)
    case .nieuweAfspraak(let nummer): "resultaatafspraak \(nummer)"
    case .nieuweOntwikkelafspraak(let nummer): "ontwikkelafspraak nieuw \(nummer)"
    case .eindoordeel: "eindoordeel"
    case .verslag: "verslag"
    case .stap(let stap): stap.rawValue
    }
  }

  /// `VT-1, doel 2: …`
  private static func doel(_ tekst: String) -> Sectie? {
    let woorden = tekst.prefix { $0 != ":" }.split { $0 == "," || $0.isWhitespace }
    guard woorden.count == 3, woorden[1].lowercased() == "doel", let nummer = nummer(String(woorden[2])) else {
      return nil
    }
    return .doel(TrajectKenmerk(String(woorden[0])), nummer)
  }

  /// A number of one to four digits.
  private static func nummer(_ tekst: String) -> Int? {
    guard (1...4).contains(tekst.utf8.count), tekst.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(tekst)
  }

  /// Leaves out `(norm B)` at the end: it tells the reader, and the catalogue knows it better.
  private static func zonderNorm(_ tekst: String) -> String {
    guard tekst.hasSuffix(")"), let haak = tekst.lastIndex(of: "("),
      tekst[haak...].lowercased().hasPrefix("(norm ")
    else { return tekst }
    return Tekstvorm.recht(tekst[..<haak])
  }
}
