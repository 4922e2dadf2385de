package import Gesprekscyclus

extension Boek {
  /// The book with this dossier without who its informants are, for a document that leaves the organisation.
  package func zonderInformanten(_ sleutel: DossierSleutel) -> Boek {
    guard let dossier = dossiers[sleutel] else { return self }
    var boek = self
    boek.vervang(sleutel, dossier.zonderInformanten)
    return boek
  }
}
