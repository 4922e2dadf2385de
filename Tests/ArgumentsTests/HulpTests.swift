import Arguments
import Tekst
import Testing

@Suite struct HulpTests {
  @Test func aLeafShowsExamplesFirst() {
    #expect(
      proeftabel.hulp(["gesprek", "plannen"]) == """
        Gebruik: boek gesprek plannen MEDEWERKER [DATUM] --soort SOORT [opties]

        Plan een gesprek met een medewerker.

        VOORBEELDEN
          boek gesprek plannen M-0117 --soort voortgang
              Plant een voortgangsgesprek.
          boek gesprek plannen M-0117 vandaag --soort=planning --json
              Plant vandaag een gesprek.

        UITLEG
          Het gesprek hoort bij de cyclus van dat jaar.

        ARGUMENTEN
          MEDEWERKER  Het nummer van de medewerker.
          DATUM       De dag van het gesprek.

        OPTIES
          -s, --soort SOORT       Het soort gesprek. Kies uit: planning, voortgang of
                                  beoordeling. Verplicht.
              --weging NAAM=DEEL  Hoe zwaar een afspraak telt. Mag vaker.
              --oordeel OORDEEL   Het oordeel.
              --stil              Zeg niets.

        ALGEMENE OPTIES
              --opslag MAP  De map met de gegevens. Zonder deze optie: de map Storage.
              --json        Geef de uitkomst als JSON.
          -h, --help        Toon deze hulp.
              --version     Toon de versie van het programma.
        """)
  }

  @Test func theProgramListsItsCommandsUnderHeadings() {
    #expect(
      proeftabel.hulp() == """
        Gebruik: boek OPDRACHT [opties]

        Houd gesprekken bij.

        VOORBEELDEN
          boek voorbeeld
              Maakt een opslag om mee te oefenen.

        UITLEG
          Alles staat in één opslag.

          Niets gaat verloren.

        BEGINNEN
          voorbeeld  Vul een opslag met een kleine gemeente.

        GESPREKKEN
          gesprek    Plan gesprekken en leg ze vast.
          bewaren    Bewaar losse bestanden.

        ALGEMENE OPTIES
              --opslag MAP  De map met de gegevens. Zonder deze optie: de map Storage.
              --json        Geef de uitkomst als JSON.
          -h, --help        Toon deze hulp.
              --version     Toon de versie van het programma.

        Meer over een opdracht: boek help OPDRACHT
        """)
  }

  @Test func aGroupListsItsCommands() {
    let text = proeftabel.hulp(["gesprek"])
    #expect(
      text.contains(
        """
        SUBOPDRACHTEN
          plannen  Plan een gesprek met een medewerker.
          lijst    Toon alle gesprekken.

        ALGEMENE OPTIES
        """))
    #expect(text.hasSuffix("Meer over een opdracht: boek help gesprek OPDRACHT"))
    #expect(!text.contains("\nOPTIES"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func everyPageKeepsToTheWidth(width: Int) {
    for (path, node) in proeftabel.alleRijen {
      let examples = Set(node.voorbeelden.map { "  " + $0.regel })  // lines to copy are never broken
      for line in proeftabel.hulp(path, breedte: width).split(separator: "\n") where !examples.contains(String(line)) {
        #expect(displayWidth(String(line)) <= width)
        #expect(line.last != " ")
      }
    }
  }

  @Test func onANarrowPageTheTextStandsBelowTheName() {
    #expect(
      proeftabel.hulp(["gesprek", "plannen"], breedte: 40).contains(
        """
              --weging NAAM=DEEL
              Hoe zwaar een afspraak telt. Mag
              vaker.
        """))
  }

  @Test func aLongNameGetsItsOwnLine() {
    let long = Programmatabel(
      programma: "p", samenvatting: "S.",
      rubrieken: [
        .init(
          "A",
          [
            Commandorij("b", "B.", opties: [Optie("--een-heel-lange-optie", waarde: "MET-EEN-WAARDE", "Doet iets.")])
          ])
      ])
    #expect(long.hulp(["b"]).contains("\n      --een-heel-lange-optie MET-EEN-WAARDE\n          "))
  }

  @Test func styleOnlyAddsSequences() {
    let styled = proeftabel.hulp(["gesprek"], stijl: Stijl(aan: true))
    #expect(styled.contains("\u{1B}[1mSUBOPDRACHTEN\u{1B}[22m"))
    #expect(!proeftabel.hulp(["gesprek"]).contains("\u{1B}"))
  }
}
