internal import EventLog
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Beurt {
  /// Tells what was recorded, what to look out for, and the likely next command.
  package func bevestig(_ vastgelegd: Vastgelegd, hierna: String?) -> Afsluitcode {
    for waarschuwing in vastgelegd.voornemen.waarschuwingen {
      omgeving.uitvoer.melding("let op \(waarschuwing.code.rawValue): \(waarschuwing.melding)")
    }
    toon(Beurt.zin(vastgelegd), json: Beurt.document(vastgelegd))
    if let hierna, !wilJSON { omgeving.uitvoer.melding("Hierna: gespreksboek \(hierna)") }
    return .gelukt
  }

  static func zin(_ vastgelegd: Vastgelegd) -> String {
    if vastgelegd.proef {
      let soorten = vastgelegd.voornemen.records.map(\.soort)
      if soorten.isEmpty { return "Proef: er verandert niets." }
      return "Proef, er is niets vastgelegd. Dit zouden \(aantal(soorten.count, "feit", "feiten")) zijn: "
        + opsomming(Beurt.geteld(soorten)) + "."
    }
    guard let eerste = vastgelegd.records.first, let laatste = vastgelegd.records.last else {
      return "Er verandert niets; er is niets vastgelegd."
    }
    let nummers = eerste.nr == laatste.nr ? "nr \(eerste.nr)" : "nr \(eerste.nr) t/m \(laatste.nr)"
    let hash = laatste.hash.hex.prefix(12)
    return vastgelegd.herhaling
      ? "Dit was al vastgelegd: \(nummers) (hash \(hash)). Er is niets veranderd."
      : "Vastgelegd: \(nummers) (hash \(hash))."
  }

  /// `afspraak.gemaakt (3×)`, in the order of first appearance.
  private static func geteld(_ soorten: [String]) -> [String] {
    var volgorde: [String] = []
    for soort in soorten where !volgorde.contains(soort) { volgorde.append(soort) }
    return volgorde.map { soort in
      let keer = soorten.filter { $0 == soort }.count
      return keer == 1 ? soort : "\(soort) (\(keer)×)"
    }
  }

  static func document(_ vastgelegd: Vastgelegd) -> JSONNode {
    let soorten =
      vastgelegd.proef ? vastgelegd.voornemen.records.map(\.soort) : vastgelegd.records.map(\.soort)
    var leden: [(String, JSONNode)] = [
      ("schema", "gespreksboek.vastgelegd"), ("schemaversie", 1), ("proef", JSONNode(.bool(vastgelegd.proef))),
      ("herhaling", JSONNode(.bool(vastgelegd.herhaling))),
    ]
    if let eerste = vastgelegd.records.first, let laatste = vastgelegd.records.last {
      leden += [
        ("opdracht", .tekst(vastgelegd.opdracht)), ("van", .getal(eerste.nr)), ("totEnMet", .getal(laatste.nr)),
        ("hash", .tekst(laatste.hash.hex)),
      ]
    }
    leden.append(("feiten", .lijst(soorten.map { .tekst($0) })))
    leden.append(
      (
        "waarschuwingen",
        .lijst(
          vastgelegd.voornemen.waarschuwingen.map {
            .leden([("code", .tekst($0.code.rawValue)), ("melding", .tekst($0.melding))])
          })
      ))
    return .leden(leden)
  }
}
