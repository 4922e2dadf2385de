package import Kalender

/// What can happen to the keeping of a dossier: it is held, the hold ends, a zaak of it is destroyed.
package enum BewaringGebeurtenis: Hashable, Sendable {
  case aangehouden(Aanhouding)
  case hervat(Hervatting)
  case vernietigd(Zaakvernietiging)

  /// The fact itself, where it is what its command is.
  package var feit: (any Opdrachtfeit)? {
    switch self {
    case .aangehouden(let feit): feit
    case .hervat(let feit): feit
    case .vernietigd: nil
    }
  }

  package var vernietiging: Zaakvernietiging? {
    if case .vernietigd(let woord) = self { woord } else { nil }
  }
}

extension DossierGebeurtenis {
  /// The word that a zaak is destroyed.
  package var vernietiging: Zaakvernietiging? {
    if case .bewaring(let gebeurtenis) = self { gebeurtenis.vernietiging } else { nil }
  }
}

/// Nothing of this dossier may be destroyed: an objection, a court, a request of the person.
package struct Aanhouding: Dossierfeit {
  package var reden: String

  package init(reden: String) { self.reden = reden }

  package var gebeurtenis: DossierGebeurtenis { .bewaring(.aangehouden(self)) }
  package var opdracht: DossierOpdracht { .bewaring(.aangehouden(self)) }
  package var handeling: Handeling { .aanhouden }
  package var gebeurdOp: Datum? { nil }
  package var vrijeTeksten: [String?] { [reden] }
}

/// The hold is over: terms count again as if it had never been.
package struct Hervatting: Dossierfeit {
  package var reden: String

  package init(reden: String) { self.reden = reden }

  package var gebeurtenis: DossierGebeurtenis { .bewaring(.hervat(self)) }
  package var opdracht: DossierOpdracht { .bewaring(.hervat(self)) }
  package var handeling: Handeling { .aanhouden }
  package var gebeurdOp: Datum? { nil }
  package var vrijeTeksten: [String?] { [reden] }
}

/// A whole zaak of the dossier is destroyed: from this word on none of its records counts, at whatever moment one looks, and nothing
/// else becomes unknown. It holds nothing that says who the person is.
package struct Zaakvernietiging: Hashable, Sendable {
  package let soort: String
  package let categorie: String?
  package let jaar: Int?
  /// Of the conversation or the track.
  package let kenmerk: String?
  package let records: [Recordreeks]
  package let voorstel: VoorstelKenmerk
  package let grond: String

  package init(
    soort: String, categorie: String?, jaar: Int?, kenmerk: String?, records: [Recordreeks], voorstel: VoorstelKenmerk,
    grond: String
  ) {
    self.soort = soort
    self.categorie = categorie
    self.jaar = jaar
    self.kenmerk = kenmerk
    self.records = records
    self.voorstel = voorstel
    self.grond = grond
  }

  package func noemt(_ nr: Int) -> Bool { records.contains { $0.van <= nr && nr <= $0.tot } }
}

/// Numbers of records, one after the other.
package struct Recordreeks: Hashable, Sendable {
  package let van: Int
  package let tot: Int

  package init(van: Int, tot: Int) {
    self.van = van
    self.tot = tot
  }

  package var aantal: Int { tot - van + 1 }

  /// The fewest ranges that hold exactly these numbers.
  package static func van(_ nummers: some Sequence<Int>) -> [Recordreeks] {
    var reeksen: [Recordreeks] = []
    for nr in Set(nummers).sorted() {
      if let laatste = reeksen.last, laatste.tot + 1 == nr {
        reeksen[reeksen.count - 1] = Recordreeks(van: laatste.van, tot: nr)
      } else {
        reeksen.append(Recordreeks(van: nr, tot: nr))
      }
    }
    return reeksen
  }
}

/// Something that was proposed to be destroyed; only there to give its name a type.
package enum Vernietiging {}

package typealias VoorstelKenmerk = Kenmerk<Vernietiging>
