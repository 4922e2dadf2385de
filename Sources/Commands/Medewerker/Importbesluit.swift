internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// How many people an import adds, changes and leaves as they are.
struct Importtelling: Equatable {
  var nieuw = 0
  var gewijzigd = 0
  var gelijk = 0

  var zin: String {
    "\(aantal(nieuw, "nieuwe medewerker", "nieuwe medewerkers")), \(gewijzigd) met een wijziging, \(gelijk) zonder verschil."
  }
}

/// Decides a whole import: new people come in, known people get only what differs.
struct Importbesluit {
  private let ruimte: Besluitruimte
  private let per: Datum
  private let regels: [Importregel]
  private(set) var fouten: [Importfout] = []
  private(set) var telling = Importtelling()

  init(ruimte: Besluitruimte, per: Datum, regels: [Importregel]) {
    self.ruimte = ruimte
    self.per = per
    self.regels = regels
  }

  /// - Complexity: O(n) in the people of the file.
  mutating func beslis() throws(Mislukt) -> Voornemen {
    let inBestand = Set(regels.map(\.nummer))
    var voornemen = Voornemen()
    for regel in regels {
      do {
        let (besluit, plek) = try besluit(over: regel)
        let waarschuwingen = besluit.waarschuwingen.filter { waarschuwing in
          waarschuwing.code != .onbekendeLeidinggevende
            || !(regel.leidinggevende?.nummer.map(inBestand.contains) ?? true)
        }
        voornemen.voegToe(Besluit(besluit.gebeurtenissen, waarschuwingen: waarschuwingen), in: plek)
      } catch let geweigerd as Geweigerd {
        fouten += geweigerd.weigeringen.map {
          Importfout(code: $0.code.rawValue, regel: regel.regel, kolom: 1, $0.melding, advies: $0.advies)
        }
      } catch let fout as Mislukt {
        throw fout
      } catch {
        throw Mislukt(.bevindingen, "I000", "Regel \(regel.regel) kan niet worden verwerkt.", advies: "")
      }
    }
    return voornemen
  }

  private mutating func besluit(over regel: Importregel) throws -> (Besluit<DossierGebeurtenis>, Toegelaten) {
    let begin = MedewerkerGebeurtenis.Indiensttreding(
      personeelsnummer: regel.nummer, naam: regel.naam, functie: regel.functie, modules: regel.modules ?? [],
      onderdeel: regel.onderdeel, leidinggevende: regel.leidinggevende?.nummer, per: regel.inDienst,
      uren: regel.uren)
    let plek = try ruimte.laatToe(nieuw: regel.nummer)
    let dossier = plek.dossier
    guard let medewerker = dossier.medewerker else {
      telling.nieuw += 1
      return (try metVertrek(try dossier.decide(.neemInDienst(begin), ruimte.kader), regel, dossier), plek)
    }
    let diensten = medewerker.dienstverbanden
    if diensten.allSatisfy({ dienst in dienst.tot.map { $0 < regel.inDienst } ?? false }) {
      telling.gewijzigd += 1
      return (try metVertrek(try dossier.decide(.neemInDienst(begin), ruimte.kader), regel, dossier), plek)
    }
    if !diensten.contains(where: { $0.van == regel.inDienst }) {
      fouten.append(
        Importfout(
          .begindatum, regel: regel.regel, kolom: 1,
          "\(regel.nummer) is in dienst \(medewerker.dienstverband), niet vanaf \(regel.inDienst.proza).",
          advies: "Laat de oude begindatum staan; een andere begindatum is een correctie."))
    }
    var besluit = Besluit<DossierGebeurtenis>([])
    if medewerker.isInDienst(op: per) {
      let wijziging = Medewerkerwijziging(
        naam: regel.naam, functie: regel.functie, modules: regel.modules, onderdeel: regel.onderdeel,
        leidinggevende: regel.leidinggevende, uren: regel.uren, per: per)
      besluit = try dossier.decide(.wijzigMedewerker(wijziging), ruimte.kader)
    }
    besluit = try metVertrek(besluit, regel, dossier)
    if besluit.gebeurtenissen.isEmpty { telling.gelijk += 1 } else { telling.gewijzigd += 1 }
    return (besluit, plek)
  }

  /// Adds the last day in service when the file names one that was not recorded yet.
  private func metVertrek(
    _ besluit: Besluit<DossierGebeurtenis>, _ regel: Importregel, _ dossier: Dossier
  ) throws -> Besluit<DossierGebeurtenis> {
    let dienst = dossier.medewerker?.dienstverbanden.first { $0.van == regel.inDienst }
    guard let einde = regel.uitDienst, dienst?.tot != einde else { return besluit }
    var na = dossier
    let nu = Herkomst.voorlopig(Tijdstip(per))
    for gebeurtenis in besluit.gebeurtenissen { na.evolve(gebeurtenis, nu) }
    let vertrek = try na.decide(.laatUitDienst(.init(per: einde)), ruimte.kader)
    return Besluit(
      besluit.gebeurtenissen + vertrek.gebeurtenissen,
      waarschuwingen: besluit.waarschuwingen + vertrek.waarschuwingen)
  }
}
