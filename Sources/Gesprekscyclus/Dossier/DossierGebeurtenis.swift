/// Everything that can happen in one dossier, by concept.
package enum DossierGebeurtenis: Hashable, Sendable {
  case medewerker(MedewerkerGebeurtenis)
  case gesprek(GesprekGebeurtenis)
  case afspraak(AfspraakGebeurtenis)
  case beoordeling(BeoordelingGebeurtenis)
  case procedure(ProcedureGebeurtenis)
  case traject(TrajectGebeurtenis)
  indirect case correctie(CorrectieGebeurtenis)
}

/// One recorded event of a dossier, with where it stands in the log.
package struct Feit: Hashable, Sendable {
  package let gebeurtenis: DossierGebeurtenis
  package let herkomst: Herkomst

  package init(_ gebeurtenis: DossierGebeurtenis, _ herkomst: Herkomst) {
    self.gebeurtenis = gebeurtenis
    self.herkomst = herkomst
  }
}
