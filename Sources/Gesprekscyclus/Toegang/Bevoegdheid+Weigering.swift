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

  /// For who acts as someone else.
  package static func nietNamens(_ nummer: Personeelsnummer) -> Weigering {
    Weigering(
      .nietNamensAnder, "U handelt niet als \(nummer): dat nummer hoort niet bij uw account.",
      advies: "Geef uw eigen nummer. Klopt dat niet, vraag dan de beheerder om uw account te koppelen.")
  }
}
