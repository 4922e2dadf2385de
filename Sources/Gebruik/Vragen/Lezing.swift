package import EventLog
package import Gesprekscyclus
package import Kalender
package import Projections
package import Reports
internal import Tekst

/// What an account may see of a storage at one moment: the one thing that reports are made from.
///
/// Only `Loket` makes it, behind the guard.
package struct Lezing {
  package let opslag: Storage
  /// The book of then as far as the account may see it.
  package let boek: Boek
  package let vandaag: Datum
  let wacht: Wacht
  /// The book of then before the guard.
  let toen: Boek

  /// What every report is made from.
  package var bron: Rapportbron {
    Rapportbron(boek: boek, organisatie: opslag.organisatie, opslag: opslag.kenmerk, peildatum: vandaag)
  }

  /// The account that asks.
  package let account: Accountnaam

  package var kader: Kader { boek.kader(vandaag: vandaag) }
}

extension Loket {
  /// Reads the storage for a question, as it was known and as it was true at one moment.
  ///
  /// - Parameter kies: what the question turns out to be, for a command whose argument decides on that.
  package func lees(
    over betreft: Betreft, _ assen: Tijdassen = .nu, _ kies: ((Boek) -> Handeling)? = nil
  ) throws(Mislukt) -> Lezing {
    try lees(over: betreft, [assen], kies)[0]
  }

  /// Reads the storage once for several moments, one reading for each.
  ///
  /// Of a damaged log it reads what is sound and notes what it could not read.
  /// - Parameter magVerder: a position beyond the end is for who asks to judge, and no error.
  package func lees(
    over betreft: Betreft, _ momenten: [Tijdassen], magVerder: Bool = false, _ kies: ((Boek) -> Handeling)? = nil
  ) throws(Mislukt) -> [Lezing] {
    let gelezen = if case .iedereen = betreft { eigenMensen(kies) ?? betreft } else { betreft }
    let boeken = try boeken(over: gelezen, momenten.map(\.bekendOp))
    let zelf = kies.map { voor($0(boeken.vol)) } ?? self
    let wacht = try zelf.wacht(boeken.vol, isHeel: boeken.isHeel)
    // After the guard: how far the log goes is not for everybody.
    for (assen, boek) in zip(momenten, boeken.toen) where !magVerder { try keur(assen.bekendOp, boek) }
    let lezingen = zip(momenten, boeken.toen).map { lezing(wacht, $1, $0) }
    for lezing in lezingen { try zelf.noteer(betreft, wacht, lezing.boek, isHeel: boeken.isHeel) }
    return lezingen
  }

  /// The reading of one book behind the guard.
  func lezing(_ wacht: Wacht, _ toen: Boek, _ assen: Tijdassen) -> Lezing {
    let dag = assen.geldigOp ?? klok.vandaag
    // Before the day: what a manager could see does not depend on the day that is asked for.
    let boek = toen.zichtbaar(wacht.bevoegdheid, vol: wacht.boek).geldig(op: dag)
    return Lezing(
      opslag: opslag.adopting(wacht.boek.inrichting), boek: boek, vandaag: dag, wacht: wacht, toen: toen,
      account: Accountnaam(wie.account))
  }

  /// A position that the log does not reach, or at which another record stands, is another log than the one that is meant.
  func keur(_ moment: BekendOp, _ boek: Boek) throws(Mislukt) {
    guard let nr = moment.nr, nr > 0 else { return }
    let stand = boek.midden ?? boek.stand
    // In a damaged log a record can be missing; the answer says so itself.
    guard stand.nr == nr else {
      if kanttekeningen.isOnvolledig { return }
      throw .voorbijHetEinde(nr, laatste: stand.nr)
    }
    if boek.midden != nil { kanttekeningen.meld(.middenInOpdracht(nr: nr, stand: boek.stand.nr)) }
    guard case .record(_, let begin) = moment, !stand.hash.hasPrefix(begin) else { return }
    throw .andereGeschiedenis(nr, hash: stand.hash, genoteerd: begin)
  }
}

extension Mislukt {
  /// A position that the log does not reach.
  package static func voorbijHetEinde(_ nr: Int, laatste: Int) -> Mislukt {
    Mislukt(
      .nietGevonden, "L027", "Nr \(nr) staat niet in dit logboek: het laatste is nr \(laatste).",
      advies:
        "Geef hoogstens \(laatste). Noteerde u nr \(nr) eerder, vraag dan: gespreksboek log controleren --vanaf "
        + "NUMMER-HASH.")
  }

  /// A position at which another record stands than was noted.
  package static func andereGeschiedenis(_ nr: Int, hash: String, genoteerd: String) -> Mislukt {
    Mislukt(
      .bevindingen, "L028", "Nr \(nr) heeft in dit logboek hash \(hash.prefix(12)), niet \(genoteerd.prefix(12)).",
      advies:
        "Het is een andere geschiedenis dan u bedoelt. Vraag: gespreksboek log controleren --vanaf \(nr)-\(genoteerd).")
  }
}

extension Loket {
  /// The storage, for a command that looks at the log itself, when the account may do what the command does.
  package func bewaakteOpslag() throws(Mislukt) -> Storage {
    if werkplaats != nil { return opslag }
    // Refused is only who is refused by the whole log: it may be damaged, and then the owner of the files may look.
    if let boeken = try? boeken(over: .niemand, stil: true, vouwt: { $0.isToegang }), boeken.isHeel,
      (try? wacht(boeken.vol, isHeel: true)) != nil
    {
      return opslag.adopting(boeken.vol.inrichting)
    }
    let boeken = try boeken(over: .iedereen, stil: true, vouwt: { $0.isToegang })
    _ = try wacht(boeken.vol, isHeel: boeken.isHeel)
    return opslag.adopting(boeken.vol.inrichting)
  }

  /// Visits every record of the log, and then gives what tells which of them the account may see, with the reading in
  /// which they can be put into words.
  ///
  /// - Parameters:
  ///   - stuk: the only records that need to be visited.
  ///   - betreft: whom they are asked for about.
  ///   - begin: reading begins anew; what was visited counts for nothing.
  package func records(
    _ stuk: Logstuk?, over betreft: Betreft, begin: () -> Void, bezoek: (LogRecord) -> Void
  ) throws(Mislukt) -> (lezing: Lezing, ziet: (LogRecord) -> Bool) {
    if let stuk, let (vol, gevonden) = deelrecords(stuk) {
      for record in gevonden { bezoek(record) }
      return try records(vol, betreft, isHeel: true)
    }
    var vol = Boek()
    var verlies = Verliesboek()
    let isHeel = try doorloop(
      begin: {
        begin()
        vol = Boek()
        verlies = $0
      }, bereid: { $0 },
      bezoek: { record in
        bezoek(record)
        verlies.vouw(tot: record.nr, in: &vol)
        vol.verwerk(record)
      })
    verlies.vouw(tot: .max, in: &vol)
    return try records(vol, betreft, isHeel: isHeel)
  }

  private func records(
    _ vol: Boek, _ betreft: Betreft, isHeel: Bool
  ) throws(Mislukt) -> (lezing: Lezing, ziet: (LogRecord) -> Bool) {
    let wacht = try wacht(vol, isHeel: isHeel)
    let boek = vol.zichtbaar(wacht.bevoegdheid, vol: vol)
    try noteer(betreft, wacht, boek, isHeel: isHeel)
    return (
      Lezing(
        opslag: opslag, boek: boek, vandaag: klok.vandaag, wacht: wacht, toen: vol, account: Accountnaam(wie.account)),
      { vol.ziet(Stroom(naam: $0.stroom), $0.tijd, nr: $0.nr, wacht.bevoegdheid) }
    )
  }
}

extension Boek {
  /// The person with this number, or a refusal with people whose number or name is close.
  ///
  /// In a book of an account that may not see everybody, who is hidden and who does not exist are refused in the same words.
  package func vind(_ getypt: String) throws(Mislukt) -> Dossier {
    if let dossier = dossier(van: Personeelsnummer(getypt: getypt)) { return dossier }
    if isBeperkt { throw Mislukt(Geweigerd(.geenToegang(tot: veilig(getypt)))) }
    let wat = getypt.contains(where: \.isNumber) ? "nummer" : "nummer of naam"
    throw Mislukt(
      .nietGevonden, "A020", "Er is geen medewerker met \(wat) '\(veilig(getypt))'.",
      advies: bedoeld(getypt) ?? "Zoek het nummer met: gespreksboek medewerker lijst.")
  }

  /// `Bedoelt u M-0117 Zoë Çelik?`, for a number or a name that nobody has; nothing when nobody is near. Safe to show.
  ///
  /// - Parameter anderen: numbers and names of people who are not there yet, such as those of the same file.
  package func bedoeld(_ getypt: String, anderen: [(nummer: Personeelsnummer, naam: String)] = []) -> String? {
    let mensen = anderen + opNummer.compactMap(\.medewerker).map { ($0.nummer, $0.naam) }
    let lijken = suggesties(voor: getypt, uit: mensen.map(\.nummer.tekst) + mensen.map(\.naam), hoogstens: 3)
    let namen = lijken.compactMap { lijkt in
      mensen.first { $0.nummer.tekst == lijkt || $0.naam == lijkt }.map { "\($0.nummer) \(veilig($0.naam))" }
    }
    var genoemd: Set<String> = []
    let uniek = namen.filter { genoemd.insert($0).inserted }
    return uniek.isEmpty ? nil : "Bedoelt u \(opsomming(uniek, voegwoord: "of"))?"
  }

  /// The dossier that holds this record.
  package func vind(record nr: Int) throws(Mislukt) -> Dossier {
    if let dossier = dossiers.values.first(where: { $0.feit(nr: nr) != nil }) { return dossier }
    throw Mislukt(
      .nietGevonden, WeigeringCode.onbekendRecord.rawValue, "Record \(nr) is geen feit van een dossier.",
      advies:
        "Zoek het nummer met: gespreksboek historie MEDEWERKER. Een regeling of catalogus verbetert u met een nieuwe versie."
    )
  }
}
