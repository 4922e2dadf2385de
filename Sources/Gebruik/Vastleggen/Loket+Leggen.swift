package import EventLog
internal import Gesprekscyclus
package import Kalender
internal import Projections
package import Wire

/// What came of a recording command.
package struct Vastgelegd {
  /// Where a record stands, and of what kind it is: an import makes more of them than memory should hold whole.
  package struct Plek: Sendable {
    package let nr: Int
    package let hash: SHA256Digest
    package let soort: String

    init(_ record: LogRecord) {
      nr = record.nr
      hash = record.hash
      soort = record.soort
    }
  }

  /// The records of the commit; empty when nothing had to be recorded, or for a dry run.
  package let records: [Plek]
  package let voornemen: Voornemen
  /// The command had been recorded before; these are its records.
  package let herhaling: Bool
  /// Nothing was written because it was only asked what would be.
  package let proef: Bool
  /// The id to repeat the command safely with.
  package let opdracht: String
  /// For a dry run: each fact in words.
  package var woorden: [String] = []
  /// Whom, which conversation and which day it is about, in words; nothing where that is not one person.
  package var over: String?
  /// What a form that says the same was recorded as before.
  package var eerder: ClosedRange<Int>?
}

/// How a command wants to be recorded.
package struct Aanvraag {
  package var betreft: Betreft
  /// The id of the command, 32 hexadecimal digits; nothing for a new one, which is not looked for in the log.
  package var opdracht: String?
  /// Only asks what would be recorded.
  package var isProef: Bool
  /// Whether it waits for another writer, and whether a clock far beyond the log was confirmed.
  package var wijze: WriterOptions
  /// Facts of one commit, for a command that may become more of them; nothing for one that is recorded whole or not at all. What is
  /// recorded when it is interrupted stands, and the same command again goes on from there.
  package var stapel: Int?

  package init(
    _ betreft: Betreft, opdracht: String? = nil, isProef: Bool = false,
    wijze: WriterOptions = WriterOptions(begin: .daarna), stapel: Int? = nil
  ) {
    self.betreft = betreft
    self.opdracht = opdracht
    self.isProef = isProef
    self.wijze = wijze
    self.stapel = stapel
  }
}

extension Loket {
  /// Decides and records in one go, under the lock, as one commit or nothing.
  ///
  /// The same command id again decides on the book as it stood then: the same outcome is told again and nothing is
  /// written, another is refused (rule 10). A dry run takes no lock and writes nothing. All three ask the guard first.
  package func leg(
    _ aanvraag: Aanvraag, _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd {
    let nu = try tijdVanVastleggen()
    if aanvraag.isProef { return try proef(aanvraag, nu, beslis) }
    let opdracht = if let gekozen = aanvraag.opdracht { gekozen } else { try willekeurig() }
    let werkplaats = try open(aanvraag, opdracht: opdracht)
    defer { if self.werkplaats == nil { werkplaats.sluit() } }
    let wacht = try wacht(werkplaats.boek, isHeel: true)
    if let eerder = werkplaats.eerder,
      let herhaald = try herhaal(eerder, opdracht: opdracht, wacht, stapel: aanvraag.stapel, beslis)
    {
      return herhaald
    }
    let ruimte = ruimte(wacht, nu)
    let voornemen: Voornemen
    do throws(Mislukt) {
      voornemen = try beslis(ruimte)
    } catch {
      // What a refusal tells of a dossier was seen, and nothing of it is recorded.
      if error.afsluitcode != .nietToegestaan, self.werkplaats == nil {
        let zichtbaar = werkplaats.boek.zichtbaar(wacht.bevoegdheid, vol: werkplaats.boek)
        werkplaats.sluit()
        try noteer(aanvraag.betreft, wacht, zichtbaar)
      }
      throw error
    }
    let stapel = max(1, aanvraag.stapel ?? voornemen.feiten.count)
    var records: [Vastgelegd.Plek] = []
    for begin in stride(from: 0, to: voornemen.feiten.count, by: stapel) {
      let nieuw = voornemen.records(begin..<min(begin + stapel, voornemen.feiten.count))
      do throws(LogError) {
        records += try werkplaats.schrijf(nieuw, actor: wie.account, opdracht: opdracht, tijd: nu).map(
          Vastgelegd.Plek.init)
        if let laatste = records.last { kanttekeningen.bijVastgelegd?(laatste.nr) }
      } catch {
        throw Mislukt(error, opdracht: opdracht).na(records)
      }
    }
    return Vastgelegd(
      records: records, voornemen: voornemen, herhaling: false, proef: false, opdracht: opdracht,
      over: voornemen.kern(ruimte))
  }

  private func ruimte(_ wacht: Wacht, _ nu: Tijdstip) -> Besluitruimte {
    Besluitruimte(wacht, vandaag: Amsterdam.datum(van: nu)) { () throws(Mislukt) in
      // Random, so that nothing in the log points at a person after destruction.
      DossierSleutel(try willekeurig())
    }
  }

  private func proef(
    _ aanvraag: Aanvraag, _ nu: Tijdstip, _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd {
    let boeken = try boeken(over: aanvraag.betreft, volledig: true)
    let wacht = try wacht(boeken.vol, isHeel: true)
    try noteer(aanvraag.betreft, wacht, boeken.vol.zichtbaar(wacht.bevoegdheid, vol: boeken.vol))
    let ruimte = ruimte(wacht, nu)
    let voornemen = try beslis(ruimte)
    if !voornemen.isLeeg { try keurKlok(nu, boeken.vol, aanvraag.wijze) }
    return Vastgelegd(
      records: [], voornemen: voornemen, herhaling: false, proef: true, opdracht: aanvraag.opdracht ?? "",
      woorden: voornemen.zinnen(ruimte, tijd: nu), over: voornemen.kern(ruimte))
  }

  /// Refuses in a dry run what the log would refuse: a clock that is more than a year beyond the last record.
  private func keurKlok(_ nu: Tijdstip, _ boek: Boek, _ wijze: WriterOptions) throws(Mislukt) {
    guard !opslag.adopting(boek.inrichting).proef, !wijze.isTijdBevestigd, let laatste = boek.laatsteTijd,
      ClockLimit.isTooFar(nu, after: laatste)
    else { return }
    throw Mislukt(LogError(klok: nu, na: laatste, nr: boek.stand.nr))
  }

  /// Rule 10: the same command twice records once; the same id with another content is refused.
  ///
  /// - Parameter stapel: the facts of a commit, for a command in batches.
  /// - Returns: nothing for a command in batches of which only the first were recorded, each of them whole: it goes on, by what
  ///   stands now.
  private func herhaal(
    _ eerder: Werkplaats.Eerder, opdracht: String, _ wacht: Wacht, stapel: Int?,
    _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd? {
    var sleutels = eerder.records.filter { $0.versie == 1 }.map { Stroom(naam: $0.stroom) }
      .compactMap { stroom -> DossierSleutel? in if case .dossier(let sleutel) = stroom { sleutel } else { nil } }
    let vandaag = Amsterdam.datum(van: eerder.records.first?.tijd ?? klok.nu)
    // On what was known then, but by what the account may now.
    let wachtVanToen = Wacht(bevoegdheid: wacht.bevoegdheid, boek: eerder.boek)
    let ruimte = Besluitruimte(wachtVanToen, vandaag: vandaag) { () throws(Mislukt) in
      if sleutels.isEmpty { DossierSleutel(try willekeurig()) } else { sleutels.removeFirst() }
    }
    var voornemen: Voornemen?
    do throws(Mislukt) {
      voornemen = try beslis(ruimte)
    } catch {
      if error.afsluitcode == .nietToegestaan { throw error }
    }
    let toen = voornemen?.records ?? []
    if let stapel, toen.count > eerder.records.count, eerder.records.count.isMultiple(of: stapel),
      eerder.isZelfde(als: toen.prefix(eerder.records.count))
    {
      return nil
    }
    guard let voornemen, eerder.isZelfde(als: toen[...]) else {
      throw Mislukt(
        Geweigerd(
          Weigering(
            .opdrachtMetAndereInhoud,
            "Opdracht \(opdracht) is al vastgelegd als nr \(eerder.records.first?.nr ?? 0), met een andere inhoud.",
            advies: "Gebruik voor een nieuwe opdracht een nieuw kenmerk, of laat --opdracht weg.")))
    }
    return Vastgelegd(
      records: eerder.records.map(Vastgelegd.Plek.init), voornemen: voornemen, herhaling: true, proef: false,
      opdracht: opdracht,
      over: voornemen.kern(ruimte))
  }

  /// Opens the storage for writing, looking for the command that may have been recorded before.
  private func open(_ aanvraag: Aanvraag, opdracht: String) throws(Mislukt) -> Werkplaats {
    if let werkplaats { return werkplaats }
    var deel: Werkbegin.Deel?
    if case .enkelen(let enkelen) = aanvraag.betreft, index != .geen {
      deel = .init(vraag: deelvraag(enkelen)) { isGenoeg($0, $0, enkelen) }
    }
    do throws(LogError) {
      return try Werkplaats(
        opslag, opdracht: aanvraag.opdracht, actor: wie.account, index: index, deel: deel, aanvraag.wijze,
        progress, volg: Cijferstand.volg)
    } catch {
      throw Mislukt(error, opdracht: opdracht)
    }
  }

  /// The moment of recording: now, or nine o'clock on the day that was chosen in a trial storage.
  func tijdVanVastleggen() throws(Mislukt) -> Tijdstip {
    guard let dag = klok.gekozen else { return klok.nu }
    guard opslag.proef else {
      throw .ongeldig(
        "--vandaag kan bij vastleggen alleen in een proefopslag.",
        advies: "Laat --vandaag weg. Een gesprek van eerder legt u vast met zijn eigen datum.")
    }
    return Amsterdam.tijdstip(dag, uur: 9)
  }
}

extension Loket {
  /// Opens a storage that was just set up, and records whose log it is, and that the account that did so has every role, so
  /// that a trial needs no preparation.
  ///
  /// - Parameter tijd: the moment of recording; the log never goes back to before it.
  package func begin(_ tijd: Tijdstip) throws(Mislukt) -> Werkplaats {
    let opdracht = try willekeurig()
    let werkplaats: Werkplaats
    do throws(LogError) {
      werkplaats = try Werkplaats(
        opslag, opdracht: nil, actor: wie.account, index: index, deel: nil, WriterOptions(begin: .eerste),
        progress, volg: Cijferstand.volg)
    } catch {
      throw Mislukt(error)
    }
    let dag = Amsterdam.datum(van: tijd)
    let wacht = Wacht(bevoegdheid: .vrij(handeling, vandaag: dag), boek: werkplaats.boek)
    let voornemen = try ruimte(wacht, tijd).beslis(.begin(Accountnaam(wie.account), per: dag))
    do throws(LogError) {
      _ = try werkplaats.schrijf(
        [opslag.inrichting.record] + voornemen.records, actor: wie.account, opdracht: opdracht, tijd: tijd)
    } catch {
      throw Mislukt(error, opdracht: opdracht)
    }
    return werkplaats
  }
}

extension Mislukt {
  /// The same, where some batches of the command were recorded before it failed.
  fileprivate func na(_ records: [Vastgelegd.Plek]) -> Mislukt {
    guard let eerste = records.first, let laatste = records.last else { return self }
    return Mislukt(
      afsluitcode,
      fouten.map {
        Fout(
          $0.code, "\($0.melding) Vastgelegd is wel: nr \(eerste.nr) t/m \(laatste.nr).", regel: $0.regel,
          advies: "\($0.advies) De rest volgt als u dezelfde opdracht nog eens geeft.")
      }, weergave: weergave)
  }

  /// An error of the log, with the way to repeat the command when its outcome is unknown.
  init(_ fout: LogError, opdracht: String) {
    let basis = Mislukt(fout)
    guard basis.afsluitcode == .uitkomstOnbekend else {
      self = basis
      return
    }
    self.init(
      .uitkomstOnbekend, "L005", fout.melding, advies: "Herhaal dezelfde opdracht veilig met: --opdracht \(opdracht)")
  }
}
