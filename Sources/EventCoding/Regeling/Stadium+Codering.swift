internal import Gesprekscyclus

extension Stadium: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("soort", soort)
    object.zet("naam", naam)
    object.zet("verplicht", verplicht)
    object.zet("van", van)
    object.zet("tot", tot)
  }

  init?(uit lezer: inout Lezer) {
    let soort: Gesprekssoort = lezer.moet("soort")
    let naam: String = lezer.moet("naam")
    let verplicht: Bool = lezer.moet("verplicht")
    let van: DagInJaar? = lezer.probeer("van")
    let tot: DagInJaar? = lezer.probeer("tot")
    guard let van, let tot else { return nil }
    self.init(soort: soort, naam: naam, verplicht: verplicht, van: van, tot: tot)
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
