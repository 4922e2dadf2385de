internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let werk = Commando(
    .vraag, .lijstenLezen, "werk", "Laat zien wat u voor wie kunt doen, en wat er straks komt.",
    uitleg: [
      "Zonder meer gaat het over uw eigen mensen en uzelf; hebt u die niet, dan over iedereen die u mag zien. Bij wat u nu kunt doen, staat de "
        + "opdracht. In een bestand dat op .csv eindigt, is elk punt een regel: voor brieven of e-mails."
    ],
    voorbeelden: [
      "werk": "Uw mensen, met de opdracht voor wat nu kan.",
      "werk --leidinggevende M-0003 --uit werk.html": "Die van een leidinggevende, om te printen.",
    ],
    argumenten: [Argumenten.medewerkerOptioneel],
    opties: Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let (lezing, keuze) = try beurt.werkkeuze()
    return beurt.toonBrief(beurt.werk(keuze, lezing))
  }
}

extension Beurt {
  /// Whose work is asked for, with a reading of these people.
  fileprivate func werkkeuze() throws(Mislukt) -> (Lezing, Werklijst.Keuze) {
    let isGefilterd =
      ["--onderdeel", "--leidinggevende"].contains { aanroep.waarde($0) != nil } || aanroep.vlag("--hele-tak")
    if aanroep.positie("MEDEWERKER") != nil {
      let lezing = try lees()
      return (lezing, .een(try nummerVanMedewerker(in: lezing.boek)))
    }
    if !isGefilterd {
      let assen = try tijdassen()
      let wie = try loket().lees(over: .niemand, assen)
      let eigen = wie.boek.personen(achter: wie.account, op: wie.vandaag)
      if !eigen.isEmpty { return (try loket().lees(over: .enkelen(.init(chefs: eigen)), assen), .eigen(eigen)) }
    }
    let lezing = try lees()
    return (lezing, .alle(try personeelsfilter(in: lezing)))
  }

  /// The work for these people, as far as this account may do it.
  func werk(_ keuze: Werklijst.Keuze, _ lezing: Lezing) -> Werklijst {
    Werklijst.maak(keuze, uit: lezing.bron) { wat, dossier in
      guard let nummer = dossier.medewerker?.personeelsnummer else { return false }
      return switch wat {
      case .gesprek: lezing.mag(.gesprekVastleggen, nummer)
      case .stap(.ondertekenen, let kenmerk):
        lezing.stappen(dossier).contains { stap in
          if case .ondertekenen = stap.stap { stap.gesprek == kenmerk } else { false }
        }
      case .stap(let stap, let kenmerk): lezing.mag(stap, kenmerk, dossier)
      case .afspraak, .ontwikkelafspraak: lezing.mag(.afsprakenMaken, nummer)
      case .doel, .traject: lezing.mag(.verbetertraject, nummer)
      }
    }
  }
}

/// A step of the procedure that an account can take now.
struct Openstap: Hashable {
  let stap: Procedurestap
  let gesprek: GesprekKenmerk
}

extension Lezing {
  /// The steps of open appraisals and other offered reports that this account can take now, the likely one first.
  func stappen(_ dossier: Dossier) -> [Openstap] {
    dossier.gesprekken.filter { $0.soort == .beoordeling || !$0.procedure.aanbiedingen.isEmpty }.flatMap {
      gesprek -> [Openstap] in
      guard let gang = dossier.proceduregang(van: gesprek, kader) else { return [] }
      return gang.volgende.map { Openstap(stap: $0.stap, gesprek: gesprek.kenmerk) }
        .filter { mag($0.stap, $0.gesprek, dossier) }
    }
  }
}
