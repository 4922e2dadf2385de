internal import Gesprekscyclus
internal import Kalender

extension GesprekGebeurtenis.Planning: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("soort", soort)
    object.zet("cyclus", cyclus)
    object.zet("datum", datum)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), soort: lezer.moet("soort"), cyclus: lezer.moet("cyclus"),
      datum: lezer.moet("datum"))
  }
}

extension GesprekGebeurtenis.Verzetting: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("reden", reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), reden: lezer.moet("reden"))
  }
}

extension GesprekGebeurtenis.Afzegging: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("reden", reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(gesprek: lezer.moet("gesprek"), reden: lezer.moet("reden"))
  }
}

extension GesprekGebeurtenis.Verslag: Gecodeerd {
  /// The cycle is written only when it is not the year of the day.
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("soort", soort)
    object.zet("cyclus", mag: cyclus == datum.jaar ? nil : cyclus)
    object.zet("datum", datum)
    object.zet("tijdvak", mag: tijdvak)
    object.zet("deelnemers", magLijst: deelnemers)
    object.zet("verslag", mag: verslag.isEmpty ? nil : verslag)
    object.zet("uitzondering", mag: uitzondering)
    object.zet("omstandigheden", mag: omstandigheden)
  }

  init(uit lezer: inout Lezer) {
    let gesprek: GesprekKenmerk = lezer.moet("gesprek")
    let soort: Gesprekssoort = lezer.moet("soort")
    let cyclus: Int? = lezer.mag("cyclus")
    let datum: Datum = lezer.moet("datum")
    self.init(
      gesprek: gesprek, soort: soort, cyclus: cyclus ?? datum.jaar, datum: datum, tijdvak: lezer.mag("tijdvak"),
      deelnemers: lezer.magLijst("deelnemers"), verslag: lezer.mag("verslag") ?? "",
      uitzondering: lezer.mag("uitzondering"), omstandigheden: lezer.mag("omstandigheden"))
  }
}

extension Deelnemer: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("deel", deel)
    object.zet("wie", wie)
  }

  init(uit lezer: inout Lezer) {
    self.init(deel: lezer.moet("deel"), wie: lezer.moet("wie"))
  }
}

extension Omstandigheden: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("functie", functie)
    object.zet("functienaam", functienaam)
    object.zet("catalogusversie", catalogusversie)
    object.zet("onderdeel", onderdeel)
    object.zet("leidinggevende", mag: leidinggevende)
    object.zet("regeling", regeling)
    object.zet("regelingversie", regelingversie)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      functie: lezer.moet("functie"), functienaam: lezer.moet("functienaam"),
      catalogusversie: lezer.moet("catalogusversie"), onderdeel: lezer.moet("onderdeel"),
      leidinggevende: lezer.mag("leidinggevende"), regeling: lezer.moet("regeling"),
      regelingversie: lezer.moet("regelingversie"))
  }
}
