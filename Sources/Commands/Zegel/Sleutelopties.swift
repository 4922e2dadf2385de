internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Projections
internal import Tekst
internal import Wire

/// Options that name keys: the ones that sign, which are files, and the ones that verify, which are text.
enum Sleutelopties {
  static let ondertekenen = Optie(
    "--sleutel", waarde: "BESTAND", "Het bestand met de geheime sleutel; het staat niet in de opslag.", verplicht: true,
    pad: .bestand)
  static let nagaan = Optie(
    "--sleutel", waarde: "SLEUTEL",
    "De controlesleutel van wie het zegel maakte, zoals u die van de eigenaar kreeg; of een bestand waar die in staat.",
    herhaalbaar: true, verplicht: true)
  static let zegel = Optie("--zegel", waarde: "BESTAND", "Dit zegel; anders het laatste van de opslag.", pad: .bestand)
  static let uit = Optie(
    "--uit", waarde: "BESTAND", "Zet het in een nieuw bestand; anders komt het op het scherm.", pad: .bestand)
}

extension Beurt {
  /// Where short-lived files for other programs come to stand.
  private var tijdelijk: String { omgeving.variabelen[Omgevingsvariabele.tijdelijk.rawValue] ?? "/tmp" }

  func openssl() throws(Mislukt) -> OpenSSL {
    try Mislukt.bij { () throws(LogError) in try OpenSSL(omgeving.platform, tijdelijk: tijdelijk) }
  }

  /// The file with a private key that an option names; nothing without the option.
  func sleutelbestand(_ optie: String, buiten opslag: Storage?) throws(Mislukt) -> KeyFile? {
    guard let getypt = aanroep.waarde(optie) else { return nil }
    try eisGeenSudo("tekent", "Geef de opdracht zelf als eigenaar van de sleutel, zonder sudo.")
    return try Mislukt.bij { () throws(LogError) in
      try KeyFile(omgeving.pad(getypt), outside: opslag, omgeving.platform)
    }
  }

  func ssh(buiten opslag: Storage) throws(Mislukt) -> SSHKeygen? {
    try sleutelbestand("--ssh", buiten: opslag).map { SSHKeygen(omgeving.platform, tijdelijk: tijdelijk, $0) }
  }

  /// With the rights of the account of the storage, a name could lead to what only that account may read or write.
  func eisGeenSudo(_ werkwoord: String, _ advies: String) throws(Mislukt) {
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo \(werkwoord) het programma niet met bestanden van naam.", advies: advies)
    }
  }

  /// The verification keys behind an option: each typed, or in a file with one on a line.
  func controlesleutels(_ optie: String) throws(Mislukt) -> [NoteKey] {
    var sleutels: [NoteKey] = []
    for getypt in aanroep.alle(optie) { sleutels.append(try controlesleutel(getypt, optie)) }
    return sleutels
  }

  private func controlesleutel(_ getypt: String, _ optie: String) throws(Mislukt) -> NoteKey {
    if let sleutel = NoteKey(getypt) { return sleutel }
    let advies = "Zo ziet hij eruit: naam+1a2b3c4d+AbCd…=. Neem hem over van de eigenaar, helemaal."
    guard !getypt.contains("+"), let bytes = try? bestand(getypt, grens: SignedNote.grens) else {
      throw .ongeldig(
        "Achter \(optie) staat geen controlesleutel, en ook geen bestand dat te lezen is.", advies: advies)
    }
    let woorden = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard let sleutel = woorden.lazy.compactMap({ NoteKey(String($0)) }).first else {
      throw .ongeldig("In '\(getypt)' staat geen controlesleutel.", advies: advies)
    }
    return sleutel
  }

  /// The seal in a file.
  func zegelbestand(_ getypt: String) throws(Mislukt) -> StoredSeal {
    let bytes = try bestand(getypt, grens: SignedNote.grens)
    do throws(NoteFault) {
      return try StoredSeal(bytes)
    } catch {
      throw Mislukt(
        .bevindingen, "Z012", "In '\(veilig(getypt))' staat geen zegel: \(error.zin).",
        advies: "Een zegel is een bestand uit zegels/, of een kopie daarvan.")
    }
  }

  /// The seal that was asked for, else the last one of the storage that the log tells of: anybody who can write there can put others
  /// beside it.
  func gekozenZegel(_ opslag: Storage, _ boek: Boek) throws(Mislukt) -> StoredSeal {
    if let getypt = aanroep.waarde("--zegel") { return try zegelbestand(getypt) }
    let verteld = Set(
      boek.overige.compactMap { overig -> String? in
        guard case .zegelGezet(let aantal, let wortel, let sleutel)? = overig.beheer else { return nil }
        return "\(aantal) \(wortel) \(sleutel)"
      })
    let zegel = SealDirectory(opslag).zegels.last { zegel in
      zegel.notitie.handtekeningen.contains {
        verteld.contains("\(zegel.hoofd.aantal) \(zegel.hoofd.wortel.hex) \($0.naam)+\(Hex.encode($0.kenmerk))")
      }
    }
    guard let zegel else {
      throw Mislukt(
        .nietGevonden, "Z030", "Er is nog geen zegel van dit logboek.",
        advies: "Laat de beheerder of de auditor er een maken: gespreksboek zegel maken --sleutel BESTAND")
    }
    return zegel
  }

  /// Verifies the signatures under a seal with the keys that are known.
  func keurHandtekening(_ zegel: StoredSeal, _ sleutels: [NoteKey], naam: String) throws(Mislukt) -> [VerifiedSignature]
  {
    let check = try openssl().check
    do throws(NoteVerifyError<LogError>) {
      return try zegel.notitie.verify(sleutels, check)
    } catch {
      switch error {
      case .check(let fout): throw Mislukt(fout)
      case .note(.ongeldigeHandtekening(let van)):
        throw Mislukt(
          .bevindingen, "Z013", "De handtekening van \(veilig(van)) onder '\(veilig(naam))' klopt niet.",
          advies: "Het zegel is veranderd, of niet door deze sleutel gezet. Vertrouw het niet, en vraag het opnieuw op."
        )
      case .note:
        let namen = zegel.notitie.handtekeningen.map { veilig($0.naam) }
        throw Mislukt(
          .bevindingen, "Z014", "'\(veilig(naam))' is niet met deze sleutel ondertekend, wel met: \(opsomming(namen)).",
          advies:
            "Vraag de eigenaar welke controlesleutel erbij hoort, langs een andere weg dan waarlangs het zegel kwam.")
      }
    }
  }
}

extension NoteFault {
  /// In a clause, for people.
  var zin: String {
    switch self {
    case .teGroot: "het is te groot"
    case .geenTekst: "het is geen tekst"
    case .vorm: "de vorm klopt niet"
    case .geenHandtekening: "er staat geen handtekening onder"
    case .teVeelHandtekeningen: "er staan te veel handtekeningen onder"
    case .ongeldigeHandtekening, .onbekendeSleutel: "de handtekening klopt niet"
    }
  }
}
