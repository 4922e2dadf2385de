package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// A dossier, or one conversation of it, made ready for an archive: each document as a page and as JSON, with words about it beside it.
///
/// ```
/// dossier-M-0117.html       dossier-M-0117.html.bestand.mdto.xml
/// dossier-M-0117.json       dossier-M-0117.json.bestand.mdto.xml
/// dossier-M-0117.mdto.xml   the document, whatever file it is in
/// ```
package struct Overdracht: Sendable {
  package struct Bestand: Sendable {
    package let naam: String
    package let bytes: [UInt8]
  }

  package let bestanden: [Bestand]
  package let documenten: Int

  /// Nothing when nobody has this number, or the dossier has no such conversation.
  ///
  /// - Parameters:
  ///   - gesprek: only this one; nothing for the dossier with all of its conversations that were held.
  ///   - nu: when the files are made.
  package static func maak(
    _ nummer: Personeelsnummer, gesprek: GesprekKenmerk? = nil, nu: Tijdstip, uit bron: Rapportbron
  ) -> Overdracht? {
    guard let dossier = bron.boek.dossier(van: nummer) else { return nil }
    let maker = Overdrachtmaker(dossier: dossier, nummer: nummer, nu: nu, bron: bron)
    if let gesprek {
      guard let een = dossier.gesprek(gesprek), let document = maker.document(een) else { return nil }
      return Overdracht(bestanden: document.bestanden, documenten: 1)
    }
    let gesprekken = dossier.gesprekken.filter(\.isGehouden).compactMap(maker.document)
    guard let geheel = maker.geheel(met: gesprekken) else { return nil }
    return Overdracht(
      bestanden: geheel.bestanden + gesprekken.flatMap(\.bestanden), documenten: 1 + gesprekken.count)
  }
}

/// Makes the documents of one dossier.
private struct Overdrachtmaker {
  let dossier: Dossier
  let nummer: Personeelsnummer
  let nu: Tijdstip
  let bron: Rapportbron

  struct Document {
    let verwijzing: MDTO.Verwijzing
    let bestanden: [Overdracht.Bestand]
  }

  private var herkomst: String { "Gespreksboek, opslag \(bron.opslag)" }
  private var dossierkenmerk: MDTO.Identificatie { .init(dossier.sleutel.tekst, bron: herkomst) }
  private var persoon: String { Persoon(nummer, in: bron.boek).tekst }
  private var dossiernaam: String { "Gespreksdossier van \(persoon)" }
  private var regeling: Regeling? { bron.boek.regelingen.versies.map(\.waarde).last { $0.per <= bron.peildatum } }

  /// The dossier as a whole.
  func geheel(met gesprekken: [Document]) -> Document? {
    guard let rapport = Dossierrapport.maak(nummer, uit: bron), let medewerker = dossier.medewerker else { return nil }
    let dienst = medewerker.dienstverbanden
    let einde = dienst.last?.tot
    return document(
      stam: "dossier-\(Self.naamdeel(nummer.tekst))", dossierkenmerk, dossiernaam,
      niveau: "Dossier", dekking: dienst.first.map { ($0.van, einde) },
      events: [dossier.feiten.first.map { MDTO.Event(soort: Self.event("Creatie"), dag: $0.herkomst.datum) }].compactMap
      { $0 },
      onderdeelVan: nil, bevat: gesprekken.map(\.verwijzing),
      bewaren: regeling?.bewaarregel(voor: Regeling.Bewaarregel.personalia), begin: nil, rapport)
  }

  /// One conversation.
  func document(_ gesprek: Gesprek) -> Document? {
    guard let rapport = Gesprekrapport.maak(nummer, gesprek.kenmerk, uit: bron) else { return nil }
    let dag = gesprek.gehouden
    let tijdvak = rapport.tijdvak
    let dekking = tijdvak.map { ($0.van, Optional($0.tot)) } ?? dag.map { ($0, Optional($0)) }
    let events = [
      dag.map { MDTO.Event(soort: Self.event("Creatie"), dag: $0) },
      gesprek.vaststelling.map { MDTO.Event(soort: Self.event("Bevriezing"), dag: $0.waarde.datum) },
    ]
    return document(
      stam: "gesprek-\(Self.naamdeel(nummer.tekst))-\(Self.naamdeel(gesprek.kenmerk.tekst))",
      MDTO.Identificatie("\(dossier.sleutel.tekst)/\(gesprek.kenmerk.tekst)", bron: herkomst),
      "\(rapport.gesprek.naam) \(gesprek.kenmerk) van \(persoon)", niveau: "Archiefstuk", dekking: dekking,
      events: events.compactMap { $0 }, onderdeelVan: .init(dossiernaam, dossierkenmerk), bevat: [],
      bewaren: regeling?.bewaarregel(voor: gesprek.soort.tekst), begin: dag, rapport)
  }

  private func document(
    stam: String, _ kenmerk: MDTO.Identificatie, _ naam: String, niveau: String, dekking: (Datum, Datum?)?,
    events: [MDTO.Event], onderdeelVan: MDTO.Verwijzing?, bevat: [MDTO.Verwijzing],
    bewaren: Regeling.Bewaarregel?, begin: Datum?, _ rapport: some Rapport
  ) -> Document {
    let verwijzing = MDTO.Verwijzing(naam, kenmerk)
    let vormen: [(einde: String, formaat: MDTO.Begrip, bytes: [UInt8])] = [
      (
        "html", MDTO.Begrip("Hypertext Markup Language 5", code: "fmt/471", uit: "PRONOM-register"),
        rapport.blad(.ruim).html(naam: naam)
      ),
      (
        "json", MDTO.Begrip("JSON Data Interchange Format", code: "fmt/817", uit: "PRONOM-register"),
        rapport.json().prettyBytes()
      ),
    ]
    let bestanden = vormen.map { vorm in
      (
        vorm,
        MDTO.Bestand(
          identificatie: .init("\(kenmerk.kenmerk)/\(vorm.einde)", bron: herkomst), naam: "\(stam).\(vorm.einde)",
          omvang: vorm.bytes.count, formaat: vorm.formaat, afdruk: SHA256.hash(vorm.bytes).hex, afgedruktOp: nu,
          isRepresentatieVan: verwijzing)
      )
    }
    let object = MDTO.Informatieobject(
      identificatie: kenmerk, naam: naam,
      aggregatieniveau: MDTO.Begrip(niveau, uit: "Begrippenlijst Aggregatieniveaus MDTO"),
      dekking: dekking.map { (van: $0.0, tot: $0.1) }, events: events,
      waardering: Self.waardering(bewaren), bewaartermijn: bewaren.flatMap { termijn($0, begin) },
      informatiecategorie: bewaren.map(categorie), isOnderdeelVan: onderdeelVan, bevat: bevat,
      representaties: bestanden.map { MDTO.Verwijzing($1.naam, $1.identificatie) },
      archiefvormer: .init(bron.organisatie),
      beperking: (
        MDTO.Begrip("Persoonsgegevens", uit: MDTO.eigenLijst),
        "Bevat persoonsgegevens (AVG). Alleen voor wie er volgens de wet bij mag."
      ))
    let om = bestanden.flatMap { vorm, bestand in
      [
        Overdracht.Bestand(naam: bestand.naam, bytes: vorm.bytes),
        Overdracht.Bestand(naam: "\(bestand.naam).bestand.mdto.xml", bytes: bestand.xml),
      ]
    }
    return Document(
      verwijzing: verwijzing, bestanden: om + [Overdracht.Bestand(naam: "\(stam).mdto.xml", bytes: object.xml)])
  }

  private static func waardering(_ regel: Regeling.Bewaarregel?) -> MDTO.Begrip {
    let lijst = "Begrippenlijst Waarderingen MDTO"
    return switch regel?.waardering {
    case .bewaren: MDTO.Begrip("Blijvend te bewaren", code: "B", uit: lijst)
    case .vernietigen, nil: MDTO.Begrip("Tijdelijk te bewaren", code: "V", uit: lijst)
    }
  }

  /// The term of its kind; nothing for what is kept for ever. From which day only where that is known.
  ///
  /// - Parameter gehouden: of a conversation, the day on which it was held.
  private func termijn(_ regel: Regeling.Bewaarregel, _ gehouden: Datum?) -> MDTO.Termijn? {
    guard regel.waardering == .vernietigen else { return nil }
    let begin: Datum? =
      switch regel.vanaf {
      case .vertrek, .ontslag: dossier.medewerker?.dienstverbanden.last?.tot
      case .verslag: gehouden
      case .afhandeling, .cyclus: nil
      }
    return MDTO.Termijn(
      vanaf: MDTO.Begrip(regel.vanaf.woorden, uit: MDTO.eigenLijst), begin: begin, jaren: regel.jaren)
  }

  /// The number and the ground in the selection list.
  private func categorie(_ regel: Regeling.Bewaarregel) -> MDTO.Begrip {
    MDTO.Begrip(regel.grond, code: regel.categorie, uit: "Selectielijst van \(bron.organisatie)")
  }

  private static func event(_ soort: String) -> MDTO.Begrip {
    MDTO.Begrip(soort, uit: "Begrippenlijst EventTypeLijst MDTO")
  }

  /// Only what means nothing to a file system or a shell.
  private static func naamdeel(_ tekst: String) -> String {
    let tekens = tekst.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(String(tekens).split(separator: "-").joined(separator: "-").prefix(60))
  }
}

extension Regeling.Bewaarregel.Aanvang {
  /// What the term runs from.
  fileprivate var woorden: String {
    switch self {
    case .afhandeling: "Einde van de afhandeling"
    case .cyclus: "Einde van de cyclus"
    case .verslag: "Dag van het verslag"
    case .vertrek: "Uitdiensttreding"
    case .ontslag: "Afhandeling van het ontslag"
    }
  }
}
