internal import EventLog
package import Gesprekscyclus
package import Kalender

/// Who somebody is: by number, by account, by manager.
extension Boek {
  /// Of a trial, by its own log.
  package var isProef: Bool { inrichting?.proef ?? false }

  /// Whether something was ever recorded about access.
  package var isBewaakt: Bool { wasBewaakt || !toegang.isLeeg }

  /// The person that an account belonged to on a day.
  package func persoon(achter account: Accountnaam, op dag: Datum) -> Personeelsnummer? {
    personen(achter: account, op: dag).first
  }

  /// The same under each of the numbers.
  package func personen(achter account: Accountnaam, op dag: Datum) -> [Personeelsnummer] {
    (koppelingen ?? toegang).medewerkers(van: account, op: dag)
  }

  /// Every number of this person, by accounts that have more than one.
  package func zelfde(als nummer: Personeelsnummer, op dag: Datum) -> Set<Personeelsnummer> {
    let toegang = koppelingen ?? toegang
    return toegang.zelfde(als: nummer, op: max(dag, toegang.laatsteDag ?? dag))
  }

  /// The persons behind each account by itself, also where the facts about access are not in it; see ``Toegang/perAccount``.
  package var koppelingenPerAccount: [Accountnaam: Toegang] { (koppelingen ?? toegang).perAccount }

  /// The first record that says whose account is whose, as far as that still holds: of what was recorded before it, nobody can
  /// tell by whom. Nothing where there is none.
  package var eersteKoppeling: Int? { (koppelingen ?? toegang).eersteKoppeling }

  /// Whether something was recorded about access that is not in it, as it is not for who reads.
  package var isToegangVerborgen: Bool { koppelingen != nil }

  /// Everybody who was ever the same person as this one by an account, also where the facts about that are not in it.
  package func ooitZelfde(als nummer: Personeelsnummer) -> Set<Personeelsnummer> {
    (koppelingen ?? toegang).ooit(rond: nummer)
  }

  /// Everybody whom this account ever belonged to.
  package func ooitPersonen(achter account: Accountnaam) -> Set<Personeelsnummer> {
    (koppelingen ?? toegang).ooit(achter: account)
  }

  /// The other dossiers of whoever has this one, as far as they are in the book.
  package func andere(van medewerker: Medewerker, op dag: Datum) -> [Medewerker] {
    (koppelingen ?? toegang).zelfde(als: medewerker.personeelsnummer, op: dag)
      .filter { $0 != medewerker.personeelsnummer }.compactMap { dossier(van: $0)?.medewerker }
      .sorted { $0.personeelsnummer < $1.personeelsnummer }
  }

  /// The last day up to which this dossier is in it; nothing for a whole one.
  package func laatsteDag(van dossier: Dossier) -> Datum? { laatsteDagen[dossier.sleutel] }

  package func dossier(van nummer: Personeelsnummer) -> Dossier? {
    register.sleutel(van: nummer).flatMap { dossiers[$0] }
  }

  /// All dossiers in the order of personnel numbers.
  /// - Complexity: O(n log n) in the number of people.
  package var opNummer: [Dossier] {
    register.sleutels.sorted { $0.key < $1.key }.compactMap { dossiers[$0.value] }
  }

  /// Everybody who is under this manager on a day, and in service then, by number.
  /// - Complexity: O(n) in the people.
  package func team(van chef: Personeelsnummer, op dag: Datum) -> [Medewerker] {
    dossiers.values.compactMap(\.medewerker)
      .filter { $0.isInDienst(op: dag) && $0.plek(op: dag).waarde.leidinggevende == chef }
      .sorted { $0.personeelsnummer < $1.personeelsnummer }
  }

  /// The name that belongs to a personnel number: `Sara Bakker`; nothing when nobody in the book has this number.
  package func bekendeNaam(van nummer: Personeelsnummer) -> String? {
    dossier(van: nummer)?.medewerker?.naam ?? vermelden[nummer]
  }

  /// The function that someone had on a day, with its norms; nothing when the catalogue does not know it.
  package func functiebeeld(van dossier: Dossier, op datum: Datum) -> Functiebeeld? {
    guard let keuze = dossier.medewerker?.functie(op: datum).waarde else { return nil }
    return catalogi.beeld(van: keuze.functie, modules: keuze.modules, op: datum)
  }
}
