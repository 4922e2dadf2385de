internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let toetsen = Commando(
    .vraag, .toetsen, "toetsen", "Toets beoordelingen zoals een rechter dat zou doen.",
    uitleg: [
      "Elke bevinding noemt de regel, de records waarop zij rust en wat haar oplost. Blokkerend: zo is de beoordeling "
        + "niet vast te stellen. Waarschuwing: vaststellen kan met --ondanks en de reden.",
      "Zonder GESPREK komt er ook bij wat eerder is vastgelegd en nu zou worden geweigerd.",
      "De afsluitcode is 1 als er een blokkerende bevinding is, en 0 als er alleen waarschuwingen zijn, of niets.",
    ],
    voorbeelden: [
      "toetsen M-0117": "Alle gevoerde beoordelingen van deze medewerker.",
      "toetsen M-0117 G-2026-3": "Alleen deze beoordeling.",
    ],
    argumenten: [
      Argumenten.medewerker,
      Positioneel("GESPREK", "Kenmerk van de beoordeling; anders alle gevoerde.", .optioneel),
    ]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    let kenmerk = beurt.aanroep.positie("GESPREK").map { GesprekKenmerk($0) }
    let gesprekken = lezing.boek.dossier(van: nummer)?.gesprekken ?? []
    if let kenmerk {
      guard let gesprek = gesprekken.first(where: { $0.kenmerk == kenmerk }) else {
        throw beurt.onbekend("Gesprek", kenmerk.tekst, uit: gesprekken.map(\.kenmerk.tekst), "gesprek lijst \(nummer)")
      }
      guard gesprek.soort == .beoordeling, gesprek.isGehouden else {
        throw Mislukt(
          .bevindingen, WeigeringCode.gesprekNietOpen.rawValue,
          "Gesprek \(kenmerk) is geen gevoerd beoordelingsgesprek.",
          advies: "Alleen een vastgelegde beoordeling is te toetsen.")
      }
    }
    guard let rapport = Toetsrapport.maak(nummer, kenmerk, lezing.kader, uit: lezing.bron) else {
      return try beurt.toon(Toetsrapport?.none)
    }
    // `corrigeren` is advised only where this account may do that.
    _ = beurt.toon(rapport.passend { lezing.magVerbeteren($0, van: nummer) })
    return rapport.blokkeert ? .bevindingen : .gelukt
  }
}
