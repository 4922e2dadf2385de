package import Kalender

/// A stage of the cycle: a kind of conversation, the window in which it belongs, and who is expected in it.
///
/// Several stages may be of one kind, such as two appraisals a year; the code tells them apart.
package struct Stadium: Hashable, Sendable {
  /// A day of the year without a year.
  package struct DagInJaar: Hashable, Sendable {
    package let maand: Int
    package let dag: Int

    /// Nothing for a day that no year has. 29 February counts as 28 in other years.
    package init?(maand: Int, dag: Int) {
      guard Datum(jaar: 2000, maand: maand, dag: dag) != nil else { return nil }
      self.maand = maand
      self.dag = dag
    }

    private init(_ maand: Int, _ dag: Int) {
      self.maand = maand
      self.dag = dag
    }

    /// 1 January.
    package static let nieuwjaar = DagInJaar(1, 1)

    package func datum(in jaar: Int) -> Datum? {
      Datum(jaar: jaar, maand: maand, dag: min(dag, Datum.dagenInMaand(jaar: jaar, maand: maand)))
    }

    /// The first such day on or after this one.
    package func eerste(vanaf dag: Datum) -> Datum? {
      guard let datum = datum(in: dag.jaar) else { return nil }
      return datum >= dag ? datum : self.datum(in: dag.jaar + 1)
    }
  }

  /// What a window counts from that is not the same day for everyone.
  package enum Aanleiding: String, Hashable, Sendable, CaseIterable {
    case indiensttreding, functiewijziging
  }

  package enum Vensterwijze: Hashable, Sendable {
    /// The same days for everyone; an end before the beginning lies in the next calendar year.
    case vast(van: DagInJaar, tot: DagInJaar)
    /// So many months from the day of the occasion, that day included.
    case na(maanden: Int, [Aanleiding])
  }

  /// Who is expected in the conversation.
  package enum Verwachting: Hashable, Sendable {
    /// Whoever is in service on the last day of the window.
    case laatsteDag
    /// Whoever is in service on every day of it.
    case heleVenster
    /// Whoever is in service for so many whole months of it, and on its last day.
    case maanden(Int)
  }

  package let code: StadiumCode
  package let soort: Gesprekssoort
  package let naam: String
  package let verplicht: Bool
  package let venster: Vensterwijze
  package let verwacht: Verwachting

  /// - Parameter code: by default the kind, as in a regeling with one stage of each kind.
  package init(
    code: StadiumCode? = nil, soort: Gesprekssoort, naam: String, verplicht: Bool, venster: Vensterwijze,
    verwacht: Verwachting = .laatsteDag
  ) {
    self.code = code ?? StadiumCode(soort.tekst)
    self.soort = soort
    self.naam = naam
    self.verplicht = verplicht
    self.venster = venster
    self.verwacht = verwacht
  }

  package init(soort: Gesprekssoort, naam: String, verplicht: Bool, van: DagInJaar, tot: DagInJaar) {
    self.init(soort: soort, naam: naam, verplicht: verplicht, venster: .vast(van: van, tot: tot))
  }

  /// Whether its window has the same days for everyone.
  package var isVast: Bool { if case .vast = venster { true } else { false } }

  /// Whether its code says no more than its kind.
  package var heetNaarSoort: Bool { code.tekst == soort.tekst }

  /// Whether it says nothing that the first version of a regeling's schema can't.
  package var pastInVersie1: Bool {
    guard case .vast = venster else { return false }
    return heetNaarSoort && verwacht == .laatsteDag
  }
}

/// A kind of conversation: the three that every cycle has, or another that the regeling names.
package enum Gesprekssoort: Hashable, Sendable {
  case planning
  case voortgang
  case beoordeling
  /// A further kind of the regeling, such as `startgesprek`.
  case overig(String)

  package init(_ tekst: String) {
    switch tekst {
    case "planning": self = .planning
    case "voortgang": self = .voortgang
    case "beoordeling": self = .beoordeling
    default: self = .overig(tekst)
    }
  }

  /// As it stands in the log, on the command line and in reports.
  package var tekst: String {
    switch self {
    case .planning: "planning"
    case .voortgang: "voortgang"
    case .beoordeling: "beoordeling"
    case .overig(let tekst): tekst
    }
  }

  /// `planningsgesprek`, `voortgangsgesprek`, `beoordelingsgesprek`, or the name itself.
  package var gespreksnaam: String {
    switch self {
    case .planning: "planningsgesprek"
    case .voortgang: "voortgangsgesprek"
    case .beoordeling: "beoordelingsgesprek"
    case .overig(let tekst): tekst
    }
  }
}

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
