package import EventLog
package import Gesprekscyclus
package import Kalender
internal import Wire

/// One note of who looked: when, who, with which command, at whom, and what for. Never what was typed, no number and no name.
package struct Inzagenotitie: Hashable, Sendable {
  package static let soort = "inzage.genoteerd"
  package static let v = 1
  /// Who is named in the header of a note, which outlives its contents: nobody.
  package static let actor = "gespreksboek"

  /// Whom it was about.
  package enum Wie: Hashable, Sendable {
    case personen([DossierSleutel])
    /// A list, which is not noted line by line.
    case lijst(Bereik)
  }

  /// How far a list went.
  package enum Bereik: String, Hashable, Sendable, CaseIterable {
    case iedereen
    /// The people under the account, or the person and some others.
    case team
    /// A part of the organisation that was chosen.
    case onderdeel
  }

  package let account: Accountnaam
  /// The words of the command, such as `medewerker lijst`.
  package let opdracht: String
  package let wie: Wie
  /// What for, as it was said; nothing where nobody said so.
  package let doel: String?
  /// The role that gave access; nothing where no roles were recorded.
  package let rol: String?
  /// The form of a file that it was put in; nothing for an answer on the screen.
  package let vorm: String?

  package init(
    account: Accountnaam, opdracht: String, wie: Wie, doel: String? = nil, rol: String? = nil, vorm: String? = nil
  ) {
    self.account = account
    self.opdracht = opdracht
    self.wie = wie
    self.doel = doel
    self.rol = rol
    self.vorm = vorm
  }

  /// Longest purpose, in characters.
  package static let langsteDoel = 1000

  /// The stream of a day: a writer proves the position in its stream by all entries of it, so a stream must not grow for ever.
  package static func stroom(_ dag: Datum) -> String { "inzage:\(dag.iso)" }

  package func record(op dag: Datum) -> NewRecord {
    let personen: [String]? = if case .personen(let sleutels) = wie { sleutels.map(\.tekst) } else { nil }
    let bereik: String? = if case .lijst(let bereik) = wie { bereik.rawValue } else { nil }
    return NewRecord(
      stroom: Self.stroom(dag), soort: Self.soort, v: Self.v,
      data: .object(
        ("account", account.tekst), ("opdracht", opdracht), ("personen", personen), ("bereik", bereik), ("doel", doel),
        ("rol", rol), ("vorm", vorm)))
  }

  /// Nothing for any other record, for one whose contents were destroyed, and for one that is not as it should be.
  package init?(_ record: LogRecord) {
    guard record.soort == Self.soort, record.v == Self.v, let data = record.data,
      let account = data["account"]?.string, let opdracht = data["opdracht"]?.string
    else { return nil }
    if let sleutels = data["personen"]?.array {
      wie = .personen(sleutels.compactMap { $0.string.map { DossierSleutel($0) } })
    } else if let bereik = data["bereik"]?.string.flatMap({ Bereik(rawValue: $0) }) {
      wie = .lijst(bereik)
    } else {
      return nil
    }
    self.account = Accountnaam(account)
    self.opdracht = opdracht
    doel = data["doel"]?.string
    rol = data["rol"]?.string
    vorm = data["vorm"]?.string
  }
}

extension Inzagenotitie {
  /// How far the list went; nothing for a note about people.
  package var bereik: Bereik? { if case .lijst(let bereik) = wie { bereik } else { nil } }
}
