import Gesprekscyclus
import Kalender
import Testing

/// Given these facts, when this is asked on that day, then these facts follow or these codes refuse.
struct Gegeven {
  private(set) var dossier: Dossier
  var kader: Kader

  init(_ gebeurtenissen: [DossierGebeurtenis], onder kader: Kader = .gemeente) {
    dossier = Dossier(sleutel: "dossier-1")
    self.kader = kader
    for gebeurtenis in gebeurtenissen { voegToe(gebeurtenis) }
  }

  init(dossier: Dossier, kader: Kader) {
    self.dossier = dossier
    self.kader = kader
  }

  func als(_ opdracht: DossierOpdracht, op vandaag: String) -> Uitkomst {
    var kader = kader
    kader.vandaag = dag(vandaag)
    do throws(Geweigerd) {
      return Uitkomst(besluit: try dossier.decide(opdracht, kader), weigeringen: [])
    } catch {
      return Uitkomst(besluit: nil, weigeringen: error.weigeringen)
    }
  }

  /// The same dossier with what this command recorded; nothing new when it was refused.
  func na(
    _ opdracht: DossierOpdracht, op vandaag: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Gegeven {
    let uitkomst = als(opdracht, op: vandaag)
    #expect(uitkomst.codes == [], sourceLocation: sourceLocation)
    return na(uitkomst.gebeurtenissen)
  }

  func na(_ gebeurtenissen: [DossierGebeurtenis]) -> Gegeven {
    var volgende = self
    for gebeurtenis in gebeurtenissen { volgende.voegToe(gebeurtenis) }
    return volgende
  }

  /// The same, recorded on that day as one command: its facts share a day and a command id, as in a log.
  func vastgelegd(
    _ opdracht: DossierOpdracht, op vandaag: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Gegeven {
    let uitkomst = als(opdracht, op: vandaag)
    #expect(uitkomst.codes == [], "\(uitkomst.weigeringen.map(\.melding))", sourceLocation: sourceLocation)
    return vastgelegd(uitkomst.gebeurtenissen, op: vandaag)
  }

  func vastgelegd(_ gebeurtenissen: [DossierGebeurtenis], op vandaag: String) -> Gegeven {
    var volgende = self
    let opdracht = "opdracht-\(dossier.feiten.count + 1)"
    for gebeurtenis in gebeurtenissen { volgende.voegToe(gebeurtenis, op: vandaag, opdracht: opdracht) }
    return volgende
  }

  private mutating func voegToe(
    _ gebeurtenis: DossierGebeurtenis, op dag: String = "2026-01-05", opdracht: String? = nil
  ) {
    dossier.evolve(gebeurtenis, .nr(dossier.feiten.count + 1, op: dag, opdracht: opdracht))
  }
}

/// What a decision gave.
struct Uitkomst {
  let besluit: Besluit<DossierGebeurtenis>?
  let weigeringen: [Weigering]

  var gebeurtenissen: [DossierGebeurtenis] { besluit?.gebeurtenissen ?? [] }
  var codes: [WeigeringCode] { weigeringen.map(\.code) }

  func dan(_ verwacht: [DossierGebeurtenis], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(codes == [], sourceLocation: sourceLocation)
    #expect(besluit?.gebeurtenissen == verwacht, sourceLocation: sourceLocation)
  }

  func danGeweigerd(_ verwacht: [WeigeringCode], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(codes == verwacht, "\(weigeringen.map(\.melding))", sourceLocation: sourceLocation)
  }

  /// Accepted, with exactly these warnings; none is accepted in silence.
  func danWaarschuwing(_ verwacht: [Waarschuwing.Code], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(codes == [], "\(weigeringen.map(\.melding))", sourceLocation: sourceLocation)
    #expect(besluit?.waarschuwingen.map(\.code) == verwacht, sourceLocation: sourceLocation)
  }

  func danAanvaard(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(codes == [], "\(weigeringen.map(\.melding))", sourceLocation: sourceLocation)
  }
}

extension Herkomst {
  /// A record that differs from every other by its number, as in a log.
  static func nr(_ nr: Int, op datum: String = "2026-01-05", opdracht: String? = nil) -> Herkomst {
    let cijfers = String(nr, radix: 16)
    return Herkomst(
      nr: nr, hashbegin: String(repeating: "0", count: 12 - cijfers.count) + cijfers,
      tijd: Tijdstip(dag(datum), uur: 10), actor: "m.jansen", opdracht: opdracht ?? "opdracht-\(nr)")
  }
}

/// A day as `2026-03-01`.
func dag(_ iso: String) -> Datum {
  guard let datum = Datum(iso: iso) else { preconditionFailure("geen datum: \(iso)") }
  return datum
}

/// A period as `2026-01-01`, `2026-12-31`.
func tijdvak(_ van: String, _ tot: String) -> Tijdvak {
  guard let tijdvak = Tijdvak(van: dag(van), tot: dag(tot)) else { preconditionFailure("geen tijdvak: \(van) \(tot)") }
  return tijdvak
}
