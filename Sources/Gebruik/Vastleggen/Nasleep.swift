internal import EventLog
internal import Gesprekscyclus
internal import Projections

/// What was recorded while a storage was held: told when the lock was given back, to whatever follows the log.
struct Nasleep {
  let opslag: Storage
  /// As it stood when the storage was opened, and which cycles there were.
  let begin: LogHead
  let cycli: [Cyclus]
  /// Where the others are found, when not everybody is in the book.
  private let rest: Deelboek?
  /// Hears how many dossiers of how many are done, of what looks at everybody.
  private let progress: Progress?
  private var mensen: Set<DossierSleutel> = []
  /// Something was recorded.
  private(set) var isVastgelegd = false
  private(set) var boek = Boek()
  /// Where the log ended when the lock was given back.
  private(set) var tot: LogHead

  init(_ opslag: Storage, _ boek: Boek, _ begin: LogHead, _ rest: Deelboek?, _ progress: Progress?) {
    self.opslag = opslag
    self.begin = begin
    self.rest = rest
    self.progress = progress
    tot = begin
    cycli = boek.regelingen.alle
  }

  mutating func noteer(_ records: [LogRecord]) {
    isVastgelegd = true
    for record in records {
      if case .dossier(let sleutel) = Stroom(naam: record.stroom) { mensen.insert(sleutel) }
    }
  }

  /// The same when all is recorded.
  func af(_ boek: Boek, tot: LogHead) -> Nasleep {
    var af = self
    (af.boek, af.tot) = (boek, tot)
    return af
  }

  /// Who changed behind this position, as after a command that was killed before its figures were kept; nothing when
  /// that can't be told.
  func gewijzigd(na van: LogHead) -> Set<DossierSleutel>? {
    if van.nr == begin.nr, van.hash == begin.hash { return mensen }
    return rest?.dossiers(na: van).map(mensen.union)
  }

  func dossier(_ sleutel: DossierSleutel) throws(IndexDoubt) -> Dossier? {
    if let dossier = boek.dossiers[sleutel] { return dossier }
    return try rest?.dossier(sleutel)
  }

  /// What comes of every dossier as it stands now, wherever it is found.
  ///
  /// - Parameter maak: on any thread and ahead of `neem`.
  func elk<Vrucht: Sendable>(
    maak: @escaping @Sendable (Dossier) throws(IndexDoubt) -> Vrucht?, _ neem: (Vrucht) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    guard let rest else {
      return try boek.elk(rekenaars: opslag.platform.taakverdeling.werkers, progress, maak: maak, neem)
    }
    for sleutel in mensen {
      if let dossier = boek.dossiers[sleutel], let vrucht = try maak(dossier) { try neem(vrucht) }
    }
    try rest.elk(
      .alles, progress,
      maak: { [mensen] (dossier, _) throws(IndexDoubt) in mensen.contains(dossier.sleutel) ? nil : try maak(dossier) },
      neem)
  }
}

extension Regelingen {
  /// Every cycle that was ever opened, oldest first.
  var alle: [Cyclus] { jaren.compactMap { cyclus($0) } }
}
