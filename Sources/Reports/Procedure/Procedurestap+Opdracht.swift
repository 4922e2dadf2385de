package import Gesprekscyclus

extension Procedurestap {
  /// The command line of this step, with a word in capitals for what only whoever takes it can say.
  package func opdracht(_ nummer: String, _ kenmerk: GesprekKenmerk) -> String {
    "\(opdracht) \(nummer) \(kenmerk)\(rest)"
  }

  /// What the command line of this step asks beside person and conversation.
  var rest: String {
    switch self {
    case .aanbieden: ""
    case .reageren: " --bestand -"
    case .ondertekenen(let deel): " --als \(deel.rawValue) --wijze gezien"
    case .vaststellen: " --door NUMMER"
    case .uitreiken: " --wijze persoonlijk --bewijs TEKST"
    case .bedenking: " --tekst -"
    case .afhandelen: " --uitkomst UITKOMST --motivering TEKST --door NUMMER"
    case .herstellen: ""
    }
  }
}
