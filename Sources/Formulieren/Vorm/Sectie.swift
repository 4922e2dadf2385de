internal import Gesprekscyclus

/// A part of a form: the head, or what stands under a line `== … ==`.
enum Sectie: Hashable, Sendable {
  case kop
  case afspraak(AfspraakKenmerk)
  /// By its name or code as written.
  case competentie(String)
  case ontwikkelafspraak(OntwikkelKenmerk)
  /// A goal of an improvement track, by its number from 1.
  case doel(TrajectKenmerk, Int)
  /// A subject that the regeling asks, by its name or code as written.
  case onderwerp(String)
  /// A new agreement with its number on the form.
  case nieuweAfspraak(Int)
  case nieuweOntwikkelafspraak(Int)
  case eindoordeel
  case verslag
  /// What the employee gives around a conversation, on a form of its own.
  case stap(Stapvorm)

  /// The three shapes that forms of a conversation have, and those of a step; a further kind of conversation uses that of
  /// progress.
  enum Vorm: Hashable, Sendable {
    case planning, voortgang, beoordeling
    case stap(Stapvorm)

    init(_ soort: Gesprekssoort) {
      switch soort {
      case .planning: self = .planning
      case .voortgang, .overig: self = .voortgang
      case .beoordeling: self = .beoordeling
      }
    }
  }

  /// The place among the other sections.
  var rang: Int {
    switch self {
    case .kop: 0
    case .afspraak: 1
    case .competentie: 2
    case .ontwikkelafspraak: 3
    case .doel: 4
    case .onderwerp: 5
    case .nieuweAfspraak: 6
    case .nieuweOntwikkelafspraak: 7
    case .eindoordeel: 8
    case .verslag: 9
    case .stap: 10
    }
  }

  /// The labels that this section knows, in the order in which they are written; none: it does not belong.
  func labels(_ vorm: Vorm) -> [Label] {
    let bijstelling: [Label] = [
      .nieuwResultaatgebied, .nieuweOmschrijving, .nieuweMaatstaf, .nieuweDatum, .nieuweWeging, .reden, .intrekken,
    ]
    switch (self, vorm) {
    case (.kop, .stap(let stap)): return stap.kopLabels
    case (.stap(let eigen), .stap(let stap)): return eigen == stap ? stap.labels : []
    case (.afspraak, .stap(.voorbereiding)), (.competentie, .stap(.voorbereiding)): return [.eigenBeeld]
    case (_, .stap): return []
    case (.kop, _):
      let beoordeling: [Label] = vorm == .beoordeling ? [.tijdvak, .uitzondering] : []
      return [
        .verbetert, .verbeterreden, .kenmerk, .basis, .medewerker, .cyclus, .stadium, .gespreksdatum, .leidinggevende,
        .medebeoordelaar,
        .informant, .personeelsadviseur,
      ] + beoordeling
    case (.afspraak, .planning): return bijstelling
    case (.afspraak, .voortgang): return [.voortgang, .toelichting] + bijstelling
    case (.afspraak, .beoordeling): return [.oordeel, .toelichting]
    case (.competentie, .voortgang): return [.signaal, .toelichting]
    case (.competentie, .beoordeling): return [.niveau, .oordeel, .voorbeelden]
    case (.ontwikkelafspraak, .voortgang): return [.voortgang, .toelichting]
    case (.doel, .voortgang): return [.status, .toelichting]
    case (.nieuweAfspraak, .planning), (.nieuweAfspraak, .voortgang):
      return [.resultaatgebied, .omschrijving, .maatstaf, .gereedOp, .weging]
    case (.nieuweOntwikkelafspraak, .planning), (.nieuweOntwikkelafspraak, .voortgang):
      return [.competentie, .activiteit, .faciliteit, .gereedOp]
    case (.eindoordeel, .beoordeling): return [.oordeel, .motivering]
    case (.onderwerp, _): return [.besproken]
    case (.verslag, _): return [.verslag]
    default: return []
    }
  }

  func hoort(bij vorm: Vorm) -> Bool { !labels(vorm).isEmpty }
}
