package import Kalender

/// One version of an organisation's rules for the gesprekscyclus.
///
/// Everything that differs between organisations is a value here; a year replays under its own version for ever.
package struct Regeling: Hashable, Sendable {
  /// How competencies are rated.
  package enum Competentiewijze: Hashable, Sendable {
    /// With the levels of the catalogue, beside the norm.
    case niveaus
    /// With the labels of a scale.
    case schaal(SchaalCode)
    /// Not rated.
    case geen
  }

  package enum Wegingswijze: String, Hashable, Sendable, CaseIterable {
    /// Whole per cents that add up to 100 over the agreements of a year.
    case procenten
    case geen
  }

  /// Who takes part in a conversation or signs its report, and as what.
  package enum Deel: String, Hashable, Sendable, CaseIterable {
    case leidinggevende, medewerker, medebeoordelaar, informant, personeelsadviseur
  }

  /// The least and the greatest length of an appraisal period, in whole months.
  package struct TijdvakGrens: Hashable, Sendable {
    package let minMaanden: Int
    package let maxMaanden: Int

    package init(minMaanden: Int, maxMaanden: Int) {
      self.minMaanden = minMaanden
      self.maxMaanden = maxMaanden
    }
  }

  package struct Motivering: Hashable, Sendable {
    /// The least number of characters of a required motivation.
    package let minTekens: Int
    /// A competency below its norm needs examples too.
    package let onderNorm: Bool

    package init(minTekens: Int, onderNorm: Bool) {
      self.minTekens = minTekens
      self.onderNorm = onderNorm
    }
  }

  /// Days to react to a report, and to object after it was handed over.
  package struct Termijnen: Hashable, Sendable {
    package let reactieDagen: Int
    package let bedenkingDagen: Int

    package init(reactieDagen: Int, bedenkingDagen: Int) {
      self.reactieDagen = reactieDagen
      self.bedenkingDagen = bedenkingDagen
    }
  }

  /// Who deals with an objection (rule 7). Whoever rated never does, whatever the regeling says.
  package enum Bedenkingsweg: String, Hashable, Sendable, CaseIterable {
    /// Someone above who established; anyone else who is independent where nobody is above.
    case bovenVaststeller = "boven-vaststeller"
    /// A committee, with who sat in it.
    case commissie
    /// Who established, after hearing the employee.
    case vaststeller
  }

  package struct Bewaartermijn: Hashable, Sendable {
    /// Years after leaving.
    package let jaren: Int
    /// The legal ground of the term.
    package let grond: String

    package init(jaren: Int, grond: String) {
      self.jaren = jaren
      self.grond = grond
    }
  }

  package let id: RegelingKenmerk
  package let naam: String
  package let versie: Int
  package let per: Datum
  package let bron: String
  package let stadia: [Stadium]
  package let schalen: [Schaal]
  /// Nothing where results are not rated.
  package let resultaatschaal: SchaalCode?
  package let competenties: Competentiewijze
  /// Nothing where no end judgement is given.
  package let eindschaal: SchaalCode?
  package let weging: Wegingswijze
  package let tijdvak: TijdvakGrens
  package let motivering: Motivering
  package let ondertekenaars: [Deel]
  /// A second assessor, not the one who rated, establishes the appraisal.
  package let tweedeBeoordelaar: Bool
  package let termijnen: Termijnen
  /// Of everything that no rule of ``bewaarregels`` names.
  package let bewaartermijn: Bewaartermijn
  /// Groups smaller than this are not shown in reports.
  package private(set) var kleinsteGroep: Int
  /// Nothing in a regeling that does not say: then anyone who is independent.
  package let bedenkingDoor: Bedenkingsweg?
  /// The first day of a cycle.
  package let cyclusbegin: Stadium.DagInJaar
  /// The neutral reasons for which someone may be released; empty where the regeling names none.
  package let eigenVrijstelgronden: [String]
  /// Words in free text that are warned about; nothing for the usual ones, empty for none.
  package let eigenGevoeligeWoorden: [String]?
  /// Subjects that must be talked about.
  package let onderwerpen: [Onderwerp]
  /// The smallest unit, in people, that a public edition of the year report tells about; nothing for the organisation only.
  package let openbaarVanaf: Int?
  /// Terms by kind, after a selection list.
  package let bewaarregels: [Bewaarregel]
  /// What is told to who asks for access; nothing where the organisation did not say so.
  package let avg: Inzagetekst?

  package init(
    id: RegelingKenmerk, naam: String, versie: Int, per: Datum, bron: String, stadia: [Stadium], schalen: [Schaal],
    resultaatschaal: SchaalCode?, competenties: Competentiewijze, eindschaal: SchaalCode?, weging: Wegingswijze,
    tijdvak: TijdvakGrens, motivering: Motivering, ondertekenaars: [Deel], tweedeBeoordelaar: Bool,
    termijnen: Termijnen, bewaartermijn: Bewaartermijn, kleinsteGroep: Int, bedenkingDoor: Bedenkingsweg? = nil,
    cyclusbegin: Stadium.DagInJaar = .nieuwjaar, eigenVrijstelgronden: [String] = [],
    eigenGevoeligeWoorden: [String]? = nil, onderwerpen: [Onderwerp] = [], openbaarVanaf: Int? = nil,
    bewaarregels: [Bewaarregel] = [],
    avg: Inzagetekst? = nil
  ) {
    self.id = id
    self.naam = naam
    self.versie = versie
    self.per = per
    self.bron = bron
    self.stadia = stadia
    self.schalen = schalen
    self.resultaatschaal = resultaatschaal
    self.competenties = competenties
    self.eindschaal = eindschaal
    self.weging = weging
    self.tijdvak = tijdvak
    self.motivering = motivering
    self.ondertekenaars = ondertekenaars
    self.tweedeBeoordelaar = tweedeBeoordelaar
    self.termijnen = termijnen
    self.bewaartermijn = bewaartermijn
    self.kleinsteGroep = kleinsteGroep
    self.bedenkingDoor = bedenkingDoor
    self.cyclusbegin = cyclusbegin
    self.eigenVrijstelgronden = eigenVrijstelgronden
    self.eigenGevoeligeWoorden = eigenGevoeligeWoorden
    self.onderwerpen = onderwerpen
    self.openbaarVanaf = openbaarVanaf
    self.bewaarregels = bewaarregels
    self.avg = avg
  }

  package func schaal(_ code: SchaalCode) -> Schaal? { schalen.first { $0.code == code } }
  package var schaalVanResultaten: Schaal? { resultaatschaal.flatMap(schaal) }
  package var schaalVanEindoordeel: Schaal? { eindschaal.flatMap(schaal) }

  package var schaalVanCompetenties: Schaal? {
    if case .schaal(let code) = competenties { schaal(code) } else { nil }
  }

  /// `gemeente versie 2`: how records and reports name it.
  package var aanduiding: String { "\(id) versie \(versie)" }
}

extension Regeling {
  /// The same rules with other stages and another smallest group, for figures of more organisations that are added up.
  package func samen(_ stadia: [Stadium], kleinsteGroep: Int) -> Regeling {
    Regeling(
      id: id, naam: naam, versie: versie, per: per, bron: bron, stadia: stadia, schalen: schalen,
      resultaatschaal: resultaatschaal, competenties: competenties, eindschaal: eindschaal, weging: weging,
      tijdvak: tijdvak, motivering: motivering, ondertekenaars: ondertekenaars, tweedeBeoordelaar: tweedeBeoordelaar,
      termijnen: termijnen, bewaartermijn: bewaartermijn, kleinsteGroep: kleinsteGroep, bedenkingDoor: bedenkingDoor,
      cyclusbegin: cyclusbegin)
  }

  /// The same rules with another smallest group, for figures that are not shown but added up.
  package func metKleinsteGroep(_ grootte: Int) -> Regeling {
    var regeling = self
    regeling.kleinsteGroep = grootte
    return regeling
  }
}
