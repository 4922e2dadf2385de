internal import EventLog
internal import Gebruik
internal import Tekst

/// Whether a log says that it is of the storage that it stands in.
enum Identiteitsoordeel {
  /// A log by itself has no storage around it.
  case alleenLog
  case hoort
  /// What is set up before the log said so, or has no records yet.
  case zegtNiets
  case anders(String)

  init(_ opslag: Storage, _ eerste: LogRecord?) {
    let inrichting = eerste.flatMap { StorageSetup($0) }
    self =
      if opslag.isAlleenLog {
        .alleenLog
      } else if let bezwaar = opslag.objection(against: inrichting) {
        .anders(bezwaar.melding)
      } else {
        inrichting == nil ? .zegtNiets : .hoort
      }
  }

  var isAnders: Bool {
    if case .anders = self { true } else { false }
  }

  var tekst: String? {
    switch self {
    case .alleenLog, .hoort: nil
    case .zegtNiets:
      "Het logboek zegt zelf niet van welke opslag het is: het is begonnen met een oudere versie van dit programma. Dat "
        + "is geen schade."
    case .anders(let melding): "Let op: \(veilig(melding))"
    }
  }

  /// One of three words; nothing where there is no storage.
  var json: String? {
    switch self {
    case .alleenLog: nil
    case .hoort: "zelfde"
    case .zegtNiets: "onbekend"
    case .anders: "anders"
    }
  }
}

extension Beurt {
  /// Judges the identity file against the first record; the chain of the log is checked beside it.
  func identiteit(_ opslag: Storage) throws(Mislukt) -> Identiteitsoordeel {
    try Mislukt.bij { () throws(LogError) in
      let bestand = opslag.isAlleenLog ? opslag : try Storage.open(path: opslag.pad, platform: opslag.platform)
      return Identiteitsoordeel(bestand, try LogReader(opslag: opslag).first())
    }
  }
}
