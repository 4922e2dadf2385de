/// What the organisation tells a person who asks for access (GDPR, article 15, paragraph 1).
package struct Inzagetekst: Hashable, Sendable {
  /// What the data are for.
  package let doelen: [String]
  /// Who else gets them.
  package let ontvangers: [String]
  /// What the person may ask for.
  package let rechten: [String]
  /// Whom to ask.
  package let contact: String?

  package init(doelen: [String] = [], ontvangers: [String] = [], rechten: [String] = [], contact: String? = nil) {
    self.doelen = doelen
    self.ontvangers = ontvangers
    self.rechten = rechten
    self.contact = contact
  }

  /// What holds anywhere, for what the organisation did not fill in.
  package static let gewoon = Inzagetekst(
    doelen: [
      "Gesprekken voeren over uw werk, afspraken maken en die volgen.",
      "Uw werk beoordelen volgens de regeling, en kunnen laten zien hoe een oordeel tot stand kwam.",
    ],
    ontvangers: [
      "Wie leiding aan u geeft, en wie daarboven staat en vaststelt.", "De personeelsadviseur.",
      "De auditor, die nagaat of de regels zijn gevolgd.",
    ],
    rechten: [
      "Laten verbeteren wat niet klopt, of er uw eigen woorden bij zetten.",
      "Vragen om te wissen, of om het gebruik te beperken; de archiefwet kan wissen verbieden.",
      "Bezwaar maken tegen het gebruik.", "Een klacht indienen bij de Autoriteit Persoonsgegevens.",
    ])

  /// The same, with what holds anywhere where nothing was filled in.
  package var aangevuld: Inzagetekst {
    Inzagetekst(
      doelen: doelen.isEmpty ? Self.gewoon.doelen : doelen,
      ontvangers: ontvangers.isEmpty ? Self.gewoon.ontvangers : ontvangers,
      rechten: rechten.isEmpty ? Self.gewoon.rechten : rechten, contact: contact)
  }
}
