import Foundation
import Testing

/// From an empty storage to an open cycle with forms, as an HR adviser does it: a function book as a document, rules from the
/// template, people from another system.
@Suite("from nothing to forms") struct VanNulTests {
  /// A document of an organisation, which it already has.
  private static let functieboek = """
    Competenties van de gemeente
    1 januari 2026

    Competentie\tCompetentieniveau Gemeentesecretaris
    Voor iedereen\t
    Moed\t3
    Ordelijkheid\t2

    Moed\tDurft wat nodig is, ook als het eng is.
    Competentieniveau 1\tGaat mee.
    Competentieniveau 2\tGaat voor.
    Competentieniveau 3\tWijst de weg.

    Ordelijkheid\tHoudt spullen en hoofd bij elkaar.
    Competentieniveau 1\tLegt alles terug.
    Competentieniveau 2\tVindt alles terug.
    """

  /// A table of the other functions, as a spreadsheet saves it.
  private static let functies =
    "functie;schaal;competentie;norm\n"
    + [
      "Adviseur II", "Adviseur III", "Regisseur/adviseur", "Senior beheerder", "Beheerder", "Medewerker ondersteuning",
    ]
    .enumerated().flatMap { ["\($1);\(11 - $0);Moed;1", "\($1);\(11 - $0);Ordelijkheid;2"] }.joined(separator: "\n")
    + "\n"

  /// What is changed in the template of the rules: each is a line typed by hand. In the proposed profile nothing is.
  private static let regelingwijzigingen = [
    ("\"id\": \"voorbeeld\"", "\"id\": \"gemeente\""),
    ("Regeling gesprekken van Voorbeeld", "Regeling gesprekken van de gemeente"),
    ("\"per\": \"2027-01-01\"", "\"per\": \"2026-01-01\""),
    ("Besluit van 1 november 2026", "Besluit van 3 december 2025"),
  ]

  @Test("at most 8 commands and 20 lines by hand")
  func alles() throws {
    let loop = try Proefloop()
    try loop.op("2026-01-05")
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
    try loop.schrijf("functieboek.txt", Self.functieboek)
    try loop.schrijf("functies.csv", Self.functies)
    try loop.schrijf(
      "export.csv", Array(try Data(contentsOf: URL(filePath: Proefloop.project + "/Fixtures/import/afas.csv"))))
    var opdrachten = 0
    func doe(_ regel: String) throws -> Proefloop.Uitkomst {
      opdrachten += 1
      return try loop.lukt(regel)
    }
    _ = try doe("catalogus lezen functieboek.txt functies.csv --id boek --per 01-01-2026 --uit boek.json")
    _ = try doe("catalogus importeren boek.json")
    var regeling = try doe("regeling sjabloon").stdout
    for (oud, nieuw) in Self.regelingwijzigingen {
      #expect(regeling.contains(oud), "\(oud)")
      regeling = regeling.replacing(oud, with: nieuw)
    }
    try loop.schrijf("regeling.json", regeling)
    _ = try doe("regeling vaststellen regeling.json")
    _ = try doe("medewerker profiel export.csv --uit profiel.json")
    _ = try doe("medewerker importeren export.csv --profiel profiel.json --per 01-01-2026")
    _ = try doe("cyclus openen 2026")
    let formulieren = try doe("gesprek formulier 100305 --team --soort planning --map formulieren")
    #expect(opdrachten <= 8)
    #expect(Self.regelingwijzigingen.count <= 20)
    #expect(formulieren.beide.contains("100417"), "\(formulieren.beide)")
    let formulier = try loop.lukt("gesprek formulier 100417 --soort planning").stdout
    #expect(formulier.contains("van den Berg-Çelik"))
    #expect(try loop.lukt("functie tonen boek:adviseur-iii").stdout.contains("Moed: 1"))
  }
}
