internal import Tekst

/// The labels that a form may hold, as they stand before the colon.
///
/// Which of them count is up to the section; see ``Sectie/labels(_:)``.
enum Label: String, CaseIterable, Sendable {
  case verbetert = "Verbetert nr"
  case verbeterreden = "Reden van verbetering"
  case kenmerk = "Kenmerk"
  case basis = "Basis"
  case medewerker = "Medewerker"
  case cyclus = "Cyclus"
  case stadium = "Stadium"
  case gespreksdatum = "Gespreksdatum"
  case leidinggevende = "Leidinggevende"
  case medebeoordelaar = "Medebeoordelaar"
  case informant = "Informant"
  case personeelsadviseur = "Personeelsadviseur"
  case tijdvak = "Tijdvak"
  case uitzondering = "Uitzondering"

  case resultaatgebied = "Resultaatgebied"
  case omschrijving = "Omschrijving"
  case maatstaf = "Maatstaf"
  case gereedOp = "Gereed op"
  case weging = "Weging"
  case competentie = "Competentie"
  case activiteit = "Activiteit"
  case faciliteit = "Faciliteit"

  case voortgang = "Voortgang"
  case signaal = "Signaal"
  case status = "Status"
  case toelichting = "Toelichting"
  case nieuwResultaatgebied = "Nieuw resultaatgebied"
  case nieuweOmschrijving = "Nieuwe omschrijving"
  case nieuweMaatstaf = "Nieuwe maatstaf"
  case nieuweDatum = "Nieuwe datum"
  case nieuweWeging = "Nieuwe weging"
  case reden = "Reden van bijstelling"
  case intrekken = "Intrekken om"

  case oordeel = "Oordeel"
  case niveau = "Niveau"
  case voorbeelden = "Voorbeelden"
  case motivering = "Motivering"
  case besproken = "Besproken"
  case verslag = "Verslag"

  case afdruk = "Afdruk"
  case datum = "Datum"
  case keuze = "Keuze"
  case reactie = "Reactie"
  case wijze = "Wijze"
  case gronden = "Gronden"
  case goed = "Ging goed"
  case nodig = "Nodig"
  case eigenBeeld = "Eigen beeld"
  case delen = "Delen"
  case samenwerking = "Samenwerking"
  case sterk = "Gaat goed"
  case beter = "Kan beter"

  /// How much text belongs under a label.
  enum Omvang: Sendable {
    /// One line: a date, a choice, a name.
    case regel
    /// Mostly one line, but more is fine; written after the label when it fits.
    case zin
    /// Free text, written under the label.
    case tekst
  }

  var omvang: Omvang {
    switch self {
    case .omschrijving, .activiteit, .toelichting, .voorbeelden, .motivering, .besproken, .verslag,
      .reactie, .gronden, .goed, .nodig, .eigenBeeld, .samenwerking, .sterk, .beter:
      .tekst
    case .verbeterreden, .uitzondering, .maatstaf, .faciliteit, .nieuweOmschrijving, .nieuweMaatstaf, .reden,
      .intrekken:
      .zin
    default: .regel
    }
  }

  /// Only written when it has a value: most people never need it.
  var isZelden: Bool { [.nieuwResultaatgebied, .verbetert, .verbeterreden].contains(self) }

  /// The label that these characters before a colon mean, whatever their case.
  init?(geschreven: some StringProtocol) {
    guard let label = Label.opNaam[Tekstvorm.sleutel(geschreven)] else { return nil }
    self = label
  }

  private static let opNaam = Dictionary(
    uniqueKeysWithValues: allCases.map { (Tekstvorm.sleutel($0.rawValue), $0) })
}

/// Finds what someone probably meant.
enum Gelijkenis {
  /// The one of these that looks most like what was written: a few letters off, or the only one that begins so.
  static func beste(_ geschreven: String, uit namen: [String]) -> String? {
    let gezocht = Tekstvorm.sleutel(geschreven)
    guard !gezocht.isEmpty, gezocht.utf8.count <= 200 else { return nil }
    let begin = namen.filter { Tekstvorm.sleutel($0).hasPrefix(gezocht) }
    if begin.count == 1 { return begin[0] }
    let dichtbij = namen.map { (naam: $0, afstand: bewerkingsafstand(gezocht, Tekstvorm.sleutel($0))) }
      .filter { $0.afstand <= max(1, min(3, $0.naam.count / 3)) }
    return dichtbij.min { $0.afstand < $1.afstand }?.naam
  }
}
