internal import Gebruik
internal import Gesprekscyclus

/// Facts that are what their command is: the command with another value follows from the values that it declares.
extension Verbetering {
  mutating func verbeterd(_ gebeurtenis: ProcedureGebeurtenis) throws(Mislukt) -> ProcedureGebeurtenis {
    switch gebeurtenis {
    case .aangevuld(let feit): try verbeterd(feit).stap
    case .aangeboden(let feit): try verbeterd(feit).stap
    case .reactie(let feit): try verbeterd(feit).stap
    case .ondertekend(let feit): try verbeterd(feit).stap
    case .uitgereikt(let feit): try verbeterd(feit).stap
    case .bedenkingIngediend(let feit): try verbeterd(feit).stap
    case .bedenkingAfgehandeld(let feit): try verbeterd(feit).stap
    case .bijlage(let feit): try verbeterd(feit).stap
    case .voorbereid(let feit): try verbeterd(feit).stap
    case .gekalibreerd(let feit): try verbeterd(feit).stap
    }
  }

  mutating func verbeterd(_ gebeurtenis: TrajectGebeurtenis) throws(Mislukt) -> TrajectGebeurtenis {
    switch gebeurtenis {
    case .gestart(let feit): try verbeterd(feit).stap
    case .besproken(let feit): try verbeterd(feit).stap
    case .afgerond(let feit): try verbeterd(feit).stap
    }
  }

  mutating func verbeterd<Feit: Invulbaar>(_ feit: Feit) throws(Mislukt) -> Feit {
    vraag(Feit.velden.flatMap(\.opties))
    let wijziging = try beurt.getypt(Feit.velden)
    var nieuw = feit
    try wijziging(&nieuw)
    return nieuw
  }
}
