internal import Gesprekscyclus
internal import Weergave
package import Wire

extension Jaaroverzicht {
  /// The document `gespreksboek.jaaroverzicht`; shares are in hundredths of a per cent.
  ///
  /// Each object carries the path that `verklaren` takes for its values.
  package func json() -> JSONNode {
    kop.document(
      ("jaar", jaar), ("regeling", regeling), ("cyclusOpen", isOpen), ("kleinsteGroep", kleinsteGroep),
      ("gesprekken", stadia.map(json)), ("eindoordelen", json(.eindoordelen, eindoordelen)),
      ("resultaten", json(.resultaten, resultaten)),
      ("afspraken", json(.afspraken, afspraken)),
      (
        "competenties",
        competenties.map { tabel in
          JSONNode.object(
            ("code", tabel.code.tekst), ("naam", tabel.naam),
            ("groepen", json(.competenties, tabel.regels)))
        }
      ), ("vaststelling", json(.vaststelling, .allen, vaststelling)),
      (
        "verbetertrajecten",
        trajecten.contains { $0.cel != .leeg } ? json(.verbetertrajecten, trajecten) : nil
      )
    ).metPaden()
  }

  private func json(_ tabel: Stadiumtabel) -> JSONNode {
    .object(
      ("soort", tabel.soort.tekst), ("naam", tabel.naam), ("verplicht", tabel.verplicht), ("van", tabel.venster.van),
      ("tot", tabel.venster.tot), ("fase", tabel.fase.rawValue),
      ("groepen", json(.gesprekken, tabel.regels)))
  }

  private func json(_ naam: Jaartabel, _ tabel: Verdelingstabel) -> JSONNode {
    let cijfers = naam.cijfers(tabel.labels)
    return .object(
      ("schaal", tabel.schaal), ("labels", tabel.labels), ("vorigJaar", tabel.vorigJaar),
      (
        "groepen",
        tabel.regels.map { regel in
          JSONNode.object(
            regel.groep.leden + leden(regel.nu, cijfers)
              + .members(("vorigJaar", regel.vorig.map { JSONNode.object(leden($0, cijfers)) })))
        }
      ))
  }

  /// The total, and of each label how often it was given.
  private func leden(_ cel: Cel, _ cijfers: [Cijfer]) -> [JSONMember] {
    switch cel {
    case .onderdrukt: .members(("onderdrukt", true))
    case .leeg: .members((Cijfer.totaal.naam, 0))
    case .getoond(let telling):
      .members(
        (Cijfer.totaal.naam, telling.aantallen.first ?? 0),
        (
          "oordelen",
          telling.maten(cijfers).dropFirst().map {
            JSONNode.object(
              ("label", $0.cijfer.naam), ("aantal", $0.aantal), ("aandeelHonderdsten", $0.aandeelHonderdsten))
          }
        ))
    }
  }

  private func json(_ tabel: Jaartabel, _ regels: [Groepsregel]) -> [JSONNode] {
    regels.map { json(tabel, $0.groep, $0.cel) }
  }

  private func json(_ tabel: Jaartabel, _ groep: Groep, _ cel: Cel) -> JSONNode {
    let leden: [JSONMember] =
      switch cel {
      case .onderdrukt: .members(("onderdrukt", true))
      case .leeg: .members(("leeg", true))
      case .getoond(let telling):
        telling.maten(tabel.cijfers()).flatMap { maat -> [JSONMember] in
          .members(
            (maat.cijfer.naam, maat.aantal), ("\(maat.cijfer.naam)AandeelHonderdsten", maat.aandeelHonderdsten))
        }
      }
    return .object(groep.leden + leden)
  }
}

extension Groep {
  fileprivate var leden: [JSONMember] {
    let eigen: [JSONMember] =
      switch self {
      case .allen: []
      case .onderdeel(let naam): .members(("onderdeel", naam))
      case .functie(let verwijzing, let naam, let schaal):
        .members(("functie", verwijzing.description), ("functienaam", naam), ("schaal", schaal))
      case .schaal(let schaal): .members(("schaal", schaal))
      }
    return .members(("indeling", indeling.rawValue)) + eigen
  }
}
