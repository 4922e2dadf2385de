internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
internal import Wire

extension Procedurebeeld {
  /// One paragraph for beside a conversation: what was done, and what is open now.
  var samenvatting: String {
    let gedaan = regels.compactMap { regel -> String? in
      guard case .gedaan(let op, let nr, let laat) = regel.stand, regel.stap != .vaststellen else { return nil }
      return "\(regel.stap.gedaan) op \(op.proza)\(laat ? " (te laat)" : "")"
        + (laatheid(op: op, nr: nr).map { " (\($0))" } ?? "") + (herschreven[nr].map { " (\($0))" } ?? "")
    }
    let open = regels.compactMap { opentekst($0) }
    var zinnen: [String] = []
    if !gedaan.isEmpty { zinnen.append(hoofdletter(opsomming(gedaan)) + ".") }
    if achterhaald > 0 {
      zinnen.append("\(hoofdletter(aantal(achterhaald, "handtekening is", "handtekeningen zijn"))) achterhaald.")
    }
    if !open.isEmpty { zinnen.append("Nu: \(opsomming(open)).") }
    return zinnen.joined(separator: " ")
  }

  /// The steps one under another, for the report of one conversation.
  func schrijf(op blad: inout Blad) {
    blad.paren(regels.map { (hoofdletter($0.stap.tekst), standtekst($0)) })
    if gang.aanbiedingAchterhaald {
      blad.alinea("De tekst is veranderd nadat zij was aangeboden.")
    }
    blad.sectie("Handtekeningen", handtekeningen.map(\.zin))
  }

  private var achterhaald: Int { handtekeningen.count { $0.isAchterhaald } }

  /// `reageren kan tot en met 4 december 2026`; nothing for what is not open, and for signatures once established.
  private func opentekst(_ regel: Proceduregang.Regel) -> String? {
    guard case .open(_, let termijn) = regel.stand else { return nil }
    if case .ondertekenen = regel.stap, case .gedaan = gang.stand(.vaststellen) { return nil }
    return termijn.map { "\(regel.stap.tekst) kan tot en met \($0.laatste.proza)" } ?? regel.stap.tekst
  }

  private func standtekst(_ regel: Proceduregang.Regel) -> String {
    switch regel.stand {
    case .gedaan(let op, let nr, let laat):
      "\(op.proza) (nr \(nr))\(laat ? ", te laat" : "")" + (laatheid(op: op, nr: nr).map { ", \($0)" } ?? "")
    case .open(_, let termijn?): "kan tot en met \(termijn.laatste.proza) (\(over(termijn)))"
    case .open(let sinds, nil): "open sinds \(sinds.proza)\(staat(sinds))"
    case .wacht(let stap): "wacht op \(stap.tekst)"
    case .vervallen(let termijn): "niet gebeurd" + (termijn.map { "; de laatste dag was \($0.laatste.proza)" } ?? "")
    case .nietGevraagd: "niet gevraagd"
    }
  }

  private func over(_ termijn: Dagtermijn) -> String {
    let over = termijn.laatste.dagnummer - peildatum.dagnummer
    return over == 0 ? "vandaag" : "nog \(dagen(over))"
  }

  private func staat(_ sinds: Datum) -> String {
    let dagen = peildatum.dagnummer - sinds.dagnummer
    return dagen > 0 ? ", \(Reports.dagen(dagen))" : ""
  }

  /// The steps, which all fall under the order of the procedure.
  var knoop: Knoop? {
    Knoop(lijst: regels.map { Knoop(leden($0)) }, regels.map(\.stap.sleutel))
      .volgens(Uitleg(regel: WeigeringCode.stapTeVroeg.regel, record: Verwijzing(sleutel: "nr")))
  }

  private func leden(_ regel: Proceduregang.Regel) -> [Lid] {
    let stand: [Lid] =
      switch regel.stand {
      case .gedaan(let op, let nr, let laat):
        .leden(
          ("op", op), ("nr", nr), ("teLaat", laat ? true : nil),
          (
            "dagenLater",
            vastgelegd[nr].map { vast in
              (vast.dagnummer - op.dagnummer).volgens(
                Uitleg(
                  berekening: [
                    "Vastgelegd op \(vast.proza), gedaan op \(op.proza): \(dagen(vast.dagnummer - op.dagnummer)) later."
                  ], woord: .dagen))
            }
          ))
      case .open(let sinds, _): .leden(("sinds", sinds.volgens(Uitleg(berekening: rekening(sinds, regel.stap)))))
      case .wacht(let stap): .leden(("wachtOp", stap.sleutel))
      case .vervallen, .nietGevraagd: []
      }
    let termijn = regel.termijn?.laatste.volgens(
      Uitleg(regel: Procedurebeeld.termijnregel, berekening: termijnrekening(regel.stap)))
    return .leden(("stap", regel.stap.sleutel), ("stand", regel.stand.woord)) + stand + .leden(("uiterlijk", termijn))
  }
}

extension Procedurebeeld.Handtekening {
  /// `de medewerker, Zoë Çelik (M-0117), tekende op 9 december 2026: akkoord.`
  var zin: String {
    let (feit, herkomst) = (vermeld.waarde, vermeld.herkomst)
    let dag = feit.datum.proza
    let wat =
      feit.wijze == .geweigerd ? "weigerde op \(dag) te tekenen" : "tekende op \(dag): \(feit.wijze.rawValue)"
    return "\(hoofdletter(feit.deel.rawValue)) \(door.tekst) \(wat)."
      + Zinsbouw.erbij("Toelichting: ", feit.toelichting)
      + Zinsbouw.erbij("Volgens: ", feit.bron) + Zinsbouw.erbij("Vastgelegd door ", vastlegger)
      + " Tekst \(veilig(String(feit.tekst.tekst.prefix(12)))), nr \(herkomst.nr)\(herkomst.correctieteken)."
      + (gecorrigeerdDoor.map { wie in
        " Gecorrigeerd door \(wie)\(herkomst.correctie.map { " op \($0.herkomst.datum.proza)" } ?? "")."
      } ?? "")
      + (isAchterhaald ? " Achterhaald: daarna is de tekst veranderd." : "")
      + (isVervangen ? " Telt niet meer: daarna tekende \(door.tekst) zelf." : "")
  }

  var json: JSONNode {
    let (feit, herkomst) = (vermeld.waarde, vermeld.herkomst)
    return .object(
      ("nr", herkomst.nr), ("deel", feit.deel.rawValue), ("door", door), ("wijze", feit.wijze.rawValue),
      ("datum", feit.datum), ("tekst", feit.tekst.tekst), ("toelichting", feit.toelichting), ("bron", feit.bron),
      ("vastgelegdDoor", vastlegger), ("achterhaald", isAchterhaald), ("vervangen", isVervangen ? true : nil),
      ("gecorrigeerdBij", herkomst.gecorrigeerdBij), ("gecorrigeerdDoor", gecorrigeerdDoor),
      ("gecorrigeerdOp", herkomst.correctie?.herkomst.datum))
  }
}

extension Procedurestap {
  /// What was done, for in a sentence.
  fileprivate var gedaan: String {
    switch self {
    case .aanbieden: "aangeboden"
    case .reageren: "reactie vastgelegd"
    case .ondertekenen(let deel): "ondertekend door de \(deel.rawValue)"
    case .vaststellen: "vastgesteld"
    case .uitreiken: "uitgereikt"
    case .bedenking: "bedenking ingediend"
    case .afhandelen: "bedenking afgehandeld"
    case .herstellen: "gecorrigeerd na de bedenking"
    }
  }
}
