internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let vernietigenUitvoeren = Commando(
    .vastlegging, .vernietigenUitvoeren, "uitvoeren", "Vernietig wat is goedgekeurd, of ga verder na een onderbreking.",
    uitleg: [
      "De inhoud van de records verdwijnt uit de bestanden van de opslag, en uit alles wat ervan is afgeleid. Dat is niet terug te "
        + "draaien. Nummer, tijd, soort en hash blijven staan, zodat het logboek na te rekenen blijft.",
      "Notities van wie keek verdwijnen hiermee ook, als zij ouder zijn dan hun eigen termijn: zie inzage instellen "
        + "--bewaar.",
      "Wordt het onderbroken, geef dan dezelfde opdracht nog eens. Ook wat met een reservekopie is teruggekomen, wordt zo opnieuw "
        + "vernietigd.",
    ],
    voorbeelden: [
      "vernietigen uitvoeren --dry-run": "Zie eerst wat er verdwijnt.",
      "vernietigen uitvoeren": "Voer het goedgekeurde voorstel uit.",
    ],
    argumenten: [Argumenten.voorstel]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let lezing = try beurt.lees()
    let standen = lezing.boek.vernietigingen.voorstellen.map(\.stand)
    let moetVerder = standen.contains(.begonnen) || !lezing.boek.nogLeesbaar.isEmpty
    let openwijze = try beurt.openwijze()
    let isProef = beurt.aanroep.vlag("--dry-run")
    let notities = try loket.vernietigNotities(lezing, isProef: isProef, openwijze)
    if notities > 0 {
      let wie = aantal(notities, "notitie van wie keek is", "notities van wie keek zijn")
      beurt.omgeving.uitvoer.melding("\(wie) ouder dan de termijn, en \(isProef ? "zou verdwijnen" : "nu weg").")
      if !moetVerder, beurt.aanroep.positie("VOORSTEL") == nil, !standen.contains(.goedgekeurd) {
        beurt.toon(
          isProef ? "Proef: er is verder niets te vernietigen." : "Er was verder niets te vernietigen.",
          json: .document("gespreksboek.vernietiging", ("notities", notities)))
        return .gelukt
      }
    }
    if !moetVerder, beurt.aanroep.positie("VOORSTEL") == nil, standen.last == .voltooid {
      beurt.toon(
        "Er is niets meer te doen: de laatste vernietiging is voltooid.",
        json: .document("gespreksboek.vernietiging", ("verder", false), ("records", 0)))
      beurt.hierna("vernietigen verklaring")
      return .gelukt
    }
    var vastgelegd: Vastgelegd?
    if !moetVerder || beurt.aanroep.positie("VOORSTEL") != nil {
      let uitkomst = try beurt.leg { (ruimte) throws(Mislukt) in
        let voorstel = try ruimte.voorstel(beurt.aanroep.positie("VOORSTEL")) { $0 == .goedgekeurd }
        return try ruimte.voerVernietigingUit(voorstel)
      }
      if uitkomst.proef { return beurt.bevestig(uitkomst, hierna: nil) }
      vastgelegd = uitkomst
    } else if isProef {
      beurt.toon(
        "Proef: een vernietiging die begonnen is, of iets dat is teruggekomen, zou verder worden vernietigd.",
        json: .document("gespreksboek.vernietiging", ("verder", true)))
      return .gelukt
    }
    let uitslag: DestructionResult?
    do throws(LogError) {
      uitslag = try Destruction.finish(loket.opslag, actor: loket.wie.account, time: loket.klok.moment, openwijze)
    } catch {
      throw Mislukt(error).begonnen(vastgelegd)
    }
    beurt.omgeving.uitvoer.gedaan = "De vernietiging is wel uitgevoerd."
    let (records, bestanden) = (uitslag?.voltooiing.records ?? 0, uitslag?.voltooiing.segmenten ?? 0)
    beurt.toon(
      "Vernietigd: de inhoud van \(aantal(records, "record", "records")), uit \(aantal(bestanden, "bestand", "bestanden")) van het "
        + "logboek.",
      json: .document(
        "gespreksboek.vernietiging", ("verder", moetVerder), ("records", records), ("segmenten", bestanden),
        ("feiten", vastgelegd.map { $0.records.map(\.soort) }),
        ("zaken", vastgelegd.map { $0.records.count { $0.soort == "gegevens.vernietigd" } }),
        ("nr", uitslag?.record.nr),
        ("notities", notities == 0 ? nil : notities)
      ))
    beurt.hierna("vernietigen verklaring")
    return .gelukt
  }
}

extension Mislukt {
  /// The same, where this command recorded before it failed that the destruction has begun.
  fileprivate func begonnen(_ vastgelegd: Vastgelegd?) -> Mislukt {
    guard let nr = vastgelegd?.records.last?.nr else { return self }
    return Mislukt(
      afsluitcode,
      fouten.map {
        Fout(
          $0.code,
          "\($0.melding) De vernietiging is wel begonnen (vastgelegd t/m nr \(nr)) en is niet terug te draaien.",
          regel: $0.regel, advies: "\($0.advies) Maak de vernietiging daarna af met: gespreksboek vernietigen uitvoeren"
        )
      }, weergave: weergave)
  }
}
