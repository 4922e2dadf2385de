internal import Arguments

extension Commandogroep {
  static let log = Commandogroep.groep(
    naam: "log", samenvatting: "Controleer en lees het logboek zelf.", [.logControleren, .logTonen])
}
