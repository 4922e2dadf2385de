internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
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
