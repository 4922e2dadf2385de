internal import EventLog
internal import Gesprekscyclus
internal import Projections

extension Loket {
  /// The records that are destroyed and can still be read: a destruction is not finished, or a file was put back. Their contents are
  /// shown by nothing, so they go nowhere else either.
  package func nogLeesbaar() throws(Mislukt) -> Set<Int> { Set(try boeken(over: .niemand, stil: true).vol.nogLeesbaar) }

  /// Notes that the contents of everybody's dossier go out, where the storage notes who looks.
  package func noteerExport() throws(Mislukt) {
    let boeken = try boeken(over: .niemand, stil: true)
    try noteer(.iedereen, try wacht(boeken.vol, isHeel: boeken.isHeel), boeken.vol, isHeel: boeken.isHeel)
  }
}
