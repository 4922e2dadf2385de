internal import Arguments
package import EventLog
package import Gesprekscyclus
package import Kalender
package import Projections
package import Reports
internal import Tekst

/// The log as it was read for one question: without a lock, up to the last complete commit.
package struct Lezing {
  package let opslag: Opslag
  package let boek: Boek
  package let vandaag: Datum
  /// The books of then and of now as they are before the guard, for whoever must judge what an account may; nothing where
  /// only figures were read.
  var onbewaakt: (toen: Boek, vol: Boek)?

  /// What every report is made from.
  package var bron: Rapportbron {
    Rapportbron(boek: boek, organisatie: opslag.organisatie, opslag: opslag.kenmerk, peildatum: vandaag)
  }

  package var kader: Kader { boek.kader(vandaag: vandaag) }
}

extension Beurt {
  /// Reads the storage for a question, at the moments that the command line asks for.
  ///
  /// - Parameter kies: what the question turns out to be, for a command whose argument decides on that.
  package func lees(_ kies: ((Boek) -> Handeling)? = nil) throws(Mislukt) -> Lezing {
    try lees(try tijdassen(), kies)
  }

  /// Reads the storage as it was known and as it was true at these moments, as far as the account may see it.
  ///
  /// Of a damaged log it reads what is sound, says what it could not read, and lets the program end with exit code 5.
  package func lees(_ assen: Tijdassen, _ kies: ((Boek) -> Handeling)? = nil) throws(Mislukt) -> Lezing {
    try lees([assen], kies)[0]
  }

  /// Reads the storage once for several moments, one reading for each.
  ///
  /// - Parameter magVerder: a position beyond the end is for who asks to judge, and no error.
  func lees(
    _ momenten: [Tijdassen], magVerder: Bool = false, _ kies: ((Boek) -> Handeling)? = nil
  ) throws(Mislukt) -> [Lezing] {
    let (lezingen, vol) = try leesAlles(momenten, volledig: false)
    var beurt = self
    if let kies { beurt.handeling = kies(vol) }
    let bevoegdheid = try beurt.bevoegdheid(vol, lezingen[0].opslag, isHeel: !omgeving.uitvoer.isOnvolledig)
    // After the guard: how far the log goes is not for everybody.
    for (assen, lezing) in zip(momenten, lezingen) where !magVerder { try keur(assen.bekendOp, lezing.boek.stand) }
    return lezingen.map { lezing in
      // Before the day: what a manager could see does not depend on the day that is asked for.
      let boek = lezing.boek.zichtbaar(bevoegdheid, vol: vol).geldig(op: lezing.vandaag)
      return Lezing(
        opslag: lezing.opslag, boek: boek, vandaag: lezing.vandaag, onbewaakt: (toen: lezing.boek, vol: vol))
    }
  }

  /// The same for whoever asks: not guarded, not yet as true on a day, with the book of everything that is recorded.
  ///
  /// - Parameters:
  ///   - volledig: a damaged log is refused, as when recording.
  ///   - mensen: whom it is about, when the command line does not say so itself.
  func leesAlles(
    _ momenten: [Tijdassen], volledig: Bool, over mensen: Betrokkenen = Betrokkenen()
  ) throws(Mislukt) -> (lezingen: [Lezing], vol: Boek) {
    let vandaag = try vandaag()
    func lezing(_ opslag: Opslag, _ boek: Boek, _ assen: Tijdassen) -> Lezing {
      Lezing(opslag: opslag, boek: boek, vandaag: assen.geldigOp ?? vandaag)
    }
    if let werkplaats = omgeving.werkplaats, momenten.allSatisfy({ $0.bekendOp == .alles }) {
      return (momenten.map { lezing(werkplaats.opslag, werkplaats.boek, $0) }, werkplaats.boek)
    }
    let opslag = try onbewaakteLeesbareOpslag()
    if let (boeken, vol) = leesDeel(opslag, momenten.map(\.bekendOp), over: mensen) {
      if let ruimste = boeken.max(by: { $0.stand.nr < $1.stand.nr }) { waarschuw(ruimste) }
      return (zip(momenten, boeken).map { lezing(opslag, $1, $0) }, vol)
    }
    var boek = Boek()
    // What was known then is a beginning of the log; the rest says who may see it now.
    let leeg = [Boek?](repeating: nil, count: momenten.count)
    var toen = leeg
    try doorloop(
      opslag, volledig: volledig,
      begin: {
        boek = Boek()
        toen = leeg
      },
      bereid: { Boekregel($0) },
      bezoek: { record in
        for (plek, assen) in momenten.enumerated() where toen[plek] == nil && !assen.bekendOp.omvat(record) {
          toen[plek] = boek
        }
        boek.verwerk(record)
      })
    let boeken = toen.map { $0 ?? boek }
    if let ruimste = boeken.max(by: { $0.stand.nr < $1.stand.nr }) { waarschuw(ruimste) }
    return (zip(momenten, boeken).map { lezing(opslag, $1, $0) }, boek)
  }

  /// A position that the log does not reach, or at which another record stands, is another log than the one that is meant.
  func keur(_ moment: BekendOp, _ stand: Boek.Stand) throws(Mislukt) {
    guard let nr = moment.nr, nr > 0 else { return }
    // In a damaged log a record can be missing; the answer says so itself.
    guard stand.nr == nr else {
      if omgeving.uitvoer.isOnvolledig { return }
      throw Mislukt(
        .nietGevonden, "L027", "Nr \(nr) staat niet in dit logboek: het laatste is nr \(stand.nr).",
        advies:
          "Geef hoogstens \(stand.nr). Noteerde u nr \(nr) eerder, vraag dan: gespreksboek log controleren --vanaf "
          + "NUMMER-HASH.")
    }
    guard case .record(_, let begin) = moment, !stand.hash.hasPrefix(begin) else { return }
    throw Mislukt(
      .bevindingen, "L028", "Nr \(nr) heeft in dit logboek hash \(stand.hash.prefix(12)), niet \(begin.prefix(12)).",
      advies:
        "Het is een andere geschiedenis dan u bedoelt. Vraag: gespreksboek log controleren --vanaf \(nr)-\(begin).")
  }

  func waarschuw(_ boek: Boek) {
    for plaats in boek.onleesbareRecords.prefix(5) {
      omgeving.uitvoer.melding("let op: de inhoud van \(plaats) is niet te begrijpen en telt niet mee.")
    }
    if boek.onbekendeRecords > 0 {
      omgeving.uitvoer.melding(
        "let op: \(aantal(boek.onbekendeRecords, "record is", "records zijn")) van een nieuwere versie van dit programma."
      )
    }
  }

  /// The person that the argument names, or a refusal with people whose number or name is close.
  package func dossier(_ naam: String = "MEDEWERKER", in boek: Boek) throws(Mislukt) -> Dossier {
    try dossier(van: positie(naam), in: boek)
  }

  /// The number of the person that the argument names.
  package func nummerVanMedewerker(in boek: Boek) throws(Mislukt) -> Personeelsnummer {
    _ = try dossier(in: boek)
    return Personeelsnummer(positie("MEDEWERKER"))
  }

  /// Shows a report of something that was just found in the book.
  func toon(_ rapport: (some Rapport)?) throws(Mislukt) -> Afsluitcode {
    guard let rapport else {
      throw Mislukt(.nietGevonden, "A022", "Hierover is nog niets vastgelegd.", advies: "Controleer wat u typte.")
    }
    return toon(rapport)
  }

  package func dossier(van getypt: String, in boek: Boek) throws(Mislukt) -> Dossier {
    if let dossier = boek.dossier(van: Personeelsnummer(getypt)) { return dossier }
    if boek.isBeperkt { throw Mislukt(Geweigerd(.geenToegang(tot: veilig(getypt)))) }
    let mensen = boek.opNummer.compactMap(\.medewerker)
    let lijken = suggesties(
      voor: getypt, uit: mensen.map(\.personeelsnummer.tekst) + mensen.map(\.naam), hoogstens: 3)
    let namen = lijken.map { lijkt -> String in
      guard let mens = mensen.first(where: { $0.personeelsnummer.tekst == lijkt || $0.naam == lijkt }) else {
        return lijkt
      }
      return "\(mens.personeelsnummer) \(veilig(mens.naam))"
    }
    throw Mislukt(
      .nietGevonden, "A020", "Er is geen medewerker met nummer '\(veilig(getypt))'.",
      advies: namen.isEmpty
        ? "Zoek het nummer met: gespreksboek medewerker lijst." : "Bedoelt u \(opsomming(namen, voegwoord: "of"))?")
  }
}
