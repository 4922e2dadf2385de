import Arguments
import Testing

@Suite struct TabelcontroleTests {
  @Test func theTestTableIsSound() {
    #expect(proeftabel.controleerTabel() == [])
  }

  private static let goed = [Voorbeeld("p a", "Doet a.")]

  private static let fouten: [(String, Commandorij)] = [
    ("samenvatting ontbreekt", Commandorij("a", "", voorbeelden: goed)),
    ("samenvatting is geen zin", Commandorij("a", "Doet iets", voorbeelden: goed)),
    ("samenvatting is meer dan één regel", Commandorij("a", "Doet\niets.", voorbeelden: goed)),
    ("samenvatting is langer dan 78", Commandorij("a", String(repeating: "x", count: 90) + ".", voorbeelden: goed)),
    ("voorbeeld ontbreekt", Commandorij("a", "A.")),
    ("lege alinea", Commandorij("a", "A.", uitleg: [""], voorbeelden: goed)),
    ("naam is niet van kleine", Commandorij("A", "A.", voorbeelden: [Voorbeeld("p A", "A.")])),
    ("de naam help", Commandorij("help", "A.", voorbeelden: goed)),
    ("voorbeeld klopt niet", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p a --weg", "A.")])),
    ("voorbeeld klopt niet", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p b", "A.")])),
    ("voorbeeld voert niets uit", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p a --help", "A.")])),
    ("voorbeeld noemt geen opdracht", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p", "A.")])),
    ("voorbeeld begint niet met p", Commandorij("a", "A.", voorbeelden: [Voorbeeld("a", "A.")])),
    ("voorbeeld zonder uitleg", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p a", "")])),
    ("aanhalingsteken niet gesloten", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p a 'x", "A.")])),
    ("voorbeeld is van een andere", Commandorij("a", "A.", voorbeelden: [Voorbeeld("p z", "A.")])),
    ("optie --json staat er dubbel", met(Optie("--json", "J."))),
    ("optie --x staat er dubbel", met(Optie("--x", "X."), Optie("--x", "X."))),
    ("korte optie -h staat er dubbel", met(Optie("--x", kort: "h", "X."))),
    ("korte optie -1 is geen letter", met(Optie("--x", kort: "1", "X."))),
    ("optie -x is niet van kleine", met(Optie("-x", "X."))),
    ("optie --x zonder uitleg", met(Optie("--x", ""))),
    ("vlag --x kan geen keuzes", met(Optie("--x", "X.", keuzes: ["a"]))),
    ("vlag --x kan geen keuzes", met(Optie("--x", "X.", verplicht: true))),
    ("vlag --x kan geen keuzes", met(Optie("--x", "X.", pad: .map))),
    ("--x is een pad en heeft ook", met(Optie("--x", waarde: "X", "X.", keuzes: ["a"], pad: .map))),
    ("X is een pad en heeft ook", met(Positioneel("X", "X.", keuzes: ["a"], pad: .bestand))),
    ("is verplicht én standaard", met(Optie("--x", waarde: "X", "X.", verplicht: true, standaard: "a"))),
    ("waarde x van --x", met(Optie("--x", waarde: "x", "X."))),
    ("keuzes van --x zijn leeg", met(Optie("--x", waarde: "X", "X.", keuzes: []))),
    ("keuze 'a' van --x", met(Optie("--x", waarde: "X", "X.", keuzes: ["a", "b", "a"]))),
    ("argument X staat er dubbel", met(Positioneel("X", "X."), Positioneel("X", "X."))),
    ("argument x is niet van", met(Positioneel("x", "X."))),
    ("argument X zonder uitleg", met(Positioneel("X", ""))),
    ("mag vaker en staat niet", met(Positioneel("X", "X.", .herhaalbaar), Positioneel("Y", "Y."))),
    ("staat na een optioneel", met(Positioneel("X", "X.", .optioneel), Positioneel("Y", "Y."))),
    ("keuzes van X zijn leeg", met(Positioneel("X", "X.", keuzes: []))),
    ("een groep heeft geen eigen", Commandorij("a", "A.", opties: [Optie("--x", "X.")], subopdrachten: [z])),
    ("opdracht 'z' staat er dubbel", Commandorij("a", "A.", subopdrachten: [z, z])),
  ]

  private static var z: Commandorij { Commandorij("z", "Z.", voorbeelden: [Voorbeeld("p z", "Z.")]) }
  private static func met(_ options: Optie...) -> Commandorij {
    Commandorij("a", "A.", voorbeelden: goed, opties: options)
  }
  private static func met(_ places: Positioneel...) -> Commandorij {
    Commandorij("a", "A.", voorbeelden: goed, argumenten: places)
  }

  @Test(arguments: fouten.indices)
  func everyFaultIsFound(index: Int) {
    let (expected, node) = Self.fouten[index]
    let table = Programmatabel(
      programma: "p", samenvatting: "P.", algemeneOpties: [Optie("--json", "J.")],
      rubrieken: [.init("ALLES", [node, Self.z])])
    let findings = table.controleerTabel().map(\.description)
    #expect(findings.contains { $0.contains(expected) }, "\(findings)")
  }

  @Test func emptyHeadingsAndDoubleCommandsAreFound() {
    let table = Programmatabel(
      programma: "p", samenvatting: "P.",
      rubrieken: [.init("", [Self.z]), .init("NIETS", []), .init("NOG EENS", [Self.z])])
    let findings = table.controleerTabel().map(\.description)
    #expect(findings == ["p: rubriek zonder kop", "p: rubriek 'NIETS' is leeg", "p: opdracht 'z' staat er dubbel"])
  }

  @Test func leavesComeInTableOrder() {
    let paths = proeftabel.bladeren.map { $0.pad.joined(separator: " ") }
    #expect(paths == ["voorbeeld", "gesprek plannen", "gesprek lijst", "bewaren"])
    #expect(proeftabel.rij(["gesprek", "lijst"])?.naam == "lijst")
    #expect(proeftabel.rij(["lijst"]) == nil)
  }
}
