internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

extension Commando {
  static let cyclusOpenen = Commando(
    .vastlegging, .regelsBeheren, "openen", "Open de cyclus van een jaar.",
    voorbeelden: [
      "cyclus openen 2026": "Onder de enige regeling die er is.",
      "cyclus openen 2026 --regeling gemeente": "Onder deze regeling.",
    ],
    argumenten: [Argumenten.cyclus],
    opties: [Optie("--regeling", waarde: "CODE", "De regeling, als er meer dan één is.")]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("CYCLUS"), bij: "CYCLUS")
    let regeling = beurt.aanroep.waarde("--regeling").map { RegelingKenmerk($0) }
    return try beurt.leg(hierna: {
      $0.boek.opNummer.isEmpty
        ? "medewerker importeren BESTAND.csv" : "cyclus tonen \($0.boek.regelingen.cyclusnaam(jaar))"
    }) { (ruimte) throws(Mislukt) in try ruimte.beslis(.openen(jaar: jaar, regeling: regeling)) }
  }

  static let cyclusSluiten = Commando(
    .vastlegging, .regelsBeheren, "sluiten", "Sluit een cyclus na de laatste dag; er kan dan niets nieuws meer bij.",
    uitleg: [
      "Zonder --bevestig ziet u alleen wat nog niet af is. Na het sluiten kan een gevoerd gesprek nog worden afgemaakt; "
        + "bedenkingen en correcties kunnen ook nog. 'cyclus heropenen' maakt het ongedaan."
    ],
    voorbeelden: [
      "cyclus sluiten 2026": "Laat zien wat nog niet af is.",
      "cyclus sluiten 2026 --bevestig": "Sluit de cyclus.",
    ],
    argumenten: [Argumenten.cyclus],
    opties: [Optie("--bevestig", "Sluit ook echt.")]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("CYCLUS"), bij: "CYCLUS")
    return try beurt.leg(hierna: { "jaaroverzicht \($0.boek.regelingen.cyclusnaam(jaar))" }) {
      (ruimte) throws(Mislukt) in
      let voornemen = try ruimte.beslis(.sluiten(jaar: jaar, op: ruimte.kader.vandaag))
      try beurt.bevestigSluiten(jaar)
      return voornemen
    }
  }

  static let cyclusHeropenen = Commando(
    .vastlegging, .regelsBeheren, "heropenen", "Open een gesloten cyclus weer, met een reden.",
    voorbeelden: ["cyclus heropenen 2026 --reden \"drie beoordelingen ontbreken\"": "De cyclus gaat verder."],
    argumenten: [Argumenten.cyclus],
    opties: [Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("CYCLUS"), bij: "CYCLUS")
    let reden = try beurt.verplicht("--reden")
    return try beurt.leg(hierna: { "cyclus tonen \($0.boek.regelingen.cyclusnaam(jaar))" }) {
      (ruimte) throws(Mislukt) in
      try ruimte.beslis(.heropenen(jaar: jaar, reden: reden))
    }
  }

  static let cyclusTonen = Commando(
    .vraag, .lijstenLezen, "tonen", "Laat zien hoever een cyclus is.",
    voorbeelden: [
      "cyclus tonen 2026": "De stadia, hun periode en de stand.",
      "cyclus tonen 2026 --onderdeel Ruimte": "Hetzelfde, van één onderdeel.",
    ],
    argumenten: [Argumenten.cyclus],
    opties: [Opties.onderdeel]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("CYCLUS"), bij: "CYCLUS")
    func vraag(_ bron: Rapportbron, _ onderdeel: String?) throws(Mislukt) -> Cyclusrapport.Vraag {
      guard let vraag = Cyclusrapport.Vraag(bron, jaar: jaar, onderdeel: onderdeel) else {
        throw beurt.geenCyclus(bron.boek.regelingen.cyclusnaam(jaar))
      }
      return vraag
    }
    if beurt.aanroep.waarde("--onderdeel") != nil {
      // Whether there is such a unit is only known from everybody.
      let bron = try beurt.lees().bron
      return beurt.toon(try vraag(bron, try beurt.onderdeel(in: bron.boek)).antwoord(uit: bron))
    }
    let rapport = try beurt.loket().overIedereen([try beurt.tijdassen()]) {
      (dossiers, _) throws(Dossiertwijfel) -> Result<Cyclusrapport, Mislukt> in
      let vraag = Result { () throws(Mislukt) in try vraag(dossiers.bron, nil) }
      switch vraag {
      case .success(let vraag): return .success(try dossiers.antwoord(vraag))
      case .failure(let fout): return .failure(fout)
      }
    }
    return beurt.toon(try rapport.get())
  }

  static let cyclusLijst = Commando(
    .vraag, .regelsLezen, "lijst", "Laat alle cycli zien.",
    voorbeelden: ["cyclus lijst": "Elk jaar met zijn regeling en stand."]
  ) { (beurt) throws(Mislukt) in
    do throws(Mislukt) {
      var telt = beurt
      telt.handeling = .lijstenLezen
      return beurt.toon(
        try telt.loket().overIedereen([try beurt.tijdassen()]) { (dossiers, _) throws(Dossiertwijfel) -> Cycluslijst in
          try dossiers.antwoord(Cycluslijst.Vraag(dossiers.bron))
        })
    } catch  where error.afsluitcode == .nietToegestaan {
      // Which cycles there are is for everybody; how far people are is not.
      return beurt.toon(Cycluslijst.zonderCijfers(try beurt.loket().lees(over: .niemand, try beurt.tijdassen()).bron))
    }
  }
}

extension Beurt {
  /// So many are named; `achterstand` names them all.
  private static let meesteGenoemd = 20

  /// Shows what a closed cycle would leave unfinished, and goes on only when that was confirmed.
  fileprivate func bevestigSluiten(_ jaar: Int) throws(Mislukt) {
    let bron = try lees().bron
    let naam = bron.boek.regelingen.cyclusnaam(jaar)
    let lijst = Sluitlijst(jaar, bron)
    for regel in lijst.regels.prefix(Self.meesteGenoemd) { omgeving.uitvoer.melding("- \(veilig(regel))") }
    if lijst.regels.count > Self.meesteGenoemd {
      omgeving.uitvoer.melding(
        "- en nog \(lijst.regels.count - Self.meesteGenoemd); zie: gespreksboek achterstand --cyclus \(naam)")
    }
    guard !aanroep.vlag("--bevestig"), !aanroep.vlag("--dry-run") else { return }
    throw Mislukt(
      .bevindingen, "A049", lijst.melding(naam),
      advies: "Sluit de cyclus toch met: gespreksboek cyclus sluiten \(naam) --bevestig.")
  }

  fileprivate func leg(
    hierna: (Besluitruimte) -> String, _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Afsluitcode {
    var volgende: String?
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      volgende = hierna(ruimte)
      return try beslis(ruimte)
    }
    return bevestig(vastgelegd, hierna: volgende)
  }
}

/// What a cycle leaves unfinished when it closes: each conversation, appraisal and improvement track once.
struct Sluitlijst {
  /// By personnel number.
  private(set) var regels: [String] = []
  private(set) var nietGevoerd = 0
  private(set) var nietVastgesteld = 0
  private(set) var zonderOordeel = 0

  init(_ jaar: Int, _ bron: Rapportbron) {
    var gevonden: [(nummer: Personeelsnummer, zin: String)] = []
    for post in (Achterstand.maak(bron, jaar: jaar)?.groepen ?? []).flatMap(\.posten) where !post.soort.isStap {
      let zin: String
      switch (post.soort, post.gesprek) {
      case (.trajectOver, _):
        zonderOordeel += 1
        zin = "\(post.stadium) heeft nog geen oordeel"
      case (.nietGehouden, let gesprek?): zin = "\(gesprek) is gepland en niet gehouden"
      default: zin = "\(post.stadium)\(Self.deel(post, bron)) is niet gehouden"
      }
      if post.soort != .trajectOver { nietGevoerd += 1 }
      gevonden.append((post.medewerker.nummer, zin))
    }
    for dossier in bron.boek.opNummer {
      for gesprek in dossier.gesprekken(cyclus: jaar, soort: .beoordeling) where gesprek.stand == .gehouden {
        nietVastgesteld += 1
        gevonden.append((dossier.medewerker?.nummer ?? "", "\(gesprek.kenmerk) is niet vastgesteld"))
      }
    }
    regels = gevonden.sorted { ($0.nummer, $0.zin) < ($1.nummer, $1.zin) }.map { "\($0.nummer): \($0.zin)" }
  }

  /// ` over 1 juli 2026 t/m 31 december 2026`: of an appraisal of part of the year, where another part has its own.
  private static func deel(_ post: Achterstand.Post, _ bron: Rapportbron) -> String {
    guard post.gesprekssoort == .beoordeling, let dossier = bron.boek.dossier(van: post.medewerker.nummer),
      !dossier.gesprekken(cyclus: post.cyclus.jaar, soort: .beoordeling).filter(\.isGehouden).isEmpty
    else { return "" }
    return " over \(opsomming(dossier.openDelen(post.cyclus).map(\.proza)))"
  }

  /// `In cyclus 2026 zijn nog 2 gesprekken niet gehouden en 1 beoordeling niet vastgesteld.`
  func melding(_ naam: String) -> String {
    let delen = [
      nietGevoerd == 0 ? nil : "\(aantal(nietGevoerd, "gesprek", "gesprekken")) niet gehouden",
      nietVastgesteld == 0 ? nil : "\(aantal(nietVastgesteld, "beoordeling", "beoordelingen")) niet vastgesteld",
      zonderOordeel == 0 ? nil : "\(aantal(zonderOordeel, "verbetertraject", "verbetertrajecten")) zonder oordeel",
    ].compactMap { $0 }
    guard !delen.isEmpty else { return "Alles van cyclus \(naam) is af. Sluiten vraagt een bevestiging." }
    return "Nog niet af in cyclus \(naam): \(opsomming(delen))."
  }
}
