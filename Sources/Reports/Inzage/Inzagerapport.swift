package import Gesprekscyclus
internal import Kalender
package import Projections
internal import Tekst
internal import Weergave
package import Wire

/// Everything that is recorded about one person, in answer to a request for access (GDPR, article 15): one page and one document.
package struct Inzagerapport: Sendable {
  package let kop: Rapportkop
  package let persoon: Persoon
  package let gift: Inzagegift
  /// What the organisation says, with what holds anywhere where it says nothing.
  let tekst: Inzagetekst
  /// The organisation said it itself.
  let isEigenTekst: Bool
  let bewaartermijn: Regeling.Bewaartermijn?
  /// Years that notes of who looked are kept.
  let bewaarjaren: Int?
  let medewerker: Medewerkerrapport?
  let dossiers: [Dossierrapport]
  let gesprekken: [Gesprekrapport]
  let trajecten: Trajectrapport?
  let historie: Historierapport?
  let vermeldingen: [Vermelding]
  /// Nothing where the storage never noted who looked.
  let raadplegingen: [Inzagelijst.Regel]?

  /// Nothing when nobody has this number.
  ///
  /// - Parameters:
  ///   - bron: as far as the person may see it, without who informants are.
  ///   - raadplegingen: of this dossier, and of lists.
  /// - Complexity: O(n²) in the facts of this one person.
  package static func maak(
    _ nummer: Personeelsnummer, _ gift: Inzagegift, _ vermeldingen: [Vermelding], _ raadplegingen: [Inzageregel]?,
    bewaarjaren: Int?, uit bron: Rapportbron
  ) -> Inzagerapport? {
    guard let dossier = bron.boek.dossier(van: nummer) else { return nil }
    let regeling = bron.boek.regelingen.versies.map(\.waarde).last { $0.per <= bron.peildatum }
    let jaren = Set(dossier.gesprekken.map(\.cyclus) + dossier.afspraken.map(\.cyclus)).sorted()
    let dossiers = (jaren.isEmpty ? [nil] : jaren.map { $0 }).compactMap {
      Dossierrapport.maak(nummer, cyclus: $0, uit: bron)
    }
    return Inzagerapport(
      kop: bron.kop("gespreksboek.inzage", over: nummer), persoon: Persoon(nummer, in: bron.boek), gift: gift,
      tekst: (regeling?.avg ?? .gewoon).aangevuld, isEigenTekst: regeling?.avg != nil,
      bewaartermijn: regeling?.bewaartermijn, bewaarjaren: bewaarjaren,
      medewerker: Medewerkerrapport.maak(nummer, uit: bron), dossiers: dossiers,
      gesprekken: dossier.gesprekken.compactMap { Gesprekrapport.maak(nummer, $0.kenmerk, uit: bron) },
      trajecten: dossier.trajecten.isEmpty ? nil : Trajectrapport.maak(nummer, uit: bron),
      historie: Historierapport.maak(nummer, uit: bron), vermeldingen: vermeldingen,
      raadplegingen: raadplegingen?.map { Inzagelijst.Regel($0, bron.boek) })
  }

  /// What is in it, under each other; each with its own title.
  private var delen: [any Rapport] {
    [medewerker].compactMap { $0 } + dossiers + gesprekken + [trajecten].compactMap { $0 }
      + [historie].compactMap { $0 }
  }
}

extension Inzagerapport {
  /// One page that needs nothing else.
  package func html() -> [UInt8] {
    let titel = "Inzage in de gegevens van \(persoon.tekst)"
    return Pagina.bytes(titel: titel) { pagina in
      pagina.element("main") { pagina in
        if !kop.organisatie.isEmpty {
          pagina.element("p", ["class": "briefhoofd"], woorden: veilig(kop.organisatie))
        }
        pagina.element("h1", woorden: titel)
        uitleg.zet(in: &pagina, onder: true)
        for deel in delen { deel.blad(.ruim).zet(in: &pagina, onder: true) }
        elders.zet(in: &pagina, onder: true)
      }
      pagina.element("footer") { for regel in kop.slotregels { $0.element("p", woorden: regel) } }
    }
  }

  /// The document `gespreksboek.inzage`.
  package func json() -> JSONNode {
    kop.document(
      ("medewerker", persoon), ("verzocht", gift.verzocht), ("gegeven", gift.gegeven),
      (
        "uitleg",
        JSONNode.object(
          ("vanOrganisatie", isEigenTekst), ("doelen", tekst.doelen), ("soorten", Self.soorten),
          ("herkomst", Self.herkomst),
          ("ontvangers", tekst.ontvangers), ("bewaren", bewaarzinnen), ("rechten", tekst.rechten),
          ("besluiten", Self.besluiten), ("contact", tekst.contact))
      ), ("persoon", medewerker?.json()), ("dossiers", dossiers.map { $0.json() }),
      ("gesprekken", gesprekken.map { $0.json() }), ("verbetertrajecten", trajecten?.json()),
      ("historie", historie?.json()), ("elders", Vermelding.kolommen.json(vermeldingen)),
      ("geraadpleegd", raadplegingen.map { kolommen.json($0) }))
  }
}

extension Inzagerapport {
  private static let soorten = [
    "Wie u bent en waar u werkt: nummer, naam, functie, onderdeel, leidinggevende, dienstverband.",
    "Gesprekken: wanneer, met wie, en het verslag.", "Afspraken, en hoe het daarmee ging.",
    "Oordelen, met de motivering.", "Uw reacties, handtekeningen en bedenkingen.", "Verbetertrajecten.",
    "Wie wat wanneer vastlegde en verbeterde.", "Wie in uw dossier keek.",
  ]

  private static let herkomst =
    "De gegevens komen van uzelf, van wie leiding aan u geeft of gaf, van wie over uw werk is gevraagd, en van de "
    + "personeelsadviseur, die ze ook uit het personeelssysteem overneemt."

  private static let besluiten =
    "Er zijn geen oordelen of besluiten die een computer alleen neemt. Totalen worden uitgerekend uit wat mensen invulden."

  private var bewaarzinnen: [String] {
    [
      bewaartermijn.map { "Uw dossier: \($0.jaren) jaar na vertrek (grond: \(veilig($0.grond)))." },
      bewaarjaren.map { "Wie in uw dossier keek: \($0) jaar." },
    ].compactMap { $0 }
  }

  private var uitleg: Blad {
    var blad = Blad(.ruim)
    blad.alinea("Gevraagd op \(gift.verzocht.proza), gegeven op \(gift.gegeven.proza).")
    if !isEigenTekst {
      blad.letOp(
        "De organisatie heeft hierover nog geen eigen tekst vastgelegd (in de regeling, onder ‘avg’). Hier staat wat meestal geldt."
      )
    }
    blad.sectie("Waarvoor de gegevens zijn", tekst.doelen.map { veilig($0) })
    blad.sectie("Welke gegevens dit zijn", Self.soorten)
    blad.kop("Waar ze vandaan komen")
    blad.alinea(Self.herkomst)
    blad.sectie("Wie ze krijgt", tekst.ontvangers.map { veilig($0) })
    blad.sectie("Hoe lang ze blijven", bewaarzinnen)
    blad.sectie("Uw rechten", tekst.rechten.map { veilig($0) })
    blad.kop("Oordelen en besluiten")
    blad.alinea(Self.besluiten)
    if let contact = tekst.contact {
      blad.kop("Vragen")
      blad.alinea(veilig(contact))
    }
    blad.kop("Wat er hierna staat")
    blad.alinea(
      "Alles wat over u is vastgelegd, zoals het nu luidt en zoals het werd vastgelegd. De namen van wie als informant iets over u "
        + "zei, zijn weggelaten. Wat u voorbereidde en voor uzelf hield, ziet alleen u: gespreksboek gesprek tonen.")
    return blad
  }

  private var elders: Blad {
    var blad = Blad(.ruim)
    blad.kop("Waar u bij anderen genoemd bent")
    if vermeldingen.isEmpty {
      blad.alinea("Nergens.")
    } else {
      blad.alinea("Alleen als wat, en wanneer. Van wie die dossiers zijn, staat er niet bij.")
      blad.tabel(Vermelding.kolommen, vermeldingen)
    }
    blad.kop("Wie in uw dossier keek")
    guard let raadplegingen else {
      blad.alinea("Dat is in deze opslag niet genoteerd.")
      return blad
    }
    blad.alinea(
      gift.metNamen
        ? "Van een lijst staat er niet bij wie erin stonden: u kunt erin staan."
        : "De namen van medewerkers zijn weggelaten. Van een lijst staat er niet bij wie erin stonden: u kunt erin staan."
    )
    if raadplegingen.isEmpty {
      blad.alinea("Niemand, sinds dit wordt genoteerd.")
    } else {
      blad.tabel(kolommen, raadplegingen)
    }
    return blad
  }

  /// Day, for what and how; who only where names are given.
  private var kolommen: [Kolom<Inzagelijst.Regel>] {
    let wie: [Kolom<Inzagelijst.Regel>] = gift.metNamen ? [Kolom("WIE", rekbaar: true, "account", \.account)] : []
    return [Kolom("DAG", "dag") { Amsterdam.datum(van: $0.tijd) }] + wie + [
      Kolom("WAT", rekbaar: true, "wat") { $0.bereik?.zin ?? "uw dossier (\($0.opdracht))" },
      Kolom("WAARVOOR", rekbaar: true, "waarvoor", \.waarvoor),
    ]
  }
}
