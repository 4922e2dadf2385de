internal import EventLog
internal import Gebruik
internal import Projections
internal import Tekst
internal import Wire

/// What `log controleren` finds in `projecties/`, all of which is made from the log and held against it.
struct Projectiecontrole {
  private let index: TermVerification
  private let boom: TreeVerification
  private let cijfers: Cijfercontrole

  /// - Parameter einde: the end of a log that was verified and has no damage.
  /// - Throws: when the log can't be read.
  init(_ opslag: Storage, einde: LogHead, progress: @escaping Progress) throws {
    index = try TermVerification(opslag, Boektermen.wijze)
    boom = try TreeVerification(opslag)
    cijfers = try Cijfercontrole(opslag, einde: einde, progress: progress)
  }

  private var bevindingen: [ProjectionFinding] { index.bevindingen + boom.bevindingen + cijfers.bevindingen }
  private var ongebruikt: [ProjectionFinding] { index.ongebruikt + cijfers.ongebruikt }

  var klopt: Bool { bevindingen.isEmpty }

  /// Nothing when nothing stands there.
  func tekst(_ opslag: Storage) -> String? {
    var regels = bevindingen.map { "projecties/\(veilig($0.bestand)): \($0.reden)" }
    if !klopt {
      regels.append(
        "Dit wordt niet gebruikt: antwoorden komen uit het logboek zelf, en dus trager. Iemand veranderde deze bestanden, of "
          + "de schijf is stuk. Zoek uit wat er gebeurd is. Gooi ze dan weg; de volgende vastlegging maakt ze opnieuw:\n"
          + "  rm \(veilig(opslag.projectiesPad))/*")
    } else if index.juist + boom.juist + cijfers.juist > 0 {
      regels.append(
        "In projecties/ klopt alles met het logboek: \(aantal(index.juist, "bestand", "bestanden")) van de index, "
          + "\(aantal(cijfers.juist, "bestand", "bestanden")) met cijfers"
          + (boom.juist == 0 ? "." : ", \(aantal(boom.juist, "bestand", "bestanden")) voor bewijzen."))
    }
    regels += ongebruikt.map { "projecties/\(veilig($0.bestand)) telt niet mee: \($0.reden)." }
    return regels.isEmpty ? nil : regels.joined(separator: "\n")
  }

  var json: JSONNode {
    func lijst(_ bevindingen: [ProjectionFinding]) -> [JSONNode] {
      bevindingen.map { JSONNode.object(("bestand", $0.bestand), ("code", $0.code.rawValue), ("reden", $0.reden)) }
    }
    return .object(
      ("klopt", klopt), ("index", index.juist), ("bewijzen", boom.juist), ("cijfers", cijfers.juist),
      ("ongebruikt", lijst(ongebruikt)),
      ("bevindingen", lijst(bevindingen)))
  }
}
