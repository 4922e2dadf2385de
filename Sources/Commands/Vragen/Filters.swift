internal import Arguments
internal import EventCoding
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Opties {
  /// For every list of people or of what belongs to them.
  static let personeel: [Optie] = [onderdeel, leidinggevende, heleTak]
}

extension Argumenten {
  static let medewerkerOptioneel = Positioneel(
    "MEDEWERKER", "Alleen deze medewerker: M-0117, \"Zoë Çelik\".", .optioneel)
}

extension Beurt {
  /// The answer to a question about people, from what is kept of everybody or from the log.
  ///
  /// - Parameter vraag: from what belongs to nobody, and the people that are meant.
  func overMensen<Vraag: Mensenvraag>(
    _ vraag: (Rapportbron, Personeelsfilter) throws(Mislukt) -> Vraag?
  ) throws(Mislukt) -> Vraag.Antwoord? {
    if try gaatOverIedereen(), let antwoord = try loket().overMensen(try tijdassen(), personeelskeuze, vraag) {
      return antwoord
    }
    let lezing = try lees()
    // What is wrong with the question itself is told before what is wrong with the people.
    guard try vraag(lezing.bron, Personeelsfilter()) != nil else { return nil }
    return try vraag(lezing.bron, try personeelsfilter(in: lezing))?.antwoord(uit: lezing.bron)
  }

  /// The answer to a question that needs the dossiers of the person that the command names, or of everybody.
  func overDossiers<Vraag: Somvraag>(
    _ vraag: (Rapportbron, Personeelsnummer?, Personeelsfilter) throws(Mislukt) -> Vraag
  ) throws(Mislukt) -> Vraag.Antwoord {
    if try gaatOverIedereen() {
      let antwoord = try loket().overDossiers(try tijdassen(), personeelskeuze) { (bron, filter) throws(Mislukt) in
        try vraag(bron, nil, filter)
      }
      if let antwoord { return antwoord }
    }
    let lezing = try lees()
    let nummer = try gekozenMedewerker(in: lezing.boek)
    _ = try vraag(lezing.bron, nummer, Personeelsfilter())
    return try vraag(lezing.bron, nummer, try personeelsfilter(in: lezing)).antwoord(uit: lezing.bron)
  }

  private var personeelskeuze: Personeelskeuze {
    Personeelskeuze(
      onderdeel: aanroep.waarde("--onderdeel"), leidinggevende: nummer("--leidinggevende"),
      heleTak: aanroep.vlag("--hele-tak"))
  }

  /// The people that a list is about. A unit or manager that nobody has would make an empty list look like good news, so
  /// it is refused.
  func personeelsfilter(in lezing: Lezing) throws(Mislukt) -> Personeelsfilter {
    let boek = lezing.boek
    let heleTak = aanroep.vlag("--hele-tak")
    if heleTak, aanroep.waarde("--leidinggevende") == nil {
      throw Mislukt(
        .optiesBotsen, "--hele-tak hoort bij --leidinggevende.", advies: "Geef --leidinggevende NUMMER mee.")
    }
    let chef = nummer("--leidinggevende").map(boek.register.bekend)
    if let chef {
      let plekken = plekken(in: boek)
      guard plekken.contains(where: { $0.leidinggevende == chef }) else {
        let chefs = Set(plekken.compactMap(\.leidinggevende)).sorted()
        throw onbekend("Leidinggevende", chef.tekst, uit: chefs.map(\.tekst), "medewerker lijst")
      }
    }
    return Personeelsfilter(
      onderdeel: try onderdeel(in: boek), leidinggevende: chef,
      tak: heleTak ? chef.map { boek.tak(van: $0, op: lezing.vandaag) } : nil)
  }

  /// The unit that a list is about, which somebody was placed in at some time, or which is in the tree.
  func onderdeel(in boek: Boek) throws(Mislukt) -> String? {
    guard let naam = aanroep.waarde("--onderdeel") else { return nil }
    try keur(onderdeel: naam, in: boek)
    return naam
  }

  /// Refuses a unit that nobody was ever placed in, and that was never in the tree.
  func keur(onderdeel naam: String, in boek: Boek) throws(Mislukt) {
    let namen = Set(plekken(in: boek).map(\.onderdeel) + boek.onderdelen.feiten.map(\.waarde.naam))
    guard namen.contains(where: { Onderdeelsleutel($0) == Onderdeelsleutel(naam) }) else {
      throw onbekend("Onderdeel", naam, uit: namen.sorted(), "medewerker lijst")
    }
  }

  private func plekken(in boek: Boek) -> [Medewerker.Plek] {
    boek.dossiers.values.compactMap(\.medewerker).flatMap(\.plaatsingen).map(\.waarde)
  }

  /// The year of the cycle behind `--cyclus`, or behind `--jaar`, when one was given.
  func gekozenJaar() throws(Mislukt) -> Int? {
    var gekozen: Int?
    for optie in ["--cyclus", "--jaar"] where aanroep.kent(optie) {
      guard let tekst = aanroep.waarde(optie) else { continue }
      let jaar = try jaar(tekst, bij: optie)
      guard gekozen == nil || gekozen == jaar else {
        throw .ongeldig("--cyclus en --jaar noemen een andere cyclus.", advies: "Geef er een van de twee.")
      }
      gekozen = jaar
    }
    return gekozen
  }

  /// The cycle of what belongs to no conversation: the one that was typed, else the open one of a day, else the newest.
  func cyclus(in regelingen: Regelingen, op dag: Datum) throws(Mislukt) -> Cyclus {
    if let cyclus = try gekozenCyclus(in: regelingen) { return cyclus }
    guard let cyclus = regelingen.openCyclus(op: dag) ?? regelingen.jaren.last.flatMap(regelingen.cyclus) else {
      let geen = Weigering.geenEnkeleCyclus
      throw Mislukt(.nietGevonden, geen.code.rawValue, geen.melding, advies: geen.advies)
    }
    return cyclus
  }

  /// The cycle that was typed, which must have been opened.
  func gekozenCyclus(in regelingen: Regelingen) throws(Mislukt) -> Cyclus? {
    guard let jaar = try gekozenJaar() else { return nil }
    guard let cyclus = regelingen.cyclus(jaar) else {
      throw Mislukt(
        .nietGevonden, "A008", "Cyclus \(regelingen.cyclusnaam(jaar)) bestaat niet.",
        advies: "Open hem met: gespreksboek cyclus openen \(regelingen.cyclusnaam(jaar)).")
    }
    return cyclus
  }

  /// The person that an optional argument names, who must exist.
  func gekozenMedewerker(in boek: Boek) throws(Mislukt) -> Personeelsnummer? {
    guard aanroep.positie("MEDEWERKER") != nil else { return nil }
    return try nummerVanMedewerker(in: boek)
  }
}

/// The kinds of records that `--soort` may name: one by its whole name, or a group by what stands before the full stop.
enum Soortfilter {
  static let optie = Optie(
    "--soort", waarde: "SOORT", "Alleen deze soort: een groep zoals gesprek, of precies gesprek.gehouden.")
}

extension Beurt {
  /// The kind behind `--soort`. One that does not exist would make an empty answer look like good news, so it is refused.
  ///
  /// - Parameter aanwezig: kinds that the log holds, which may be of a later version of this program.
  func soort(aanwezig: some Sequence<String>) throws(Mislukt) -> String? {
    guard let getypt = aanroep.waarde("--soort") else { return nil }
    let namen = Set(Soort.allCases.map(\.rawValue) + AdminKind.allCases.map(\.rawValue) + aanwezig)
    let groepen = Set(namen.compactMap { naam in naam.firstIndex(of: ".").map { String(naam[..<$0]) } })
    guard !namen.contains(getypt), !groepen.contains(getypt) else { return getypt }
    let lijken = suggesties(voor: getypt, uit: groepen.sorted() + namen.sorted())
    throw Mislukt(
      .nietGevonden, "A021", "Soort '\(veilig(getypt))' bestaat niet.",
      advies: lijken.isEmpty
        ? "Kies een groep (\(opsomming(groepen.sorted().map { veilig($0) }, voegwoord: "of"))), of een soort daaruit, zoals "
          + "gesprek.gehouden."
        : "Bedoelt u \(opsomming(lijken.map { veilig($0) }, voegwoord: "of"))?")
  }
}
