internal import Arguments
internal import EventLog
package import Gebruik
package import Gesprekscyclus
internal import Kalender
package import Projections
internal import Wire

/// From words to the application layer, and back.
extension Beurt {
  /// The counter of the storage that the command line means.
  ///
  /// - Parameter metAlleenLog: a copied `log/` alone will do, for who works on a copy.
  func loket(metAlleenLog: Bool = true) throws(Mislukt) -> Loket {
    try loket(van: metAlleenLog ? try leesbareOpslag() : try opslag())
  }

  /// The counter of this storage.
  func loket(van opslag: Storage) throws(Mislukt) -> Loket {
    let geldigOp = aanroep.kent("--geldig-op") ? aanroep.waarde("--geldig-op") : nil
    let klok = Loket.Klok(nu: omgeving.nu, gekozen: try gekozenDag(), kiestDag: geldigOp != nil)
    let balk = Voortgangsbalk(omgeving, "Lezen")
    let kanttekeningen = kanttekeningen ?? omgeving.uitvoer.kanttekeningen
    kanttekeningen.bijVastgelegd = { [bijOnderbreking = omgeving.bijOnderbreking] nr in
      bijOnderbreking(
        "Onderbroken, maar tot en met nr \(nr) staat het in het logboek. Kijk dat na voordat u de opdracht nog eens geeft."
      )
    }
    return try Loket(
      opslag, account: omgeving.account, sudo: omgeving.sudo, handeling, klok, index: omgeving.index,
      werkplaats: omgeving.werkplaats, kanttekeningen, inzage: inzage
    ) { balk.toon(gelezen: $0, totaal: $1) }
  }

  /// Reads the storage for a question, at the moment that the command line asks for.
  ///
  /// - Parameter kies: what the question turns out to be, for a command whose argument decides on that.
  package func lees(_ kies: ((Boek) -> Handeling)? = nil) throws(Mislukt) -> Lezing {
    let assen = try tijdassen()
    return try loket().lees(over: try betreft(), assen, kies)
  }

  /// Reads the storage once for several moments, one reading for each.
  func lees(_ momenten: [Tijdassen]) throws(Mislukt) -> [Lezing] {
    try loket().lees(over: try betreft(), momenten)
  }

  /// Decides and records as one commit or nothing, or tells what would be recorded.
  ///
  /// - Parameters:
  ///   - vast: the id that follows from what is recorded, when none was given.
  ///   - mensen: whom it is about, when the command line does not say so itself.
  ///   - records: whose dossiers it is about.
  ///   - woorden: what may be the number of somebody who takes part.
  ///   - isInStapels: many facts become more commits than one.
  ///   - isProef: only tells what would be recorded; else as the command line says.
  package func leg(
    opdracht vast: String? = nil, over mensen: [Personeelsnummer] = [], records: [Int] = [], woorden: [String] = [],
    isInStapels: Bool = false, isProef: Bool? = nil, _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd {
    let gekozen = try opdrachtkenmerk() ?? vast
    let isProef = isProef ?? aanroep.vlag("--dry-run")
    let aanvraag = Aanvraag(
      try betreft(mensen, records, woorden), opdracht: gekozen, isProef: isProef, wijze: try openwijze(),
      stapel: isInStapels ? omgeving.stapel : nil)
    let vastgelegd = try loket(metAlleenLog: isProef).leg(aanvraag, beslis)
    omgeving.uitvoer.gedaan = vastgelegd.records.vastgelegd
    return vastgelegd
  }

  /// Whether the command line names nobody whose records are enough.
  func gaatOverIedereen() throws(Mislukt) -> Bool {
    if case .iedereen = try betreft() { true } else { false }
  }

  /// Whom this command line is about: the people that it names, or everybody.
  private func betreft(
    _ mensen: [Personeelsnummer] = [], _ records: [Int] = [], _ woorden: [String] = []
  ) throws(Mislukt) -> Betreft {
    var enkelen = Betreft.Enkelen(mensen: mensen, records: records, woorden: woorden)
    if aanroep.kent("MEDEWERKER"), let getypt = aanroep.positie("MEDEWERKER") {
      enkelen.mensen.append(Personeelsnummer(getypt: getypt))
    }
    if aanroep.pad == ["achterstand"], aanroep.waarde("--onderdeel") == nil, !aanroep.vlag("--hele-tak"),
      let chef = nummer("--leidinggevende")
    {
      enkelen.chefs = [chef]
    }
    if aanroep.pad == ["corrigeren"], let nr = aanroep.positie("NR").flatMap({ Int($0) }) { enkelen.records = [nr] }
    if aanroep.pad == ["historie"] { enkelen.stuk = try stuk() }
    if aanroep.pad.first == "medewerker" {
      // A manager who does not exist is looked for among everybody.
      if ["in-dienst", "wijzigen"].contains(aanroep.pad.last), let chef = leidinggevende()?.nummer {
        enkelen.mensen.append(chef)
      }
      if aanroep.pad.last == "uit-dienst" { enkelen.teams = enkelen.mensen }
    }
    if aanroep.pad == ["medewerker", "hernummeren"] {
      enkelen.woorden += [aanroep.positie("NUMMER")].compactMap { $0 }
    }
    // Whoever comes is not there yet; whoever has this number already is found as all who are named.
    let nieuw = aanroep.pad == ["medewerker", "in-dienst"] ? aanroep.positie("NUMMER") : nil
    let isIedereen =
      enkelen.mensen.isEmpty && enkelen.chefs.isEmpty && enkelen.records.isEmpty && enkelen.stuk == nil && nieuw == nil
    if isIedereen { return .iedereen }
    if let nieuw {
      enkelen.nieuwe = [(Personeelsnummer(getypt: nieuw), aanroep.waarde("--naam") ?? "")]
    }
    enkelen.woorden += [nieuw].compactMap { $0 } + aanroep.waarden.values.flatMap { $0 }
    return .enkelen(enkelen)
  }

  /// The piece of the log that a history is asked of; nothing where it is of people who are only known when all are.
  private func stuk() throws(Mislukt) -> Logstuk? {
    guard aanroep.positie("MEDEWERKER") == nil,
      ["--leidinggevende", "--onderdeel"].allSatisfy({ aanroep.waarde($0) == nil })
    else { return nil }
    if let getypt = aanroep.waarde("--nr") { return .nummers(try nummerreeks(getypt)) }
    return try datum("--sinds").map { .sinds($0) }
  }

  /// The storage to read: whole, or a copied `log/` alone.
  private func leesbareOpslag() throws(Mislukt) -> Storage {
    do {
      return try opslag()
    } catch {
      // A log alone can't be guarded, and under sudo it may be the log of the storage itself.
      guard error.afsluitcode == .nietGevonden, omgeving.sudo == nil,
        let alleen = try? Storage.openLogOnly(path: Opslagkeuze.pad(self), platform: omgeving.platform)
      else { throw error }
      omgeving.uitvoer.kanttekeningen.meld(.alleenLog)
      return alleen
    }
  }

  private func opslag() throws(Mislukt) -> Storage {
    if let werkplaats = omgeving.werkplaats { return werkplaats.opslag }
    let pad = try Opslagkeuze.pad(self)
    return try Mislukt.bij { () throws(LogError) in try Storage.open(path: pad, platform: omgeving.platform) }
  }
}

extension Mislukt {
  /// A question to the domain, whose refusals are told as those of a command.
  static func vraag<Uitkomst>(_ vraag: () throws(Geweigerd) -> Uitkomst) throws(Mislukt) -> Uitkomst {
    do {
      return try vraag()
    } catch {
      throw Mislukt(error)
    }
  }

  /// Work on the log itself, whose errors are told as those of a command.
  static func bij<Uitkomst>(_ werk: () throws(LogError) -> Uitkomst) throws(Mislukt) -> Uitkomst {
    do {
      return try werk()
    } catch {
      throw Mislukt(error)
    }
  }
}

extension Beurt {
  /// The person that the argument names, or a refusal with people whose number or name is close.
  package func dossier(_ naam: String = "MEDEWERKER", in boek: Boek) throws(Mislukt) -> Dossier {
    try boek.vind(positie(naam))
  }

  /// The number of the person that the argument names.
  package func nummerVanMedewerker(in boek: Boek) throws(Mislukt) -> Personeelsnummer {
    let dossier = try dossier(in: boek)
    return dossier.medewerker?.personeelsnummer ?? Personeelsnummer(getypt: positie("MEDEWERKER"))
  }

  /// The dossier of the person that the argument names, to act in on the day of `--datum`, else today.
  func laatToe(_ ruimte: Besluitruimte) throws(Mislukt) -> Toegelaten {
    try ruimte.laatToe(positie("MEDEWERKER"), op: try getypteDag())
  }

  /// The same for a step in one conversation.
  func laatToe(_ ruimte: Besluitruimte, voor gesprek: GesprekKenmerk) throws(Mislukt) -> Toegelaten {
    try ruimte.laatToe(positie("MEDEWERKER"), voor: gesprek, op: try getypteDag())
  }

  private func getypteDag() throws(Mislukt) -> Datum? { aanroep.kent("--datum") ? try datum("--datum") : nil }
}

extension Beurt {
  /// The id given with `--opdracht`: 32 hexadecimal digits, or a UUID with its dashes.
  func opdrachtkenmerk() throws(Mislukt) -> String? {
    guard let getypt = aanroep.waarde("--opdracht") else { return nil }
    let kenmerk = getypt.lowercased().filter { $0 != "-" }
    guard kenmerk.utf8.count == 32, Hex.decode(kenmerk) != nil else {
      throw .ongeldig(
        "'\(getypt)' is geen kenmerk van een opdracht.", advies: "Geef 32 hexadecimale tekens, bijvoorbeeld een UUID.")
    }
    return kenmerk
  }
}
