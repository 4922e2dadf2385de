internal import Arguments

extension Commandogroep {
  static let exporteren = Commandogroep.groep(
    naam: "exporteren", samenvatting: "Geef het logboek door aan andere programma's.",
    [.exporterenCloudEvents, .exporterenPostgres])
}

extension Opties {
  /// For every export with contents: it is noted, so the log is written.
  static let noteren: [Optie] = [wacht, bevestigTijd]

  static let vanafNummer = Optie("--vanaf", waarde: "NR", "Begin bij het record met dit nummer.", standaard: "1")
}
