import Gesprekscyclus

/// Steps as commands, by what is done.
extension DossierOpdracht {
  static func vulVerslagAan(_ feit: ProcedureGebeurtenis.Aanvulling) -> Self { feit.opdracht }
  static func biedAan(_ feit: ProcedureGebeurtenis.Aanbieding) -> Self { feit.opdracht }
  static func geefReactie(_ feit: ProcedureGebeurtenis.Reactie) -> Self { feit.opdracht }
  static func onderteken(_ feit: ProcedureGebeurtenis.Ondertekening) -> Self { feit.opdracht }
  static func reikUit(_ feit: ProcedureGebeurtenis.Uitreiking) -> Self { feit.opdracht }
  static func dienBedenkingIn(_ feit: ProcedureGebeurtenis.Bedenking) -> Self { feit.opdracht }
  static func handelBedenkingAf(_ feit: ProcedureGebeurtenis.Afhandeling) -> Self { feit.opdracht }
  static func startTraject(_ feit: TrajectGebeurtenis.Start) -> Self { feit.opdracht }
  static func bespreekTraject(_ feit: TrajectGebeurtenis.Bespreking) -> Self { feit.opdracht }
  static func rondTrajectAf(_ feit: TrajectGebeurtenis.Afronding) -> Self { feit.opdracht }
}
