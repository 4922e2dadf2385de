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
///
/// Who is under whom, and who is perhaps somebody else, is judged when all rows are known, as they may stand in any order.
struct Importbesluit {
  let ruimte: Besluitruimte
  let per: Datum
  let regels: [Importregel]
  var fouten: [Importfout] = []
  private(set) var telling = Importtelling()
  /// Everybody whom a row is about, as he or she is after this import.
  private(set) var na: [Personeelsnummer: Medewerker] = [:]
  /// The rows that put somebody under a manager, or could not be decided.
  private(set) var geplaatst: [Importregel] = []
  /// Who leaves, and the dossier.
  private(set) var vertrekkers: [(dag: Datum, plek: Toegelaten)] = []
  /// As the file has them.
  let getypt: [Personeelsnummer]
  /// Who may be decided on here without looking at who is above whom.
  private let kader: Kader

  init(ruimte: Besluitruimte, per: Datum, regels: [Importregel]) {
    self.ruimte = ruimte
    self.per = per
    getypt = regels.map(\.nummer)
    // Whoever has another number since may be given by either.
    let register = ruimte.boek.register
    self.regels = regels.map { regel in
      var regel = regel
      regel.nummer = register.bekend(regel.nummer)
      regel.leidinggevende = regel.leidinggevende.map { Leidingkeuze($0.nummer.map(register.bekend)) }
      return regel
    }
    var kader = ruimte.kader
    kader.keurtMensen = false
    kader.team = { _, _ in [] }
    self.kader = kader
  }

  /// - Parameters:
  ///   - nummers: every number in the file, also of rows that could not be read.
  ///   - tochNieuw: people come in who may be somebody who is there already.
  /// - Complexity: O(n) in the people of the file, and of the book.
  mutating func beslis(_ nummers: Set<Personeelsnummer>, tochNieuw: Bool) throws(Mislukt) -> Voornemen {
    var voornemen = Voornemen()
    let nummers = Set(nummers.map(ruimte.boek.register.bekend))
    meldDubbele()
    for regel in regels {
      do {
        let (besluit, plek) = try besluit(over: regel)
        neem(besluit, regel, plek)
        voornemen.voegToe(besluit, in: plek)
      } catch let geweigerd as Geweigerd {
        geplaatst.append(regel)
        fouten += geweigerd.weigeringen.map {
          Importfout(code: $0.code.rawValue, regel: regel.regel, kolom: 1, $0.melding, advies: $0.advies)
        }
      } catch let fout as Mislukt {
        throw fout
      } catch {
        throw Mislukt(.bevindingen, "I000", "Regel \(regel.regel) kan niet worden verwerkt.", advies: "")
      }
    }
    keurLeiding(nummers)
    if !tochNieuw { keurNieuwe() }
    for (waarschuwing, plek) in vertrekwaarschuwingen() {
      voornemen.voegToe(Besluit([], waarschuwingen: [waarschuwing]), in: plek)
    }
    return voornemen
  }

  /// Keeps how somebody is after these facts.
  private mutating func neem(_ besluit: Besluit<DossierGebeurtenis>, _ regel: Importregel, _ plek: Toegelaten) {
    var dossier = plek.dossier
    for gebeurtenis in besluit.gebeurtenissen { dossier.evolve(gebeurtenis, .voorlopig(Tijdstip(per))) }
    na[regel.nummer] = dossier.medewerker
    if besluit.gebeurtenissen.contains(where: { $0.plaatsing.chef != nil }) { geplaatst.append(regel) }
    for case .medewerker(.uitDienstGetreden(let einde)) in besluit.gebeurtenissen {
      vertrekkers.append((einde.per, plek))
    }
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
      return (try metVertrek(try dossier.decide(.neemInDienst(begin), kader), regel, dossier), plek)
    }
    let diensten = medewerker.dienstverbanden
    if diensten.allSatisfy({ dienst in dienst.tot.map { $0 < regel.inDienst } ?? false }) {
      telling.gewijzigd += 1
      return (try metVertrek(try dossier.decide(.neemInDienst(begin), kader), regel, dossier), plek)
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
      besluit = try dossier.decide(.wijzigMedewerker(wijziging), kader)
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
    let vertrek = try na.decide(.laatUitDienst(.init(per: einde)), kader)
    return Besluit(
      besluit.gebeurtenissen + vertrek.gebeurtenissen,
      waarschuwingen: besluit.waarschuwingen + vertrek.waarschuwingen)
  }
}
