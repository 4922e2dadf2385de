internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave

extension Jaaroverzicht {
  package func schrijf(op blad: inout Blad) {
    blad.titel("Jaaroverzicht \(naam) van \(veilig(kop.organisatie))")
    blad.alinea(
      "Stand op \(kop.peildatum.proza). Regeling \(veilig(regeling)). "
        + (isOpen ? "De cyclus is nog open." : "De cyclus is gesloten."))
    if let uitsnede {
      blad.alinea(
        "Uitsnede: onderdeel \(veilig(uitsnede)), met alles wat eronder valt. De cijfers zijn die van het hele overzicht. Wat "
          + "daar alleen voor iedereen staat, staat hier niet.")
    }
    if !kop.standen.isEmpty {
      blad.alinea(
        "Opgeteld over \(aantal(kop.standen.count { $0.fout == nil }, "opslag", "opslagen")). Een onderdeel staat onder zijn eigen "
          + "organisatie. Per functie en schaal staan de oordelen alleen in het overzicht van elke opslag zelf.")
    }
    if isBoom { blad.alinea("Wie in een onderdeel werkt, telt ook mee in elk onderdeel erboven.") }
    for zin in uitgavezinnen { blad.alinea(zin) }
    blad.alinea(Self.geheimzin(kleinsteGroep))
    if uitsnede == nil { samenvatting(op: &blad) }
    gesprekken(&blad)
    if beoordeelt {
      verdeling(&blad, .eindoordelen, eindoordelen)
      if uitsnede == nil { verdeling(&blad, .resultaten, resultaten) }
      for schaal in andereSchalen {
        verdeling(&blad, .eindoordelen, schaal.eindoordelen, opSchaal: true)
        if uitsnede == nil { verdeling(&blad, .resultaten, schaal.resultaten, opSchaal: true) }
      }
    }
    afspraaktekst(&blad)
    if beoordeelt {
      competentietekst(&blad)
      if uitsnede == nil { vaststellingtekst(&blad) }
    }
    trajecttekst(&blad)
    betekenis(&blad)
  }

  /// What each figure counts, as it was declared.
  private func betekenis(_ blad: inout Blad) {
    let getoond = Jaartabel.allCases.filter { tabel in
      switch tabel {
      case .gesprekken, .afspraken: true
      case .eindoordelen, .resultaten, .competenties, .vaststelling: beoordeelt
      case .verbetertrajecten: beoordeelt || trajecten.contains { $0.cel != .leeg }
      }
    }
    blad.kop("Wat de cijfers betekenen")
    if beoordeelt {
      blad.alinea(Self.vastgesteldzin)
      blad.alinea(Self.aandeelzin)
    }
    for tabel in getoond where ![.eindoordelen, .resultaten].contains(tabel) {
      for cijfer in tabel.cijfers() { blad.punt("\(tabel.kop), \(cijfer.kop.lowercased()): \(cijfer.definitie).") }
    }
  }

  /// Which judgements are in the tables.
  package static let vastgesteldzin =
    "Oordelen tellen pas mee als de beoordeling is vastgesteld; van elke afspraak het laatste oordeel. Of een afspraak is "
    + "gerealiseerd, staat los van het oordeel erover."

  /// How the shares of one line are rounded.
  package static let aandeelzin =
    "De percentages van een verdeling tellen op tot 100: elk is naar beneden afgerond, en wat overblijft gaat naar de grootste "
    + "resten."

  /// Every definition, for who writes them down elsewhere.
  package static var definities: [String] {
    [vastgesteldzin, aandeelzin]
      + Jaartabel.allCases.filter { ![.eindoordelen, .resultaten].contains($0) }.flatMap {
        $0.cijfers().map(\.definitie)
      }
  }

  static let onderdrukt = "onderdrukt"

  /// What is left out, and what can't be kept from who knows more than the report says.
  package static func geheimzin(_ kleinsteGroep: Int) -> String {
    "Over groepen van minder dan \(aantal(kleinsteGroep, "mens", "mensen")) staat er niets in, ook niet als dat uit andere regels "
      + "te halen zou zijn, en ook niet over een groep waarin bijna iedereen hetzelfde oordeel kreeg. Wie daar werkt, telt mee in "
      + "de groep erboven. Onder een tabel staat hoeveel groepen zijn weggelaten. Wie meer weet dan hier staat, zoals het "
      + "oordeel van een paar collega's, kan soms meer afleiden."
  }

  /// `Niet getoond: 12 onderdelen en 3 functies.`; nothing when all are shown.
  private func meld(weggelaten groepen: [Groep], op blad: inout Blad, inspringen: Int = 0) {
    let perIndeling = Groep.Indeling.allCases.compactMap { indeling in
      let aantallen = groepen.count { $0.indeling == indeling }
      return aantallen == 0 ? nil : indeling.tekst(aantallen)
    }
    if !perIndeling.isEmpty { blad.alinea("Niet getoond: \(opsomming(perIndeling)).", inspringen: inspringen) }
  }

  /// Whether a unit of it lies under another.
  private var isBoom: Bool {
    tabellen.contains { tabel in
      tabel.regels.contains { if case .onderdeel(let pad) = $0.groep { pad.diepte > 0 } else { false } }
    }
  }

  private func gesprekken(_ blad: inout Blad) {
    blad.kop(Jaartabel.gesprekken.kop)
    for tabel in stadia {
      blad.wit()
      blad.alinea(
        "\(hoofdletter(veilig(tabel.naam))): \(tabel.venster.proza) (\(tabel.fase.rawValue)"
          + "\(tabel.verplicht ? "" : ", niet verplicht"))")
      // Who still can have the conversation does not miss it yet.
      zet(.gesprekken, tabel.regels, op: &blad, inspringen: 2) {
        $0 == Deelname.nietGehouden.cijfer && tabel.fase != .voorbij ? "Nog niet" : $0.kop
      }
    }
  }

  private func verdeling(
    _ blad: inout Blad, _ naam: Jaartabel, _ tabel: Verdelingstabel, opSchaal: Bool = false
  ) {
    blad.kop(naam.kop + (opSchaal ? " op de schaal \(veilig(tabel.schaal))" : ""))
    if tabel.regels.allSatisfy({ $0.nu == .leeg && ($0.vorig ?? .leeg) == .leeg }) {
      blad.alinea("Er zijn nog geen oordelen vastgelegd.")
      return
    }
    if tabel.regels.allSatisfy({ $0.nu.waarde == nil && $0.vorig?.waarde == nil }) {
      blad.alinea("Onderdrukt: er zijn te weinig mensen met een oordeel, of hun oordelen lijken te veel op elkaar.")
      return
    }
    var vorm = Verdelingsvorm(naam.cijfers(tabel.labels))
    for regel in tabel.regels where !regel.isWeggelaten {
      vorm.voegToe(regel.groep.regelnaam, regel.nu, in: regel.groep.indeling)
      if let vorig = regel.vorig, let naam = tabel.vorigeNaam {
        vorm.voegToe("  in \(naam)", vorig, in: regel.groep.indeling)
      }
    }
    vorm.zet(op: &blad)
    meld(weggelaten: tabel.regels.filter(\.isWeggelaten).map(\.groep), op: &blad)
  }

  private func afspraaktekst(_ blad: inout Blad) {
    blad.kop(Jaartabel.afspraken.kop)
    guard afspraken.contains(where: { $0.cel != .leeg }) else {
      blad.alinea("Er zijn nog geen afspraken vastgelegd.")
      return
    }
    zet(.afspraken, afspraken, op: &blad)
  }

  private func competentietekst(_ blad: inout Blad) {
    blad.kop(Jaartabel.competenties.kop)
    guard !competenties.isEmpty else {
      blad.alinea("Er zijn nog geen competenties naast een norm beoordeeld.")
      return
    }
    let saldo = Jaarcijfers.Competentie.saldo.cijfer
    blad.alinea("\(saldo.kop): \(saldo.definitie).")
    blad.wit()
    let cijfers = Jaarcijfers.Competentie.cijfers
    let getoond = competenties.filter { tabel in !tabel.regels.contains { $0.groep == .allen && $0.cel == .onderdrukt }
    }
    let regels = getoond.flatMap { tabel in tabel.regels.map { (tabel.naam, $0) } }
    let rijen = regels.filter { !$0.1.isWeggelaten }.map { naam, regel in
      [regel.groep == .allen ? veilig(naam) : "  \(regel.groep.regelnaam)"] + cellen(regel.cel, cijfers)
    }
    if !rijen.isEmpty { blad.tabel(kolommen(cijfers.map(\.kop), eerste: "Competentie"), rijen) }
    let weg = [
      (competenties.count - getoond.count, "competentie", "competenties"),
      (regels.count(where: \.1.isWeggelaten), "regel over een onderdeel", "regels over een onderdeel"),
    ].filter { $0.0 > 0 }.map { aantal($0.0, $0.1, $0.2) }
    if !weg.isEmpty { blad.alinea("Niet getoond: \(opsomming(weg)).") }
  }

  private func vaststellingtekst(_ blad: inout Blad) {
    blad.kop(Jaartabel.vaststelling.kop)
    switch vaststelling {
    case .leeg: blad.alinea("Er zijn nog geen beoordelingsgesprekken gehouden.")
    case .onderdrukt: blad.alinea("Onderdrukt: er zijn te weinig beoordelingen.")
    case .getoond(let telling):
      let maten = self.maten(telling, Jaarprocedure.cijfers)
      blad.alinea(
        "Aantallen van minder dan \(kleinsteGroep), aan de ene of aan de andere kant, staan er als grens: zij wijzen mensen aan."
      )
      blad.wit()
      blad.tabel(kolommen(["Mensen"], eerste: "Procedure"), maten.map { [$0.cijfer.kop, $0.tekst] })
    }
  }

  private func trajecttekst(_ blad: inout Blad) {
    guard beoordeelt || trajecten.contains(where: { $0.cel != .leeg }) else { return }
    blad.kop(Jaartabel.verbetertrajecten.kop)
    zet(.verbetertrajecten, trajecten, op: &blad)
  }

  /// A line for each group, with a column for each figure of the table.
  private func zet(
    _ tabel: Jaartabel, _ regels: [Groepsregel], op blad: inout Blad, inspringen: Int = 0,
    _ kop: (Cijfer) -> String = \.kop
  ) {
    let cijfers = tabel.cijfers()
    blad.tabel(
      kolommen(cijfers.map(kop)),
      regels.filter { !$0.isWeggelaten }.map { [$0.groep.regelnaam] + cellen($0.cel, cijfers) }, inspringen: inspringen)
    meld(weggelaten: regels.filter(\.isWeggelaten).map(\.groep), op: &blad, inspringen: inspringen)
  }

  private func kolommen(_ koppen: [String], eerste: String = "Groep") -> [Tabel.Kolom] {
    [Tabel.Kolom(eerste, rekbaar: true)] + koppen.map { Tabel.Kolom($0, .rechts) }
  }

  private func cellen(_ cel: Cel, _ cijfers: [Cijfer]) -> [String] {
    switch cel {
    case .getoond(let telling): maten(telling, cijfers).map(\.tekst)
    case .onderdrukt: [Self.onderdrukt]
    case .leeg: [Getalvorm.geen]
    }
  }
}
