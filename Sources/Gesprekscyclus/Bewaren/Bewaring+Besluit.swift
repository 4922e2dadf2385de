internal import Kalender

extension Aanhouding {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(reden, naam: "De reden", over: .veld(.reden))
    if let al = dossier.aanhouding {
      beraad.weiger(
        .alAangehouden, "Dit dossier is al aangehouden, sinds \(al.herkomst.datum.proza): \(al.waarde.reden)",
        advies: "Is de reden veranderd? Hervat eerst: gespreksboek bewaren hervatten.")
    }
    beraad.leg(gebeurtenis)
    return try beraad.besluit()
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.medewerker == nil ? "de indiensttreding" : nil }
}

extension Hervatting {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(reden, naam: "De reden", over: .veld(.reden))
    if dossier.aanhouding == nil {
      beraad.weiger(
        .nietAangehouden, "Dit dossier is niet aangehouden.",
        advies: "Bekijk wat is aangehouden met: gespreksboek bewaren lijst.")
    }
    beraad.leg(gebeurtenis)
    return try beraad.besluit()
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.medewerker == nil ? "de indiensttreding" : nil }
}

extension Dossier {
  /// The hold that is on it now.
  package var aanhouding: Vermeld<Aanhouding>? {
    guard let laatste = bewaringen.last, case .aangehouden(let aanhouding) = laatste.waarde else { return nil }
    return Vermeld(aanhouding, laatste.herkomst)
  }
}
