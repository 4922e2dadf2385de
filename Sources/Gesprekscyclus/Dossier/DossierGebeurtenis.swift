/// Everything that can happen in one dossier, by concept.
///
/// Boxed: a fact is handed on, kept and copied as one word, however much it says.
package indirect enum DossierGebeurtenis: Hashable, Sendable {
  case medewerker(MedewerkerGebeurtenis)
  case gesprek(GesprekGebeurtenis)
  case afspraak(AfspraakGebeurtenis)
  case beoordeling(BeoordelingGebeurtenis)
  case procedure(ProcedureGebeurtenis)
  case traject(TrajectGebeurtenis)
  case vrijstelling(Vrijstelling)
  case bewaring(BewaringGebeurtenis)
  case inzage(Inzagegift)
  case correctie(CorrectieGebeurtenis)

  /// The fact itself, where it is what its command is.
  package var opdrachtfeit: (any Opdrachtfeit)? {
    switch self {
    case .procedure(let gebeurtenis): gebeurtenis.feit
    case .traject(let gebeurtenis): gebeurtenis.feit
    case .vrijstelling(let feit): feit
    case .bewaring(let gebeurtenis): gebeurtenis.feit
    case .inzage(let feit): feit
    case .medewerker, .gesprek, .afspraak, .beoordeling, .correctie: nil
    }
  }
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
