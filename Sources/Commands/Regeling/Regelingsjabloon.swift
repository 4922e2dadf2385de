/// A regeling to begin with: sound as it is, with every choice explained.
enum Regelingsjabloon {
  static let tekst = """
    // Een regeling om mee te beginnen. Achter // staat uitleg; die mag blijven.
    // Controleer het bestand met: gespreksboek regeling controleren
    // Alle velden, met wat erin mag, staan in formaten.md.
    {
      // Deze twee zeggen wat voor bestand dit is; laat ze zo.
      "schema": "gespreksboek.regeling",
      "schemaversie": 2,

      // Een code heeft kleine letters, cijfers en losse streepjes.
      "id": "voorbeeld",
      "naam": "Regeling gesprekken van Voorbeeld",
      // Een versie verandert niet meer; maak dan versie 2.
      "versie": 1,
      "per": "2027-01-01", // jaar-maand-dag
      "bron": "Besluit van 1 november 2026",
      "cyclusbegin": "01-01", // maand-dag; een schooljaar begint op 09-01

      // De gesprekken van een jaar. De soort is planning, voortgang, beoordeling of
      // een eigen soort. Zijn er meer van één soort, geef elk dan een 'code'.
      "stadia": [
        {
          "soort": "planning",
          "naam": "Planningsgesprek",
          "verplicht": true,
          "van": "01-01",
          "tot": "03-31"
        },
        {
          "soort": "voortgang",
          "naam": "Voortgangsgesprek",
          "verplicht": false,
          "van": "05-01",
          "tot": "09-30"
        },
        {
          "soort": "beoordeling",
          "naam": "Beoordelingsgesprek",
          "verplicht": true,
          "van": "11-01",
          "tot": "01-31", // voor 'van': dan in het volgende jaar
          // Van wie: laatste-dag (wie dan in dienst is), hele-venster, of een
          // aantal maanden.
          "verwacht": "laatste-dag"
        }
      ],

      // De oordelen, van laag naar hoog. Bij een oordeel dat 'laag' is, hoort een
      // motivering met een voorbeeld.
      "schalen": [
        {
          "code": "vier-oordelen",
          "naam": "Vier oordelen",
          "labels": [
            { "label": "onvoldoende", "waarde": 1, "laag": true },
            { "label": "voldoende", "ookAls": ["vold"], "waarde": 2 },
            { "label": "goed", "waarde": 3 },
            { "label": "zeer goed", "waarde": 4 }
          ]
        }
      ],
      // Zonder deze regel wordt over resultaten niet geoordeeld.
      "resultaatschaal": "vier-oordelen",
      // Of: { "wijze": "schaal", "schaal": "vier-oordelen" }, of "geen".
      "competenties": { "wijze": "niveaus" },
      // Zonder deze regel is er geen eindoordeel.
      "eindschaal": "vier-oordelen",
      // Of "procenten": de wegingen zijn dan samen 100.
      "weging": "geen",

      "tijdvak": { "minMaanden": 6, "maxMaanden": 24 },
      "motivering": { "minTekens": 40, "onderNorm": true },
      // Leidinggevende, medewerker, medebeoordelaar, informant of
      // personeelsadviseur, met kleine letters.
      "ondertekenaars": ["leidinggevende", "medewerker"],
      // Een ander dan de beoordelaar stelt de beoordeling vast.
      "tweedeBeoordelaar": true,
      "termijnen": { "reactieDagen": 14, "bedenkingDagen": 42 },
      // Of commissie, of vaststeller. Zonder deze regel ieder die onafhankelijk is.
      "bedenkingDoor": "boven-vaststeller",
      "bewaartermijn": { "jaren": 7, "grond": "Selectielijst van Voorbeeld" },
      // Een kleinere groep staat in geen overzicht.
      "kleinsteGroep": 5

      // Wat er nog meer kan: vrijstelgronden, onderwerpen, gevoeligeWoorden,
      // openbaarVanaf, avg (de tekst bij inzage), bewaarregels, en bij een stadium
      // 'na'.
    }

    """
}
