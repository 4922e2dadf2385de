internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
internal import Wire

extension Persoonsbeeld {
  /// The lines about the person, as every report about one person begins; with earlier and later values under them.
  func schrijf(op blad: inout Blad) {
    let weg = dienst == .uitDienst
    let (functie, plek) = (geldendeFunctie, geldendePlek)
    blad.paren([
      ("Personeelsnummer", veilig(nummer.tekst)),
      ("In dienst", diensttekst),
      (weg ? "Laatste functie" : "Functie", functie.map { $0.tekst + sinds($0.per, $0.tot) + reden($0.reden) }),
      (
        weg ? "Laatste onderdeel" : "Onderdeel",
        plek.map { veilig($0.onderdeel) + sinds($0.per, $0.tot) + reden($0.reden) }
      ),
      ("Leidinggevende", plek.map { $0.leidinggevende?.tekst ?? "geen" }),
    ])
    lijst(dienst == .nogNiet ? "Functies" : "Andere functies", functies.filter { $0 != functie }, op: &blad) { regel in
      "\(periodetekst(regel.per, regel.tot, op: peildatum)): \(regel.tekst)" + reden(regel.reden)
    }
    lijst(dienst == .nogNiet ? "Plaatsingen" : "Andere plaatsingen", plekken.filter { $0 != plek }, op: &blad) {
      regel in
      "\(periodetekst(regel.per, regel.tot, op: peildatum)): \(regel.tekst)" + reden(regel.reden)
    }
    lijst("Andere namen", namen.filter { $0.naam != naam }, op: &blad) { regel in
      "\(periodetekst(regel.per, regel.tot, op: peildatum)): \(veilig(regel.naam))" + reden(regel.reden)
    }
  }

  private func lijst<Regel>(_ kop: String, _ regels: [Regel], op blad: inout Blad, _ tekst: (Regel) -> String) {
    guard !regels.isEmpty else { return }
    blad.alinea("\(kop):")
    for regel in regels { blad.punt(tekst(regel), inspringen: 2) }
  }

  /// Nothing before the first day in service: what is to come is told with its day.
  private var geldendeFunctie: Functieregel? { dienst == .nogNiet ? nil : functie }
  private var geldendePlek: Plekregel? { dienst == .nogNiet ? nil : plek }

  /// Said only when it tells more than the day of entering service.
  private func sinds(_ per: Datum, _ tot: Datum?) -> String {
    if let tot, dienst != .uitDienst { return ", t/m \(tot.proza)" }
    return per == inDienst ? "" : ", \(per > peildatum ? "vanaf" : "sinds") \(per.proza)"
  }

  private func reden(_ reden: String?) -> String {
    reden.map { " (\(Zinsbouw.eenRegel($0)))" } ?? ""
  }

  var json: JSONNode {
    .object(
      ("personeelsnummer", nummer.tekst), ("naam", naam), ("dienst", dienst.rawValue), ("inDienst", inDienst),
      ("laatsteDag", laatsteDag), ("redenVertrek", redenVertrek), ("functie", geldendeFunctie?.json),
      ("plaatsing", geldendePlek?.json), ("namen", namen.map(\.json)), ("functies", functies.map(\.json)),
      ("plaatsingen", plekken.map(\.json)))
  }
}

extension Persoonsbeeld.Naamregel {
  fileprivate var json: JSONNode {
    .object(("naam", naam), ("per", per), ("tot", tot), ("reden", reden))
  }
}
