internal import Arguments
internal import Gesprekscyclus

/// The values that a correction can give: the options of the commands that record facts, none of them required.
enum Correctieopties {
  static let velden: [Optie] =
    [
      Optie("--naam", waarde: "NAAM", "De naam zoals die had moeten zijn."), Medewerkeropties.functie,
      Medewerkeropties.module, Medewerkeropties.onderdeel, Medewerkeropties.chef,
      Medewerkeropties.uren, Opties.per,
      Optie("--datum", waarde: "DATUM", "De dag waarop het gebeurde, of waarvoor het gepland was."),
      Optie("--van", waarde: "DATUM", "De eerste dag van het tijdvak of traject."),
      Optie("--tot", waarde: "DATUM", "De laatste dag van het tijdvak of traject."),
      Optie("--verslag", waarde: "TEKST", "De hele tekst van het verslag."),
      Optie("--uitzondering", waarde: "TEKST", "Waarom er geen eerder gesprek was."),
    ] + Afspraakopties.inhoud + [
      Optie("--competentie", waarde: "CODE", "De competentie van een ontwikkelafspraak."),
      Optie("--activiteit", waarde: "TEKST", "Wat de medewerker gaat doen."),
      Optie("--faciliteit", waarde: "TEKST", "Wat de werkgever daarvoor geeft."), Afspraakopties.herverdeel,
      Optie("--status", waarde: "STATUS", "Hoe het ervoor stond.", keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
      Optie("--oordeel", waarde: "OORDEEL", "Het oordeel of niveau."),
      Optie("--motivering", waarde: "TEKST", "De motivering."),
      Optie("--toelichting", waarde: "TEKST", "De toelichting."),
      Optie("--aanleiding", waarde: "TEKST", "De aanleiding van een verbetertraject."),
      Optie("--begeleiding", waarde: "TEKST", "De begeleiding bij een verbetertraject."),
      Optie("--doel", waarde: "DOEL", "Alle doelen van een verbetertraject, elk apart.", herhaalbaar: true),
      Optie("--grond", waarde: "REDEN", "De reden van een vrijstelling; nooit een medische."),
      Optie("--nieuwe-reden", waarde: "TEKST", "De reden die bij het feit zelf had moeten staan."),
      Optie("--door", waarde: "MEDEWERKER", "Wie het deed."),
      Optie("--tekst", waarde: "TEKST", "De tekst van een aanvulling, reactie of bedenking."),
      Optie("--wijze", waarde: "WIJZE", "Hoe er is aangeboden, getekend of uitgereikt."),
      Optie("--aan", waarde: "NAAM", "Aan wie er is uitgereikt."),
      Optie("--bewijs", waarde: "TEKST", "Wat het uitreiken bewijst."),
      Optie("--bron", waarde: "TEKST", "Op welk stuk de reactie staat."),
      Optie("--ondanks", waarde: "TEKST", "Waarom het toch is vastgelegd."),
      Optie("--reactie-gevolgd", "De vaststeller volgde de reactie."),
      Optie("--reactie-niet-gevolgd", waarde: "REDENEN", "Waarom de vaststeller de reactie niet volgde."),
      Optie("--uitkomst", waarde: "UITKOMST", "De uitkomst van een bedenking."),
      Optie("--commissie", waarde: "WIE", "Wie in de commissie zat; alle leden, elk apart.", herhaalbaar: true),
      Optie("--aanwezig", waarde: "MEDEWERKER", "Wie bij de kalibratie zat; allen, elk apart.", herhaalbaar: true),
      Optie("--verzocht", waarde: "DATUM", "De dag waarop inzage is gevraagd."),
      Optie("--gehoord", waarde: "DATUM", "De dag waarop de medewerker is gehoord."),
    ]
}
