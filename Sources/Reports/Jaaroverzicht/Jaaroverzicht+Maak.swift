internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Jaaroverzicht {
  /// The figures of a year; nothing when that cycle was never opened.
  ///
  /// - Complexity: O(p · f) for p people with f conversations and agreements each.
  package static func maak(_ bron: Rapportbron, jaar: Int) -> Jaaroverzicht? {
    guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
    let minimum = cyclus.regeling.kleinsteGroep
    let beoordelingen = bron.beoordelingen(in: jaar)
    return Jaaroverzicht(
      kop: bron.kop("gespreksboek.jaaroverzicht"), jaar: jaar, regeling: cyclus.regeling.aanduiding,
      isOpen: cyclus.isOpen, kleinsteGroep: minimum,
      stadia: cyclus.regeling.stadia.compactMap { bron.stadiumtabel($0, jaar: jaar, minimum: minimum) },
      eindoordelen: bron.eindoordelen(cyclus, beoordelingen),
      resultaten: bron.resultaten(cyclus, beoordelingen),
      afspraken: bron.afspraaktabel(cyclus),
      competenties: bron.competentietabellen(cyclus, beoordelingen),
      vaststelling: bron.vaststelling(beoordelingen, minimum: minimum),
      trajecten: bron.trajecttabel(cyclus))
  }
}

/// Someone's appraisal conversation of a year, with the groups that its ratings count for.
struct Jaarbeoordeling {
  let dossier: Dossier
  /// The appraisal that gives the year its figure, so that a person counts once.
  let gesprek: Gesprek
  /// All appraisals of the year: agreements of an earlier part are rated in that part's appraisal only.
  let alle: [Gesprek]
  let onderdeel: String
  let functie: FunctieVerwijzing
  let functienaam: String
  let schaal: Int?
}

extension Rapportbron {
  /// Everyone with an appraisal conversation held by the reference date.
  ///
  /// Unit and function are those the conversation recorded, else those of the day it was held. A function goes by the
  /// name it has on the reference date, so that a new name does not split its group.
  func beoordelingen(in jaar: Int) -> [Jaarbeoordeling] {
    var beelden = Functiegeheugen(boek: boek)
    // Whoever is seen up to an earlier day only may have another figure since.
    let venster = boek.regelingen.cyclus(jaar)?.regeling.stadium(.beoordeling)?.venster(in: jaar)
    return boek.dossiers.values.compactMap { dossier in
      if let venster, !reikt(dossier, tot: venster.tot) { return nil }
      let gehouden = dossier.gehoudenGesprekken(cyclus: jaar, soort: .beoordeling, tot: peildatum)
      guard let medewerker = dossier.medewerker, let gesprek = dossier.jaaroordeel(jaar, tot: peildatum),
        let dag = gesprek.normdag
      else { return nil }
      let vermeld = gesprek.verslag?.waarde.omstandigheden
      let verwijzing = vermeld?.functie ?? medewerker.functie(op: dag).waarde.functie
      let functie = beelden.functie(verwijzing, versie: vermeld?.catalogusversie, op: dag)
      return Jaarbeoordeling(
        dossier: dossier, gesprek: gesprek, alle: gehouden,
        onderdeel: vermeld?.onderdeel ?? medewerker.plek(op: dag).waarde.onderdeel,
        functie: verwijzing,
        functienaam: beelden.functie(verwijzing, versie: nil, op: peildatum).naam ?? vermeld?.functienaam
          ?? verwijzing.functie.tekst,
        schaal: functie.schaal)
    }
  }

  func vaststelling(
    _ beoordelingen: [Jaarbeoordeling], minimum: Int
  ) -> Cel<Jaaroverzicht.Vaststellingstelling> {
    let personen = beoordelingen.map { beoordeling in
      (groepen: [Groep.allen], waarde: proceduretelling(beoordeling))
    }
    return groepsregels(personen, minimum: minimum).first?.cel ?? .leeg
  }
}

/// Looks up functions once per function and version, because many people share one.
struct Functiegeheugen {
  struct Gegevens {
    /// Nothing when the catalogue does not know the function.
    let naam: String?
    let schaal: Int?
  }

  private struct Sleutel: Hashable {
    let functie: FunctieVerwijzing
    let versie: String?
    let dag: Datum?
  }

  private let boek: Boek
  private var bekend: [Sleutel: Gegevens] = [:]

  init(boek: Boek) {
    self.boek = boek
  }

  /// Name and scale in a version of the catalogue, or in the one in force on a day when no version is known.
  mutating func functie(_ functie: FunctieVerwijzing, versie: String?, op dag: Datum) -> Gegevens {
    let sleutel = Sleutel(functie: functie, versie: versie, dag: versie == nil ? dag : nil)
    if let gegevens = bekend[sleutel] { return gegevens }
    let catalogus =
      versie.flatMap { boek.catalogi.catalogus(functie.catalogus, versie: $0) }
      ?? boek.catalogi.catalogus(functie.catalogus, op: dag)
    let beeld = catalogus?.beeld(van: functie.functie)
    let gegevens = Gegevens(naam: beeld?.naam, schaal: beeld?.schaal)
    bekend[sleutel] = gegevens
    return gegevens
  }
}
