package import Kalender

/// That someone is released from conversations, with a neutral reason of the regeling; never a medical one.
///
/// It names stages of one cycle, or a period: then it is from whatever has the last day of its window in it, as that is the
/// day on which someone is expected. It holds for those windows whenever it is recorded, until it is withdrawn.
package struct Vrijstelling: Dossierfeit {
  package var grond: String
  /// The cycle of the stages; nothing for a period.
  package var cyclus: Int?
  /// Empty for a period.
  package var stadia: [StadiumCode]
  package var periode: Tijdvak?

  package init(grond: String, cyclus: Int? = nil, stadia: [StadiumCode] = [], periode: Tijdvak? = nil) {
    self.grond = grond
    self.cyclus = cyclus
    self.stadia = stadia
    self.periode = periode
  }

  package var gebeurtenis: DossierGebeurtenis { .vrijstelling(self) }
  package var opdracht: DossierOpdracht { .stelVrij(self) }
  package var handeling: Handeling { .vrijstellen }
  package var gebeurdOp: Datum? { nil }
  /// None: the reason is one of the regeling's list.
  package var vrijeTeksten: [String?] { [] }

  /// Whether it is from the conversation of this stage in this window.
  package func geldt(voor stadium: Stadium, in cyclus: Cyclus, _ venster: Tijdvak) -> Bool {
    self.cyclus == cyclus.jaar && stadia.contains(stadium.code) || periode?.bevat(venster.tot) ?? false
  }
}
