package import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

/// A profile for a file, from its heading and rows, with what could not be placed.
package struct Profielvoorstel {
  package private(set) var profiel: Importprofiel
  /// For people; each sentence without a full stop at its end.
  private(set) var opmerkingen: [String] = []
  /// Without these no row can be read.
  private(set) var ontbrekend: [String] = []

  /// So many rows say how days are written.
  private static let meesteRijen = 1000
  /// So many words are put in a profile, for somebody to fill in.
  private static let meesteWoorden = 500

  private let kop: [String]
  private let rijen: [[String]]
  private var plek: [Importkolom: Int] = [:]

  /// - Complexity: O(n) in the bytes.
  init(_ bytes: [UInt8], naam: String, functies: inout Functiezoeker) throws(CSVError) {
    var lezer = try CSVReader(bytes)
    // Names as a profile may have them: the second with a name by its number.
    kop = zip(lezer.heading.fields, Kolomnaam.genummerd(lezer.heading.fields.map(\.text))).map { veld, vorm in
      let kaal = metEnkeleSpaties(veld.text)
      return Kolomnaam.vorm(kaal) == vorm ? kaal : "\(kaal)\(vorm.dropFirst(Kolomnaam.vorm(kaal).count))"
    }
    var rijen: [[String]] = []
    while let rij = try lezer.next() {
      guard !rij.isEmpty, rij.fields.count >= kop.count else { continue }
      rijen.append(rij.fields.map { metEnkeleSpaties($0.text) })
    }
    self.rijen = rijen
    profiel = Importprofiel(naam: naam, kolommen: [:])
    plaats(&functies)
    let leeg = leegwoorden()
    let datums = datumvormen(leeg)
    let negeren = kop.indices.filter { index in
      !plek.values.contains(index) && Kolomwoorden.nooitNodig.contains(Kolomwoorden.vorm(kop[index]))
    }
    let over = kop.indices.filter { !plek.values.contains($0) && !negeren.contains($0) && !kop[$0].isEmpty }
    let woorden = functiewoorden(&functies)
    let onderdelen = onderdeelwoorden(over)
    meldNaamgebruik()
    profiel = Importprofiel(
      naam: naam, kolommen: plek.mapValues { kop[$0] }, negeren: negeren.map { kop[$0] }, datums: datums, leeg: leeg,
      geenLeidinggevende: zonderLeiding(), functies: woorden, onderdelen: onderdelen)
    if !over.isEmpty {
      opmerkingen.append(
        "niet geplaatst \(over.count == 1 ? "is deze kolom" : "zijn deze kolommen"): "
          + opsomming(over.map { "'\(kop[$0])'" }, voegwoord: "en"))
    }
    ontbrekend = Importkolom.allCases.filter { $0.isVerplicht && plek[$0] == nil }.map(\.sleutel)
    if plek[.naam] == nil, plek[.achternaam] == nil { ontbrekend.append("naam") }
    if !ontbrekend.isEmpty {
      opmerkingen.append("niet gevonden, en wel nodig: \(opsomming(ontbrekend.map { "'\($0)'" }, voegwoord: "en"))")
    }
  }

  /// The proposal where no catalogue is known.
  package init(_ bytes: [UInt8], naam: String) throws(CSVError) {
    var functies = Functiezoeker()
    try self.init(bytes, naam: naam, functies: &functies)
  }

  /// Whether the heading says anything at all.
  var heeftKop: Bool { !plek.isEmpty }

  private func waarden(_ index: Int) -> some Sequence<String> {
    rijen.lazy.map { $0[index] }.filter { !$0.isEmpty }
  }

  private func waarden(_ kolom: Importkolom) -> [String] { plek[kolom].map { Array(waarden($0)) } ?? [] }

  /// What stands in a column, each once, in the order of the file.
  private func woorden(_ kolom: Importkolom) -> [String] {
    var gezien: Set<String> = []
    return waarden(kolom).filter { gezien.insert(Gelijkenis.naam($0)).inserted }
  }

  /// Each column by the surest word that the heading has for it.
  private mutating func plaats(_ functies: inout Functiezoeker) {
    let vormen = kop.map(Kolomwoorden.vorm)
    var vrij = Set(kop.indices)
    for (kolom, woorden) in Kolomwoorden.bekend where kolom != .leidinggevende && kolom != .functie {
      guard let index = woorden.lazy.compactMap({ woord in vormen.firstIndex(of: woord) }).first(where: vrij.contains)
      else { continue }
      plek[kolom] = index
      vrij.remove(index)
    }
    // One column `Naam` is the surname where other parts have a column of their own.
    if plek[.naam] == nil, plek[.achternaam] == nil, let index = vormen.firstIndex(of: "naam"),
      vrij.remove(index) != nil
    {
      plek[plek.keys.contains(where: \.isNaamdeel) ? .achternaam : .naam] = index
    }
    if plek[.naam] != nil {
      for deel in plek.keys where deel.isNaamdeel {
        if let index = plek.removeValue(forKey: deel) { vrij.insert(index) }
      }
    }
    plaatsLeidinggevende(vormen, &vrij)
    plaatsFunctie(vormen, &vrij, &functies)
  }

  /// The column whose words are numbers of people, as the file may also have the name of the manager.
  private mutating func plaatsLeidinggevende(_ vormen: [String], _ vrij: inout Set<Int>) {
    let nummers = Set(waarden(.nummer).map { Personeelsnummer(getypt: $0) })
    let woorden = Kolomwoorden.bekend.first { $0.kolom == .leidinggevende }?.woorden ?? []
    let kandidaten = woorden.compactMap { vormen.firstIndex(of: $0) }.filter(vrij.contains)
    func bekend(_ index: Int) -> Int { waarden(index).count { nummers.contains(Personeelsnummer(getypt: $0)) } }
    guard let beste = kandidaten.max(by: { (bekend($0), $1) < (bekend($1), $0) }) else { return }
    guard bekend(beste) > 0 || waarden(beste).allSatisfy({ !$0.contains(" ") }) else {
      opmerkingen.append(
        "in de kolom '\(kop[beste])' staan geen personeelsnummers uit dit bestand, dus hij is niet gebruikt")
      return
    }
    plek[.leidinggevende] = beste
    vrij.remove(beste)
  }

  /// Of more columns about the function the one whose words most functions are called by.
  private mutating func plaatsFunctie(_ vormen: [String], _ vrij: inout Set<Int>, _ functies: inout Functiezoeker) {
    let woorden = Kolomwoorden.bekend.first { $0.kolom == .functie }?.woorden ?? []
    var beste: (index: Int, bekend: Int)?
    for index in woorden.compactMap({ vormen.firstIndex(of: $0) }) where vrij.contains(index) {
      var bekend = 0
      for woord in Set(waarden(index)) where Self.isBekend(woord, &functies) { bekend += 1 }
      if bekend > beste?.bekend ?? -1 { beste = (index, bekend) }
    }
    guard let beste else { return }
    plek[.functie] = beste.index
    vrij.remove(beste.index)
  }

  private static func isBekend(_ woord: String, _ functies: inout Functiezoeker) -> Bool {
    if FunctieVerwijzing(woord) != nil { return true }
    if case .een = functies.vind(woord) { return true }
    return false
  }

  /// Words that stand for an empty cell: a day that never comes, a dash.
  private func leegwoorden() -> [String] {
    var gezien: Set<String> = []
    return [Importkolom.inDienst, .uitDienst, .per].flatMap(waarden).filter { waarde in
      let cijfers = Dagtijd(waarde).dag.filter(\.isNumber)
      let isNooit = cijfers.hasPrefix("9999") || cijfers.hasSuffix("9999") || cijfers.allSatisfy { $0 == "0" }
      return isNooit && gezien.insert(waarde).inserted
    }
  }

  /// What stands under the manager of who has none.
  private func zonderLeiding() -> [String] {
    let nummers = Set(waarden(.nummer).map { Personeelsnummer(getypt: $0) })
    return woorden(.leidinggevende).filter { woord in
      let nummer = Personeelsnummer(getypt: woord)
      guard !nummers.contains(nummer) else { return false }
      return woord.allSatisfy { $0 == "0" } || nummer.bezwaar != nil && nummer.zoekvorm != "geen"
    }
  }

  private static let vormen = [
    "dd-mm-jjjj", "jjjj-mm-dd", "dd/mm/jjjj", "mm/dd/jjjj", "jjjjmmdd", "dd.mm.jjjj", "d mmm jjjj", "dd-mmm-jjjj",
    "jjjj/mm/dd", "mm-dd-jjjj", "ddmmjjjj", "getal",
  ].compactMap { Datumvorm($0) }

  /// The forms that read most of the days, until all are read.
  private mutating func datumvormen(_ leeg: [String]) -> [Datumvorm] {
    let niets = Set(leeg)
    let dagen = Set(
      [Importkolom.inDienst, .uitDienst, .per].flatMap { kolom in
        waarden(kolom).prefix(Self.meesteRijen).filter { !niets.contains($0) }.map { Dagtijd($0).dag }
      })
    var rest = dagen
    var gekozen: [Datumvorm] = []
    func leest(_ vorm: Datumvorm, _ dag: String) -> Bool { (try? vorm.lees(dag)) != nil }
    while !rest.isEmpty {
      var beste: (vorm: Datumvorm, aantal: Int)?
      for vorm in Self.vormen {
        let aantal = rest.count { leest(vorm, $0) }
        if aantal > beste?.aantal ?? 0 { beste = (vorm, aantal) }
      }
      guard let beste else { break }
      gekozen.append(beste.vorm)
      rest = rest.filter { !leest(beste.vorm, $0) }
    }
    if let vreemd = rest.min() { opmerkingen.append("'\(vreemd)' is geen datum in een vorm die hier bekend is") }
    for (een, ander) in [("dd/mm/jjjj", "mm/dd/jjjj"), ("dd-mm-jjjj", "mm-dd-jjjj")]
    where gekozen.map(\.tekst) == [een]
      && Datumvorm(ander).map({ vorm in dagen.allSatisfy { leest(vorm, $0) } }) ?? false
    {
      opmerkingen.append("kijk na of de dagen echt als \(een) zijn geschreven: \(ander) kan ook")
    }
    return gekozen
  }

  /// Words that are the name of no function, to be filled in.
  private mutating func functiewoorden(_ functies: inout Functiezoeker) -> [Importprofiel.Functiewoord] {
    var vreemd: [String] = []
    for woord in woorden(.functie) where !Self.isBekend(woord, &functies) { vreemd.append(woord) }
    guard !vreemd.isEmpty else { return [] }
    let lijkt = vreemd.prefix(3).map { woord in
      functies.lijkt(op: woord).map { "'\(woord)' (lijkt op \($0))" } ?? "'\(woord)'"
    }
    opmerkingen.append(
      "vul onder 'functies' in welke functie dit is: \(opsomming(lijkt, voegwoord: "en"))"
        + (vreemd.count > 3 ? ", en nog \(vreemd.count - 3)" : ""))
    return vreemd.prefix(Self.meesteWoorden).map { Importprofiel.Functiewoord(woord: $0, functie: nil) }
  }

  /// Codes of units, with the name that another column gives with each of them; to be filled in where none does.
  private mutating func onderdeelwoorden(_ over: [Int]) -> [Importprofiel.Onderdeelwoord] {
    let codes = woorden(.onderdeel)
    guard let kolom = plek[.onderdeel], !codes.isEmpty, codes.allSatisfy({ !$0.contains(where: \.isLetter) }) else {
      return []
    }
    let bij = over.first { index in
      var namen: [String: String] = [:]
      return rijen.allSatisfy { rij in
        rij[kolom].isEmpty
          || rij[index].contains(where: \.isLetter)
            && namen.updateValue(rij[index], forKey: rij[kolom]) ?? rij[index] == rij[index]
      }
    }
    let namen = Dictionary(bij.map { index in rijen.map { ($0[kolom], $0[index]) } } ?? []) { eerste, _ in eerste }
    opmerkingen.append(
      bij.map { "kijk onder 'onderdelen' na of de namen uit kolom '\(kop[$0])' bij de codes horen" }
        ?? "vul onder 'onderdelen' de namen bij de codes in")
    return codes.prefix(Self.meesteWoorden).map { .init(woord: $0, onderdeel: namen[$0] ?? "") }
  }

  private mutating func meldNaamgebruik() {
    let vreemd = woorden(.naamgebruik).filter { Naamvolgorde(bekend: $0) == nil }
    guard !vreemd.isEmpty else { return }
    opmerkingen.append(
      "zeg onder 'naamgebruik' in welke volgorde de namen staan bij "
        + opsomming(vreemd.prefix(10).map { "'\($0)'" }, voegwoord: "en"))
  }
}
