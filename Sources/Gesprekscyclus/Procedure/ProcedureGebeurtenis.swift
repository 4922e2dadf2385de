package import Kalender

/// The steps around a report and an appraisal: who was shown it, who reacted and signed, and what came after (rule 7, 8).
///
/// What each says stands beside this.
package enum ProcedureGebeurtenis: Hashable, Sendable {
  case aangevuld(Aanvulling)
  case aangeboden(Aanbieding)
  case reactie(Reactie)
  case ondertekend(Ondertekening)
  case uitgereikt(Uitreiking)
  case bedenkingIngediend(Bedenking)
  case bedenkingAfgehandeld(Afhandeling)
  case bijlage(Bijlage)
  case voorbereid(Voorbereiding)
  case gekalibreerd(Kalibratie)

  package var feit: any Procedurefeit {
    switch self {
    case .aangevuld(let feit): feit
    case .aangeboden(let feit): feit
    case .reactie(let feit): feit
    case .ondertekend(let feit): feit
    case .uitgereikt(let feit): feit
    case .bedenkingIngediend(let feit): feit
    case .bedenkingAfgehandeld(let feit): feit
    case .bijlage(let feit): feit
    case .voorbereid(let feit): feit
    case .gekalibreerd(let feit): feit
    }
  }

  package var gesprek: GesprekKenmerk { feit.gesprek }
  /// The day it happened; nothing for a paragraph or a document, which has the time of its record.
  package var datum: Datum? { feit.gebeurdOp }
}

/// A step of the procedure of one conversation.
package protocol Procedurefeit: Opdrachtfeit {
  var stap: ProcedureGebeurtenis { get }
  var gesprek: GesprekKenmerk { get }
  /// Adds to what is considered every reason why it can't be recorded, and all that its maker should know.
  mutating func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad)
}

extension Procedurefeit {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var (feit, beraad) = (self, Beraad())
    feit.weeg(in: dossier, kader, &beraad)
    if let gebeurdOp { beraad.waarschuwLaat(gebeurdOp, kader) }
    beraad.leg(feit.gebeurtenis)
    return try beraad.besluit()
  }

  package var gebeurtenis: DossierGebeurtenis { .procedure(stap) }
  package var opdracht: DossierOpdracht { .procedure(stap) }
  package var bijGesprek: GesprekKenmerk? { gesprek }
}

/// What a text is bound to: the SHA-256 of it in 64 hexadecimal digits.
package typealias Vingerafdruk = Kenmerk<Verslagtekst>

/// The text of a conversation as it is offered and signed: the report with all that was agreed and rated in it.
package enum Verslagtekst {}
