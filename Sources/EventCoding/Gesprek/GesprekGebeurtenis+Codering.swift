internal import Gesprekscyclus
internal import Kalender

extension GesprekGebeurtenis.Planning: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), soort: velden.moet("soort", \.soort),
      cyclus: velden.moet("cyclus", \.cyclus), datum: velden.moet("datum", \.datum),
      stadium: velden.mag("stadium", \.stadium), agenda: velden.agenda(\.agenda))
  }
}

extension GesprekGebeurtenis.Verzetting: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      reden: velden.moet("reden", \.reden), agenda: velden.agenda(\.agenda))
  }
}

extension Velden {
  /// The members of version 2 of a plan: time in minutes after midnight, length in minutes, place.
  mutating func agenda(_ plek: (Geheel) -> Agenda) -> Agenda {
    Agenda(
      tijd: mag("tijd") { plek($0).tijd }, duur: mag("duur") { plek($0).duur },
      plaats: mag("plaats") { plek($0).plaats })
  }
}

extension GesprekGebeurtenis.Afzegging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(gesprek: velden.moet("gesprek", \.gesprek), reden: velden.moet("reden", \.reden))
  }
}

extension GesprekGebeurtenis.Verslag: Veldsgewijs {
  /// The cycle is written only when it is not the year of the day.
  init(velden: inout Velden<Self>) {
    let gesprek = velden.moet("gesprek", \.gesprek)
    let soort = velden.moet("soort", \.soort)
    let cyclus = velden.mag("cyclus") { $0.cyclus == $0.datum.jaar ? nil : $0.cyclus }
    let datum = velden.moet("datum", \.datum)
    self.init(
      gesprek: gesprek, soort: soort, cyclus: cyclus ?? datum.jaar, datum: datum,
      tijdvak: velden.mag("tijdvak", \.tijdvak), deelnemers: velden.magLijst("deelnemers", \.deelnemers),
      verslag: velden.mag("verslag") { $0.verslag.isEmpty ? nil : $0.verslag } ?? "",
      uitzondering: velden.mag("uitzondering", \.uitzondering),
      omstandigheden: velden.mag("omstandigheden", \.omstandigheden), stadium: velden.mag("stadium", \.stadium),
      onderwerpen: velden.magLijst("onderwerpen", \.onderwerpen))
  }
}

extension Onderwerptekst: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(onderwerp: velden.moet("onderwerp", \.onderwerp), tekst: velden.moet("tekst", \.tekst))
  }
}

extension Deelnemer: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(deel: velden.moet("deel", \.deel), wie: velden.moet("wie", \.wie))
  }
}

extension Omstandigheden: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      functie: velden.moet("functie", \.functie), functienaam: velden.moet("functienaam", \.functienaam),
      catalogusversie: velden.moet("catalogusversie", \.catalogusversie),
      onderdeel: velden.moet("onderdeel", \.onderdeel), leidinggevende: velden.mag("leidinggevende", \.leidinggevende),
      regeling: velden.moet("regeling", \.regeling), regelingversie: velden.moet("regelingversie", \.regelingversie))
  }
}
