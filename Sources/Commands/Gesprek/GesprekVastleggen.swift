internal import Arguments
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let gesprekVastleggen = Commando(
    .vastlegging, .gesprekVastleggen, "vastleggen", "Leg ingevulde formulieren vast: elk helemaal, of helemaal niet.",
    uitleg: [
      "Alle fouten komen in één keer, met regel en plaats. Uw formulier blijft altijd staan. Is het dossier veranderd "
        + "sinds het formulier gemaakt is, dan staat er wat er veranderd is en is de afsluitcode 4.",
      "U mag meer formulieren tegelijk geven, ook een map of één bestand met meer formulieren. Elk wordt apart beoordeeld: wat goed is, "
        + "wordt vastgelegd; wat fouten heeft, niet. Uit een map gaat wat is vastgelegd naar de map 'vastgelegd' daarin. Ging er iets "
        + "mis, dan is de afsluitcode niet 0.",
      "Ook een formulier van 'corrigeren NR --formulier' kunt u zo vastleggen: het is dan een correctie.",
    ],
    voorbeelden: [
      "gesprek vastleggen bg.txt": "Leg het formulier vast.",
      "gesprek vastleggen bg.txt --dry-run": "Kijk eerst of alles goed is ingevuld.",
      "gesprek vastleggen bg": "Leg alle formulieren in de map bg vast.",
    ],
    argumenten: [
      Positioneel(
        "BESTAND", "Het formulier, een map met formulieren, of - voor standaardinvoer.", .herhaalbaar, pad: .bestand)
    ],
    opties: [
      Optie(
        "--bron", waarde: "TEKST",
        "Bij een formulier dat de medewerker terugstuurde: hoe, zoals 'mail van 2 december' of 'getekend op papier'."),
      Optie("--alles-of-niets", "Leg alle formulieren samen vast, of als er één fouten heeft geen enkel."),
      Optie("--laat-staan", "Verplaats niets naar de map 'vastgelegd'."),
    ]
  ) { (beurt) throws(Mislukt) in
    let stapel = try beurt.stapel(beurt.aanroep.posities("BESTAND"))
    guard let enige = stapel.enige else { return try beurt.leg(stapel) }
    let lot = try beurt.leg(enige)
    return beurt.bevestig(lot.vastgelegd, hierna: lot.hierna)
  }
}

/// What came of one form.
struct Formulierlot {
  var vastgelegd: Vastgelegd
  var persoon: Persoon?
  /// The likely next command.
  var hierna: String?
}

/// A form as it was judged, before it is recorded.
struct Formulierbesluit {
  let voornemen: Voornemen
  let plek: Toegelaten
  /// What it was recorded as before, when it says the same.
  var eerder: ClosedRange<Int>?
}

extension Beurt {
  /// Reads, checks and records one form. The same form again is recognised and recorded once.
  func leg(_ inzending: Inzending) throws(Mislukt) -> Formulierlot {
    let blad = formulier(inzending.bytes, naam: inzending.naam, eersteRegel: inzending.eersteRegel)
    if let stap = blad.stap { return try legStapVast(blad, stap, inzending) }
    guard aanroep.waarde("--bron") == nil else {
      throw .ongeldig(
        "--bron hoort bij een formulier dat de medewerker invulde.", advies: "Laat --bron weg bij dit formulier.")
    }
    if let (nr, reden) = blad.verbetering {
      let (vastgelegd, hierna) = try legVerbetering(nr, reden: reden, formulier: inzending.bytes, naam: inzending.naam)
      return Formulierlot(vastgelegd: vastgelegd, hierna: hierna)
    }
    // Who else is named in it only matters to put the facts into words.
    let woorden = blad.medewerker == nil ? [] : genoemd(in: inzending.bytes)
    var lot: (persoon: Persoon, hierna: String, eerder: ClosedRange<Int>?)?
    var vastgelegd = try leg(
      opdracht: inzending.kenmerk, over: [blad.medewerker].compactMap { $0 }, woorden: woorden
    ) { (ruimte) throws(Mislukt) in
      let besluit = try beslis(blad, inzending.naam, ruimte)
      let nummer = besluit.plek.dossier.medewerker?.personeelsnummer ?? ""
      lot = (Persoon(nummer, in: ruimte.leesboek), hierna(na: besluit, ruimte), besluit.eerder)
      return besluit.voornemen
    }
    vastgelegd.eerder = lot?.eerder
    return Formulierlot(vastgelegd: vastgelegd, persoon: lot?.persoon, hierna: lot?.hierna)
  }

  /// The next step of an appraisal that this account may take; of another conversation the dossier.
  private func hierna(na besluit: Formulierbesluit, _ ruimte: Besluitruimte) -> String {
    let dossier = besluit.plek.dossier
    let nummer = dossier.medewerker?.nummer.tekst ?? ""
    let na = besluit.voornemen.toegepast(op: dossier, vandaag: ruimte.kader.vandaag)
    guard let gesprek = na.gesprekken.last(where: { $0.isGehouden && dossier.gesprek($0.kenmerk) != $0 }),
      gesprek.soort == .beoordeling
    else { return "dossier \(nummer)" }
    return vervolg(na: na, gesprek.kenmerk, ruimte, nummer).hierna ?? "dossier \(nummer)"
  }

  /// What may be numbers of people in a form, where facts are put into words.
  func genoemd(in formulier: [UInt8]) -> [String] {
    guard aanroep.vlag("--dry-run") else { return [] }
    return String(decoding: formulier, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map { $0.filter { !",;:()".contains($0) } }
  }

  /// Lets in and judges a form.
  func beslis(
    _ blad: Formulierblad, _ naam: String, _ ruimte: Besluitruimte
  ) throws(Mislukt) -> Formulierbesluit {
    let plek = try laatToe(blad, naam, ruimte)
    return try beslis(blad.vertaal(dossier: plek.dossier, kader: ruimte.kader), plek, naam, ruimte)
  }

  /// The dossier of the form: on the day of the conversation, or for a former manager who gives an appraisal of his or her
  /// own days after the last of them.
  private func laatToe(
    _ blad: Formulierblad, _ naam: String, _ ruimte: Besluitruimte
  ) throws(Mislukt) -> Toegelaten {
    guard let nummer = blad.medewerker else {
      let leeg = blad.vertaal(dossier: Dossier(sleutel: ""), kader: ruimte.kader)
      throw mislukt(leeg.bevindingen, [], leeg, naam)
    }
    if let dossier = ruimte.boek.dossier(van: nummer),
      let vastlegging = blad.vertaal(dossier: dossier, kader: ruimte.kader).vastlegging,
      vastlegging.soort == .beoordeling, let tijdvak = vastlegging.tijdvak,
      let plek = ruimte.laatToe(nummer, deeloordeelOver: tijdvak)
    {
      return plek
    }
    return try ruimte.laatToe(nummer.tekst, op: blad.gespreksdatum(vandaag: ruimte.kader.vandaag))
  }

  /// Form mistakes and refusals by the rules, all at once; a place that has a mistake is not refused again.
  private func beslis(
    _ uitkomst: Formulieruitkomst, _ plek: Toegelaten, _ naam: String, _ ruimte: Besluitruimte
  ) throws(Mislukt) -> Formulierbesluit {
    guard var vastlegging = uitkomst.vastlegging else { throw mislukt(uitkomst.bevindingen, [], uitkomst, naam) }
    let (dossier, zichtbaar) = (plek.dossier, plek.zichtbaar)
    do {
      // What the account may not see can't be what its form missed: the last that it does see is the basis.
      if let basis = vastlegging.basis, zichtbaar.basis != dossier.basis {
        try zichtbaar.controleer(basis)
        vastlegging.basis = dossier.basis
      }
      let voornemen = try ruimte.besluit(vastlegging, over: plek)
      guard uitkomst.bevindingen.isEmpty else { throw mislukt(uitkomst.bevindingen, [], uitkomst, naam) }
      return Formulierbesluit(voornemen: voornemen, plek: plek)
    } catch let geweigerd as Geweigerd {
      if let conflict = geweigerd.weigeringen.first(where: { $0.code == .dossierVerder }),
        let basis = uitkomst.vastlegging?.basis
      {
        if uitkomst.bevindingen.isEmpty, let eerder = Eerderevastlegging(vastlegging, na: basis, in: zichtbaar) {
          guard eerder.anders.isEmpty else { throw eerder.fout(naam) }
          return Formulierbesluit(voornemen: Voornemen(), plek: plek, eerder: eerder.nummers)
        }
        throw verder(conflict, zichtbaar, basis, naam, ruimte)
      }
      let bezet = Set(uitkomst.bevindingen.map(\.regel))
      let over = geweigerd.weigeringen.filter { !bezet.contains(uitkomst.plaats(van: $0.onderwerp).regel) }
      throw mislukt(uitkomst.bevindingen, over, uitkomst, naam)
    } catch let fout as Mislukt {
      throw fout
    } catch {
      throw Mislukt(.bevindingen, "F000", "Het formulier kan niet worden verwerkt.", advies: "")
    }
  }

  func mislukt(
    _ bevindingen: [FormulierBevinding], _ weigeringen: [Weigering], _ uitkomst: Formulieruitkomst, _ naam: String,
    afsluitcode: Afsluitcode = .bevindingen
  ) -> Mislukt {
    let regels =
      bevindingen.map { ($0.regel, $0.weergave(bestandsnaam: naam)) }
      + weigeringen.map { (uitkomst.plaats(van: $0.onderwerp).regel, uitkomst.weergave(van: $0, bestandsnaam: naam)) }
    let fouten =
      bevindingen.map { Mislukt.Fout($0.code.rawValue, "regel \($0.regel): \($0.melding)", advies: $0.advies) }
      + weigeringen.map { Mislukt.Fout($0.code.rawValue, $0.melding, regel: $0.code.regel, advies: $0.advies) }
    let blokken = regels.sorted { $0.0 < $1.0 }.map(\.1)
    let slot =
      "\(naam): \(aantal(regels.count, "fout", "fouten")); er is niets vastgelegd. Uw formulier is niet veranderd."
    return Mislukt(afsluitcode, fouten, weergave: (blokken + [slot]).joined(separator: "\n"))
  }

  /// Rule 11: lists what changed since the writer looked.
  private func verder(
    _ conflict: Weigering, _ dossier: Dossier, _ basis: Basis, _ naam: String, _ ruimte: Besluitruimte
  ) -> Mislukt {
    let regels = Feitomschrijving.sinds(basis.nr, dossier, boek: ruimte.leesboek).map {
      let feit =
        "nr \($0.feit.herkomst.nr), \($0.feit.herkomst.datum.kort), \(veilig($0.feit.herkomst.actor)): \($0.zin)"
      return punt(feit).joined(separator: "\n")
    }
    let kop = "\(naam): fout \(conflict.code.rawValue): \(conflict.melding)"
    let weergave = ([kop, "Dit is er veranderd:"] + regels + [conflict.advies]).joined(
      separator: "\n")
    return Mislukt(
      .conflict,
      [.init(conflict.code.rawValue, conflict.melding, regel: conflict.code.regel, advies: conflict.advies)],
      weergave: weergave)
  }
}
