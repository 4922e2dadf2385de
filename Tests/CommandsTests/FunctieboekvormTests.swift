import Foundation
import Testing
import Wire

/// Function books as organisations have them: scales between numbers, codes of their own, functions without competencies,
/// competencies without levels; and a regeling with three labels.
@Suite struct FunctieboekvormTests {
  private static let boek = """
    {"schema": "gespreksboek.catalogus", "schemaversie": 1, "id": "eigen", "naam": "Eigen boek", "versie": "1",
     "per": "2020-01-01", "bron": "proef", "niveauschema": {"soort": "genummerd", "niveaus": []}, "groepen": [],
     "competenties": [{"code": "durf", "naam": "Durf", "definitie": "iets aangaan", "niveaus": []}],
     "reeksen": [], "families": [], "normregels": [], "matrix": [],
     "functies": [
       {"code": "N02.01.02", "naam": "Adviseur", "schaal": "10a", "kenmerken": [], "resultaatgebieden": [], "normen": []},
       {"code": "N02.01.03", "naam": "Senior", "schaal": 11, "kenmerken": [], "resultaatgebieden": [], "normen": []},
       {"code": "N02.01.01", "naam": "Junior", "schaal": 10, "kenmerken": [], "resultaatgebieden": [], "normen": []}],
     "beschikbareFuncties": [], "modules": []}
    """

  private static func loop() throws -> Proefloop {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.schrijf("boek.json", boek)
    try loop.lukt("catalogus importeren boek.json")
    let gemeente = String(decoding: try loop.lees("Fixtures/regelingen/gemeente.json"), as: UTF8.self)
    try loop.schrijf("regeling.json", drieLabels(gemeente))
    try loop.lukt("regeling vaststellen regeling.json")
    try loop.lukt("cyclus openen 2026")
    return loop
  }

  /// The regeling of the municipality with three labels for results and for the end.
  private static func drieLabels(_ gemeente: String) -> String {
    let begin = gemeente.range(of: "\"schalen\": [")
    let einde = gemeente.range(of: "\"resultaatschaal\"")
    guard let begin, let einde else { return gemeente }
    let labels = """
      {"code": "drie", "naam": "Drie labels", "labels": [
        {"label": "onvoldoende", "waarde": 1, "laag": true}, {"label": "voldoende", "waarde": 2},
        {"label": "goed", "waarde": 3}]}],
        
      """
    return gemeente.replacingCharacters(in: begin.upperBound..<einde.lowerBound, with: labels)
      .replacing("\"resultaatschaal\": \"vijf-labels\"", with: "\"resultaatschaal\": \"drie\"")
      .replacing("\"eindschaal\": \"vijf-labels\"", with: "\"eindschaal\": \"drie\"")
  }

  @Test("scale 10a stands between 10 and 11, in lists, cards and JSON")
  func schalen() throws {
    let loop = try Self.loop()
    let lijst = try loop.lukt("functie lijst").stdout
    #expect(lijst.contains("10a"))
    let functies = try loop.voerUit("functie lijst --json").json["functies"]?.array ?? []
    #expect(Set(functies.compactMap { $0["schaal"]?.string }) == ["10a"])
    #expect(Set(functies.compactMap { $0["schaal"]?.integer }) == [10, 11])
    #expect(try loop.lukt("functie tonen eigen:N02.01.02").stdout.contains("10a"))
  }

  @Test("a year for functions without competencies, with three labels, by function and scale")
  func jaar() throws {
    let loop = try Self.loop()
    for (plek, code) in ["N02.01.01", "N02.01.02", "N02.01.03"].enumerated() {
      for mens in 1...5 {
        try loop.lukt(
          "medewerker in-dienst P\(plek)\(mens) --naam Mens\(plek)\(mens) --functie eigen:\(code) --onderdeel Regie "
            + "--per 01-01-2025")
      }
    }
    let formulier = try loop.lukt("gesprek formulier P11 --soort planning").stdout
    #expect(formulier.contains("P11") && !formulier.contains("Norm:"))
    #expect(try loop.lukt("dossier P11").stdout.contains("schaal 10a"))
    let csv = try loop.lukt("jaaroverzicht 2026 --json").json["eindoordelen"]
    #expect(csv?["labels"]?.array?.compactMap(\.string) == ["onvoldoende", "voldoende", "goed"])
    let status = try loop.lukt("status").stdout
    #expect(status.contains("15 in dienst"))
  }
}
