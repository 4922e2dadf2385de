package import Gesprekscyclus
package import Kalender

/// One exception that an auditor looks at first: what it is, who is in it, and on which records it rests.
package struct Bevinding: Sendable, Equatable {
  package enum Niveau: String, Sendable, CaseIterable, Comparable {
    /// Allowed, and good to know.
    case melding
    /// Allowed with a reason, or late, or not done.
    case waarschuwing
    /// A rule forbids it.
    case fout

    package static func < (een: Self, ander: Self) -> Bool { een.gewicht < ander.gewicht }

    private var gewicht: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// As SARIF calls it.
    var sarif: String {
      switch self {
      case .melding: "note"
      case .waarschuwing: "warning"
      case .fout: "error"
      }
    }
  }

  /// `E01`, as ``Bevindingsoort/code``.
  package let code: String
  package let niveau: Niveau
  /// Whose dossier it is in; nothing for what is about the log or about roles.
  package internal(set) var persoon: Persoon?
  /// Who recorded it.
  package let account: String?
  package let gesprek: GesprekKenmerk?
  package let cyclus: Int?
  /// The records that it rests on, the one that it is in first; none for what misses.
  package let records: [Basis]
  /// When that one was recorded.
  package let vastgelegd: Datum?
  /// What is the matter, in whole sentences, and without anything that somebody typed freely; safe to show.
  package let zin: String
  /// What tells it from another finding of this kind in the same records.
  private let onderscheid: String

  /// Nothing where the sentence, with all names known, says that it is none.
  init?(_ vondst: Vondst, _ soort: Bevindingsoort, _ blik: Logboekblik) {
    guard let zin = vondst.zin(blik) else { return nil }
    self.zin = zin
    code = soort.code
    niveau = vondst.niveau ?? soort.niveau
    persoon = vondst.persoon.map { Persoon($0, in: blik.bron.boek) }
    account = vondst.account
    gesprek = vondst.gesprek
    cyclus = vondst.cyclus
    records = vondst.records.map(\.basis)
    vastgelegd = vondst.records.first?.datum
    onderscheid = vondst.onderscheid
  }

  /// The same for the same finding, whenever it is asked: numbers and hashes of records never change.
  package var vingerafdruk: String {
    ([code] + records.map(\.description) + (onderscheid.isEmpty ? [] : [onderscheid])).joined(separator: ":")
  }
}

/// A finding before names are known: what one dossier, or the log, gives of it.
struct Vondst: Sendable {
  /// Nothing for that of its kind.
  var niveau: Bevinding.Niveau?
  var persoon: Personeelsnummer?
  var account: String?
  var gesprek: GesprekKenmerk?
  var cyclus: Int?
  var records: [Herkomst]
  var onderscheid = ""
  /// It is so today, whatever year is asked for.
  var isVanNu = false
  /// In whole sentences, safe to show; nothing when it turns out to be none.
  var zin: @Sendable (Logboekblik) -> String?

  init(_ records: [Herkomst], _ zin: @escaping @Sendable (Logboekblik) -> String?) {
    self.records = records
    account = records.first?.actor
    self.zin = zin
  }
}

extension Vondst {
  /// About a conversation of this person.
  init(
    _ gesprek: Gesprek, _ dossier: Dossier, _ records: [Herkomst],
    _ zin: @escaping @Sendable (Logboekblik) -> String?
  ) {
    self.init(records, zin)
    persoon = dossier.medewerker?.personeelsnummer
    self.gesprek = gesprek.kenmerk
    cyclus = gesprek.cyclus
  }
}
