internal import EventLog
internal import Gesprekscyclus
internal import Projections

/// Everybody, for who sees some people only: these are found by the index, so that the log need not be read for all others.
extension Loket {
  /// So many people are read one by one at most; for more reading the log whole is better.
  private static let meesteMensen = 2000

  /// Whom a question about everybody can show this account; nothing for who may see everybody, and at any doubt.
  ///
  /// They are all whom the person of the account is or was above, whatever the number of managers in between, and whom those are for
  /// whom the person acts. The guard decides which of them are seen, and how far.
  /// - Complexity: O(n) in the facts of these people, for each level of managers below.
  func eigenMensen(_ kies: ((Boek) -> Handeling)?) -> Betreft? {
    guard index != .geen, werkplaats == nil, !opslag.isAlleenLog else { return nil }
    do throws(IndexDoubt) {
      var deelboek = try Deelboek(opslag)
      var vraag = deelvraag(.init())
      var boek = try deelboek.boek(vraag)
      let zelf = kies.map { voor($0(boek)) } ?? self
      guard let wacht = try? zelf.wacht(boek, isHeel: true), !wacht.isAlles else { return nil }
      let personen = boek.toegang.ooit(achter: Accountnaam(wie.account))
      let vervangen = boek.toegang.waarnemingen.compactMap(\.waarde.waarneming).filter {
        personen.contains($0.waarnemer)
      }
      var bekend = personen.union(vervangen.map(\.voor))
      vraag.chefs = Array(bekend)
      while !vraag.chefs.isEmpty {
        boek = try deelboek.boek(vraag)
        let boven = Set(vraag.chefs)
        let onder = boek.dossiers.values.compactMap(\.medewerker).filter { medewerker in
          medewerker.plaatsingen.contains { $0.waarde.leidinggevende.map(boven.contains) ?? false }
        }
        vraag.chefs = onder.map(\.personeelsnummer).filter { bekend.insert($0).inserted }
        guard bekend.count <= Self.meesteMensen else { return nil }
      }
      return .enkelen(Betreft.Enkelen(mensen: bekend.filter(boek.register.kent).sorted()))
    } catch {
      return nil
    }
  }
}
