internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Regeling.Bewaarregel {
  /// `Beoordeling: 5 jaar na het einde van de afhandeling (4.1.13; Selectielijst 2020).`; safe to show.
  var regelzin: String {
    let hoe = waardering == .bewaren ? "blijft altijd bewaard" : "\(jaren) jaar na \(vanaf.zin)"
    return "Bewaard wordt \(veilig(soort)): \(hoe) (\(categorie.map { "\(veilig($0)); " } ?? "")\(veilig(grond)))."
  }

  var document: JSONNode {
    .object(
      ("soort", soort), ("jaren", jaren), ("vanaf", vanaf.rawValue), ("grond", grond),
      ("waardering", waardering.rawValue), ("categorie", categorie))
  }
}
