internal import Gesprekscyclus
internal import Kalender

extension Vertaler {
  mutating func controleerMedewerker() {
    let plek = blad.plekVanMedewerker
    guard let nummer = blad.medewerker, let regel = blad.kop.ingevuld(.medewerker) else {
      return meld(
        .andereMedewerker, plek, "Het formulier noemt geen medewerker.",
        advies: "Schrijf achter 'Medewerker:' het personeelsnummer.")
    }
    guard let medewerker = dossier.medewerker else { return }
    let goed = medewerker.nummer.tekst
    guard medewerker.nummers.contains(nummer) else {
      return meld(
        .andereMedewerker, plek, "Dit formulier gaat over \(Regelbeeld.kort(nummer.tekst)), het dossier over \(goed).",
        advies: "Gebruik het formulier van \(goed), of verbeter het nummer.")
    }
    let naam = Tekstvorm.sleutel(Tekstvorm.recht(regel.tekst).dropFirst(nummer.tekst.count))
    let namen = medewerker.namen.map(\.waarde)
    guard naam.isEmpty || namen.contains(where: { Tekstvorm.sleutel($0) == naam }) else {
      return meld(
        .andereMedewerker, plek, "Bij \(goed) hoort de naam \(Regelbeeld.kort(medewerker.naam)).",
        advies: "Controleer over wie dit formulier gaat, en verbeter het nummer of de naam.")
    }
  }

  mutating func basis() -> Basis? {
    let nieuw = "Maak een nieuw formulier met 'gespreksboek gesprek formulier' en neem uw tekst over."
    guard let veld = blad.kop.ingevuld(.basis) else {
      meld(
        .basisOntbreekt, blad.kop.velden[.basis]?.plek ?? blad.kop.plek,
        "'Basis:' ontbreekt. Daaraan is te zien of het dossier intussen veranderd is.", advies: nieuw)
      return nil
    }
    if let basis = Basis(Tekstvorm.sleutel(veld.tekst)) { return basis }
    meld(.basisOngeldig, veld.plek, "'\(Regelbeeld.kort(veld.tekst))' is geen geldige basis.", advies: nieuw)
    return nil
  }

  /// The conversation that the form names; nothing when it names none.
  mutating func gesprek(_ soort: Gesprekssoort) -> Gesprek? {
    guard let veld = blad.kop.ingevuld(.kenmerk) else { return nil }
    let gezocht = Tekstvorm.sleutel(veld.tekst)
    let zelfdeSoort = dossier.gesprekken.filter { Vertaler.zelfde($0.soort, soort) }
    guard let gesprek = dossier.gesprekken.first(where: { Tekstvorm.sleutel($0.kenmerk.tekst) == gezocht }) else {
      meld(
        .onbekendGesprek, veld.plek, "Gesprek '\(Regelbeeld.kort(veld.tekst))' bestaat niet in dit dossier.",
        advies: "Laat 'Kenmerk:' leeg voor een gesprek dat niet gepland was. "
          + Vertaler.keuze(zelfdeSoort.map(\.kenmerk.tekst)))
      return nil
    }
    guard Vertaler.zelfde(gesprek.soort, soort) else {
      meld(
        .onbekendGesprek, veld.plek,
        "\(gesprek.kenmerk) is een \(gesprek.soort.gespreksnaam), dit formulier is voor een \(soort.gespreksnaam).",
        advies: "Maak het formulier van de goede soort, of verbeter het kenmerk.")
      return nil
    }
    return gesprek
  }

  private static func zelfde(_ links: Gesprekssoort, _ rechts: Gesprekssoort) -> Bool {
    Tekstvorm.sleutel(links.gespreksnaam) == Tekstvorm.sleutel(rechts.gespreksnaam)
  }

  /// The cycle named, else that of the conversation, else the one that a conversation of this kind on this day belongs to.
  mutating func cyclus(_ soort: Gesprekssoort, _ gesprek: Gesprek?, _ datum: Datum?) -> Cyclus? {
    let plek = blad.kop.velden[.cyclus]?.plek ?? blad.kop.plek
    let naam = kader.regelingen.cyclusnaam
    let jaren = Vertaler.keuze(kader.regelingen.jaren.compactMap { kader.regelingen.cyclus($0)?.naam })
    let gevonden = datum.flatMap { dag in
      try? dossier.kies(Gespreksvraag(soort.tekst, cyclus: nil, dag: dag), kader.regelingen).cyclus.jaar
    }
    var jaar = gesprek?.cyclus ?? gevonden ?? datum?.jaar
    if let veld = blad.kop.ingevuld(.cyclus) {
      let tekst = Tekstvorm.recht(veld.tekst)
      guard let getal = Cyclus.jaar(uit: tekst) else {
        meld(.geenCyclus, plek, "'\(Regelbeeld.kort(veld.tekst))' is geen jaar of cyclus.", advies: jaren)
        return nil
      }
      if let gesprek, gesprek.cyclus != getal {
        meld(
          .geenCyclus, plek, "\(gesprek.kenmerk) hoort bij cyclus \(naam(gesprek.cyclus)), niet bij \(naam(getal)).",
          advies: "Schrijf \(naam(gesprek.cyclus)), of verbeter het kenmerk.")
      }
      jaar = getal
    }
    // Without a year nor a day the missing day is the finding that helps.
    guard let jaar else { return nil }
    if let cyclus = kader.regelingen.cyclus(jaar) { return cyclus }
    meld(.geenCyclus, plek, "Er is geen cyclus \(naam(jaar)).", advies: jaren)
    return nil
  }

  /// The stage that the form names, by its code or its name; nothing when it names none.
  mutating func stadium(_ soort: Gesprekssoort, _ cyclus: Cyclus) -> Stadium? {
    guard let veld = blad.kop.ingevuld(.stadium) else { return nil }
    let gezocht = Tekstvorm.sleutel(veld.tekst)
    let stadia = cyclus.regeling.stadia(van: soort)
    let gevonden = stadia.first {
      Tekstvorm.sleutel($0.code.tekst) == gezocht || Tekstvorm.sleutel($0.naam) == gezocht
    }
    if gevonden == nil {
      meld(
        .onbekendStadium, veld.plek, "'\(Regelbeeld.kort(veld.tekst))' is geen stadium van dit gesprek.",
        advies: Vertaler.keuze(stadia.map(\.code.tekst)))
    }
    return gevonden
  }

  /// Everyone who took part, as the labels name them; more people behind one label are parted by `;`.
  func deelnemers() -> [Deelnemer] {
    let delen: [(Label, Regeling.Deel)] = [
      (.leidinggevende, .leidinggevende), (.medebeoordelaar, .medebeoordelaar), (.informant, .informant),
      (.personeelsadviseur, .personeelsadviseur),
    ]
    return delen.flatMap { label, deel in
      let namen = (blad.kop.ingevuld(label)?.tekst ?? "").split(separator: ";").map { Tekstvorm.kaal($0) }
      return namen.filter { !$0.isEmpty }.map { Deelnemer(deel: deel, wie: $0) }
    }
  }

  /// `01-01-2026 t/m 31-12-2026`, each day as dates are written anywhere.
  mutating func tijdvak() -> Tijdvak? {
    guard let veld = blad.kop.ingevuld(.tijdvak) else { return nil }
    let tekst = Tekstvorm.sleutel(veld.tekst)
    let scheidingen = ["t/m", "tot en met", " - "]
    let delen = scheidingen.lazy.map { tekst.split(separator: $0, omittingEmptySubsequences: false) }
      .first { $0.count == 2 }
    if let delen, let van = dag(delen[0]), let tot = dag(delen[1]) {
      if let tijdvak = Tijdvak(van: van, tot: tot) { return tijdvak }
      meld(
        .geenTijdvak, veld.plek, "Het tijdvak eindigt voordat het begint.", advies: "Zet de vroegste dag voorop.")
      return nil
    }
    meld(
      .geenTijdvak, veld.plek, "'\(Regelbeeld.kort(veld.tekst))' is geen tijdvak.",
      advies: "Schrijf bijvoorbeeld 01-01-2026 t/m 31-12-2026.")
    return nil
  }

  private func dag(_ tekst: Substring) -> Datum? {
    try? DatumInvoer.lees(String(tekst), vandaag: kader.vandaag)
  }
}
