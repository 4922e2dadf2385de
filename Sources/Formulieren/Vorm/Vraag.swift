internal import Gesprekscyclus

/// What is asked under one label, apart from how it is shown: the text form and the page are both made from it.
struct Vraag: Hashable, Sendable {
  /// What a value must look like.
  enum Eis: String, Sendable {
    case dag, tijdvak, procent
  }

  /// The answers to choose from; none for words of one's own.
  var keuzes: [Keuze] = []
  /// The names to choose from where these are explained elsewhere in the form.
  var namen: [String] = []
  var eis: Eis?
  /// Can't be left empty.
  var isVerplicht = false
  /// What was filled in when the form was made, and stays.
  var isVast = false
  /// When this is filled in, one of these must be too.
  var vraagt: [Label] = []
  /// The least number of characters when a low answer was chosen beside it.
  var minstens: Int?
}

/// One answer to choose.
struct Keuze: Hashable, Sendable {
  /// As it is written in the form.
  let waarde: String
  /// What people read: `B (riskeren)`.
  let naam: String
  /// Asks for a motivation.
  let isLaag: Bool

  init(_ waarde: String, naam: String? = nil, isLaag: Bool = false) {
    self.waarde = waarde
    self.naam = naam ?? waarde
    self.isLaag = isLaag
  }
}

extension [Keuze] {
  /// `Kies: D (volgen) / C (handelen)`
  var uitleg: String { "Kies: " + map(\.naam).joined(separator: " / ") }

  static func schaal(_ schaal: Schaal?) -> [Keuze] {
    (schaal?.labels ?? []).map { Keuze($0.tekst, isLaag: $0.laag) }
  }

  static func standen(_ standen: [Voortgangsstatus]) -> [Keuze] { standen.map { Keuze($0.rawValue) } }
}
