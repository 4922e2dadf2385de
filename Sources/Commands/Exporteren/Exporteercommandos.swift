internal import Arguments

extension Commandogroep {
  static let exporteren = Commandogroep.groep(
    naam: "exporteren", samenvatting: "Geef gegevens door aan andere programma's.",
    [.exporterenCloudEvents, .exporterenPostgres, .exporterenMDTO])
}

extension Opties {
  /// For every export with contents: it is noted, so the log is written.
  static let noteren: [Optie] = [wacht, bevestigTijd]

  static let vanafNummer = Optie("--vanaf", waarde: "NR", "Begin bij het record met dit nummer.", standaard: "1")
}
