extension Waarschuwing {
  /// The stable codes of warnings: `W`, the number of the domain's rule in two digits, and a serial number.
  package enum Code: String, Sendable, CaseIterable {
    /// The manager named is not in the register of people.
    case onbekendeLeidinggevende = "W001"
    /// The function has no norms, so competencies can't be compared.
    case geenNormen = "W002"
    /// Whoever leaves still manages people.
    case vertrekVanLeidinggevende = "W003"
    /// Somebody is above oneself, through others or not.
    case leidingInKring = "W009"
    /// A text may tell of what is nobody's business at work (GDPR, articles 9 and 10).
    case gevoeligeTekst = "W004"
    /// Whoever comes in as new may be there already under another number.
    case lijktBekend = "W005"
    /// A record of before that would be refused now.
    case nuGeweigerd = "W006"
    /// A unit is taken out of the tree while people still work there.
    case onderdeelMetMensen = "W007"
    /// Access was given after the month that the law allows (GDPR, article 12).
    case inzageTeLaat = "W008"
    /// The text of a report changes after it was signed (rule 1).
    case handtekeningAchterhaald = "W011"
    /// An appraisal without an earlier conversation, by a recorded exception (rule 2).
    case zonderEerderGesprek = "W021"
    /// The manager of an earlier part of the tijdvak had no part in the appraisal (rules 2 and 3).
    case vroegereLeidinggevende = "W031"
    /// An appraisal over days that were still to come, by a recorded exception (rule 3).
    case voorTijd = "W032"
    /// The rating is not complete, so there is no total (rule 4).
    case onvolledig = "W041"
    /// A low rating that no progress conversation signalled (rule 5).
    case verrassing = "W051"
    /// The motivation of a low rating names nothing concrete (rule 5).
    case motiveringZonderVoorbeeld = "W052"
    /// An improvement track concluded before its last day.
    case trajectVroegAfgerond = "W053"
    /// A reaction after its term (rule 7).
    case reactieTeLaat = "W071"
    /// The text of a report changed after it was offered, or after it was established (rule 7).
    case opnieuwAanbieden = "W072"
    /// Nobody is recorded as the one who held the appraisal (rule 7).
    case deelnemersOntbreken = "W073"
    /// Established, and not handed over since, or corrected after that (rule 7).
    case nietUitgereikt = "W074"
    /// An objection that was not dealt with yet (rule 7).
    case bedenkingOpen = "W075"
    /// An objection that came after its term (rule 7).
    case bedenkingTeLaat = "W076"
    /// An objection that was well founded, and the appraisal was not corrected since (rule 7).
    case herstelOpen = "W077"
    /// A signature that the regeling asks is not there (rule 8).
    case handtekeningOntbreekt = "W081"
    /// Something recorded more than a week after it happened (rule 12).
    case laatVastgelegd = "W121"
    /// The conversation was held outside its window in the year.
    case buitenVenster = "W122"
    /// A subject that the regeling asks was not talked about.
    case onbesproken = "W123"
  }
}

extension Waarschuwing.Code {
  /// The rule of the domain behind the code, in plain Dutch; nothing for what any command asks.
  package var regel: String? {
    switch self {
    case .onbekendeLeidinggevende, .geenNormen, .vertrekVanLeidinggevende, .leidingInKring, .gevoeligeTekst,
      .lijktBekend, .nuGeweigerd, .onderdeelMetMensen,
      .inzageTeLaat:
      nil
    case .handtekeningAchterhaald:
      "Regel 1: een handtekening hoort bij één tekst; verandert die, dan is zij achterhaald en blijft zij zichtbaar."
    case .zonderEerderGesprek: WeigeringCode.geenEerderGesprek.regel
    case .vroegereLeidinggevende:
      "Regel 3: wie eerder in het tijdvak leidinggevende was, doet mee of beoordeelt de eigen maanden."
    case .voorTijd: WeigeringCode.voorTijd.regel
    case .onvolledig: WeigeringCode.beoordelingOnvolledig.regel
    case .verrassing: "Regel 5: een laag oordeel is in een voortgangsgesprek al gemeld, en is dus geen verrassing."
    case .motiveringZonderVoorbeeld: WeigeringCode.motiveringOntbreekt.regel
    case .trajectVroegAfgerond: WeigeringCode.geenTussengesprek.regel
    case .reactieTeLaat: "Regel 7: een reactie komt binnen de termijn; een latere telt mee en blijft zichtbaar te laat."
    case .opnieuwAanbieden: WeigeringCode.tekstVeranderd.regel
    case .deelnemersOntbreken: "Regel 7: bij een beoordeling staat wie het gesprek voerde."
    case .nietUitgereikt: "Regel 7: na het vaststellen wordt de beoordeling uitgereikt; dan begint de termijn."
    case .bedenkingOpen: "Regel 7: een bedenking wordt afgehandeld, met een motivering."
    case .herstelOpen: "Regel 7: na een gegronde bedenking wordt de beoordeling gecorrigeerd."
    case .bedenkingTeLaat: WeigeringCode.bedenkingTeLaat.regel
    case .handtekeningOntbreekt: "Regel 8: de regeling noemt wie ondertekent; weigeren of ontbreken houdt niets tegen."
    case .laatVastgelegd: "Regel 12: wie later vastlegt, doet dat zichtbaar."
    case .onbesproken: "Regel 12: wat de regeling wil bespreken, komt in een gesprek van het jaar aan de orde."
    case .buitenVenster: "Regel 12: een gesprek hoort in de periode die de regeling noemt."
    }
  }
}
