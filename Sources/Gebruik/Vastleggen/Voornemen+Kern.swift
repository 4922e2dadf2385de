internal import EventCoding
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

extension Voornemen {
  /// Whom it is about, which conversation, and the day: `Zoë Çelik (M-0117), planningsgesprek G-2026-1: gepland op 20 januari 2026.`
  ///
  /// Safe to show. Nothing for what is about nobody or about more people, and about somebody whom the account does not see.
  func kern(_ ruimte: Besluitruimte) -> String? {
    var feiten: [DossierGebeurtenis] = []
    var sleutels: Set<DossierSleutel> = []
    for feit in self.feiten {
      guard case .dossier(let sleutel) = feit.stroom else { return nil }
      guard case .dossier(let gebeurtenis) = feit.gebeurtenis else { return nil }
      sleutels.insert(sleutel)
      guard sleutels.count == 1 else { return nil }
      feiten.append(gebeurtenis)
    }
    guard let sleutel = sleutels.first, let wie = wie(sleutel, feiten, ruimte) else { return nil }
    guard let hoofdfeit = feiten.first(where: { $0.gesprek != nil }), let kenmerk = hoofdfeit.gesprek else {
      return "\(wie)."
    }
    let soort = ruimte.boek.dossiers[sleutel]?.gesprek(kenmerk)?.soort ?? hoofdfeit.gesprekssoort
    let gesprek = "\(veilig(soort?.gespreksnaam ?? "gesprek")) \(veilig(kenmerk.tekst))"
    return "\(wie), \(gesprek)" + (Feitomschrijving.kern(hoofdfeit).map { ": \($0)." } ?? ".")
  }

  private func wie(_ sleutel: DossierSleutel, _ feiten: [DossierGebeurtenis], _ ruimte: Besluitruimte) -> String? {
    if let medewerker = ruimte.leesboek.dossiers[sleutel]?.medewerker {
      return "\(veilig(medewerker.naam)) (\(veilig(medewerker.nummer.tekst)))"
    }
    guard ruimte.boek.dossiers[sleutel] == nil, case .medewerker(.inDienstGetreden(let begin))? = feiten.first else {
      return nil
    }
    return "\(veilig(begin.naam)) (\(veilig(begin.personeelsnummer.tekst)))"
  }
}

extension DossierGebeurtenis {
  /// Of a conversation that begins with this fact.
  fileprivate var gesprekssoort: Gesprekssoort? {
    switch self {
    case .gesprek(.gepland(let inhoud)): inhoud.soort
    case .gesprek(.gehouden(let inhoud)): inhoud.soort
    default: nil
    }
  }
}
