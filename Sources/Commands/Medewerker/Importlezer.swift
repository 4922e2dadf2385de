internal import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Wire

/// Reads a file of people, and finds everything that is wrong in it.
package struct Importlezer {
  /// The columns by their heading, in any order.
  enum Kolom: String, CaseIterable {
    case nummer = "personeelsnummer"
    case naam
    case functie
    case onderdeel
    case leidinggevende
    case inDienst = "in dienst per"
    case uitDienst = "uit dienst per"
    case modules
    case uren

    var verplicht: Bool {
      switch self {
      case .nummer, .naam, .functie, .onderdeel, .inDienst: true
      case .leidinggevende, .uitDienst, .modules, .uren: false
      }
    }
  }

  package private(set) var fouten: [Importfout] = []
  private(set) var regels: [Importregel] = []
  /// Every number that could be read, also of a row that has a mistake elsewhere.
  private(set) var nummers: Set<Personeelsnummer> = []
  private var plek: [Kolom: Int] = [:]
  private let vandaag: Datum

  package init(_ bytes: [UInt8], vandaag: Datum) {
    self.vandaag = vandaag
    do {
      let tabel = try CSVReader.read(bytes, ragged: true)
      leesKop(tabel.header)
      guard fouten.isEmpty else { return }
      let gevuld = tabel.rows.filter { !$0.isEmpty }
      guard gevuld.count <= Invoergrens.mensen else {
        fouten.append(
          Importfout(
            .teVeel, regel: gevuld[Invoergrens.mensen].line, kolom: 1, "Het bestand heeft meer dan 100.000 mensen.",
            advies: "Verdeel het over meer bestanden."))
        return
      }
      for rij in gevuld {
        if rij.fields.count == tabel.header.count { lees(rij) } else { meldLengte(rij, tabel.header.count) }
      }
      vindDubbele()
    } catch {
      fouten.append(
        Importfout(
          .vorm, regel: error.line, kolom: error.column, error.melding,
          advies: "Bewaar het bestand als CSV in UTF-8, met een kopregel."))
    }
  }

  private mutating func meldLengte(_ rij: CSVRow, _ aantal: Int) {
    fouten.append(
      Importfout(
        .vorm, regel: rij.line, kolom: 1,
        "Deze regel heeft \(rij.fields.count) cellen; de kopregel heeft er \(aantal).",
        advies: "Zet overal een scheidingsteken tussen, ook bij een lege cel."))
  }

  private mutating func leesKop(_ kop: [String]) {
    for (index, naam) in kop.enumerated() {
      let gezocht = naam.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" })
        .joined(separator: " ")
      if let kolom = Kolom(rawValue: gezocht) {
        plek[kolom] = index
      } else {
        let lijkt = suggesties(voor: gezocht, uit: Kolom.allCases.map(\.rawValue), hoogstens: 1).first
        fouten.append(
          Importfout(
            .kolomOnbekend, regel: 1, kolom: 1, "De kolom '\(naam)' is onbekend.",
            advies: lijkt.map { "Bedoelt u '\($0)'?" } ?? "Haal de kolom weg, of geef hem een bekende naam."))
      }
    }
    for kolom in Kolom.allCases where kolom.verplicht && plek[kolom] == nil {
      fouten.append(
        Importfout(
          .kolomOntbreekt, regel: 1, kolom: 1, "De kolom '\(kolom.rawValue)' ontbreekt.",
          advies: "Nodig zijn: \(Kolom.allCases.filter(\.verplicht).map(\.rawValue).joined(separator: ", "))."))
    }
  }

  private mutating func lees(_ rij: CSVRow) {
    let eerder = fouten.count
    let nummer = nummer(rij)
    if let nummer { nummers.insert(nummer) }
    let naam = tekst(.naam, rij)
    let onderdeel = tekst(.onderdeel, rij)
    let functie = functie(rij)
    let inDienst = datum(.inDienst, rij)
    let uitDienst = datum(.uitDienst, rij)
    let leidinggevende = tekst(.leidinggevende, rij)
    let modules = tekst(.modules, rij)
    let uren = uren(rij)
    guard fouten.count == eerder, let nummer, let naam, let onderdeel, let functie, let inDienst else { return }
    regels.append(
      Importregel(
        regel: rij.line, nummer: nummer, naam: naam, functie: functie,
        modules: plek[.modules].map { _ in
          (modules ?? "").split(whereSeparator: { $0 == " " || $0 == "+" || $0 == "," }).map { ModuleCode(String($0)) }
        },
        onderdeel: onderdeel, leidinggevende: leidinggevende.map { Leidingkeuze(getypt: $0) }, inDienst: inDienst,
        uitDienst: uitDienst, uren: uren))
  }

  private mutating func nummer(_ rij: CSVRow) -> Personeelsnummer? {
    guard let getypt = tekst(.nummer, rij) else { return nil }
    let nummer = Personeelsnummer(getypt: getypt)
    guard let bezwaar = nummer.bezwaar else { return nummer }
    if nummer.zoekvorm.isEmpty {
      meld(.leeg, .nummer, rij, "is leeg", advies: "Vul een waarde in.")
    } else {
      let veld = veld(.nummer, rij)
      fouten.append(
        Importfout(
          code: bezwaar.code.rawValue, regel: veld?.line ?? rij.line, kolom: veld?.column ?? 1, bezwaar.melding,
          advies: bezwaar.advies))
    }
    return nil
  }

  private mutating func uren(_ rij: CSVRow) -> Uren? {
    guard let getypt = tekst(.uren, rij) else { return nil }
    if let uren = Uren(getypt) { return uren }
    meld(
      .uren, .uren, rij, "'\(getypt)' is geen aantal uren per week",
      advies: "Schrijf een getal tot en met \(Uren.meeste), zoals 36 of 28,8.")
    return nil
  }

  private mutating func tekst(_ kolom: Kolom, _ rij: CSVRow) -> String? {
    guard let veld = veld(kolom, rij) else { return nil }
    let kaal = veld.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if kaal.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
      meld(.stuurteken, kolom, rij, "bevat een stuurteken", advies: "Typ de waarde opnieuw.")
      return nil
    }
    guard kaal.count <= Invoergrens.naam else {
      meld(.teLang, kolom, rij, "is langer dan 200 tekens", advies: "Maak de waarde korter.")
      return nil
    }
    guard kaal.isEmpty else { return kaal }
    if kolom.verplicht { meld(.leeg, kolom, rij, "is leeg", advies: "Vul een waarde in.") }
    return nil
  }

  private mutating func functie(_ rij: CSVRow) -> FunctieVerwijzing? {
    guard let getypt = tekst(.functie, rij) else { return nil }
    if let functie = FunctieVerwijzing(getypt) { return functie }
    meld(
      .functie, .functie, rij, "'\(getypt)' is geen functie",
      advies: "Schrijf catalogus:functie, zoals hr21-ommen:adviseur-iii.")
    return nil
  }

  private mutating func datum(_ kolom: Kolom, _ rij: CSVRow) -> Datum? {
    guard let getypt = tekst(kolom, rij) else { return nil }
    do {
      return try DatumInvoer.lees(getypt, vandaag: vandaag)
    } catch {
      meld(.datum, kolom, rij, "'\(getypt)': \(error.melding)", advies: "Verbeter de datum.")
      return nil
    }
  }

  private func veld(_ kolom: Kolom, _ rij: CSVRow) -> CSVField? {
    plek[kolom].flatMap { rij.fields.indices.contains($0) ? rij.fields[$0] : nil }
  }

  private mutating func meld(
    _ code: Importfout.Code, _ kolom: Kolom, _ rij: CSVRow, _ melding: String, advies: String
  ) {
    let veld = veld(kolom, rij)
    fouten.append(
      Importfout(
        code, regel: veld?.line ?? rij.line, kolom: veld?.column ?? 1, "\(kolom.rawValue) \(melding).", advies: advies))
  }

  private mutating func vindDubbele() {
    var eerste: [Personeelsnummer: Int] = [:]
    for regel in regels {
      if let eerder = eerste[regel.nummer] {
        fouten.append(
          Importfout(
            .dubbel, regel: regel.regel, kolom: 1, "Personeelsnummer \(regel.nummer) staat ook op regel \(eerder).",
            advies: "Laat één van de twee regels staan."))
      } else {
        eerste[regel.nummer] = regel.regel
      }
    }
  }
}
