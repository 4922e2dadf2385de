internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let historie = Commando(
    .vraag, .historieLezen, "historie", "Laat elk vastgelegd feit zien: van een medewerker, een team of iedereen.",
    uitleg: ["Wie legde wat vast, wanneer gebeurde het, wanneer is het vastgelegd, en wat veranderde er."],
    voorbeelden: [
      "historie M-0117": "Alles over één medewerker.",
      "historie --leidinggevende M-0003 --sinds 01-11-2026": "Van de mensen van één leidinggevende.",
      "historie --nr 400..420": "Een stuk van het hele logboek.",
    ],
    argumenten: [Argumenten.medewerkerOptioneel],
    opties: [
      Optie("--nr", waarde: "REEKS", "Alleen deze nummers: 12, 12.. of 12..18."),
      Soortfilter.optie,
      Optie("--sinds", waarde: "DATUM", "Alleen wat vanaf deze dag is vastgelegd."),
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let nummers = try beurt.aanroep.waarde("--nr").map { (tekst) throws(Mislukt) in try beurt.nummerreeks(tekst) }
    let lezing = try beurt.lees()
    let filter = Historierapport.Filter(
      nummer: try beurt.gekozenMedewerker(in: lezing.boek), personeel: try beurt.personeelsfilter(in: lezing),
      nummers: nummers,
      soort: try beurt.soort(aanwezig: lezing.boek.overige.map(\.soort)), sinds: try beurt.datum("--sinds"))
    return beurt.toon(Historierapport.maak(filter, uit: lezing.bron))
  }
}

extension Beurt {
  /// Reads positions in the log: `12`, `12..` or `12..18`.
  func nummerreeks(_ tekst: String) throws(Mislukt) -> ClosedRange<Int> {
    let delen = tekst.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let (van, tot): (Int?, Int?) =
      switch delen.count {
      case 1: (Int(tekst), Int(tekst))
      case 3 where delen[1].isEmpty: (Int(delen[0]), delen[2].isEmpty ? Int.max : Int(delen[2]))
      default: (nil, nil)
      }
    guard let van, let tot, van >= 1, van <= tot else {
      throw .ongeldig("'\(tekst)' is geen reeks nummers.", advies: "Schrijf bijvoorbeeld 12, 12.. of 12..18.")
    }
    return van...tot
  }
}
