internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let cyclusPlannen = Commando(
    .vastlegging, .gesprekPlannen, "plannen", "Stel dagen voor alle gesprekken van een cyclus voor, en leg ze vast.",
    uitleg: [
      "Het voorstel verdeelt de gesprekken over de weken van hun periode, niet in het weekend, op een feestdag of op een dag uit --vrij. Zet "
        + "het met --uit in een .csv-bestand, verander wat u wilt, en geef dat bestand terug: dan worden de gesprekken zo gepland, alle of "
        + "geen."
    ],
    voorbeelden: [
      "cyclus plannen 2027 --team --uit plan.csv": "Een voorstel voor uw mensen.",
      "cyclus plannen 2027 plan.csv": "Leg het plan vast zoals het in het bestand staat.",
    ],
    argumenten: [
      Argumenten.cyclus,
      Positioneel(
        "BESTAND", "Een plan dat wordt vastgelegd: .csv, of - voor standaardinvoer.", .optioneel, pad: .bestand),
    ],
    opties: [
      Optie("--team", "Alleen uw eigen mensen."), Opties.leidinggevende, Opties.onderdeel,
      Optie(
        "--per-week", waarde: "AANTAL", "Zoveel gesprekken heeft een leidinggevende hoogstens in een week.",
        standaard: "3"),
      Optie("--vrij", waarde: "BESTAND", "Dagen waarop niets gepland wordt, één per regel.", pad: .bestand),
    ] + Opties.uit
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("CYCLUS"), bij: "CYCLUS")
    if beurt.aanroep.positie("BESTAND") != nil { return try beurt.legPlanVast(jaar) }
    let voorstel = try beurt.planvoorstel(jaar)
    if beurt.omgeving.uitvoer.uit?.vorm == .csv {
      beurt.hierna("cyclus plannen \(jaar) BESTAND", ervoor: "verander wat u wilt, en geef: ")
    }
    return beurt.toonBrief(voorstel)
  }
}

extension Beurt {
  fileprivate func planvoorstel(_ jaar: Int) throws(Mislukt) -> Planvoorstel {
    let lezing = try loket().lees(over: .iedereen)
    guard let cyclus = lezing.boek.regelingen.cyclus(jaar) else {
      throw Mislukt(
        .nietGevonden, "A008", "Cyclus \(jaar) bestaat niet.",
        advies: "Open hem met: gespreksboek cyclus openen \(jaar).")
    }
    let chefs =
      aanroep.vlag("--team")
      ? lezing.boek.personen(achter: lezing.account, op: lezing.vandaag)
      : [nummer("--leidinggevende")].compactMap { $0 }.map(lezing.boek.register.bekend)
    let onderdeel = try onderdeel(in: lezing.boek)
    let mensen = lezing.boek.opNummer.filter { dossier in
      guard let medewerker = dossier.medewerker, medewerker.isInDienst(op: lezing.vandaag),
        lezing.boek.laatsteDag(van: dossier) == nil
      else { return false }
      let plek = medewerker.plek(op: lezing.vandaag).waarde
      let isVanChef =
        chefs.isEmpty && !aanroep.vlag("--team") || plek.leidinggevende.map { chefs.contains($0) } ?? false
      return isVanChef
        && (onderdeel.map { lezing.boek.onderdelen.ligt(plek.onderdeel, in: $0, op: lezing.vandaag) } ?? true)
        && lezing.mag(.gesprekPlannen, medewerker.personeelsnummer)
    }
    guard !mensen.isEmpty else {
      throw Mislukt(
        .nietGevonden, "A062", "Er is niemand voor wie u kunt plannen.",
        advies:
          "Kies met --leidinggevende of --onderdeel. Wie onder wie werkt, staat in: gespreksboek medewerker lijst.")
    }
    let grenzen = Planvoorstel.Grenzen(
      vanaf: lezing.vandaag.adding(dagen: 1), perWeek: try geheel("--per-week", 1...50) ?? 3, vrij: try vrijeDagen())
    return Planvoorstel.maak(cyclus, mensen, grenzen, uit: lezing.bron)
  }

  /// The days of the file behind `--vrij`; what stands behind a day on its line is for people.
  private func vrijeDagen() throws(Mislukt) -> Set<Datum> {
    guard let naam = aanroep.waarde("--vrij") else { return [] }
    let tekst = String(decoding: try tekstbestand(naam), as: UTF8.self)
    var dagen: Set<Datum> = []
    for (nr, regel) in tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard let woord = regel.split(whereSeparator: { $0.isWhitespace || $0 == ";" || $0 == "," }).first else {
        continue
      }
      do throws(DatumInvoer.Fout) {
        dagen.insert(try DatumInvoer.lees(String(woord), vandaag: vandaagOfNu()))
      } catch {
        throw Mislukt(
          .bevindingen, "B015", "\(naam):\(nr + 1): '\(veilig(String(woord)))': \(error.melding).",
          advies: "Zet op elke regel één dag.")
      }
    }
    return dagen
  }

  private func vandaagOfNu() -> Datum { (try? vandaag()) ?? Amsterdam.datum(van: omgeving.nu) }

  /// Plans every row of the file as one commit, or tells everything that is wrong in it.
  fileprivate func legPlanVast(_ jaar: Int) throws(Mislukt) -> Afsluitcode {
    let naam = positie("BESTAND")
    let rijen = try planregels(try tekstbestand(naam), naam)
    let vastgelegd = try leg(over: rijen.map { Personeelsnummer(getypt: $0.nummer) }) { (ruimte) throws(Mislukt) in
      var voornemen = Voornemen()
      var fouten: [Mislukt.Fout] = []
      for rij in rijen {
        do throws(Mislukt) {
          // With what was planned for the same person above it, so that each has a name of its own.
          let plek = try ruimte.laatToe(rij.nummer, op: rij.dag).na(voornemen, vandaag: ruimte.kader.vandaag)
          let vraag = Gespreksvraag(rij.gesprek, cyclus: jaar, dag: rij.dag, isNieuw: true)
          let keuze = try Mislukt.vraag { () throws(Geweigerd) in try plek.dossier.kies(vraag, ruimte.boek.regelingen) }
          voornemen.voegToe(
            try ruimte.beslis(
              .planGesprek(soort: keuze.stadium.soort, cyclus: jaar, datum: rij.dag, stadium: keuze.code), over: plek))
        } catch {
          guard error.afsluitcode != .nietToegestaan else { throw error }
          fouten += error.fouten.map {
            Mislukt.Fout($0.code, "\(naam):\(rij.regel): \($0.melding)", regel: $0.regel, advies: $0.advies)
          }
        }
      }
      guard fouten.isEmpty else { throw Mislukt(.bevindingen, fouten) }
      return voornemen
    }
    return bevestig(vastgelegd, hierna: "werk")
  }

  private struct Planregel {
    let regel: Int
    let nummer: String
    let gesprek: String
    let dag: Datum
  }

  private enum Plankolom: String, CaseIterable {
    case personeelsnummer, gesprek, datum
  }

  private func planregels(_ bytes: [UInt8], _ naam: String) throws(Mislukt) -> [Planregel] {
    var tabel = Invoertabel<Plankolom>(
      bytes, zoek: Plankolom.allCases.map { .init(kolom: $0, naam: $0.rawValue, isVerplicht: true) },
      negeer: ["naam"])
    let vandaag = try vandaag()
    var regels: [Planregel] = []
    var fouten: [Importfout] = []
    while let rij = tabel.volgende() {
      // Without a day it is not planned yet.
      guard let veld = tabel.veld(.datum, rij), !veld.isEmpty else { continue }
      do throws(DatumInvoer.Fout) {
        regels.append(
          Planregel(
            regel: rij.line, nummer: tabel.veld(.personeelsnummer, rij)?.text ?? "",
            gesprek: tabel.veld(.gesprek, rij)?.text ?? "", dag: try DatumInvoer.lees(veld.text, vandaag: vandaag)))
      } catch {
        fouten.append(
          Importfout(.datum, veld, "datum '\(veld.text)': \(error.melding).", advies: "Verbeter de datum."))
      }
    }
    fouten += tabel.fouten
    meldOpmerkingen(tabel.opmerkingen, naam)
    guard fouten.isEmpty else { throw mislukt(fouten, naam) }
    return regels
  }
}
