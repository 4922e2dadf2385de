internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

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
