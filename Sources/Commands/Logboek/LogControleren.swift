internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let logControleren = Commando(
    .overig, .logControleren, "controleren", "Reken elke hash van het logboek na, en wat ervan is bijgehouden.",
    uitleg: [
      "Controleert van elke regel de kop, de inhoud, de keten, de nummering en de tijden, en rekent de Merkle-wortel "
        + "uit. Bij schade staat er waar: bestand, regel en plaats in bytes. De afsluitcode is dan 5.",
      "Met --vanaf ziet u of wat u noteerde nog het begin is. Zo niet, dan heet het teruggedraaid (een oudere kopie), "
        + "afgekapt (het eind is eraf), afgekapt door een herstel (dat staat in het logboek) of herschreven.",
      "Ook de zegels in zegels/ worden naast het logboek gelegd: past er een niet, dan staat er waarom, en is de afsluitcode 1. "
        + "Hun handtekeningen kijkt u na met zegel nagaan.",
      "Ook wat in projecties/ staat (de index en bijgehouden cijfers) wordt tegen het logboek gehouden. Klopt daar iets niet, dan "
        + "staat er wat, en is de afsluitcode 1. Het logboek zelf is dan goed. Met --alleen-log gebeurt dit niet.",
      "Wordt genoteerd wie keek, dan wordt ook dat logboek nagerekend. Klopt het niet, dan is de afsluitcode 1.",
    ],
    voorbeelden: [
      "log controleren": "Controleer alles; noteer het nummer, de hash en de wortel.",
      "log controleren --vanaf NUMMER-HASH": "Is wat u eerder noteerde nog het begin?",
      "log controleren --vanaf 1037.zegel": "Hetzelfde, met het zegel dat u bewaarde.",
    ],
    opties: [
      Optie(
        "--vanaf", waarde: "PLAATS",
        "Wat u eerder noteerde: NUMMER-HASH, HASH of het bestand van een zegel. Is dat niet meer het begin van dit "
          + "logboek, dan staat er wat er gebeurd is, en is de afsluitcode 1. U mag dit vaker geven.",
        herhaalbaar: true, pad: .bestand),
      Optie("--alleen-log", "Kijk alleen naar het logboek zelf. Dat is sneller."),
    ]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket()
    let opslag = try loket.bewaakteOpslag()
    var noteringen: [Notering] = []
    for getypt in beurt.aanroep.alle("--vanaf") { noteringen.append(try beurt.notering(getypt, van: opslag)) }
    let zegels = Zegelcontrole(opslag)
    let balk = Voortgangsbalk(beurt.omgeving, "Controleren")
    let uitslag: VerificationResult
    let oordelen: [Noteringoordeel]
    let zegeloordelen: [Noteringoordeel]
    var projecties: Projectiecontrole?
    do {
      uitslag = try LogVerification.run(opslag, zegels: zegels.maten) { balk.toon(gelezen: $0, totaal: $1) }
      let afwijkend = zegels.noteringen(behalve: uitslag.wortels)
      let verleden =
        noteringen.isEmpty && afwijkend.isEmpty ? nil : try LogPast.read(opslag, uitslag)
      oordelen = verleden.map { toets(noteringen, $0, uitslag.kop) } ?? []
      zegeloordelen = verleden.map { toets(afwijkend, $0, uitslag.kop) } ?? []
      if uitslag.isGaaf, !opslag.isAlleenLog, !beurt.aanroep.vlag("--alleen-log") {
        let balk = Voortgangsbalk(beurt.omgeving, "Cijfers natellen")
        projecties = try Projectiecontrole(opslag, einde: uitslag.kop) { balk.toon(gelezen: $0, totaal: $1) }
      }
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
    let identiteit = try beurt.identiteit(opslag)
    let inzage = Inzagecontrole(opslag, loket.inzagestand)
    let klok = loket.klok.stand(uitslag.kop.tijd)
    let regels =
      [tekst(uitslag)] + [projecties?.tekst(opslag)].compactMap { $0 }
      + ([identiteit.tekst, inzage?.tekst] + [klok].map { $0.map { tekst($0) } }).compactMap { $0 }
      .map { wrap($0, breedte: beurt.omgeving.breedte).joined(separator: "\n") }
      + (zegels.tekst(zegeloordelen) + oordelen.map(\.tekst))
      .map { wrap($0, breedte: beurt.omgeving.breedte).joined(separator: "\n") }
    beurt.toon(
      regels.joined(separator: "\n"),
      json: document(uitslag, opslag, oordelen, klok, identiteit, projecties, zegels.json(zegeloordelen), inzage?.json))
    guard uitslag.bevindingen.isEmpty else { return .beschadigd }
    guard uitslag.vernietiging.isAf else { return .bevindingen }
    return (oordelen + zegeloordelen).allSatisfy(\.klopt) && zegels.isLeesbaar && !identiteit.isAnders
      && (projecties?.klopt ?? true) && (inzage?.klopt ?? true) ? .gelukt : .bevindingen
  }

  private static func toets(
    _ noteringen: [Notering], _ verleden: LogPast, _ kop: LogHead
  ) -> [Noteringoordeel] {
    let merkpunten = noteringen.compactMap(\.merkpunt)
    return noteringen.map { notering in
      Noteringoordeel(notering, notering.merkpunt.map { verleden.check($0, beside: merkpunten) }, kop: kop)
    }
  }

  private static func tekst(_ uitslag: VerificationResult) -> String {
    var regels = uitslag.bevindingen.map { "schade \($0.plaats): \($0.reden)" }
    if let staart = uitslag.staart {
      regels.append(
        "Aan het eind staan \(staart.bytes) bytes van een onvolledige vastlegging. Die tellen niet mee; bij de volgende vastlegging "
          + "worden ze apart bewaard in quarantaine/.")
    }
    let aantallen =
      "\(aantal(uitslag.records, "record", "records")) in \(aantal(uitslag.commits, "vastlegging", "vastleggingen")), "
      + "\(aantal(uitslag.segmenten, "bestand", "bestanden")), \(uitslag.bytes) bytes"
    regels.append(
      uitslag.bevindingen.isEmpty
        ? "Het logboek klopt: \(aantallen)."
        : "Het logboek is beschadigd op \(aantal(uitslag.bevindingen.count, "plaats", "plaatsen")) (\(aantallen) gelezen)."
    )
    if uitslag.vernietigd > 0 {
      regels.append(
        "Van \(aantal(uitslag.vernietigd, "record", "records")) is de inhoud vernietigd; de keten klopt daar.")
    }
    regels += vernietiging(uitslag.vernietiging)
    regels.append("Laatste hash:   \(uitslag.kop.hash.hex)")
    regels.append("Merkle-wortel:  \(uitslag.wortel.hex)")
    if !uitslag.bevindingen.isEmpty {
      regels.append(
        uitslag.bevindingen.allSatisfy { $0.code == .dossierstanden }
          ? "De records zelf kloppen, en vastleggen gaat door. Vertrouw geen bewijs van een dossier onder een zegel van daar: de telling "
            + "is veranderd, of door een ander programma gemaakt."
          : "Er kan niets worden vastgelegd. De beheerder kan verder met:\n  gespreksboek log herstellen")
    }
    return regels.joined(separator: "\n")
  }

  private static func vernietiging(_ stand: DestructionState) -> [String] {
    let verder = "Ga verder met:\n  gespreksboek vernietigen uitvoeren"
    let terug = stand.teruggekomen
    return [
      stand.begonnen.isEmpty && stand.nietVoltooid.isEmpty
        ? nil
        : "Een vernietiging is begonnen en niet voltooid: van \(aantal(stand.nietVoltooid.count, "record", "records")) staat de inhoud er "
          + "nog. \(verder)",
      terug.isEmpty
        ? nil
        : "Vernietigde inhoud is teruggekomen, bijvoorbeeld uit een reservekopie: "
          + "\(opsomming(terug.ranges.prefix(10).map { $0.count == 1 ? "nr \($0.lowerBound)" : "nr \($0.lowerBound) t/m \($0.upperBound)" }))"
          + "\(terug.ranges.count > 10 ? " en meer" : ""). Elk antwoord houdt die voor vernietigd. \(verder)",
    ].compactMap { $0 }
  }

  private static func tekst(_ klok: Klokstand) -> String { "Let op: \(klok.zin) \(Klokstand.raad)" }

  private static func document(
    _ uitslag: VerificationResult, _ opslag: Storage, _ oordelen: [Noteringoordeel], _ klok: Klokstand?,
    _ identiteit: Identiteitsoordeel, _ projecties: Projectiecontrole?, _ zegels: JSONNode?,
    _ inzage: JSONNode?
  ) -> JSONNode {
    .document(
      "gespreksboek.logcontrole", ("organisatie", opslag.organisatie),
      ("opslag", opslag.kenmerk), ("klopt", uitslag.bevindingen.isEmpty), ("records", uitslag.records),
      ("commits", uitslag.commits), ("segmenten", uitslag.segmenten), ("bytes", uitslag.bytes),
      ("vernietigd", uitslag.vernietigd),
      ("vernietigingNietVoltooid", uitslag.vernietiging.nietVoltooid.json),
      ("vernietigdTeruggekomen", uitslag.vernietiging.teruggekomen.json),
      ("hash", uitslag.kop.hash.hex), ("wortel", uitslag.wortel.hex),
      ("vanafKlopt", oordelen.isEmpty ? nil : oordelen.allSatisfy(\.klopt)),
      ("vanaf", oordelen.isEmpty ? nil : oordelen.map(\.tekst).joined(separator: "\n")),
      ("noteringen", oordelen.isEmpty ? nil : oordelen.map(\.json)), ("opslagInLogboek", identiteit.json),
      ("logboekVoor", klok?.laatste.iso), ("projecties", projecties?.json), ("zegels", zegels), ("inzage", inzage),
      ("staart", uitslag.staart?.bytes),
      (
        "bevindingen",
        uitslag.bevindingen.map {
          JSONNode.object(
            ("segment", $0.plaats.segment), ("regel", $0.plaats.regel), ("offset", $0.plaats.offset),
            ("code", $0.code.rawValue), ("reden", $0.reden))
        }
      ))
  }
}

extension RecordNumbers {
  /// Nothing for none.
  fileprivate var json: [JSONNode]? { isEmpty ? nil : ranges.map(\.json) }
}

extension Commandogroep {
  static let log = Commandogroep.groep(
    naam: "log", samenvatting: "Controleer, lees, kopieer en herstel het logboek zelf.",
    [.logControleren, .logTonen, .logKopie, .logHerstellen])
}
