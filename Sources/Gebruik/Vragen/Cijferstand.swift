internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

/// The figures of people that are kept beside the log, so that reports about everybody need not read it.
///
/// Part 0 has a row for each dossier; part 2026 one for each dossier that counts somewhere in 2026.
enum Cijferstand {
  static let mensen = 0
  /// Another way of counting, or of understanding records, makes other rows.
  static let versie = TermScheme.getal(Cijferversie.tekst + " " + Boektermen.versie)

  /// What is kept, when it is of exactly this position in the log.
  static func open(_ opslag: Storage, bij kop: LogHead) throws(IndexDoubt) -> KeptRows {
    let standen = try KeptRows(opslag, versie: versie)
    guard standen.kop.nr == kop.nr, standen.kop.hash == kop.hash else { throw IndexDoubt("de stand is van elders") }
    return standen
  }
}

extension Rapportbron {
  /// The rows of a dossier, one for each part; an empty one where nothing counts.
  fileprivate func rijen(_ dossier: Dossier, _ cycli: [Cyclus]) throws(IndexDoubt) -> [(deel: Int, rij: KeptRow)] {
    guard let sleutel = ID128(dossier.sleutel.tekst) else { throw IndexDoubt("een sleutel van een ander programma") }
    return [(Cijferstand.mensen, KeptRow(sleutel: sleutel, waarde: persoonsrij(dossier).bytes))]
      + cycli.map { cyclus in
        let rij = jaarrij(dossier, cyclus).flatMap { $0.isLeeg ? nil : $0.bytes }
        return (cyclus.jaar, KeptRow(sleutel: sleutel, waarde: rij ?? []))
      }
  }
}

/// What a writer must keep of what it recorded.
struct Cijferbeurt {
  /// Where the log stood when it was opened, and which cycles there were.
  let begin: LogHead
  let cycli: [Cyclus]
  /// Where the others are found, when not everybody is in the book.
  let rest: Deelboek?
  private var gewijzigd: Set<DossierSleutel> = []
  /// Something was recorded.
  private(set) var isVastgelegd = false

  init(_ boek: Boek, _ begin: LogHead, _ rest: Deelboek?) {
    self.begin = begin
    self.rest = rest
    cycli = boek.regelingen.alle
  }

  mutating func noteer(_ records: [LogRecord]) {
    isVastgelegd = true
    for record in records {
      if case .dossier(let sleutel) = Stroom(naam: record.stroom) { gewijzigd.insert(sleutel) }
    }
  }

  /// Brings what is kept up to where the log stands now; makes it where it is missing.
  ///
  /// Not for a log so short that it has no index: reading it whole is as fast.
  /// - Complexity: O(f) for the facts of the people who changed; of everybody when it is made, or a cycle changed.
  func bewaar(_ boek: Boek, tot kop: LogHead, _ opslag: Storage) {
    guard let tijd = boek.laatsteTijd else { return }
    let bron = Rapportbron(boek: boek, organisatie: "", opslag: "", peildatum: Amsterdam.datum(van: tijd))
    let nu = boek.regelingen.alle
    let anders = nu.filter { !cycli.contains($0) }
    var rijen = Rijen()
    do throws(IndexDoubt) {
      if let (oud, gemist) = bijTeWerken(opslag) {
        let mensen = gewijzigd.union(gemist)
        for sleutel in mensen {
          let dossier = if let dossier = boek.dossiers[sleutel] { dossier } else { try rest?.dossier(sleutel) }
          if let dossier { rijen.voegToe(try bron.rijen(dossier, nu)) }
        }
        if !anders.isEmpty {
          try elk(boek) { (dossier) throws(IndexDoubt) in
            if !mensen.contains(dossier.sleutel) { rijen.voegToe(try bron.rijen(dossier, anders)) }
          }
        }
        KeptRowsWriter.voegToe(rijen.perDeel, van: oud, tot: kop, opslag, versie: Cijferstand.versie)
      } else {
        try elk(boek) { (dossier) throws(IndexDoubt) in rijen.voegToe(try bron.rijen(dossier, nu)) }
        KeptRowsWriter.maakNieuw(rijen.perDeel, tot: kop, opslag, versie: Cijferstand.versie)
      }
    } catch {
      KeptRowsWriter.gooiWeg(opslag)
    }
  }

  /// Where what is kept stands, and who changed between there and where the log was opened, as after a command that was
  /// killed before it could keep its figures; nothing when everything must be made anew.
  private func bijTeWerken(_ opslag: Storage) -> (oud: LogHead, gemist: Set<DossierSleutel>)? {
    guard let kop = (try? KeptRows(opslag, versie: Cijferstand.versie))?.kop else { return nil }
    let oud = LogHead(nr: kop.nr, hash: kop.hash, tijd: nil)
    if kop.nr == begin.nr, kop.hash == begin.hash { return (oud, []) }
    return rest?.dossiers(na: oud).map { (oud, $0) }
  }

  /// Every dossier as it stands now, wherever it is found.
  private func elk(_ boek: Boek, _ bezoek: (Dossier) throws(IndexDoubt) -> Void) throws(IndexDoubt) {
    guard let rest else {
      for dossier in boek.dossiers.values { try bezoek(dossier) }
      return
    }
    for sleutel in gewijzigd {
      if let dossier = boek.dossiers[sleutel] { try bezoek(dossier) }
    }
    try rest.elk { (dossier, _) throws(IndexDoubt) in
      if !gewijzigd.contains(dossier.sleutel) { try bezoek(dossier) }
    }
  }

  private struct Rijen {
    var perDeel: [Int: [KeptRow]] = [:]

    mutating func voegToe(_ rijen: [(deel: Int, rij: KeptRow)]) {
      for (deel, rij) in rijen { perDeel[deel, default: []].append(rij) }
    }
  }
}

extension Regelingen {
  /// Every cycle that was ever opened, oldest first.
  fileprivate var alle: [Cyclus] { jaren.compactMap { cyclus($0) } }
}
