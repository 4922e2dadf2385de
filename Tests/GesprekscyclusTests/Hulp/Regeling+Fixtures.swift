import EventCoding
import Foundation
import Gesprekscyclus
import Kalender
import Testing

extension Regeling {
  /// The regelingen in `Fixtures/regelingen`, for specs that must hold under each of them.
  static let vanFixtures: [Regeling] = ["gemeente", "kempen", "rijk"].map { naam in
    let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let pad = wortel.appending(path: "Fixtures/regelingen/\(naam).json")
    guard let bytes = try? Data(contentsOf: pad), let regeling = RegelingBestand.lees(Array(bytes)).regeling else {
      preconditionFailure("geen regeling: \(pad.path)")
    }
    return regeling
  }
}

extension Gegeven {
  /// A complete appraisal of 12 November 2026 under this regeling, made with commands: planning, ratings, end judgement.
  static func beoordeeld(onder regeling: Regeling) -> Gegeven {
    let wegingen: [Int?] = regeling.weging == .procenten ? [60, 40] : [nil, nil]
    let goed = regeling.schaalVanResultaten?.labels.last?.tekst ?? ""
    var form = Vastlegging.beoordeling().resultaat("RA-1", goed).resultaat("RA-2", goed)
      .eind(regeling.schaalVanEindoordeel?.labels.last?.tekst ?? "")
    form.deelnemers = [.init(deel: .leidinggevende, wie: "M-1")]
    let niveau: String? =
      switch regeling.competenties {
      case .niveaus: "B"
      case .schaal: regeling.schaalVanCompetenties?.labels.last?.tekst
      case .geen: nil
      }
    if let niveau {
      for code: CompetentieCode in ["visie", "samenwerken"] { form = form.competentie(code, niveau) }
    }
    return Gegeven(.inDienst, onder: .voorbeeld(regeling)).na(.legVast(.planning(wegingen)), op: "2026-02-02")
      .na(.legVast(form), op: "2026-11-12")
  }

  /// The same, ready to be established.
  static func rijp(onder regeling: Regeling) -> Gegeven {
    beoordeeld(onder: regeling).na(.gangNaarVaststelling("G-2026-2", op: "2026-11-13"))
  }
}
