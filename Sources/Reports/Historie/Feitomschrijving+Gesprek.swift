internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

extension Feitomschrijving {
  static func zin(
    _ gebeurtenis: GesprekGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let gesprek = voor.gesprek(gebeurtenis.gesprek)
    switch gebeurtenis {
    case .gepland(let planning):
      return
        "\(gespreksnaam(planning.soort)) \(veilig(planning.gesprek.tekst)) gepland op \(planning.datum.proza)\(agenda(planning.agenda))"
        + "\(inCyclus(planning.cyclus, planning.datum, namen))."
    case .verzet(let verzetting):
      let oud = gesprek?.plandata.last.map { "van \($0.datum.proza) " } ?? ""
      return
        "\(naam(verzetting.gesprek, voor)) verzet \(oud)naar \(verzetting.datum.proza)\(agenda(verzetting.agenda))."
        + Zinsbouw.reden(verzetting.reden)
    case .afgezegd(let afzegging):
      return "\(naam(afzegging.gesprek, voor)) afgezegd." + Zinsbouw.reden(afzegging.reden)
    case .gehouden(let verslag):
      return gehouden(verslag, gepland: gesprek?.plandata.last?.datum, herkomst, namen)
    }
  }

  /// `Planningsgesprek G-2026-1`, or `Gesprek G-2026-1` when nothing was recorded of it.
  static func naam(_ kenmerk: GesprekKenmerk, _ dossier: Dossier) -> String {
    let soort = dossier.gesprek(kenmerk)?.soort
    return "\(soort.map(gespreksnaam) ?? "Gesprek") \(veilig(kenmerk.tekst))"
  }

  static func gespreksnaam(_ soort: Gesprekssoort) -> String {
    hoofdletter(veilig(soort.gespreksnaam))
  }

  /// `, vastgelegd 14 dagen later` when it was recorded after the day itself.
  static func later(_ datum: Datum, _ herkomst: Herkomst) -> String {
    Laatheid.tekst(herkomst.datum.dagnummer - datum.dagnummer).map { ", vastgelegd \($0)" } ?? ""
  }

  private static func gehouden(
    _ verslag: GesprekGebeurtenis.Verslag, gepland: Datum?, _ herkomst: Herkomst, _ namen: Naamgever
  ) -> String {
    var zin = "\(gespreksnaam(verslag.soort)) \(veilig(verslag.gesprek.tekst)) gehouden op \(verslag.datum.proza)"
    if let gepland, gepland != verslag.datum { zin += " (gepland op \(gepland.proza))" }
    zin += inCyclus(verslag.cyclus, verslag.datum, namen) + later(verslag.datum, herkomst)
    if let tijdvak = verslag.tijdvak { zin += "; tijdvak \(tijdvak.proza)" }
    if let wie = namen.deelnemers(verslag.deelnemers) { zin += "; met \(wie)" }
    return zin + "." + Zinsbouw.erbij("Uitzondering: ", verslag.uitzondering)
  }

  /// ` om 10:00 uur, 45 minuten, kamer 2.14`; nothing where none of it was given. Safe to show.
  static func agenda(_ agenda: Agenda) -> String {
    [
      agenda.klok.map { " om \($0) uur" }, agenda.duur.map { ", \($0) minuten" },
      agenda.plaats.map { ", \(veilig($0))" },
    ]
    .compactMap { $0 }.joined()
  }

  /// The cycle is named only where the day does not tell it.
  private static func inCyclus(_ jaar: Int, _ datum: Datum, _ namen: Naamgever) -> String {
    let isErin = namen.boek.regelingen.cyclus(jaar)?.tijdvak?.bevat(datum) ?? (jaar == datum.jaar)
    return isErin ? "" : " voor cyclus \(namen.cyclus(jaar))"
  }
}
