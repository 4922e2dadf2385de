package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// What was written and done around one conversation, whole: paragraphs with their authors, the offering, the reaction,
/// the handing over and objections.
package struct Procedureverslag: Equatable, Sendable {
  /// A paragraph of the report with who wrote it and when it was recorded.
  package struct Alinea: Equatable, Sendable {
    package let tekst: String
    /// The part in the conversation; nothing for the report itself, which belongs to who recorded it.
    package let deel: Regeling.Deel?
    package let auteur: String
    /// The paper that it stands on, when it was recorded for who wrote it.
    package let bron: String?
    package let herkomst: Herkomst
  }

  package let alineas: [Alinea]
  /// In words, in the order of the procedure; safe to show.
  let gebeurtenissen: [(kop: String, zinnen: [String])]
  private let verloop: Procedureverloop
  private let vaststelling: BeoordelingGebeurtenis.Vaststelling?

  init(_ gesprek: Gesprek, van medewerker: Personeelsnummer, _ bron: Rapportbron) {
    let namen = Naamgever(bron.boek)
    let verslag = gesprek.verslag.flatMap { $0.waarde.verslag.isEmpty ? nil : $0 }
    alineas =
      (verslag.map {
        [
          Alinea(
            tekst: $0.waarde.verslag, deel: nil, auteur: namen.auteur($0.herkomst), bron: nil,
            herkomst: $0.herkomst)
        ]
      } ?? [])
      + gesprek.procedure.aanvullingen.map {
        Alinea(
          tekst: $0.waarde.tekst, deel: $0.waarde.deel,
          // Who rewrote it by the own hand; of what came on paper, who recorded it first.
          auteur: namen.auteur($0.waarde.bron == nil ? $0.herkomst.correctie?.herkomst ?? $0.herkomst : $0.herkomst),
          bron: $0.waarde.bron, herkomst: $0.herkomst)
      }
    verloop = gesprek.procedure
    vaststelling = gesprek.vaststelling?.waarde
    gebeurtenissen = Procedureverslag.zinnen(gesprek, van: medewerker, namen)
  }

  package static func == (links: Procedureverslag, rechts: Procedureverslag) -> Bool {
    links.alineas == rechts.alineas && links.verloop == rechts.verloop && links.vaststelling == rechts.vaststelling
      && links.gebeurtenissen.map(\.zinnen) == rechts.gebeurtenissen.map(\.zinnen)
  }

  /// The paragraphs; each says who wrote it and when it was recorded.
  func schrijfVerslag(op blad: inout Blad) {
    blad.kop("Verslag")
    if alineas.isEmpty { blad.alinea("Er is geen verslag geschreven.") }
    for alinea in alineas {
      blad.wit()
      blad.alinea(veilig(alinea.tekst, regeleinden: true))
      blad.alinea("— \(alinea.ondertekening)\(alinea.herkomst.moment)\(alinea.herkomst.correctieteken)")
    }
  }

  func schrijfGebeurtenissen(op blad: inout Blad) {
    for (kop, zinnen) in gebeurtenissen { blad.sectie(kop, zinnen) }
  }

  var alineasJSON: [JSONNode] {
    alineas.map { alinea in
      JSONNode.object(
        ("nr", alinea.herkomst.nr), ("als", alinea.deel?.rawValue), ("account", alinea.herkomst.actor),
        ("auteur", alinea.auteur), ("bron", alinea.bron), ("tijd", alinea.herkomst.tijd), ("tekst", alinea.tekst))
    }
  }
}

extension Procedureverslag.Alinea {
  /// `Zoë Çelik (M-0117) als medewerker, vastgelegd op `; of what came on paper, the part, the paper and who recorded it.
  fileprivate var ondertekening: String {
    guard let bron, let deel else { return auteur + (deel.map { " als \($0.rawValue)" } ?? "") + ", vastgelegd op " }
    return "de \(deel.rawValue), volgens \(Zinsbouw.zonderPunt(bron)); vastgelegd door \(auteur) op "
  }
}

extension Naamgever {
  /// Who recorded this: the person that the account belongs to, else the account; safe to show.
  package func auteur(_ herkomst: Herkomst) -> String { auteur(herkomst, persoon: schrijver(herkomst)) }

  /// The same where it is known already which person that is.
  func auteur(_ herkomst: Herkomst, persoon nummer: Personeelsnummer?) -> String {
    (nummer.map(persoon) ?? veilig(herkomst.actor)) + namens(herkomst)
  }

  /// ` namens Pieter Bos (M-0003)`, of what was recorded for another; else empty.
  func namens(_ herkomst: Herkomst) -> String { herkomst.namens.map { " namens \(persoon($0))" } ?? "" }

  /// Who recorded what this person did, when that was another; nothing where nobody knows which account is whose.
  func vastlegger(_ herkomst: Herkomst, voor persoon: Personeelsnummer?) -> String? {
    let schrijvers = boek.personen(achter: Accountnaam(herkomst.actor), op: herkomst.datum)
    guard boek.isBewaakt, !(persoon.map(schrijvers.contains) ?? false) || herkomst.namens != nil else { return nil }
    return auteur(herkomst)
  }

  /// ` Gecorrigeerd door hr op 1 december 2026.`; empty for what reads as it was recorded.
  func corrector(_ herkomst: Herkomst) -> String {
    herkomst.correctie.map {
      " Gecorrigeerd door \(auteur($0.herkomst)) op \($0.herkomst.datum.proza)."
    } ?? ""
  }

  private func schrijver(_ herkomst: Herkomst) -> Personeelsnummer? {
    boek.persoon(achter: Accountnaam(herkomst.actor), op: herkomst.datum)
  }
}

extension Herkomst {
  /// `13 november 2026 10:50` on Dutch clocks.
  fileprivate var moment: String { "\(datum.proza) \(Amsterdam.klok(van: tijd))" }
}

extension Procedureverslag {
  /// What was recorded around the report, under headings; nothing is left out, also when something later replaced it.
  static func zinnen(
    _ gesprek: Gesprek, van medewerker: Personeelsnummer, _ namen: Naamgever
  ) -> [(kop: String, zinnen: [String])] {
    let verloop = gesprek.procedure
    func nr(_ herkomst: Herkomst) -> String { " (nr \(herkomst.nr))\(herkomst.correctieteken)" }
    func herkomst(_ bron: String?, _ herkomst: Herkomst) -> String {
      Zinsbouw.erbij("Volgens: ", bron)
        + Zinsbouw.erbij("Vastgelegd door ", namen.vastlegger(herkomst, voor: medewerker)) + namen.corrector(herkomst)
    }
    let reacties = verloop.reacties.map { vermeld -> String in
      let wanneer = "op \(vermeld.waarde.datum.proza)\(nr(vermeld.herkomst))"
      let bron = herkomst(vermeld.waarde.bron, vermeld.herkomst)
      guard let tekst = vermeld.waarde.tekst else { return "De medewerker ziet af van een reactie, \(wanneer).\(bron)" }
      return "De medewerker, \(wanneer): \(Zinsbouw.alsZin(tekst))\(bron)"
    }
    let uitreikingen = verloop.uitreikingen.map { vermeld in
      "Op \(vermeld.waarde.datum.proza) aan \(Zinsbouw.zonderPunt(vermeld.waarde.aan)), "
        + "\(vermeld.waarde.wijze.rawValue)\(nr(vermeld.herkomst)). Bewijs: \(Zinsbouw.alsZin(vermeld.waarde.bewijs))"
    }
    let bedenkingen = verloop.bedenkingen.map { vermeld in
      "Ingediend op \(vermeld.waarde.datum.proza)\(nr(vermeld.herkomst)): \(Zinsbouw.alsZin(vermeld.waarde.gronden))"
        + Zinsbouw.erbij("Te laat, maar vastgelegd: ", vermeld.waarde.ondanks)
        + herkomst(vermeld.waarde.bron, vermeld.herkomst)
    }
    let afhandelingen = verloop.afhandelingen.map { vermeld in
      "Afgehandeld op \(vermeld.waarde.datum.proza) door \(namen.persoon(vermeld.waarde.door))\(nr(vermeld.herkomst)): "
        + "\(vermeld.waarde.uitkomst.rawValue). \(Zinsbouw.alsZin(vermeld.waarde.motivering))"
        + Feitomschrijving.gehoord(vermeld.waarde)
    }
    return [
      ("Reactie", reacties), ("Uitreiking", uitreikingen), ("Bedenking", bedenkingen + afhandelingen),
    ].filter { !$0.1.isEmpty }.map { (kop: $0.0, zinnen: $0.1) }
  }
}

extension BeoordelingGebeurtenis.Vaststelling {
  /// What the vaststeller did with the reaction and with warnings; empty when there was neither.
  var antwoord: String {
    let reactie =
      switch reactie {
      case .gevolgd: " De reactie is gevolgd."
      case .nietGevolgd(let reden): " De reactie is niet gevolgd." + Zinsbouw.erbij("Redenen: ", reden)
      case nil: ""
      }
    return reactie
      + (ondanks.map { " Vastgesteld ondanks \(opsomming($0.codes.map { veilig($0) }))." + Zinsbouw.reden($0.reden) }
        ?? "")
  }
}
