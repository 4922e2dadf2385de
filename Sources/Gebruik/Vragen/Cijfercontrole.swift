package import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

/// Holds the kept figures against the log: counts every row again from its dossier.
package struct Cijfercontrole {
  /// Files of which every row is what the log makes of it.
  package private(set) var juist = 0
  package private(set) var ongebruikt: [ProjectionFinding] = []
  package private(set) var bevindingen: [ProjectionFinding] = []

  /// The rows of one part that were not held against a dossier yet.
  private struct Deel {
    var rijen: [ID128: ArraySlice<UInt8>] = [:]
    var afwijkend = 0
  }

  private var delen: [Int: Deel] = [:]

  /// - Parameters:
  ///   - einde: the end of the log, which was verified.
  ///   - progress: hears how many dossiers of how many were counted again.
  /// - Throws: when the log can't be read.
  /// - Complexity: O(n) in the length of the log; memory for the rows, and for the book when there is no index.
  package init(_ opslag: Storage, einde: LogHead, progress: @escaping Progress = { _, _ in }) throws {
    let gewoon = Cijferstand.versie(Boek())
    // Without rows nothing needs to be read.
    if KeptRowsObjection(opslag, versie: gewoon) == nil, (try? KeptRows(opslag, versie: gewoon)) == nil { return }
    let bron = try Bron(opslag)
    let versie = Cijferstand.versie(bron.gedeeld)
    if let bezwaar = KeptRowsObjection(opslag, versie: versie) {
      let bevinding = ProjectionFinding("stand", bezwaar.code, bezwaar.reden)
      if bezwaar.isGewoon { ongebruikt.append(bevinding) } else { bevindingen.append(bevinding) }
      return
    }
    guard let standen = try? KeptRows(opslag, versie: versie) else { return }
    guard standen.kop.nr == einde.nr, standen.kop.hash == einde.hash, let tijd = einde.tijd else {
      ongebruikt.append(ProjectionFinding("stand", .stand, "de cijfers zijn van nr \(standen.kop.nr)"))
      return
    }
    for deel in standen.delen {
      do throws(IndexDoubt) {
        var rijen: [ID128: ArraySlice<UInt8>] = [:]
        try standen.rows(deel) { rijen[$0] = $1 }
        delen[deel] = Deel(rijen: rijen)
      } catch {
        bevindingen.append(
          ProjectionFinding(standen.file(deel), .bladzij, "dit bestand is niet wat ‘stand’ ervan zegt"))
      }
    }
    let dag = Amsterdam.datum(van: tijd)
    let jaren = Set(delen.keys)
    try bron.elk(
      opslag.platform.taakverdeling.werkers, progress, maak: { Dossierrijen($0, $1, dag, jaren) },
      { vergelijk($0, dag) })
    for deel in delen.keys.sorted() { oordeel(deel, standen.file(deel), dag) }
  }

  /// Every dossier with what belongs to nobody: by the index, or from the log whole.
  private enum Bron {
    case index(Deelboek, gedeeld: Boek)
    case heel(Boek)

    init(_ opslag: Storage) throws {
      if let deelboek = try? Deelboek(opslag), let gedeeld = try? deelboek.boek(op: .alles) {
        self = .index(deelboek, gedeeld: gedeeld)
        return
      }
      var boek = Boek()
      let bereid = { @Sendable (record: LogRecord) in Boekregel(record) }
      try LogReader(opslag: opslag).read(bereid: bereid) { (regel) throws(Never) in boek.verwerk(regel) }
      self = .heel(boek)
    }

    var gedeeld: Boek {
      switch self {
      case .index(_, let gedeeld): gedeeld
      case .heel(let boek): boek
      }
    }

    func elk<Vrucht: Sendable>(
      _ rekenaars: Int, _ progress: @escaping Progress, maak: @escaping @Sendable (Dossier, Boek) -> Vrucht?,
      _ neem: (Vrucht) -> Void
    ) throws {
      switch self {
      case .index(let deelboek, _): try deelboek.elk(.alles, progress, maak: maak, neem)
      case .heel(let boek): try boek.elk(rekenaars: rekenaars, progress, maak: { maak($0, boek) }, neem)
      }
    }
  }

  /// The rows that a dossier should have in the parts that are kept.
  private struct Dossierrijen: Sendable {
    let sleutel: ID128
    let persoon: Persoonsrij?
    let jaren: [Int: Jaarrij]

    init?(_ dossier: Dossier, _ boek: Boek, _ dag: Datum, _ delen: Set<Int>) {
      guard let sleutel = ID128(dossier.sleutel.tekst) else { return nil }
      let bron = Rapportbron(boek: boek, organisatie: "", opslag: "", peildatum: dag)
      self.sleutel = sleutel
      persoon = delen.contains(Cijferstand.mensen) ? bron.persoonsrij(dossier) : nil
      jaren = delen.reduce(into: [:]) { jaren, jaar in
        guard let cyclus = boek.regelingen.cyclus(jaar), let rij = bron.jaarrij(dossier, cyclus), !rij.isLeeg else {
          return
        }
        jaren[jaar] = rij
      }
    }
  }

  private mutating func vergelijk(_ juist: Dossierrijen, _ dag: Datum) {
    // In place, also of the keys: a copy of all rows for each dossier would take for ever.
    for deel in Array(delen.keys) {
      let bytes = delen[deel]?.rijen.removeValue(forKey: juist.sleutel)
      let klopt =
        if deel == Cijferstand.mensen, let persoon = juist.persoon {
          bytes.flatMap { try? Persoonsrij(bytes: $0) }?.isGelijk(persoon, vanaf: dag) == true
        } else {
          Self.isGelijk(bytes, juist.jaren[deel], vanaf: dag)
        }
      if !klopt { delen[deel]?.afwijkend += 1 }
    }
  }

  private static func isGelijk(_ bytes: ArraySlice<UInt8>?, _ juist: Jaarrij?, vanaf dag: Datum) -> Bool {
    guard let bytes else { return juist == nil }
    guard let rij = try? Jaarrij(bytes: bytes) else { return false }
    guard let juist else { return rij.isLeeg(vanaf: dag) }
    return rij.cijfers.isGelijk(juist.cijfers, vanaf: dag) && rij.open.isGelijk(juist.open, vanaf: dag)
  }

  /// What is left of the rows belongs to no dossier.
  private mutating func oordeel(_ nr: Int, _ bestand: String, _ dag: Datum) {
    guard let deel = delen[nr] else { return }
    let afwijkend = deel.afwijkend + deel.rijen.count
    if afwijkend == 0 {
      juist += 1
    } else {
      bevindingen.append(
        ProjectionFinding(
          bestand, .inhoud, "van \(aantal(afwijkend, "dossier", "dossiers")) zijn de cijfers niet die van het logboek"))
    }
  }
}
