/// What there is to say of the values of a report, by their paths.
struct Uitlegboom {
  private let leden: [Lid]

  init(_ leden: [Lid]) { self.leden = leden }

  /// What was declared with the value that this path leads to, and with the objects on the way.
  /// - Complexity: O(n) in the members of the objects on the way.
  subscript(_ pad: Waardepad) -> Uitleg {
    var (gevonden, leden) = (Uitleg(), leden)
    for deel in pad.delen {
      guard let knoop = leden.first(where: { $0.sleutel == deel })?.knoop else { break }
      gevonden = (knoop.uitleg?() ?? Uitleg()).binnen(gevonden)
      leden = knoop.leden
    }
    return gevonden
  }

  /// The count that a value is, or that it is a share of; nothing for what is no figure, such as a year or a scale.
  func telpad(_ pad: Waardepad) -> Telpad? {
    self[pad].cijfer.map { plek in
      Telpad(
        pad: plek.geteld?.vanaf(pad) ?? pad, geheel: plek.geheel?.vanaf(pad), adres: plek.adres,
        gemistVan: plek.cijfer.mist ? plek.cijfer.van.map { plek.adres.naast($0) } : nil, isVanAllen: plek.isVanAllen)
    }
  }
}

/// The way to a count of people in the year report.
struct Telpad: Sendable {
  let pad: Waardepad
  /// The whole that it is a part of.
  let geheel: Waardepad?
  /// The same in tables.
  let adres: Cijferadres
  /// The count of which this one should be the whole: of who was expected, those held. Nothing for a figure that is not
  /// better when it is greater, such as how many were late.
  let gemistVan: Cijferadres?
  /// Whether the figure is about everyone, so that whoever worked there in the year and does not count is missed.
  let isVanAllen: Bool
}
