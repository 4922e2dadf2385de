internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Beurt {
  /// Makes a kept year report again from the log, says whether it is the same, and what has changed since.
  func reproduceer(_ naam: String, jaar: Int) throws(Mislukt) -> Afsluitcode {
    guard let eerder = Eerderverslag(try bestand(naam)) else {
      throw Mislukt(
        .bevindingen, "B003", "'\(naam)' is geen jaaroverzicht van dit programma.",
        advies: "Geef een bestand dat met 'jaaroverzicht' is gemaakt, als tekst of met --json.")
    }
    guard eerder.jaar == jaar else {
      throw .ongeldig("'\(naam)' gaat over \(eerder.jaar), niet over \(jaar).", advies: "Geef het goede jaar.")
    }
    let toen = try lees(Tijdassen(bekendOp: .nr(eerder.nr), geldigOp: eerder.peildatum))
    let oordeel = try vergelijk(eerder, toen)
    let sindsdien = try wijzigingen(sinds: eerder, toen)
    toon(
      ([oordeel.tekst] + [sindsdien.map { "\nSINDSDIEN\n\n\($0.tekst(opmaak))" }].compactMap { $0 }).joined(
        separator: "\n"),
      json: .leden(
        [
          ("schema", "gespreksboek.reproductie"), ("schemaversie", 1), ("bestand", .tekst(naam)),
          ("jaar", .getal(jaar)), ("nr", .getal(eerder.nr)), ("hash", .tekst(eerder.hash)),
          ("peildatum", .tekst(eerder.peildatum.iso)), ("gelijk", JSONNode(.bool(oordeel.gelijk))),
          ("uitleg", .tekst(oordeel.tekst)),
        ] + [sindsdien.map { ("sindsdien", $0.json()) }].compactMap { $0 }))
    return oordeel.gelijk ? .gelukt : .bevindingen
  }

  private func vergelijk(_ eerder: Eerderverslag, _ toen: Lezing) throws(Mislukt) -> (gelijk: Bool, tekst: String) {
    let stand = toen.boek.stand
    guard stand.nr == eerder.nr else {
      return (
        false,
        "Niet gelijk: het overzicht is gemaakt uit \(eerder.nr) records, dit logboek heeft er \(stand.nr). Het is "
          + "teruggedraaid of afgekapt."
      )
    }
    guard stand.hash.hasPrefix(eerder.hash), eerder.hash.count >= 12 else {
      return (
        false,
        "Niet gelijk: nr \(eerder.nr) heeft in dit logboek hash \(stand.hash.prefix(12)), in het overzicht "
          + "\(veilig(String(eerder.hash.prefix(12)))). Het logboek is herschreven, of het is een ander logboek."
      )
    }
    guard let nieuw = Jaaroverzicht.maak(toen.bron, jaar: eerder.jaar) else {
      return (false, "Niet gelijk: dit logboek kende toen geen cyclus \(eerder.jaar).")
    }
    let gelijk =
      if eerder.document != nil {
        eerder.isGelijk(aan: String(decoding: nieuw.json().prettyBytes(), as: UTF8.self))
      } else {
        (40...120).contains { eerder.isGelijk(aan: nieuw.tekst(Opmaak(breedte: $0))) }
      }
    if gelijk {
      return (true, "Gelijk: uit het logboek tot en met nr \(eerder.nr) komt precies dit overzicht.")
    }
    guard let document = eerder.document else {
      return (
        false,
        "Niet gelijk: uit het logboek tot en met nr \(eerder.nr) komt een ander overzicht. De tekst is veranderd."
      )
    }
    return (false, "Niet gelijk: het bestand zegt iets anders dan het logboek.\n" + anders(document, nieuw.json()))
  }

  /// The values in which a kept document and the one made again differ, one a line.
  private func anders(_ oud: JSONNode, _ nieuw: JSONNode) -> String {
    let bestand = Waardeboom(oud)
    let logboek = Waardeboom(nieuw)
    let paden = logboek.paden + bestand.paden.filter { logboek[$0] == nil }
    let regels = paden.filter { bestand[$0] != logboek[$0] }.map { pad in
      let staat = bestand[pad].map { String(decoding: $0.canonicalBytes(), as: UTF8.self) } ?? "niets"
      let hoort = logboek[pad].map { String(decoding: $0.canonicalBytes(), as: UTF8.self) } ?? "niets"
      return veilig("  \(pad): in het bestand \(staat), uit het logboek \(hoort)")
    }
    return regels.isEmpty
      ? "  De waarden zijn gelijk; alleen de vorm van het bestand verschilt." : regels.joined(separator: "\n")
  }

  /// What the log has changed in these figures since the report was made; nothing when it did not move on.
  private func wijzigingen(sinds eerder: Eerderverslag, _ toen: Lezing) throws(Mislukt) -> Verschil? {
    let nu = try lees(Tijdassen(bekendOp: .alles, geldigOp: nil))
    guard nu.boek.stand.nr > toen.boek.stand.nr, toen.boek.stand.nr == eerder.nr else { return nil }
    return Verschil.maak(.jaar(eerder.jaar), van: toen.bron, naar: nu.bron)
  }
}
