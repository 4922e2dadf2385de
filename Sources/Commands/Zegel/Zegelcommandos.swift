internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commandogroep {
  static let zegel = Commandogroep.groep(
    naam: "zegel", samenvatting: "Verzegel het logboek, en kijk zegels na.",
    [.zegelSleutel, .zegelMaken, .zegelNagaan, .zegelLijst, .zegelMedetekenen, .zegelTegels])

  static let bewijs = Commandogroep.groep(
    naam: "bewijs", samenvatting: "Bewijs een dossier aan een ander, en kijk een bewijs na.",
    [.bewijsMaken, .bewijsNagaan, .bewijsUitbreiding])
}

extension Commando {
  static let zegelLijst = Commando(
    .overig, .logControleren, "lijst", "Laat de zegels van de opslag zien, en of ze bij het logboek passen.",
    uitleg: [
      "Van elk zegel ziet u over hoeveel records het gaat, wie het tekende, en in welk record staat dat het gemaakt is. Na een "
        + "onderbreking kan een zegel er zijn zonder dat record; het geldt dan wel.",
      "Handtekeningen worden hier niet nagekeken; dat doet zegel nagaan.",
    ],
    voorbeelden: ["zegel lijst": "Welke zegels zijn er?"]
  ) { (beurt) throws(Mislukt) in
    let opslag = try beurt.loket().bewaakteOpslag()
    let map = SealDirectory(opslag)
    var (boom, wortels, vermeld) = (MerkleTree(), [Int: SHA256Digest](), [SealRecord: LogRecord]())
    let maten = Set(map.zegels.map(\.hoofd.aantal))
    do {
      try LogReader(opslag: opslag).read { (record) throws(LogError) in
        boom.append(record.hash)
        if maten.contains(record.nr) { wortels[record.nr] = boom.wortel }
        if let zegel = SealRecord(record) { vermeld[zegel] = record }
      }
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
    let regels = map.zegels.map { zegel in
      Zegelregel(
        zegel: zegel, record: vermeld.first { $0.key.tells(of: zegel.hoofd) }?.value,
        past: wortels[zegel.hoofd.aantal] == zegel.hoofd.wortel)
    }
    let kwijt = vermeld.filter { vermelding in !map.zegels.contains { vermelding.key.tells(of: $0.hoofd) } }
      .sorted { $0.value.nr < $1.value.nr }
    let slot =
      kwijt.map { "Nr \($0.value.nr) noemt een zegel over \($0.key.aantal) records dat er niet meer is." }
      + map.onleesbaar.map { "zegels/\(veilig($0)) is geen zegel van deze opslag." }
    let tekst = regels.isEmpty ? ["Er zijn nog geen zegels van dit logboek."] : regels.map(\.tekst)
    beurt.toon(
      (tekst + slot).flatMap { wrap($0, breedte: beurt.omgeving.breedte) }.joined(separator: "\n"),
      json: .document(
        "gespreksboek.zegels", ("zegels", regels.map(\.json)), ("kwijt", kwijt.map(\.key.aantal)),
        ("onleesbaar", map.onleesbaar)))
    return regels.allSatisfy(\.past) && kwijt.isEmpty && map.onleesbaar.isEmpty ? .gelukt : .bevindingen
  }

  static let zegelNagaan = Commando(
    .overig, .logControleren, "nagaan", "Kijk een zegel na: de handtekening, en of het logboek er nog mee begint.",
    uitleg: [
      "Eerst de handtekening, met de sleutel die u geeft. Dan wordt het logboek nagerekend: is het begin nog wat er verzegeld "
        + "is? Zo niet, dan heet het teruggedraaid, afgekapt of herschreven, en is de afsluitcode 1."
    ],
    voorbeelden: ["zegel nagaan 1240.txt --sleutel controlesleutel.txt": "Is dit nog het begin van het logboek?"],
    argumenten: [Positioneel("BESTAND", "Het zegel dat u bewaarde.", pad: .bestand)],
    opties: [Sleutelopties.nagaan]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket()
    let opslag = try loket.bewaakteOpslag()
    let naam = beurt.positie("BESTAND")
    let zegel = try beurt.zegelbestand(naam)
    let getekend = try beurt.keurHandtekening(zegel, beurt.controlesleutels("--sleutel"), naam: naam)
    let notering = Notering(naam, zegel.hoofd, van: opslag)
    let balk = Voortgangsbalk(beurt.omgeving, "Nagaan")
    let (uitslag, oordeel): (VerificationResult, Noteringoordeel)
    do throws(LogError) {
      uitslag = try LogVerification.run(opslag) { balk.toon(gelezen: $0, totaal: $1) }
      let verleden = try LogPast.read(opslag, uitslag)
      oordeel = Noteringoordeel(notering, notering.merkpunt.map { verleden.check($0) }, kop: uitslag.kop)
    } catch {
      throw Mislukt(error)
    }
    let regels =
      ["De handtekening onder \(veilig(naam)) klopt."] + getekend.map(\.zin) + [oordeel.zegelzin(zegel.hoofd)]
      + (uitslag.isGaaf
        ? [] : ["Het logboek is beschadigd: \(aantal(uitslag.bevindingen.count, "plaats", "plaatsen"))."])
    beurt.toon(
      regels.flatMap { wrap($0, breedte: beurt.omgeving.breedte) }.joined(separator: "\n"),
      json: .document(
        "gespreksboek.zegelcontrole", ("bestand", naam), ("records", zegel.hoofd.aantal),
        ("wortel", zegel.hoofd.wortel.hex), ("ondertekenaars", getekend.map(\.json)), ("klopt", oordeel.klopt),
        ("oordeel", oordeel.json), ("logboekKlopt", uitslag.isGaaf)))
    guard uitslag.isGaaf else { return .beschadigd }
    return oordeel.klopt ? .gelukt : .bevindingen
  }
}

/// One seal, and what the log says of it.
private struct Zegelregel {
  let zegel: StoredSeal
  let record: LogRecord?
  let past: Bool

  private var namen: [String] { zegel.notitie.handtekeningen.map(\.naam) }

  var tekst: String {
    let wanneer = record.map { "nr \($0.nr), \(Amsterdam.datum(van: $0.tijd).proza), door \(veilig($0.actor))" }
    return "\(zegel.naam): \(aantal(zegel.hoofd.aantal, "record", "records")), \(wanneer ?? "niet vastgelegd"); "
      + (past ? "past bij dit logboek" : "PAST NIET bij dit logboek") + "."
  }

  var json: JSONNode {
    .object(
      ("bestand", zegel.naam), ("records", zegel.hoofd.aantal), ("wortel", zegel.hoofd.wortel.hex),
      ("ondertekenaars", namen), ("nr", record?.nr), ("tijd", record?.tijd.iso), ("past", past))
  }
}

extension Noteringoordeel {
  /// What is said of a log that still begins with what was sealed; never more than that.
  fileprivate func zegelzin(_ hoofd: TreeHead) -> String {
    guard case .begin(_, let sindsdien) = uitslag else { return tekst }
    return
      "De eerste \(aantal(hoofd.aantal, "record is", "records zijn")) onveranderd sinds dit zegel is gezet. Daarna kwamen er "
      + "\(sindsdien) bij; daarover zegt het zegel niets."
  }
}

extension VerifiedSignature {
  var zin: String {
    guard let tijd else { return "Ondertekend door \(veilig(sleutel.naam))." }
    let moment = Tijdstip(milliseconden: Int64(clamping: tijd) &* 1000)
    return "Mede ondertekend door \(veilig(sleutel.naam)), op \(Amsterdam.datum(van: moment).proza) om "
      + "\(Amsterdam.klok(van: moment)) uur volgens de eigen klok."
  }

  var json: JSONNode {
    .object(("naam", sleutel.naam), ("kenmerk", sleutel.hex), ("tijd", tijd))
  }
}
