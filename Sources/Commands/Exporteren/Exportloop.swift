internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Wire

/// What one record becomes in an export; made on any thread.
struct Exportdeel: Sendable {
  /// Nothing for a record that is passed over.
  let bytes: [UInt8]
  let nr: Int
  let hash: SHA256Digest
  /// Ends a commit.
  let isEinde: Bool

  init(_ record: LogRecord, _ bytes: [UInt8]) {
    self.bytes = bytes
    nr = record.nr
    hash = record.hash
    isEinde = record.rest == 0
  }
}

/// Collects what goes out and gives it on in whole commits, some at a time, so that memory stays flat.
struct Exportloop {
  private let beurt: Beurt
  /// Bytes that go out at a time, or one commit when that is longer.
  private let stuk: Int
  private let merkpunt: Merkpuntbestand?
  /// The last number that goes out; nothing when there is no end.
  private let tot: Int?
  /// What stands before and behind each piece, by the number of its last record.
  private let omlijsting: (([UInt8]) -> [UInt8])?
  private var bytes: [UInt8] = []
  private var laatste: (nr: Int, hash: SHA256Digest)?

  init(
    _ beurt: Beurt, tot: Int?, stuk: Int = 1 << 20, merkpunt: Merkpuntbestand? = nil,
    omlijsting: (([UInt8]) -> [UInt8])? = nil
  ) {
    self.stuk = stuk
    self.beurt = beurt
    self.tot = tot
    self.merkpunt = merkpunt
    self.omlijsting = omlijsting
  }

  /// Takes a record, in order.
  ///
  /// - Throws: L028 when another record stands where the checkpoint is; B006 when nobody takes what goes out.
  mutating func neem(_ deel: Exportdeel) throws(Mislukt) {
    if let plaats = merkpunt?.plaats, plaats.nr == deel.nr, deel.hash.hex != plaats.hash {
      throw .andereGeschiedenis(deel.nr, hash: deel.hash.hex, genoteerd: plaats.hash)
    }
    if let tot, deel.nr > tot { return }
    bytes += deel.bytes
    laatste = (deel.nr, deel.hash)
    if deel.isEinde, bytes.count >= stuk { try geef() }
  }

  /// Gives on what was collected, and notes how far that is.
  mutating func geef() throws(Mislukt) {
    guard !bytes.isEmpty, let laatste else { return }
    let stuk = omlijsting?(bytes) ?? bytes
    bytes.removeAll(keepingCapacity: true)
    // What went wrong is told when the output is closed.
    guard beurt.omgeving.uitvoer.antwoord(deel: stuk) else { throw Exporteinde.mislukt }
    try merkpunt?.schrijf(laatste.nr, laatste.hash.hex, beurt.omgeving)
  }
}

/// That nobody takes what goes out.
enum Exporteinde {
  static let mislukt = Mislukt(
    .uitvoerMislukt, "B006", "Het antwoord is niet helemaal geschreven.",
    advies: "Kies een andere plek of maak ruimte, en vraag het opnieuw.")
}

extension Beurt {
  /// Reads the log behind a mark for an export.
  ///
  /// - Throws: damage at its place, when all that is sound before it went out.
  func exporteer(
    _ opslag: Storage, na merk: LogMark? = nil, _ loop: inout Exportloop,
    bereid maak: @escaping @Sendable (LogRecord) -> Exportdeel
  ) throws(Mislukt) -> LogMark {
    let weg = try loket(van: opslag).nogLeesbaar()
    let bereid = { @Sendable (record: LogRecord) in maak(weg.contains(record.nr) ? record.zonderInhoud : record) }
    let balk = Voortgangsbalk(omgeving, "Exporteren")
    var werk = loop
    defer { loop = werk }
    do {
      let merk = try LogReader(opslag: opslag).read(
        na: merk, bereid: bereid, progress: merk == nil ? { balk.toon(gelezen: $0, totaal: $1) } : nil
      ) { (deel) throws(Mislukt) in try werk.neem(deel) }
      try werk.geef()
      return merk
    } catch let fout as Mislukt {
      throw fout
    } catch let fout as LogError {
      try werk.geef()
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
  }

  /// Notes in the log that contents go out, before any does.
  ///
  /// - Returns: the number of that record.
  /// - Throws: R091 for an account that may not see everybody; L027 when `vanaf` lies beyond the log.
  func noteerExport(_ loket: Loket, vorm: String, vanaf: Int, volgt: Bool = false) throws(Mislukt) -> Int {
    try loket.noteerExport()
    let export = ExportRecord(vorm: vorm, vanaf: vanaf, volgt: volgt)
    let (wijze, nu) = (try openwijze(), omgeving.nu)
    let (nr, isVoorbij) = try Mislukt.bij { () throws(LogError) in
      try export.note(
        in: loket.opslag, actor: loket.wie.account, termen: omgeving.index.termen, wijze, nu: nu)
    }
    if isVoorbij { throw .voorbijHetEinde(vanaf, laatste: nr) }
    return nr
  }

  /// Refuses `--json`: an export has one form.
  func eisGeenJSON() throws(Mislukt) {
    guard !wilJSON else {
      throw Mislukt(.optiesBotsen, "Een export heeft één vorm; --json hoort er niet bij.", advies: "Laat --json weg.")
    }
  }
}
