package import Gesprekscyclus
internal import Projections
internal import Tekst

/// What can be done for people now, what is waited for and what comes next, with the command for it.
package struct Werklijst: Equatable, Sendable {
  package enum Wanneer: String, Sendable {
    /// Whoever asks can do it now.
    case nu
    /// Another has to do it.
    case wacht
    case straks
  }

  package struct Punt: Equatable, Sendable {
    package let wanneer: Wanneer
    package let vervolg: Vervolg
    /// Ready to be copied, behind the name of the program; nothing for what is not done with a command.
    package let opdracht: String?
  }

  package struct Mens: Equatable, Sendable {
    package let persoon: Persoon
    package let leidinggevende: Persoon?
    /// What can be done now first, each by its last day.
    package let punten: [Punt]
  }

  /// Whose work it is.
  package enum Keuze: Equatable, Sendable {
    /// The people under these, and these themselves.
    case eigen([Personeelsnummer])
    case een(Personeelsnummer)
    case alle(Personeelsfilter)
  }

  package let kop: Rapportkop
  /// What was chosen, in words; safe to show.
  let gekozen: [String]
  /// Who has anything to be done, by number; who has something to be done now first.
  package let mensen: [Mens]
  /// How many people were looked at.
  package let aantal: Int

  /// - Parameter mag: whether whoever asks may do this for the person of this dossier.
  /// - Complexity: O(n) in the facts of these people.
  package static func maak(
    _ keuze: Keuze, uit bron: Rapportbron, mag: (Vervolg.Wat, Dossier) -> Bool
  ) -> Werklijst {
    let dossiers = bron.boek.opNummer.filter { bron.hoort($0, bij: keuze) }
    let mensen = dossiers.compactMap { dossier -> Mens? in
      guard let medewerker = dossier.medewerker else { return nil }
      let bezien = bron.bezien(dossier)
      let (cyclus, andere) = Cyclusbeeld.gekozen(dossier, bezien)
      let vervolg = Vervolg.alle((cyclus.map { [$0] } ?? []) + andere, dossier, bezien)
      guard !vervolg.isEmpty else { return nil }
      let punten = vervolg.map { Punt($0, medewerker, bron, mag: mag($0.wat, dossier)) }
      return Mens(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek),
        leidinggevende: medewerker.plek(op: bron.peildatum).waarde.leidinggevende.map { Persoon($0, in: bron.boek) },
        punten: Self.volgorde.flatMap { wanneer in punten.filter { $0.wanneer == wanneer } })
    }
    let namen = Naamgever(bron.boek)
    let gekozen: [String] =
      switch keuze {
      case .eigen: ["uw mensen"]
      case .een(let nummer): [namen.persoon(nummer)]
      case .alle(let filter): filter.woorden(namen)
      }
    return Werklijst(
      kop: bron.kop("gespreksboek.werk"), gekozen: gekozen,
      mensen: mensen.filter(\.heeftNu) + mensen.filter { !$0.heeftNu }, aantal: dossiers.count)
  }

  private static let volgorde: [Wanneer] = [.nu, .wacht, .straks]
}

extension Werklijst.Mens {
  var heeftNu: Bool { punten.first?.wanneer == .nu }
}

extension Rapportbron {
  fileprivate func hoort(_ dossier: Dossier, bij keuze: Werklijst.Keuze) -> Bool {
    guard let medewerker = dossier.medewerker else { return false }
    let plek = medewerker.plek(op: peildatum).waarde
    return switch keuze {
    case .eigen(let nummers):
      nummers.contains(medewerker.personeelsnummer)
        || plek.leidinggevende.map { nummers.contains($0) } ?? false && medewerker.isInDienst(op: peildatum)
    case .een(let nummer): gaat(over: nummer, dossier)
    case .alle(let filter): filter.past(plek, self)
    }
  }
}

extension Werklijst.Punt {
  fileprivate init(_ vervolg: Vervolg, _ medewerker: Medewerker, _ bron: Rapportbron, mag: Bool) {
    self.vervolg = vervolg
    let vandaag = bron.peildatum
    if case .gesprek(let plicht, _) = vervolg.wat,
      plicht.venster.van > vandaag || (plicht.gepland?.gepland).map({ $0 > vandaag }) ?? false
    {
      wanneer = .straks
    } else {
      wanneer = mag ? .nu : .wacht
    }
    opdracht = mag ? vervolg.wat.opdracht(medewerker.nummer.tekst) : nil
  }
}

extension Vervolg.Wat {
  /// The command that does it, with nothing in it that is still to be filled in.
  func opdracht(_ nummer: String) -> String? {
    switch self {
    case .gesprek(let plicht, _):
      let welk =
        plicht.gepland.map { " \($0.kenmerk)" }
        ?? " --soort \(Gesprekskeuze(cyclus: plicht.cyclus, stadium: plicht.stadium, gesprek: nil).code?.tekst ?? plicht.stadium.soort.tekst)"
      return "gesprek formulier \(nummer)\(welk) --uit \(nummer).txt"
    case .stap(.herstellen, _): return "dossier \(nummer)"
    case .stap(let stap, let kenmerk):
      return stap.rest.isEmpty ? stap.opdracht(nummer, kenmerk) : "gesprek verder \(nummer) \(kenmerk)"
    case .afspraak, .ontwikkelafspraak: return "afspraak lijst \(nummer)"
    case .doel, .traject: return "verbetertraject tonen \(nummer)"
    }
  }
}
