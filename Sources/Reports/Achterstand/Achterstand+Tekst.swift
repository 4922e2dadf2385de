internal import Kalender
internal import Tekst

extension Achterstand {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("Achterstand cyclus \(jaar) van \(veilig(kop.organisatie))")
    blad.alinea("Stand op \(kop.peildatum.proza).\(filterzin)")
    if aantal == 0 {
      blad.alinea("Er is geen achterstand: alle verplichte gesprekken waarvan de periode voorbij is, zijn gehouden.")
    } else {
      blad.alinea(samenvatting)
    }
    for groep in groepen {
      blad.kop(groep.leidinggevende.map(\.tekst) ?? "Geen leidinggevende")
      let kolommen = [
        Tabel.Kolom("Medewerker", rekbaar: true), Tabel.Kolom("Gesprek"), Tabel.Kolom("Dag"),
        Tabel.Kolom("Dagen", .rechts), Tabel.Kolom("Wat"),
      ]
      blad.tabel(
        kolommen,
        groep.posten.map {
          [$0.medewerker.tekst, veilig($0.stadium), $0.uiterlijk.kort, "\($0.dagen)", tekst($0)]
        })
    }
    if !ookOpen.isEmpty {
      blad.wit()
      blad.alinea("Ook nog open: cyclus \(opsomming(ookOpen.map(String.init))). Vraag die apart op.")
    }
    blad.slot(kop)
    return blad.tekst
  }

  private var filterzin: String {
    let delen = [
      filterLeidinggevende.map { "onder \($0.tekst)" }, filterOnderdeel.map { "bij \(veilig($0))" },
    ].compactMap { $0 }
    return delen.isEmpty ? "" : " Alleen mensen \(delen.joined(separator: " en "))."
  }

  private var samenvatting: String {
    var zinnen: [String] = []
    let teLaat = aantal(.teLaat)
    if teLaat > 0 {
      zinnen.append("\(Tekst.aantal(teLaat, "verplicht gesprek is", "verplichte gesprekken zijn")) te laat.")
    }
    let blijven = aantal(.nietGehouden)
    if blijven > 0 {
      zinnen.append(
        "\(Tekst.aantal(blijven, "gesprek is", "gesprekken zijn")) gepland maar niet gehouden en niet afgezegd.")
    }
    if aantalStappen > 0 {
      zinnen.append(
        "\(Tekst.aantal(aantalStappen, "stap na een beoordeling staat", "stappen na een beoordeling staan")) langer dan "
          + "\(dagen(Self.openNaDagen)) open.")
    }
    let trajecten = aantal(.trajectOver)
    if trajecten > 0 {
      zinnen.append(
        "\(Tekst.aantal(trajecten, "verbetertraject is", "verbetertrajecten zijn")) voorbij zonder oordeel.")
    }
    return zinnen.joined(separator: " ")
  }

  private func tekst(_ post: Post) -> String {
    if post.soort != .teLaat { return post.soort.tekst }
    return switch post.planning {
    case .geen: "niet gepland"
    case .gepland(let dag): "gepland op \(dag.kort)"
    case .verstreken(let dag): "stond op \(dag.kort)"
    }
  }
}
