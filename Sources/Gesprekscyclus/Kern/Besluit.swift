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
  package enum Code: String, Sendable, CaseIterable {
    /// The text of a report changes after it was signed (rule 1).
    case handtekeningAchterhaald = "W011"
    /// A low rating that no progress conversation signalled (rule 5).
    case verrassing = "W051"
    /// The manager of an earlier part of the tijdvak had no part in the appraisal (rules 2 and 3).
    case vroegereLeidinggevende = "W031"
    /// An improvement track concluded before its last day.
    case trajectVroegAfgerond = "W052"
    /// A conversation recorded more than a week after it was held (rule 12).
    case laatVastgelegd = "W121"
    /// The rating is not complete, so there is no total (rule 4).
    case onvolledig = "W041"
    /// The manager named is not in the register of people.
    case onbekendeLeidinggevende = "W001"
    /// The function has no norms, so competencies can't be compared.
    case geenNormen = "W002"
    /// The conversation was held outside its window in the year.
    case buitenVenster = "W122"
  }

  package let code: Code
  package let melding: String
  package let onderwerp: Onderwerp

  package init(_ code: Code, _ melding: String, onderwerp: Onderwerp = .geheel) {
    self.code = code
    self.melding = melding
    self.onderwerp = onderwerp
  }
}
