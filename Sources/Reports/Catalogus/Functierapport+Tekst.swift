internal import Gesprekscyclus
internal import Tekst

extension Functierapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel(veilig(beeld.naam))
    let reeks = catalogus.reeksen.first { $0.code == functie.reeks }
    let groep = reeks?.groepen.first { $0.code == functie.groep }
    blad.paren([
      ("Functie", veilig(beeld.verwijzing.description)),
      ("Catalogus", veilig("\(catalogus.naam), versie \(catalogus.versie)") + kop.nogNiet(catalogus.per)),
      ("Normfunctie", beeld.normfunctie.map { veilig($0) }),
      ("Reeks", (reeks?.naam ?? functie.reeks).map { veilig($0) }),
      ("Groep", (groep?.naam ?? functie.groep).map { veilig($0) }),
      ("Schaal", beeld.schaal.map(String.init)),
      ("Punten", functie.punten.map(String.init)),
      ("Formatie", beschikbaar?.formatie.map { "\(Getalvorm.honderdsten($0)) fte" }),
      ("Modules", beeld.modules.isEmpty ? nil : veilig(opsomming(beeld.modules.map(\.naam)))),
    ])
    lijst(&blad, "Kenmerken", kenmerken)
    resultaatgebieden(&blad)
    normtekst(&blad)
    profieltekst(&blad)
    verschiltekst(&blad)
    blad.slot(kop)
    return blad.tekst
  }

  private func lijst(_ blad: inout Blad, _ kop: String, _ punten: [String]) {
    guard !punten.isEmpty else { return }
    blad.kop(kop)
    for punt in punten { blad.punt(veilig(punt)) }
  }

  private func resultaatgebieden(_ blad: inout Blad) {
    guard !beeld.resultaatgebieden.isEmpty else { return }
    blad.kop("Resultaatgebieden")
    for gebied in beeld.resultaatgebieden {
      blad.alinea(veilig(gebied.naam))
      for taak in gebied.taken { blad.punt(veilig(taak), inspringen: 2) }
    }
  }

  private func normtekst(_ blad: inout Blad) {
    blad.kop("Competenties en normen")
    guard !beeld.normen.isEmpty else {
      blad.alinea("Deze functie heeft geen normen.")
      return
    }
    blad.alinea(veilig(catalogus.niveauschema.proza))
    for norm in beeld.normen {
      let competentie = catalogus.competentie(norm.competentie)
      let niveau = competentie?.aanduiding(vanNiveau: norm.niveau) ?? norm.niveau
      let laag = norm.laag.map { ", \($0)" } ?? ""
      blad.punt(veilig("\(competentie?.naam ?? norm.competentie.tekst): \(niveau)\(laag)"))
      if let definitie = competentie?.definitie { blad.alinea(veilig(definitie), inspringen: 4) }
    }
  }

  private func profieltekst(_ blad: inout Blad) {
    guard let profiel = functie.profiel else { return }
    func tekst(_ onderwerp: Functieprofiel.Onderwerp) -> String {
      onderwerp.omschrijving.isEmpty ? onderwerp.naam : "\(onderwerp.naam): \(onderwerp.omschrijving)"
    }
    lijst(&blad, "Kritische situaties", profiel.kritischeSituaties.map(tekst))
    lijst(&blad, "Kennis", profiel.kennis.map(tekst))
    lijst(&blad, "Vaardigheden", profiel.vaardigheden.map(tekst))
    if let opleiding = profiel.opleiding {
      blad.kop("Opleiding")
      blad.alinea(veilig(opleiding))
    }
  }

  private func verschiltekst(_ blad: inout Blad) {
    guard !verschillen.isEmpty else { return }
    blad.kop("Beschrijving en profiel verschillen")
    blad.alinea("De normen van de beschrijving gelden. Het profiel vraagt op deze punten iets anders.")
    blad.tabel(
      [Tabel.Kolom("Competentie", rekbaar: true), Tabel.Kolom("Beschrijving"), Tabel.Kolom("Profiel")],
      verschillen.map { verschil in
        [
          veilig(catalogus.competentie(verschil.competentie)?.naam ?? verschil.competentie.tekst),
          veilig(verschil.beschrijving ?? Getalvorm.geen), veilig(verschil.profiel ?? Getalvorm.geen),
        ]
      })
  }
}
