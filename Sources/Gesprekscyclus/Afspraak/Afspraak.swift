/// An agreement on results with its lineage: every version, its progress, and its withdrawal.
package struct Afspraak: Hashable, Sendable {
  package struct Versie: Hashable, Sendable {
    package let inhoud: Afspraakinhoud
    /// Why it was adjusted; nothing for the first version.
    package let reden: String?
    package let gesprek: GesprekKenmerk?
    package let herkomst: Herkomst
  }

  package let kenmerk: AfspraakKenmerk
  package let cyclus: Int
  /// Oldest first, never empty.
  package private(set) var versies: [Versie]
  package private(set) var voortgang: [Vermeld<AfspraakGebeurtenis.Voortgang>] = []
  package private(set) var intrekking: Vermeld<AfspraakGebeurtenis.Intrekking>?

  init(_ nieuw: AfspraakGebeurtenis.Nieuw, _ herkomst: Herkomst) {
    kenmerk = nieuw.afspraak
    cyclus = nieuw.cyclus
    versies = [Versie(inhoud: nieuw.inhoud, reden: nil, gesprek: nieuw.gesprek, herkomst: herkomst)]
  }

  /// What it says now.
  package var inhoud: Afspraakinhoud { versies[versies.count - 1].inhoud }
  package var isGeldend: Bool { intrekking == nil }
  package var laatsteStatus: Voortgangsstatus? { voortgang.last?.waarde.status }

  mutating func evolve(_ bijstelling: AfspraakGebeurtenis.Bijstelling, _ herkomst: Herkomst) {
    versies.append(
      Versie(
        inhoud: bijstelling.inhoud, reden: bijstelling.reden, gesprek: bijstelling.gesprek, herkomst: herkomst))
  }

  mutating func evolve(_ intrekking: AfspraakGebeurtenis.Intrekking, _ herkomst: Herkomst) {
    self.intrekking = Vermeld(intrekking, herkomst)
  }

  mutating func evolve(_ voortgang: AfspraakGebeurtenis.Voortgang, _ herkomst: Herkomst) {
    self.voortgang.append(Vermeld(voortgang, herkomst))
  }
}

/// An agreement on development with what came of it.
package struct Ontwikkelafspraak: Hashable, Sendable {
  package let kenmerk: OntwikkelKenmerk
  package let cyclus: Int
  package let inhoud: Ontwikkelinhoud
  package let gesprek: GesprekKenmerk?
  package let herkomst: Herkomst
  package private(set) var voortgang: [Vermeld<AfspraakGebeurtenis.Ontwikkeling>] = []

  init(_ nieuw: AfspraakGebeurtenis.NieuweOntwikkeling, _ herkomst: Herkomst) {
    kenmerk = nieuw.ontwikkelafspraak
    cyclus = nieuw.cyclus
    inhoud = nieuw.inhoud
    gesprek = nieuw.gesprek
    self.herkomst = herkomst
  }

  package var laatsteStatus: Voortgangsstatus? { voortgang.last?.waarde.status }

  mutating func evolve(_ ontwikkeling: AfspraakGebeurtenis.Ontwikkeling, _ herkomst: Herkomst) {
    voortgang.append(Vermeld(ontwikkeling, herkomst))
  }
}
