extension Voorbeeldverhaal {
  /// The first days of the next year: two years are open, units changed, somebody is released and somebody comes back.
  static let jaarwisseling: [Tafereel] = [
    Tafereel(
      kop: "Twee jaren tegelijk",
      uitleg: "De cyclus 2026 is nog niet gesloten en 2027 is al geopend. Elke opdracht kiest de cyclus waar zij over "
        + "gaat; kunnen het er meer zijn, dan zegt zij welke het werd en hoe u een andere kiest.",
      opdracht: ["cyclus", "lijst"], probeer: ["gesprek", "lijst", "--jaar", "2027"]),
    Tafereel(
      kop: "Onderdelen in drie lagen",
      uitleg: "Sinds 1 februari 2027 heeft Concern en Ondersteuning een afdeling met twee teams. Wie naar een "
        + "onderdeel vraagt, krijgt ook wat eronder valt. Wat in 2026 was, telt nog waar het toen was.",
      opdracht: ["onderdeel", "tonen"],
      probeer: ["medewerker", "lijst", "--onderdeel", "Bedrijfsvoering"]),
    Tafereel(
      kop: "Een vrijstelling",
      uitleg: "Tomasz is met verlof tot en met juni. Hij mist zijn planningsgesprek van 2027 en is daar niet te laat "
        + "mee; in de cijfers staat hij onder Vrij. De reden is er een van de regeling, nooit een medische.",
      opdracht: ["historie", "M-0086", "--soort", "vrijstelling"], probeer: ["dossier", "M-0086", "--cyclus", "2027"]),
    Tafereel(
      kop: "Uit dienst, en weer terug",
      uitleg: "Greetje ging met pensioen en komt in maart een dag per week terug. Zij houdt haar nummer en haar "
        + "dossier. Tot die dag verandert er niets: nu is zij uit dienst en verwacht niemand een gesprek met haar.",
      opdracht: ["historie", "M-0008", "--soort", "medewerker"], probeer: ["medewerker", "tonen", "M-0008"]),
  ]

  static let gevallenVanDeJaarwisseling: [(wat: String, opdracht: [String])] = [
    ("Een gesprek over wat de regeling wil bespreken", ["gesprek", "tonen", "M-0012", "G-2027-1"]),
    ("Een bijlage bij een gesprek", ["historie", "M-0074", "--soort", "bijlage"]),
    ("Iemand die waarneemt voor een leidinggevende", ["historie", "M-0052", "--sinds", "01-02-2027"]),
    ("Een ander personeelsnummer voor dezelfde mens", ["medewerker", "tonen", "M-0033"]),
    ("Een concept-oordeel dat in de kalibratie veranderde", ["gesprek", "tonen", "M-0047", "G-2026-3"]),
    ("Een jaaroverzicht dat is uitgegeven aan de ondernemingsraad", ["uitgave", "lijst"]),
    ("De cijfers van een jaar dat net begonnen is", ["jaaroverzicht", "2027"]),
  ]
}
