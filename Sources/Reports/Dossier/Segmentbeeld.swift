package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// A segment of a year as the dossier shows it.
package struct Segmentbeeld: Equatable, Sendable {
  package let segment: Segment
  package let functienaam: String
  package let leidinggevende: Persoon?

  /// The segments of a cycle's year; none when it has only one.
  static func alle(_ dossier: Dossier, _ cyclus: Cyclus, _ bron: Rapportbron) -> [Segmentbeeld] {
    guard let jaar = cyclus.tijdvak, let segmenten = dossier.medewerker?.segmenten(in: jaar), segmenten.count > 1
    else { return [] }
    let namen = Naamgever(bron.boek)
    return segmenten.map { segment in
      Segmentbeeld(
        segment: segment,
        functienaam: namen.functie(
          segment.functie.functie, modules: segment.functie.modules, op: segment.tijdvak.tot),
        leidinggevende: segment.plek.leidinggevende.map { Persoon($0, in: bron.boek) })
    }
  }

  /// `1 januari 2026 t/m 30 juni 2026: Ondersteuner, Griffie, leidinggevende Sara Bakker (M-0101).`
  var tekst: String {
    let leiding = leidinggevende.map { "leidinggevende \($0.tekst)" } ?? "zonder leidinggevende"
    return "\(segment.tijdvak.proza): \(functienaam), \(veilig(segment.plek.onderdeel)), \(leiding)."
  }

}

extension Segmentbeeld: Verklaard {
  static let regel =
    "Een ander onderdeel, een andere leidinggevende, functie of module begint een nieuw deel van het jaar, vanaf de dag "
    + "dat zij ingaat. Alleen een andere functie vraagt een eigen beoordeling."

  var padnaam: String { segment.tijdvak.van.iso }
  var leden: [Lid] { leden(nil) }

  /// - Parameter catalogus: that the function is looked up in.
  func leden(_ catalogus: Catalogus?) -> [Lid] {
    .leden(
      ("van", segment.tijdvak.van), ("tot", segment.tijdvak.tot),
      ("functie", segment.functie.functie.description.volgens(.catalogus(catalogus))),
      ("functienaam", functienaam), ("modules", segment.functie.modules.map(\.tekst)),
      ("onderdeel", segment.plek.onderdeel), ("leidinggevende", leidinggevende),
      ("oorzaken", segment.oorzaken.map(\.rawValue)))
  }
}

/// The weights of a part of the year with its own function.
package struct Deelwegingen: Equatable, Sendable {
  package let deel: Functiedeel
  let wegingen: Wegingen

  /// The parts of a split year; none when it has only one.
  static func alle(_ dossier: Dossier, _ cyclus: Cyclus) -> [Deelwegingen] {
    let indeling = dossier.indeling(cyclus)
    guard indeling.isGesplitst else { return [] }
    return indeling.delen.map { deel in
      Deelwegingen(deel: deel, wegingen: Wegingen(dossier.geldendeAfspraken(cyclus: cyclus.jaar, in: deel, indeling)))
    }
  }
}

extension Deelwegingen: Verklaard {
  var padnaam: String { deel.tijdvak.van.iso }
  var leden: [Lid] { leden(nil) }

  /// - Parameter catalogus: that the function is looked up in.
  func leden(_ catalogus: Catalogus?) -> [Lid] {
    .leden(
      ("van", deel.tijdvak.van), ("tot", deel.tijdvak.tot),
      ("functie", deel.functie.description.volgens(.catalogus(catalogus))), ("somWegingen", wegingen.knoop))
  }
}

/// The weights of agreements that hold, and what they add up to.
struct Wegingen: Equatable {
  private let gewogen: [Afspraak]

  init(_ afspraken: [Afspraak]) {
    gewogen = afspraken.filter { $0.inhoud.weging != nil }
  }

  /// Nothing when none has a weight.
  var som: Int? { gewogen.isEmpty ? nil : gewogen.compactMap(\.inhoud.weging).reduce(0, +) }

  var knoop: Knoop? {
    som.volgens(Uitleg(regel: Uitleg.weging.regel, berekening: rekening, woord: .procent))
  }

  private var rekening: [String] {
    gewogen.map { "\(veilig($0.kenmerk.tekst)): \($0.inhoud.weging ?? 0) %" }
      + ["Samen \(som ?? 0) %. Ingetrokken afspraken tellen niet mee."]
  }
}
