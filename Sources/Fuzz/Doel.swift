/// What is fuzzed. Each target takes any bytes, and stops the program when something it promises does not hold.
enum Doel: String, CaseIterable {
  /// JSON as the log and as people write it.
  case json
  /// CSV, and the import of people from it.
  case csv
  /// A form, on one fixed dossier.
  case formulier
  /// A document that a catalogue is made of.
  case document
  /// A catalogue file.
  case catalogus
  /// A regeling file.
  case regeling
  /// An import profile, a line `====`, and an export that it reads.
  case profiel
  /// A stored event: its name on the first line, its data on the second.
  case gebeurtenis
  /// A segment of the log.
  case log
  /// A seal, a key, a proof, or a growth between two seals.
  case bewijs
  /// A command line, its words separated by line feeds.
  case woorden
  /// Text on its way to the terminal.
  case tekst

  func probeer(_ bytes: [UInt8]) {
    switch self {
    case .json: Self.json(bytes)
    case .csv: Self.csv(bytes)
    case .formulier: Self.formulier(bytes)
    case .document: Self.document(bytes)
    case .catalogus: Self.catalogus(bytes)
    case .regeling: Self.regeling(bytes)
    case .profiel: Self.profiel(bytes)
    case .gebeurtenis: Self.gebeurtenis(bytes)
    case .log: Self.log(bytes)
    case .bewijs: Self.bewijs(bytes)
    case .woorden: Self.woorden(bytes)
    case .tekst: Self.tekst(bytes)
    }
  }

  /// The target named by `--doel=NAAM`; libFuzzer leaves words that begin with two hyphens alone.
  static func gekozen(_ argumenten: [String]) -> Doel {
    let naam = argumenten.first { $0.hasPrefix("--doel=") }?.dropFirst("--doel=".count)
    guard let naam, let doel = Doel(rawValue: String(naam)) else {
      let namen = allCases.map(\.rawValue).joined(separator: ", ")
      preconditionFailure("Geef --doel=NAAM; er zijn: \(namen)")
    }
    return doel
  }
}

/// Stops the program when a property does not hold, so that the fuzzer keeps the input.
func eis(_ geldt: Bool, _ eigenschap: @autoclosure () -> String) {
  if !geldt { preconditionFailure(eigenschap()) }
}
