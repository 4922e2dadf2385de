internal import EventLog
internal import Projections

/// How a storage is taken for writing: the lock, and a book of the people whom the command is about, or of everybody.
struct Werkbegin {
  let schrijver: LogWriter
  var boek = Boek()
  var eerder: Werkplaats.Eerder?
  /// Where the others are found, when not everybody is in the book.
  var rest: Deelboek?

  /// Whom a command is about, and whether a book of them says all that it needs.
  struct Deel {
    let vraag: Deelvraag
    let isGenoeg: (Boek) -> Bool
  }

  /// What came of opening from the index.
  private enum Opening {
    case deel(Werkbegin)
    /// The log must be read whole: the command was recorded before, or is about somebody unknown.
    case heel
    /// There is none that fits the log, or what is there is not right and must be made anew.
    case geenIndex(isStuk: Bool)
  }

  /// - Parameter progress: hears how far the index is, when that must be made first.
  /// - Complexity: O(n) in the facts of these people; in the log when there is no index yet, or for everybody.
  static func neem(
    _ opslag: Storage, opdracht: ID128?, actor: String, _ termen: TermUse?, _ deel: Deel?, _ wijze: WriterOptions,
    _ progress: Progress?
  ) throws(LogError) -> Werkbegin {
    guard let deel, let termen else { return try heel(opslag, opdracht: opdracht, actor: actor, wijze) }
    var opening = try open(opslag, deel, opdracht: opdracht, actor: actor, termen, wijze)
    // A short log is folded as fast; the index follows. A long one is not read under the lock, by which others would wait.
    if case .geenIndex(let isStuk) = opening, LogReader(opslag: opslag).hasMore(than: termen.long) {
      try TermUpkeep(opslag, termen, actor: actor, wijze, progress: progress).makeFirst(isAnew: isStuk)
      opening = try open(opslag, deel, opdracht: opdracht, actor: actor, termen, wijze)
    }
    switch opening {
    case .deel(let begin): return begin
    case .heel: return try heel(opslag, opdracht: opdracht, actor: actor, wijze)
    case .geenIndex(let isStuk):
      let begin = try heel(opslag, opdracht: opdracht, actor: actor, wijze)
      begin.schrijver.isIndexBroken = isStuk
      return begin
    }
  }

  /// Goes through the log with everybody in the book.
  private static func heel(
    _ opslag: Storage, opdracht: ID128?, actor: String, _ wijze: WriterOptions
  ) throws(LogError) -> Werkbegin {
    var boek = Boek()
    var eerder: Werkplaats.Eerder?
    let schrijver = try LogWriter.open(opslag, actor: actor, wijze) { record in
      if let opdracht, record.opdrachtKenmerk == opdracht {
        if eerder == nil { eerder = Werkplaats.Eerder(boek: boek, records: []) }
        eerder?.records.append(record)
      }
      boek.verwerk(record)
    }
    return Werkbegin(schrijver: schrijver, boek: boek, eerder: eerder)
  }

  /// Opens for a command about these people; at anything else than the book of them the lock is given back.
  private static func open(
    _ opslag: Storage, _ deel: Deel, opdracht: ID128?, actor: String, _ termen: TermUse,
    _ wijze: WriterOptions
  ) throws(LogError) -> Opening {
    var staart: [Boekregel] = []
    let opening = try LogWriter.openFromIndex(opslag, actor: actor, termen: termen, wijze) { record in
      staart.append(Boekregel(record))
    }
    let (schrijver, index): (LogWriter, TermIndex)
    switch opening {
    case .opened(let geopend, let gevonden): (schrijver, index) = (geopend, gevonden)
    case .missing: return .geenIndex(isStuk: false)
    case .broken: return .geenIndex(isStuk: true)
    }
    do throws(IndexDoubt) {
      var isHerhaling = false
      if let opdracht {
        let bekend = try index.records(.command(opdracht))
        isHerhaling =
          bekend.contains { $0.opdrachtKenmerk == opdracht } || staart.contains { $0.opdracht == opdracht }
      }
      var deelboek = try Deelboek(index, staart: staart, einde: schrijver.kop)
      if !isHerhaling {
        let boek = try deelboek.boek(deel.vraag)
        if deel.isGenoeg(boek) { return .deel(Werkbegin(schrijver: schrijver, boek: boek, rest: deelboek)) }
      }
      schrijver.close()
      return .heel
    } catch {
      schrijver.close()
      return .geenIndex(isStuk: true)
    }
  }
}
