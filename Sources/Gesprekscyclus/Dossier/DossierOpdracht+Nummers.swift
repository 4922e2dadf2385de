extension DossierOpdracht {
  /// The same command with everybody under the number that facts name them by: whoever has another number since may be given by
  /// that, and in any case.
  package func bekend(_ register: Register) -> DossierOpdracht {
    switch self {
    case .neemInDienst(let begin):
      return .neemInDienst(
        begin.met(register.bekend(begin.personeelsnummer), onder: begin.leidinggevende.map(register.bekend)))
    case .wijzigMedewerker(var wijziging):
      wijziging.leidinggevende = wijziging.leidinggevende.map { Leidingkeuze($0.nummer.map(register.bekend)) }
      return .wijzigMedewerker(wijziging)
    case .legVast(var vastlegging):
      vastlegging.deelnemers = vastlegging.deelnemers.map { $0.bekend(register) }
      return .legVast(vastlegging)
    case .stelVast(var verzoek):
      verzoek.vaststeller = register.bekend(verzoek.vaststeller)
      return .stelVast(verzoek)
    case .procedure(.ondertekend(var stap)):
      stap.door = register.bekend(stap.door)
      return .procedure(.ondertekend(stap))
    case .procedure(.bedenkingAfgehandeld(var stap)):
      stap.door = register.bekend(stap.door)
      return .procedure(.bedenkingAfgehandeld(stap))
    case .procedure(.gekalibreerd(var stap)):
      stap.aanwezigen = stap.aanwezigen.map(register.bekend)
      return .procedure(.gekalibreerd(stap))
    case .corrigeer(var correctie):
      if case .vervang(let opdracht) = correctie.wat { correctie.wat = .vervang(opdracht.bekend(register)) }
      return .corrigeer(correctie)
    case .laatUitDienst, .hernummer, .planGesprek, .verzetGesprek, .zegGesprekAf, .stelVrij, .bewaring, .geefInzage,
      .procedure,
      .maakAfspraak,
      .stelAfspraakBij, .trekAfspraakIn, .meldVoortgang, .maakOntwikkelafspraak, .meldOntwikkeling, .traject:
      return self
    }
  }
}

extension Deelnemer {
  /// With the number in front, where it is that of somebody who has another since, as facts name that person.
  func bekend(_ register: Register) -> Deelnemer {
    guard let nummer, register.kent(nummer), register.bekend(nummer) != nummer else { return self }
    let naam = wie.zonderRand.drop { !$0.isWhitespace }
    return Deelnemer(deel: deel, wie: register.bekend(nummer).tekst + naam)
  }
}
