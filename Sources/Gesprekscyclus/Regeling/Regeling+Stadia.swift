extension Regeling {
  /// The first stage of a kind.
  package func stadium(_ soort: Gesprekssoort) -> Stadium? { stadia.first { $0.soort == soort } }

  package func stadium(_ code: StadiumCode) -> Stadium? { stadia.first { $0.code == code } }

  package func stadia(van soort: Gesprekssoort) -> [Stadium] { stadia.filter { $0.soort == soort } }

  /// Whether anything is judged under it: a *goed gesprek* has no appraisal.
  package var beoordeelt: Bool { stadium(.beoordeling) != nil }

  /// The reasons for which someone may be released from a conversation. None of them is medical.
  package var vrijstelgronden: [String] {
    eigenVrijstelgronden.isEmpty ? Regeling.gebruikelijkeVrijstelgronden : eigenVrijstelgronden
  }

  /// Where a regeling names none.
  package static let gebruikelijkeVrijstelgronden = ["lange afwezigheid", "verlof", "detachering", "vertrek"]

  /// Whether it says nothing that the first version of its schema can't; it is then stored as that version, which older
  /// programs read.
  package var pastInVersie1: Bool {
    resultaatschaal != nil && eindschaal != nil && cyclusbegin == .nieuwjaar && eigenVrijstelgronden.isEmpty
      && eigenGevoeligeWoorden == nil && onderwerpen.isEmpty && openbaarVanaf == nil && bewaarregels.isEmpty
      && avg == nil
      && stadia.allSatisfy(\.pastInVersie1)
  }
}
