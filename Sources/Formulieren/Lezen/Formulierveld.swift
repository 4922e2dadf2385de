/// What someone wrote behind and under one label.
struct Formulierveld: Hashable, Sendable {
  /// A piece of the value: one line, or what stands behind the label.
  struct Stuk: Hashable, Sendable {
    let plek: Formulierplek
    let tekst: String
  }

  let label: Label
  let labelplek: Formulierplek
  private(set) var stukken: [Stuk] = []

  init(_ label: Label, _ labelplek: Formulierplek) {
    self.label = label
    self.labelplek = labelplek
  }

  mutating func voegToe(_ stuk: Stuk) { stukken.append(stuk) }

  var isLeeg: Bool { stukken.allSatisfy { $0.tekst.isEmpty } }

  /// The first line that holds something, else the label.
  var plek: Formulierplek { stukken.first { !$0.tekst.isEmpty }?.plek ?? labelplek }

  /// The lines, blank ones inside kept, those at the ends not.
  var tekst: String { Tekstvorm.alinea(stukken.map(\.tekst).joined(separator: "\n")) }
}

/// A section as it was filled in.
struct Formulierblok: Hashable, Sendable {
  let sectie: Sectie
  /// The heading; for the head the title.
  let plek: Formulierplek
  var velden: [Label: Formulierveld] = [:]

  /// The field under this label when something was written there.
  func ingevuld(_ label: Label) -> Formulierveld? {
    velden[label].flatMap { $0.isLeeg ? nil : $0 }
  }

  var isLeeg: Bool { velden.values.allSatisfy(\.isLeeg) }
}
