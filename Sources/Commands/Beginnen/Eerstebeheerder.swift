internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Beurt {
  /// Records that the account that sets up has every role, so that a trial needs no preparation.
  ///
  /// - Parameter tijd: the moment of recording; the log never goes back to before it.
  func begin(_ werkplaats: Werkplaats, account: String, tijd: Tijdstip) throws(Mislukt) {
    let dag = Amsterdam.datum(van: tijd)
    let voornemen: Voornemen
    do throws(Geweigerd) {
      voornemen = Voornemen(
        try werkplaats.boek.toegang.decide(
          .begin(Accountnaam(account), per: dag), werkplaats.boek.kader(vandaag: dag)))
    } catch {
      throw Mislukt(error)
    }
    let opdracht = try willekeurig()
    do throws(LogError) {
      _ = try werkplaats.schrijf(voornemen.records, actor: account, opdracht: opdracht, tijd: tijd)
    } catch {
      throw mislukt(error, opdracht: opdracht)
    }
  }

  /// When the first records of a new storage are made: now, or in a trial at the beginning of the year, or of the day
  /// given with `--vandaag`, so that its clock may go back to there.
  func beginvanOpslag(proef: Bool) throws(Mislukt) -> Tijdstip {
    let vandaag = try datum("--vandaag")
    guard proef else {
      if vandaag == nil { return omgeving.nu }
      throw .ongeldig(
        "--vandaag kan alleen bij een proefopslag.", advies: "Laat --vandaag weg, of geef ook --proef.")
    }
    let nu = Amsterdam.datum(van: omgeving.nu)
    return Amsterdam.tijdstip(vandaag ?? Datum(jaar: nu.jaar, maand: 1, dag: 1) ?? nu, uur: 0)
  }
}
