/// The stored names of what the log records of itself, in stream `beheer`. A name never changes.
package enum AdminKind: String, Hashable, Sendable, CaseIterable {
  /// Which storage this is the log of; the first record of a log.
  case ingericht = "opslag.ingericht"
  /// A repair cut everything from the first damage on.
  case afgekapt = "log.afgekapt"
  /// A repair put records back from a copy.
  case teruggezet = "log.teruggezet"
  /// The end of an unfinished commit was cut.
  case staartAfgekapt = "staart.afgekapt"
  /// Payloads were destroyed on purpose.
  case vernietigd = "vernietiging.uitgevoerd"
  /// None of those payloads is there any more.
  case vernietigingVoltooid = "vernietiging.voltooid"
  /// The index in `projecties/` was made, with what proves it.
  case indexGewaarmerkt = "index.gewaarmerkt"
  /// How every dossier stood, as one Merkle root.
  case dossierstanden = "dossierstanden.vastgelegd"
  /// A seal was made of a beginning of the log.
  case zegelGezet = "zegel.gezet"
  /// What people recorded was given to another program.
  case geexporteerd = "export.gemaakt"

  /// The stream that they are in.
  package static let stroom = "beheer"
}
