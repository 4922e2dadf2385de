internal import EventLog
package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Reports

/// A reading for reports about everybody: the figures of people, and the book of what belongs to nobody.
///
/// The figures are those that writers keep, or for another moment are made again from one dossier after the other: so
/// memory does not grow with the log.
struct Cijferlezing {
  /// Its book has no people in it, but those that the guard had to know.
  let lezing: Lezing
  let moment: BekendOp
  /// The book of then with all that belongs to nobody, also what this account may not see.
  let onbeperkt: Boek
  let deelboek: Deelboek
  let vraag: Deelvraag
  let progress: Progress?
  /// Nothing when they are not kept for this moment, or are not to be read.
  private(set) var stand: Cijferstand?

  var dag: Datum { lezing.vandaag }

  func bron(_ boek: Boek) -> Rapportbron { bronnen(boek) }

  /// What a report is made from, of each book, on whatever thread.
  var bronnen: @Sendable (Boek) -> Rapportbron {
    { [opslag = lezing.opslag, dag] boek in
      Rapportbron(boek: boek, organisatie: opslag.organisatie, opslag: opslag.kenmerk, peildatum: dag)
    }
  }

  /// - Parameters:
  ///   - deelboek: in which was asked who asks.
  ///   - vol: the book of now, as far as that is needed for who asks.
  ///   - lees: makes the reading of the book of then.
  /// - Throws: at any doubt; then the log must be read whole.
  fileprivate init(
    _ deelboek: Deelboek, _ vraag: Deelvraag, _ vol: Boek, _ opslag: Storage, _ moment: BekendOp, _ progress: Progress?,
    _ lees: (Boek) -> Lezing
  ) throws(IndexDoubt) {
    self.vraag = vraag
    self.progress = progress
    self.moment = moment
    self.deelboek = deelboek
    guard let laatste = vol.laatsteTijd.map(Amsterdam.datum) else { throw IndexDoubt("een leeg logboek") }
    onbeperkt = try deelboek.boek(op: moment)
    lezing = lees(onbeperkt)
    stand = moment == .alles && laatste <= lezing.vandaag ? try? Cijferstand(opslag, deelboek, vol) : nil
  }

  /// The year report; nothing when the log must be read whole, or the cycle does not exist.
  func jaaroverzicht(_ jaar: Int) -> Jaaroverzicht? {
    jaardeel(jaar).flatMap { deel in Jaaroverzicht.maak(deel.bron, jaar: jaar) { deel.perJaar[$0] ?? [] } }
  }

  /// What the year report is made from; nothing when the log must be read whole.
  func jaardeel(_ jaar: Int) -> Opslagdeel? {
    do throws(IndexDoubt) {
      let bron = lezing.bron
      guard let stand else { return Opslagdeel(bron, try antwoord(Jaardelen(jaar: jaar))) }
      let jaren = [jaar] + [Jaaroverzicht.vergelijkingsjaar(bron, jaar: jaar)].compactMap { $0 }
      return Opslagdeel(bron, try cijfers(jaren, uit: stand))
    } catch {
      return zonderStand?.jaardeel(jaar)
    }
  }

  /// The same, counted from the dossiers; nothing when that is what it did already.
  var zonderStand: Cijferlezing? {
    guard stand != nil else { return nil }
    var ander = self
    ander.stand = nil
    return ander
  }

  private func cijfers(_ jaren: [Int], uit stand: Cijferstand) throws(IndexDoubt) -> [Int: [Jaarcijfers]] {
    var perJaar: [Int: [Jaarcijfers]] = [:]
    for jaar in jaren {
      var cijfers: [Jaarcijfers] = []
      try stand.rijen(jaar) { (_, bytes) throws(Rijfout) in
        guard let nu = try Jaarrij.cijfers(bytes).op(dag) else { throw Rijfout() }
        cijfers.append(nu)
      }
      perJaar[jaar] = cijfers
    }
    return perJaar
  }

  /// The sum over every dossier as it was known and valid then, each read by itself.
  ///
  /// The book that it is summed in holds nobody: for questions whose answer names no one.
  private func antwoord<Vraag: Somvraag>(_ vraag: Vraag) throws(IndexDoubt) -> Vraag.Antwoord {
    vraag.som(try delen(van: vraag), in: lezing.bron)
  }

  /// What every dossier gives as it was known and valid then, in no order.
  func delen<Vraag: Somvraag>(van vraag: Vraag) throws(IndexDoubt) -> [Vraag.Deel] {
    var delen: [Vraag.Deel] = []
    try deelboek.elk(
      moment, soorten: vraag.soorten, progress,
      maak: { [bronnen, dag] dossier, boek in
        let toen = bronnen(boek.geldig(op: dag))
        return toen.boek.dossiers[dossier.sleutel].flatMap { vraag.deel($0, in: toen) }
      }, { delen.append($0) })
    return delen
  }
}

extension Cijferlezing {
  /// - Parameter volledig: with every open step, not only those that the text shows.
  func status(proef: Bool, _ ruimeRechten: [Statusrapport.Ruim], volledig: Bool) -> Statusrapport? {
    do throws(IndexDoubt) {
      return Statusrapport.maak(
        lezing.bron, proef: proef, ruimeRechten: ruimeRechten, cijfers: try personeelscijfers(), volledig: volledig)
    } catch {
      return zonderStand?.status(proef: proef, ruimeRechten, volledig: volledig)
    }
  }

  private func personeelscijfers() throws(IndexDoubt) -> Personeelscijfers {
    let open = lezing.bron.openCycli
    guard let stand else { return try antwoord(Personeelsvraag(open)) }
    var som = Personeelscijfers(open)
    var mensen: [ID128: Persoonsstand] = [:]
    try stand.mensen(op: dag) { sleutel, persoon in
      som.voegToe(persoon)
      mensen[sleutel] = persoon
    }
    for cyclus in open {
      try stand.rijen(cyclus.jaar) { (sleutel, bytes) throws(Rijfout) in
        let rij = try Jaarrij(bytes: bytes)
        guard let nu = rij.cijfers.op(dag), let persoon = mensen[sleutel] else { throw Rijfout() }
        som.voegToe(nu, rij.open.op(dag), jaar: cyclus.jaar, persoon)
      }
    }
    return som
  }
}

extension Loket {
  /// The year report, from the kept figures or counted from the dossiers; nothing for a cycle that does not exist.
  package func jaaroverzicht(_ jaar: Int, _ assen: Tijdassen) throws(Mislukt) -> Jaaroverzicht? {
    try overAllen(assen) { cijfers in
      cijfers.lezing.boek.regelingen.cyclus(jaar) == nil ? .some(nil) : cijfers.jaaroverzicht(jaar).map { .some($0) }
    } heel: { lezing in
      Jaaroverzicht.maak(lezing.bron, jaar: jaar)
    }
  }

  /// What this storage adds to year reports of storages together, of each of these years in which it has a cycle.
  package func jaardelen(_ jaren: ClosedRange<Int>, _ assen: Tijdassen) throws(Mislukt) -> [Int: Opslagdeel] {
    func deJaren(_ boek: Boek) -> [Int] { jaren.filter { boek.regelingen.cyclus($0) != nil } }
    return try overAllen(assen) { cijfers in
      var delen: [Int: Opslagdeel] = [:]
      for jaar in deJaren(cijfers.lezing.boek) {
        guard let deel = cijfers.jaardeel(jaar) else { return nil }
        delen[jaar] = deel
      }
      return delen
    } heel: { lezing in
      var delen: [Int: Opslagdeel] = [:]
      for jaar in deJaren(lezing.boek) { delen[jaar] = Opslagdeel(lezing.bron, jaar: jaar) }
      return delen
    }
  }

  /// The year reports of all cycles of these years, the first year first; all from one reading.
  package func jaaroverzichten(_ jaren: ClosedRange<Int>, _ assen: Tijdassen) throws(Mislukt) -> [Jaaroverzicht] {
    func deJaren(_ boek: Boek) -> [Int] { jaren.filter { boek.regelingen.cyclus($0) != nil } }
    return try overAllen(assen) { cijfers in
      let jaren = deJaren(cijfers.lezing.boek)
      let overzichten = jaren.compactMap { cijfers.jaaroverzicht($0) }
      return overzichten.count == jaren.count ? overzichten : nil
    } heel: { lezing in
      deJaren(lezing.boek).compactMap { Jaaroverzicht.maak(lezing.bron, jaar: $0) }
    }
  }

  /// The year report as an edition, beside those of the same cycle that were recorded before; nothing for a cycle that does not
  /// exist.
  ///
  /// - Parameters:
  ///   - nummer: the edition that was recorded under this number, made again; by default a new one of now.
  ///   - soort: of a new one.
  /// - Throws: A054 for an account that does not see everybody; L027 or L028 where the log does not hold what an earlier edition
  ///   was made from.
  /// - Complexity: O(n) in the log; memory for everybody, once for each edition.
  package func uitgave(
    _ jaar: Int, _ soort: Uitgave.Soort, nummer: Int? = nil
  ) throws(Mislukt) -> Jaaroverzicht? {
    let cyclus = try lees(over: .niemand).boek.regelingen.cyclus(jaar)
    let alle = cyclus?.uitgaven.map(\.waarde) ?? []
    let eigen = nummer.flatMap { nummer in alle.last { $0.nummer == nummer } }
    let eerder = alle.filter { uitgave in eigen.map { uitgave.nummer < $0.nummer } ?? true }
    let lezingen = try lees(over: .iedereen, [eigen?.assen ?? .nu] + eerder.map(\.assen))
    guard lezingen.allSatisfy(\.wacht.isAlles) else {
      throw Mislukt(
        .nietToegestaan, "A054", "Een uitgave gaat over iedereen, en u ziet alleen uw eigen mensen.",
        advies: "Vraag de personeelsadviseur.")
    }
    return Jaaroverzicht.uitgave(
      eigen?.soort ?? soort, lezingen[0].bron, jaar: jaar,
      eerder: zip(eerder, lezingen.dropFirst()).map { ($0, $1.bron) })
  }

  /// How things stand.
  ///
  /// - Parameters:
  ///   - ruim: files that others may use, of the storage as it is now.
  ///   - volledig: with every open step, not only those that the text shows.
  ///   - onderdeel: only this unit; the kept figures do not know who works where, so that all is read.
  package func status(
    _ assen: Tijdassen, _ ruim: [Statusrapport.Ruim], volledig: Bool, onderdeel: String? = nil
  ) throws(Mislukt) -> Statusrapport {
    try overAllen(assen, onderdeel == nil) { cijfers in
      cijfers.status(proef: cijfers.lezing.opslag.proef, ruim, volledig: volledig).map {
        $0.metKlok(klok.stand(cijfers.onbeperkt.laatsteTijd), cijfers.lezing.wacht.boek.toegang.inzagestand)
      }
    } heel: { lezing in
      let rapport = Statusrapport.maak(
        lezing.bron, proef: lezing.opslag.proef, ruimeRechten: ruim, onderdeel: onderdeel)
      return rapport.metKlok(klok.stand(lezing.toen.laatsteTijd), lezing.wacht.boek.toegang.inzagestand)
    }
  }

  /// An answer about everybody: from figures, for an account that may see everybody, else from the log whole.
  ///
  /// - Parameters:
  ///   - magCijfers: figures can answer it.
  ///   - uitCijfers: nothing when the log must be read whole.
  func overAllen<Antwoord>(
    _ assen: Tijdassen, _ magCijfers: Bool = true, _ uitCijfers: (Cijferlezing) -> Antwoord?, heel: (Lezing) -> Antwoord
  ) throws(Mislukt) -> Antwoord {
    if magCijfers, let cijfers = cijferlezing(assen) {
      try keur(cijfers.moment, cijfers.lezing.boek)
      if let antwoord = uitCijfers(cijfers) {
        try noteer(.iedereen, cijfers.lezing.wacht, cijfers.lezing.boek)
        meld(cijfers.onbeperkt)
        return antwoord
      }
    }
    return heel(try lees(over: .iedereen, assen))
  }

  func cijferlezing(_ assen: Tijdassen) -> Cijferlezing? { cijferlezingen([assen])?[0] }

  /// One for each moment, all from the same end of the log; nothing for who may not see everybody, and at any doubt.
  func cijferlezingen(_ momenten: [Tijdassen]) -> [Cijferlezing]? {
    guard index != .geen, werkplaats == nil, !opslag.isAlleenLog else { return nil }
    let vraag = deelvraag(.init())
    do throws(IndexDoubt) {
      var deelboek = try Deelboek(opslag)
      let vol = try deelboek.boek(vraag)
      guard let wacht = try? wacht(vol, isHeel: true), wacht.isAlles else { return nil }
      var lezingen: [Cijferlezing] = []
      for assen in momenten {
        lezingen.append(
          try Cijferlezing(deelboek, vraag, vol, opslag, assen.bekendOp, progress) { lezing(wacht, $0, assen) })
      }
      return lezingen
    } catch {
      return nil
    }
  }
}

/// The figures of everybody in a year and the year before, not put together yet.
private struct Jaardelen: Somvraag {
  let jaar: Int

  func deel(_ dossier: Dossier, in bron: Rapportbron) -> [Int: Jaarcijfers]? {
    Jaaroverzicht.Vraag(jaar: jaar).deel(dossier, in: bron)
  }

  func som(_ delen: some Sequence<[Int: Jaarcijfers]>, in bron: Rapportbron) -> [Int: [Jaarcijfers]] {
    delen.reduce(into: [:]) { perJaar, deel in
      for (jaar, cijfers) in deel { perJaar[jaar, default: []].append(cijfers) }
    }
  }
}

extension Statusrapport {
  fileprivate func metKlok(_ stand: Klokstand?, _ inzage: Inzagestand) -> Statusrapport {
    var rapport = self
    rapport.logboekVoor = stand?.laatste
    rapport.inzage = inzage
    return rapport
  }
}

extension Uitgave {
  /// What it was made from.
  fileprivate var assen: Tijdassen {
    Tijdassen(bekendOp: .record(nr, hashbegin: hash), geldigOp: peildatum)
  }
}
