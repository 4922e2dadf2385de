/// A command line that can't be run, in words for the person who typed it; exit code 2.
package struct GebruiksFout: Error, Sendable, Equatable {
  /// What kind of mistake it is; codes never change meaning.
  package enum Code: String, Sendable, CaseIterable {
    case onbekendeOpdracht = "U001"
    case onbekendeOptie = "U002"
    case waardeOntbreekt = "U003"
    case waardeTeVeel = "U004"
    case optieHerhaald = "U005"
    case onbekendeKeuze = "U006"
    case argumentOntbreekt = "U007"
    case argumentTeVeel = "U008"
    case optieOntbreekt = "U009"
    case optieHoortErNiet = "U010"
    /// For commands: a value that can't be read, such as a date.
    case ongeldigeWaarde = "U011"
    /// For commands: options that can't go together.
    case optiesBotsen = "U012"
  }

  package var code: Code
  /// What is wrong and where, in one sentence.
  package var melding: String
  /// What to do next, in one or more sentences.
  package var advies: String
  /// What was probably meant, the most likely first; `advies` names them too.
  package var suggesties: [String]

  package init(_ code: Code, _ melding: String, advies: String, suggesties: [String] = []) {
    self.code = code
    self.melding = melding
    self.advies = advies
    self.suggesties = suggesties
  }
}
