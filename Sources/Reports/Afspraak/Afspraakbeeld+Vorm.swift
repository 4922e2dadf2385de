internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Afspraakbeeld {
  /// The agreement with its lineage, as the dossier shows it.
  func schrijf(op blad: inout Blad) {
    let streep = intrekkingstekst.map { " (ingetrokken \($0))" } ?? ""
    blad.punt(
      "\(Zinsbouw.eenRegel(inhoud.omschrijving))\(streep)", teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Resultaatgebied", Zinsbouw.eenRegel(inhoud.resultaatgebied)),
        ("Maatstaf", inhoud.maatstaf.map(Zinsbouw.eenRegel)),
        ("Gereed op", inhoud.gereedOp.map { $0.proza + (termijn.tekst.map { " (\($0))" } ?? "") }),
        ("Weging", inhoud.weging.map { "\($0) %" }),
        ("Stand", isGeldend ? statustekst : nil),
        ("Oordeel", isGeldend || oordeel != nil ? oordeeltekst : nil),
      ], inspringen: 5)
    guard versies.count > 1 || intrekking != nil else { return }
    blad.alinea("Verloop:", inspringen: 5)
    for (index, versie) in versies.enumerated() { blad.punt(versietekst(versie, index + 1), inspringen: 5) }
    if let intrekking { blad.punt("\(intrekking.op.proza), \(veilig(intrekking.actor)): ingetrokken", inspringen: 5) }
  }

  var statustekst: String {
    guard let status else { return "nog geen voortgang vastgelegd" }
    return "\(status.status.rawValue) op \(status.datum.proza)" + Zinsbouw.dubbelePunt(status.toelichting)
      + Zinsbouw.correctieteken(status.gecorrigeerdBij)
  }

  private var oordeeltekst: String {
    guard let oordeel else { return "nog niet" }
    let teken = Zinsbouw.correctieteken(oordeel.gecorrigeerdBij)
    return "\(veilig(oordeel.oordeel))\(oordeel.eerder?.tekst ?? "")\(teken) (\(veilig(oordeel.gesprek.tekst)))."
      + Zinsbouw.erbij("", oordeel.toelichting) + (oordeel.eerder?.toelichting.map { " \($0)" } ?? "")
  }

  /// `op 17 juni 2026: geen budget`
  var intrekkingstekst: String? {
    intrekking.map { "op \($0.op.proza): \(Zinsbouw.eenRegel($0.reden))" }
  }

  private func versietekst(_ versie: Versie, _ nummer: Int) -> String {
    let kop = "\(versie.op.proza), \(veilig(versie.actor))\(Zinsbouw.correctieteken(versie.gecorrigeerdBij)): "
    guard nummer > 1 else {
      var delen = ["‘\(Zinsbouw.eenRegel(versie.inhoud.omschrijving))’"]
      if let gereed = versie.inhoud.gereedOp { delen.append("gereed op \(gereed.proza)") }
      if let weging = versie.inhoud.weging { delen.append("weging \(weging) %") }
      return kop + "gemaakt: " + delen.joined(separator: "; ")
    }
    let wijzigingen =
      versie.wijzigingen.isEmpty ? "inhoud gelijk" : versie.wijzigingen.map(\.tekst).joined(separator: "; ")
    return kop + "bijgesteld: \(wijzigingen)." + Zinsbouw.reden(versie.reden)
  }

  var json: JSONNode { .object { zet(&$0) } }

  func zet(_ object: inout JSONObject) {
    object.zet("afspraak", kenmerk.tekst)
    object.zet("cyclus", cyclus)
    object.zet(inhoud)
    object.zet("geldend", isGeldend)
    object.zet("intrekking", intrekking.map(\.json))
    object.zet("status", status.map(\.json))
    object.zet("oordeel", oordeel.map(\.json))
    object.zet("termijn", termijn.woord)
    object.zet("versies", versies.map(\.json))
  }
}

extension Afspraakbeeld.Versie {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("nr", nr)
      $0.zet("vastgelegdOp", op)
      $0.zet("actor", actor)
      $0.zet("reden", reden)
      $0.zet("gesprek", gesprek?.tekst)
      $0.zet(inhoud)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
      if !wijzigingen.isEmpty { $0.zet("wijzigingen", wijzigingen.map(\.json)) }
    }
  }
}

extension Afspraakbeeld.Intrekking {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("nr", nr)
      $0.zet("vastgelegdOp", op)
      $0.zet("actor", actor)
      $0.zet("reden", reden)
    }
  }
}

extension Afspraakbeeld.Status {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("status", status.rawValue)
      $0.zet("datum", datum)
      $0.zet("toelichting", toelichting)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
    }
  }
}

extension Afspraakbeeld.Oordeel {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("oordeel", oordeel)
      $0.zet("wasOordeel", eerder?.was)
      $0.zet("wasToelichting", eerder?.wasToelichting)
      $0.zet("waarde", waarde)
      $0.zet("weging", weging)
      $0.zet("toelichting", toelichting)
      $0.zet("gesprek", gesprek.tekst)
      $0.zet("nr", nr)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
    }
  }
}
