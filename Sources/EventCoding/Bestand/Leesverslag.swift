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

  private static func raaktVerwijzing(_ pad: [Bevinding.Stap]) -> Bool {
    guard pad.count > 2, pad[0] != .sleutel("niveauschema") else { return true }
    return pad.last == .sleutel("code") || pad.contains(.sleutel("letters"))
      || pad.contains(.sleutel("niveau")) || pad.contains(.sleutel("groepen"))
  }
}
