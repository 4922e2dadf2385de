internal import Arguments
internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

/// What came of one form among more, as the table at the end tells it.
struct Stapelregel {
  enum Uitkomst {
    case vastgelegd(Vastgelegd)
    case mislukt(Mislukt)
    /// Something before it stood in the way.
    case nietGeprobeerd
  }

  let naam: String
  let eersteRegel: Int
  var persoon: Persoon?
  let uitkomst: Uitkomst

  var isGelukt: Bool { if case .vastgelegd = uitkomst { true } else { false } }

  static var kolommen: [Kolom<Stapelregel>] {
    [
      Kolom("FORMULIER", rekbaar: true) { ($0.eersteRegel > 1 ? "\($0.naam), regel \($0.eersteRegel)" : $0.naam).cel },
      .json("bestand", \.naam), .json("regel", \.eersteRegel),
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon),
      Kolom("UITKOMST", rekbaar: true, cel: \.zin), .json("vastgelegd", \.isGelukt),
      .json("van", \.nummers?.lowerBound),
      .json("totEnMet", \.nummers?.upperBound), .json("fouten", \.fouten),
    ]
  }

  private var nummers: ClosedRange<Int>? {
    guard case .vastgelegd(let vastgelegd) = uitkomst else { return nil }
    if let eerder = vastgelegd.eerder { return eerder }
    guard let eerste = vastgelegd.records.first, let laatste = vastgelegd.records.last else { return nil }
    return eerste.nr...laatste.nr
  }

  private var fouten: [JSONNode] {
    guard case .mislukt(let fout) = uitkomst else { return [] }
    return fout.fouten.map { .object(("code", $0.code), ("melding", $0.melding), ("advies", $0.advies)) }
  }

  private var zin: String {
    switch uitkomst {
    case .vastgelegd(let vastgelegd):
      if vastgelegd.proef { return "goed; \(aantal(vastgelegd.woorden.count, "feit", "feiten"))" }
      guard let nummers else { return "er verandert niets" }
      return vastgelegd.herhaling || vastgelegd.eerder != nil
        ? "was al vastgelegd: \(nummers.nummers)" : nummers.nummers
    case .mislukt(let fout): return "niet: \(aantal(fout.fouten.count, "fout", "fouten"))"
    case .nietGeprobeerd: return "niet geprobeerd"
    }
  }
}

extension Beurt {
  /// Records every form that is right, and tells of each what came of it.
  func leg(_ stapel: Stapel) throws(Mislukt) -> Afsluitcode {
    let regels = aanroep.vlag("--alles-of-niets") ? try legSamen(stapel) : try legApart(stapel)
    let gelukt = regels.filter(\.isGelukt)
    if !aanroep.vlag("--dry-run") {
      omgeving.uitvoer.gedaan = "Vastgelegd zijn wel \(aantal(gelukt.count, "formulier", "formulieren"))."
    }
    let wat = aanroep.vlag("--dry-run") ? "goed ingevuld" : "vastgelegd"
    toonTafel(
      "\(gelukt.count) van \(aantal(regels.count, "formulier", "formulieren")) \(wat).",
      Stapelregel.kolommen, regels, schema: "gespreksboek.stapel", sleutel: "formulieren")
    verplaats(stapel, regels)
    hierna("werk")
    let codes = Set(
      regels.compactMap { regel -> Afsluitcode? in
        if case .mislukt(let fout) = regel.uitkomst { fout.afsluitcode } else { nil }
      })
    return codes.isEmpty ? .gelukt : codes.count == 1 ? codes.first ?? .bevindingen : .bevindingen
  }

  private func legApart(_ stapel: Stapel) throws(Mislukt) -> [Stapelregel] {
    if stapel.bestanden.flatMap(\.formulieren).count > 1, aanroep.waarde("--opdracht") != nil {
      throw Mislukt(
        .optiesBotsen, "--opdracht hoort bij één formulier.",
        advies: "Laat --opdracht weg, of geef --alles-of-niets mee.")
    }
    var regels: [Stapelregel] = []
    var stopt = false
    for bestand in stapel.bestanden {
      if let fout = bestand.fout { regels.append(mislukt(fout, bestand.naam)) }
      for formulier in bestand.formulieren {
        guard !stopt else {
          regels.append(
            Stapelregel(naam: formulier.naam, eersteRegel: formulier.eersteRegel, uitkomst: .nietGeprobeerd))
          continue
        }
        do throws(Mislukt) {
          let lot = try leg(formulier)
          for waarschuwing in lot.vastgelegd.voornemen.waarschuwingen {
            omgeving.uitvoer.melding(
              "let op \(waarschuwing.code.rawValue) (\(lot.persoon?.cel ?? veilig(formulier.naam))): "
                + veilig(waarschuwing.melding))
          }
          regels.append(
            Stapelregel(
              naam: formulier.naam, eersteRegel: formulier.eersteRegel, persoon: lot.persoon,
              uitkomst: .vastgelegd(lot.vastgelegd)))
        } catch {
          regels.append(mislukt(error, formulier.naam, formulier.eersteRegel))
          // Of a disk or a log that fails, the next form would only say the same.
          stopt = [.uitkomstOnbekend, .beschadigd].contains(error.afsluitcode)
        }
      }
    }
    return regels
  }

  /// All forms as one commit; with a mistake in any of them nothing.
  private func legSamen(_ stapel: Stapel) throws(Mislukt) -> [Stapelregel] {
    let formulieren = stapel.bestanden.flatMap(\.formulieren)
    let bladen = formulieren.map { formulier($0.bytes, naam: $0.naam, eersteRegel: $0.eersteRegel) }
    let kenmerk = Hex.encode(
      SHA256.hash(Array("formulieren\n".utf8) + formulieren.flatMap { Array($0.kenmerk.utf8) }).bytes.prefix(16))
    var personen: [Persoon] = []
    let vastgelegd = try leg(opdracht: kenmerk, over: bladen.compactMap(\.medewerker)) { (ruimte) throws(Mislukt) in
      var voornemen = Voornemen()
      var fouten = stapel.bestanden.compactMap(\.fout)
      personen = []
      var gezien: Set<DossierSleutel> = []
      for (formulier, blad) in zip(formulieren, bladen) {
        do throws(Mislukt) {
          guard blad.verbetering == nil else { throw .nietSamen(formulier.naam, "is een verbetering") }
          guard blad.stap == nil else { throw .nietSamen(formulier.naam, "is van de medewerker zelf") }
          let besluit = try beslis(blad, formulier.naam, ruimte)
          guard gezien.insert(besluit.plek.dossier.sleutel).inserted else {
            throw .nietSamen(formulier.naam, "gaat over iemand van wie er al een formulier bij is")
          }
          personen.append(Persoon(besluit.plek.dossier.medewerker?.personeelsnummer ?? "", in: ruimte.leesboek))
          voornemen.voegToe(besluit.voornemen)
        } catch {
          fouten.append(error)
        }
      }
      guard let eerste = fouten.first else { return voornemen }
      throw Mislukt(
        fouten.allSatisfy { $0.afsluitcode == eerste.afsluitcode } ? eerste.afsluitcode : .bevindingen,
        fouten.flatMap(\.fouten),
        weergave: (fouten.map(\.tekst) + ["Met --alles-of-niets is daarom van geen enkel formulier iets vastgelegd."])
          .joined(separator: "\n"))
    }
    _ = bevestig(vastgelegd, hierna: nil)
    return zip(formulieren, personen).map {
      Stapelregel(naam: $0.naam, eersteRegel: $0.eersteRegel, persoon: $1, uitkomst: .vastgelegd(vastgelegd))
    }
  }

  private func mislukt(_ fout: Mislukt, _ naam: String, _ eersteRegel: Int = 1) -> Stapelregel {
    omgeving.uitvoer.fout(veilig(fout.tekst, regeleinden: true))
    return Stapelregel(naam: naam, eersteRegel: eersteRegel, uitkomst: .mislukt(fout))
  }

  /// Puts each file of a directory of which everything was recorded in `vastgelegd`, over nothing that is there.
  private func verplaats(_ stapel: Stapel, _ regels: [Stapelregel]) {
    guard !aanroep.vlag("--dry-run"), !aanroep.vlag("--laat-staan") else { return }
    let platform = omgeving.platform
    for bestand in stapel.bestanden {
      let eigen = regels.filter { $0.naam == bestand.naam }
      guard let map = bestand.map, !eigen.isEmpty, eigen.allSatisfy(\.isGelukt) else { continue }
      let naar = FilePath.join(FilePath.join(map, "vastgelegd"), String(bestand.naam.dropFirst(map.count + 1)))
      do throws(SystemError) {
        try platform.makeDirectories(FilePath.parent(omgeving.pad(naar)))
        // Taken first: whatever has that name stays.
        platform.close(try platform.open(omgeving.pad(naar), .createNew))
        try platform.rename(omgeving.pad(bestand.naam), to: omgeving.pad(naar))
      } catch {
        omgeving.uitvoer.melding(
          "let op: '\(veilig(bestand.naam))' is vastgelegd, maar blijft staan waar het stond: "
            + (error.kind == .exists ? "'\(veilig(naar))' is er al." : "verplaatsen lukt niet (\(error.call))."))
      }
    }
  }
}

extension Mislukt {
  fileprivate static func nietSamen(_ naam: String, _ waarom: String) -> Mislukt {
    Mislukt(
      .bevindingen, "A067", "\(naam) \(waarom).",
      advies: "Leg dit formulier apart vast, of laat --alles-of-niets weg.")
  }
}
