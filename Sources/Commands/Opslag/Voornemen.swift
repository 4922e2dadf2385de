internal import EventCoding
package import EventLog
package import Gesprekscyclus
internal import Kalender
package import Projections

/// What a command wants to record, over one stream or several, with what its maker should know.
package struct Voornemen {
  package private(set) var records: [NieuwRecord] = []
  package private(set) var waarschuwingen: [Waarschuwing] = []
  /// The same as ``records``, not coded yet, to put into words.
  private(set) var feiten: [Feitelijk] = []

  /// A fact and where it belongs.
  enum Feitelijk {
    case dossier(DossierGebeurtenis, DossierSleutel)
    case regeling(RegelingGebeurtenis)
    case catalogus(CatalogusGebeurtenis)
    case toegang(ToegangGebeurtenis)
  }

  package init() {}

  package init(_ besluit: Besluit<DossierGebeurtenis>, in sleutel: DossierSleutel) {
    voegToe(besluit, in: sleutel)
  }

  package init(_ besluit: Besluit<RegelingGebeurtenis>) {
    records = besluit.gebeurtenissen.map { NieuwRecord(.regeling, Codering.codeer($0)) }
    feiten = besluit.gebeurtenissen.map { .regeling($0) }
    waarschuwingen = besluit.waarschuwingen
  }

  package init(_ besluit: Besluit<CatalogusGebeurtenis>, in id: CatalogusKenmerk) {
    records = besluit.gebeurtenissen.map { NieuwRecord(.catalogus(id), Codering.codeer($0)) }
    feiten = besluit.gebeurtenissen.map { .catalogus($0) }
    waarschuwingen = besluit.waarschuwingen
  }

  package init(_ besluit: Besluit<ToegangGebeurtenis>) {
    records = besluit.gebeurtenissen.map { NieuwRecord(.toegang, Codering.codeer($0)) }
    feiten = besluit.gebeurtenissen.map { .toegang($0) }
    waarschuwingen = besluit.waarschuwingen
  }

  /// Adds the decision on a further dossier, so that many people become one commit.
  package mutating func voegToe(_ besluit: Besluit<DossierGebeurtenis>, in sleutel: DossierSleutel) {
    records += besluit.gebeurtenissen.map { NieuwRecord(.dossier(sleutel), Codering.codeer($0)) }
    feiten += besluit.gebeurtenissen.map { .dossier($0, sleutel) }
    waarschuwingen += besluit.waarschuwingen
  }
}

/// What a decision may use: the book as it stands, the rules, and keys for new dossiers.
package struct Besluitruimte {
  package let boek: Boek
  package let kader: Kader
  /// Gives the key of a new dossier: random, or the recorded one when a command is repeated.
  package let nieuweSleutel: () throws(Mislukt) -> DossierSleutel
  /// What the account may do; see `Beurt.dossier(in:)`.
  package let bevoegdheid: Bevoegdheid
  let toegelaten = Toegelaten()

  init(
    _ boek: Boek, vandaag: Datum, _ bevoegdheid: Bevoegdheid,
    nieuweSleutel: @escaping () throws(Mislukt) -> DossierSleutel
  ) {
    self.boek = boek
    kader = boek.kader(vandaag: vandaag)
    self.bevoegdheid = bevoegdheid
    self.nieuweSleutel = nieuweSleutel
  }

  /// The decision of one dossier on a command.
  package func beslis(
    _ opdracht: DossierOpdracht, over dossier: Dossier
  ) throws(Mislukt) -> Voornemen {
    do {
      return Voornemen(try dossier.decide(opdracht, kader), in: dossier.sleutel)
    } catch {
      throw Mislukt(passend(error, dossier))
    }
  }
}

extension NieuwRecord {
  fileprivate init(_ stroom: Stroom, _ opgeslagen: Codering.Opgeslagen) {
    self.init(stroom: stroom.naam, soort: opgeslagen.soort, v: opgeslagen.v, data: opgeslagen.data)
  }
}
