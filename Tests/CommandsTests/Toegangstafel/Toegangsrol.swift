/// Who types a line of the access table: one column each, as `Toegangstafel` names it.
enum Toegangsrol: String, CaseIterable {
  /// An account without a link and without a role.
  case geen
  /// The employee whom the dossier is of.
  case zelf
  /// Named as informant in the appraisal, and a colleague otherwise.
  case informant
  /// The direct manager, who judged.
  case chef
  /// The manager's manager.
  case hoger
  /// The manager of March and April.
  case vroeger
  /// Who judged, under an account that is vaststeller too.
  case oordelaar
  case vaststeller
  case hr
  case auditor
  case beheerder
  /// The account that set up: every role, and nobody's.
  case alles

  var account: String {
    switch self {
    case .geen: "vreemd"
    case .zelf: "m.werker"
    case .informant: "i.weter"
    case .chef: "c.chef"
    case .hoger: "d.baas"
    case .vroeger: "v.vroeger"
    case .oordelaar: "c.stelt"
    case .vaststeller: "v.stelder"
    case .hr: "h.raad"
    case .auditor: "a.dit"
    case .beheerder: "b.heer"
    case .alles: "m.jansen"
    }
  }

  /// The person that the account belongs to.
  var nummer: String? {
    switch self {
    case .zelf: "M-4"
    case .informant: "M-5"
    case .chef, .oordelaar: "M-2"
    case .hoger: "M-1"
    case .vroeger: "M-3"
    case .vaststeller: "M-6"
    case .hr: "M-7"
    case .geen, .auditor, .beheerder, .alles: nil
    }
  }

  /// The role that was granted to the account.
  var toegekend: String? {
    switch self {
    case .oordelaar, .vaststeller: "vaststeller"
    case .hr: "personeelsadviseur"
    case .auditor: "auditor"
    case .beheerder: "beheerder"
    case .geen, .zelf, .informant, .chef, .hoger, .vroeger, .alles: nil
    }
  }
}
