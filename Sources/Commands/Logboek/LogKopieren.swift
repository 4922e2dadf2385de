internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let logKopie = Commando(
    .overig, .kopieren, "kopie", "Maak een kopie van de opslag, of werk die bij.",
    uitleg: [
      "Dit kan altijd, ook terwijl anderen vastleggen. De kopie loopt tot en met de laatste volledige vastlegging. "
        + "Alle hashes van de kopie worden nagerekend.",
      "De tweede keer komt er alleen bij wat nieuw is. Een kopie die geen begin van deze opslag is, blijft zoals ze is; "
        + "u ziet dan waar ze verschilt.",
      "Een kopie is een gewone opslag: controleer haar met log controleren --opslag NAAR. Terugzetten is haar gebruiken.",
    ],
    voorbeelden: [
      "log kopie /mnt/kopie/gespreksboek": "Maak of werk de kopie op een andere schijf bij.",
      "log kopie kopie --json": "Hetzelfde voor een script, met de hash erbij.",
    ],
    argumenten: [Positioneel("NAAR", "De map van de kopie; die wordt gemaakt als ze er niet is.", pad: .map)]
  ) { (beurt) throws(Mislukt) in
    let opslag = try beurt.loket(metAlleenLog: false).bewaakteOpslag()
    let naar = beurt.positie("NAAR")
    guard !naar.isEmpty else { throw .ongeldig("NAAR is leeg.", advies: "Geef de map van de kopie.") }
    let balk = Voortgangsbalk(beurt.omgeving, "Kopiëren")
    let uitslag: CopyResult
    do throws(LogError) {
      uitslag = try LogCopy.make(opslag, to: beurt.omgeving.pad(naar)) { balk.toon(gelezen: $0, totaal: $1) }
    } catch {
      throw Mislukt(error)
    }
    beurt.omgeving.uitvoer.gedaan =
      "De kopie in \(veilig(naar)) is wel gemaakt en nagerekend, tot en met nr \(uitslag.kop.nr)."
    beurt.toon(tekst(uitslag, naar), json: document(uitslag, opslag, beurt.omgeving.pad(naar)))
    let terug = try beurt.loket(van: opslag).nogLeesbaar().count
    if terug > 0 {
      beurt.omgeving.uitvoer.fout(
        "let op: van \(aantal(terug, "record", "records")) die vernietigd zijn, staat de inhoud nog of weer in de opslag, en nu ook in de "
          + "kopie. Geef: gespreksboek vernietigen uitvoeren; en werk daarna de kopie bij.")
      return .bevindingen
    }
    if let fout = uitslag.inzageFout {
      beurt.omgeving.uitvoer.fout(
        "let op: wie keek (inzage/) is niet gekopieerd. \(veilig(fout.melding)) Vraag: gespreksboek log controleren")
      return .bevindingen
    }
    return .gelukt
  }

  private static func tekst(_ uitslag: CopyResult, _ naar: String) -> String {
    let inhoud = "\(aantal(uitslag.records, "record", "records")), \(uitslag.bytes) bytes"
    let kop =
      if uitslag.isNieuw {
        "De kopie in \(veilig(naar)) is gemaakt en nagerekend: \(inhoud)."
      } else if uitslag.toegevoegd == 0 {
        "De kopie in \(veilig(naar)) was al bij en is nagerekend: \(inhoud)."
      } else {
        "De kopie in \(veilig(naar)) is bijgewerkt en nagerekend: \(inhoud).\nNieuw geschreven: \(uitslag.toegevoegd) bytes."
      }
    let inzage = uitslag.inzage.map { "Wie keek:       \(aantal($0.nr, "record", "records"))" }
    return [
      kop, "Laatste record: \(uitslag.kop.nr)", "Laatste hash:   \(uitslag.kop.hash.hex)",
      "Merkle-wortel:  \(uitslag.wortel.hex)", inzage,
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func document(_ uitslag: CopyResult, _ opslag: Storage, _ naar: String) -> JSONNode {
    .document(
      "gespreksboek.kopie", ("organisatie", opslag.organisatie),
      ("opslag", opslag.kenmerk), ("kopie", naar), ("nieuw", uitslag.isNieuw),
      ("records", uitslag.records), ("segmenten", uitslag.segmenten),
      ("bytes", uitslag.bytes), ("geschreven", uitslag.toegevoegd),
      ("hash", uitslag.kop.hash.hex), ("wortel", uitslag.wortel.hex), ("inzage", uitslag.inzage?.nr))
  }
}
