package import Gesprekscyclus
package import Kalender
internal import Projections

/// Who somebody is on one day, as far as lists and `status` tell it; it belongs to no cycle.
package struct Persoonsstand: Hashable, Sendable {
  package struct Wie: Hashable, Sendable {
    /// The one that facts name this person by.
    package let nummer: Personeelsnummer
    /// The one that people know this person by.
    package let weergave: Personeelsnummer
    package let naam: String
    /// The last that was recorded for any day: how others are told whom they are with.
    package let laatsteNaam: String
    package let dienst: Persoonsbeeld.Dienst
    /// Not for who sees the dossier up to a day only.
    package let isInDienst: Bool
    /// The first day of the period of service.
    package let van: Datum
    /// The last day in service, when it is known.
    package let tot: Datum?
    package let functie: FunctieVerwijzing
    /// The day from which that function held: its name is that of the catalogue then.
    package let functieSinds: Datum
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?

    /// As others are told of.
    package var persoon: Persoon { Persoon(nummer: weergave, naam: laatsteNaam) }
  }

  /// Nothing for a dossier of nobody.
  package let wie: Wie?
}

extension Rapportbron {
  package func persoonsstand(_ dossier: Dossier) -> Persoonsstand {
    guard let medewerker = dossier.medewerker else { return Persoonsstand(wie: nil) }
    let (dag, dienst, plek) = (
      peildatum, medewerker.dienstverband(op: peildatum), medewerker.plek(op: peildatum).waarde
    )
    let isInDienst = medewerker.isInDienst(op: dag)
    let functie = medewerker.functies.last { $0.per <= dag } ?? medewerker.functie(op: dag)
    return Persoonsstand(
      wie: Persoonsstand.Wie(
        nummer: medewerker.personeelsnummer, weergave: medewerker.nummer, naam: medewerker.naam(op: dag),
        laatsteNaam: medewerker.naam, dienst: isInDienst ? .inDienst : dag < dienst.van ? .nogNiet : .uitDienst,
        isInDienst: isInDienst && boek.laatsteDag(van: dossier) == nil, van: dienst.van, tot: dienst.tot,
        functie: functie.waarde.functie, functieSinds: functie.per, onderdeel: plek.onderdeel,
        leidinggevende: plek.leidinggevende))
  }
}
