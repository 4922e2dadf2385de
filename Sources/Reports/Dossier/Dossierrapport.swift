package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
internal import Wire

/// The state of one dossier: person, agreements, competencies, conversations, outcome, and what comes next.
package struct Dossierrapport: Equatable, Sendable {
  package let kop: Rapportkop
  package let persoon: Persoonsbeeld
  /// The cycle that is shown whole; nothing when the dossier holds none and none was opened.
  package let cyclus: Cyclusbeeld?
  /// The other cycles with anything in them, newest first.
  package let andere: [Cyclusbeeld]
  /// Oldest first.
  package let trajecten: [Trajectbeeld]
  package let vervolg: [Vervolg]
  /// Subjects that ask attention by the years in a function, in words; safe to show.
  package let signalen: [String]
  /// All corrections in the dossier, oldest first.
  package let correcties: [Correctiebeeld]
  /// Said first when it ends on a day; safe to show.
  package let grens: String?
  /// That the function of the day is looked up in.
  private let catalogus: Catalogus?
  /// The last record of the dossier: what a form made now is based on.
  package let basis: Basis?

  /// Nothing when nobody has this number.
  ///
  /// - Parameter jaar: the cycle to show whole; without it the newest with anything in it, else the newest opened
  ///   that has begun.
  /// - Complexity: O(n²) in the facts of this one person.
  package static func maak(_ nummer: Personeelsnummer, cyclus jaar: Int? = nil, uit bron: Rapportbron)
    -> Dossierrapport?
  {
    guard let dossier = bron.boek.dossier(van: nummer), let medewerker = dossier.medewerker else { return nil }
    let bron = bron.bezien(dossier)
    let (cyclus, andere) = Cyclusbeeld.gekozen(dossier, cyclus: jaar, bron)
    return Dossierrapport(
      kop: bron.kop("gespreksboek.dossier", over: nummer), persoon: Persoonsbeeld(medewerker, bron), cyclus: cyclus,
      andere: andere,
      trajecten: Trajectbeeld.alle(dossier, bron),
      vervolg: Vervolg.alle((cyclus.map { [$0] } ?? []) + andere, dossier, bron),
      signalen: signalen(dossier, medewerker, cyclus, bron),
      correcties: Correctiebeeld.alle(dossier, bron.boek),
      grens: bron.grens(dossier),
      catalogus: bron.boek.catalogus(van: medewerker, bij: nil, op: bron.peildatum), basis: dossier.basis)
  }
}

extension Dossierrapport {
  /// Of who has had the same function for as long as a subject of the regeling says, until it was talked about this year.
  private static func signalen(
    _ dossier: Dossier, _ medewerker: Medewerker, _ beeld: Cyclusbeeld?, _ bron: Rapportbron
  ) -> [String] {
    guard let cyclus = beeld?.cyclus, cyclus.isOpen, medewerker.isInDienst(op: bron.peildatum) else { return [] }
    let besproken = Set(
      dossier.gesprekken(cyclus: cyclus.jaar).flatMap { $0.verslag?.waarde.onderwerpen ?? [] }.map(\.onderwerp))
    return cyclus.regeling.onderwerpen.compactMap { onderwerp in
      guard let jaren = onderwerp.naJarenInFunctie, !besproken.contains(onderwerp.code),
        onderwerp.geldt(voor: medewerker, op: bron.peildatum)
      else { return nil }
      return "\(jaren) jaar of langer in deze functie, sinds \(medewerker.inFunctieSinds(op: bron.peildatum).proza): "
        + "bespreek '\(veilig(onderwerp.naam))'."
    }
  }

  package func schrijf(op blad: inout Blad) {
    let wie = "\(veilig(persoon.naam)) (\(veilig(persoon.nummer.tekst)))"
    blad.titel("DOSSIER VAN \(wie)")
    blad.paginatitel = "Dossier van \(wie)"
    blad.alinea("Stand op \(kop.peildatum.proza).")
    if let grens { blad.alinea(grens) }
    blad.wit()
    persoon.schrijf(op: &blad)
    if let cyclus {
      cyclus.schrijf(op: &blad, peildatum: kop.peildatum)
    } else {
      blad.kop("Cyclus")
      blad.alinea("Er is nog geen cyclus geopend.")
    }
    if !trajecten.isEmpty { blad.kop("Verbetertrajecten") }
    for traject in trajecten { traject.schrijf(op: &blad) }
    schrijfVervolg(&blad)
    blad.sectie("Andere cycli", andere.map(\.samenvatting))
    correcties.schrijf(op: &blad)
  }

  private func schrijfVervolg(_ blad: inout Blad) {
    blad.kop("Wat komt er nu")
    if grens != nil {
      blad.alinea("Dat is niet te zeggen: wat er na die dag kwam, ziet u niet.")
      return
    }
    for signaal in signalen { blad.punt(signaal) }
    if persoon.dienst == .uitDienst, vervolg.isEmpty {
      blad.alinea(
        persoon.komtTerug.map { "Niets tot \($0.proza): dan komt de medewerker terug." }
          ?? "Niets meer: de medewerker is uit dienst.")
    } else if vervolg.isEmpty, signalen.isEmpty {
      blad.alinea("Niets: er is geen gesprek of afspraak die nu aandacht vraagt.")
    }
    for punt in vervolg { blad.punt(punt.tekst) }
  }
}

/// The document `gespreksboek.dossier`; each object carries the path that `verklaren` takes for its values.
extension Dossierrapport: Verklaarbaar {
  package var leden: [Lid] {
    .leden(
      ("medewerker", Knoop(persoon.leden(catalogus))), ("cyclus", cyclus?.knoop(catalogus)),
      ("andereCycli", Knoop(lijst: andere.map { $0.knoop(catalogus) }, andere.map { "\($0.jaar)" })),
      ("verbetertrajecten", trajecten.lijstOfNiets),
      (
        "vervolg",
        Knoop(
          lijst: vervolg.map { $0.knoop((cyclus.map { [$0] } ?? []) + andere, op: kop.peildatum) },
          vervolg.map(\.wat.padnaam)
        )
        .volgens(.regeling(cyclus?.cyclus))
      ), ("signalen", signalen.isEmpty ? nil : signalen), ("correcties", correcties.lijstOfNiets),
      ("basis", basis?.description))
  }
}
