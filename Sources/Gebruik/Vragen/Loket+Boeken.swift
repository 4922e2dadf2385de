internal import EventLog
internal import Gesprekscyclus
internal import Projections

/// The one read path: the index where it finds all that is needed, else the log whole.
extension Loket {
  /// What was read for one question, not guarded yet.
  struct Boeken {
    /// One for each moment.
    let toen: [Boek]
    /// Of everything that is recorded, also of who is in no moment.
    let vol: Boek
    /// Nothing of the log was unreadable.
    let isHeel: Bool
  }

  /// The books of whom it is about, one for each moment, and the one of now.
  ///
  /// Of a damaged log it reads what is sound and notes what it could not read.
  ///
  /// - Parameters:
  ///   - volledig: a damaged log is refused, as when recording.
  ///   - stil: nothing is noted, for a command that looks at the log itself.
  ///   - vouwt: of the log read whole only these records are folded.
  /// - Complexity: O(n) in the facts of these people and the records behind the index; else in the log.
  func boeken(
    over betreft: Betreft, _ momenten: [BekendOp] = [.alles], volledig: Bool = false, stil: Bool = false,
    vouwt: @escaping (Boekregel) -> Bool = { _ in true }
  ) throws(Mislukt) -> Boeken {
    if let werkplaats, momenten.allSatisfy({ $0 == .alles }) {
      return Boeken(toen: momenten.map { _ in werkplaats.boek }, vol: werkplaats.boek, isHeel: true)
    }
    var boeken = deelboeken(betreft, momenten)
    if boeken == nil {
      let opname = try opname(momenten, volledig: volledig, stil: stil, vouwt)
      boeken = Boeken(toen: opname.boeken.map { $0 ?? opname.vol }, vol: opname.vol, isHeel: opname.isHeel)
    }
    guard let boeken else { return Boeken(toen: [], vol: Boek(), isHeel: true) }
    if !stil, let ruimste = boeken.toen.max(by: { $0.stand.nr < $1.stand.nr }) { meld(ruimste) }
    return boeken
  }

  /// Notes what in a book can't be understood.
  func meld(_ boek: Boek) {
    for plaats in boek.onleesbareRecords.prefix(5) { kanttekeningen.meld(.onleesbaar(plaats)) }
    if boek.onbekendeRecords > 0 { kanttekeningen.meld(.nieuwereVersie(boek.onbekendeRecords)) }
  }

  /// A book that grows while the log is read whole, and what it was at each moment.
  private struct Opname {
    var vol = Boek()
    var boeken: [Boek?]
    var isHeel = true
  }

  private func opname(
    _ momenten: [BekendOp], volledig: Bool, stil: Bool, _ vouwt: (Boekregel) -> Bool
  ) throws(Mislukt) -> Opname {
    let leeg = Opname(boeken: momenten.map { _ in nil })
    var opname = leeg
    var verlies = Verliesboek()
    let isHeel = try doorloop(
      volledig: volledig, stil: stil,
      begin: {
        opname = leeg
        verlies = $0
      }, bereid: { Boekregel($0) },
      bezoek: { regel in
        verlies.vouw(tot: regel.nr, in: &opname.vol)
        // What was known then is a beginning of the log; the rest says who may see it now.
        for (plek, moment) in momenten.enumerated() where opname.boeken[plek] == nil && !moment.omvat(regel) {
          opname.boeken[plek] = opname.vol
        }
        for (plek, moment) in momenten.enumerated() where moment.nr == regel.nr {
          opname.boeken[plek]?.vraag(naar: regel)
        }
        for plek in momenten.indices { opname.boeken[plek]?.verneem(regel) }
        if vouwt(regel) { opname.vol.verwerk(regel) }
      })
    verlies.vouw(tot: .max, in: &opname.vol)
    opname.isHeel = isHeel
    return opname
  }

  /// Visits the records of the log, with what `bereid` makes of each, on any thread and ahead of its turn.
  ///
  /// When reading meets damage, it goes through the log with every hash computed, to see what was lost: `begin` is called with
  /// that, and what is sound comes by from the first record on (reading rule 2 of the log format).
  ///
  /// - Returns: whether all of it could be read.
  func doorloop<Vrucht: Sendable>(
    volledig: Bool = false, stil: Bool = false, begin: (Verliesboek) -> Void,
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, bezoek: (Vrucht) -> Void
  ) throws(Mislukt) -> Bool {
    do {
      do {
        try LogReader(opslag: opslag).read(bereid: bereid, progress: progress) { (vrucht) throws(LogError) in
          bezoek(vrucht)
        }
        return true
      } catch let fout as LogError where !volledig && (fout.isSchade || fout.code == .systeem) {
        begin(
          Verliesboek(
            try LogReader(opslag: opslag).readThrough(bereid: { _ in }, progress: progress) {
              (_: Void) throws(LogError) in
            }))
        let lezing = try LogReader(opslag: opslag).readThrough(bereid: bereid, progress: progress) {
          (vrucht) throws(LogError) in
          bezoek(vrucht)
        }
        if !lezing.leemten.isEmpty, !stil { kanttekeningen.meld(.beschadigd(lezing.leemten)) }
        return lezing.leemten.isEmpty
      }
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
  }
}

/// By the index: nothing at any doubt, and nothing when only the whole log can say who may have been meant.
extension Loket {
  private func deelboeken(_ betreft: Betreft, _ momenten: [BekendOp]) -> Boeken? {
    guard case .enkelen(let enkelen) = betreft, index != .geen, !opslag.isAlleenLog else { return nil }
    do throws(IndexDoubt) {
      var deelboek = try Deelboek(opslag)
      let vol = try deelboek.boek(deelvraag(enkelen))
      guard isGenoeg(vol, vol, enkelen) else { return nil }
      var toen: [Boek] = []
      for moment in momenten {
        let boek = moment == .alles ? vol : try deelboek.boek(op: moment)
        guard moment == .alles || isGenoeg(boek, vol, enkelen) else { return nil }
        toen.append(boek)
      }
      return Boeken(toen: toen, vol: vol, isHeel: true)
    } catch {
      return nil
    }
  }

  /// The records of a piece of the log, and the book of all that they are about.
  func deelrecords(_ stuk: Logstuk) -> (vol: Boek, records: [LogRecord])? {
    guard index != .geen, !opslag.isAlleenLog, werkplaats == nil else { return nil }
    do throws(IndexDoubt) {
      var deelboek = try Deelboek(opslag)
      var enkelen = Betreft.Enkelen()
      enkelen.stuk = stuk
      let vol = try deelboek.boek(deelvraag(enkelen))
      let lezer = LogReader(opslag: opslag)
      let regels = try deelboek.regels(stuk)
      let records = regels.compactMap { regel in
        lezer.record(at: regel.plaats).flatMap { $0.hash == regel.hash ? $0 : nil }
      }
      return records.count == regels.count ? (vol, records) : nil
    } catch {
      return nil
    }
  }

  func deelvraag(_ enkelen: Betreft.Enkelen) -> Deelvraag {
    var vraag = Deelvraag(account: Accountnaam(wie.account))
    vraag.mensen = enkelen.mensen
    vraag.records = enkelen.records
    vraag.stuk = enkelen.stuk
    vraag.chefs = enkelen.chefs + enkelen.teams
    vraag.nieuwe = enkelen.nieuwe
    vraag.woorden = enkelen.woorden
    return vraag
  }

  /// Who may see everybody is told who may have been meant by a number that nobody has, which only the whole log can say. Whoever
  /// may not is told nothing, so that looking for who does not exist takes as long as for who is hidden.
  ///
  /// - Parameters:
  ///   - boek: of the moment that is asked about.
  ///   - vol: the book of now, which decides on access.
  func isGenoeg(_ boek: Boek, _ vol: Boek, _ enkelen: Betreft.Enkelen) -> Bool {
    let isBekend = enkelen.mensen.allSatisfy(boek.register.kent)
    if isBekend && enkelen.chefs.isEmpty { return true }
    guard let wacht = try? wacht(vol, isHeel: true) else { return false }
    if !wacht.bevoegdheid.isAlles && enkelen.chefs.isEmpty { return true }
    // Not when nobody is to be seen under the manager that is asked for.
    let zichtbaar = boek.zichtbaar(wacht.bevoegdheid, vol: vol)
    return isBekend && enkelen.chefs.allSatisfy { zichtbaar.kentChef($0) }
  }
}

extension Boek {
  /// Whether anybody was ever placed under this manager.
  fileprivate func kentChef(_ chef: Personeelsnummer) -> Bool {
    let chef = register.bekend(chef)
    return dossiers.values.contains {
      $0.medewerker?.plaatsingen.contains { $0.waarde.leidinggevende == chef } ?? false
    }
  }
}

extension Deelboek {
  /// From the index and the log as they are now.
  init(_ opslag: Storage) throws(IndexDoubt) {
    var staart: [Boekregel] = []
    let (index, einde) = try TermIndex.read(
      opslag, Boektermen.wijze, bereid: { Boekregel($0) }, bezoek: { staart.append($0) })
    try self.init(index, staart: staart, einde: einde)
  }
}
