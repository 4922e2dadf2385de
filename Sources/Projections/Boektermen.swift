internal import EventCoding
package import EventLog
internal import Gesprekscyclus

/// What records are found by, for a book of some people only.
///
/// | Term | On |
/// |---|---|
/// | the stream | every record |
/// | the command | the first record of a commit |
/// | `gedeeld` | what belongs to no dossier, or can't be understood as a fact of one |
/// | `begin` | the first record of a dossier, and so one record for each |
/// | `nummer:` | a record that gives a dossier this personnel number, as numbers are compared |
/// | `chef:` | a record that places the person under this manager |
/// | `vorm:` | a record that gives a dossier a number of this form, as look-alikes are found (`Gelijkenis`) |
/// | `naam:` | a record that gives the person this name |
package enum Boektermen {
  /// Every kind of event and its version are in it: another program may understand other records.
  package static let wijze = TermScheme(versie: versie) { record in
    let regel = Boekregel(record)
    return .init(termen(van: regel), kind: regel.soortmerk)
  }

  /// What a book makes of records, for whatever is kept of it.
  package static let versie = "boek 6 " + Soort.allCases.map { "\($0.rawValue) \($0.v)" }.joined(separator: " ")

  static let gedeeld = Term("gedeeld")
  static let begin = Term("begin")
  static func nummer(_ nummer: Personeelsnummer) -> Term { Term("nummer:" + nummer.zoekvorm) }
  static func chef(_ nummer: Personeelsnummer) -> Term { Term("chef:" + nummer.zoekvorm) }
  static func vorm(_ nummer: Personeelsnummer) -> Term { Term("vorm:" + Gelijkenis.vorm(nummer)) }
  static func naam(_ naam: String) -> Term { Term("naam:" + Gelijkenis.naam(naam)) }

  /// All but stream and command.
  static func termen(van regel: Boekregel) -> [Term] {
    let eerste = regel.isBegin ? [begin] : []
    // With the records that it settles, which belong to nobody any more.
    if regel.isVernietigingswoord { return eerste + [gedeeld] }
    guard let gebeurtenis = regel.feit?.gebeurtenis else { return eerste + [gedeeld] }
    let plaatsing = gebeurtenis.plaatsing
    return eerste
      + [
        plaatsing.nummer.map(nummer), plaatsing.chef.map(chef), plaatsing.nummer.map(vorm), gebeurtenis.naam.map(naam),
      ]
      .compactMap { $0 }
  }
}

extension Boekregel {
  /// The fact of a dossier that the record is; nothing for all others, which belong to everybody.
  var feit: (sleutel: DossierSleutel, gebeurtenis: DossierGebeurtenis)? {
    guard case .dossier(let sleutel) = stroom, case .gebeurtenis(.dossier(let gebeurtenis)) = inhoud else { return nil }
    return (sleutel, gebeurtenis)
  }
}
