package import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
package import Wire

/// A document that was bound to a conversation, as reports tell it. The file itself is with the organisation.
package struct Bijlagebeeld: Equatable, Sendable {
  package let vermeld: Vermeld<ProcedureGebeurtenis.Bijlage>

  package init(_ vermeld: Vermeld<ProcedureGebeurtenis.Bijlage>) { self.vermeld = vermeld }

  /// `reactie.pdf (48213 bytes, SHA-256 0123456789ab…), vastgelegd op 12 november 2026.`; safe to show.
  var zin: String {
    "\(vermeld.waarde.kort), vastgelegd op \(vermeld.herkomst.datum.proza)\(vermeld.herkomst.correctieteken)."
      + Zinsbouw.erbij("", vermeld.waarde.omschrijving)
  }
}

extension Bijlagebeeld: JSONConvertible {
  package var json: JSONNode? {
    let bijlage = vermeld.waarde
    return .object(
      ("nr", vermeld.herkomst.nr), ("naam", bijlage.naam), ("grootte", bijlage.grootte),
      ("sha256", bijlage.sha256.tekst), ("omschrijving", bijlage.omschrijving),
      ("vastgelegdOp", vermeld.herkomst.datum), ("gecorrigeerdBij", vermeld.herkomst.gecorrigeerdBij))
  }
}

extension ProcedureGebeurtenis.Bijlage {
  /// Name, size and the beginning of the hash; safe to show.
  var kort: String {
    "\(veilig(naam)) (\(aantal(grootte, "byte", "bytes")), SHA-256 \(veilig(String(sha256.tekst.prefix(12))))…)"
  }

  /// A whole sentence, for in the history.
  var zin: String { kort + "." + Zinsbouw.erbij("", omschrijving) }
}
