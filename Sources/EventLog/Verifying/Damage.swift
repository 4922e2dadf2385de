/// One thing in the log that does not verify: where, and why.
package struct Damage: Equatable, Sendable {
  /// Kinds of damage. Codes never change meaning.
  package enum Code: String, Equatable, Sendable, CaseIterable {
    /// The bytes are not a record of this format.
    case vorm
    /// The line is longer than a record can be.
    case regelTeLang = "regel-te-lang"
    /// The payload is not canonical JSON.
    case inhoudVorm = "inhoud-vorm"
    /// The payload does not match its commitment.
    case inhoud
    /// The header does not match its hash.
    case hash
    /// The record does not follow on the one before.
    case keten
    /// A number is missing.
    case nummerOntbreekt = "nummer-ontbreekt"
    /// A number comes again, or too late.
    case nummerDubbel = "nummer-dubbel"
    /// The time is before that of the record before.
    case tijd
    /// The position in the stream is not the next one.
    case versie
    /// The commit is incomplete or mixed with another.
    case commit
    /// The segment does not begin with the record it is named after.
    case segment
    /// A payload was destroyed, and no later record says why.
    case vernietigdZonderVerslag = "vernietigd-zonder-verslag"
    /// What a record says of how all dossiers stand is not so.
    case dossierstanden
    /// A repair was begun and not finished, or its order can't be read.
    case herstel
  }

  package let plaats: Position
  package let code: Code
  /// Plain Dutch, a clause without capital or full stop.
  package let reden: String
}
