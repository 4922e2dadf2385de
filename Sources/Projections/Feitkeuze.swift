internal import EventCoding
internal import Gesprekscyclus

/// The kinds of facts that a question about everybody looks at, so that the others need not be read.
///
/// Of a dossier in which a fact says something of others (a correction), or is destroyed or can't be understood, all are read. An index of
/// before a destruction is not used, so what it says of kinds is what there is.
struct Feitkeuze: Sendable {
  /// As the index tells them apart.
  let merken: Set<UInt8>

  init(_ soorten: Set<Soort>) { merken = Set(soorten.map(\.merk)) }
}

extension Soort {
  private static let merken = Dictionary(
    uniqueKeysWithValues: zip(allCases, UInt8(1)...UInt8.max).map { ($0, $1) })

  /// From 1, in the order of the table: another table makes another version of the index.
  fileprivate var merk: UInt8 { Self.merken[self] ?? 0 }
}

extension Boekregel {
  /// What kind of fact of a dossier it is; 0 when whoever reads the dossier must read all of it.
  var soortmerk: UInt8 {
    guard let feit, !isVernietigingswoord, let soort = Soort(opgeslagen: soort) else { return 0 }
    if case .correctie = feit.gebeurtenis { return 0 }
    return soort.merk
  }
}
