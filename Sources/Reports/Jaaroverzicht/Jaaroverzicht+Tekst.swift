internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Jaaroverzicht {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("Jaaroverzicht \(jaar) van \(veilig(kop.organisatie))")
    blad.alinea(
      "Stand op \(kop.peildatum.proza). Regeling \(veilig(regeling)). "
        + (isOpen ? "De cyclus is nog open." : "De cyclus is gesloten."))
    blad.alinea(
      "Groepen van minder dan \(aantal(kleinsteGroep, "mens", "mensen")) staan er niet in, ook niet waar ze uit een "
        + "totaal te halen zijn. Daar staat: \(Self.onderdrukt).")
    gesprekken(&blad)
    verdeling(&blad, "Eindoordelen", eindoordelen)
    verdeling(&blad, "Oordelen over resultaten", resultaten)
    afspraaktekst(&blad)
    competentietekst(&blad)
    vaststellingtekst(&blad)
    trajecttekst(&blad)
    blad.slot(kop)
    return blad.tekst
  }

  static let onderdrukt = "onderdrukt"

  private func gesprekken(_ blad: inout Blad) {
    blad.kop("Gesprekken")
    blad.alinea(
      "Verwacht is wie op de eerste en op de laatste dag van de periode in dienst is. Op tijd is in de periode "
        + "gehouden; laat is meer dan 7 dagen later vastgelegd.")
    for tabel in stadia {
      blad.wit()
      blad.alinea(
        "\(hoofdletter(veilig(tabel.naam))): \(tabel.venster.proza) (\(tabel.fase.rawValue)"
          + "\(tabel.verplicht ? "" : ", niet verplicht"))")
      let niet = tabel.fase == .voorbij ? "Niet" : "Nog niet"
      let kolommen = getallen(["Verwacht", "Gehouden", "Op tijd", "Laat", niet])
      blad.tabel(kolommen, tabel.regels.map { rij($0.groep, $0.cel, $0.cel.waarde?.maten) }, inspringen: 2)
    }
  }

  private func verdeling(_ blad: inout Blad, _ titel: String, _ tabel: Verdelingstabel) {
    blad.kop(titel)
    if tabel.regels.allSatisfy({ $0.nu == .leeg && ($0.vorig ?? .leeg) == .leeg }) {
      blad.alinea("Er zijn nog geen oordelen vastgelegd.")
      return
    }
    if tabel.regels.allSatisfy({ $0.nu.waarde == nil && $0.vorig?.waarde == nil }) {
      blad.alinea("Onderdrukt: er zijn te weinig mensen met een oordeel.")
      return
    }
    var vorm = Verdelingsvorm(labels: tabel.labels.map { veilig($0) })
    for regel in tabel.regels {
      vorm.voegToe(regel.groep.regelnaam, regel.nu, in: regel.groep.indeling)
      if let vorig = regel.vorig, let jaar = tabel.vorigJaar {
        vorm.voegToe("  in \(jaar)", vorig, in: regel.groep.indeling)
      }
    }
    vorm.zet(op: &blad)
  }

  private func afspraaktekst(_ blad: inout Blad) {
    blad.kop("Afspraken")
    guard afspraken.contains(where: { $0.cel != .leeg }) else {
      blad.alinea("Er zijn nog geen afspraken vastgelegd.")
      return
    }
    let kolommen = getallen(["Mensen", "Gemaakt", "Bijgesteld", "Ingetrokken", "Gerealiseerd"])
    blad.tabel(kolommen, afspraken.map { rij($0.groep, $0.cel, $0.cel.waarde?.maten) })
  }

  private func competentietekst(_ blad: inout Blad) {
    blad.kop("Competenties naast de norm")
    guard !competenties.isEmpty else {
      blad.alinea("Er zijn nog geen competenties naast een norm beoordeeld.")
      return
    }
    blad.alinea("Saldo: alle niveaus boven de norm, min alle niveaus eronder.")
    blad.wit()
    var rijen: [[String]] = []
    for tabel in competenties {
      let isVerborgen = tabel.regels.allSatisfy { $0.cel.waarde == nil }
      for regel in tabel.regels where !isVerborgen || regel.groep == .allen {
        let naam = regel.groep == .allen ? veilig(tabel.naam) : "  \(regel.groep.regelnaam)"
        var cellen = cellen(regel.cel, regel.cel.waarde?.maten)
        if let saldo = regel.cel.waarde?.somVerschil, saldo > 0 { cellen[cellen.count - 1] = "+\(saldo)" }
        rijen.append([naam] + cellen)
      }
    }
    blad.tabel(getallen(["Beoordeeld", "Onder", "Op", "Boven", "Saldo"], eerste: "Competentie"), rijen)
  }

  private func vaststellingtekst(_ blad: inout Blad) {
    blad.kop("Vaststelling")
    switch vaststelling {
    case .leeg: blad.alinea("Er zijn nog geen beoordelingsgesprekken gehouden.")
    case .onderdrukt: blad.alinea("Onderdrukt: er zijn te weinig beoordelingen.")
    case .getoond(let telling):
      blad.alinea(
        "Vastgesteld: \(telling.vastgesteld) van de "
          + "\(aantal(telling.beoordelingen, "beoordeling", "beoordelingen")) "
          + "(\(Getalvorm.procent(telling.vastgesteld, van: telling.beoordelingen))).")
      blad.wit()
      blad.tabel(
        getallen(["Mensen"], eerste: "Procedure"),
        zip(
          [
            "Verslag aangeboden", "Ondertekend door de medewerker", "Ondertekenen geweigerd", "Reactie gegeven",
            "Kan nog reageren", "Uitgereikt", "Bedenking ingediend", "Bedenking nog open",
          ], telling.maten.dropFirst(2)
        ).map { [$0, $1.tekst] })
    }
  }

  private func trajecttekst(_ blad: inout Blad) {
    guard trajecten.contains(where: { $0.cel != .leeg }) else { return }
    blad.kop("Verbetertrajecten")
    let kolommen = getallen(["Mensen", "Lopend", "Geslaagd", "Deels", "Niet", "Afgebroken"])
    blad.tabel(kolommen, trajecten.map { rij($0.groep, $0.cel, $0.cel.waarde?.maten) })
  }

  private func getallen(_ koppen: [String], eerste: String = "Groep") -> [Tabel.Kolom] {
    [Tabel.Kolom(eerste, rekbaar: true)] + koppen.map { Tabel.Kolom($0, .rechts) }
  }

  private func rij<Waarde>(_ groep: Groep, _ cel: Cel<Waarde>, _ maten: [Maat]?) -> [String] {
    [groep.regelnaam] + cellen(cel, maten)
  }

  private func cellen<Waarde>(_ cel: Cel<Waarde>, _ maten: [Maat]?) -> [String] {
    switch cel {
    case .getoond: (maten ?? []).map(\.tekst)
    case .onderdrukt: [Self.onderdrukt]
    case .leeg: [Getalvorm.geen]
    }
  }
}
