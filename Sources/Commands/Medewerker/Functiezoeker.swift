internal import Gesprekscyclus
internal import Kalender
internal import Tekst

/// Finds a function by its name, or by its code without the catalogue, among all that hold on a day.
///
/// A function of the organisation itself comes before the norm function of the same name.
struct Functiezoeker {
  private var opVorm: [String: [FunctieVerwijzing]] = [:]
  private var namen: [String] = []
  private var gezocht: [String: Uitkomst] = [:]

  enum Uitkomst: Equatable {
    case een(FunctieVerwijzing)
    case meer([FunctieVerwijzing])
    /// With a name that comes close.
    case geen(lijkt: String?)
  }

  /// Among none.
  init() {}

  /// - Parameter kies: the one catalogue to look in; nothing for all of them.
  /// - Complexity: O(n) in the functions.
  init(_ catalogi: Catalogi, op dag: Datum, in kies: CatalogusKenmerk?) {
    for kenmerk in catalogi.kenmerken where kies == nil || kies == kenmerk {
      guard let catalogus = catalogi.catalogus(kenmerk, op: dag) else { continue }
      var gezien: Set<String> = []
      func neem(_ code: FunctieCode, _ naam: String) {
        let verwijzing = FunctieVerwijzing(catalogus: kenmerk, functie: code)
        for vorm in Set([Gelijkenis.naam(naam), Gelijkenis.naam(code.tekst)]) where gezien.insert(vorm).inserted {
          opVorm[vorm, default: []].append(verwijzing)
        }
        namen.append(naam)
      }
      for functie in catalogus.beschikbareFuncties { neem(functie.code, functie.naam) }
      for functie in catalogus.functies { neem(functie.code, functie.naam) }
      for functie in catalogus.afgeleideFuncties { neem(functie.code, functie.naam) }
    }
  }

  var isLeeg: Bool { namen.isEmpty }

  mutating func vind(_ woord: String) -> Uitkomst {
    if let eerder = gezocht[woord] { return eerder }
    let gevonden = opVorm[Gelijkenis.naam(woord)] ?? []
    let uitkomst: Uitkomst =
      switch gevonden.count {
      case 0: .geen(lijkt: suggesties(voor: woord, uit: namen, hoogstens: 1).first)
      case 1: .een(gevonden[0])
      default: .meer(gevonden)
      }
    gezocht[woord] = uitkomst
    return uitkomst
  }

  /// The function that comes closest by its name, for a proposal.
  func lijkt(op woord: String) -> FunctieVerwijzing? {
    suggesties(voor: woord, uit: namen, hoogstens: 1).first.flatMap { opVorm[Gelijkenis.naam($0)]?.first }
  }
}
