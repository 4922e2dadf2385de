package import EventCoding
internal import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Wire

/// Reads a file of people, as a profile says or as this program asks it, and finds everything that is wrong in it.
package struct Importlezer {
  package private(set) var fouten: [Importfout] = []
  /// What was left in the file, for people.
  private(set) var opmerkingen: [String] = []
  private(set) var regels: [Importregel] = []
  /// Every number that could be read, also of a row that has a mistake elsewhere.
  private(set) var nummers: Set<Personeelsnummer> = []
  private let profiel: Importprofiel
  private let woorden: Profielwoorden
  private let vandaag: Datum
  private var tabel: Invoertabel<Importkolom>
  /// Days and functions come by in many rows.
  private var dagen: [String: Datum] = [:]
  private var functies: [String: Importregel.Functiekeuze] = [:]

  /// - Complexity: O(n) in the bytes; in memory for what the rows say.
  package init(_ bytes: [UInt8], profiel: Importprofiel = .gewoon, vandaag: Datum) {
    self.profiel = profiel
    self.vandaag = vandaag
    woorden = Profielwoorden(profiel)
    tabel = Invoertabel(
      bytes,
      zoek: Importkolom.allCases.compactMap { kolom in
        profiel.kolommen[kolom].map { .init(kolom: kolom, naam: $0, isVerplicht: profiel.isVerplicht(kolom)) }
      }, negeer: profiel.negeren)
    var aantal = 0
    while let rij = tabel.volgende() {
      aantal += 1
      guard aantal <= Invoergrens.mensen else {
        // Whatever else is wrong stays the same in the parts.
        fouten = [
          Importfout(
            .teVeel, regel: rij.line, kolom: 1, "Het bestand heeft meer dan 100.000 mensen.",
            advies: "Verdeel het over meer bestanden.")
        ]
        (regels, nummers) = ([], [])
        return
      }
      lees(rij)
    }
    fouten += tabel.fouten
    opmerkingen = tabel.opmerkingen
    if tabel.fouten.isEmpty || !regels.isEmpty { meldAfwezige() }
    vindDubbele()
  }

  /// Whether anything could be read, so that it makes sense to say what would come of it.
  var heeftRijen: Bool { !nummers.isEmpty }

  /// A profile names columns that an export may have been made without.
  private mutating func meldAfwezige() {
    guard profiel != .gewoon else { return }
    for kolom in Importkolom.allCases where !tabel.heeft(kolom) {
      guard let naam = profiel.kolommen[kolom], !profiel.isVerplicht(kolom) else { continue }
      opmerkingen.append("de kolom '\(naam)' van het profiel staat niet in het bestand")
    }
  }

  private mutating func lees(_ rij: CSVRow) {
    let eerder = fouten.count
    let nummer = nummer(rij)
    if let nummer { nummers.insert(nummer) }
    let naam = naam(rij)
    let onderdeel = onderdeel(rij)
    let functie = functie(rij)
    let inDienst = datum(.inDienst, rij)
    let uitDienst = datum(.uitDienst, rij)
    let leidinggevende = leidinggevende(rij)
    let modules = tekst(.modules, rij)
    let uren = uren(rij)
    let per = datum(.per, rij)
    guard fouten.count == eerder, let nummer, let naam, let onderdeel, let functie, let inDienst else { return }
    func plek(_ kolom: Importkolom) -> Celplekken.Plek { .init(tabel.veld(kolom, rij), anders: rij.line) }
    regels.append(
      Importregel(
        regel: rij.line,
        plekken: Celplekken(
          nummer: plek(.nummer), naam: plek(tabel.heeft(.naam) ? .naam : .achternaam), functie: plek(.functie),
          onderdeel: plek(.onderdeel), leidinggevende: plek(.leidinggevende), inDienst: plek(.inDienst),
          uitDienst: plek(.uitDienst)),
        nummer: nummer, naam: naam, functie: functie,
        modules: tabel.heeft(.modules)
          ? (modules ?? "").split(whereSeparator: { $0 == " " || $0 == "+" || $0 == "," }).map {
            ModuleCode(String($0))
          }
          : nil,
        onderdeel: onderdeel, leidinggevende: leidinggevende, inDienst: inDienst, uitDienst: uitDienst, uren: uren,
        per: per))
  }

  private mutating func nummer(_ rij: CSVRow) -> Personeelsnummer? {
    guard let getypt = tekst(.nummer, rij) else { return nil }
    let nummer = Personeelsnummer(getypt: getypt)
    guard let bezwaar = nummer.bezwaar else { return nummer }
    if nummer.zoekvorm.isEmpty {
      meld(.leeg, .nummer, rij, "is leeg", advies: "Vul een waarde in.")
    } else {
      let veld = tabel.veld(.nummer, rij)
      fouten.append(
        Importfout(
          code: bezwaar.code.rawValue, regel: veld?.line ?? rij.line, kolom: veld?.column ?? 1, bezwaar.melding,
          advies: bezwaar.advies))
    }
    return nil
  }

  /// The whole name, or its parts put together.
  private mutating func naam(_ rij: CSVRow) -> String? {
    if tabel.heeft(.naam) { return tekst(.naam, rij) }
    let eerder = fouten.count
    let achternaam = tekst(.achternaam, rij)
    let delen = Naamdelen(
      voornaam: tekst(.voornaam, rij), voorletters: tekst(.voorletters, rij),
      tussenvoegsel: tekst(.tussenvoegsel, rij), achternaam: achternaam ?? "",
      partnertussenvoegsel: tekst(.partnertussenvoegsel, rij), partnernaam: tekst(.partnernaam, rij))
    var volgorde = profiel.naamvolgorde
    if let woord = tekst(.naamgebruik, rij) {
      if let bekend = woorden.volgorde(woord) {
        volgorde = bekend
      } else {
        meld(
          .naamgebruik, .naamgebruik, rij, "'\(woord)' zegt niet in welke volgorde de namen staan",
          advies: "Zet het woord in het profiel, onder 'naamgebruik'.")
      }
    }
    guard fouten.count == eerder, achternaam != nil else { return nil }
    let naam = delen.naam(volgorde)
    guard naam.count <= Invoergrens.naam else {
      meld(.teLang, .achternaam, rij, "geeft een naam van meer dan 200 tekens", advies: "Maak de waarde korter.")
      return nil
    }
    return naam
  }

  private mutating func onderdeel(_ rij: CSVRow) -> String? {
    tekst(.onderdeel, rij).map { woorden.onderdeel($0) ?? $0 }
  }

  private mutating func leidinggevende(_ rij: CSVRow) -> Leidingkeuze? {
    tekst(.leidinggevende, rij).map { woorden.isGeenLeidinggevende($0) ? .geen : Leidingkeuze(getypt: $0) }
  }

  private mutating func uren(_ rij: CSVRow) -> Uren? {
    guard let getypt = tekst(.uren, rij) else { return nil }
    if let uren = Uren(getypt) { return uren }
    meld(
      .uren, .uren, rij, "'\(getypt)' is geen aantal uren per week",
      advies: "Schrijf een getal tot en met \(Uren.meeste), zoals 36 of 28,8.")
    return nil
  }

  /// What stands in a cell, without white space that says nothing; nothing for an empty cell, and for one with a mistake.
  private mutating func tekst(_ kolom: Importkolom, _ rij: CSVRow) -> String? {
    guard let veld = tabel.veld(kolom, rij) else { return nil }
    let kaal = metEnkeleSpaties(veld.text)
    if kaal.utf8.contains(where: { $0 < 32 || $0 == 127 }) {
      meld(.stuurteken, kolom, rij, "bevat een stuurteken", advies: "Typ de waarde opnieuw.")
      return nil
    }
    guard kaal.utf8.count <= Invoergrens.naam || kaal.count <= Invoergrens.naam else {
      meld(.teLang, kolom, rij, "is langer dan 200 tekens", advies: "Maak de waarde korter.")
      return nil
    }
    guard kaal.isEmpty || woorden.isLeeg(kaal) else { return kaal }
    if profiel.isVerplicht(kolom) { meld(.leeg, kolom, rij, "is leeg", advies: "Vul een waarde in.") }
    return nil
  }

  private mutating func functie(_ rij: CSVRow) -> Importregel.Functiekeuze? {
    guard let getypt = tekst(.functie, rij) else { return nil }
    if let eerder = functies[getypt] { return eerder }
    let keuze: Importregel.Functiekeuze =
      if let bekend = woorden.functie(getypt) ?? FunctieVerwijzing(getypt) { .verwijzing(bekend) } else {
        .woord(getypt)
      }
    functies[getypt] = keuze
    return keuze
  }

  private mutating func datum(_ kolom: Importkolom, _ rij: CSVRow) -> Datum? {
    guard let getypt = tekst(kolom, rij) else { return nil }
    if let eerder = dagen[getypt] { return eerder }
    do throws(DatumInvoer.Fout) {
      let dag = try dag(getypt)
      dagen[getypt] = dag
      return dag
    } catch {
      let advies =
        profiel.datums.isEmpty
        ? "Verbeter de datum."
        : "Het profiel leest \(opsomming(profiel.datums.map { "'\($0)'" }, voegwoord: "en")), onder 'datums'."
      meld(.datum, kolom, rij, "'\(getypt)': \(error.melding)", advies: advies)
      return nil
    }
  }

  /// The first form that reads it; the reason of the first when none does.
  private func dag(_ getypt: String) throws(DatumInvoer.Fout) -> Datum {
    let dagtijd = Dagtijd(getypt)
    var eersteFout: DatumInvoer.Fout?
    for vorm in profiel.datums {
      do throws(DatumInvoer.Fout) {
        return dagtijd.dag(van: try vorm.lees(dagtijd.dag))
      } catch {
        eersteFout = eersteFout ?? error
      }
    }
    if let eersteFout { throw eersteFout }
    return dagtijd.dag(van: try DatumInvoer.lees(dagtijd.dag, vandaag: vandaag))
  }

  private mutating func meld(
    _ code: Importfout.Code, _ kolom: Importkolom, _ rij: CSVRow, _ melding: String, advies: String
  ) {
    let veld = tabel.veld(kolom, rij)
    fouten.append(
      Importfout(
        code, regel: veld?.line ?? rij.line, kolom: veld?.column ?? 1,
        "\(profiel.kolommen[kolom] ?? kolom.rawValue) \(melding).", advies: advies))
  }

  /// Nobody stands in the file twice, unless each row has a day of its own.
  private mutating func vindDubbele() {
    struct Sleutel: Hashable {
      let nummer: Personeelsnummer
      let per: Datum?
    }
    var eerste: [Sleutel: Int] = [:]
    for regel in regels {
      guard let eerder = eerste.updateValue(regel.regel, forKey: Sleutel(nummer: regel.nummer, per: regel.per)) else {
        continue
      }
      let opDag = regel.per.map { " per \($0.proza)" } ?? ""
      fouten.append(
        regel.fout(
          .dubbel, regel.plekken.nummer, "Personeelsnummer \(regel.nummer) staat\(opDag) ook op regel \(eerder).",
          advies: "Laat één van de twee regels staan."))
    }
  }
}

/// The words of a profile, to look up.
private struct Profielwoorden {
  private let leeg: Set<String>
  private let geenLeiding: Set<String>
  private let functies: [String: FunctieVerwijzing]
  private let onderdelen: [String: String]
  private let volgordes: [String: Naamvolgorde]

  init(_ profiel: Importprofiel) {
    leeg = Set(profiel.leeg.map(Gelijkenis.naam))
    geenLeiding = Set(profiel.geenLeidinggevende.map(Gelijkenis.naam))
    functies = Dictionary(
      profiel.functies.compactMap { woord in woord.functie.map { (Gelijkenis.naam(woord.woord), $0) } }
    ) { eerste, _ in eerste }
    onderdelen = Dictionary(profiel.onderdelen.map { (Gelijkenis.naam($0.woord), $0.onderdeel) }) { eerste, _ in eerste
    }
    volgordes = Dictionary(profiel.naamgebruik.map { (Gelijkenis.naam($0.woord), $0.volgorde) }) { eerste, _ in eerste }
  }

  func isLeeg(_ tekst: String) -> Bool { !leeg.isEmpty && leeg.contains(Gelijkenis.naam(tekst)) }
  func isGeenLeidinggevende(_ tekst: String) -> Bool {
    !geenLeiding.isEmpty && geenLeiding.contains(Gelijkenis.naam(tekst))
  }
  func functie(_ tekst: String) -> FunctieVerwijzing? { functies.isEmpty ? nil : functies[Gelijkenis.naam(tekst)] }
  func onderdeel(_ tekst: String) -> String? { onderdelen.isEmpty ? nil : onderdelen[Gelijkenis.naam(tekst)] }
  func volgorde(_ tekst: String) -> Naamvolgorde? { volgordes[Gelijkenis.naam(tekst)] ?? Naamvolgorde(bekend: tekst) }
}
