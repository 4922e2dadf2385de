internal import Arguments
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

extension Commando {
  static let corrigeren = Commando(
    .vastlegging, .corrigeren, "corrigeren", "Verbeter of trek in wat is vastgelegd; het oude blijft zichtbaar.",
    uitleg: [
      "Het nummer staat in 'historie'. Geef alleen wat anders moet zijn: met de opties van de opdracht die het "
        + "vastlegde, of met het formulier van het gesprek. Alles wat erop rust gaat mee.",
      "Na de vaststelling kan dit alleen door de personeelsadviseur. Ook een correctie is te corrigeren.",
    ],
    voorbeelden: [
      "corrigeren 57 --datum 13-02-2026 --reden \"verkeerde dag getypt\"": "De dag van een gesprek was anders.",
      "corrigeren 57 --formulier > c.txt": "Het formulier, ingevuld zoals het nu luidt.",
      "corrigeren 57 c.txt --reden \"twee alinea's verwisseld\"": "Leg het verbeterde formulier vast.",
      "corrigeren 57 --intrekken --reden \"hoort bij een ander dossier\"": "Het feit telt niet meer mee.",
    ],
    argumenten: [
      Positioneel("NR", "Nummer van het record, of van een eerdere correctie."),
      Positioneel("BESTAND", "Het verbeterde formulier, of - voor standaardinvoer.", .optioneel, pad: .bestand),
    ],
    opties: [
      Optie("--reden", waarde: "TEKST", "Waarom het anders moet; dit blijft zichtbaar."),
      Optie("--intrekken", "Trek het feit in; er komt niets voor in de plaats."),
      Optie("--formulier", "Geef het formulier van dit gesprek, ingevuld zoals het nu luidt."),
    ] + Correctieopties.velden
  ) { (beurt) throws(Mislukt) in
    let nr = try beurt.geheel(beurt.positie("NR"), bij: "NR", 1...Int.max)
    if beurt.aanroep.vlag("--formulier") { return try beurt.toonCorrectieformulier(nr) }
    return try beurt.corrigeer(nr)
  }
}

extension Beurt {
  fileprivate func corrigeer(_ nr: Int) throws(Mislukt) -> Afsluitcode {
    let reden = try verplicht("--reden")
    let trektIn = aanroep.vlag("--intrekken")
    let bestand = aanroep.positie("BESTAND")
    let velden = Correctieopties.velden.map(\.lang).filter { aanroep.waarde($0) != nil || aanroep.vlag($0) }
    guard [trektIn, bestand != nil, !velden.isEmpty].count(where: { $0 }) == 1 else {
      throw .ongeldig(
        "Geef één ding: wat er anders moet zijn, een formulier, of --intrekken.",
        advies: "Bijvoorbeeld: gespreksboek corrigeren \(nr) --toelichting \"…\" --reden \"…\".")
    }
    let bytes = try bestand.map { (naam) throws(Mislukt) in try self.tekstbestand(naam, grens: Invoergrens.formulier) }
    let (vastgelegd, hierna) = try corrigeer(
      nr, reden: reden, trektIn: trektIn, formulier: bytes, naam: bestand ?? "")
    return bevestig(vastgelegd, hierna: hierna)
  }

  /// A form that came back as the correction that it is, with the reason that stands in it.
  func legVerbetering(
    _ nr: Int, reden: String?, formulier bytes: [UInt8], naam: String
  ) throws(Mislukt) -> (Vastgelegd, hierna: String?) {
    guard let reden else {
      throw Mislukt(
        .bevindingen, "A066", "\(veilig(naam)) verbetert nr \(nr), maar zegt niet waarom.",
        advies: "Schrijf de reden achter 'Reden van verbetering:'.")
    }
    var beurt = self
    beurt.handeling = .corrigeren
    return try beurt.corrigeer(nr, reden: reden, trektIn: false, formulier: bytes, naam: naam)
  }

  private func corrigeer(
    _ nr: Int, reden: String, trektIn: Bool, formulier bytes: [UInt8]?, naam bestand: String
  ) throws(Mislukt) -> (Vastgelegd, hierna: String?) {
    var nummer: String?
    var hierna: String?
    let bron = aanroep.kent("--bron") ? try tekst("--bron") : nil
    let vastgelegd = try leg(records: [nr], woorden: bytes.map { genoemd(in: $0) } ?? []) { (ruimte) throws(Mislukt) in
      let plek = try ruimte.laatToe(record: nr)
      let dossier = plek.dossier
      nummer = dossier.medewerker?.nummer.tekst
      let wat: Correctieopdracht.Wat =
        if trektIn { .trekIn } else if let bytes {
          .vervang(try verbeterd(formulier: bytes, naam: bestand, nr, dossier, ruimte))
        } else { .vervang(try verbeterdMetOpties(nr, dossier)) }
      if let gesprek = plek.eigenAlinea {
        hierna = "gesprek tonen \(nummer ?? "") \(gesprek)"
        nummer = nil
      }
      return try ruimte.corrigeer(nr, wat, reden: reden, bron: bron, over: plek) { metWegingsadvies($0, wat, nr) }
    }
    return (vastgelegd, nummer.map { "historie \($0)" } ?? hierna)
  }

  /// The same refusals; where weights don't add up after a new value, with the command that gives them together.
  private func metWegingsadvies(_ geweigerd: Geweigerd, _ wat: Correctieopdracht.Wat, _ nr: Int) -> Geweigerd {
    guard case .vervang(let opdracht) = wat, geweigerd.codes.contains(.wegingenGeenHonderd) else { return geweigerd }
    let samen: String
    switch opdracht {
    case .legVast:
      samen =
        "Verbeter alle wegingen van dit gesprek in één keer: gespreksboek corrigeren \(nr) --formulier > c.txt, vul ze "
        + "daarin in, en geef dan: gespreksboek corrigeren \(nr) c.txt --reden TEKST."
    case .maakAfspraak, .stelAfspraakBij, .trekAfspraakIn:
      samen = "Geef de andere wegingen mee: gespreksboek corrigeren \(nr) … --herverdeel RA-1=PROCENT --reden TEKST."
    default: return geweigerd
    }
    let weigeringen = geweigerd.weigeringen.map { weigering in
      guard weigering.code == .wegingenGeenHonderd else { return weigering }
      return Weigering(
        weigering.code, weigering.melding, advies: "\(weigering.advies) \(samen)", onderwerp: weigering.onderwerp)
    }
    return Geweigerd(weigeringen) ?? geweigerd
  }

  private func groep(_ nr: Int, _ dossier: Dossier) throws(Mislukt) -> (groep: Feitengroep, feit: Feit) {
    guard let feit = dossier.feit(nr: nr) else { throw nietHerhaalbaar(nr) }
    let grond = if case .correctie(let correctie) = feit.gebeurtenis { dossier.grondfeit(van: correctie) } else { feit }
    guard let grond else { throw nietHerhaalbaar(nr) }
    // What is not said anew stays as this record reads it, whatever another correction of the same fact says.
    let gezien = dossier.zoalsGelezen(door: nr)
    guard let gelezen = gezien.gelezen(grond), let groep = Feitengroep(gezien, met: grond.herkomst.nr) else {
      throw Mislukt(
        .bevindingen, WeigeringCode.alIngetrokken.rawValue, "Record \(grond.herkomst.nr) is ingetrokken.",
        advies: "Moet het weer gelden? Trek de intrekking in; haar nummer staat in de historie.")
    }
    return (groep, gelezen)
  }

  private func nietHerhaalbaar(_ nr: Int) -> Mislukt {
    Mislukt(
      .bevindingen, WeigeringCode.nietHerhaalbaar.rawValue,
      "Record \(nr) kan zo niet worden verbeterd.",
      advies: "Trek het in met: gespreksboek corrigeren \(nr) --intrekken, en leg het opnieuw vast.")
  }

  private func verbeterdMetOpties(_ nr: Int, _ dossier: Dossier) throws(Mislukt) -> DossierOpdracht {
    let (groep, feit) = try groep(nr, dossier)
    guard let opdracht = groep.opdracht else { throw nietHerhaalbaar(nr) }
    var verbetering = Verbetering(self)
    return try verbetering.toegepast(op: opdracht, feit, groep)
  }

  /// The corrected form, read against the dossier as it was when the conversation was recorded.
  private func verbeterd(
    formulier bytes: [UInt8], naam: String, _ nr: Int, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) -> DossierOpdracht {
    let (groep, _) = try groep(nr, dossier)
    guard case .legVast = groep.opdracht else { throw geenFormulier(nr) }
    let blad = self.formulier(bytes, naam: naam)
    guard let wie = blad.medewerker, dossier.medewerker?.nummers.contains(wie) ?? false else {
      throw .ongeldig(
        "Record \(nr) hoort bij \(dossier.medewerker?.nummer.tekst ?? "niemand"), het formulier niet.",
        advies: "Maak het goede formulier met: gespreksboek corrigeren \(nr) --formulier.")
    }
    let uitkomst = blad.vertaal(dossier: groep.voor, kader: groep.kader(ruimte.kader))
    guard var vastlegging = uitkomst.vastlegging, uitkomst.bevindingen.isEmpty else {
      throw mislukt(uitkomst.bevindingen, [], uitkomst, naam == "-" ? "invoer" : naam)
    }
    if let basis = vastlegging.basis {
      do throws(Geweigerd) { try dossier.controleer(basis) } catch { throw Mislukt(error) }
    }
    vastlegging.basis = nil
    return .legVast(vastlegging)
  }

  private func geenFormulier(_ nr: Int) -> Mislukt {
    .ongeldig(
      "Record \(nr) komt niet uit een formulier.",
      advies: "Geef wat er anders moet zijn met een optie; zie gespreksboek corrigeren --help.")
  }

  fileprivate func toonCorrectieformulier(_ nr: Int) throws(Mislukt) -> Afsluitcode {
    let lezing = try lees()
    let dossier = try lezing.boek.vind(record: nr)
    let (groep, _) = try groep(nr, dossier)
    let kader = groep.kader(lezing.kader)
    guard case .legVast(var vastlegging) = groep.opdracht, let cyclus = kader.regelingen.cyclus(vastlegging.cyclus)
    else { throw geenFormulier(nr) }
    vastlegging.basis = dossier.basis
    let tekst = veilig(
      Formulier.vul(vastlegging, dossier: groep.voor, cyclus: cyclus, kader: kader, verbetert: nr), regeleinden: true)
    toon(
      tekst,
      json: .document(
        "gespreksboek.formulier", ("soort", vastlegging.soort.tekst),
        ("tekst", tekst)))
    hierna("gesprek vastleggen BESTAND", ervoor: "verbeter het formulier, zet de reden bovenaan, en geef: ")
    return .gelukt
  }
}
