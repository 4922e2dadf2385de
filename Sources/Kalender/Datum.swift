/// A day in the Gregorian calendar, without a time or a time zone.
///
/// Years run from 1 to 9999. Comparing, counting days and adding days are integer arithmetic on the
/// number of days since 1970-01-01 (the days-from-civil method over 400-year eras).
/// - Complexity: every operation is O(1).
package struct Datum: Hashable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let dagnummer: Int

  package init(dagnummer: Int) {
    self.dagnummer = dagnummer
  }

  /// The day with this year (1–9999), month (1–12) and day, or nothing when the calendar has no such day.
  package init?(jaar: Int, maand: Int, dag: Int) {
    guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1,
      dag <= Datum.dagenInMaand(jaar: jaar, maand: maand)
    else { return nil }
    let verschovenJaar = maand <= 2 ? jaar - 1 : jaar
    let tijdperk = verschovenJaar / 400
    let jaarVanTijdperk = verschovenJaar - tijdperk * 400
    let dagVanJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1
    let dagVanTijdperk = jaarVanTijdperk * 365 + jaarVanTijdperk / 4 - jaarVanTijdperk / 100 + dagVanJaar
    dagnummer = tijdperk * 146_097 + dagVanTijdperk - 719_468
  }

  package var delen: (jaar: Int, maand: Int, dag: Int) {
    let verschoven = dagnummer + 719_468
    let tijdperk = (verschoven >= 0 ? verschoven : verschoven - 146_096) / 146_097
    let dagVanTijdperk = verschoven - tijdperk * 146_097
    let jaarVanTijdperk =
      (dagVanTijdperk - dagVanTijdperk / 1460 + dagVanTijdperk / 36_524 - dagVanTijdperk / 146_096) / 365
    let dagVanJaar = dagVanTijdperk - (365 * jaarVanTijdperk + jaarVanTijdperk / 4 - jaarVanTijdperk / 100)
    let maandIndex = (5 * dagVanJaar + 2) / 153
    let dag = dagVanJaar - (153 * maandIndex + 2) / 5 + 1
    let maand = maandIndex < 10 ? maandIndex + 3 : maandIndex - 9
    let jaar = jaarVanTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0)
    return (jaar, maand, dag)
  }

  package var jaar: Int { delen.jaar }
  package var maand: Int { delen.maand }
  package var dag: Int { delen.dag }

  package static func dagenInMaand(jaar: Int, maand: Int) -> Int {
    switch maand {
    case 2: isSchrikkeljaar(jaar) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isSchrikkeljaar(_ jaar: Int) -> Bool {
    jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0)
  }

  package func adding(dagen: Int) -> Datum {
    Datum(dagnummer: dagnummer + dagen)
  }

  /// The same day of the month so many months on, or that month's last day when it is shorter.
  package func adding(maanden: Int) -> Datum {
    let (jaar, maand, dag) = delen
    let totaal = jaar * 12 + maand - 1 + maanden
    let nieuwJaar = totaal / 12
    let nieuweMaand = totaal % 12 + 1
    let nieuweDag = min(dag, Datum.dagenInMaand(jaar: nieuwJaar, maand: nieuweMaand))
    return Datum(jaar: nieuwJaar, maand: nieuweMaand, dag: nieuweDag) ?? self
  }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  package var weekdag: Int {
    ((dagnummer + 3) % 7 + 7) % 7 + 1
  }
}

extension Datum: Comparable {
  package static func < (links: Datum, rechts: Datum) -> Bool {
    links.dagnummer < rechts.dagnummer
  }
}
