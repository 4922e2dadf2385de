/// Why a command is not carried out: a stable code, what is wrong, and what to do next.
///
/// A code never changes meaning; tests and people's notes refer to it.
package struct Weigering: Hashable, Sendable {
  package let code: WeigeringCode
  /// What is wrong with this command, in plain Dutch, with the values that matter.
  package let melding: String
  /// What to do next.
  package let advies: String
  /// The part of the command that it is about, so that a form can point at the line.
  package let onderwerp: Onderwerp
  /// The record that the advice says to correct, so that who may not correct it is told otherwise.
  package let teVerbeteren: Int?
  /// The person who was looked for and is not there, so that whoever knows everybody can say who may have been meant.
  package let gezocht: Personeelsnummer?

  package init(
    _ code: WeigeringCode, _ melding: String, advies: String, onderwerp: Onderwerp = .geheel, teVerbeteren: Int? = nil,
    gezocht: Personeelsnummer? = nil
  ) {
    self.teVerbeteren = teVerbeteren
    self.gezocht = gezocht
    self.code = code
    self.melding = melding
    self.advies = advies
    self.onderwerp = onderwerp
  }
}

/// The part of a command that a refusal or a warning is about.
package enum Onderwerp: Hashable, Sendable {
  case geheel
  case veld(Veld)
  case afspraak(AfspraakKenmerk)
  /// A new agreement of the same command, counted from 1.
  case nieuweAfspraak(Int)
  case ontwikkelafspraak(OntwikkelKenmerk)
  case nieuweOntwikkelafspraak(Int)
  case competentie(CompetentieCode)
  case eindoordeel
  /// A goal of an improvement track, by its number from 1.
  case doel(TrajectKenmerk, Int)

  package enum Veld: Hashable, Sendable {
    case datum, tijdvak, cyclus, kenmerk, basis, medewerker, uitzondering, verslag, personeelsnummer, functie
    case onderdeel, leidinggevende, per, reden, weging, reactie, deel, door, bewijs, motivering
  }
}

/// All refusals of one command at once; never empty.
package struct Geweigerd: Error, Hashable, Sendable {
  package let weigeringen: [Weigering]

  package init(_ eerste: Weigering, _ rest: [Weigering] = []) {
    weigeringen = [eerste] + rest
  }

  /// For one reason.
  package init(_ code: WeigeringCode, _ melding: String, advies: String, onderwerp: Onderwerp = .geheel) {
    self.init(Weigering(code, melding, advies: advies, onderwerp: onderwerp))
  }

  /// Nothing when there is nothing to refuse.
  package init?(_ weigeringen: [Weigering]) {
    guard !weigeringen.isEmpty else { return nil }
    self.weigeringen = weigeringen
  }

  package var codes: [WeigeringCode] { weigeringen.map(\.code) }
}

extension [Weigering] {
  mutating func weiger(_ code: WeigeringCode, _ melding: String, advies: String, onderwerp: Onderwerp = .geheel) {
    append(Weigering(code, melding, advies: advies, onderwerp: onderwerp))
  }
}
