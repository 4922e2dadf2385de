internal import Wire

/// How a writer keeps the index.
package struct Termgebruik: Sendable {
  package let wijze: Termwijze
  /// Records behind the last run from which a new one is made.
  package let drempel: Int
  /// What is there can't be trusted: everything is made anew.
  package var isVers = false

  package init(_ wijze: Termwijze, drempel: Int? = nil) {
    self.wijze = wijze
    self.drempel = max(1, drempel ?? Termbouwer.gewoon)
  }

  /// The index that is there and fits the log.
  func index(_ opslag: Opslag) -> Termindex? { isVers ? nil : try? Termindex(opslag, wijze) }
}

/// What opening must know of records that it does not visit.
struct Voorkennis {
  let index: Termindex
  /// The first record of the log.
  let eerste: LogRecord?
  /// Copies of tails that are recorded already.
  var kopienamen: Set<String> = []
  /// Repairs that are recorded already.
  var opdrachten: Set<ID128> = []

  init(_ index: Termindex, _ opslag: Opslag) throws(Termtwijfel) {
    self.index = index
    eerste = try index.eerste(van: Inrichting.stroom)
    let repairs: [Werkbrief]
    let copies: [String]
    do throws(LogError) {
      repairs = try Werkbrief.lijst(.gedaan, opslag)
      copies = try Quarantaine.kopieën(opslag)
    } catch {
      throw Termtwijfel("quarantaine")
    }
    if !copies.isEmpty {
      for record in try index.records(.stroom("beheer")) where record.soort == Quarantaine.soort {
        if let copy = record.data?["kopie"]?.string { kopienamen.insert(copy) }
      }
    }
    for repair in repairs {
      let found = try index.records(.opdracht(repair.opdracht))
      if found.contains(where: { $0.opdrachtKenmerk == repair.opdracht }) { opdrachten.insert(repair.opdracht) }
    }
  }
}

extension LogSchrijver {
  /// Takes the lock and opens from the index: only what follows it is read, verified and visited.
  ///
  /// The same holds as for `open`, except that damage in what is not read goes unnoticed: the chain goes on from the hash
  /// that the index remembers and that its last record has.
  ///
  /// - Returns: the writer with the index that it goes on from; nil when there is none that fits, with nothing changed and the
  ///   lock given back.
  /// - Complexity: O(n) in the records behind the index.
  package static func openVanafIndex(
    _ opslag: Opslag, actor: String, grens: Int = Segment.grens, termen: Termgebruik,
    _ wijze: Openwijze = .gewoon, bezoek: (LogRecord) -> Void
  ) throws(LogError) -> (schrijver: LogSchrijver, index: Termindex)? {
    let slot = try Slot.neem(opslag.slotPad, opslag.platform, wijze.geduld)
    guard let index = termen.index(opslag), let vooraf = try? Voorkennis(index, opslag) else {
      opslag.platform.close(slot)
      return nil
    }
    do throws(LogError) {
      let bouwer = Termbouwer(opslag, termen.wijze, na: index, drempel: termen.drempel)
      let schrijver = try open(
        opslag, slot: slot, actor: actor, grens: grens, vooraf: vooraf, bouwer: bouwer, wijze, bezoek: bezoek)
      return (schrijver, index)
    } catch {
      // Reading the log whole tells what the first damage is.
      if error.isSchade { return nil }
      throw error
    }
  }
}
