internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let logControleren = Commando(
    .logControleren,
    Opdracht(
      "controleren", "Reken elke hash van het logboek na.",
      uitleg: [
        "Controleert van elke regel de kop, de inhoud, de keten, de nummering en de tijden, en rekent de Merkle-wortel "
          + "uit. Bij schade staat er waar: bestand, regel en plaats in bytes. De afsluitcode is dan 5."
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek log controleren", "Controleer alles; noteer het nummer, de hash en de wortel."),
        Voorbeeld("gespreksboek log controleren --vanaf NUMMER-HASH", "Is wat u eerder noteerde nog het begin?"),
      ],
      opties: [
        Optie(
          "--vanaf", waarde: "PLAATS",
          "Wat u eerder noteerde: NUMMER-HASH, HASH of het bestand van een zegel. Is dat niet meer het begin van dit "
            + "logboek, dan is de afsluitcode 1.")
      ])
  ) { (beurt) throws(Mislukt) in
    let merkpunt = try beurt.aanroep.waarde("--vanaf").map { (tekst) throws(Mislukt) in try beurt.merkpunt(tekst) }
    let opslag = try beurt.leesbareOpslag()
    let balk = Voortgangsbalk(beurt.omgeving, "Controleren")
    let uitslag: ControleUitslag
    let vergelijking: (klopt: Bool, tekst: String)?
    do throws(LogError) {
      uitslag = try LogControle.voerUit(opslag) { balk.toon(gelezen: $0, totaal: $1) }
      let gaaf = uitslag.isGaaf
      vergelijking = try merkpunt.map { (merkpunt) throws(LogError) in
        gaaf
          ? Beurt.zin(try LogLezer(opslag: opslag).controleer(merkpunt))
          : (false, "Of het begin nog is wat u noteerde, is niet te bewijzen zolang het logboek beschadigd is.")
      }
    } catch {
      throw Mislukt(error)
    }
    balk.wis()
    let regels = [tekst(uitslag), vergelijking?.tekst].compactMap { $0 }
    beurt.toon(regels.joined(separator: "\n"), json: document(uitslag, opslag, vergelijking))
    guard uitslag.bevindingen.isEmpty else { return .beschadigd }
    return vergelijking?.klopt ?? true ? .gelukt : .bevindingen
  }

  private static func tekst(_ uitslag: ControleUitslag) -> String {
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
    regels.append("Laatste hash:   \(uitslag.kop.hash.hex)")
    regels.append("Merkle-wortel:  \(uitslag.wortel.hex)")
    if !uitslag.bevindingen.isEmpty {
      regels.append("Er kan niets worden vastgelegd. De beheerder kan verder met:\n  gespreksboek log herstellen")
    }
    return regels.joined(separator: "\n")
  }

  private static func document(
    _ uitslag: ControleUitslag, _ opslag: Opslag, _ vergelijking: (klopt: Bool, tekst: String)?
  ) -> JSONNode {
    var leden: [(String, JSONNode)] = [
      ("schema", "gespreksboek.logcontrole"), ("schemaversie", 1), ("organisatie", .tekst(opslag.organisatie)),
      ("opslag", .tekst(opslag.kenmerk)), ("klopt", JSONNode(.bool(uitslag.bevindingen.isEmpty))),
      ("records", .getal(uitslag.records)), ("commits", .getal(uitslag.commits)),
      ("segmenten", .getal(uitslag.segmenten)), ("bytes", .getal(uitslag.bytes)),
      ("vernietigd", .getal(uitslag.vernietigd)), ("hash", .tekst(uitslag.kop.hash.hex)),
      ("wortel", .tekst(uitslag.wortel.hex)),
    ]
    if let vergelijking {
      leden += [("vanafKlopt", JSONNode(.bool(vergelijking.klopt))), ("vanaf", .tekst(vergelijking.tekst))]
    }
    if let staart = uitslag.staart { leden.append(("staart", .getal(staart.bytes))) }
    leden.append(
      (
        "bevindingen",
        .lijst(
          uitslag.bevindingen.map {
            .leden([
              ("segment", .tekst($0.plaats.segment)), ("regel", .getal($0.plaats.regel)),
              ("offset", .getal($0.plaats.offset)), ("reden", .tekst($0.reden)),
            ])
          })
      ))
    return .leden(leden)
  }
}
