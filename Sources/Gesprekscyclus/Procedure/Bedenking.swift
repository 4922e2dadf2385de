package import Kalender

extension ProcedureGebeurtenis {
  /// The employee objects to the appraisal that was handed over.
  package struct Bedenking: Procedurefeit, OpPapier {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// The grounds, in the employee's words.
    package var gronden: String
    /// Why it is recorded although the term was over.
    package var ondanks: String?
    /// On what paper it came, where someone else recorded it for the employee.
    package var bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, gronden: String, ondanks: String? = nil, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.gronden = gronden
      self.ondanks = ondanks
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .bedenkingIngediend(self) }
    package var handeling: Handeling { .bedenkingIndienen }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var namens: Namens { .medewerker }
    package var woorden: [String?] { [gronden] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [gronden, ondanks, bron] }
    package var isVerslagtekst: Bool { false }
  }

  /// The open objection is dealt with, with a motivation.
  package struct Afhandeling: Procedurefeit {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    package var uitkomst: Bedenkingsuitkomst
    package var motivering: String
    /// Who deals with it; of a committee, who records it for them.
    package var door: Personeelsnummer
    /// Who sat in the committee, by number or by name; empty without one.
    package var commissie: [String]
    /// The day on which the employee was heard.
    package var gehoord: Datum?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, uitkomst: Bedenkingsuitkomst, motivering: String, door: Personeelsnummer,
      commissie: [String] = [], gehoord: Datum? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.uitkomst = uitkomst
      self.motivering = motivering
      self.door = door
      self.commissie = commissie
      self.gehoord = gehoord
    }

    package var stap: ProcedureGebeurtenis { .bedenkingAfgehandeld(self) }
    package var handeling: Handeling { .bedenkingAfhandelen }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var namens: Namens { .beslisser(door) }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
    package var genoemden: [Personeelsnummer] { [door] + commissieleden }
    package var vrijeTeksten: [String?] { [motivering] }
    package var isVerslagtekst: Bool { false }

    /// The members of the committee, as far as they are written with a number; some may be no number.
    var commissieleden: [Personeelsnummer] { commissie.compactMap { Deelnemer(deel: .informant, wie: $0).nummer } }
  }
}

package enum Bedenkingsuitkomst: String, Hashable, Sendable, CaseIterable {
  case gegrond
  case deelsGegrond = "deels gegrond"
  case ongegrond
  case nietOntvankelijk = "niet-ontvankelijk"
  case ingetrokken

  /// Whether the appraisal must be corrected.
  package var vraagtHerstel: Bool {
    switch self {
    case .gegrond, .deelsGegrond: true
    case .ongegrond, .nietOntvankelijk, .ingetrokken: false
    }
  }
}
