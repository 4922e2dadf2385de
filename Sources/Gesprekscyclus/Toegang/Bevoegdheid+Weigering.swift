package import Kalender

extension Weigering {
  /// For an account that may not see everybody: the same words for who is hidden and who does not exist.
  package static func geenToegang(tot getypt: String) -> Weigering {
    Weigering(
      .geenToegang, "U hebt geen toegang tot een dossier met nummer '\(getypt)', of het bestaat niet.",
      advies: "Controleer het nummer. Klopt het, vraag dan de personeelsadviseur.", onderwerp: .veld(.medewerker))
  }

  /// For an account whose roles do not allow it, whoever it is about.
  package static func nietToegestaan(_ handeling: Handeling, _ account: String) -> Weigering {
    Weigering(
      .handelingNietToegestaan, "Account \(account) mag dit niet: \(handeling.rawValue).",
      advies: "Vraag de beheerder welke rol u daarvoor nodig hebt.")
  }

  /// For an account that may read this dossier, but not do this in it.
  package static func nietVoor(
    _ nummer: Personeelsnummer, _ handeling: Handeling, tot einde: Datum? = nil
  ) -> Weigering {
    switch handeling {
    case .reageren, .bedenkingIndienen, .voorbereiden:
      let wat =
        switch handeling {
        case .reageren: "reageert op dit verslag"
        case .voorbereiden: "bereidt dit gesprek zo voor"
        default: "dient een bedenking in"
        }
      return Weigering(
        .handelingNietToegestaan, "Alleen \(nummer) zelf \(wat).",
        advies: "Kwam het op papier, vraag dan de personeelsadviseur om het vast te leggen, met --bron.",
        onderwerp: .veld(.medewerker))
    default:
      let waarom = einde.map { "; u was tot en met \($0.proza) leidinggevende" } ?? ""
      return Weigering(
        .handelingNietToegestaan, "U mag dit niet voor \(nummer): \(handeling.rawValue)\(waarom).",
        advies: "Vraag de personeelsadviseur.", onderwerp: .veld(.medewerker))
    }
  }

  /// For who acted for another until a day before the one concerned.
  ///
  /// - Parameters:
  ///   - voor: who was replaced, with name.
  ///   - isVoorbij: whether that day has passed; else only the day concerned lies behind it.
  package static func waarnemingVoorbij(
    _ waarneming: ToegangGebeurtenis.Waarneming, voor: String, isVoorbij: Bool
  ) -> Weigering {
    let tot = waarneming.tot.proza
    return Weigering(
      .handelingNietToegestaan,
      isVoorbij
        ? "U nam tot en met \(tot) waar voor \(voor). Sindsdien legt u voor diens mensen niets meer vast."
        : "U neemt tot en met \(tot) waar voor \(voor). Voor een latere dag legt u voor diens mensen niets vast.",
      advies:
        "Laat \(voor) het vastleggen. Duurt de waarneming langer, vraag dan de beheerder om: gespreksboek rol waarnemen "
        + "\(waarneming.waarnemer) --voor \(waarneming.voor) --van \(waarneming.van.kort) --tot DATUM.",
      onderwerp: .veld(.medewerker))
  }

  /// For who writes as a part that he or she does not have in the conversation.
  package static func anderDeel(
    _ deel: Regeling.Deel?, _ gesprek: GesprekKenmerk, wel delen: [Regeling.Deel], magVoorAnderen: Bool
  ) -> Weigering {
    let eigen = delen.map(\.rawValue).joined(separator: " of ")
    let papier = magVoorAnderen ? " Staat het op papier, noem dan met --bron op welk stuk." : ""
    return Weigering(
      .anderDeel,
      deel.map { "U bent in gesprek \(gesprek) geen \($0.rawValue)." } ?? "U hebt in gesprek \(gesprek) geen deel.",
      advies: (delen.isEmpty ? "Vraag de personeelsadviseur." : "U schrijft daar als \(eigen).") + papier,
      onderwerp: .veld(.deel))
  }

  /// For who acts as someone else.
  package static func nietNamens(_ nummer: Personeelsnummer) -> Weigering {
    Weigering(
      .nietNamensAnder, "U handelt niet als \(nummer): dat nummer hoort niet bij uw account.",
      advies: "Geef uw eigen nummer. Klopt dat niet, vraag dan de beheerder om uw account te koppelen.")
  }
}
