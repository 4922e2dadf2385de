/// The stable codes of what can be wrong in a form; a code never changes meaning.
package enum FormulierCode: String, Sendable, CaseIterable {
  /// The bytes are not UTF-8.
  case geenUTF8 = "F001"
  /// A control character other than TAB.
  case stuurteken = "F002"
  /// More bytes, lines or characters on a line than a form may have.
  case teGroot = "F003"
  /// The first line names no kind of conversation, or another version of the form.
  case onbekendeTitel = "F004"
  /// A line `== … ==` that is no section of this form.
  case onbekendeSectie = "F005"
  /// A line that looks like a label, but is none here.
  case onbekendLabel = "F006"
  case labelDubbel = "F007"
  /// Text that stands under no label.
  case tekstZonderLabel = "F008"
  /// A line with `|` that is no explanation of this form.
  case onbekendeUitleg = "F009"
  /// Something that is needed was not filled in.
  case leeg = "F010"
  case geenDatum = "F011"
  /// No label or level of the scale in force.
  case nietInSchaal = "F012"
  case basisOntbreekt = "F013"
  case basisOngeldig = "F014"
  /// The form is about someone else than the dossier.
  case andereMedewerker = "F015"
  /// The conversation does not exist here, or is of another kind.
  case onbekendGesprek = "F016"
  case geenCyclus = "F017"
  case geenTijdvak = "F018"
  case geenWeging = "F019"
  case onbekendeAfspraak = "F020"
  case onbekendResultaatgebied = "F021"
  case onbekendeCompetentie = "F022"
  /// An explanation of a rating or a status that was not given.
  case toelichtingZonderOordeel = "F023"
  case sectieDubbel = "F024"
  /// More text under a label than the one line that belongs there.
  case teVeelTekst = "F025"
  case onbekendeVoortgang = "F026"
  /// The regeling does not ask this.
  case nietGevraagd = "F027"
  /// An adjustment without a reason, a reason without an adjustment, or an adjustment of what is withdrawn.
  case bijstellingOnvolledig = "F028"
  /// No improvement track of this name, or no goal of this number in it.
  case onbekendDoel = "F029"
  /// No stage of the regeling, or none of this kind of conversation.
  case onbekendStadium = "F030"
  /// A greeting that may belong to the mail around the form.
  case groetVanMail = "F031"
  /// A step was filled in about another text of the report than stands there now.
  case andereTekst = "F040"
  /// What was chosen and what was written do not go together.
  case keuzeTegenspraak = "F041"
  /// The report does not name this person as informant.
  case geenInformant = "F042"
}
