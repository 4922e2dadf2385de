internal import EventCoding
package import EventLog
package import Gesprekscyclus
internal import Wire

extension Boek {
  /// Folds one record of the log. Never fails: what can't be understood is counted and changes nothing else.
  package mutating func verwerk(_ record: LogRecord) {
    verwerk(Boekregel(record))
  }

  /// Folds one record that was decoded before.
  package mutating func verwerk(_ regel: Boekregel) {
    stand = Stand(nr: regel.nr, hash: regel.hash)
    let herkomst = Herkomst(
      nr: regel.nr, hashbegin: regel.hash.hexBegin(12), tijd: regel.tijd, actor: regel.actor,
      opdracht: tekst(van: regel.opdracht), namens: regel.namens)
    func overig(_ reden: Overig.Reden) {
      let beheer = reden == .beheer ? regel.beheer : nil
      noteer(Overig(stroom: regel.stroom, soort: regel.soort, reden: reden, herkomst: herkomst, beheer: beheer))
    }
    switch regel.inhoud {
    case .gebeurtenis(.vernietigd):
      overig(.vernietigd)
      verwerkVernietigd(regel.soort, in: regel.stroom, herkomst)
    case .onleesbaar:
      overig(.onleesbaar)
      // It may be a withdrawal.
      if regel.stroom == .toegang { verwerkVernietigdeToegang(herkomst) }
      onleesbareRecords.append(regel.plaats)
    case .gebeurtenis(let gebeurtenis):
      let isVerwerkt = verwerk(Stroomfeit(gebeurtenis, in: regel.stroom), herkomst)
      // What the log says of its own upkeep is told with the rest of it.
      if isVerwerkt, regel.stroom != .beheer { return }
      overig(regel.stroom == .beheer ? .beheer : .onbekend)
      // A later program's word on access may take back what this one knows.
      if regel.stroom == .toegang { verwerkVernietigdeToegang(herkomst) }
    }
  }

  /// What a record whose contents were destroyed can have changed is unknown from then on: never as it was before.
  mutating func verwerkVernietigd(_ soort: String, in stroom: Stroom, _ herkomst: Herkomst) {
    switch stroom {
    case .dossier(let sleutel): verwerk(Vernietigd(.van(soort), soort: soort, herkomst), in: sleutel)
    case .onderdelen: verwerkVernietigdOnderdeel(herkomst)
    case .toegang: verwerkVernietigdeToegang(herkomst)
    case .regeling: verwerk(Regelingen.Vernietigd(soort), herkomst)
    case .catalogus(let id): verwerkVernietigd(id, herkomst)
    case .beheer, .overig: break
    }
  }
}

extension Regelingen.Vernietigd {
  fileprivate init(_ opgeslagen: String) {
    self =
      switch Soort(rawValue: opgeslagen) {
      case .regelingVastgesteld: .vastgesteld
      case .cyclusGeopend: .geopend
      case .cyclusGesloten: .gesloten
      case .jaaroverzichtUitgegeven: .uitgegeven
      // That a cycle was opened again is lost: it stays closed.
      case .cyclusHeropend: .geopend
      default: .onbekend
      }
  }
}

extension Vernietigd.Groep {
  /// What records of a stored kind can change.
  package static func van(_ opgeslagen: String) -> Vernietigd.Groep {
    // Who establishes may change labels; handing over is a step.
    if opgeslagen == Soort.beoordelingUitgereikt.rawValue { return .procedure }
    if opgeslagen == Soort.medewerkerUitDienstGetreden.rawValue { return .vertrek }
    return switch opgeslagen.prefix(while: { $0 != "." }) {
    case "medewerker": .loopbaan
    case "gesprek": .gesprekken
    case "afspraak", "voortgang", "ontwikkelafspraak", "ontwikkeling": .afspraken
    case "resultaat", "competentie", "eindoordeel", "beoordeling": .oordelen
    case "verslag", "reactie", "bedenking", "bijlage": .procedure
    case "verbetertraject": .trajecten
    case "vrijstelling": .vrijstellingen
    case "inzage": .inzage
    default: .alles
    }
  }
}
