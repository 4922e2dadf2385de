internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

/// The figures of people that are kept beside the log, so that reports about everybody need not read it.
///
/// Part 0 has a row for each dossier; part 2026 one for each dossier that counts somewhere in 2026. A projection: it follows the
/// log at some distance, and who reads it counts anew who changed since.
struct Cijferstand {
  static let mensen = 0
  /// Another way of counting, or of understanding records, makes other rows.
  ///
  /// And so does a payload that was destroyed since: that leaves every hash as it is, so rows of before would still count it.
  static func versie(_ boek: Boek) -> UInt64 {
    let weg = boek.overige.filter { $0.reden == .vernietigd }.map { " \($0.herkomst.nr)" }
    return TermScheme.number(Cijferversie.tekst + " " + Boektermen.versie + weg.joined())
  }

  private let standen: KeptRows
  /// Who changed since, with the rows that they have now.
  private let sinds: Set<ID128>
  private let vers: [Int: [KeptRow]]

  /// What is kept, and what was recorded since.
  ///
  /// - Parameter boek: what belongs to nobody, as it is now.
  /// - Throws: a doubt when nothing is kept, or of a position that the index does not tell what follows it.
  /// - Complexity: O(f) in the facts of who changed since; mostly nobody.
  init(_ opslag: Storage, _ deelboek: Deelboek, _ boek: Boek) throws(IndexDoubt) {
    standen = try KeptRows(opslag, versie: Self.versie(boek))
    let positie = LogHead(nr: standen.kop.nr, hash: standen.kop.hash, tijd: nil)
    guard let mensen = deelboek.dossiers(na: positie) else { throw IndexDoubt("de stand is van elders") }
    let rijen = try Cijferrijen(boek)
    var vers: [Int: [KeptRow]] = [:]
    for sleutel in mensen {
      if let dossier = try deelboek.dossier(sleutel) { vers.voegToe(try rijen.rijen(dossier)) }
    }
    sinds = Set(mensen.compactMap { ID128($0.tekst) })
    self.vers = vers
  }

  /// Reads the rows of a part; a doubt when one of them is not what it should be.
  func rijen(_ deel: Int, _ lees: (ID128, ArraySlice<UInt8>) throws(Rijfout) -> Void) throws(IndexDoubt) {
    var fout = false
    func neem(_ sleutel: ID128, _ bytes: ArraySlice<UInt8>) {
      do throws(Rijfout) {
        if !fout { try lees(sleutel, bytes) }
      } catch {
        fout = true
      }
    }
    try standen.rows(deel) { sleutel, bytes in if !sinds.contains(sleutel) { neem(sleutel, bytes) } }
    for rij in vers[deel] ?? [] where !rij.waarde.isEmpty { neem(rij.sleutel, rij.waarde[...]) }
    if fout { throw IndexDoubt("een rij is niet te lezen") }
  }

  /// Who everybody is on this day.
  func mensen(op dag: Datum, _ neem: (ID128, Persoonsstand) -> Void) throws(IndexDoubt) {
    try rijen(Self.mensen) { (sleutel, bytes) throws(Rijfout) in
      guard let nu = try Persoonsrij(bytes: bytes).op(dag) else { throw Rijfout() }
      neem(sleutel, nu)
    }
  }
}

/// Makes rows of dossiers, for each part that they count in; an empty one where nothing counts.
private struct Cijferrijen: Sendable {
  typealias Rijen = [(deel: Int, rij: KeptRow)]

  let bron: Rapportbron
  let cycli: [Cyclus]

  /// As they will be from the day of the last record on.
  init(_ boek: Boek) throws(IndexDoubt) {
    guard let tijd = boek.laatsteTijd else { throw IndexDoubt("een leeg logboek") }
    bron = Rapportbron(boek: boek, organisatie: "", opslag: "", peildatum: Amsterdam.datum(van: tijd))
    cycli = boek.regelingen.alle
  }

  func rijen(_ dossier: Dossier) throws(IndexDoubt) -> Rijen {
    let persoon = KeptRow(sleutel: try sleutel(dossier), waarde: bron.persoonsrij(dossier).bytes)
    return [(Cijferstand.mensen, persoon)] + (try rijen(dossier, alleen: cycli))
  }

  func rijen(_ dossier: Dossier, alleen cycli: [Cyclus]) throws(IndexDoubt) -> Rijen {
    let sleutel = try sleutel(dossier)
    return cycli.map { cyclus in
      let rij = bron.jaarrij(dossier, cyclus).flatMap { $0.isLeeg ? nil : $0.bytes }
      return (cyclus.jaar, KeptRow(sleutel: sleutel, waarde: rij ?? []))
    }
  }

  private func sleutel(_ dossier: Dossier) throws(IndexDoubt) -> ID128 {
    guard let sleutel = ID128(dossier.sleutel.tekst) else { throw IndexDoubt("een sleutel van een ander programma") }
    return sleutel
  }
}

extension [Int: [KeptRow]] {
  fileprivate mutating func voegToe(_ rijen: Cijferrijen.Rijen) {
    for (deel, rij) in rijen { self[deel, default: []].append(rij) }
  }
}

extension Cijferstand {
  /// Brings what is kept up to what a command recorded, when the lock was given back; makes it where it is missing.
  ///
  /// When two commands end at once, one of them finds the place taken; what it recorded is caught up with by the next.
  /// - Complexity: O(f) for the facts of the people who changed; of everybody when it is made, or a cycle changed.
  static func volg(_ nasleep: Nasleep, _ plaats: borrowing ProjectionPlace) {
    KeptRowsWriter.update(nasleep.opslag, plaats, version: versie(nasleep.boek), to: nasleep.tot) {
      (van) throws(IndexDoubt) in
      let rijen = try Cijferrijen(nasleep.boek)
      var nieuw: [Int: [KeptRow]] = [:]
      // Of a later command, or of a log that was longer before it was put back.
      if let van, van.nr > nasleep.tot.nr, let einde = (try? Deelboek(nasleep.opslag))?.einde, van.nr <= einde.nr {
        return nil
      }
      guard let van, let gewijzigd = nasleep.gewijzigd(na: van) else {
        try nasleep.elk(
          maak: { (dossier) throws(IndexDoubt) in try rijen.rijen(dossier) }, { nieuw.voegToe($0) })
        return .maakNieuw(nieuw)
      }
      for sleutel in gewijzigd {
        if let dossier = try nasleep.dossier(sleutel) { nieuw.voegToe(try rijen.rijen(dossier)) }
      }
      let anders = rijen.cycli.filter { !nasleep.cycli.contains($0) }
      if !anders.isEmpty {
        try nasleep.elk(
          maak: { (dossier) throws(IndexDoubt) in
            gewijzigd.contains(dossier.sleutel) ? nil : try rijen.rijen(dossier, alleen: anders)
          }, { nieuw.voegToe($0) })
      }
      return .voegToe(nieuw)
    }
  }
}
