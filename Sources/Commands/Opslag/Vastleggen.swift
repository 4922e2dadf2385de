internal import Arguments
package import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// What came of a recording command.
package struct Vastgelegd {
  /// The records of the commit; empty when nothing had to be recorded, or for a dry run.
  package let records: [LogRecord]
  package let voornemen: Voornemen
  /// The command had been recorded before; these are its records.
  package let herhaling: Bool
  /// Nothing was written because it was only asked what would be.
  package let proef: Bool
  /// The id to repeat the command safely with.
  package let opdracht: String
  /// For a dry run: each fact in words.
  package var woorden: [String] = []
}

extension Beurt {
  /// Decides and records in one go, under the lock, as one commit or nothing.
  ///
  /// The same command id again decides on the book as it stood then: the same outcome is told again and nothing is
  /// written, another is refused (rule 10). A dry run takes no lock and writes nothing.
  ///
  /// - Parameter mensen: whom it is about, when the command line does not say so itself.
  package func leg(
    opdracht vast: String? = nil, over mensen: Betrokkenen = Betrokkenen(),
    _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd {
    let getypt = try opdrachtkenmerk()
    let gekozen = getypt ?? vast
    let nu = try tijdVanVastleggen()
    if aanroep.vlag("--dry-run") {
      let (lezingen, boek) = try leesAlles([try tijdassen()], volledig: true, over: mensen)
      let bevoegdheid = try bevoegdheid(boek, lezingen[0].opslag)
      let ruimte = Besluitruimte(boek, vandaag: Amsterdam.datum(van: nu), bevoegdheid) {
        () throws(Mislukt) in try willekeurigeSleutel()
      }
      let voornemen = try beslis(ruimte)
      try ruimte.controleer(voornemen)
      return Vastgelegd(
        records: [], voornemen: voornemen, herhaling: false, proef: true, opdracht: gekozen ?? "",
        woorden: voornemen.zinnen(boek, tijd: nu))
    }
    let opdracht = if let gekozen { gekozen } else { try willekeurig() }
    let opslag = try onbewaakteOpslag()
    let actor = try wie(op: opslag).account
    let werkplaats = try open(opslag, eerder: gekozen, opdracht: opdracht, actor: actor, over: mensen)
    defer { if omgeving.werkplaats == nil { werkplaats.sluit() } }
    let bevoegdheid = try bevoegdheid(werkplaats.boek, opslag)
    if let eerder = werkplaats.eerder { return try herhaal(eerder, opdracht: opdracht, bevoegdheid, beslis) }
    let ruimte = Besluitruimte(werkplaats.boek, vandaag: Amsterdam.datum(van: nu), bevoegdheid) {
      () throws(Mislukt) in try willekeurigeSleutel()
    }
    let voornemen = try beslis(ruimte)
    try ruimte.controleer(voornemen)
    guard !voornemen.records.isEmpty else {
      return Vastgelegd(records: [], voornemen: voornemen, herhaling: false, proef: false, opdracht: opdracht)
    }
    do throws(LogError) {
      let records = try werkplaats.schrijf(voornemen.records, actor: actor, opdracht: opdracht, tijd: nu)
      return Vastgelegd(
        records: records, voornemen: voornemen, herhaling: false, proef: false, opdracht: opdracht)
    } catch {
      throw mislukt(error, opdracht: opdracht)
    }
  }

  /// Rule 10: the same command twice records once; the same id with another content is refused.
  private func herhaal(
    _ eerder: Werkplaats.Eerder, opdracht: String, _ bevoegdheid: Bevoegdheid,
    _ beslis: (Besluitruimte) throws(Mislukt) -> Voornemen
  ) throws(Mislukt) -> Vastgelegd {
    var sleutels = eerder.records.filter { $0.versie == 1 }.map { Stroom(naam: $0.stroom) }
      .compactMap { stroom -> DossierSleutel? in if case .dossier(let sleutel) = stroom { sleutel } else { nil } }
    let vandaag = eerder.records.first.map { Amsterdam.datum(van: $0.tijd) } ?? Amsterdam.datum(van: omgeving.nu)
    let ruimte = Besluitruimte(eerder.boek, vandaag: vandaag, bevoegdheid) { () throws(Mislukt) in
      if sleutels.isEmpty { try willekeurigeSleutel() } else { sleutels.removeFirst() }
    }
    var voornemen: Voornemen?
    do throws(Mislukt) {
      let zelfde = try beslis(ruimte)
      try ruimte.controleer(zelfde)
      voornemen = zelfde
    } catch {
      if error.afsluitcode == .nietToegestaan { throw error }
    }
    let nieuw = voornemen?.records ?? []
    let zelfde = zip(nieuw, eerder.records).allSatisfy { nieuw, oud in
      nieuw.stroom == oud.stroom && nieuw.soort == oud.soort
        && (oud.data.map { $0.canonicalBytes() == nieuw.data.canonicalBytes() } ?? true)
    }
    guard let voornemen, zelfde, nieuw.count == eerder.records.count else {
      let nummers = eerder.records.map(\.nr)
      throw Mislukt(
        Geweigerd(
          Weigering(
            .opdrachtMetAndereInhoud,
            "Opdracht \(opdracht) is al vastgelegd als nr \(nummers.first ?? 0), met een andere inhoud.",
            advies: "Gebruik voor een nieuwe opdracht een nieuw kenmerk, of laat --opdracht weg.")))
    }
    return Vastgelegd(
      records: eerder.records, voornemen: voornemen, herhaling: true, proef: false, opdracht: opdracht)
  }

  /// Opens the storage for writing, looking for the command that may have been recorded before.
  private func open(
    _ opslag: Opslag, eerder gekozen: String?, opdracht: String, actor: String, over mensen: Betrokkenen
  ) throws(Mislukt) -> Werkplaats {
    if let werkplaats = omgeving.werkplaats { return werkplaats }
    do throws(LogError) {
      return try Werkplaats(
        opslag, opdracht: gekozen, actor: actor, index: omgeving.index, vraag: deelvraag(opslag, over: mensen))
    } catch {
      throw mislukt(error, opdracht: opdracht)
    }
  }
}
