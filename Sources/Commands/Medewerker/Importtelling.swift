internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// What an import does to one person, or why it stops at a row.
struct Importgeval {
  enum Soort: String, CaseIterable {
    case nieuw
    case gewijzigd
    /// A last day in service is recorded.
    case vertrekt = "uit dienst"
    case gelijk = "zonder verschil"
    /// In service, and not in the file.
    case ontbreekt = "in dienst, niet in het bestand"
    case twijfel = "nieuw, en lijkt op een ander"
    case zonderLeiding = "leidinggevende niet gevonden"
    case kring = "kring van leidinggevenden"
    case fout = "andere fouten"

    var isFout: Bool { [.twijfel, .zonderLeiding, .kring, .fout].contains(self) }

    /// Its key in JSON.
    var sleutel: String {
      switch self {
      case .vertrekt: "uitDienst"
      case .gelijk: "zonderVerschil"
      case .ontbreekt: "nietInBestand"
      case .twijfel: "lijktOpAnder"
      case .zonderLeiding: "leidinggevendeNietGevonden"
      case .kring: "kring"
      case .fout: "fouten"
      default: rawValue
      }
    }
  }

  let soort: Soort
  /// As what this counts in the summary; nothing for another row about the same person.
  var telt: Soort?
  /// Nothing for who is not in the file.
  let regel: Int?
  let nummer: Personeelsnummer
  let naam: String
  /// What differs, in words.
  let wat: String

  static var kolommen: [Kolom<Importgeval>] {
    [
      Kolom("WAT", "soort", \.soort.rawValue), Kolom("REGEL", "regel", \.regel),
      Kolom("NUMMER", "nummer", \.nummer.tekst), Kolom("NAAM", rekbaar: true, "naam", \.naam),
      Kolom("VERSCHIL", rekbaar: true, "verschil", \.wat),
    ]
  }
}

/// How many people an import adds, changes and leaves as they are, and what stops it.
struct Importtelling: Equatable {
  private var aantallen: [Importgeval.Soort: Int] = [:]

  subscript(soort: Importgeval.Soort) -> Int {
    get { aantallen[soort] ?? 0 }
    set { aantallen[soort] = newValue }
  }

  private struct Regel {
    let wat: String
    let aantal: Int
  }

  /// As rows of a table; mistakes of other kinds only where there are any.
  func tafel(_ beurt: Beurt, _ zin: String) -> String {
    let rijen = Importgeval.Soort.allCases.filter { $0 != .fout || self[$0] > 0 }
    return beurt.tafel(
      zin, [Kolom("WAT", "wat", \Regel.wat), Kolom("AANTAL", "aantal", \Regel.aantal)],
      rijen.map { Regel(wat: $0.rawValue, aantal: self[$0]) })
  }

  var lid: JSONMember {
    JSONMember(
      "telling",
      JSONNode(.object(Importgeval.Soort.allCases.map { JSONMember($0.sleutel, JSONNode(.integer(Int64(self[$0])))) })))
  }
}

extension MedewerkerGebeurtenis {
  /// What of somebody it changes, in a few words.
  var verschil: [String] {
    switch self {
    case .inDienstGetreden: []
    case .gegevensGewijzigd(let nieuw):
      [nieuw.naam.map { _ in "naam" }, nieuw.uren.map { _ in "uren" }].compactMap { $0 }
    case .functieGewijzigd(let nieuw):
      [nieuw.functie.map { _ in "functie" }, nieuw.modules.map { _ in "modules" }].compactMap { $0 }
    case .geplaatst(let nieuw):
      [nieuw.onderdeel.map { _ in "onderdeel" }, nieuw.leidinggevende.map { _ in "leidinggevende" }].compactMap { $0 }
    case .uitDienstGetreden(let einde): ["laatste dag \(einde.per.kort)"]
    case .hernummerd: ["nummer"]
    }
  }
}
