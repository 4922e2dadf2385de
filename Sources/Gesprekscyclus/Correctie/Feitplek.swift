/// What a fact is about, so that the corrected command's facts can be laid beside the recorded ones: of each kind about
/// each thing a command records one.
struct Feitplek: Hashable {
  let soort: String
  let over: [String]

  init(_ gebeurtenis: DossierGebeurtenis) {
    switch gebeurtenis {
    case .medewerker(let gebeurtenis): (soort, over) = (gebeurtenis.soortnaam, [])
    case .gesprek(let gebeurtenis): (soort, over) = (gebeurtenis.soortnaam, [gebeurtenis.gesprek.tekst])
    case .afspraak(let gebeurtenis): (soort, over) = gebeurtenis.feitplek
    case .beoordeling(let gebeurtenis): (soort, over) = gebeurtenis.feitplek
    case .procedure(let gebeurtenis): (soort, over) = Feitplek.van(gebeurtenis.feit)
    case .traject(let gebeurtenis): (soort, over) = Feitplek.van(gebeurtenis.feit)
    case .vrijstelling(let feit): (soort, over) = Feitplek.van(feit)
    case .bewaring(let gebeurtenis): (soort, over) = gebeurtenis.feit.map(Feitplek.van) ?? ("vernietigd", [])
    case .inzage(let feit): (soort, over) = Feitplek.van(feit)
    case .correctie(let correctie): (soort, over) = ("correctie", [correctie.over.description])
    }
  }

  /// Each kind has a type of its own.
  private static func van(_ feit: any Opdrachtfeit) -> (String, [String]) {
    (String(reflecting: type(of: feit)), feit.plek)
  }
}

extension MedewerkerGebeurtenis {
  fileprivate var soortnaam: String {
    switch self {
    case .inDienstGetreden: "in dienst"
    case .gegevensGewijzigd: "gegevens"
    case .functieGewijzigd: "functie"
    case .geplaatst: "plaatsing"
    case .uitDienstGetreden: "uit dienst"
    case .hernummerd: "nummer"
    }
  }
}

extension GesprekGebeurtenis {
  fileprivate var soortnaam: String {
    switch self {
    case .gepland: "gepland"
    case .verzet: "verzet"
    case .afgezegd: "afgezegd"
    case .gehouden: "gehouden"
    }
  }
}

extension AfspraakGebeurtenis {
  fileprivate var feitplek: (String, [String]) {
    switch self {
    case .gemaakt(let inhoud): ("afspraak gemaakt", [inhoud.afspraak.tekst])
    case .bijgesteld(let inhoud): ("afspraak bijgesteld", [inhoud.afspraak.tekst])
    case .ingetrokken(let inhoud): ("afspraak ingetrokken", [inhoud.afspraak.tekst])
    case .voortgang(let inhoud):
      switch inhoud.over {
      case .afspraak(let kenmerk): ("voortgang afspraak", [kenmerk.tekst])
      case .competentie(let code): ("voortgang competentie", [code.tekst])
      }
    case .ontwikkelafspraakGemaakt(let inhoud): ("ontwikkelafspraak gemaakt", [inhoud.ontwikkelafspraak.tekst])
    case .ontwikkelingVastgelegd(let inhoud): ("ontwikkeling", [inhoud.ontwikkelafspraak.tekst])
    }
  }
}

extension BeoordelingGebeurtenis {
  fileprivate var feitplek: (String, [String]) {
    switch self {
    case .resultaatBeoordeeld(let inhoud): ("resultaat", [inhoud.gesprek.tekst, inhoud.afspraak.tekst])
    case .competentieBeoordeeld(let inhoud): ("competentie", [inhoud.gesprek.tekst, inhoud.competentie.tekst])
    case .eindoordeelGegeven(let inhoud): ("eindoordeel", [inhoud.gesprek.tekst])
    case .vastgesteld(let inhoud): ("vastgesteld", [inhoud.gesprek.tekst])
    }
  }
}
