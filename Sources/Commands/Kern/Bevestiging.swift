internal import Arguments
internal import EventLog
package import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst
internal import Weergave
package import Wire

extension Beurt {
  /// Tells what was recorded, what to look out for, and the likely next command.
  ///
  /// - Parameter erbij: what this command tells programs beside it.
  package func bevestig(_ vastgelegd: Vastgelegd, hierna: String?, erbij: [JSONMember] = []) -> Afsluitcode {
    for waarschuwing in vastgelegd.voornemen.waarschuwingen {
      omgeving.uitvoer.melding("let op \(waarschuwing.code.rawValue): \(veilig(waarschuwing.melding))")
    }
    toon(zin(vastgelegd), json: Beurt.document(vastgelegd, erbij: erbij))
    if vastgelegd.proef {
      omgeving.uitvoer.melding("Hierna: geef dezelfde opdracht zonder --dry-run.")
    } else if let hierna {
      self.hierna(hierna)
    }
    return .gelukt
  }

  /// Names the likely next command, on the same storage as this one.
  func hierna(_ opdracht: String, ervoor: String = "") {
    omgeving.uitvoer.melding("Hierna: \(ervoor)gespreksboek \(veilig(opdracht))\(opslagoptie)")
  }

  /// ` --opslag MAP` when this command was given one, with quotes where a shell needs them.
  private var opslagoptie: String {
    guard let map = aanroep.waarde("--opslag") else { return "" }
    let isGewoon = map.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,".contains($0) }
    return " --opslag "
      + (isGewoon
        ? map
        : "'" + veilig(map.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")) + "'")
  }

  func zin(_ vastgelegd: Vastgelegd) -> String {
    if vastgelegd.proef {
      let woorden = vastgelegd.woorden
      if woorden.isEmpty { return "Proef: er verandert niets." }
      let rest = woorden.count - Beurt.hoogstensGetoond
      return
        ([
          "Proef, er is niets vastgelegd. \(woorden.count == 1 ? "Dit feit" : "Deze \(woorden.count) feiten") zou u vastleggen:"
        ]
        + woorden.prefix(Beurt.hoogstensGetoond).flatMap { punt($0) }
        + (rest > 0 ? ["- en nog \(aantal(rest, "feit", "feiten"))."] : [])).joined(separator: "\n")
    }
    if let eerder = vastgelegd.eerder {
      return "Dit formulier was al vastgelegd: \(eerder.nummers). Er is niets veranderd."
    }
    guard let plaats = vastgelegd.records.plaats else { return "Er verandert niets; er is niets vastgelegd." }
    let zin =
      vastgelegd.herhaling
      ? "Dit was al vastgelegd: \(plaats). Er is niets veranderd." : "Vastgelegd: \(plaats)."
    return ([zin] + (vastgelegd.over.map { wrap($0, breedte: opmaak.breedte) } ?? [])).joined(separator: "\n")
  }

  /// Facts that a dry run writes out; an import may hold thousands.
  private static let hoogstensGetoond = 20

  /// The sentence as a point of a list, wrapped.
  func punt(_ zin: String) -> [String] {
    let regels = inspringen(wrap(zin, breedte: opmaak.breedte - 2), 2)
    return ["- " + (regels.first ?? "").dropFirst(2)] + regels.dropFirst()
  }

  static func document(_ vastgelegd: Vastgelegd, erbij: [JSONMember] = []) -> JSONNode {
    let soorten =
      vastgelegd.proef ? vastgelegd.voornemen.records.map(\.soort) : vastgelegd.records.map(\.soort)
    let (eerste, laatste) = (vastgelegd.records.first, vastgelegd.records.last)
    let document = JSONNode.document(
      "gespreksboek.vastgelegd", ("proef", vastgelegd.proef),
      ("herhaling", vastgelegd.herhaling), ("opdracht", eerste == nil ? nil : vastgelegd.opdracht),
      ("over", vastgelegd.over),
      ("van", eerste?.nr), ("totEnMet", laatste?.nr), ("hash", laatste?.hash.hex), ("feiten", soorten),
      (
        "waarschuwingen",
        vastgelegd.voornemen.waarschuwingen.map {
          JSONNode.object(("code", $0.code.rawValue), ("melding", $0.melding))
        }
      ))
    guard !erbij.isEmpty, case .object(let leden) = document.value else { return document }
    return JSONNode(.object(leden + erbij))
  }
}

extension [Vastgelegd.Plek] {
  /// `nr 12 t/m 14 (hash 0123456789ab)`; nothing without records.
  fileprivate var plaats: String? {
    guard let eerste = first, let laatste = last else { return nil }
    return "\((eerste.nr...laatste.nr).nummers) (hash \(laatste.hash.hex.prefix(12)))"
  }

  /// That these stand in the log, for when the answer can't say so.
  var vastgelegd: String? { plaats.map { "Vastgelegd is wel: \($0)." } }
}

extension ClosedRange<Int> {
  /// `nr 12 t/m 14`.
  var nummers: String { lowerBound == upperBound ? "nr \(lowerBound)" : "nr \(lowerBound) t/m \(upperBound)" }
}
