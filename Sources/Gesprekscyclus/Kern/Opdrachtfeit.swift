package import Kalender

/// A fact that is what its command is: a step of the procedure, or of an improvement track.
///
/// What is asked and what is recorded are one value, which says all that the rest of the program wants to know of any
/// fact. So the command that recorded it follows from it, and whoever adds one is told by the compiler what it must say;
/// nothing here has a default that could be forgotten.
package protocol Opdrachtfeit: Hashable, Sendable {
  /// The fact as the dossier holds it.
  var gebeurtenis: DossierGebeurtenis { get }
  /// The command that records it.
  var opdracht: DossierOpdracht { get }
  /// What whoever records it does, as far as access is concerned.
  var handeling: Handeling { get }
  /// The conversation it belongs to; nothing for what stands by itself.
  var bijGesprek: GesprekKenmerk? { get }
  /// The day it happened; nothing for what has the time of its record.
  var gebeurdOp: Datum? { get }
  /// What tells it from other facts of its kind: a command records one about each.
  var plek: [String] { get }
  /// In whose name it stands.
  var namens: Namens { get }
  /// What that person wrote or signed; empty for what is nobody's words.
  var woorden: [String?] { get }
  /// The paper that the words stand on, where another recorded them.
  var bron: String? { get }
  /// The same words on no paper; what has no paper itself.
  func zonderBron() -> Self
  /// The people whom it names besides the person of the dossier.
  var genoemden: [Personeelsnummer] { get }
  /// What somebody typed in it, in words of the own.
  var vrijeTeksten: [String?] { get }
  /// Whether it is part of the text of a conversation: what is offered and signed.
  var isVerslagtekst: Bool { get }

  /// What recording it comes to, or every reason why not.
  func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis>
  /// What it rests on and is not there, as when that was withdrawn; nothing when all is there.
  /// - Parameter nr: its place in the log.
  func mist(in dossier: Dossier, nr: Int) -> String?
}

/// A fact of the organisation: in nobody's words and on no paper.
package protocol Organisatiefeit: Opdrachtfeit {}

extension Organisatiefeit {
  package var namens: Namens { .organisatie }
  package var woorden: [String?] { [] }
  package var bron: String? { nil }
  package func zonderBron() -> Self { self }
}

/// A fact of the organisation about the dossier as a whole: of no conversation. There is one of its kind at a time, and it names nobody
/// else.
package protocol Dossierfeit: Organisatiefeit {}

extension Dossierfeit {
  package var bijGesprek: GesprekKenmerk? { nil }
  package var plek: [String] { [] }
  package var genoemden: [Personeelsnummer] { [] }
  package var isVerslagtekst: Bool { false }
}

/// Words that another may record from a paper, which then is named.
package protocol OpPapier: Opdrachtfeit {
  var bron: String? { get set }
}

extension OpPapier {
  package func zonderBron() -> Self {
    var feit = self
    feit.bron = nil
    return feit
  }
}

/// In whose name a fact stands, and so who may record it or read it otherwise (rule 9).
package enum Namens: Hashable, Sendable {
  /// The organisation's: whoever may take the step.
  case organisatie
  /// The employee's own words: by the own hand, or by HR from a paper that is named.
  case medewerker
  /// What this person does, such as signing: by the own hand, or by HR for who did it on paper.
  case zelf(Personeelsnummer)
  /// What this person decides: by the own hand alone.
  case beslisser(Personeelsnummer)
  /// What whoever records it writes, as this part in the conversation.
  case vastlegger(Regeling.Deel)

  /// Whether the words are the employee's, whoever recorded them.
  package var isVanMedewerker: Bool {
    switch self {
    case .medewerker: true
    case .vastlegger(let deel): deel == .medewerker
    case .organisatie, .zelf, .beslisser: false
    }
  }
}
