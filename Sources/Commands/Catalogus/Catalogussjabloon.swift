/// A catalogue to begin with: sound as it is, with every part that there can be explained.
enum Catalogussjabloon {
  static let tekst = """
    // Een catalogus om mee te beginnen. Achter // staat uitleg; die mag blijven.
    // Controleer het bestand met: gespreksboek catalogus controleren
    // Alle velden, met wat erin mag, staan in formaten.md.
    {
      // Deze twee zeggen wat voor bestand dit is; laat ze zo.
      "schema": "gespreksboek.catalogus",
      "schemaversie": 1,

      // De code; een functie heet straks voorbeeld:medewerker-balie.
      "id": "voorbeeld",
      "naam": "Competenties en functies van Voorbeeld",
      // Verandert er later iets? Geef dan een nieuwe versie en een nieuwe datum.
      "versie": "1",
      // Jaar-maand-dag; staat er geen datum in de bron, dan 1900-01-01.
      "per": "2027-01-01",
      "bron": "Functieboek van Voorbeeld, 1 november 2026",

      // De niveaus, van laag naar hoog. De soort is genummerd, cumulatief (een
      // hoger niveau veronderstelt de lagere) of letters (hoofdletters; begin met
      // de laagste).
      "niveauschema": { "soort": "genummerd", "niveaus": ["1", "2", "3"] },

      // Groepen van competenties, en lagen waaruit een norm komt. Zijn er geen, dan
      // mag deze lijst weg, zoals elke lege lijst.
      "groepen": [
        { "code": "iedereen", "naam": "Voor iedereen" },
        { "code": "functie", "naam": "Voor deze functie" }
      ],

      "competenties": [
        {
          // Een code heeft kleine letters, cijfers en losse streepjes.
          "code": "samenwerken",
          "naam": "Samenwerken",
          "groep": "iedereen", // mag weg
          "definitie": "Werkt met anderen aan wat zij samen willen bereiken.",
          "niveaus": [
            {
              "niveau": "1",
              "gedrag": [
                "Helpt een collega die daarom vraagt.",
                "Doet wat is afgesproken."
              ]
            },
            {
              "niveau": "2",
              "naam": "verbinden", // een eigen naam van het niveau; mag weg
              "gedrag": ["Zoekt zelf anderen op."]
            },
            { "niveau": "3", "gedrag": ["Brengt groepen bij elkaar."] }
          ]
        }
      ],

      "functies": [
        {
          "code": "medewerker-balie",
          "naam": "Medewerker balie",
          "schaal": 6, // of "6a"; mag weg
          "kenmerken": ["Spreekt elke dag met inwoners."],
          "resultaatgebieden": [
            {
              "code": "ontvangst",
              "naam": "Ontvangst",
              "taken": ["Ontvangt bezoekers en helpt hen verder."]
            }
          ],
          "normen": [
            // De laag mag weg.
            { "competentie": "samenwerken", "niveau": "2", "laag": "iedereen" }
          ]
        }
      ]

      // Wat er nog meer kan: reeksen, families, normregels, matrix,
      // beschikbareFuncties en modules.
    }

    """
}
