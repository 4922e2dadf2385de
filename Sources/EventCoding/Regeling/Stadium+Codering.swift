internal import Gesprekscyclus
internal import Wire

/// A stage in schema version 1: one of each kind, with the same days for everyone.
struct Stadiumregel1: Gecodeerd {
  let stadium: Stadium

  init(stadium: Stadium) {
    self.stadium = stadium
  }

  func schrijf(in object: inout Bouwer) {
    object.zet("soort", stadium.soort)
    object.zet("naam", stadium.naam)
    object.zet("verplicht", stadium.verplicht)
    guard case .vast(let van, let tot) = stadium.venster else { return }
    object.zet("van", van)
    object.zet("tot", tot)
  }

  init?(uit lezer: inout Lezer) {
    let soort: Gesprekssoort = lezer.moet("soort")
    let naam: String = lezer.moet("naam")
    let verplicht: Bool = lezer.moet("verplicht")
    let van: Stadium.DagInJaar? = lezer.probeer("van")
    let tot: Stadium.DagInJaar? = lezer.probeer("tot")
    guard let van, let tot else { return nil }
    stadium = Stadium(soort: soort, naam: naam, verplicht: verplicht, van: van, tot: tot)
  }
}

/// A stage in schema version 2: with a code of its own, a window of any kind, and who is expected.
struct Stadiumregel2: Gecodeerd {
  let stadium: Stadium

  init(stadium: Stadium) {
    self.stadium = stadium
  }

  func schrijf(in object: inout Bouwer) {
    object.zet("code", stadium.code)
    object.zet("soort", stadium.soort)
    object.zet("naam", stadium.naam)
    object.zet("verplicht", stadium.verplicht)
    switch stadium.venster {
    case .vast(let van, let tot):
      object.zet("van", van)
      object.zet("tot", tot)
    case .na(let maanden, let aanleidingen):
      object.zet("na", Nablok(maanden: maanden, aanleidingen: aanleidingen))
    }
    if stadium.verwacht != .laatsteDag { object.zet("verwacht", stadium.verwacht) }
  }

  init?(uit lezer: inout Lezer) {
    let code: StadiumCode? = lezer.mag("code")
    let soort: Gesprekssoort = lezer.moet("soort")
    let naam: String = lezer.moet("naam")
    let verplicht: Bool = lezer.moet("verplicht")
    let venster: Stadium.Vensterwijze?
    if lezer.heeft("na") {
      let na: Nablok? = lezer.probeer("na")
      venster = na.map { .na(maanden: $0.maanden, $0.aanleidingen) }
    } else {
      let van: Stadium.DagInJaar? = lezer.probeer("van")
      let tot: Stadium.DagInJaar? = lezer.probeer("tot")
      venster = van.flatMap { van in tot.map { .vast(van: van, tot: $0) } }
    }
    let verwacht: Stadium.Verwachting? = lezer.mag("verwacht")
    guard let venster else { return nil }
    stadium = Stadium(
      code: code, soort: soort, naam: naam, verplicht: verplicht, venster: venster, verwacht: verwacht ?? .laatsteDag)
  }
}

/// A window that counts from a day of each person's own.
struct Nablok {
  let maanden: Int
  let aanleidingen: [Stadium.Aanleiding]
}

extension Nablok: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      maanden: velden.moet("maanden", \.maanden), aanleidingen: velden.lijst("aanleidingen", \.aanleidingen))
  }
}

extension Stadium.Aanleiding: AlsTekst {}

/// Written `"laatste-dag"`, `"hele-venster"`, or a number of months.
extension Stadium.Verwachting: Codeerbaar {
  private enum Wie: String, CaseIterable, AlsTekst {
    case laatsteDag = "laatste-dag"
    case heleVenster = "hele-venster"
  }

  var json: JSONNode {
    switch self {
    case .laatsteDag: Wie.laatsteDag.json
    case .heleVenster: Wie.heleVenster.json
    case .maanden(let maanden): maanden.json
    }
  }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Stadium.Verwachting? {
    if let maanden = node.integer { return .maanden(Int(maanden)) }
    guard case .string(let tekst) = node.value, let wie = Wie(rawValue: tekst) else {
      meldingen.ongeldig(node, verwacht: "\(Wie.verwacht), of een aantal maanden")
      return nil
    }
    return wie == .laatsteDag ? .laatsteDag : .heleVenster
  }
}

/// Written `01-15` for 15 January: month, hyphen, day, two digits each.
extension Stadium.DagInJaar: AlsTekst {
  static var verwacht: String { "een maand en dag zoals \"01-15\"" }

  init?(opgeslagen tekst: String) {
    let bytes = Array(tekst.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: "-") else { return nil }
    func getal(_ plek: Int) -> Int? {
      let cijfers = bytes[plek..<plek + 2].map { Int($0) - 48 }
      return cijfers.allSatisfy((0...9).contains) ? cijfers[0] * 10 + cijfers[1] : nil
    }
    guard let maand = getal(0), let dag = getal(3) else { return nil }
    self.init(maand: maand, dag: dag)
  }

  var opgeslagen: String {
    func twee(_ getal: Int) -> String { getal < 10 ? "0\(getal)" : "\(getal)" }
    return "\(twee(maand))-\(twee(dag))"
  }
}
