internal import Tekst

// The words of every usage error. What was typed goes through `veilig`: it may hold anything.
extension Woordlezer {
  func fout(_ miss: Misser) -> GebruiksFout {
    switch miss {
    case .onbekend(let written): onbekendeOptie(written)
    case .dubbelzinnig(let written):
      GebruiksFout(
        .optieHoortErNiet, "De optie \(veilig(written)) staat voor de opdracht en kan meer dan één ding betekenen.",
        advies: "Zet \(veilig(written)) achter de opdracht.")
    case .streepje(let written):
      GebruiksFout(
        .onbekendeOptie, "'\(veilig(written))' begint met een lang streepje.",
        advies: "Begin een optie met twee gewone streepjes: --. Een tekstverwerker maakt daar soms één van.")
    case .waardeOntbreekt(let option, let written, let next): waardeOntbreekt(option, written, next)
    case .waardeTeVeel(let written):
      GebruiksFout(
        .waardeTeVeel, "De optie \(written) heeft geen waarde.", advies: "Schrijf alleen \(written), zonder =.")
    }
  }

  func onbekendeOpdracht(_ word: String) -> GebruiksFout {
    let names = knoop.subopdrachten.map(\.naam)
    var near = suggesties(voor: word, uit: names)
    if near.isEmpty { near = opdrachtenElders(word) }
    let place = pad.isEmpty ? "" : " van '\(pad.joined(separator: " "))'"
    return GebruiksFout(
      .onbekendeOpdracht, "'\(veilig(word))' is geen opdracht\(place).",
      advies: vraag(near) + "Bekijk de opdrachten met: \(tabel.volledigeNaam(pad)) --help", suggesties: near)
  }

  private func onbekendeOptie(_ written: String) -> GebruiksFout {
    let names = (knoop.optiesEronder + tabel.algemeneOpties).map(\.lang)
    let bare = "--" + written.drop { $0 == "-" }
    let near = bare.count > 3 ? suggesties(voor: bare, uit: names) : []
    let isElsewhere = tabel.wortel.optiesEronder.contains { $0.heet(written) }
    if isElsewhere { return optieHoortErNiet(written) }
    var advice = vraag(near) + "Bekijk de opties met: \(tabel.volledigeNaam(pad)) --help"
    if near.isEmpty && !written.hasPrefix("--") && !knoop.isGroep {
      advice += "\nIs het een waarde die met een streepje begint? Zet er dan -- voor."
    }
    return GebruiksFout(
      .onbekendeOptie, "De optie '\(veilig(written))' bestaat niet\(bij).", advies: advice, suggesties: near)
  }

  func optieHoortErNiet(_ written: String) -> GebruiksFout {
    let owners = tabel.bladeren.filter { $0.rij.opties.contains { $0.heet(written) } }
      .map { "'\($0.pad.joined(separator: " "))'" }
    let named = owners.count > 3 ? Array(owners.prefix(3)) + ["andere opdrachten"] : owners
    return GebruiksFout(
      .optieHoortErNiet, "De optie \(written) hoort niet\(bij.isEmpty ? " hier" : bij).",
      advies: "Deze optie hoort bij \(opsomming(named)).\nBekijk de opties met: \(tabel.volledigeNaam(pad)) --help")
  }

  private func waardeOntbreekt(_ option: Optie, _ written: String, _ next: String?) -> GebruiksFout {
    var advice = "Schrijf \(option.notatie)." + keuzezin(option.keuzes)
    if let next {
      advice += "\nIs '\(veilig(next))' zelf de waarde? Schrijf dan \(option.lang)=\(veilig(next))."
    }
    return GebruiksFout(.waardeOntbreekt, "Achter \(written) ontbreekt de waarde.", advies: advice)
  }

  func optieHerhaald(_ option: Optie) -> GebruiksFout {
    GebruiksFout(
      .optieHerhaald, "De optie \(option.lang) staat er meer dan één keer.",
      advies: "Laat \(option.lang) één keer staan.")
  }

  func onbekendeKeuze(_ value: String, van name: String, keuzes: [String]) -> GebruiksFout {
    let near = suggesties(voor: value, uit: keuzes)
    return GebruiksFout(
      .onbekendeKeuze, "'\(veilig(value))' kan niet bij \(name).",
      advies: vraag(near) + "Kies uit: \(opsomming(keuzes, voegwoord: "of")).", suggesties: near)
  }

  func optieOntbreekt(_ option: Optie) -> GebruiksFout {
    GebruiksFout(
      .optieOntbreekt, "De optie \(option.lang) ontbreekt\(bij).",
      advies: "Voeg toe: \(option.notatie)." + keuzezin(option.keuzes) + voorbeeldzin)
  }

  func argumentOntbreekt(_ place: Positioneel) -> GebruiksFout {
    GebruiksFout(
      .argumentOntbreekt, "\(place.naam) ontbreekt\(bij).",
      advies: "Geef \(place.naam): \(place.uitleg)" + voorbeeldzin)
  }

  func argumentTeVeel(_ value: String) -> GebruiksFout {
    let places = knoop.argumenten.map(\.notatie)
    let wanted = places.isEmpty ? "geen argumenten" : "alleen \(opsomming(places))"
    return GebruiksFout(
      .argumentTeVeel, "'\(veilig(value))' is te veel\(bij).",
      advies: "Deze opdracht neemt \(wanted).\nStaan er spaties in een waarde? Zet er dan aanhalingstekens om."
        + voorbeeldzin)
  }
}

extension Woordlezer {
  private var bij: String { pad.isEmpty ? "" : " bij '\(pad.joined(separator: " "))'" }

  private var voorbeeldzin: String {
    knoop.voorbeelden.first.map { "\nVoorbeeld: \($0.regel)" } ?? ""
  }

  private func vraag(_ near: [String]) -> String {
    near.isEmpty ? "" : "Bedoelt u \(opsomming(near.map { "'\($0)'" }, voegwoord: "of"))?\n"
  }

  /// Commands at another level that go by this name, as the path to type.
  private func opdrachtenElders(_ word: String) -> [String] {
    let others = tabel.alleRijen.filter { $0.rij.naam == word && !$0.pad.isEmpty }
    return others.prefix(3).map { $0.pad.joined(separator: " ") }
  }
}
