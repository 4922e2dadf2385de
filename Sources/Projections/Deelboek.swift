package import EventCoding
package import EventLog
package import Gesprekscyclus
internal import Kalender

/// Makes the book of some people from the index, equal to the book of everybody in all that can be asked about them.
///
/// In it are, folded in the order of the log:
///
/// | What | Why |
/// |---|---|
/// | all that belongs to no dossier | rules, catalogues, roles, and what must be warned about |
/// | the people asked for | |
/// | everyone whom their facts name or who recorded them | reports tell their names |
/// | the person of the account, and who is placed under him or her | the guard asks whether the account manages anybody |
/// | who is the same person as one of these under another number | whoever has two jobs is one where independence is asked |
/// | who may be somebody that comes in as new | an indiensttreding warns |
/// | the managers of all these, up to the top | the guard asks who is above whom |
package struct Deelboek {
  let index: TermIndex
  let staart: [Boekregel]
  private var opTerm: [Term: [Boekregel]] = [:]
  /// Where the log ends, behind `staart`.
  package let einde: LogHead
  /// What belongs to no dossier.
  private let gedeeld: [Boekregel]
  private var regels: [Int: Boekregel]
  private var stromen: [DossierSleutel: Diepte] = [:]
  private var nummers: Set<Personeelsnummer> = []
  private let accounts: [Accountnaam: Set<Personeelsnummer>]
  /// For whom each acts or acted.
  private let vervangen: [Personeelsnummer: Set<Personeelsnummer>]
  /// The numbers of whoever has more, by each of them.
  private let samen: [Personeelsnummer: Set<Personeelsnummer>]
  private var wachtrij: [DossierSleutel] = []
  /// Records that are destroyed and that can be read all the same.
  private var nogLeesbaar: [Int] = []

  /// How much is needed of a person beside the dossier.
  private enum Diepte: Int {
    case naam
    /// With all whom the facts name.
    case heel
  }

  /// - Parameters:
  ///   - staart: the records behind the index.
  ///   - einde: the end of the log.
  package init(_ index: TermIndex, staart: [Boekregel], einde: LogHead) throws(IndexDoubt) {
    self.index = index
    self.staart = staart
    self.einde = einde
    for regel in staart {
      for term in Boektermen.termen(van: regel) { opTerm[term, default: []].append(regel) }
      if case .dossier = regel.stroom { opTerm[.stream(regel.stroom.naam), default: []].append(regel) }
    }
    let bewaard = try index.records(Boektermen.gedeeld).map { Boekregel($0) }
    gedeeld = (bewaard + (opTerm[Boektermen.gedeeld] ?? [])).filter { $0.feit == nil || $0.isVernietigingswoord }
    try Self.keurVersies(gedeeld)
    regels = Dictionary(gedeeld.map { ($0.nr, $0) }) { $1 }
    var boek = Boek()
    for regel in gedeeld where regel.stroom == .toegang { boek.verwerk(regel) }
    accounts = boek.toegang.personen
    vervangen = boek.toegang.waarnemingen.compactMap(\.waarde.waarneming).reduce(into: [:]) {
      $0[$1.waarnemer, default: []].insert($1.voor)
    }
    samen = accounts.values.filter { $0.count > 1 }.reduce(into: [:]) { samen, nummers in
      for nummer in nummers { samen[nummer, default: []].formUnion(nummers) }
    }
    try keurVernietigd()
  }

  /// Every record that was destroyed is among what belongs to nobody, or the index was made before its payload went: then nothing
  /// would tell that it is gone, and kept figures would still count it.
  private mutating func keurVernietigd() throws(IndexDoubt) {
    let bekend = Set(gedeeld.filter(\.isVernietigd).map(\.nr))
    // One that is named and still there, as when whoever destroys was interrupted, is seldom one of many.
    var onzeker = 0
    for regel in gedeeld {
      guard case .vernietigd(let reeksen, _, let voorstel) = regel.beheer else { continue }
      for nr in reeksen.joined() where nr <= index.kop.nr && !bekend.contains(nr) {
        onzeker += 1
        guard onzeker <= Self.meesteOnzeker, let gevonden = try self.regel(nr: nr), !gevonden.isVernietigd else {
          throw IndexDoubt("de index is van voor de vernietiging")
        }
        if voorstel != nil { nogLeesbaar.append(nr) }
      }
      guard voorstel != nil else { continue }
      let weg = RecordNumbers(reeksen)
      nogLeesbaar += staart.filter { weg.contains($0.nr) && !$0.isVernietigd }.map(\.nr)
    }
  }

  private static let meesteOnzeker = 100

  /// The book for a question. People and records that do not exist are not in it.
  ///
  /// - Throws: a doubt at anything in the index that is not as it should be.
  /// - Complexity: O(n) in the facts of these people and in what belongs to nobody, and the length of the tail.
  package mutating func boek(_ vraag: Deelvraag) throws(IndexDoubt) -> Boek {
    for nummer in vraag.mensen { try vraagOp(nummer, .heel) }
    for sleutel in vraag.sleutels { neemOp(sleutel, .naam) }
    for nr in vraag.records {
      if let sleutel = try dossier(metRecord: nr) { neemOp(sleutel, .heel) }
    }
    for regel in try vraag.stuk.map({ (stuk) throws(IndexDoubt) in try self.regels(stuk) }) ?? [] { try neemOp(regel) }
    for chef in vraag.chefs {
      try vraagOp(chef, .heel)
      for nummer in try nummers(van: chef) { try vraagTeam(nummer, .heel) }
    }
    for nieuw in vraag.nieuwe {
      for term in [Boektermen.vorm(nieuw.nummer), Boektermen.naam(nieuw.naam)] {
        for regel in try zoek(term) { if let feit = regel.feit { neemOp(feit.sleutel, .naam) } }
      }
    }
    for woord in Set(vraag.woorden) where woord.utf8.count <= 40 { try vraagOp(Personeelsnummer(woord), .naam) }
    for nummer in accounts[vraag.account] ?? [] {
      try vraagOp(nummer, .naam)
      for nummer in try nummers(van: nummer) { try vraagTeam(nummer, .naam) }
      for ander in vervangen[nummer] ?? [] {
        try vraagOp(ander, .naam)
        for nummer in try nummers(van: ander) { try vraagTeam(nummer, .naam) }
      }
    }
    while let sleutel = wachtrij.popLast() { try laad(sleutel) }
    return try boek(op: .alles)
  }

  /// The book of everything that was asked so far, as it was known then.
  package func boek(op moment: BekendOp) throws(IndexDoubt) -> Boek {
    var boek = Boek()
    for (_, regel) in regels.sorted(by: { $0.key < $1.key }) where moment.omvat(regel) { boek.verwerk(regel) }
    for (_, regel) in regels.sorted(by: { $0.key < $1.key }) where !moment.omvat(regel) { boek.verneem(regel) }
    boek.meld(nogLeesbaar: nogLeesbaar)
    boek.staatOp(try kop(op: moment))
    if let nr = moment.nr, let regel = try regel(nr: nr) { boek.vraag(naar: regel) }
    return boek
  }

  /// What comes of every dossier that there is, each by itself and in no particular order, in a book with what belongs to nobody.
  ///
  /// - Parameters:
  ///   - moment: as it was known then.
  ///   - soorten: the only kinds of facts that are looked at; nothing for all.
  ///   - progress: hears how many of how many are done.
  ///   - maak: may run on several threads, ahead of `neem`.
  /// - Complexity: O(n) in the length of the log, shared out over the processors; memory for some dossiers, for the first record of each
  ///   and for what `maak` makes.
  package func elk<Vrucht: Sendable>(
    _ moment: BekendOp = .alles, soorten: Set<Soort>? = nil, _ progress: Progress? = nil,
    maak: @escaping @Sendable (Dossier, Boek) throws(IndexDoubt) -> Vrucht?,
    _ neem: (Vrucht) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    try elk(
      [moment], soorten: soorten, progress,
      maak: { (sleutel, boeken) throws(IndexDoubt) in
        // One without a single fact is in no book either.
        guard let boek = boeken.first, let dossier = boek.dossiers[sleutel] else { return nil }
        return try maak(dossier, boek)
      }, neem)
  }

  /// The same of several moments, in one book for each; each dossier is read once.
  ///
  /// - Parameters:
  ///   - alleen: only these dossiers; nothing for all.
  ///   - soorten: the only kinds of facts that are looked at; nothing for all.
  package func elk<Vrucht: Sendable>(
    _ momenten: [BekendOp], alleen: Set<DossierSleutel>? = nil, soorten: Set<Soort>? = nil, _ progress: Progress? = nil,
    maak: @escaping @Sendable (DossierSleutel, [Boek]) throws(IndexDoubt) -> Vrucht?,
    _ neem: (Vrucht) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    // The words of a dossier come with its facts, at their own place.
    let woordloos = gedeeld.filter { !$0.isVernietigingswoord }
    var bases: [(moment: BekendOp, leeg: Boek, kop: LogHead)] = []
    for moment in momenten {
      var boek = Boek()
      for regel in woordloos where moment.omvat(regel) { boek.verwerk(regel) }
      bases.append((moment, boek, try kop(op: moment)))
    }
    let sleutels = try zoek(Boektermen.begin).compactMap { regel -> DossierSleutel? in
      guard regel.isBegin, case .dossier(let sleutel) = regel.stroom, alleen?.contains(sleutel) ?? true,
        momenten.contains(where: { $0.omvat(regel) })
      else { return nil }
      return sleutel
    }
    let keuze = soorten.map { Feitkeuze($0) }
    let (blauwdruk, opTerm, vast) = (index.blauwdruk, opTerm, bases)
    let verdeling = Dossierverdeling(sleutels, rekenaars: index.werkers)
    try verdeling.elk(
      progress,
      maak: { (sleutels) throws(IndexDoubt) in
        let vinder = Vinder(index: blauwdruk.index, opTerm: opTerm)
        var vruchten: [Vrucht] = []
        for sleutel in sleutels {
          let feiten = try vinder.feiten(van: sleutel, alleen: keuze)
          let boeken = vast.map { moment, leeg, kop in
            var boek = leeg
            for regel in feiten where moment.omvat(regel) { boek.verwerk(regel) }
            for regel in feiten where !moment.omvat(regel) { boek.verneem(regel) }
            boek.staatOp(kop)
            return boek
          }
          if let vrucht = try maak(sleutel, boeken) { vruchten.append(vrucht) }
        }
        return vruchten
      }, neem)
  }

  /// One dossier as it is now; nothing when there is none.
  package func dossier(_ sleutel: DossierSleutel) throws(IndexDoubt) -> Dossier? {
    var boek = Boek()
    for regel in try feiten(van: sleutel) { boek.verwerk(regel) }
    return boek.dossiers[sleutel]
  }

  /// The dossiers with records behind this position; nothing when it is before what the index ends with, or when rules and
  /// cycles changed or payloads were destroyed behind it.
  package func dossiers(na kop: LogHead) -> Set<DossierSleutel>? {
    let plek = staart.firstIndex { $0.nr == kop.nr && $0.hash == kop.hash }.map { $0 + 1 }
    let isIndex = index.kop.nr == kop.nr && index.kop.hash == kop.hash
    guard let begin = plek ?? (isIndex ? 0 : nil) else { return nil }
    var sleutels: Set<DossierSleutel> = []
    for regel in staart[begin...] {
      switch regel.stroom {
      case .dossier(let sleutel): sleutels.insert(sleutel)
      case .regeling: return nil
      // What was destroyed may lie before that position.
      case .beheer: if case .vernietigd = regel.beheer { return nil }
      case .catalogus, .onderdelen, .toegang, .overig: break
      }
    }
    return sleutels
  }

  /// The end of the log as it was then.
  private func kop(op moment: BekendOp) throws(IndexDoubt) -> LogHead {
    if moment == .alles { return einde }
    if let laatste = staart.last(where: { moment.omvat($0) }) {
      return LogHead(nr: laatste.nr, hash: laatste.hash, tijd: laatste.tijd)
    }
    let tot = index.kop.nr
    let laatste = try eindeVanOpdracht(try index.last { nr, tijd in nr <= tot && moment.omvat(nr: nr, tijd: tijd) })
    return laatste.map { LogHead(nr: $0.nr, hash: $0.hash, tijd: $0.tijd) } ?? .leeg
  }

  /// The record itself when it ends a commit, else the last one of the commit before it.
  ///
  /// - Complexity: O(log n) records read for a commit of n.
  private func eindeVanOpdracht(_ record: LogRecord?) throws(IndexDoubt) -> LogRecord? {
    guard let record, record.rest > 0 else { return record }
    let einde = record.nr + record.rest
    // The commit begins somewhere behind `voor`, and not behind `erin`.
    var (voor, erin) = (0, record.nr)
    while erin - voor > 1 {
      let midden = (voor + erin) / 2
      let gevonden = try index.last { nr, _ in nr <= midden }
      if let gevonden, gevonden.nr + gevonden.rest == einde { erin = midden } else { voor = midden }
    }
    return voor == 0 ? nil : try index.last { nr, _ in nr <= voor }
  }

  private func dossier(metRecord nr: Int) throws(IndexDoubt) -> DossierSleutel? {
    guard let regel = try regel(nr: nr), case .dossier(let sleutel) = regel.stroom else { return nil }
    return sleutel
  }

  /// The record with this number; nothing beyond the end of the log.
  func regel(nr: Int) throws(IndexDoubt) -> Boekregel? {
    if let regel = staart.first(where: { $0.nr == nr }) { return regel }
    guard nr <= index.kop.nr, let gevonden = try index.last(where: { gevonden, _ in gevonden <= nr }),
      gevonden.nr == nr
    else { return nil }
    return Boekregel(gevonden)
  }

  private func feiten(van sleutel: DossierSleutel) throws(IndexDoubt) -> [Boekregel] {
    try Vinder(index: index, opTerm: opTerm).feiten(van: sleutel)
  }

  /// Of a stream that belongs to nobody all records are among these: from its first on without gaps.
  private static func keurVersies(_ gedeeld: [Boekregel]) throws(IndexDoubt) {
    var laatste: [Stroom: Int] = [:]
    for regel in gedeeld {
      if case .dossier = regel.stroom { continue }
      guard regel.versie == laatste[regel.stroom, default: 0] + 1 else { throw IndexDoubt("gat in een stroom") }
      laatste[regel.stroom] = regel.versie
    }
  }

  private func zoek(_ term: Term) throws(IndexDoubt) -> [Boekregel] {
    try Vinder(index: index, opTerm: opTerm).zoek(term)
  }

  private mutating func vraagOp(_ nummer: Personeelsnummer, _ diepte: Diepte) throws(IndexDoubt) {
    guard diepte == .heel || !nummers.contains(nummer) else { return }
    nummers.insert(nummer)
    for ander in samen[nummer] ?? [] where ander != nummer { try vraagOp(ander, .naam) }
    for regel in try zoek(Boektermen.nummer(nummer)) {
      if let feit = regel.feit, feit.gebeurtenis.plaatsing.nummer == nummer { neemOp(feit.sleutel, diepte) }
    }
  }

  /// This number with every other one of whoever has or had it: a placement names a manager by the first.
  private func nummers(van nummer: Personeelsnummer) throws(IndexDoubt) -> Set<Personeelsnummer> {
    var nummers: Set<Personeelsnummer> = [nummer]
    for regel in try zoek(Boektermen.nummer(nummer)) {
      guard let feit = regel.feit, feit.gebeurtenis.plaatsing.nummer == nummer else { continue }
      nummers.formUnion(try feiten(van: feit.sleutel).compactMap { $0.feit?.gebeurtenis.plaatsing.nummer })
    }
    return nummers
  }

  private mutating func vraagTeam(_ chef: Personeelsnummer, _ diepte: Diepte) throws(IndexDoubt) {
    for regel in try zoek(Boektermen.chef(chef)) {
      if let feit = regel.feit, feit.gebeurtenis.plaatsing.chef == chef { neemOp(feit.sleutel, diepte) }
    }
  }

  /// All that words about this record may need: its dossier, or whom it names otherwise.
  private mutating func neemOp(_ regel: Boekregel) throws(IndexDoubt) {
    if case .dossier(let sleutel) = regel.stroom { neemOp(sleutel, .heel) }
    guard case .gebeurtenis(.toegang(let gebeurtenis)) = regel.inhoud else { return }
    for nummer in gebeurtenis.genoemden { try vraagOp(nummer, .naam) }
  }

  private mutating func neemOp(_ sleutel: DossierSleutel, _ diepte: Diepte) {
    if let bekend = stromen[sleutel], bekend.rawValue >= diepte.rawValue { return }
    stromen[sleutel] = diepte
    wachtrij.append(sleutel)
  }

  /// All facts of a dossier, and a question for whom it leads to: managers, other dossiers that had its number, and of
  /// somebody who is asked for all who are named.
  private mutating func laad(_ sleutel: DossierSleutel) throws(IndexDoubt) {
    let diepte = stromen[sleutel] ?? .naam
    for regel in try feiten(van: sleutel) {
      regels[regel.nr] = regel
      guard let feit = regel.feit else { continue }
      let plaatsing = feit.gebeurtenis.plaatsing
      if let nummer = plaatsing.nummer { try vraagOp(nummer, .naam) }
      if let chef = plaatsing.chef { try vraagOp(chef, .naam) }
      guard diepte == .heel else { continue }
      for nummer in feit.gebeurtenis.genoemden { try vraagOp(nummer, .naam) }
      for nummer in accounts[Accountnaam(regel.actor)] ?? [] { try vraagOp(nummer, .naam) }
      if let nummer = regel.namens { try vraagOp(nummer, .naam) }
    }
  }
}
