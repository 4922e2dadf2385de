package import Kalender

/// The steps around a report and an appraisal: who was shown it, who reacted and signed, and what came after (rule 7, 8).
package enum ProcedureGebeurtenis: Hashable, Sendable {
  case aangevuld(Aanvulling)
  case aangeboden(Aanbieding)
  case reactie(Reactie)
  case ondertekend(Ondertekening)
  case uitgereikt(Uitreiking)
  case bedenkingIngediend(Bedenking)
  case bedenkingAfgehandeld(Afhandeling)

  /// A paragraph that someone adds to a report before it is offered. Its author is who records it, its time that of
  /// the record; who records what another wrote on paper says on which.
  package struct Aanvulling: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let deel: Regeling.Deel
    package let tekst: String
    /// On what paper or message it came, where someone else recorded it for who wrote it.
    package let bron: String?

    package init(gesprek: GesprekKenmerk, deel: Regeling.Deel, tekst: String, bron: String? = nil) {
      self.gesprek = gesprek
      self.deel = deel
      self.tekst = tekst
      self.bron = bron
    }
  }

  /// The report is put before the employee; from this day the reaction term runs.
  package struct Aanbieding: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    /// The text as it was offered.
    package let tekst: Vingerafdruk
    /// How it was offered, in words.
    package let wijze: String?

    package init(gesprek: GesprekKenmerk, datum: Datum, tekst: Vingerafdruk, wijze: String? = nil) {
      self.gesprek = gesprek
      self.datum = datum
      self.tekst = tekst
      self.wijze = wijze
    }
  }

  /// What the employee says of the report, or that he or she waives a reaction.
  package struct Reactie: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    /// The reaction in the employee's words; nothing when it was waived.
    package let tekst: String?
    /// On what paper or message it came, where someone else recorded it for the employee.
    package let bron: String?

    package var isAfgezien: Bool { tekst == nil }

    package init(gesprek: GesprekKenmerk, datum: Datum, tekst: String?, bron: String? = nil) {
      self.gesprek = gesprek
      self.datum = datum
      self.tekst = tekst
      self.bron = bron
    }
  }

  package struct Ondertekening: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    package let deel: Regeling.Deel
    package let door: Personeelsnummer
    package let wijze: Tekenwijze
    /// The text that was signed; of another text the signature says nothing.
    package let tekst: Vingerafdruk
    package let toelichting: String?
    /// On what paper it stands, where someone else recorded it for who signed.
    package let bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, deel: Regeling.Deel, door: Personeelsnummer, wijze: Tekenwijze,
      tekst: Vingerafdruk, toelichting: String? = nil, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.deel = deel
      self.door = door
      self.wijze = wijze
      self.tekst = tekst
      self.toelichting = toelichting
      self.bron = bron
    }
  }

  /// The established appraisal was handed over: from this proven day the objection term runs.
  package struct Uitreiking: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    package let wijze: Uitreikwijze
    /// To whom it was handed.
    package let aan: String
    /// What shows it: a signed receipt, the number of a registered letter.
    package let bewijs: String

    package init(gesprek: GesprekKenmerk, datum: Datum, wijze: Uitreikwijze, aan: String, bewijs: String) {
      self.gesprek = gesprek
      self.datum = datum
      self.wijze = wijze
      self.aan = aan
      self.bewijs = bewijs
    }
  }

  package struct Bedenking: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    /// The grounds, in the employee's words.
    package let gronden: String
    /// Why it is recorded although the term was over.
    package let ondanks: String?
    /// On what paper it came, where someone else recorded it for the employee.
    package let bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, gronden: String, ondanks: String? = nil, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.gronden = gronden
      self.ondanks = ondanks
      self.bron = bron
    }
  }

  package struct Afhandeling: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    package let uitkomst: Bedenkingsuitkomst
    package let motivering: String
    package let door: Personeelsnummer

    package init(
      gesprek: GesprekKenmerk, datum: Datum, uitkomst: Bedenkingsuitkomst, motivering: String, door: Personeelsnummer
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.uitkomst = uitkomst
      self.motivering = motivering
      self.door = door
    }
  }
}

/// How someone signs (rule 8). A refusal is recorded and never blocks.
package enum Tekenwijze: String, Hashable, Sendable, CaseIterable {
  case gezien, akkoord
  case nietAkkoord = "niet akkoord"
  case geweigerd
}

/// How an appraisal was handed over.
package enum Uitreikwijze: String, Hashable, Sendable, CaseIterable {
  case persoonlijk, aangetekend, post, digitaal
  case eMail = "e-mail"
}

package enum Bedenkingsuitkomst: String, Hashable, Sendable, CaseIterable {
  case gegrond
  case deelsGegrond = "deels gegrond"
  case ongegrond
  case nietOntvankelijk = "niet-ontvankelijk"
  case ingetrokken
}

/// What a text is bound to: the SHA-256 of it in 64 hexadecimal digits.
package typealias Vingerafdruk = Kenmerk<Verslagtekst>

/// The text of a conversation as it is offered and signed: the report with all that was agreed and rated in it.
package enum Verslagtekst {}

extension ProcedureGebeurtenis {
  package var gesprek: GesprekKenmerk {
    switch self {
    case .aangevuld(let inhoud): inhoud.gesprek
    case .aangeboden(let inhoud): inhoud.gesprek
    case .reactie(let inhoud): inhoud.gesprek
    case .ondertekend(let inhoud): inhoud.gesprek
    case .uitgereikt(let inhoud): inhoud.gesprek
    case .bedenkingIngediend(let inhoud): inhoud.gesprek
    case .bedenkingAfgehandeld(let inhoud): inhoud.gesprek
    }
  }

  /// The day it happened; nothing for a paragraph, which has the time of its record.
  package var datum: Datum? {
    switch self {
    case .aangevuld: nil
    case .aangeboden(let inhoud): inhoud.datum
    case .reactie(let inhoud): inhoud.datum
    case .ondertekend(let inhoud): inhoud.datum
    case .uitgereikt(let inhoud): inhoud.datum
    case .bedenkingIngediend(let inhoud): inhoud.datum
    case .bedenkingAfgehandeld(let inhoud): inhoud.datum
    }
  }
}
