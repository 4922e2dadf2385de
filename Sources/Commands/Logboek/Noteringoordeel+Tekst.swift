internal import Bewijs
internal import EventLog
internal import Kalender
internal import Tekst
internal import Wire

extension Noteringoordeel {
  /// One paragraph: what happened, how that shows, and what else it may be.
  var tekst: String {
    switch uitslag {
    case .begin(let nr, let sindsdien):
      return
        "Wat u noteerde (tot en met nr \(nr)) is nog het begin van dit logboek; sindsdien kwamen er \(sindsdien) bij."
    case .teruggedraaid:
      return "Teruggedraaid (L020). \(genoteerd) \(einde), aan het eind van een volledige vastlegging. Er is dus een "
        + "oudere kopie teruggezet. Wie precies daar afkapt, laat hetzelfde beeld na."
    case .afgekapt(let spoor):
      return "Afgekapt (L021). \(genoteerd) \(einde). \(Self.zin(spoor)) Er is dus iets van het eind afgehaald."
    case .afgekaptDoorHerstel(let nr, let cut, let bewezen):
      return "Afgekapt door een herstel (L022). \(Self.zin(cut, nr)) \(Self.bewijs(bewezen, nr))"
    case .herschreven(let spoor):
      return "Herschreven (L023). \(zin(spoor))"
    case .onbekend:
      return
        "Niet gevonden (L024). Geen van de \(kop.nr) records heeft hash \(kort). Alleen een hash zegt niet waar die "
        + "stond: voorbij nr \(kop.nr) is het logboek teruggedraaid of afgekapt, ervoor is het herschreven, of het is een "
        + "ander logboek. Geef ook het nummer, als NUMMER-HASH."
    case .nietTeBewijzen(let na):
      return
        "Niet te bewijzen (L025). Dit logboek is beschadigd na nr \(na), en wat u noteerde is in het gave deel niet te "
        + "vinden. Teruggedraaid, afgekapt en herschreven zijn alle drie mogelijk."
    case nil:
      return "Een zegel van een andere opslag (L026). \(ander) Controleer welke opslag u bedoelt."
    }
  }

  private var kort: String { String((notering.merkpunt?.cijfers ?? "").prefix(12)) }

  private var genoteerd: String {
    switch notering.merkpunt {
    case .record(let nr, _): "U noteerde nr \(nr) met hash \(kort)."
    case .wortel(let aantal, _):
      "Het zegel gaat over \(aantal) records, met wortel \(kort); of de handtekening klopt, zegt zegel nagaan."
    case .hash, nil: "U noteerde hash \(kort)."
    }
  }

  private var einde: String {
    kop.nr == 0 ? "Dit logboek is leeg" : "Dit logboek eindigt bij nr \(kop.nr) met hash \(kop.hash.hex.prefix(12))"
  }

  private var ander: String {
    guard case .andereOpslag(let zegel) = notering.inhoud else { return "" }
    return
      "Het gaat over \(zegel.aantal) records van opslag \(veilig(String((zegel.opslag ?? zegel.herkomst).prefix(32))))."
  }

  private static func zin(_ spoor: TruncationTrace) -> String {
    switch spoor {
    case .halveVastlegging: "Daarachter staat nog een stuk van een vastlegging."
    case .zegel(let aantal):
      "In de opslag ligt een zegel over \(aantal) records: alleen het logboek is korter geworden."
    }
  }

  private func zin(_ spoor: RewriteTrace) -> String {
    switch spoor {
    case .plaats(let nr, let hash?):
      return
        "\(genoteerd) In dit logboek heeft nr \(nr) hash \(hash.hex.prefix(12)). Het klopt in zichzelf, maar tot en "
        + "met nr \(nr) is het een andere geschiedenis. \(Self.ofDoorgewerkt)"
    case .plaats(let nr, nil):
      return
        "\(genoteerd) Over de eerste \(nr) records van dit logboek komt een andere wortel uit. Het klopt in zichzelf, "
        + "maar het is een andere geschiedenis. \(Self.ofDoorgewerkt)"
    case .zegel(let aantal):
      return "\(genoteerd) \(einde), en is dus korter. Ook het begin is anders: een zegel over \(aantal) records in de "
        + "opslag past er niet bij."
    case .anderMerkpunt(let nr):
      return
        "\(genoteerd) \(einde), en is dus korter. Ook het begin is anders: wat u bij nr \(nr) noteerde past er niet bij."
    }
  }

  private static let ofDoorgewerkt =
    "Dat is ook zo als een oudere kopie is teruggezet en er daarna is doorgewerkt."

  private static func zin(_ cut: RepairTruncation, _ nr: Int) -> String {
    let dag = Amsterdam.datum(van: cut.tijd).proza
    let laatste = cut.laatste.map { " t/m \($0.nr) (hash \($0.hash.hex.prefix(12)))" } ?? ""
    let reden = veilig(cut.reden.split(whereSeparator: \.isNewline).joined(separator: " "))
    return "Een herstel haalde op \(dag) de records vanaf nr \(cut.vanaf)\(laatste) uit het logboek. Dat staat in nr "
      + "\(cut.nr), door \(veilig(cut.actor)). Reden: \(reden.isEmpty ? "niet genoemd" : reden)"
      + (".!?".contains(reden.last ?? " ") ? "" : ".")
  }

  private static func bewijs(_ bewezen: Bool, _ nr: Int) -> String {
    bewezen
      ? "Wat u noteerde (nr \(nr)) hoorde daarbij; dat is bewezen."
      : "Nr \(nr) viel daarin. Of het toen was wat u noteerde, is niet te bewijzen: de kopie in quarantaine/ is er niet."
  }
}
