package import Gesprekscyclus
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
    guard let jaar = cyclus.kalenderjaar, let segmenten = dossier.medewerker?.segmenten(in: jaar), segmenten.count > 1
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

  var json: JSONNode {
    .object(
      ("van", segment.tijdvak.van), ("tot", segment.tijdvak.tot), ("functie", segment.functie.functie.description),
      ("functienaam", functienaam), ("modules", segment.functie.modules.map(\.tekst)),
      ("onderdeel", segment.plek.onderdeel), ("leidinggevende", leidinggevende?.json),
      ("oorzaken", segment.oorzaken.map(\.rawValue)))
  }
}

/// The weights of a part of the year with its own function.
package struct Deelwegingen: Equatable, Sendable {
  package let deel: Functiedeel
  /// Nothing when none of its agreements has a weight.
  package let som: Int?

  /// The parts of a split year; none when it has only one.
  static func alle(_ dossier: Dossier, _ cyclus: Cyclus) -> [Deelwegingen] {
    let indeling = dossier.indeling(cyclus)
    guard indeling.isGesplitst else { return [] }
    return indeling.delen.map { deel in
      let wegingen = dossier.geldendeAfspraken(cyclus: cyclus.jaar, in: deel, indeling).compactMap(\.inhoud.weging)
      return Deelwegingen(deel: deel, som: wegingen.isEmpty ? nil : wegingen.reduce(0, +))
    }
  }

  var json: JSONNode {
    .object(
      ("van", deel.tijdvak.van), ("tot", deel.tijdvak.tot), ("functie", deel.functie.description), ("somWegingen", som))
  }
}
