/// The outcome of a decision: the facts to record, and what the maker should know beside them.
package struct Besluit<Gebeurtenis: Sendable & Equatable>: Sendable, Equatable {
  package var gebeurtenissen: [Gebeurtenis]
  package var waarschuwingen: [Waarschuwing]

  package init(_ gebeurtenissen: [Gebeurtenis], waarschuwingen: [Waarschuwing] = []) {
    self.gebeurtenissen = gebeurtenissen
    self.waarschuwingen = waarschuwingen
  }
}

/// Something that does not stop a command but may matter later, with a stable code.
package struct Waarschuwing: Hashable, Sendable {
  package let code: Code
  package let melding: String
  package let onderwerp: Onderwerp

  package init(_ code: Code, _ melding: String, onderwerp: Onderwerp = .geheel) {
    self.code = code
    self.melding = melding
    self.onderwerp = onderwerp
  }
}
