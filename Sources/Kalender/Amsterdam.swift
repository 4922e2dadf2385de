/// Legal time in the Netherlands, computed rather than read from the machine, so that the same log gives
/// the same bytes on every machine.
///
/// Rule since 1996 (Directive 2000/84/EC): UTC+1, and UTC+2 from 01:00 UTC on the last Sunday of March to
/// 01:00 UTC on the last Sunday of October. Applied to every year, past and future.
package enum Amsterdam {
  /// The civil day that clocks in the Netherlands show at this moment.
  package static func datum(van tijdstip: Tijdstip) -> Datum {
    let lokaal = tijdstip.milliseconden + verschuiving(op: tijdstip)
    return Datum(dagnummer: Int(Tijdstip.afgerond(lokaal, door: 86_400_000)))
  }

  /// `09:14`, as clocks in the Netherlands show it.
  package static func klok(van tijdstip: Tijdstip) -> String {
    let lokaal = tijdstip.milliseconden + verschuiving(op: tijdstip)
    let minuten = Int(Tijdstip.afgerond(lokaal, door: 60_000) - Tijdstip.afgerond(lokaal, door: 86_400_000) * 1440)
    return "\(Cijfers.aangevuld(minuten / 60, 2)):\(Cijfers.aangevuld(minuten % 60, 2))"
  }

  /// The moment at which clocks in the Netherlands show this hour of this day.
  ///
  /// In the hour that does not exist in March the result is the same distance after midnight in winter time.
  package static func tijdstip(_ datum: Datum, uur: Int, minuut: Int = 0) -> Tijdstip {
    let winter = Tijdstip(datum, uur: uur, minuut: minuut).adding(milliseconden: -3_600_000)
    let zomer = winter.adding(milliseconden: -3_600_000)
    return verschuiving(op: zomer) == 7_200_000 ? zomer : winter
  }

  /// All moments at which clocks in the Netherlands show this minute of this day, earliest first: none in the hour that is
  /// passed over in March, two in the hour that comes again in October.
  package static func tijdstippen(_ datum: Datum, uur: Int, minuut: Int) -> [Tijdstip] {
    let utc = Tijdstip(datum, uur: uur, minuut: minuut)
    return [7_200_000, 3_600_000].map { utc.adding(milliseconden: -$0) }.filter { moment in
      moment.adding(milliseconden: verschuiving(op: moment)) == utc
    }
  }

  /// Milliseconds that legal time is ahead of UTC.
  static func verschuiving(op tijdstip: Tijdstip) -> Int64 {
    let jaar = Datum(dagnummer: Int(Tijdstip.afgerond(tijdstip.milliseconden, door: 86_400_000))).jaar
    guard let begin = wissel(jaar: jaar, maand: 3), let einde = wissel(jaar: jaar, maand: 10) else { return 3_600_000 }
    return tijdstip >= begin && tijdstip < einde ? 7_200_000 : 3_600_000
  }

  /// 01:00 UTC on the last Sunday of a month with 31 days.
  private static func wissel(jaar: Int, maand: Int) -> Tijdstip? {
    guard let laatste = Datum(jaar: jaar, maand: maand, dag: 31) else { return nil }
    return Tijdstip(laatste.adding(dagen: -(laatste.weekdag % 7)), uur: 1)
  }
}
