internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Wire

/// One row of an import file, read.
struct Importregel {
  /// A function as the file has it.
  enum Functiekeuze: Hashable {
    case verwijzing(FunctieVerwijzing)
    /// A name, or a code without its catalogue, to be looked for among all functions.
    case woord(String)
  }

  let regel: Int
  let plekken: Celplekken
  var nummer: Personeelsnummer
  let naam: String
  let functie: Functiekeuze
  /// Nothing without that column.
  let modules: [ModuleCode]?
  let onderdeel: String
  /// Nothing for an empty cell, which leaves it as it is.
  var leidinggevende: Leidingkeuze?
  let inDienst: Datum
  let uitDienst: Datum?
  let uren: Uren?
  /// The day on which what differs begins; nothing for the day of the import.
  let per: Datum?
}

/// Where the cells of a row stand, to point at what is judged when all rows are known.
struct Celplekken {
  struct Plek {
    let regel: Int32
    let kolom: Int32

    init(_ veld: CSVField?, anders regel: Int) {
      self.regel = Int32(clamping: veld?.line ?? regel)
      kolom = Int32(clamping: veld?.column ?? 1)
    }
  }

  let nummer: Plek
  let naam: Plek
  let functie: Plek
  let onderdeel: Plek
  let leidinggevende: Plek
  let inDienst: Plek
  let uitDienst: Plek
}

extension Importregel {
  /// Something wrong that was found when all rows were known, at the cell that it is about.
  func fout(_ weigering: Weigering) -> Importfout {
    fout(weigering.code.rawValue, plek(weigering), weigering.melding, advies: weigering.advies)
  }

  func fout(_ code: Importfout.Code, _ plek: Celplekken.Plek, _ melding: String, advies: String) -> Importfout {
    fout(code.rawValue, plek, melding, advies: advies)
  }

  private func fout(_ code: String, _ plek: Celplekken.Plek, _ melding: String, advies: String) -> Importfout {
    Importfout(code: code, regel: Int(plek.regel), kolom: Int(plek.kolom), melding, advies: advies)
  }

  private func plek(_ weigering: Weigering) -> Celplekken.Plek {
    guard case .veld(let veld) = weigering.onderwerp else { return plekken.nummer }
    return switch veld {
    case .medewerker: plekken.naam
    case .functie: plekken.functie
    case .onderdeel: plekken.onderdeel
    case .leidinggevende: plekken.leidinggevende
    case .per, .datum: weigering.code == .nietInDienst ? plekken.uitDienst : plekken.inDienst
    default: plekken.nummer
    }
  }
}

/// The parts of a name as another system keeps them, put together as people write it.
///
/// ```
/// Anna  A.B.  de  Boer            eigen            Anna de Boer
/// –     A.B.  de  Boer            eigen            A.B. de Boer
/// Anna  A.B.  de  Boer  van Dijk  partner-eigen    Anna van Dijk-de Boer
/// Anna  A.B.  de  Boer  van Dijk  eigen-partner    Anna de Boer-van Dijk
/// ```
struct Naamdelen {
  var voornaam: String?
  var voorletters: String?
  var tussenvoegsel: String?
  var achternaam: String
  var partnertussenvoegsel: String?
  var partnernaam: String?

  /// Without a partner's name only the own one is left, whatever the order.
  func naam(_ volgorde: Naamvolgorde) -> String {
    let eigen = [tussenvoegsel, achternaam].compactMap { $0 }.joined(separator: " ")
    let partner = partnernaam.map { [partnertussenvoegsel, $0].compactMap { $0 }.joined(separator: " ") }
    let achter =
      switch (volgorde, partner) {
      case (.eigen, _), (_, nil): eigen
      case (.partner, let partner?): partner
      case (.partnerEigen, let partner?): "\(partner)-\(eigen)"
      case (.eigenPartner, let partner?): "\(eigen)-\(partner)"
      }
    return [voornaam ?? voorletters, achter].compactMap { $0 }.joined(separator: " ")
  }
}
