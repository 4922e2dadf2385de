import Gesprekscyclus
import Kalender
import Testing

/// Given these facts about access, when this is asked on that day, then these facts follow or these codes refuse.
struct GegevenToegang {
  private(set) var toegang = Toegang()
  var kader: Kader = .gemeente

  init(_ gebeurtenissen: [ToegangGebeurtenis], register nummers: [Personeelsnummer] = ["M-1", "M-2", "M-9"]) {
    for gebeurtenis in gebeurtenissen { toegang.evolve(gebeurtenis, .nr(toegang.feiten.count + 1)) }
    for nummer in nummers {
      kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: nummer)), in: DossierSleutel("d-\(nummer)"))
    }
  }

  func als(_ opdracht: ToegangOpdracht, op vandaag: String = "2026-03-01") -> (
    feiten: [ToegangGebeurtenis], codes: [WeigeringCode]
  ) {
    var kader = kader
    kader.vandaag = dag(vandaag)
    do throws(Geweigerd) {
      return (try toegang.decide(opdracht, kader).gebeurtenissen, [])
    } catch {
      return ([], error.codes)
    }
  }
}

extension ToegangGebeurtenis.Rolwijziging {
  static func van(
    _ rol: Rol, _ account: Accountnaam, per: String = "2026-01-01", reden: String? = nil
  ) -> Self {
    Self(rol: rol, account: account, per: dag(per), reden: reden)
  }
}

extension ToegangGebeurtenis {
  static func heeft(_ rol: Rol, _ account: Accountnaam, per: String = "2026-01-01") -> Self {
    .rolToegekend(.van(rol, account, per: per))
  }

  static func kwijt(_ rol: Rol, _ account: Accountnaam, per: String) -> Self {
    .rolIngetrokken(.van(rol, account, per: per, reden: "klaar"))
  }

  static func hoort(_ account: Accountnaam, _ nummer: Personeelsnummer, per: String = "2026-01-01") -> Self {
    .accountGekoppeld(.init(account: account, medewerker: nummer, per: dag(per)))
  }
}

/// People under each other, by their placements: number, and manager by day.
func mensen(
  _ plekken: KeyValuePairs<Personeelsnummer, [(per: String, chef: Personeelsnummer?)]>
) -> [Personeelsnummer: Medewerker] {
  var mensen: [Personeelsnummer: Medewerker] = [:]
  for (nummer, reeks) in plekken {
    guard let eerste = reeks.first else { continue }
    var mens = Medewerker(.voorbeeld(nummer: nummer, leidinggevende: eerste.chef, per: eerste.per), .nr(1))
    for plek in reeks.dropFirst() {
      mens.evolve(
        .geplaatst(.init(onderdeel: "Inkoop", leidinggevende: Leidingkeuze(plek.chef), per: dag(plek.per))), .nr(2))
    }
    mensen[nummer] = mens
  }
  return mensen
}
