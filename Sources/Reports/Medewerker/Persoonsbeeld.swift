package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// Who someone is on a day: name, service, function and place, with what was before and what is to come.
package struct Persoonsbeeld: Equatable, Sendable {
  /// Whether someone is in service on the day of the report.
  package enum Dienst: String, Sendable {
    case nogNiet = "nog niet in dienst"
    case inDienst = "in dienst"
    case uitDienst = "uit dienst"
  }

  package let nummer: Personeelsnummer
  /// The numbers before this one, oldest first.
  package let eerdereNummers: [Personeelsnummer]
  package let naam: String
  /// The same person under other numbers, as far as they may be seen: whoever has two jobs has two dossiers.
  package let ook: [Persoon]
  package let dienst: Dienst
  package let inDienst: Datum
  /// The last day in service, when it is known.
  package let laatsteDag: Datum?
  package let redenVertrek: String?
  /// The first day of the next period of service, when a return is known.
  package let komtTerug: Datum?
  /// Periods of service before this one, oldest first.
  package let eerder: [Dienstverband]
  package let peildatum: Datum
  package let namen: [Loopbaanregel<String>]
  package let functies: [Loopbaanregel<Functienaam>]
  package let plekken: [Loopbaanregel<Plek>]
  /// The function that holds on the day; before the first day the first, after leaving the last.
  package let functie: Loopbaanregel<Functienaam>?
  package let plek: Loopbaanregel<Plek>?
  /// Hours in a week; nothing where they are not recorded.
  package let uren: Uren?

  init(_ medewerker: Medewerker, _ bron: Rapportbron) {
    let dag = bron.peildatum
    let nummer = medewerker.nummer
    self.nummer = nummer
    eerdereNummers = medewerker.nummers.filter { $0 != nummer }
    naam = medewerker.naam(op: dag)
    ook = bron.boek.andere(van: medewerker, op: dag).map { Persoon($0.personeelsnummer, in: bron.boek) }
    let nu = medewerker.dienstverband(op: dag)
    inDienst = nu.van
    laatsteDag = nu.tot
    redenVertrek = nu.reden
    komtTerug = dag < nu.van ? nil : medewerker.terugkeer(na: dag)
    eerder = medewerker.dienstverbanden.filter { $0.van < nu.van }
    peildatum = dag
    dienst = medewerker.isInDienst(op: dag) ? .inDienst : dag < nu.van ? .nogNiet : .uitDienst
    uren = medewerker.uren(op: dag)
    namen = Loopbaanregel.alle(medewerker.namen)
    functies = Loopbaanregel.alle(medewerker.perioden(medewerker.functies)) { Functienaam($0, op: $1, bron.boek) }
    plekken = Loopbaanregel.alle(medewerker.perioden(medewerker.plaatsingen)) { plek, _ in
      Plek(onderdeel: plek.onderdeel, leidinggevende: plek.leidinggevende.map { Persoon($0, in: bron.boek) })
    }
    functie = functies.last { $0.per <= dag } ?? functies.first
    plek = plekken.last { $0.per <= dag } ?? plekken.first
  }
}

extension Persoonsbeeld {
  /// The lines about the person, as every report about one person begins; with earlier and later values under them.
  func schrijf(op blad: inout Blad) {
    let weg = dienst == .uitDienst
    let (functie, plek) = (geldendeFunctie, geldendePlek)
    blad.paren([
      ("Personeelsnummer", veilig(nummer.tekst) + vorigeNummers),
      ("Heeft ook dossier", ook.isEmpty ? nil : opsomming(ook.map(\.tekst))),
      ("In dienst", diensttekst),
      (weg ? "Laatste functie" : "Functie", functie.map { $0.wat.tekst + sinds($0) + $0.haakjes }),
      (weg ? "Laatste onderdeel" : "Onderdeel", plek.map { veilig($0.wat.onderdeel) + sinds($0) + $0.haakjes }),
      ("Leidinggevende", plek.map { $0.wat.leidinggevende?.tekst ?? "geen" }),
      ("Uren per week", dienst == .nogNiet ? nil : uren?.tekst),
    ])
    lijst(dienst == .nogNiet ? "Functies" : "Andere functies", functies.filter { $0 != functie }, op: &blad)
    lijst(dienst == .nogNiet ? "Plaatsingen" : "Andere plaatsingen", plekken.filter { $0 != plek }, op: &blad)
    lijst("Andere namen", namen.filter { $0.wat != naam }, op: &blad)
  }

  private var vorigeNummers: String {
    eerdereNummers.isEmpty ? "" : ", eerder \(opsomming(eerdereNummers.map { veilig($0.tekst) }))"
  }

  private func lijst(_ kop: String, _ regels: [Loopbaanregel<some Loopbaanwaarde>], op blad: inout Blad) {
    guard !regels.isEmpty else { return }
    blad.alinea("\(kop):")
    for regel in regels {
      blad.punt("\(regel.periode(op: peildatum)): \(regel.wat.tekst)\(regel.haakjes)", inspringen: 2)
    }
  }

  /// Nothing before the first day in service: what is to come is told with its day.
  private var geldendeFunctie: Loopbaanregel<Functienaam>? { dienst == .nogNiet ? nil : functie }
  private var geldendePlek: Loopbaanregel<Plek>? { dienst == .nogNiet ? nil : plek }

  /// Said only when it tells more than the day of entering service.
  private func sinds(_ regel: Loopbaanregel<some Loopbaanwaarde>) -> String {
    if let tot = regel.tot, dienst != .uitDienst { return ", t/m \(tot.proza)" }
    return regel.per == inDienst ? "" : ", \(regel.periode(op: peildatum))"
  }

  /// `in dienst sinds 1 maart 2024`, with what is known of the end.
  private var diensttekst: String {
    let vertrek = redenVertrek.map { " (\(Zinsbouw.eenRegel($0)))" } ?? ""
    switch dienst {
    case .nogNiet: return "nog niet; begint op \(inDienst.proza)"
    case .inDienst:
      return "sinds \(inDienst.proza)" + (laatsteDag.map { "; laatste dag \($0.proza)" + vertrek } ?? "") + terug
        + vroeger
    case .uitDienst:
      return "van \(inDienst.proza)" + (laatsteDag.map { " t/m \($0.proza)" } ?? "") + vertrek + terug + vroeger
    }
  }

  private var terug: String { komtTerug.map { "; komt terug op \($0.proza)" } ?? "" }

  private var vroeger: String { eerder.isEmpty ? "" : "; eerder \(opsomming(eerder.map(\.proza)))" }

  /// - Parameter catalogus: that functions are looked up in.
  func leden(_ catalogus: Catalogus?) -> [Lid] {
    .leden(
      ("personeelsnummer", nummer.tekst), ("naam", naam), ("dienst", dienst.rawValue), ("inDienst", inDienst),
      ("laatsteDag", laatsteDag), ("redenVertrek", redenVertrek),
      ("functie", (geldendeFunctie?.knoop(catalogus)).volgens(.catalogus(catalogus))),
      ("plaatsing", geldendePlek?.knoop(nil)), ("namen", namen.lijst(nil)), ("functies", functies.lijst(catalogus)),
      ("plaatsingen", plekken.lijst(nil)), ("uren", uren?.tekst), ("komtTerug", komtTerug),
      ("eerdereNummers", eerdereNummers.isEmpty ? nil : eerdereNummers.map(\.tekst)),
      ("ook", ook.isEmpty ? nil : ook.map(\.nummer.tekst)),
      ("eerdereDienstverbanden", eerder.isEmpty ? nil : Knoop(lijst: eerder.map(\.knoop), eerder.map(\.van.iso))))
  }
}

extension Dienstverband {
  fileprivate var knoop: Knoop { Knoop(.leden(("van", van), ("tot", tot), ("reden", reden))) }
}
