/// Joins runs that follow each other into one, in memory that does not grow with them.
enum Termvoeging {
  /// One run, entry by entry.
  private struct Lezer {
    let reeks: Termreeks
    private var pagina: [Termregel] = []
    private var index = 0
    private var volgendePagina = 0

    init(_ reeks: Termreeks) throws(Termtwijfel) {
      self.reeks = reeks
      try vulAan()
    }

    var regel: Termregel? { index < pagina.count ? pagina[index] : nil }

    mutating func stap() throws(Termtwijfel) {
      index += 1
      if index == pagina.count { try vulAan() }
    }

    private mutating func vulAan() throws(Termtwijfel) {
      index = 0
      pagina = volgendePagina < reeks.kop.paginas ? try reeks.leesPagina(volgendePagina) : []
      volgendePagina += 1
    }
  }

  /// Writes the run of all of `delen`, which follow each other in the log.
  ///
  /// - Complexity: O(n) in the entries, times the number of runs.
  static func schrijf(_ delen: [(van: Int, tot: Int)], _ wijze: UInt64, _ opslag: Opslag) throws {
    var lezers: [Lezer] = []
    for deel in delen {
      let pad = Pad.join(opslag.projectiesPad, Termkop.naam(van: deel.van, tot: deel.tot))
      lezers.append(try Lezer(Termreeks(pad, van: deel.van, tot: deel.tot, wijze: wijze, opslag.platform)))
    }
    guard let eerste = lezers.first?.reeks.kop, let laatste = lezers.last?.reeks.kop else { return }
    let aantal = lezers.reduce(0) { $0 + $1.reeks.kop.aantal }
    let kop = Termkop(
      wijze: wijze, van: eerste.van, vorige: eerste.vorige, einde: laatste.einde, aantal: aantal)
    try Termschrijver.schrijf(kop, opslag) { () throws(Termtwijfel) -> Termregel? in
      var beste: (index: Int, regel: Termregel)?
      // Of equal terms the run that comes first in the log has the lower numbers.
      for (index, lezer) in lezers.enumerated() {
        if let regel = lezer.regel, regel.term < beste?.regel.term ?? .max || beste == nil { beste = (index, regel) }
      }
      if let beste { try lezers[beste.index].stap() }
      return beste?.regel
    }
  }
}
