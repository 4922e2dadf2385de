import Gesprekscyclus
import Kalender
import Weergave

@testable import Reports

/// How long everybody has been in service, the longest first.
struct Dienstjaren: Lijst {
  struct Regel {
    let persoon: Persoon
    let sinds: Datum
    let jaren: Int
  }

  let kop: Rapportkop
  let regels: [Regel]

  struct Vraag: Somvraag {
    func deel(_ dossier: Dossier, in bron: Rapportbron) -> Regel? {
      guard let medewerker = dossier.medewerker, medewerker.isInDienst(op: bron.peildatum) else { return nil }
      let sinds = medewerker.dienstverband(op: bron.peildatum).van
      return Regel(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek), sinds: sinds,
        jaren: (bron.peildatum.dagnummer - sinds.dagnummer) / 365)
    }

    func som(_ delen: some Sequence<Regel>, in bron: Rapportbron) -> Dienstjaren {
      Dienstjaren(
        kop: bron.kop("gespreksboek.dienstjaren"),
        regels: delen.sorted { ($0.sinds, $0.persoon.nummer) < ($1.sinds, $1.persoon.nummer) })
    }
  }

  var titel: String? { "DIENSTJAREN" }
  var inleiding: String { kop.standzin([]) }
  var sleutel: String { "medewerkers" }
  var leeg: String { "Er is niemand in dienst." }

  var kolommen: [Kolom<Regel>] {
    [
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon), Kolom("SINDS", "sinds", \.sinds),
      Kolom("JAREN", "jaren", \.jaren),
    ]
  }
}
