/// What stands in the documents, part by part as found, before names are joined and codes are given.
struct Ruwboek {
  /// A line of a document.
  struct Plek: Hashable {
    let document: Int
    let regel: Int
  }

  /// A text with the line where it stands.
  struct Vondst: Equatable {
    let tekst: String
    let plek: Plek
  }

  struct Niveau {
    var niveau: String
    let naam: String?
    let plek: Plek
    var gedrag: [Vondst] = []
  }

  struct Competentie {
    let naam: Vondst
    let groep: Vondst?
    var definitie: [Vondst] = []
    var niveaus: [Niveau] = []
  }

  struct Norm {
    let naam: String
    let niveau: String
    let niveaunaam: String?
    var laag: Vondst?
    let plek: Plek
  }

  struct Gebied {
    let naam: Vondst
    var taken: [Vondst] = []
  }

  struct Functie {
    let plek: Plek
    /// In the heading, often in capitals.
    var kop: String?
    var naam: String?
    var code: String?
    var reeks: Vondst?
    var reeksomschrijving: [Vondst] = []
    var groep: Vondst?
    var groepomschrijving: [Vondst] = []
    var schaal: Vondst?
    var kenmerken: [Vondst] = []
    var gebieden: [Gebied] = []
    var normen: [Norm] = []
  }

  struct Profiel {
    let plek: Plek
    let naam: String?
    var kritisch: [Vondst] = []
    var normen: [Norm] = []
    var kennis: [Vondst] = []
    var vaardigheden: [Vondst] = []
    var opleiding: [Vondst] = []

    var isLeeg: Bool {
      kritisch.isEmpty && normen.isEmpty && kennis.isEmpty && vaardigheden.isEmpty && opleiding.isEmpty
    }
  }

  struct Module {
    let naam: Vondst
    var taken: [Vondst] = []
    var normen: [Norm] = []
    var profielnormen: [Norm] = []
  }

  /// A column of the function matrix.
  struct Kolom {
    let reeks: String
    let groep: String
  }

  struct Cel {
    let naam: String
    let punten: Int
    let schaal: String
    let kolom: Int
    let matrix: Int
    let plek: Plek
  }

  struct Matrix {
    /// By column; nothing for the column of the scales.
    let kolommen: [Kolom?]
    let reeksen: [String]
    let plek: Plek
  }

  struct Beschikbaar {
    let naam: Vondst
    let normfunctie: String
    var kenmerken: [Vondst] = []
    let schaal: String
    let formatie: String
  }

  /// The families that ask one level of a competency.
  struct Familienorm {
    let competentie: Int
    let niveau: String
    let familie: String
    let letters: [String]
    let plek: Plek
  }

  var titels: [Vondst] = []
  var datums: [Vondst] = []
  var isCumulatief = false
  var competenties: [Competentie] = []
  /// Layers in the order of the table of norms, those without norms too.
  var lagen: [Vondst] = []
  var functies: [Functie] = []
  var profielen: [Profiel] = []
  var modules: [Module] = []
  var matrices: [Matrix] = []
  var cellen: [Cel] = []
  var beschikbaar: [Beschikbaar] = []
  var familienormen: [Familienorm] = []
  var totaal: Vondst?

  /// What became of each line, by document.
  private(set) var loten: [[Leesuitslag.Lot?]] = []

  mutating func begin(regels: Int) { loten.append(Array(repeating: nil, count: regels)) }

  func lot(_ plek: Plek) -> Leesuitslag.Lot? { loten[plek.document][plek.regel] }

  /// A line was used; what was said of it before stays in front.
  mutating func gebruik(_ plek: Plek, _ als: String) {
    switch loten[plek.document][plek.regel] {
    case .gebruikt(let eerder): loten[plek.document][plek.regel] = .gebruikt(eerder == als ? als : "\(eerder); \(als)")
    case .twijfel(let eerder, let reden):
      loten[plek.document][plek.regel] = .twijfel(eerder.map { "\($0); \(als)" } ?? als, reden: reden)
    default: loten[plek.document][plek.regel] = .gebruikt(als)
    }
  }

  /// A line needs a person's eye, whether it was used or not; a first reason stays.
  mutating func twijfel(_ plek: Plek, _ reden: String) {
    switch loten[plek.document][plek.regel] {
    case .gebruikt(let als): loten[plek.document][plek.regel] = .twijfel(als, reden: reden)
    case .twijfel(let als, let eerder):
      if !eerder.contains(reden) { loten[plek.document][plek.regel] = .twijfel(als, reden: "\(eerder); \(reden)") }
    default: loten[plek.document][plek.regel] = .twijfel(nil, reden: reden)
    }
  }

  mutating func zet(_ plek: Plek, _ lot: Leesuitslag.Lot) { loten[plek.document][plek.regel] = lot }
}
