/// The stable codes of refusals.
///
/// `A` and a number: what must be true for any command, such as that the thing it names exists. `R`, the number of
/// the domain's rule in two digits, and a serial number: refused by that rule.
package enum WeigeringCode: String, Sendable, CaseIterable {
  case onbekendGesprek = "A001"
  case onbekendeAfspraak = "A002"
  case onbekendeFunctie = "A003"
  case nietInDienst = "A004"
  case personeelsnummerBezet = "A005"
  case leegVeld = "A006"
  case gesprekNietOpen = "A007"
  case geenCyclus = "A008"
  case cyclusGesloten = "A009"
  case onbekendeGesprekssoort = "A010"
  case geenWijziging = "A011"
  case onbekendeRegeling = "A012"
  case cyclusBestaat = "A013"
  case versieBestaat = "A014"
  case ongeldigDocument = "A015"
  case afspraakIngetrokken = "A016"
  case onbekendResultaatgebied = "A017"
  case onbekendeCompetentie = "A018"
  case datumVolgorde = "A019"
  case onbekendeMedewerker = "A020"
  case eigenLeidinggevende = "A024"
  case onbekendTraject = "A025"
  case onbekendDoel = "A026"
  case trajectAfgerond = "A027"
  case trajectLoopt = "A028"
  /// What was given as a number is none, such as what a spreadsheet made of it.
  case geenPersoneelsnummer = "A041"
  case onbekendeLeidinggevende = "A042"
  /// People would be above each other in a circle.
  case kringVanLeidinggevenden = "A043"
  /// Somebody would act for oneself.
  case eigenWaarneming = "A044"
  case onbekendOnderdeel = "A045"
  case onderdeelInKring = "A046"
  case onderdeelErboven = "A047"
  case vensterLoopt = "A048"
  /// Notes of who looked would be kept shorter or longer than may be chosen.
  case inzageBewaarjaren = "A081"
  /// Names of who looked are given without a reason.
  case inzageNamen = "A083"
  case geenToegang = "A091"
  case rolNietToegekend = "A092"
  case accountAlGekoppeld = "A093"
  case rolNietToekenbaar = "A094"

  case onbekendRecord = "R011"
  case alIngetrokken = "R012"
  case correctieOnbevoegd = "R013"
  case samenhangVerbroken = "R014"
  case correctieOnvolledig = "R015"
  case nietHerhaalbaar = "R016"
  case geenEerderGesprek = "R021"
  case tijdvakOverlapt = "R031"
  case tijdvakLengte = "R032"
  case tijdvakOntbreekt = "R033"
  case tijdvakBuitenDienst = "R034"
  case tijdvakOverFuncties = "R035"
  case voorTijd = "R036"
  case wegingenGeenHonderd = "R041"
  case wegingOntbreekt = "R042"
  case wegingNietGevraagd = "R043"
  case wegingBuitenGrens = "R044"
  case beoordelingOnvolledig = "R045"
  case onbekendLabel = "R051"
  case motiveringOntbreekt = "R052"
  case alBeoordeeld = "R053"
  case onbekendNiveau = "R054"
  case geenTussengesprek = "R055"
  case bevroren = "R061"
  case stapTeVroeg = "R070"
  case vaststellerIsBeoordelaar = "R071"
  case stapAlGezet = "R072"
  case stapNietGevraagd = "R073"
  case tekstVeranderd = "R074"
  case verslagAangeboden = "R075"
  case reactietermijnLoopt = "R076"
  case reactieOnbeantwoord = "R077"
  case bedenkingTeLaat = "R078"
  case waarschuwingenOpen = "R079"
  case behandelaarIsBeoordelaar = "R0710"
  case onderBeoordelaar = "R0711"
  case andereBehandelaar = "R0712"
  case tekendeelNietGevraagd = "R081"
  case andereOndertekenaar = "R082"
  case alOndertekend = "R083"
  case weigeringZonderToelichting = "R084"
  case handelingNietToegestaan = "R091"
  case nietNamensAnder = "R092"
  case zonderBeheerder = "R093"
  case anderDeel = "R094"
  case bronOntbreekt = "R095"
  case opdrachtMetAndereInhoud = "R101"
  case dossierVerder = "R111"
  case onbekendeBasis = "R112"
  case datumInToekomst = "R121"
  case alAangehouden = "R131"
  case nietAangehouden = "R132"
  case voorstelTeVroeg = "R133"
  case voorstelOpen = "R134"
  case nietsTeVernietigen = "R135"
  case voorstelVerder = "R136"
  case eigenVoorstel = "R137"

  /// How the outcome reads at the border: refused by a rule, not found, in conflict with newer facts, not allowed to
  /// this account, or not whole: something must be said with it.
  package enum Aard: Sendable {
    case geweigerd, nietGevonden, conflict, nietToegestaan, onvolledig
  }

  package var aard: Aard {
    switch self {
    case .onbekendGesprek, .onbekendeAfspraak, .onbekendeFunctie, .onbekendeRegeling, .onbekendeMedewerker,
      .onbekendeLeidinggevende, .onbekendTraject, .onbekendOnderdeel, .onbekendRecord:
      .nietGevonden
    case .correctieOnbevoegd: .nietToegestaan
    case .dossierVerder: .conflict
    case .bronOntbreekt: .onvolledig
    case .geenToegang, .handelingNietToegestaan, .nietNamensAnder, .anderDeel: .nietToegestaan
    default: .geweigerd
    }
  }

  /// The rule of the domain behind the code, in plain Dutch; nothing for what any command asks.
  package var regel: String? {
    switch self {
    case .onbekendRecord, .alIngetrokken, .correctieOnbevoegd, .samenhangVerbroken, .correctieOnvolledig,
      .nietHerhaalbaar:
      "Regel 1: een feit wordt nooit gewijzigd; een correctie is een nieuw feit met een reden, en beide blijven staan."
    case .geenEerderGesprek:
      "Regel 2: bij een beoordeling hoort een eerder gevoerd gesprek in het tijdvak, of een uitzondering met reden."
    case .tijdvakOverlapt, .tijdvakLengte, .tijdvakOntbreekt, .tijdvakBuitenDienst:
      "Regel 3: tijdvakken van één persoon overlappen niet, liggen binnen het dienstverband en hebben een lengte die "
        + "de regeling toestaat."
    case .voorTijd:
      "Regel 3: een oordeel komt als de tijd waarover het gaat voorbij is, of als de regeling erom vraagt."
    case .tijdvakOverFuncties: "Regel 3: een tijdvak gaat over één functie; een andere functie heeft andere normen."
    case .wegingenGeenHonderd, .wegingOntbreekt, .wegingNietGevraagd, .wegingBuitenGrens, .beoordelingOnvolledig:
      "Regel 4: wegingen zijn hele procenten, samen 100; wat ontbreekt telt niet als nul."
    case .onbekendLabel, .motiveringOntbreekt, .alBeoordeeld, .onbekendNiveau:
      "Regel 5: een oordeel gebruikt de schaal die geldt; een laag oordeel heeft een motivering met een voorbeeld."
    case .geenTussengesprek:
      "Regel 5: een verbetertraject wordt tussendoor besproken, of het oordeel noemt waarom niet."
    case .bevroren: "Regel 6: na de vaststelling verandert er niets meer aan een beoordeling."
    case .vaststellerIsBeoordelaar: "Regel 7: waar de regeling twee beoordelaars vraagt, stelt een ander vast."
    case .behandelaarIsBeoordelaar, .onderBeoordelaar:
      "Regel 7: wie beoordeelde, of onder de beoordelaar of de medewerker werkt, beslist niet over die beoordeling."
    case .andereBehandelaar: "Regel 7: de regeling zegt wie een bedenking afhandelt."
    case .stapTeVroeg, .stapAlGezet, .stapNietGevraagd:
      "Regel 7: eerst gevoerd, dan aangeboden, dan de reactie, dan vastgesteld, dan uitgereikt, en daarna een bedenking."
    case .tekstVeranderd, .verslagAangeboden:
      "Regel 7: wat wordt vastgesteld is wat is aangeboden; verandert de tekst, dan volgt een nieuwe aanbieding."
    case .reactietermijnLoopt:
      "Regel 7: vaststellen kan na de reactie van de medewerker, of als de reactietermijn voorbij is."
    case .reactieOnbeantwoord:
      "Regel 7: op een reactie volgt een antwoord; wie haar niet volgt, legt de redenen vast."
    case .bedenkingTeLaat:
      "Regel 7: een bedenking komt binnen de termijn, geteld vanaf de bewezen dag van uitreiken."
    case .waarschuwingenOpen:
      "Regel 7: wie vaststelt ondanks een waarschuwing, legt de reden vast."
    case .tekendeelNietGevraagd, .andereOndertekenaar, .alOndertekend, .weigeringZonderToelichting:
      "Regel 8: ondertekenen is gezien, akkoord, niet akkoord of geweigerd, en hoort bij één tekst; weigeren houdt "
        + "niets tegen."
    case .handelingNietToegestaan, .nietNamensAnder, .zonderBeheerder, .anderDeel:
      "Regel 9: ieder doet en ziet alleen wat bij de eigen rol hoort."
    case .bronOntbreekt:
      "Regel 9: wie woorden van de medewerker vastlegt, noemt op welk stuk ze staan."
    case .opdrachtMetAndereInhoud: "Regel 10: dezelfde opdracht wordt één keer vastgelegd."
    case .dossierVerder, .onbekendeBasis: "Regel 11: een besluit rust op wat de maker ervan zag."
    case .alAangehouden, .nietAangehouden, .voorstelTeVroeg, .voorstelOpen, .nietsTeVernietigen, .voorstelVerder,
      .eigenVoorstel:
      "Regel 13: inhoud wordt alleen vernietigd als de bewaartermijn voorbij is, nooit ongemerkt, en niemand keurt het eigen "
        + "voorstel goed."
    case .datumInToekomst: "Regel 12: een gevoerd gesprek ligt niet in de toekomst."
    default: nil
    }
  }
}
