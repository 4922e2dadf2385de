internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
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

  /// The file that `--merkpunt` names, looked at before anything goes out.
  ///
  /// - Throws: A096 for a file that is something else; B004 under sudo, as for every file by name.
  func merkpuntbestand() throws(Mislukt) -> Merkpuntbestand? {
    guard let naam = aanroep.waarde("--merkpunt") else { return nil }
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.",
        advies: "Onthoud zelf het nummer van de laatste gebeurtenis, en begin met --vanaf NR bij het volgende.")
    }
    try eisMapBuitenOpslag(naam)
    guard (try? omgeving.platform.exists(omgeving.pad(naam))) ?? true else {
      return Merkpuntbestand(naam: naam, plaats: nil)
    }
    let tekst = String(decoding: try bestand(naam, grens: 1024), as: UTF8.self)
    guard let plaats = Notering.plaats(tekst.hasSuffix("\n") ? String(tekst.dropLast()) : tekst),
      plaats.hashbegin.utf8.count == 64
    else {
      throw Mislukt(
        .bevindingen, "A096", "'\(veilig(naam))' is geen merkpunt van een export. Er is niets in veranderd.",
        advies: "Kies een andere naam. Een merkpunt is één regel: NUMMER-HASH.")
    }
    return Merkpuntbestand(naam: naam, plaats: (plaats.nr, plaats.hashbegin))
  }
}

/// The file that remembers how far an export went: `NUMBER-HASH` and a line feed.
struct Merkpuntbestand {
  /// As it was typed.
  let naam: String
  /// What stands in it; nothing when it is not there yet.
  let plaats: (nr: Int, hash: String)?

  /// Writes it anew, whole or not at all, for what went out.
  func schrijf(_ nr: Int, _ hash: String, _ omgeving: Omgeving) throws(Mislukt) {
    do throws(SystemError) {
      try omgeving.platform.replaceFile(omgeving.pad(naam), with: Array("\(nr)-\(hash)\n".utf8))
    } catch {
      throw Mislukt(
        .uitvoerMislukt, "B006",
        "Het merkpunt '\(veilig(naam))' is niet geschreven (\(error.call), fout \(error.number)).",
        advies: "Maak ruimte of kies een andere plek. Wat er al uit is, komt de volgende keer nog eens.")
    }
  }
}
