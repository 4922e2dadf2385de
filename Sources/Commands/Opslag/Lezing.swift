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

  /// What every report is made from.
  package var bron: Rapportbron {
    Rapportbron(boek: boek, organisatie: opslag.organisatie, opslag: opslag.kenmerk, peildatum: vandaag)
  }

  package var kader: Kader { boek.kader(vandaag: vandaag) }
}

extension Beurt {
  /// Reads the storage for a question, at the moments that the command line asks for.
  package func lees(volledig: Bool = false) throws(Mislukt) -> Lezing {
    try lees(try tijdassen(), volledig: volledig)
  }

  /// Reads the storage as it was known and as it was true at these moments.
  ///
  /// Of a damaged log it reads what is sound, says what it could not read, and lets the program end with exit code 5.
  ///
  /// - Parameter volledig: a damaged log is refused, as when recording.
  package func lees(_ assen: Tijdassen, volledig: Bool = false) throws(Mislukt) -> Lezing {
    let vandaag = try vandaag()
    let peildatum = assen.geldigOp ?? vandaag
    var boek = Boek()
    let opslag: Opslag
    if let werkplaats = omgeving.werkplaats, assen.bekendOp == .alles {
      opslag = werkplaats.opslag
      boek = werkplaats.boek
    } else {
      opslag = try leesbareOpslag()
      try doorloop(
        opslag, volledig: volledig, begin: { boek = Boek() },
        bereid: { [bekend = assen.bekendOp] in bekend.omvat($0) ? Boekregel($0) : nil },
        bezoek: { regel in
          if let regel { boek.verwerk(regel) }
        })
      waarschuw(boek)
    }
    // Nothing recorded lies after today, so only another day can hide a fact.
    if assen.geldigOp != nil || aanroep.waarde("--vandaag") != nil { boek = boek.geldig(op: peildatum) }
    return Lezing(opslag: opslag, boek: boek, vandaag: peildatum)
  }

  private func waarschuw(_ boek: Boek) {
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
