internal import Bewijs
internal import EventLog
internal import Tekst

/// What stands in `LEESMIJ.txt` beside a proof: what it shows, what it does not, and how to check it.
struct Bewijstekst {
  private let bundel: ProofBundle
  private let hoofd: TreeHead
  private let organisatie: String
  private let nr: Int?

  /// - Parameter nr: of a single record; nothing for a dossier.
  init(_ bundel: ProofBundle, _ hoofd: TreeHead, organisatie: String, nr: Int?) {
    self.bundel = bundel
    self.hoofd = hoofd
    self.organisatie = organisatie
    self.nr = nr
  }

  var bytes: [UInt8] {
    Array((alineas.map { wrap($0, breedte: 76).joined(separator: "\n") }.joined(separator: "\n\n") + "\n").utf8)
  }

  private var alineas: [String] {
    [titel, "WAT DIT BEWIJST", bewijst, "WAT DIT NIET BEWIJST", bewijstNiet]
      + (bundel.zonderInhoud.isEmpty ? [] : [zonderInhoud]) + ["ZO KIJKT U HET NA", nakijken, sleutel]
  }

  private var titel: String {
    nr.map { "Bewijs van record \($0) uit het logboek van \(veilig(organisatie))." }
      ?? "Bewijs van een dossier uit het logboek van \(veilig(organisatie))."
  }

  private var bewijst: String {
    if let nr {
      return
        "Record \(nr) staat, zoals het in record.ndjson staat, in het logboek waarvan de eerste \(hoofd.aantal) records "
        + "zijn verzegeld (zegel.txt). Wie het zegel eerder kreeg, weet dat het sindsdien niet is veranderd."
    }
    return
      "De \(aantal(bundel.records, "record staat", "records staan")), zoals in records.ndjson, in het logboek waarvan de "
      + "eerste \(hoofd.aantal) records zijn verzegeld (zegel.txt). Volgens de telling van alle dossiers die mee is "
      + "verzegeld, zijn er tot daar geen andere records van dit dossier. Wie het zegel eerder kreeg, weet dat dit sindsdien niet is veranderd."
  }

  private var bewijstNiet: String {
    "Dat wat er staat waar is. Dat de telling van alle dossiers klopt: wie het hele logboek heeft, rekent die na (log controleren). "
      + "Dat dit dossier van deze medewerker het enige is. Wanneer het is vastgelegd: de tijden zijn van de klok van de computer. Wat er na record "
      + "\(hoofd.aantal) is gebeurd. En dat het logboek vóór het zegel niet is veranderd: daarvoor is een ouder zegel nodig, dat "
      + "iemand anders bewaarde." + (nr == nil ? "" : " Ook zegt het niets over andere records.")
  }

  private var zonderInhoud: String {
    "Van \(opsomming(bundel.zonderInhoud.map { "record \($0)" })) staat de inhoud er niet bij: die is vernietigd, of alleen voor de "
      + "medewerker zelf. De kop bewijst dat het record er is."
  }

  private var nakijken: String {
    "Met het programma: gespreksboek bewijs nagaan MAP --sleutel SLEUTEL\nZonder het programma, met jq, sha256sum en openssl: "
      + "controleer-bewijs.sh MAP SLEUTEL"
  }

  private var sleutel: String {
    "SLEUTEL is de controlesleutel van het logboek \(veilig(hoofd.herkomst)). Vraag die aan de organisatie langs een andere weg dan "
      + "waarlangs u deze map kreeg, of aan wie eerder een zegel bewaarde."
  }
}
