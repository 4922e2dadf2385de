internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Achterstand: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("Achterstand cyclus \(opsomming(cycli.map(\.naam))) van \(veilig(kop.organisatie))")
    blad.alinea("Stand op \(kop.peildatum.proza).\(filterzin)")
    if aantal == 0 {
      blad.alinea("Er is geen achterstand: alle verplichte gesprekken waarvan de periode voorbij is, zijn gehouden.")
    } else {
      blad.alinea(samenvatting)
    }
    blad.sectie("Samenvatting", Self.standkolommen, tussenstanden)
    for groep in groepen {
      blad.kop(groep.leidinggevende?.tekst ?? "Geen leidinggevende")
      blad.tabel(kolommen, groep.posten)
    }
    if !zonderLeiding.isEmpty {
      blad.wit()
      blad.alinea(
        "De leidinggevende van \(opsomming(zonderLeiding.map(\.tekst))) is niet in dienst. Geef een andere met: gespreksboek "
          + "medewerker wijzigen NUMMER --leidinggevende NUMMER.")
    }
    if !ookOpen.isEmpty {
      blad.wit()
      blad.alinea("Ook nog open: cyclus \(opsomming(ookOpen.map(\.naam))). Vraag die apart op.")
    }
  }

  private var filterzin: String {
    let delen = [
      filterLeidinggevende.map { "onder \($0.tekst)\(isHeleTak ? ", met de hele tak" : "")" },
      filterOnderdeel.map { "bij \(veilig($0))" },
    ].compactMap { $0 }
    return delen.isEmpty ? "" : " Alleen mensen \(delen.joined(separator: " en "))."
  }

  private var samenvatting: String {
    func zin(_ getal: Int, _ enkelvoud: String, _ meervoud: String, _ rest: String) -> String? {
      getal > 0 ? "\(Tekst.aantal(getal, enkelvoud, meervoud)) \(rest)." : nil
    }
    return [
      zin(aantal(.teLaat), "verplicht gesprek is", "verplichte gesprekken zijn", "te laat"),
      zin(aantal(.nietGehouden), "gesprek is", "gesprekken zijn", "gepland maar niet gehouden en niet afgezegd"),
      zin(
        aantalStappen, "stap na een beoordeling staat", "stappen na een beoordeling staan",
        "langer dan \(dagen(Self.openNaDagen)) open"),
      zin(aantal(.trajectOver), "verbetertraject is", "verbetertrajecten zijn", "voorbij zonder oordeel"),
    ].compactMap { $0 }.joined(separator: " ")
  }

  private var kolommen: [Kolom<Post>] {
    (cycli.count > 1 ? [Kolom("Cyclus") { $0.cyclus.naam }] : []) + Self.kolommen
  }

  private static var kolommen: [Kolom<Post>] {
    [
      .json("cyclus", \.cyclus.naam), .json("wat", \.soort.rawValue),
      Kolom("Medewerker", rekbaar: true, "medewerker", \.medewerker),
      .json("onderdeel", \.onderdeel), .json("soort", \.gesprekssoort?.tekst),
      Kolom("Gesprek", "stadium", \.stadium), .json("gesprek", \.gesprek?.tekst),
      .json("verbetertraject", \.punt.traject?.tekst), Kolom("Dag") { $0.uiterlijk.cel },
      Kolom("Dagen", .rechts) { $0.dagen.cel }, Kolom("Wat", cel: \.toestand), .json(\.termijnleden),
    ]
  }

  private static var standkolommen: [Kolom<Tussenstand>] {
    [
      Kolom("Leidinggevende", rekbaar: true) { $0.leidinggevende?.tekst ?? "Geen leidinggevende" },
      .json("leidinggevende", \.leidinggevende), Kolom("Onderdeel", rekbaar: true, "onderdeel", \.onderdeel),
      Kolom("Verwacht", "verwacht", \.telling.verwacht),
      Kolom("Gehouden", .rechts) { stand in
        let aandeel = Aandeel(stand.telling.gehouden, van: stand.telling.verwacht)
        return "\(stand.telling.gehouden)\(aandeel.map { " (\($0.tekst))" } ?? "")"
      },
      .json("gehouden", \.telling.gehouden), Kolom("Te laat", "teLaat", \.telling.teLaat),
    ]
  }

  /// The document `gespreksboek.achterstand`.
  package func json() -> JSONNode {
    kop.document(
      ("jaar", cycli.count == 1 ? cycli.first?.jaar : nil), ("cycli", cycli.map(\.naam)),
      ("ookOpen", ookOpen.map(\.naam)), ("filterLeidinggevende", filterLeidinggevende),
      ("filterOnderdeel", filterOnderdeel), ("heleTak", isHeleTak ? true : nil), ("aantal", aantal),
      ("aantalTeLaat", aantal(.teLaat)),
      ("aantalGeplandNietGehouden", aantal(.nietGehouden)), ("aantalOpenStappen", aantalStappen),
      ("aantalTrajectenZonderOordeel", aantal(.trajectOver)), ("zonderLeidinggevende", zonderLeiding),
      ("samenvatting", Self.standkolommen.json(tussenstanden)),
      (
        "groepen",
        groepen.map {
          JSONNode.object(("leidinggevende", $0.leidinggevende), ("posten", Self.kolommen.json($0.posten)))
        }
      ))
  }
}

extension Achterstand.Post {
  /// What is the matter, and of a missed conversation what is planned.
  fileprivate var toestand: String {
    guard soort == .teLaat else { return soort.tekst }
    return switch punt.planning {
    case .geen: "niet gepland"
    case .afgezegd(let reden): "afgezegd: \(Zinsbouw.eenRegel(reden))"
    case .gepland(let dag): "gepland op \(dag.kort)"
    case .verstreken(let dag): "stond op \(dag.kort)"
    }
  }

  /// Since when, and what is planned; a step of the procedure has no plan.
  fileprivate var termijnleden: [JSONMember] {
    if soort.isStap { return .members(("openSinds", uiterlijk), ("dagenOpen", dagen)) }
    let (plandatum, isVerstreken, afgezegd): (Datum?, Bool?, String?) =
      switch punt.planning {
      case .geen: (nil, nil, nil)
      case .afgezegd(let reden): (nil, nil, reden)
      case .gepland(let dag): (dag, nil, nil)
      case .verstreken(let dag): (dag, true, nil)
      }
    return .members(
      ("uiterlijk", uiterlijk), ("dagenTeLaat", dagen), ("gepland", plandatum != nil), ("plandatum", plandatum),
      ("planVerstreken", isVerstreken), ("afgezegd", afgezegd))
  }
}
