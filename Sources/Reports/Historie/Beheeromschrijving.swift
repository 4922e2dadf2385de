internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

extension Beheerfeit {
  /// What was done to the log, in whole sentences; safe to show.
  var zin: String {
    switch self {
    case .ingericht(_, let organisatie, let proef):
      "De \(proef ? "proefopslag" : "opslag") van \(veilig(organisatie)) is ingericht; dit is haar logboek."
    case .afgekapt(let vanaf, let records, let eerste, let laatste, let bytes, let reden):
      "Het logboek is hersteld door af te kappen: alles vanaf nr \(vanaf) ging eruit, "
        + "\(aantal(records, "leesbaar record", "leesbare records"))\(Self.bereik(eerste, laatste)) in \(bytes) bytes. "
        + "De nummers vanaf \(vanaf) zijn opnieuw gebruikt." + Zinsbouw.reden(reden)
    case .teruggezet(let reeksen, let reden):
      "Het logboek is hersteld uit een kopie: \(Self.nummers(reeksen)) teruggezet." + Zinsbouw.reden(reden)
    case .staartAfgekapt(let bytes, let kopie):
      "Aan het eind stonden \(aantal(bytes, "byte", "bytes")) van een vastlegging die nooit af was. Die zijn eraf gehaald "
        + "en bewaard als quarantaine/\(veilig(kopie))."
    case .vernietigd(let reeksen, let reden, _):
      reeksen.isEmpty
        ? "Een vernietiging die geen record noemt." + Zinsbouw.reden(reden)
        : "De inhoud van \(Self.nummers(reeksen)) vernietigd." + Zinsbouw.reden(reden)
    case .vernietiging(.voorgenomen(let deel)):
      "Voorgesteld is te vernietigen wat tot en met \(deel.tot.proza) verstreek: \(veilig(deel.soort))"
        + (deel.categorie.map { " (categorie \(veilig($0)))" } ?? "")
        + ", \(aantal(deel.records.aantal, "record", "records"))"
        + " (voorstel \(veilig(String(deel.voorstel.tekst.prefix(8)))))."
    case .vernietiging(.goedgekeurd(let goedkeuring)):
      "Voorstel \(veilig(String(goedkeuring.voorstel.tekst.prefix(8)))) om te vernietigen is goedgekeurd"
        + (goedkeuring.weggelaten.isEmpty
          ? "."
          : "; weggelaten is wat sindsdien veranderde: "
            + "\(aantal(goedkeuring.weggelaten.reduce(0) { $0 + $1.zaken }, "zaak", "zaken")).")
    case .vernietigingVoltooid(_, let records, let segmenten):
      "De vernietiging is voltooid: de inhoud van \(aantal(records, "record", "records")) is weg uit "
        + "\(aantal(segmenten, "bestand", "bestanden")) van het logboek."
    case .indexGewaarmerkt(let tot, let reeksen):
      "De index over nr 1 t/m \(tot) is gemaakt (\(aantal(reeksen, "bestand", "bestanden"))). Dit record maakt het te zien als "
        + "iemand de index verandert."
    case .dossierstanden(let dossiers, _):
      "Vastgelegd is hoe \(aantal(dossiers, "dossier", "dossiers")) er voor dit record bij stonden: hoeveel records en het "
        + "laatste daarvan, samen in één hash. Daarmee is te bewijzen dat een dossier compleet is."
    case .zegelGezet(let aantal, _, let sleutel):
      "Over de eerste \(aantal) records is een zegel gemaakt, met sleutel \(veilig(sleutel))."
    case .geexporteerd(let vorm, let vanaf, let volgt):
      "De inhoud van alle records vanaf nr \(vanaf) is geëxporteerd als \(veilig(vorm)), tot en met dit record"
        + (volgt ? " en ook wat er daarna bij kwam." : ".")
    }
  }

  /// The same for programs, with the keys of the record.
  var json: JSONNode {
    switch self {
    case .ingericht(let opslag, let organisatie, let proef):
      .object(("opslag", opslag), ("organisatie", organisatie), ("proef", proef ? true : nil))
    case .afgekapt(let vanaf, let records, let eerste, let laatste, let bytes, let reden):
      .object(
        ("reden", reden), ("vanaf", vanaf), ("records", records), ("eerste", eerste.map(Self.json)),
        ("laatste", laatste.map(Self.json)), ("bytes", bytes))
    case .teruggezet(let reeksen, let reden):
      .object(("reden", reden), ("teruggezet", reeksen.map(Self.json)))
    case .staartAfgekapt(let bytes, let kopie): .object(("bytes", bytes), ("kopie", kopie))
    case .vernietigd(let reeksen, let reden, let voorstel):
      .object(("reden", reden), ("records", reeksen.map(Self.json)), ("voorstel", voorstel))
    case .vernietiging(let gebeurtenis): Codering.codeer(gebeurtenis).data
    case .vernietigingVoltooid(let verslagen, let records, let segmenten):
      .object(("verslagen", verslagen), ("records", records), ("segmenten", segmenten))
    case .indexGewaarmerkt(let tot, let reeksen): .object(("tot", tot), ("reeksen", reeksen))
    case .dossierstanden(let dossiers, let wortel): .object(("dossiers", dossiers), ("wortel", wortel))
    case .zegelGezet(let aantal, let wortel, let sleutel):
      .object(("aantal", aantal), ("wortel", wortel), ("sleutel", sleutel))
    case .geexporteerd(let vorm, let vanaf, let volgt):
      .object(("vorm", vorm), ("vanaf", vanaf), ("volgt", volgt ? true : nil))
    }
  }

  private static func json(_ reeks: ClosedRange<Int>) -> JSONNode {
    .object(("van", reeks.lowerBound), ("tot", reeks.upperBound))
  }

  private static func json(_ plaats: Basis) -> JSONNode {
    .object(("nr", plaats.nr), ("hashbegin", plaats.hashbegin))
  }

  /// ` (nr 157, hash 286b…, t/m nr 163, hash 5e18…)`, or nothing when none of it could be read.
  private static func bereik(_ eerste: Basis?, _ laatste: Basis?) -> String {
    guard let eerste, let laatste else { return "" }
    let begin = "nr \(eerste.nr), hash \(veilig(eerste.hashbegin))"
    return eerste == laatste ? " (\(begin))" : " (\(begin), t/m nr \(laatste.nr), hash \(veilig(laatste.hashbegin)))"
  }

  private static func nummers(_ reeksen: [ClosedRange<Int>]) -> String {
    guard !reeksen.isEmpty else { return "de regels zijn in hun volgorde" }
    let delen = reeksen.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) t/m \($0.upperBound)" }
    let isEen = reeksen.count == 1 && reeksen[0].count == 1
    return "\(isEen ? "record" : "records") \(opsomming(delen)) \(isEen ? "is" : "zijn")"
  }
}
