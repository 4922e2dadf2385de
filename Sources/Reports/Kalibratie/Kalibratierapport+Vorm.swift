internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Kalibratierapport: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("Kalibratie \(naam) van \(veilig(kop.organisatie))")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    blad.alinea(
      "Het gaat om het eindoordeel waarmee de beoordelaar begon, in concept of vastgesteld. Over beoordelaars van minder dan "
        + "\(aantal(kleinsteGroep, "mens", "mensen")), of die bijna iedereen hetzelfde oordeel gaven, staat er niets apart."
    )
    blad.kop("Eerste oordelen")
    guard oordelen.contains(where: { $0.cel.waarde != nil }) else {
      blad.alinea(
        oordelen.allSatisfy { $0.cel == .leeg }
          ? schaal.isEmpty
            ? "Volgens de regeling van deze cyclus wordt er geen eindoordeel gegeven."
            : "Er zijn nog geen eindoordelen vastgelegd."
          : "Onderdrukt: er zijn te weinig mensen met een oordeel, of hun oordelen lijken te veel op elkaar.")
      return
    }
    blad.grafiek(
      Grafiek(
        "Eerste oordelen", delen: labels.map { veilig($0) },
        oordelen.compactMap { regel in
          regel.cel.waarde.map { .init(veilig(regel.groep.naam), Array($0.aantallen.dropFirst())) }
        }))
    var vorm = Verdelingsvorm(Jaartabel.eindoordelen.cijfers(labels))
    for regel in oordelen where !regel.isWeggelaten {
      vorm.voegToe(regel.groep.regelnaam, regel.cel, in: regel.groep.indeling)
    }
    vorm.zet(op: &blad)
    let weg = oordelen.count(where: \.isWeggelaten)
    if weg > 0 { blad.alinea("Niet getoond: \(Groep.Indeling.beoordelaar.tekst(weg)).") }
    blad.kop("Wat ervan werd")
    blad.alinea("Een klein aantal staat er als grens: < \(kleinsteGroep) is minder dan \(kleinsteGroep).")
    blad.wit()
    let cijfers = Oordeelloop.cijfers
    blad.tabel(
      [Tabel.Kolom("Beoordelaar", rekbaar: true)] + cijfers.map { Tabel.Kolom($0.kop, .rechts) },
      wijzigingen.filter { $0.cel.waarde != nil }.map { regel in
        [regel.groep.regelnaam]
          + (regel.cel.waarde ?? .nul).maten(cijfers, minimum: kleinsteGroep).map { $0.grens?.kort ?? $0.tekst }
      })
    blad.kop("Wat de cijfers betekenen")
    for cijfer in cijfers { blad.punt("\(cijfer.kop): \(cijfer.definitie).") }
  }

  /// The document `gespreksboek.kalibratie`.
  package func json() -> JSONNode {
    let cijfers = Jaartabel.eindoordelen.cijfers(labels)
    return kop.document(
      ("jaar", jaar), ("kleinsteGroep", kleinsteGroep), ("schaal", schaal), ("labels", labels),
      ("oordelen", oordelen.map { json($0, cijfers, minimum: 0) }),
      ("wijzigingen", wijzigingen.map { json($0, Oordeelloop.cijfers, minimum: kleinsteGroep) }))
  }

  private func json(_ regel: Groepsregel, _ cijfers: [Cijfer], minimum: Int) -> JSONNode {
    let wie: [JSONMember] =
      if case .beoordelaar(let nummer, let naam) = regel.groep {
        .members(("nummer", nummer?.tekst), ("naam", naam))
      } else {
        []
      }
    let inhoud: [JSONMember] =
      switch regel.cel {
      case .onderdrukt: .members(("onderdrukt", true))
      case .leeg: .members(("leeg", true))
      case .getoond(let telling):
        .members(
          (
            "cijfers",
            telling.maten(cijfers, minimum: minimum).map { maat in
              JSONNode.object(
                ("cijfer", maat.cijfer.naam), ("aantal", maat.grens == nil ? maat.aantal : nil),
                ("grens", maat.grens?.tekst),
                ("aandeelHonderdsten", maat.grens == nil ? maat.aandeel?.honderdsten : nil))
            }
          ))
      }
    return .object(.members(("indeling", regel.groep.indeling.rawValue)) + wie + inhoud)
  }
}
