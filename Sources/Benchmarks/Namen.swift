/// Made-up words for made-up people.
enum Namen {
  static let voor = [
    "Zoë", "Daan", "Fatima", "Ruben", "Noor", "Jeroen", "Aïcha", "Willem", "Sanne", "Mehmet", "Lotte", "Björn", "Inge",
  ]
  static let achter = [
    "Çelik", "van der Berg", "de Vries", "El Amrani", "Jansen", "Koç", "Hoekstra", "van 't Hof", "Bakker", "Nguyen",
  ]
  static let afspraken = [
    "Levert een inkoopkader op dat door het college is vastgesteld.",
    "Brengt de doorlooptijd van aanvragen terug van acht naar zes weken.",
    "Richt met de partners in de keten een overleg in dat ieder kwartaal bijeenkomt.",
    "Zorgt dat de begroting van het programma sluitend is en blijft.",
  ]
  static let verslagen = [
    "Het was een open gesprek. Wij bespraken de opgaven van dit jaar en wat daarvoor nodig is.\n\nAfgesproken is dat wij "
      + "elkaar iedere maand kort spreken.",
    "De nadruk lag op de samenwerking met de andere clusters. De medewerker ziet kansen en noemt ook de werkdruk.",
  ]
  static let toelichtingen = [
    "In maart liep de planning uit doordat de gegevens ontbraken; in mei is dat hersteld en is het college op tijd "
      + "geïnformeerd.",
    "Het stuk was op tijd klaar en is in één ronde vastgesteld. De raad noemde het helder en goed onderbouwd.",
    "Twee van de vijf partners haakten af. Pas na een gesprek in september kwam het overleg weer op gang.",
  ]
}
