internal import Wire

/// What is not as it should be in one file of `projecties/`.
package struct ProjectionFinding: Equatable, Sendable {
  /// Kinds of findings. Codes never change meaning.
  package enum Code: String, Equatable, Sendable, CaseIterable {
    /// A link, a directory, a pipe, or of somebody else.
    case vreemd
    /// It has not the form that it should have.
    case vorm
    /// A page or a part of it is not what its own checks say.
    case bladzij
    /// The log does not vouch for it.
    case nietGewaarmerkt = "niet-gewaarmerkt"
    /// Places or figures are not those of the log.
    case inhoud
    /// It was not sealed with the key of this storage.
    case zegel
    /// Not used and no fault: it was not finished.
    case onaf
    /// Not used and no fault: of another version of the program.
    case versie
    /// Not used and no fault: the key of the storage is not there, or others could read it.
    case sleutel
    /// Not used and no fault: of another position in the log.
    case stand
  }

  package let bestand: String
  package let code: Code
  /// Plain Dutch, a clause without capital or full stop.
  package let reden: String

  package init(_ bestand: String, _ code: Code, _ reden: String) {
    self.bestand = bestand
    self.code = code
    self.reden = reden
  }
}

/// Holds the index against the log: every page of every run, every entry, and what the log says of it.
///
/// Takes no lock. Files are opened before the log is read, so that a writer in between makes no difference.
package struct TermVerification {
  /// Runs that are what the log makes of them and vouches for.
  package private(set) var juist = 0
  /// What is not used, and need not be: of another version, or not finished.
  package private(set) var ongebruikt: [ProjectionFinding] = []
  /// What is not what the log makes of it. It is not used either.
  package private(set) var bevindingen: [ProjectionFinding] = []

  /// A run that can be read, and what the log makes of its records.
  fileprivate struct Proef {
    let reeks: TermRun
    var uitLog = Multiset()
    var eindeKlopt = false
    var isGewaarmerkt = false
  }

  /// What a record gives: its own entries, and the one that it has as the first of its commit.
  private struct Harvest: Sendable {
    let record: LogRecord
    let veelheid: Multiset
    let opdracht: UInt64?
    let waarmerk: Attestation?
  }

  /// - Parameter opslag: with a log that was verified and has no damage.
  /// - Throws: when the log can't be read.
  /// - Complexity: O(n) in the bytes of the log and of the index; memory does not grow with them.
  package init(_ opslag: Storage, _ wijze: TermScheme) throws {
    var proeven = open(opslag, wijze.versie)
    guard !proeven.isEmpty else { return }
    let sleutel = try LogError.on("/dev/urandom") { () throws(SystemError) in try Multiset.SealKey(opslag.platform) }
    var (isEerste, commit) = (true, 0)
    let bereid = { @Sendable (record: LogRecord) in Self.harvest(record, wijze, sleutel) }
    try LogReader(opslag: opslag).read(bereid: bereid) { (oogst) throws(Never) in
      let record = oogst.record
      if isEerste { commit = record.plaats.offset }
      for index in proeven.indices {
        let kop = proeven[index].reeks.kop
        if let waarmerk = oogst.waarmerk { proeven[index].look(waarmerk) }
        guard kop.van <= record.nr, record.nr <= kop.tot else { continue }
        proeven[index].uitLog.add(oogst.veelheid)
        if isEerste, let opdracht = oogst.opdracht { proeven[index].uitLog.add(opdracht) }
        if record.nr == kop.tot { proeven[index].eindeKlopt = kop.einde.isAt(record, commit: commit) }
      }
      isEerste = record.rest == 0
    }
    for proef in proeven { judge(proef, sleutel) }
  }

  private static func harvest(_ record: LogRecord, _ wijze: TermScheme, _ sleutel: Multiset.SealKey) -> Harvest {
    let segment = Segment(naam: record.plaats.segment)?.first ?? 0
    let own = wijze.own(record)
    func factor(_ term: Term) -> UInt64 {
      sleutel.factor(TermEntry(term: term, record: record, segment: segment, kind: own.kind))
    }
    var veelheid = Multiset()
    for term in own.terms { veelheid.add(factor(term)) }
    let opdracht = Term.command(record.opdrachtKenmerk)
    return Harvest(
      record: record, veelheid: veelheid, opdracht: own.terms.contains(opdracht) ? nil : factor(opdracht),
      waarmerk: Attestation(record))
  }

  /// Opens all runs that there are.
  private mutating func open(_ opslag: Storage, _ wijze: UInt64) -> [Proef] {
    let map: ProjectionDirectory
    do throws(SystemError) {
      map = try ProjectionDirectory(opslag)
    } catch {
      if error.kind != .notFound {
        bevindingen.append(ProjectionFinding("projecties", .vreemd, "dit is geen eigen map van wie het logboek heeft"))
      }
      return []
    }
    var proeven: [Proef] = []
    for naam in ((try? map.names()) ?? []).sorted() where TermRunHeader.isRun(naam) {
      guard let (van, tot) = TermRunHeader.range(name: naam) else {
        ongebruikt.append(ProjectionFinding(naam, .onaf, "dit bestand is niet afgemaakt"))
        continue
      }
      do throws(SystemError) {
        map.platform.close(try map.open(naam))
      } catch {
        // A writer may have joined it with others since.
        if error.kind != .notFound {
          bevindingen.append(ProjectionFinding(naam, .vreemd, "dit is geen gewoon bestand van wie het logboek heeft"))
        }
        continue
      }
      if let reeks = try? TermRun(naam, van: van, tot: tot, wijze: wijze, map) {
        proeven.append(Proef(reeks: reeks))
      } else if let begin = try? map.contents(naam).prefix(TermTree.pagina),
        TermRunHeader.isOtherVersion(Array(begin), wijze)
      {
        ongebruikt.append(ProjectionFinding(naam, .versie, "dit bestand is van een andere versie van het programma"))
      } else {
        bevindingen.append(ProjectionFinding(naam, .vorm, "het begin of de lengte van dit bestand klopt niet"))
      }
    }
    return proeven
  }

  private mutating func judge(_ proef: Proef, _ sleutel: Multiset.SealKey) {
    let naam = proef.reeks.kop.naam
    func finding() -> ProjectionFinding? {
      guard proef.isGewaarmerkt else {
        return ProjectionFinding(naam, .nietGewaarmerkt, "het logboek staat niet in voor dit bestand")
      }
      var uitBestand = Multiset()
      do throws(IndexDoubt) {
        try proef.reeks.walkThrough { uitBestand.add(sleutel.factor($0)) }
      } catch {
        return ProjectionFinding(naam, .bladzij, "\(error.reden) klopt niet")
      }
      guard proef.eindeKlopt else {
        return ProjectionFinding(naam, .inhoud, "het einde van dit bestand hoort bij een ander record")
      }
      if uitBestand == proef.uitLog { return nil }
      return ProjectionFinding(naam, .inhoud, "de plaatsen in dit bestand zijn niet die van het logboek")
    }
    if let bevinding = finding() { bevindingen.append(bevinding) } else { juist += 1 }
  }
}

extension TermVerification.Proef {
  /// Looks whether the log vouches for this run.
  fileprivate mutating func look(_ waarmerk: Attestation) {
    let eigen = Attestation.Run(van: reeks.kop.van, tot: reeks.kop.tot, wortel: reeks.wortel)
    if waarmerk.wijze == reeks.kop.wijze, waarmerk.reeksen.contains(eigen) { isGewaarmerkt = true }
  }
}

extension TermRunEnd {
  /// Whether this is where the record stands that it says to end with.
  fileprivate func isAt(_ record: LogRecord, commit begin: Int) -> Bool {
    kop == LogHead(nr: record.nr, hash: record.hash, tijd: record.tijd) && record.rest == 0
      && Segment(first: segment).naam == record.plaats.segment && offset == record.plaats.offset && commit == begin
  }
}
