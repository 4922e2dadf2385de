internal import Gesprekscyclus
internal import Wire

extension Feitgegevens {
  static func zet(_ gebeurtenis: AfspraakGebeurtenis, _ object: inout JSONObject) {
    switch gebeurtenis {
    case .gemaakt(let nieuw):
      object.zet("afspraak", nieuw.afspraak.tekst)
      object.zet("cyclus", nieuw.cyclus)
      zet(nieuw.inhoud, &object)
      object.zet("gesprek", nieuw.gesprek?.tekst)
    case .bijgesteld(let bijstelling):
      object.zet("afspraak", bijstelling.afspraak.tekst)
      zet(bijstelling.inhoud, &object)
      object.zet("reden", bijstelling.reden)
      object.zet("gesprek", bijstelling.gesprek?.tekst)
    case .ingetrokken(let intrekking):
      object.zet("afspraak", intrekking.afspraak.tekst)
      object.zet("reden", intrekking.reden)
      object.zet("gesprek", intrekking.gesprek?.tekst)
    case .voortgang(let voortgang):
      switch voortgang.over {
      case .afspraak(let kenmerk): object.zet("afspraak", kenmerk.tekst)
      case .competentie(let code): object.zet("competentie", code.tekst)
      }
      object.zet("status", voortgang.status.rawValue)
      object.zet("datum", voortgang.datum)
      object.zet("toelichting", voortgang.toelichting)
      object.zet("gesprek", voortgang.gesprek?.tekst)
    case .ontwikkelafspraakGemaakt(let nieuw):
      object.zet("ontwikkelafspraak", nieuw.ontwikkelafspraak.tekst)
      object.zet("cyclus", nieuw.cyclus)
      zet(nieuw.inhoud, &object)
      object.zet("gesprek", nieuw.gesprek?.tekst)
    case .ontwikkelingVastgelegd(let ontwikkeling):
      object.zet("ontwikkelafspraak", ontwikkeling.ontwikkelafspraak.tekst)
      object.zet("status", ontwikkeling.status.rawValue)
      object.zet("datum", ontwikkeling.datum)
      object.zet("toelichting", ontwikkeling.toelichting)
      object.zet("gesprek", ontwikkeling.gesprek?.tekst)
    }
  }

  static func zet(_ gebeurtenis: BeoordelingGebeurtenis, _ object: inout JSONObject) {
    object.zet("gesprek", gebeurtenis.gesprek.tekst)
    switch gebeurtenis {
    case .resultaatBeoordeeld(let resultaat):
      object.zet("afspraak", resultaat.afspraak.tekst)
      object.zet("oordeel", resultaat.oordeel)
      object.zet("waarde", resultaat.waarde)
      object.zet("schaal", resultaat.schaal.tekst)
      object.zet("weging", resultaat.weging)
      object.zet("toelichting", resultaat.toelichting)
    case .competentieBeoordeeld(let score):
      object.zet("competentie", score.competentie.tekst)
      object.zet("naam", score.naam)
      object.zet("oordeel", score.oordeel)
      object.zet("schaal", score.schaal?.tekst)
      object.zet("norm", score.norm)
      object.zet("verschil", score.verschil)
      object.zet("toelichting", score.toelichting)
    case .eindoordeelGegeven(let eindoordeel):
      object.zet("oordeel", eindoordeel.oordeel)
      object.zet("waarde", eindoordeel.waarde)
      object.zet("schaal", eindoordeel.schaal.tekst)
      object.zet("motivering", eindoordeel.motivering)
    case .vastgesteld(let vaststelling):
      object.zet("datum", vaststelling.datum)
      object.zet("vaststeller", vaststelling.vaststeller.tekst)
      object.zet("toelichting", vaststelling.toelichting)
    }
  }
}
