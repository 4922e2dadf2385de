package import EventLog
package import Gesprekscyclus
package import Kalender

/// A note with where it stands.
package struct Inzageregel: Hashable, Sendable {
  package let nr: Int
  package let tijd: Tijdstip
  package let notitie: Inzagenotitie

  package var dag: Datum { Amsterdam.datum(van: tijd) }
}

/// Reads the notes of who looked: those of one dossier or account by the index, else all.
package enum Inzagelogboek {
  /// What a note is found by besides its stream: each dossier, the account, and that it is of a list.
  package static let wijze = TermScheme(versie: "inzage 1") { record in
    guard let notitie = Inzagenotitie(record) else { return .init([]) }
    return .init([account(notitie.account)] + notitie.termen)
  }

  private static func account(_ naam: Accountnaam) -> Term { Term("account:" + naam.tekst) }
  fileprivate static func dossier(_ sleutel: DossierSleutel) -> Term { Term("dossier:" + sleutel.tekst) }
  fileprivate static let lijst = Term("lijst")

  /// Which notes are asked for.
  package struct Vraag: Sendable {
    /// Notes that name this dossier; everybody's without it.
    package var dossier: DossierSleutel?
    /// With those of lists, in which the person may have stood.
    package var metLijsten = false
    package var account: Accountnaam?
    package var sinds: Datum?

    package init(
      dossier: DossierSleutel? = nil, metLijsten: Bool = false, account: Accountnaam? = nil, sinds: Datum? = nil
    ) {
      self.dossier = dossier
      self.metLijsten = metLijsten
      self.account = account
      self.sinds = sinds
    }

    func past(_ regel: Inzageregel) -> Bool {
      let notitie = regel.notitie
      return (dossier.map { notitie.gaat(over: $0) || metLijsten && notitie.isLijst } ?? true)
        && (account.map { $0 == notitie.account } ?? true) && (sinds.map { $0 <= regel.dag } ?? true)
    }

    /// Some of these terms are on every note that is asked for; nothing where any note may be.
    fileprivate var termen: [Term]? {
      if let dossier { return [Inzagelogboek.dossier(dossier)] + (metLijsten ? [Inzagelogboek.lijst] : []) }
      return account.map { [Inzagelogboek.account($0)] }
    }
  }

  /// The notes that are asked for, oldest first.
  ///
  /// - Parameter inzage: the storage of notes, as `Storage.inzage` gives it.
  /// - Throws: `.andereOpslag` when they are of another storage; damage.
  /// - Complexity: O(k) for k notes with a term and those behind the index; without a term O(n).
  package static func lees(_ vraag: Vraag, uit inzage: Storage) throws(LogError) -> [Inzageregel] {
    if let eerste = try LogReader(opslag: inzage).first(), let bezwaar = inzage.objection(against: StorageSetup(eerste))
    {
      throw bezwaar
    }
    if let termen = vraag.termen, let regels = doorIndex(vraag, termen, inzage) { return regels }
    var regels: [Inzageregel] = []
    var weg: [ClosedRange<Int>] = []
    do {
      let bereid = { @Sendable (record: LogRecord) in Deel(record) }
      try LogReader(opslag: inzage).read(bereid: bereid) { (deel) throws(Never) in
        if let regel = deel.regel, vraag.past(regel) { regels.append(regel) }
        weg += deel.weg
      }
    } catch let fout as LogError {
      throw fout
    } catch {
      throw LogError(.systeem, "Het logboek van wie keek is niet te lezen.", pad: inzage.pad)
    }
    return zonder(weg, regels)
  }

  /// A record as a note, or as word of what was destroyed.
  private struct Deel: Sendable {
    let regel: Inzageregel?
    let weg: [ClosedRange<Int>]

    init(_ record: LogRecord) {
      regel = Inzageregel(record)
      weg = DestructionReport(record)?.records ?? []
    }
  }

  /// What was destroyed is told no more, also where it stands there still or again.
  private static func zonder(_ weg: [ClosedRange<Int>], _ regels: [Inzageregel]) -> [Inzageregel] {
    let weg = RecordNumbers(weg)
    return weg.isEmpty ? regels : regels.filter { !weg.contains($0.nr) }
  }

  private static func doorIndex(_ vraag: Vraag, _ termen: [Term], _ inzage: Storage) -> [Inzageregel]? {
    do throws(IndexDoubt) {
      var staart: [Inzageregel] = []
      var weg: [ClosedRange<Int>] = []
      let bereid = { @Sendable (record: LogRecord) in Deel(record) }
      let (index, _) = try TermIndex.read(inzage, wijze, bereid: bereid) { deel in
        if let regel = deel.regel { staart.append(regel) }
        weg += deel.weg
      }
      weg += try index.records(.stream(AdminKind.stroom)).flatMap { DestructionReport($0)?.records ?? [] }
      var gevonden: [Int: Inzageregel] = [:]
      for term in termen {
        for record in try index.records(term) { gevonden[record.nr] = Inzageregel(record) }
      }
      return zonder(weg, (gevonden.values.sorted { $0.nr < $1.nr } + staart).filter(vraag.past))
    } catch {
      return nil
    }
  }
}

extension Inzageregel {
  fileprivate init?(_ record: LogRecord) {
    guard let notitie = Inzagenotitie(record) else { return nil }
    self.init(nr: record.nr, tijd: record.tijd, notitie: notitie)
  }
}

extension Inzagenotitie {
  package var isLijst: Bool { if case .lijst = wie { true } else { false } }

  package func gaat(over sleutel: DossierSleutel) -> Bool {
    if case .personen(let sleutels) = wie { sleutels.contains(sleutel) } else { false }
  }

  fileprivate var termen: [Term] {
    switch wie {
    case .personen(let sleutels): sleutels.map(Inzagelogboek.dossier)
    case .lijst: [Inzagelogboek.lijst]
    }
  }
}
