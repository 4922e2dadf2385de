internal import Gesprekscyclus

/// Years beside each other: what was held and on time, how people were judged, and who is under the norm.
///
/// Each year has the lines and figures of its own report, and what that hides is hidden here as well. So this tells nothing
/// that those reports do not tell.
package struct Jarenreeks: Sendable, Equatable {
  package let kop: Rapportkop
  /// Oldest first.
  package let jaren: [Jaaroverzicht]
  let reeksen: [Reeks]

  /// What one table of the year says in each of the years.
  struct Reeks: Equatable {
    let tabel: Jaartabel
    /// The stage, scale or competency, by the name of the last year that has it.
    let onderwerp: String
    let rijen: [Rij]
  }

  /// One figure of one group.
  struct Rij: Equatable {
    let groep: Groep
    let cijfer: Cijfer
    /// One for each year.
    let waarden: [Waarde]
  }

  enum Waarde: Equatable {
    case maat(Maat)
    case onderdrukt
    /// The year has no such table, or nobody is in the group.
    case geen

    fileprivate init(_ cel: Cel?, _ cijfer: Cijfer, _ cijfers: [Cijfer]) {
      switch cel {
      case .getoond(let telling):
        self = telling.maten(cijfers).first { $0.cijfer == cijfer }.map { .maat($0) } ?? .geen
      case .onderdrukt: self = .onderdrukt
      case .leeg, nil: self = .geen
      }
    }

    var maat: Maat? { if case .maat(let maat) = self { maat } else { nil } }
  }

  /// Nothing of no years.
  ///
  /// - Parameter jaren: of one moment and about the same people, oldest first.
  /// - Complexity: O(n log n) in the lines of these reports.
  package init?(_ jaren: [Jaaroverzicht]) {
    guard var kop = jaren.last?.kop else { return nil }
    kop.schema = "gespreksboek.jarenreeks"
    self.kop = kop
    self.jaren = jaren
    let perJaar = jaren.map { jaar in
      var begonnen = jaar
      // Of a stage that has not begun, nothing held says nothing.
      begonnen.stadia.removeAll { $0.fase == .komt }
      return begonnen.tabellen.filter { !Self.cijfers($0).isEmpty }
    }
    // The newest year says in which order, and what it no longer has comes after it.
    var volgorde: [Sleutel] = []
    for tabellen in perJaar.reversed() {
      for sleutel in tabellen.map(Sleutel.init) where !volgorde.contains(sleutel) { volgorde.append(sleutel) }
    }
    reeksen = Jaartabel.allCases.flatMap { naam in
      volgorde.filter { $0.tabel == naam }.compactMap { sleutel in
        Self.tabel(perJaar.map { tabellen in tabellen.first { Sleutel($0) == sleutel } })
      }
    }
  }

  private struct Sleutel: Equatable {
    let tabel: Jaartabel
    let onderwerp: String

    init(_ inhoud: Jaaroverzicht.Tabelinhoud) {
      (tabel, onderwerp) = (inhoud.tabel, inhoud.sleutel)
    }
  }

  /// A group in every year: a unit may have come under another one meanwhile.
  private enum Reeksgroep: Hashable {
    case allen
    case onderdeel(Onderdeelsleutel)

    /// Nothing for a function or a scale, of which a person may have had several over the years.
    init?(_ groep: Groep) {
      switch groep {
      case .allen: self = .allen
      case .onderdeel(let pad): self = .onderdeel(Onderdeelsleutel(pad.naam))
      case .functie, .schaal, .beoordelaar: return nil
      }
    }
  }

  /// Which figures of a table are told over the years.
  private static func cijfers(_ inhoud: Jaaroverzicht.Tabelinhoud) -> [Cijfer] {
    switch inhoud.tabel {
    case .gesprekken: [Deelname.gehouden.cijfer, Deelname.opTijd.cijfer]
    case .eindoordelen: Array(inhoud.cijfers.dropFirst())
    case .competenties: [Jaarcijfers.Competentie.onderNorm.cijfer]
    case .resultaten, .afspraken, .vaststelling, .verbetertrajecten: []
    }
  }

  /// - Parameter inhoud: of each year that has the table.
  private static func tabel(_ inhoud: [Jaaroverzicht.Tabelinhoud?]) -> Reeks? {
    guard let nieuwste = inhoud.last(where: { $0 != nil }) ?? nil else { return nil }
    var groepen: [Reeksgroep: Groep] = [:]
    let cellen = inhoud.map { inhoud -> [Reeksgroep: Cel] in
      var cellen: [Reeksgroep: Cel] = [:]
      for regel in inhoud?.regels ?? [] where regel.jaar == nil {
        guard let groep = Reeksgroep(regel.groep) else { continue }
        groepen[groep] = regel.groep
        cellen[groep] = regel.cel
      }
      return cellen
    }
    let rijen = groepen.sorted { $0.value < $1.value }.flatMap { sleutel, groep in
      cijfers(nieuwste).map { cijfer in
        Rij(
          groep: groep, cijfer: cijfer, waarden: cellen.map { Waarde($0[sleutel], cijfer, nieuwste.cijfers) })
      }
    }
    guard rijen.contains(where: { $0.waarden.contains { $0 != .geen } }) else { return nil }
    return Reeks(tabel: nieuwste.tabel, onderwerp: nieuwste.onderwerp, rijen: rijen)
  }
}

extension Jarenreeks.Rij {
  /// Whether no year shows anything of it.
  var isWeggelaten: Bool { groep != .allen && waarden.allSatisfy { $0.maat == nil } }
}
