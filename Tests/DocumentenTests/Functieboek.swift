/// A made-up function book in the shape of the large ones: a matrix of functions, functions that there are, descriptions with
/// result areas and competencies, a module, and profiles with knowledge and education.
enum Functieboek {
  static let tekst = """
    Waterschap De Lage Dijk

    # Functieboek 2031

    Vastgesteld op 3 mei 2031

    Inleiding\t3
    Matrix\t5
    FUNCTIEBESCHRIJVING DIJKWERKER I\t8
    FUNCTIEBESCHRIJVING DIJKWERKER II\t11
    FUNCTIEBESCHRIJVING KAARTENMAKER\t14

    ## Inleiding

    Dit boek beschrijft wie de voeten droog houdt. Wie het leest, weet wat er van hem gevraagd wordt.

    \tBuiten\t\tBinnen\t
    \tDijk\tGemaal\tKaart\tArchief
    9\t\t\tKaartenmaker 410\t
    8\tDw. I 380\t\t\t
    7\tDw. II 300\tMachinist 310\t\t
    6\t\t\t\t

    ## Beschikbare functies

    Beschikbare functie\tNormfunctie\tKenmerken\tSchaal\tFormatie
    Dijkmeester\tDijkwerker I\t<ul><li>• geeft de ploeg <b>richting</b></li><li>• kent elke dijkpaal</li></ul>\t8\t2,00
    Wachter noord\tDijkwerker II\t<ul><li>loopt de noorderdijk</li></ul>\t7\t3,50
    \t\t<ul><li>meldt lekken</li></ul>\t\t
    Tekenaar\tKaartenmaker\t\t9\t
    \t\t\t<b>Totaal:</b>\t<b>5,50</b>

    ## FUNCTIEBESCHRIJVING DIJKWERKER I

    <b>Naam functie</b>\t:\t<i>Dijkwerker I</i>
    <b>Code</b>\t:\t

    ### Funciereeks Buiten:

    *Werk aan de dijk, in weer en wind.*

    ### Functiegroep Dijk:

    *Onderhoudt de kering.*

    ### Overwegende functiekenmerken:

    - leidt de **ploeg** op de dijk
    - kiest de volgorde van het werk

    ### Competenties:

    - *moed, niveau A (voorgaan)*
    - *ordelijkheid, niveau B (opruimen)*

    ## Generieke taken

    ### Resultaatgebied 1: Kering

    - inspecteert de dijk bij hoog water
    - besluit over zandzakken

    ### Resultaatgebied 2: Ploeg

    - verdeelt de ploegen over de
    noordkant en de zuidkant

    ## Module

    ## FUNCTIEBESCHRIJVING DIJKWERKER II

    <b>Naam functie</b>\t:\tDijkwerker II
    <b>Code</b>\t:\t

    ### Functiereeks Buiten:

    *Werk aan de dijk, in weer en wind.*

    ### Functiegroep Dijk:

    *Onderhoudt de kering.*

    ### Overwegende functiekenmerken:

    - loopt de dijk na

    ### Competenties:

    - moed, niveau B (aanpakken)
    - ordelijkheid, niveau B (opruimen)

    ## Generieke taken

    ### Resultaatgebied 1: Kering

    - loopt elke dag een stuk dijk

    ## Module

    ## FUNCTIEBESCHRIJVING KAARTENMAKER

    <b>Naam functie</b>\t:\tKaartenmaker

    ### Functiereeks Binnen:

    ### Functiegroep Kaart:

    ### Overwegende functiekenmerken:

    - tekent het gebied

    ### Competenties:

    - ordelijkheid, niveau A (rangschikken)

    ## Generieke taken

    ### Resultaatgebied 1: Kaarten

    - maakt elk jaar de leggerkaart

    ## Module

    ---

    Modulenaam\tPloegbaas
    ------------\t-------------

    ### **Module taken**

    #### 1. Ploegbaas

    - maakt het rooster van de ploeg

    ### **Competenties:**

    - *overwicht, niveau B (aanspreken)*

    # BIJLAGE

    ## COMPETENTIEPROFIEL DIJKWERKER I

    ---

    ### *Kritische werksituatie normfunctie*

    1. Hoog water: het besluit valt midden in de nacht.
      2. Wachten: soms gebeurt er weken niets.
    -\u{20}

    ### *Competenties normfunctie*

    #### **Moed**

    Doet wat nodig is, ook als het eng is.

    #### Niveau A (voorgaan)

    - Gaat als eerste het talud af.
    - Vertelt wat er mis kan gaan.

    #### **Ordelijkheid (orde)**

    Houdt zijn spullen en zijn hoofd bij elkaar.

    #### Niveau B (opruimen)

    - Legt alles terug.

    ### *Vakkennis normfunctie*

    #### **Over welke vakkennis dient de medewerker te beschikken?**

    *Kennis op het gebied van:*

    - Waterkering: weet hoe een dijk bezwijkt.

    *Vaardigheden op het gebied van:*

    - Zandzakken: legt er tien in een minuut.

    #### **Welke opleiding voldoet als minimale basis/idealiter voor deze vakkennis?**

    Minimaal de dijkschool.

    ### *Kritische werksituatie normfunctie*

    1. Eenzaamheid: loopt de dijk alleen.

    ### *Competenties normfunctie*

    #### **Moed**

    Doet wat nodig is, ook als het eng is.

    #### Niveau B (aanpakken)

    - Springt bij als een ander het niet ziet.

    #### **Ordelijkheid**

    Houdt zijn spullen en zijn hoofd bij elkaar.

    #### Niveau B (opruimmen)

    - Legt alles terug.

    ### *Vakkennis normfunctie*

    *Kennis op het gebied van:*

    - Waterkering: weet hoe een dijk bezwijkt.

    ## COMPETENTIEPROFIEL KAARTENMAKER

    ### *Competenties normfunctie*

    #### **Ordelijkheid**

    Houdt zijn spullen en zijn hoofd bij elkaar.

    #### Niveau A (rangschikken)

    - Vindt elke kaart binnen een tel terug.

    #### **Welke opleiding voldoet als minimale basis/idealiter voor deze vakkennis?**

    Minimaal een tekenopleiding.

    ### *Competenties module*

    #### **Overwicht**

    Wordt gevolgd zonder te roepen.

    #### Niveau B (aanspreken)

    - Zegt het meteen.
    """
}
