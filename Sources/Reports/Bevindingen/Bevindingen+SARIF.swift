internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave
package import Wire

/// The findings in the form that programs for findings read: SARIF 2.1.0 of OASIS.
///
/// ```
/// runs[0]  tool.driver.rules   the kinds
///          invocations         whether the log could be read whole
///          results             the findings; a record of the log is a logical location
///          properties          what every report of this program begins with
/// ```
extension Bevindingen {
  /// One SARIF log with one run.
  package func json() -> JSONNode {
    .object(
      ("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"),
      ("version", "2.1.0"), ("runs", [run(isVolledig: true)]))
  }

  private func run(isVolledig: Bool) -> JSONNode {
    .object(
      (
        "tool",
        JSONNode.object(
          (
            "driver",
            JSONNode.object(
              ("name", "gespreksboek"), ("version", versie.isEmpty ? nil : versie), ("language", "nl"),
              ("rules", Bevindingsoort.alle.map(\.sarif)))
          ))
      ),
      ("language", "nl"),
      (
        "automationDetails",
        JSONNode.object(("id", "\(kop.schema)/\(cyclus?.naam.replacing("/", with: "-") ?? "alles")/"))
      ),
      ("invocations", [JSONNode.object(("executionSuccessful", true))]),
      ("results", bevindingen.map(sarif) + (eerder?.verdwenen ?? []).map(\.sarif)), ("properties", eigenschappen))
  }

  private func sarif(_ bevinding: Bevinding) -> JSONNode {
    let plekken = bevinding.records.map { record in
      JSONNode.object(
        (
          "logicalLocations",
          [
            JSONNode.object(
              ("name", "nr \(record.nr)"), ("fullyQualifiedName", record.description), ("kind", "record"))
          ]
        ))
    }
    let stand = eerder.map {
      $0.bekend.contains(bevinding.vingerafdruk) ? Baseline.unchanged.rawValue : Baseline.new.rawValue
    }
    return .object(
      ("ruleId", bevinding.code), ("ruleIndex", Bevindingsoort.alle.firstIndex { $0.code == bevinding.code }),
      ("level", bevinding.niveau.sarif), ("message", JSONNode.object(("text", bevinding.zin))),
      ("locations", plekken.isEmpty ? nil : Array(plekken.prefix(1))),
      ("relatedLocations", plekken.count > 1 ? Array(plekken.dropFirst()) : nil),
      ("partialFingerprints", JSONNode.object((Self.afdrukmerk, bevinding.vingerafdruk))), ("baselineState", stand),
      (
        "properties",
        JSONNode.object(
          ("medewerker", bevinding.persoon), ("account", bevinding.account), ("cyclus", bevinding.cyclus),
          ("gesprek", bevinding.gesprek?.tekst), ("records", bevinding.records.map(\.nr)),
          ("vastgelegdOp", bevinding.vastgelegd))
      ))
  }

  private var eigenschappen: JSONNode {
    kop.document(
      ("cyclus", cyclus?.naam), ("laatNaDagen", Waarschuwing.laatNaDagen),
      ("zegelNaDagen", Bevindingsoort.zegelNaDagen), ("perLeidinggevende", Self.tempokolommen.json(tempi)),
      ("nietBekeken", nietBekeken.map { JSONNode.object(("code", $0.code), ("reden", $0.reden)) }),
      ("eerder", eerder.map { JSONNode.object(("nr", $0.nr)) }))
  }
}

extension Bevindingsoort {
  /// As a rule of the tool.
  fileprivate var sarif: JSONNode {
    .object(
      ("id", code), ("name", naam), ("shortDescription", JSONNode.object(("text", titel))),
      ("fullDescription", JSONNode.object(("text", regel))),
      ("defaultConfiguration", JSONNode.object(("level", niveau.sarif))))
  }
}

extension Bevindingen.Vergelijking.Verdwenen {
  /// A result of before that is none any more.
  fileprivate var sarif: JSONNode {
    .object(
      ("ruleId", code), ("message", JSONNode.object(("text", zin))),
      ("partialFingerprints", JSONNode.object((Bevindingen.afdrukmerk, vingerafdruk))),
      ("baselineState", Bevindingen.Baseline.absent.rawValue))
  }
}

extension JSONNode {
  /// A SARIF log of a run that could not read all: as the standard says it, and as every document of this program does.
  package var onvolledigeSARIF: JSONNode {
    met("runs") { runs in
      JSONNode(
        .array(
          (runs.array ?? []).map { run in
            run.met("invocations") { _ in
              [
                .object(
                  ("executionSuccessful", false),
                  (
                    "toolExecutionNotifications",
                    [
                      JSONNode.object(
                        ("level", "error"),
                        (
                          "message",
                          JSONNode.object(
                            ("text", "Dit is niet volledig: een logboek is beschadigd, of een opslag telt niet mee."))
                        ))
                    ]
                  ))
              ]
            }.met("properties") { eigenschappen in
              .object((eigenschappen.object ?? []) + .members((Rapportkop.volledigsleutel, false)))
            }
          }))
    }
  }

  /// The same with another value behind this key, in its place.
  private func met(_ sleutel: String, _ waarde: (JSONNode) -> JSONNode) -> JSONNode {
    .object((object ?? []).map { $0.key == sleutel ? JSONMember($0.key, waarde($0.value)) : $0 })
  }
}
