internal import EventCoding
package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Wire

/// One conversation whole: how it came about, its report, what was agreed in it, and the appraisal that came of it.
package struct Gesprekrapport: Equatable, Sendable {
  /// A fact that was recorded in this conversation, in words.
  package struct Besproken: Equatable, Sendable {
    package let feit: Feit
    package let omschrijving: String
  }

  package struct Resultaat: Equatable, Sendable {
    let oordeel: Vermeld<BeoordelingGebeurtenis.Resultaat>
    /// What the agreement said when it was rated; nothing when the agreement is not known.
    package let omschrijving: String?
    /// What it was before the vaststeller changed it.
    package let eerder: Oordeelverloop?
  }

  package let kop: Rapportkop
  package let persoon: Persoon
  package let gesprek: Gesprekbeeld
  /// `2026` or `2026/2027`
  let cyclusnaam: String
  package let tijdvak: Tijdvak?
  package let omstandigheden: Omstandigheden?
  /// Why an appraisal was made without an earlier conversation.
  package let uitzondering: String?
  /// As it was typed; empty when there is none.
  package let verslag: String
  /// What was said of each subject that the regeling asks, by its name.
  package let onderwerpen: [Besprokenonderwerp]
  /// The report by paragraph and author, and what was done around it.
  package let procedure: Procedureverslag
  /// Agreements made, adjusted and withdrawn, and progress told, in the order of the log.
  package let besproken: [Besproken]
  package let resultaten: [Resultaat]
  package let competenties: [Competentiebeeld]
  /// Nothing for a conversation that appraises nothing.
  package let beoordeling: Beoordelingbeeld?
  /// Corrections of what was recorded in or around this conversation, oldest first.
  package let correcties: [Correctiebeeld]
  package let basis: Basis?
  /// In the employee's words; nothing for a reader who may not see it.
  package let voorbereiding: Voorbereidingbeeld?
  /// What is signed on paper, and by whom; nothing for a conversation that was not held.
  let ondertekening: Papierondertekening?

  /// Nothing when nobody has this number or the dossier has no such conversation.
  package static func maak(
    _ nummer: Personeelsnummer, _ kenmerk: GesprekKenmerk, uit bron: Rapportbron
  ) -> Gesprekrapport? {
    guard let dossier = bron.boek.dossier(van: nummer), let gesprek = dossier.gesprek(kenmerk) else { return nil }
    let verslag = gesprek.verslag?.waarde
    let beoordeelt = gesprek.isGehouden && (gesprek.soort == .beoordeling || !gesprek.resultaten.isEmpty)
    return Gesprekrapport(
      kop: bron.kop("gespreksboek.gesprek", over: nummer), persoon: Persoon(nummer, in: bron.boek),
      gesprek: Gesprekbeeld(gesprek, dossier, bron),
      cyclusnaam: bron.boek.regelingen.cyclusnaam(gesprek.cyclus), tijdvak: verslag?.tijdvak,
      omstandigheden: verslag?.omstandigheden, uitzondering: verslag?.uitzondering, verslag: verslag?.verslag ?? "",
      onderwerpen: (verslag?.onderwerpen ?? []).map { onderwerp in
        let regeling = bron.boek.regelingen.cyclus(gesprek.cyclus)?.regeling
        return Besprokenonderwerp(
          naam: regeling?.onderwerp(onderwerp.onderwerp)?.naam ?? onderwerp.onderwerp.tekst, tekst: onderwerp.tekst)
      },
      procedure: Procedureverslag(gesprek, van: nummer, bron),
      besproken: besproken(kenmerk, dossier, bron), resultaten: resultaten(gesprek, dossier, bron),
      competenties: Competentiebeeld.beoordeeld(in: gesprek, dossier, bron),
      beoordeling: beoordeelt ? Beoordelingbeeld(gesprek, dossier, bron) : nil,
      correcties: Correctiebeeld.alle(dossier, bron.boek) { $0.gesprek == kenmerk },
      basis: dossier.basis, voorbereiding: Voorbereidingbeeld(gesprek, dossier, bron),
      ondertekening: Papierondertekening(gesprek, dossier, bron))
  }

  private static func besproken(_ kenmerk: GesprekKenmerk, _ dossier: Dossier, _ bron: Rapportbron) -> [Besproken] {
    let gelezen = Dossier(sleutel: dossier.sleutel, feiten: dossier.geldendeFeiten, vernietigd: dossier.vernietigd)
    return Feitomschrijving.sinds(0, gelezen, boek: bron.boek).compactMap { feit, zin in
      guard feit.gebeurtenis.gesprek == kenmerk else { return nil }
      switch feit.gebeurtenis {
      case .afspraak, .traject(.besproken): break
      default: return nil
      }
      return Besproken(feit: feit, omschrijving: zin + feit.herkomst.correctieteken)
    }
  }

  /// The last rating of each agreement, in the order of the agreements.
  private static func resultaten(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) -> [Resultaat] {
    Set(gesprek.resultaten.map(\.waarde.afspraak)).sorted().compactMap { kenmerk in
      gesprek.resultaat(kenmerk).map { vermeld in
        let versie = dossier.afspraak(kenmerk)?.versies.last { $0.herkomst.nr < vermeld.herkomst.nr }
        return Resultaat(
          oordeel: vermeld, omschrijving: versie?.inhoud.omschrijving,
          eerder: Oordeelverloop.resultaat(kenmerk, gesprek, bron.boek))
      }
    }
  }
}

extension Gesprekrapport {
  package func json() -> JSONNode {
    let isGehouden = gesprek.gehoudenOp != nil
    let handtekeningen = gesprek.procedure?.handtekeningen ?? []
    return kop.document(
      ("medewerker", persoon), ("gesprek", gesprek), ("tijdvak", tijdvak?.json),
      ("omstandigheden", omstandigheden?.json), ("uitzondering", uitzondering),
      ("verslag", isGehouden ? verslag : nil), ("alineas", isGehouden ? procedure.alineasJSON : nil),
      (
        "onderwerpen",
        onderwerpen.isEmpty
          ? nil : onderwerpen.map { JSONNode.object(("onderwerp", $0.naam), ("besproken", $0.tekst)) }
      ),
      ("handtekeningen", handtekeningen.isEmpty ? nil : handtekeningen.map(\.json)),
      ("besproken", besproken.map(\.json)), ("resultaten", resultaten.map(\.json)),
      ("competenties", competenties.lijst), ("beoordeling", beoordeling),
      ("correcties", correcties.lijstOfNiets), ("voorbereiding", voorbereiding?.json), ("basis", basis?.description))
  }
}

extension Gesprekrapport.Besproken {
  fileprivate var json: JSONNode {
    let opgeslagen = Codering.codeer(feit.gebeurtenis)
    return .object(
      ("nr", feit.herkomst.nr), ("soort", opgeslagen.soort), ("omschrijving", omschrijving),
      ("gegevens", opgeslagen.data))
  }
}

extension Gesprekrapport.Resultaat {
  fileprivate var json: JSONNode {
    let waarde = oordeel.waarde
    return .object(
      ("nr", oordeel.herkomst.nr), ("afspraak", waarde.afspraak.tekst), ("omschrijving", omschrijving),
      ("oordeel", waarde.oordeel), ("waarde", waarde.waarde), ("weging", waarde.weging),
      ("toelichting", waarde.toelichting), ("gecorrigeerdBij", oordeel.herkomst.gecorrigeerdBij),
      ("wasOordeel", eerder?.was), ("wasToelichting", eerder?.wasToelichting))
  }
}

/// A subject that the regeling asks, and what was said of it.
package struct Besprokenonderwerp: Equatable, Sendable {
  package let naam: String
  package let tekst: String
}
