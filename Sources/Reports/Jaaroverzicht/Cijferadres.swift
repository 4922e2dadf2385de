internal import Gesprekscyclus

/// Where one figure of the year report stands: in which table, in the line of which group, and which figure of it.
///
/// It is the path of the value in tables, so that a figure can be asked of a report without making its document.
struct Cijferadres: Hashable, Sendable {
  enum Tabel: Hashable, Sendable {
    case gesprekken(StadiumCode)
    /// End judgements or results; `isVorig` for those of the year before beside them.
    case verdeling(Jaartabel, isVorig: Bool)
    case competenties(CompetentieCode)
    /// A table of which the report has one.
    case enige(Jaartabel)
  }

  let tabel: Tabel
  /// As paths name it.
  let groep: String
  /// As JSON and CSV name it.
  let cijfer: String

  /// Another figure of the same line.
  func naast(_ cijfer: String) -> Cijferadres { Cijferadres(tabel: tabel, groep: groep, cijfer: cijfer) }
}

/// Every number of a report that is not 0, by its place: for who asks for many.
struct Cijferreeks {
  private let getallen: [Cijferadres: Int]

  init(_ overzicht: Jaaroverzicht) {
    getallen = Dictionary(overzicht.getallen.map { ($0.adres, $0.getal) }) { eerste, _ in eerste }
  }

  subscript(_ adres: Cijferadres) -> Int? { getallen[adres] }

  /// Where this one and another have not the same number.
  func verschillen(met ander: Cijferreeks) -> [Cijferadres] {
    Set(getallen.keys).union(ander.getallen.keys).filter { getallen[$0] != ander.getallen[$0] }
  }
}

extension Jaaroverzicht {
  /// One line of a table with the figures that it has.
  private typealias Regel = (groep: Groep, telling: Telling)

  /// The number at this place; nothing where none is shown.
  subscript(_ adres: Cijferadres) -> Int? {
    guard let (cijfers, regels) = tabel(adres.tabel), let plek = cijfers.firstIndex(where: { $0.naam == adres.cijfer }),
      let telling = regels.first(where: { $0.groep.padnaam == adres.groep })?.telling
    else { return nil }
    return plek < telling.aantallen.count ? telling.aantallen[plek] : 0
  }

  /// Every number that is not 0, with its place.
  var getallen: [(adres: Cijferadres, getal: Int)] {
    adrestabellen.flatMap { naam in
      guard let (cijfers, regels) = tabel(naam) else { return [(adres: Cijferadres, getal: Int)]() }
      return regels.flatMap { groep, telling in
        let groep = groep.padnaam
        return zip(cijfers, telling.aantallen).compactMap { cijfer, getal in
          getal == 0 ? nil : (Cijferadres(tabel: naam, groep: groep, cijfer: cijfer.naam), getal)
        }
      }
    }
  }

  private var adrestabellen: [Cijferadres.Tabel] {
    stadia.map { .gesprekken($0.code) }
      + [Jaartabel.eindoordelen, .resultaten].flatMap { tabel in
        [false, true].map { .verdeling(tabel, isVorig: $0) }
      } + [.enige(.afspraken)] + competenties.map { .competenties($0.code) }
      + [.enige(.vaststelling), .enige(.verbetertrajecten)]
  }

  private func tabel(_ naam: Cijferadres.Tabel) -> (cijfers: [Cijfer], regels: [Regel])? {
    func regels(_ regels: [Groepsregel]) -> [Regel] {
      regels.compactMap { regel in regel.cel.waarde.map { (regel.groep, $0) } }
    }
    switch naam {
    case .gesprekken(let code):
      return stadia.first { $0.code == code }.map { (Deelname.cijfers, regels($0.regels)) }
    case .competenties(let code):
      return competenties.first { $0.code == code }.map { (Jaarcijfers.Competentie.cijfers, regels($0.regels)) }
    case .verdeling(let naam, let isVorig):
      let tabel = naam == .eindoordelen ? eindoordelen : resultaten
      return (
        naam.cijfers(tabel.labels),
        tabel.regels.compactMap { regel in
          (isVorig ? regel.vorig : regel.nu)?.waarde.map { (regel.groep, $0) }
        }
      )
    case .enige(.vaststelling):
      return (Jaarprocedure.cijfers, regels([Groepsregel(groep: .allen, cel: vaststelling)]))
    case .enige(let naam): return (naam.cijfers(), regels(naam == .afspraken ? afspraken : trajecten))
    }
  }
}
