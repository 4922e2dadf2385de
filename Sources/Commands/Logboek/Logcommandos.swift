internal import Arguments

extension Commandogroep {
  static let log = Commandogroep.groep(
    naam: "log", samenvatting: "Controleer, lees, kopieer en herstel het logboek zelf.",
    [.logControleren, .logTonen, .logKopie, .logHerstellen])
}
