internal import Kalender

extension Regelingen {
  package func decide(_ opdracht: RegelingOpdracht) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    switch opdracht {
    case .vaststellen(let regeling): try vaststellen(regeling)
    case .openen(let jaar, let id): try openen(jaar, id)
    case .sluiten(let jaar, let vandaag): try sluiten(jaar, op: vandaag)
    case .heropenen(let jaar, let reden): try heropenen(jaar, reden)
    case .geefUit(let uitgave): try geefUit(uitgave)
    }
  }

  private func vaststellen(_ regeling: Regeling) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    let fouten = regeling.bevindingen().filter { $0.ernst == .fout }
    if let eerste = fouten.first {
      throw Geweigerd(
        .ongeldigDocument,
        "De regeling heeft \(fouten.count == 1 ? "1 fout" : "\(fouten.count) fouten"). De eerste: \(eerste.melding)",
        advies: "Verbeter het bestand en probeer het opnieuw.")
    }
    guard let bestaand = self.regeling(regeling.id, versie: regeling.versie) else {
      return Besluit([.vastgesteld(regeling)])
    }
    guard bestaand == regeling else {
      throw Geweigerd(
        .versieBestaat, "Versie \(regeling.versie) van regeling \(regeling.id) bestaat al, met een andere inhoud.",
        advies: "Geef de gewijzigde regeling versie \(regeling.versie + 1) en een ingangsdatum.")
    }
    return Besluit([])
  }

  private func openen(_ jaar: Int, _ id: RegelingKenmerk?) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    if let bestaand = cyclus(jaar) {
      throw Geweigerd(
        .cyclusBestaat, "Cyclus \(bestaand.naam) is al geopend, onder regeling \(bestaand.regeling.aanduiding).",
        advies: "Een cyclus houdt zijn regeling. Een nieuwe versie geldt voor een volgend jaar.",
        onderwerp: .veld(.cyclus))
    }
    guard let regeling = nieuwste(id, in: jaar) else {
      let bekend = Set(versies.map(\.waarde.id.tekst)).sorted().joined(separator: ", ")
      throw Geweigerd(
        .onbekendeRegeling,
        id.map { "Regeling \($0) bestaat niet of gaat later in dan \(jaar)." }
          ?? "Het is niet duidelijk welke regeling in \(jaar) geldt.",
        advies: bekend.isEmpty
          ? "Stel er eerst een vast: gespreksboek regeling vaststellen BESTAND."
          : "Kies met --regeling uit: \(bekend).")
    }
    return Besluit([.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie)])
  }

  private func sluiten(_ jaar: Int, op vandaag: Datum) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    let cyclus = try openCyclus(jaar)
    if let laatste = cyclus.laatsteDag, vandaag <= laatste {
      throw Geweigerd(
        .vensterLoopt, "In cyclus \(cyclus.naam) kan nog tot en met \(laatste.proza) een gesprek worden gevoerd.",
        advies: "Sluit hem na die dag.", onderwerp: .veld(.cyclus))
    }
    return Besluit([.cyclusGesloten(jaar: jaar)])
  }

  /// Records an edition under the next number of its cycle, closed or not.
  private func geefUit(_ uitgave: Uitgave) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    guard let cyclus = cyclus(uitgave.jaar) else { throw Geweigerd(.geenCyclus(cyclusnaam(uitgave.jaar))) }
    var weigeringen: [Weigering] = []
    if uitgave.voor.isBlanco {
      weigeringen.weiger(
        .leegVeld, "Voor wie de uitgave is, ontbreekt.", advies: "Schrijf het achter --voor.",
        onderwerp: .veld(.verslag))
    }
    // Whoever records between the report and this one gives it another number.
    if uitgave.nummer != cyclus.volgendeUitgave {
      weigeringen.weiger(
        .dossierVerder, "Intussen is uitgave \(cyclus.volgendeUitgave - 1) van \(cyclus.naam) vastgelegd.",
        advies: "Vraag het opnieuw, dan telt die uitgave mee.")
    }
    if let geweigerd = Geweigerd(weigeringen) { throw geweigerd }
    return Besluit([.uitgegeven(uitgave)])
  }

  private func heropenen(_ jaar: Int, _ reden: String) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    guard let cyclus = cyclus(jaar) else { throw Geweigerd(.geenCyclus(cyclusnaam(jaar))) }
    guard !reden.isBlanco else {
      throw Geweigerd(
        .leegVeld, "Reden ontbreekt.", advies: "Schrijf waarom de cyclus weer open moet.", onderwerp: .veld(.reden))
    }
    guard !cyclus.isOpen else {
      throw Geweigerd(
        .cyclusBestaat, "Cyclus \(cyclus.naam) is niet gesloten.", advies: "Er is niets te heropenen.",
        onderwerp: .veld(.cyclus))
    }
    return Besluit([.cyclusHeropend(jaar: jaar, reden: reden)])
  }

  /// The cycle of a conversation that is recorded: a closed one only for what was missing in one that was held.
  ///
  /// One rule says what a closed cycle still takes: whatever finishes a conversation that was held (its report, its
  /// ratings, its procedure), objections, and corrections. Nothing new begins in it.
  package func cyclus(_ jaar: Int, voor gesprek: Gesprek?) throws(Geweigerd) -> Cyclus {
    if let gesprek, gesprek.isGehouden, gesprek.cyclus == jaar, let cyclus = cyclus(jaar) { return cyclus }
    return try openCyclus(jaar)
  }

  /// The cycle of this year when it is open for recording.
  package func openCyclus(_ jaar: Int) throws(Geweigerd) -> Cyclus {
    guard let cyclus = cyclus(jaar) else {
      throw Geweigerd(.geenCyclus(cyclusnaam(jaar)))
    }
    guard cyclus.isOpen else {
      throw Geweigerd(
        .cyclusGesloten, "Cyclus \(cyclus.naam) is gesloten; er kan niets nieuws bij.",
        advies:
          "Een gevoerd gesprek afmaken, een bedenking en een correctie kunnen nog wel. Moet het in deze cyclus? Vraag "
          + "de personeelsadviseur om: gespreksboek cyclus heropenen \(cyclus.naam) --reden TEKST.",
        onderwerp: .veld(.cyclus))
    }
    return cyclus
  }
}
