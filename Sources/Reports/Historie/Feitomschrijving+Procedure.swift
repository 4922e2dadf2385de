internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(
    _ gebeurtenis: ProcedureGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let gesprek = naam(gebeurtenis.gesprek, voor)
    switch gebeurtenis {
    case .aangevuld(let aanvulling):
      return "\(gesprek): verslag aangevuld door de \(aanvulling.deel.rawValue)."
        + Zinsbouw.erbij("Tekst: ", aanvulling.tekst) + Zinsbouw.erbij("Volgens: ", aanvulling.bron)
    case .aangeboden(let aanbieding):
      return "\(gesprek): verslag aangeboden op \(aanbieding.datum.proza)\(later(aanbieding.datum, herkomst))."
        + Zinsbouw.erbij("Hoe: ", aanbieding.wijze)
    case .reactie(let reactie):
      let bron = Zinsbouw.erbij("Volgens: ", reactie.bron)
      let wanneer = "op \(reactie.datum.proza)\(later(reactie.datum, herkomst))"
      guard let tekst = reactie.tekst else {
        return "\(gesprek): de medewerker ziet af van een reactie, \(wanneer)." + bron
      }
      return "\(gesprek): reactie van de medewerker \(wanneer)." + Zinsbouw.erbij("Reactie: ", tekst) + bron
    case .ondertekend(let ondertekening):
      return ondertekend(ondertekening, gesprek, herkomst, namen)
    case .uitgereikt(let uitreiking):
      return "\(gesprek) uitgereikt op \(uitreiking.datum.proza)\(later(uitreiking.datum, herkomst)) aan "
        + "\(Zinsbouw.zonderPunt(uitreiking.aan)), \(uitreiking.wijze.rawValue)."
        + Zinsbouw.erbij("Bewijs: ", uitreiking.bewijs)
    case .bedenkingIngediend(let bedenking):
      return "\(gesprek): bedenking ingediend op \(bedenking.datum.proza)\(later(bedenking.datum, herkomst))."
        + Zinsbouw.erbij("Gronden: ", bedenking.gronden)
        + Zinsbouw.erbij("Te laat, maar vastgelegd: ", bedenking.ondanks)
        + Zinsbouw.erbij("Volgens: ", bedenking.bron)
    case .bedenkingAfgehandeld(let afhandeling):
      return
        "\(gesprek): bedenking afgehandeld op \(afhandeling.datum.proza)\(later(afhandeling.datum, herkomst)) door "
        + "\(namen.persoon(afhandeling.door)): \(afhandeling.uitkomst.rawValue)."
        + Zinsbouw.erbij("Motivering: ", afhandeling.motivering) + gehoord(afhandeling)
    case .voorbereid(let voorbereiding):
      return
        "\(gesprek): voorbereiding van de medewerker op \(voorbereiding.datum.proza)\(later(voorbereiding.datum, herkomst))"
        + (voorbereiding.isGedeeld ? "." : ", nog niet gedeeld.") + Zinsbouw.erbij("Ging goed: ", voorbereiding.goed)
        + Zinsbouw.erbij("Nodig: ", voorbereiding.nodig)
        + voorbereiding.blikken.map { Zinsbouw.erbij("Over \(veilig($0.naam)): ", $0.tekst) }.joined()
        + Zinsbouw.erbij("Volgens: ", voorbereiding.bron)
    case .gekalibreerd(let kalibratie):
      return
        "\(gesprek): eindoordeel in kalibratie op \(kalibratie.datum.proza)\(later(kalibratie.datum, herkomst)) van "
        + "\(veilig(kalibratie.voor)) naar \(veilig(kalibratie.na)), met "
        + "\(opsomming(kalibratie.aanwezigen.map { namen.persoon($0) }))." + Zinsbouw.reden(kalibratie.reden)
    case .bijlage(let bijlage): return "\(gesprek): bijlage gebonden: \(bijlage.zin)"
    }
  }

  /// Who sat in the committee and when the employee was heard; empty without both.
  static func gehoord(_ afhandeling: ProcedureGebeurtenis.Afhandeling) -> String {
    let leden = opsomming(afhandeling.commissie.map { Zinsbouw.zonderPunt($0) })
    return Zinsbouw.erbij("Commissie: ", leden.isEmpty ? nil : leden)
      + Zinsbouw.erbij("De medewerker is gehoord op ", afhandeling.gehoord?.proza)
  }

  private static func ondertekend(
    _ ondertekening: ProcedureGebeurtenis.Ondertekening, _ gesprek: String, _ herkomst: Herkomst, _ namen: Naamgever
  ) -> String {
    let wie = "\(namen.persoon(ondertekening.door)) als \(ondertekening.deel.rawValue)"
    let wanneer = "op \(ondertekening.datum.proza)\(later(ondertekening.datum, herkomst))"
    let zin =
      ondertekening.wijze == .geweigerd
      ? "\(gesprek): \(wie) weigert \(wanneer) te tekenen."
      : "\(gesprek): \(wie) tekent \(wanneer): \(ondertekening.wijze.rawValue)."
    return zin + Zinsbouw.erbij("Toelichting: ", ondertekening.toelichting)
      + Zinsbouw.erbij("Volgens: ", ondertekening.bron)
  }
}

extension Feitomschrijving {
  /// The same in a few words with the day.
  static func kern(_ gebeurtenis: ProcedureGebeurtenis) -> String {
    switch gebeurtenis {
    case .aangevuld: "alinea erbij"
    case .aangeboden(let inhoud): "aangeboden op \(inhoud.datum.proza)"
    case .reactie(let inhoud):
      inhoud.isAfgezien ? "geen reactie, \(inhoud.datum.proza)" : "reactie van \(inhoud.datum.proza)"
    case .ondertekend(let inhoud):
      "\(inhoud.wijze.rawValue), getekend als \(inhoud.deel.rawValue) op \(inhoud.datum.proza)"
    case .uitgereikt(let inhoud): "uitgereikt op \(inhoud.datum.proza)"
    case .bedenkingIngediend(let inhoud): "bedenking van \(inhoud.datum.proza)"
    case .bedenkingAfgehandeld(let inhoud): "bedenking \(inhoud.uitkomst.rawValue), \(inhoud.datum.proza)"
    case .bijlage(let inhoud): "bijlage \(veilig(inhoud.naam))"
    case .gekalibreerd(let inhoud): "eindoordeel \(veilig(inhoud.na)) na kalibratie, \(inhoud.datum.proza)"
    case .voorbereid(let inhoud): "voorbereiding van \(inhoud.datum.proza)"
    }
  }
}

extension ProcedureGebeurtenis.Voorbereiding.Blik {
  /// What it is about, by its mark.
  fileprivate var naam: String {
    switch over {
    case .afspraak(let kenmerk): kenmerk.tekst
    case .competentie(let code): code.tekst
    }
  }
}
