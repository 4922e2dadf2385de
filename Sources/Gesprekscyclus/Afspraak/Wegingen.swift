/// The one place that checks weights (rule 4): whole per cents, together 100.
package enum Wegingen {
  /// What is wrong with these weights of the agreements of one part of a year, or nothing.
  ///
  /// - Parameters:
  ///   - volledig: the planning is complete, so that the weights must add up to 100.
  ///   - deel: the part, to name it where the year has more.
  static func controleer(
    _ wegingen: [(afspraak: String, weging: Int?, onderwerp: Onderwerp)], wijze: Regeling.Wegingswijze, volledig: Bool,
    deel: Tijdvak? = nil
  ) -> [Weigering] {
    switch wijze {
    case .geen: wegingen.compactMap { weiger(ongevraagd: $0.afspraak, $0.weging, $0.onderwerp) }
    case .procenten: controleerProcenten(wegingen, volledig: volledig, deel)
    }
  }

  private static func controleerProcenten(
    _ wegingen: [(afspraak: String, weging: Int?, onderwerp: Onderwerp)], volledig: Bool, _ deel: Tijdvak?
  ) -> [Weigering] {
    let buiten = wegingen.compactMap { weging in weiger(buitenGrens: weging.afspraak, weging.weging, weging.onderwerp) }
    let ontbreekt = wegingen.filter { $0.weging == nil }.map { weging in
      Weigering(
        .wegingOntbreekt, "\(weging.afspraak) heeft geen weging.",
        advies: "Geef een heel percentage van 1 tot en met 100.", onderwerp: weging.onderwerp)
    }
    // Added up only when each is within bounds, so that no input can make the sum overflow.
    guard volledig, buiten.isEmpty, ontbreekt.isEmpty else { return buiten + ontbreekt }
    let som = wegingen.reduce(0) { $0 + ($1.weging ?? 0) }
    guard som != 100 else { return [] }
    let lijst = wegingen.map { "\($0.afspraak) \($0.weging ?? 0)" }.joined(separator: ", ")
    let advies =
      wegingen.isEmpty
      ? "Maak minstens één resultaatafspraak met een weging."
      : "Nu: \(lijst). " + (som < 100 ? "Verdeel nog \(100 - som) procent." : "Haal er \(som - 100) procent af.")
    return [
      Weigering(
        .wegingenGeenHonderd,
        "De wegingen\(deel.map { " van \($0.proza)" } ?? "") tellen op tot \(som) procent; dat moet 100 zijn.",
        advies: advies,
        onderwerp: .veld(.weging))
    ]
  }

  private static func weiger(ongevraagd naam: String, _ weging: Int?, _ onderwerp: Onderwerp) -> Weigering? {
    weging.map {
      Weigering(
        .wegingNietGevraagd, "\(naam) heeft weging \($0), maar deze regeling weegt niet.",
        advies: "Laat de weging weg.",
        onderwerp: onderwerp)
    }
  }

  private static func weiger(buitenGrens naam: String, _ weging: Int?, _ onderwerp: Onderwerp) -> Weigering? {
    guard let weging, !(1...100).contains(weging) else { return nil }
    return Weigering(
      .wegingBuitenGrens, "\(naam) heeft weging \(weging).", advies: "Geef een heel percentage van 1 tot en met 100.",
      onderwerp: onderwerp)
  }
}
