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
