internal import Gesprekscyclus

/// What went wrong in reading a document, to judge which findings about its content still make sense.
///
/// Where something could not be read, a stand-in took its place; a finding about a stand-in would send people
/// looking for a mistake that isn't theirs.
struct Leesverslag {
  private let kapot: Set<[Bevinding.Stap]>
  /// Paths with something broken at or under them.
  private let metBreuk: Set<[Bevinding.Stap]>
  private let gaten: Set<[Bevinding.Stap]>
  /// A part that others refer to could not be read.
  private let verwijzingenOnzeker: Bool

  init(_ meldingen: Meldingen) {
    let paden = meldingen.fouten.filter { $0.code != .onbekendeSleutel }.map(\.pad)
    kapot = Set(paden)
    metBreuk = paden.reduce(into: []) { alle, pad in
      for lengte in 0...pad.count { alle.insert(Array(pad.prefix(lengte))) }
    }
    gaten = Set(meldingen.gaten)
    verwijzingenOnzeker = paden.contains { Leesverslag.raaktVerwijzing($0) } || meldingen.overig > 0
  }

  /// Whether a finding about the content still makes sense.
  func laatToe(_ bevinding: Bevinding, hangtAf: Bool) -> Bool {
    guard !metBreuk.isEmpty else { return true }
    if hangtAf, verwijzingenOnzeker { return false }
    if metBreuk.contains(bevinding.pad) { return false }
    return (0...bevinding.pad.count).allSatisfy { lengte in
      let begin = Array(bevinding.pad.prefix(lengte))
      return !kapot.contains(begin) && !gaten.contains(begin)
    }
  }

  /// The lists whose parts others refer to.
  private static let lijsten: Set<Bevinding.Stap> = [
    .sleutel("niveauschema"), .sleutel("groepen"), .sleutel("competenties"), .sleutel("reeksen"),
    .sleutel("families"), .sleutel("functies"), .sleutel("modules"), .sleutel("schalen"),
  ]

  /// The keys, wherever they stand, that others are compared with.
  private static let vergeleken: Set<Bevinding.Stap> = [
    .sleutel("code"), .sleutel("letters"), .sleutel("niveau"), .sleutel("groepen"), .sleutel("normen"),
  ]

  private static func raaktVerwijzing(_ pad: [Bevinding.Stap]) -> Bool {
    guard let eerste = pad.first else { return true }
    if eerste == .sleutel("niveauschema") || eerste == .sleutel("normregels") { return true }
    return (pad.count <= 2 && lijsten.contains(eerste)) || pad.contains(where: vergeleken.contains)
  }
}
