internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

/// What a cycle leaves unfinished when it closes: each conversation, appraisal and improvement track once.
struct Sluitlijst {
  /// By personnel number.
  private(set) var regels: [String] = []
  private(set) var nietGevoerd = 0
  private(set) var nietVastgesteld = 0
  private(set) var zonderOordeel = 0

  init(_ jaar: Int, _ bron: Rapportbron) {
    var gevonden: [(nummer: Personeelsnummer, zin: String)] = []
    for post in (Achterstand.maak(bron, jaar: jaar)?.groepen ?? []).flatMap(\.posten) where !post.soort.isStap {
      let zin: String
      switch (post.soort, post.gesprek) {
      case (.trajectOver, _):
        zonderOordeel += 1
        zin = "\(post.stadium) heeft nog geen oordeel"
      case (.nietGehouden, let gesprek?): zin = "\(gesprek) is gepland en niet gehouden"
      default: zin = "\(post.stadium)\(Self.deel(post, bron)) is niet gehouden"
      }
      if post.soort != .trajectOver { nietGevoerd += 1 }
      gevonden.append((post.medewerker.nummer, zin))
    }
    for dossier in bron.boek.opNummer {
      for gesprek in dossier.gesprekken(cyclus: jaar, soort: .beoordeling) where gesprek.stand == .gehouden {
        nietVastgesteld += 1
        gevonden.append((dossier.medewerker?.nummer ?? "", "\(gesprek.kenmerk) is niet vastgesteld"))
      }
    }
    regels = gevonden.sorted { ($0.nummer, $0.zin) < ($1.nummer, $1.zin) }.map { "\($0.nummer): \($0.zin)" }
  }

  /// ` over 1 juli 2026 t/m 31 december 2026`: of an appraisal of part of the year, where another part has its own.
  private static func deel(_ post: Achterstand.Post, _ bron: Rapportbron) -> String {
    guard post.gesprekssoort == .beoordeling, let dossier = bron.boek.dossier(van: post.medewerker.nummer),
      !dossier.gesprekken(cyclus: post.cyclus.jaar, soort: .beoordeling).filter(\.isGehouden).isEmpty
    else { return "" }
    return " over \(opsomming(dossier.openDelen(post.cyclus).map(\.proza)))"
  }

  /// `In cyclus 2026 zijn nog 2 gesprekken niet gehouden en 1 beoordeling niet vastgesteld.`
  func melding(_ naam: String) -> String {
    let delen = [
      nietGevoerd == 0 ? nil : "\(aantal(nietGevoerd, "gesprek", "gesprekken")) niet gehouden",
      nietVastgesteld == 0 ? nil : "\(aantal(nietVastgesteld, "beoordeling", "beoordelingen")) niet vastgesteld",
      zonderOordeel == 0 ? nil : "\(aantal(zonderOordeel, "verbetertraject", "verbetertrajecten")) zonder oordeel",
    ].compactMap { $0 }
    guard !delen.isEmpty else { return "Alles van cyclus \(naam) is af. Sluiten vraagt een bevestiging." }
    return "Nog niet af in cyclus \(naam): \(opsomming(delen))."
  }
}
