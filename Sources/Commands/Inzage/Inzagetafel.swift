internal import Arguments
package import Gebruik
internal import Projections

/// What every command notes of who looks: the one table. A test fails when a command has no line in it.
///
/// A recording command that is carried out stands in the log itself, with who did it; what this table says of it holds for its dry
/// run, and for what it reads first.
package enum Inzagetafel {
  /// A command that has no line is noted as one about people: better too much than nothing.
  package static func regel(_ pad: [String]) -> Inzagevraag.Regel { opPad[pad] ?? .personen }

  package static let regels: [(pad: String, regel: Inzagevraag.Regel)] = [
    ("inrichten", nieuw), ("voorbeeld", nieuw), ("status", .lijst), ("werk", .lijst),

    ("medewerker importeren", .lijst), ("medewerker profiel", regelgeving), ("medewerker in-dienst", .personen),
    ("medewerker wijzigen", .personen), ("medewerker uit-dienst", .personen), ("medewerker hernummeren", .personen),
    ("medewerker tonen", .personen), ("medewerker lijst", .lijst),
    ("onderdeel instellen", aantallen), ("onderdeel importeren", aantallen), ("onderdeel opheffen", aantallen),
    ("onderdeel tonen", .lijst),
    ("catalogus lezen", regelgeving), ("catalogus sjabloon", regelgeving), ("catalogus controleren", regelgeving),
    ("catalogus importeren", regelgeving), ("catalogus vergelijken", .lijst), ("catalogus tonen", regelgeving),
    ("catalogus lijst", regelgeving), ("functie tonen", regelgeving), ("functie lijst", regelgeving),
    ("regeling sjabloon", regelgeving), ("regeling controleren", regelgeving), ("regeling vaststellen", regelgeving),
    ("regeling tonen", regelgeving), ("regeling lijst", regelgeving),
    ("cyclus openen", regelgeving), ("cyclus plannen", .lijst), ("cyclus sluiten", .lijst),
    ("cyclus heropenen", regelgeving), ("cyclus tonen", .lijst), ("cyclus lijst", aantallen),

    ("gesprek plannen", .personen), ("gesprek verzetten", .personen), ("gesprek afzeggen", .personen),
    ("gesprek vrijstellen", .personen), ("gesprek formulier", .personen), ("gesprek vastleggen", .personen),
    ("gesprek verder", .personen), ("gesprek aanvullen", .personen), ("gesprek bijlage", .personen),
    ("gesprek aanbieden", .personen), ("gesprek reageren", .personen), ("gesprek ondertekenen", .personen),
    ("gesprek vaststellen", .personen), ("gesprek uitreiken", .personen), ("gesprek tonen", .personen),
    ("gesprek lijst", .personen), ("bedenking indienen", .personen), ("bedenking afhandelen", .personen),
    ("afspraak maken", .personen), ("afspraak bijstellen", .personen), ("afspraak voortgang", .personen),
    ("afspraak intrekken", .personen), ("afspraak lijst", .personen),
    ("verbetertraject starten", .personen), ("verbetertraject bespreken", .personen),
    ("verbetertraject afronden", .personen), ("verbetertraject tonen", .personen), ("verbetertraject lijst", .lijst),
    ("corrigeren", .personen),

    ("dossier", .personen), ("historie", .personen), ("verschil", .personen), ("verklaren", .personen),
    ("toetsen", .personen), ("bevindingen", .lijst), ("jaaroverzicht", .lijst), ("uitgave vastleggen", .lijst),
    ("uitgave tonen", .niets("een uitgave zegt van niemand iets")), ("uitgave lijst", aantallen),
    ("kalibratie tonen", .lijst), ("kalibratie vastleggen", .personen), ("achterstand", .lijst),

    ("log controleren", controle), ("log tonen", .personen), ("log kopie", bestanden), ("log herstellen", bestanden),
    ("zegel sleutel", controle), ("zegel maken", controle), ("zegel nagaan", controle), ("zegel lijst", controle),
    ("zegel medetekenen", controle), ("zegel tegels", controle), ("bewijs maken", .personen),
    ("bewijs nagaan", .niets("leest geen opslag")), ("bewijs uitbreiding", controle),

    ("inzage instellen", rechten), ("inzage log", .personen), ("inzage geven", .personen),
    ("bewaren lijst", .lijst), ("bewaren aanhouden", .personen), ("bewaren hervatten", .personen),
    ("vernietigen voorstel", .lijst), ("vernietigen goedkeuren", .lijst), ("vernietigen uitvoeren", aantallen),
    ("vernietigen lijst", aantallen), ("vernietigen verklaring", aantallen),
    ("exporteren cloudevents", .lijst), ("exporteren postgres", .lijst), ("exporteren mdto", .personen),

    ("rol toekennen", rechten), ("rol intrekken", rechten), ("rol koppelen", rechten), ("rol ontkoppelen", rechten),
    ("rol waarnemen", rechten), ("rol lijst", rechten),
    ("aanvulling", .niets("leest geen opslag")), ("handboek", .niets("leest geen opslag")),
  ]

  private static let opPad = Dictionary(
    regels.map { ($0.pad.split(separator: " ").map(String.init), $0.regel) }, uniquingKeysWith: { eerste, _ in eerste })

  private static let nieuw = Inzagevraag.Regel.niets("maakt een nieuwe opslag")
  private static let regelgeving = Inzagevraag.Regel.niets("over regels en functies, niet over mensen")
  private static let aantallen = Inzagevraag.Regel.niets("hoogstens aantallen, van niemand een dossier")
  private static let controle = Inzagevraag.Regel.niets("rekent na, en toont van niemand iets")
  private static let rechten = Inzagevraag.Regel.niets("over wie wat mag, niet over een dossier")
  private static let bestanden = Inzagevraag.Regel.niets(
    "van wie de bestanden bezit, en die ook zonder programma kan lezen")
}

extension Beurt {
  /// What the answer is for and in which form it leaves the screen, for the note of who looks.
  ///
  /// - Throws: U011 for a purpose that is too long.
  func noemDoel(_ uit: Uitbestand?) throws(Mislukt) {
    inzage.vorm = uit?.vorm.rawValue ?? (wilJSON ? Uitvorm.json.rawValue : nil)
    // Elsewhere the option of this name is the goal of an improvement track.
    let kentDoel = Commandotabel.uitvoerders[aanroep.pad]?.rij.opties.contains { $0.uitleg == Opties.doel.uitleg }
    guard kentDoel ?? false, let doel = try tekst("--doel") else { return }
    guard doel.count <= Inzagenotitie.langsteDoel, doel.contains(where: { !$0.isWhitespace }) else {
      throw .ongeldig(
        "Het doel achter --doel is leeg of te lang.",
        advies: "Schrijf in hoogstens \(Inzagenotitie.langsteDoel) tekens waarvoor u dit vraagt.")
    }
    inzage.doel = doel
  }
}
