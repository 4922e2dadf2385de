internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Projections

/// Whether and how the index in `projecties/` is used.
package enum Indexgebruik: Hashable, Sendable {
  /// Read, and made by whoever records, at so many new records; nothing for the number that pays.
  case met(drempel: Int?)
  /// Neither read nor made.
  case geen

  package static let gewoon = Indexgebruik.met(drempel: nil)

  /// A log of at most so many records is folded while it is gone through; of a longer one the index is made first.
  var inEenKeer: Int {
    switch self {
    case .met(let drempel?): 25 * drempel
    case .met(nil), .geen: 50_000
    }
  }

  var termen: Termgebruik? {
    switch self {
    case .met(let drempel): Termgebruik(Boektermen.wijze, drempel: drempel)
    case .geen: nil
    }
  }
}

/// People whom a command is about besides those that its command line names.
package struct Betrokkenen: Sendable {
  var mensen: [Personeelsnummer] = []
  /// What may be the number of somebody who takes part.
  var woorden: [String] = []
}

extension Beurt {
  /// Whom this command line is about, when it is about named people only; nothing when it takes the whole log.
  func deelvraag(_ opslag: Opslag, over mensen: Betrokkenen) -> Deelvraag? {
    guard omgeving.index != .geen, !opslag.isAlleenLog, let wie = try? wie(op: opslag) else { return nil }
    var vraag = Deelvraag(account: Accountnaam(wie.account))
    vraag.mensen = mensen.mensen
    if aanroep.kent("MEDEWERKER"), let getypt = aanroep.positie("MEDEWERKER") {
      vraag.mensen.append(Personeelsnummer(getypt))
    }
    let isNieuw = aanroep.pad == ["medewerker", "in-dienst"]
    // Whoever comes is not there yet; whoever has this number already is found as all who are named.
    if isNieuw, let getypt = aanroep.positie("NUMMER") { vraag.woorden.append(getypt) }
    vraag.chefs = [gevraagdeChef].compactMap { $0 }
    if aanroep.pad == ["corrigeren"], let nr = aanroep.positie("NR").flatMap({ Int($0) }) { vraag.records = [nr] }
    if vraag.mensen.isEmpty && vraag.chefs.isEmpty && vraag.records.isEmpty && !isNieuw { return nil }
    vraag.woorden += mensen.woorden + aanroep.waarden.values.flatMap { $0 }
    return vraag
  }

  /// The manager whose people alone the question is about.
  var gevraagdeChef: Personeelsnummer? {
    guard aanroep.pad == ["achterstand"], aanroep.waarde("--onderdeel") == nil else { return nil }
    return aanroep.waarde("--leidinggevende").map { Personeelsnummer($0) }
  }

  /// The books of the people that this is about, one for each moment, and the one of now; nothing when the log must be
  /// read whole.
  ///
  /// - Complexity: O(n) in the facts of these people, and the records behind the index.
  func leesDeel(
    _ opslag: Opslag, _ momenten: [BekendOp], over mensen: Betrokkenen
  ) -> (boeken: [Boek], vol: Boek)? {
    guard let vraag = deelvraag(opslag, over: mensen) else { return nil }
    do throws(Termtwijfel) {
      var deelboek = try Deelboek(opslag)
      guard let vol = try deelboek.boek(vraag), isGenoeg(vol, vol, opslag) else { return nil }
      var boeken: [Boek] = []
      for moment in momenten {
        let boek = moment == .alles ? vol : try deelboek.boek(op: moment)
        // Who came later was unknown then: as of anybody unknown, only everybody tells who may have been meant.
        guard vraag.mensen.allSatisfy(boek.register.kent), moment == .alles || isGenoeg(boek, vol, opslag) else {
          return nil
        }
        boeken.append(boek)
      }
      return (boeken, vol)
    } catch {
      return nil
    }
  }

  /// Not when nobody is to be seen under the manager that is asked for: who could have been meant only the whole log tells.
  private func isGenoeg(_ boek: Boek, _ vol: Boek, _ opslag: Opslag) -> Bool {
    guard let chef = gevraagdeChef else { return true }
    guard let bevoegdheid = try? bevoegdheid(vol, opslag) else { return false }
    return boek.zichtbaar(bevoegdheid, vol: vol).kentChef(chef)
  }
}

extension Boek {
  /// Whether anybody was ever placed under this manager.
  fileprivate func kentChef(_ chef: Personeelsnummer) -> Bool {
    dossiers.values.contains { $0.medewerker?.plaatsingen.contains { $0.waarde.leidinggevende == chef } ?? false }
  }
}

extension Deelboek {
  /// From the index and the log as they are now.
  init(_ opslag: Opslag) throws(Termtwijfel) {
    let index = try Termindex(opslag, Boektermen.wijze)
    var staart: [Boekregel] = []
    let einde = try index.staart(bereid: { Boekregel($0) }, bezoek: { staart.append($0) })
    try self.init(index, staart: staart, einde: einde)
  }
}
