internal import EventLog
internal import Gebruik
internal import Tekst
internal import Wire

/// What `log herstellen` tells: the damage, the plan, and what was done.
struct Herstelverslag {
  let opslag: Storage
  let plan: RepairPlan
  var uitslag: RepairResult?
  /// How things stand after the work.
  var daarna: RepairPlan?

  private static let getoond = 20

  var isGaaf: Bool { (daarna ?? plan).isGaaf }

  var tekst: String {
    guard let uitslag, let daarna else { return plantekst + slotzin }
    var regels: [String] = []
    if plan.isHalf && uitslag.kopienamen.isEmpty {
      regels.append("Het eerdere herstel is vervallen: de bestanden zijn intussen veranderd. Er is niets gedaan.")
    } else if plan.isHalf {
      regels.append("Het eerdere herstel is afgemaakt.")
    } else if case .terugzetten(let werk)? = plan.werk {
      regels.append("Teruggezet uit de kopie: \(Self.nummers(werk.nummers)).")
    } else if case .afkappen(let werk)? = plan.werk {
      regels.append("Afgekapt vanaf record \(werk.vanaf).")
    }
    regels += uitslag.kopienamen.map { "Bewaard: quarantaine/\($0)" }
    if let record = uitslag.record {
      regels.append("Vastgelegd: nr \(record.nr) (hash \(record.hash.hex.prefix(12))).")
    }
    regels.append(
      daarna.isGaaf
        ? "Het logboek klopt weer."
        : "Het logboek is nog beschadigd op \(aantal(daarna.schade.count, "plaats", "plaatsen")). "
          + "Geef ‘gespreksboek log herstellen’ opnieuw.")
    return regels.joined(separator: "\n")
  }

  /// The damage and the plan.
  var plantekst: String {
    if plan.isGaaf { return "Het logboek is gaaf. Er valt niets te herstellen." }
    var regels: [String] = []
    if plan.isHalf { regels.append("Een eerder herstel is niet afgemaakt. Dat gaat voor.") }
    if !plan.schade.isEmpty {
      regels.append("Het logboek is beschadigd op \(aantal(plan.schade.count, "plaats", "plaatsen")):")
    }
    for leemte in plan.leemten.prefix(Self.getoond) {
      regels += leemte.schade.prefix(Self.getoond).map { "  \($0.regel)" }
      regels.append("    \(leemte.nummers.gevolg)")
    }
    if plan.leemten.count > Self.getoond { regels.append("  en nog \(plan.leemten.count - Self.getoond) plaatsen") }
    switch plan.werk {
    case .terugzetten(let werk)?:
      regels.append("Plan: terugzetten uit \(veilig(werk.kopie)): \(Self.nummers(werk.nummers)).")
      regels.append("  Bestanden die veranderen: \(opsomming(werk.segmenten)).")
    case .afkappen(let werk)?:
      regels.append(
        "Plan: afkappen. Alles vanaf record \(werk.vanaf) gaat uit het logboek: \(werk.bytes) bytes, met "
          + "\(aantal(werk.records, "leesbaar record", "leesbare records")).")
      if let eerste = werk.eerste, let laatste = werk.laatste {
        regels.append(
          "  Het eerste daarvan is record \(eerste.nr) (hash \(eerste.hash.hex.prefix(12))), "
            + "het laatste record \(laatste.nr) (hash \(laatste.hash.hex.prefix(12))).")
      }
      regels.append("  Bestanden die veranderen: \(opsomming(werk.segmenten)).")
    case nil: break
    }
    return regels.joined(separator: "\n")
  }

  /// What to do next, after a plan that was not carried out.
  private var slotzin: String {
    if plan.isGaaf { return "" }
    if plan.isHalf {
      return "\nEr is nu niets gewijzigd. Maak het herstel af met: gespreksboek log herstellen --bevestig"
    }
    if plan.werk != nil {
      return "\nEr is niets gewijzigd. De bestanden gaan eerst in hun geheel naar quarantaine/. "
        + "Voer het plan uit met --reden TEKST --bevestig."
    }
    return "\nEr is niets gewijzigd, en er is nog geen plan. Kies:\n"
      + "  --uit KOPIE: zet terug wat een kopie van deze opslag kan bewijzen\n"
      + "  --kap-af: kap alles af vanaf de eerste schade; dat is verlies"
  }

  private static func nummers(_ reeksen: [ClosedRange<Int>]) -> String {
    if reeksen.isEmpty { return "de regels in hun volgorde" }
    let delen = reeksen.prefix(getoond).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) t/m \($0.upperBound)"
    }
    return "record " + opsomming(delen) + (reeksen.count > getoond ? " en meer" : "")
  }

  var json: JSONNode {
    let werk: [JSONMember] =
      switch plan.werk {
      case .terugzetten(let werk)?:
        .members(
          (
            "terugzetten",
            JSONNode.object(
              ("kopie", werk.kopie),
              ("records", werk.nummers.map { JSONNode.object(("van", $0.lowerBound), ("tot", $0.upperBound)) }),
              ("bestanden", werk.segmenten))
          ))
      case .afkappen(let werk)?:
        .members(
          (
            "afkappen",
            JSONNode.object(
              ("vanaf", werk.vanaf), ("records", werk.records), ("eerste", werk.eerste.map(Self.document)),
              ("laatste", werk.laatste.map(Self.document)), ("bytes", werk.bytes), ("bestanden", werk.segmenten))
          ))
      case nil: []
      }
    return .object(
      .members(
        ("schema", "gespreksboek.logherstel"), ("schemaversie", 1), ("organisatie", opslag.organisatie),
        ("opslag", opslag.kenmerk), ("klopt", isGaaf), ("uitgevoerd", uitslag != nil), ("half", plan.isHalf),
        ("schade", plan.schade.map(Self.document))) + werk
        + .members(
          ("kopieen", uitslag?.kopienamen),
          ("record", uitslag?.record.map { JSONNode.object(("nr", $0.nr), ("hash", $0.hash.hex)) })))
  }

  private static func document(_ schade: Damage) -> JSONNode {
    .object(
      ("segment", schade.plaats.segment), ("regel", schade.plaats.regel),
      ("offset", schade.plaats.offset), ("code", schade.code.rawValue), ("reden", schade.reden))
  }

  private static func document(_ record: Truncation.Record) -> JSONNode {
    .object(("nr", record.nr), ("hash", record.hash.hex))
  }
}
