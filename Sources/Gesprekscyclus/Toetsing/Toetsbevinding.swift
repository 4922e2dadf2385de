/// One finding of the court-file check: what is wrong or weak in an appraisal, by which rule, and what solves it.
package struct Toetsbevinding: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// The appraisal can't be established like this.
    case blokkerend(WeigeringCode)
    /// It can, with a recorded reason.
    case waarschuwing(Waarschuwing.Code)
  }

  package enum Ernst: String, Hashable, Sendable, CaseIterable {
    case blokkerend, waarschuwing
  }

  package let code: Code
  package let melding: String
  package let oplossing: String
  /// The records it rests on, in the order of the log.
  package let records: [Int]
  package let onderwerp: Onderwerp
  /// The record that a correction solves it in; nothing when something else does.
  package let teVerbeteren: Int?
  /// What solves it for who may not correct that record.
  private let elders: String?

  package init(
    _ code: Code, _ melding: String, oplossing: String, records: [Int], onderwerp: Onderwerp = .geheel,
    teVerbeteren: Int? = nil, elders: String? = nil
  ) {
    self.elders = elders
    self.code = code
    self.melding = melding
    self.oplossing = oplossing
    self.records = records.sorted()
    self.onderwerp = onderwerp
    self.teVerbeteren = teVerbeteren
  }

  /// The same finding for who may not correct the record that it is in: it says who can.
  package var zonderVerbeteren: Toetsbevinding {
    guard let elders else { return self }
    return Toetsbevinding(code, melding, oplossing: elders, records: records, onderwerp: onderwerp)
  }

  package var ernst: Ernst {
    switch code {
    case .blokkerend: .blokkerend
    case .waarschuwing: .waarschuwing
    }
  }

  /// `R045` or `W051`.
  package var codetekst: String {
    switch code {
    case .blokkerend(let code): code.rawValue
    case .waarschuwing(let code): code.rawValue
    }
  }

  /// The rule behind it in plain Dutch.
  package var regel: String? {
    switch code {
    case .blokkerend(let code): code.regel
    case .waarschuwing(let code): code.regel
    }
  }
}
